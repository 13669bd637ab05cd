/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinOrganisationTab:
 * @name: what "organisation" is revealed with: "name" or "name:target"
 * @title: what stands on the switcher, untranslated
 * @subject: (nullable): id of the output that shows what the tab shows
 * @get_type: type of its widget, made with g_object_new()
 * @set_project: another project, or %NULL
 * @reveal: (nullable): shows what the rest of a target names
 * @find: (nullable): Ctrl+F
 * @take_focus: (nullable): puts the focus where work on the tab begins
 * @dup_subject: (nullable): the row of the library that tells of what is selected on the tab
 * @dup_nearest: (nullable): the row that comes nearest to it
 *
 * One tab of the organisation page.
 */
typedef struct
{
  const char *name;
  const char *title;
  const char *subject;
  GType     (*get_type)    (void);
  void      (*set_project) (GtkWidget    *tab,
                            FujinProject *project);
  void      (*reveal)      (GtkWidget    *tab,
                            const char   *target);
  void      (*find)        (GtkWidget    *tab);
  void      (*take_focus)  (GtkWidget    *tab);
  char     *(*dup_subject) (GtkWidget    *tab);
  char     *(*dup_nearest) (GtkWidget    *tab);
} FujinOrganisationTab;

guint                       fujin_organisation_tabs_get_n (void);
const FujinOrganisationTab *fujin_organisation_tabs_get   (guint index);

G_END_DECLS
