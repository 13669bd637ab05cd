/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-role-table.h"

G_BEGIN_DECLS

/**
 * FujinRoleFilterChoice:
 * @FUJIN_ROLE_FILTER_ALL: all functions
 * @FUJIN_ROLE_FILTER_NOBODY: those for which no role is responsible (5)
 * @FUJIN_ROLE_FILTER_SEVERAL: those for which several are
 */
typedef enum
{
  FUJIN_ROLE_FILTER_ALL,
  FUJIN_ROLE_FILTER_NOBODY,
  FUJIN_ROLE_FILTER_SEVERAL,
} FujinRoleFilterChoice;

/**
 * FujinRoleFilter:
 * @area: 0 for all areas, else 1 and the number of one
 * @choice: a #FujinRoleFilterChoice
 * @part: 0 for all roles, then one number for each group of them, then one for each role
 * @sort: the role by whose involvement the functions are ordered; -1 for the order of the source
 * @query: words that are searched for
 *
 * What of the role matrix is shown, printed or saved, and in which order.
 */
typedef struct
{
  guint  area;
  guint  choice;
  guint  part;
  int    sort;
  char  *query;
} FujinRoleFilter;

FujinRoleFilter *fujin_role_filter_new            (void);
FujinRoleFilter *fujin_role_filter_parse          (const char            *text);
void             fujin_role_filter_free           (FujinRoleFilter       *self);
char            *fujin_role_filter_dup_text       (const FujinRoleFilter *self);
gboolean         fujin_role_filter_is_all         (const FujinRoleFilter *self);
GPtrArray       *fujin_role_filter_list_groups    (void);
GArray          *fujin_role_filter_list_roles     (const FujinRoleFilter *self);
GArray          *fujin_role_filter_list_functions (const FujinRoleFilter *self);
int              fujin_role_filter_compare        (const FujinRoleFilter *self,
                                                   guint                  a,
                                                   guint                  b);
char            *fujin_role_filter_dup_words      (const FujinRoleFilter *self,
                                                   FujinLang              lang);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinRoleFilter, fujin_role_filter_free)

G_END_DECLS
