/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-step.h"

G_BEGIN_DECLS

/* What happened to a thing: a field of it has another value, it came, it went, or what only a
 * newer version of the file knows of it is another. */
#define FUJIN_JOURNAL_SET 's'
#define FUJIN_JOURNAL_COME 'c'
#define FUJIN_JOURNAL_GO 'g'
#define FUJIN_JOURNAL_ATTACH 'a'

/* Verb; the thing by the name of its element; its id; its field; the value. Names, not numbers,
 * so that a later version reads the journal of an earlier one. */
#define FUJIN_JOURNAL_CHANGE_TYPE "(ysssv)"

/* What comes: category of an own service; number of an own service, position of a team, or place
 * of a version's content from 1; its fields; what a newer version of the file put into it. */
#define FUJIN_JOURNAL_COME_TYPE "(sua{sv}a(sa(bsus)))"

/* The minor version of the project, and the parts that only a newer version of the file knows. */
#define FUJIN_JOURNAL_ATTACH_TYPE "(ua(sa(bsus)))"

/* Teams that carry a service, and which of them leads, from 0. */
#define FUJIN_JOURNAL_ASSIGNMENTS_TYPE "(asu)"

GVariant *fujin_journal_change_encode (FujinStep *step,
                                       gboolean   forward,
                                       GPtrArray *contents);

G_END_DECLS
