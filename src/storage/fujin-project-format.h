/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FujinFormat:
 * @name: name of the element
 * @attributes: (array zero-terminated=1): its attributes in the order they are written
 * @children: (array zero-terminated=1): its elements in the order they are written; "*" in front
 *   of those that may stand more than once
 *
 * What a known element of the project file holds. Elements that hold a text have no children.
 */
typedef struct
{
  const char *name;
  const char *attributes[4];
  const char *children[11];
} FujinFormat;

extern const FujinFormat fujin_format_project;
extern const FujinFormat fujin_format_teams;
extern const FujinFormat fujin_format_team;
extern const FujinFormat fujin_format_own_services;
extern const FujinFormat fujin_format_own_service;
extern const FujinFormat fujin_format_plans;
extern const FujinFormat fujin_format_plan;
extern const FujinFormat fujin_format_assigned;
extern const FujinFormat fujin_format_score;
extern const FujinFormat fujin_format_text;

G_END_DECLS
