/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include "fujin-record-format.h"

#define FUJIN_FORMAT_MAX_CHILDREN 27

G_BEGIN_DECLS

/**
 * FujinFormat:
 * @name: name of the element
 * @attributes: (array zero-terminated=1): its attributes in the order they are written
 * @children: (array zero-terminated=1): its elements in the order they are written; "*" in front
 *   of those that may stand more than once, "+" in front of those that hold others
 *
 * What a known element of the project file holds. Elements that hold a text have no children.
 */
typedef struct
{
  const char *name;
  const char *attributes[4];
  const char *children[FUJIN_FORMAT_MAX_CHILDREN + 1];
} FujinFormat;

extern const FujinFormat fujin_format_project;
extern const FujinFormat fujin_format_state;
extern const FujinFormat fujin_format_teams;
extern const FujinFormat fujin_format_team;
extern const FujinFormat fujin_format_own_services;
extern const FujinFormat fujin_format_own_service;
extern const FujinFormat fujin_format_plans;
extern const FujinFormat fujin_format_plan;
extern const FujinFormat fujin_format_assigned;
extern const FujinFormat fujin_format_score;
extern const FujinFormat fujin_format_text;

const char        *fujin_format_name       (const char        *child);
int                fujin_format_find       (const FujinFormat *self,
                                            const char        *name);
const FujinFormat *fujin_format_of_list    (FujinRecordKind    kind);
const FujinFormat *fujin_format_of_record  (FujinRecordKind    kind);

G_END_DECLS
