/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-branch-banner.h"

#include <glib/gi18n.h>

#include "fujin-trend.h"

/**
 * FujinBranchBanner:
 *
 * Says above every page which branch is being worked on. It is not there on the main line.
 */
struct _FujinBranchBanner
{
  GtkWidget parent_instance;
  FujinProject *project;
  GtkWidget *box;
  GtkLabel *label;
};

G_DEFINE_FINAL_TYPE (FujinBranchBanner, fujin_branch_banner, GTK_TYPE_WIDGET)

static void
update (FujinBranchBanner *self)
{
  const char *id = self->project != NULL ? fujin_project_get_branch (self->project) : "";
  FujinRecord *branch = *id != '\0' ? fujin_trend_find_branch (self->project) : NULL;
  g_autofree char *text = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), *id != '\0');
  if (*id == '\0')
    return;
  if (branch != NULL)
    /* Translators: %s is the name of a branch */
    text = g_strdup_printf (_("You are working on branch “%s”. The main line stays as it is."),
                            fujin_record_get (branch, FUJIN_SNAPSHOT_NAME));
  gtk_label_set_label (self->label, text != NULL
                                      ? text
                                      : _("You are working on a branch that was deleted. What you "
                                          "do here is gone once you leave it."));
}

static void
fujin_branch_banner_dispose (GObject *object)
{
  FujinBranchBanner *self = FUJIN_BRANCH_BANNER (object);

  if (self->project != NULL)
    g_signal_handlers_disconnect_by_data (self->project, self);
  g_clear_object (&self->project);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (fujin_branch_banner_parent_class)->dispose (object);
}

static void
fujin_branch_banner_class_init (FujinBranchBannerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_branch_banner_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/jp/fujin/Fujin/ui/app/fujin-branch-banner.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinBranchBanner, box);
  gtk_widget_class_bind_template_child (widget_class, FujinBranchBanner, label);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
fujin_branch_banner_init (FujinBranchBanner *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  update (self);
}

/**
 * fujin_branch_banner_set_project:
 * @self: the banner
 * @project: (nullable): the project of the window
 *
 * Follows the branch of another project.
 */
void
fujin_branch_banner_set_project (FujinBranchBanner *self,
                                 FujinProject      *project)
{
  g_return_if_fail (FUJIN_IS_BRANCH_BANNER (self));

  if (self->project == project)
    return;
  if (self->project != NULL)
    g_signal_handlers_disconnect_by_data (self->project, self);
  g_set_object (&self->project, project);
  if (project != NULL)
    {
      g_signal_connect_swapped (project, "notify::branch", G_CALLBACK (update), self);
      g_signal_connect_swapped (project, "record-changed", G_CALLBACK (update), self);
    }
  update (self);
}
