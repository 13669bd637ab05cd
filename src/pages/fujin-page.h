/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinPageGroup:
 * @FUJIN_PAGE_GROUP_NONE: stands alone at the top of the sidebar
 * @FUJIN_PAGE_GROUP_BUILD: 構築
 * @FUJIN_PAGE_GROUP_EVALUATE: 評価
 * @FUJIN_PAGE_GROUP_ORGANISATION: 組織
 * @FUJIN_PAGE_GROUP_OUTPUT: 出力
 */
typedef enum
{
  FUJIN_PAGE_GROUP_NONE,
  FUJIN_PAGE_GROUP_BUILD,
  FUJIN_PAGE_GROUP_EVALUATE,
  FUJIN_PAGE_GROUP_ORGANISATION,
  FUJIN_PAGE_GROUP_OUTPUT,
} FujinPageGroup;

#define FUJIN_TYPE_PAGE (fujin_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (FujinPage, fujin_page, FUJIN, PAGE, GtkWidget)

/**
 * FujinPageClass:
 * @id: "overview", "catalogue", ...: what fujin_page_go() takes
 * @title: its name in the sidebar, marked for translation
 * @icon_name: its icon in the sidebar
 * @group: where in the sidebar it stands
 * @set_project: the page shows another project, or none (%NULL); called only when it changes.
 *   The page drops every handler it has on the old one. Must not do work that grows with the
 *   project when the page is not mapped.
 * @reveal: shows what @target names: "filter:unassigned", "category:B", "plan:B-1" or ""
 * @find: Ctrl+F: puts the focus where the page searches
 * @take_focus: puts the focus where work on the page begins; by default on what Tab comes to first
 *
 * What a page is and implements. The first four are of the class, so that the sidebar is there
 * before any page is made.
 */
struct _FujinPageClass
{
  GtkWidgetClass parent_class;

  const char     *id;
  const char     *title;
  const char     *icon_name;
  FujinPageGroup  group;

  void (*set_project) (FujinPage    *self,
                       FujinProject *project);
  void (*reveal)      (FujinPage    *self,
                       const char   *target);
  void (*find)        (FujinPage    *self);
  void (*take_focus)  (FujinPage    *self);
};

const char     *fujin_page_get_id        (FujinPage      *self);
FujinProject   *fujin_page_get_project   (FujinPage      *self);
void            fujin_page_set_project   (FujinPage      *self,
                                          FujinProject   *project);
GFile          *fujin_page_get_folder    (FujinPage      *self);
void            fujin_page_set_folder    (FujinPage      *self,
                                          GFile          *folder);
void            fujin_page_reveal        (FujinPage      *self,
                                          const char     *target);
gboolean        fujin_page_find          (FujinPage      *self);
void            fujin_page_take_focus    (FujinPage      *self);
void            fujin_page_go            (FujinPage      *self,
                                          const char     *page,
                                          const char     *target);
void            fujin_page_go_to_plan    (FujinPage        *self,
                                          const char       *page,
                                          FujinServicePlan *plan);

G_END_DECLS
