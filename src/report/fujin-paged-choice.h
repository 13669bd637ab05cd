/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-book-spec.h"
#include "fujin-paged.h"
#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinPagedChoice:
 * @id: "report", "report:" with the id of a record, or "handout:" with the id of a handout
 * @label: what it is called
 * @use: (nullable): what it is for
 *
 * One document that can be put on paper.
 */
typedef struct
{
  char *id;
  char *label;
  char *use;
} FujinPagedChoice;

GPtrArray     *fujin_paged_choice_list        (FujinProject *project,
                                               FujinLang     lang);
FujinRecord   *fujin_paged_choice_find_record (FujinProject *project,
                                               const char   *id);
const char    *fujin_paged_choice_get_handout (const char   *id);
FujinBookSpec *fujin_paged_choice_create_spec (FujinProject *project,
                                               const char   *id);
FujinPaged    *fujin_paged_choice_create      (FujinProject *project,
                                               const char   *id,
                                               FujinLang     lang,
                                               FujinPaper    paper);

G_END_DECLS
