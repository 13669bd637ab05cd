/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PAGE (fujin_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (FujinPage, fujin_page, FUJIN, PAGE, GtkWidget)

/**
 * FujinPageClass:
 * @id: "overview", "catalogue", ...: what fujin_page_go() takes
 * @set_project: the page shows another project, or none (%NULL); called only when it changes.
 *   The page drops every handler it has on the old one. Must not do work that grows with the
 *   project when the page is not mapped.
 * @reveal: shows what @target names: "filter:unassigned", "category:B", "plan:B-1" or ""
 * @find: Ctrl+F: puts the focus where the page searches
 * @dup_subject: the row of the library that tells of what is selected, such as "x1060:B-1"; %NULL
 *   when nothing is
 * @dup_nearest: the row that comes nearest to what is selected, when the library has none on it
 * @step: goes to what was read on the page before (-1) or after (1); %FALSE when there is nothing
 * @take_focus: puts the focus where work on the page begins; by default on what Tab comes to first
 *
 * What a page is and implements. Its title, icon and place are the sidebar's, which is there before
 * any page is.
 */
struct _FujinPageClass
{
  GtkWidgetClass parent_class;

  const char *id;

  void (*set_project) (FujinPage    *self,
                       FujinProject *project);
  void (*reveal)      (FujinPage    *self,
                       const char   *target);
  void (*find)        (FujinPage    *self);
  char *(*dup_subject) (FujinPage   *self);
  char *(*dup_nearest) (FujinPage   *self);
  gboolean (*step)    (FujinPage    *self,
                       int           by);
  void (*take_focus)  (FujinPage    *self);
};

/* Where the library tells of what providers can take: its guide to outsourcing. */
#define FUJIN_PAGE_OUTSOURCING "csf:out-CSF-01"

const char     *fujin_page_get_id        (FujinPage      *self);
FujinProject   *fujin_page_get_project   (FujinPage      *self);
void            fujin_page_set_project   (FujinPage      *self,
                                          FujinProject   *project);
GFile          *fujin_page_get_folder    (FujinPage      *self);
void            fujin_page_set_folder    (FujinPage      *self,
                                          GFile          *folder);
void            fujin_page_reveal        (FujinPage      *self,
                                          const char     *target);
gboolean        fujin_page_step          (FujinPage      *self,
                                          int             by);
gboolean        fujin_page_find          (FujinPage      *self);
char           *fujin_page_dup_subject   (FujinPage      *self);
char           *fujin_page_dup_nearest   (FujinPage      *self);
char           *fujin_page_dup_plan_subject (FujinServicePlan *plan);
char           *fujin_page_dup_subject_of (FujinProject   *project,
                                           const char     *id);
void            fujin_page_set_subject   (GtkWidget      *widget,
                                          char           *subject);
void            fujin_page_take_focus    (FujinPage      *self);
void            fujin_page_go            (FujinPage      *self,
                                          const char     *page,
                                          const char     *target);
void            fujin_page_go_to_plan    (FujinPage        *self,
                                          const char       *page,
                                          FujinServicePlan *plan);

G_END_DECLS
