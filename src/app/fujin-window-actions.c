/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-collect-dialog.h"
#include "fujin-export-dialog.h"
#include "fujin-history.h"
#include "fujin-merge-dialog.h"
#include "fujin-preset-dialog.h"
#include "fujin-matrix-page.h"
#include "fujin-organisation-page.h"
#include "fujin-print-dialog.h"
#include "fujin-project-dialog.h"
#include "fujin-share-dialog.h"
#include "fujin-start-wizard.h"
#include "fujin-role-matrix-page.h"
#include "fujin-teams-page.h"
#include "fujin-window-private.h"

static FujinProject *
project_of (FujinWindow *self)
{
  return self->document ? fujin_document_get_project (self->document) : NULL;
}

static GFile *
file_of (FujinWindow *self)
{
  return self->document ? fujin_document_get_file (self->document) : NULL;
}

static void
new_cb (GSimpleAction *action,
        GVariant      *parameter,
        gpointer       user_data)
{
  _fujin_window_new_project (user_data);
}

static void
open_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  _fujin_window_ask_open (user_data);
}

static void
open_uri_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (user_data));

  g_application_open (G_APPLICATION (application), &file, 1, "");
}

static void
save_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  _fujin_window_save (user_data, FALSE);
}

static void
save_as_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  _fujin_window_ask_save_as (user_data, FALSE);
}

static void
close_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  gtk_window_close (GTK_WINDOW (user_data));
}

static void
undo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  FujinHistory *history = fujin_project_get_history (project_of (user_data));
  g_autofree char *label = g_strdup (fujin_history_get_undo_label (history));
  g_autofree char *text = NULL;

  if (!fujin_history_undo (history))
    return;
  /* Translators: %s is what was undone, such as "assign B-1 to SOC" */
  text = g_strdup_printf (_("Undone: %s"), label ? label : "");
  fujin_window_toast (user_data, text);
}

static void
redo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  FujinHistory *history = fujin_project_get_history (project_of (user_data));
  g_autofree char *label = g_strdup (fujin_history_get_redo_label (history));
  g_autofree char *text = NULL;

  if (!fujin_history_redo (history))
    return;
  /* Translators: %s is what was done again, such as "assign B-1 to SOC" */
  text = g_strdup_printf (_("Redone: %s"), label ? label : "");
  fujin_window_toast (user_data, text);
}

static void
go_cb (GSimpleAction *action,
       GVariant      *parameter,
       gpointer       user_data)
{
  const char *page;
  const char *target;

  g_variant_get (parameter, "(&s&s)", &page, &target);
  fujin_window_go (user_data, page, target);
}

static void
page_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  FujinWindow *self = user_data;
  const char *page =
    fujin_sidebar_get_nth (self->sidebar, (guint) g_variant_get_int32 (parameter));

  if (!page)
    return;
  fujin_window_go (self, page, "");
  fujin_page_take_focus (_fujin_window_get_page (self));
}

static void
new_team_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  fujin_window_go (user_data, "assignment", "new-team");
}

/* A page asks to live with the gap of a service: id of its plan. */
static void
accept_gap_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  g_autofree char *target =
    g_strdup_printf ("accept-gap:%s", g_variant_get_string (parameter, NULL));

  fujin_window_go (user_data, "decisions", target);
}

/* An improvement of the service with that id, or of none: "". */
static void
new_improvement_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  g_autofree char *target = g_strdup_printf ("new:%s", g_variant_get_string (parameter, NULL));

  fujin_window_go (user_data, "improvements", target);
}

static void
find_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  FujinPage *page = _fujin_window_get_page (user_data);

  /* A page that cannot search hands over to the catalogue, which can. */
  if (page && !fujin_page_find (page))
    {
      fujin_window_go (user_data, "catalogue", "");
      fujin_page_find (_fujin_window_get_page (user_data));
    }
}

static void
properties_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  fujin_project_dialog_present (GTK_WINDOW (user_data), project_of (user_data));
}

static void
start_set_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  fujin_preset_dialog_present (GTK_WINDOW (user_data), project_of (user_data));
}

static void
start_wizard_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  fujin_start_wizard_present (GTK_WINDOW (user_data), project_of (user_data));
}

static void
new_wizard_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  FujinWindow *window = _fujin_window_new_project (user_data);

  fujin_start_wizard_present (GTK_WINDOW (window), project_of (window));
}

static void
collect_scores_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  fujin_collect_dialog_present (GTK_WINDOW (user_data), project_of (user_data));
}

static void
merge_scores_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  fujin_merge_dialog_choose (GTK_WINDOW (user_data), project_of (user_data));
}

static void
import_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  _fujin_window_import (user_data);
}

/* What one sees is what one wants on paper: pages that have an output of their own. */
static const struct
{
  const char *page;
  const char *subject;
} outputs[] = {
  { "catalogue", "matrix" },
  { "assignment", "team-table" },
  { "portfolio", "matrix" },
  { "matrix", "matrix" },
  { "evaluation", "gap-analysis" },
  { "improvements", "improvements" },
  { "decisions", "ledger" },
  { "map", "quadrant-map" },
  { "staffing", "staffing" },
  { "providers", "outsourcing" },
  { "presentation", "slides" },
};

static const char *
subject_of (FujinWindow *self)
{
  FujinPage *page = _fujin_window_get_page (self);

  if (page && FUJIN_IS_TEAMS_PAGE (page))
    return fujin_teams_page_get_subject (FUJIN_TEAMS_PAGE (page));
  if (page && FUJIN_IS_ORGANISATION_PAGE (page))
    return fujin_organisation_page_get_subject (FUJIN_ORGANISATION_PAGE (page));
  if (page && FUJIN_IS_ROLE_MATRIX_PAGE (page))
    return fujin_role_matrix_page_get_subject (FUJIN_ROLE_MATRIX_PAGE (page));
  for (guint i = 0; page && i < G_N_ELEMENTS (outputs); i++)
    if (g_str_equal (fujin_page_get_id (page), outputs[i].page))
      return outputs[i].subject;
  return NULL;
}

/* Who is away is not saved, so the simulation is no paper of the plan: it goes out as text. */
static gboolean
copies (FujinWindow *self)
{
  FujinPage *page = _fujin_window_get_page (self);

  return page && g_str_equal (fujin_page_get_id (page), "absence") &&
         gtk_widget_activate_action (GTK_WIDGET (page), "absence.copy", NULL);
}

static gboolean
is_report_page (FujinWindow *self)
{
  FujinPage *page = _fujin_window_get_page (self);

  return page && g_str_equal (fujin_page_get_id (page), "report");
}

/* The rows chosen in the service matrix, or left by its filter; NULL for all. */
static GPtrArray *
list_part (FujinWindow *self)
{
  FujinPage *page = _fujin_window_get_page (self);

  return page && FUJIN_IS_MATRIX_PAGE (page)
           ? fujin_matrix_page_list_part (FUJIN_MATRIX_PAGE (page))
           : NULL;
}

static void
print_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  g_autoptr (GPtrArray) part = NULL;

  if (copies (user_data))
    return;
  if (is_report_page (user_data))
    {
      gtk_widget_activate_action (GTK_WIDGET (user_data), "win.print-document", NULL);
      return;
    }
  part = list_part (user_data);
  fujin_print_dialog_present (GTK_WINDOW (user_data), project_of (user_data),
                              file_of (user_data), subject_of (user_data), NULL, part);
}

static void
export_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  if (copies (user_data))
    return;
  if (is_report_page (user_data))
    {
      gtk_widget_activate_action (GTK_WIDGET (user_data), "win.save-document", "s", "pdf");
      return;
    }
  fujin_export_dialog_present (GTK_WINDOW (user_data), project_of (user_data),
                               file_of (user_data), subject_of (user_data), NULL);
}

static void
share_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  fujin_share_dialog_present (GTK_WINDOW (user_data), project_of (user_data),
                              file_of (user_data));
}

/* A page asks for the output of what it shows: ("category", "B"). */
static void
print_chart_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  const char *what;
  const char *category;

  g_variant_get (parameter, "(&s&s)", &what, &category);
  fujin_print_dialog_present (GTK_WINDOW (user_data), project_of (user_data),
                              file_of (user_data), what,
                              *category ? category : NULL, NULL);
}

static void
export_chart_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  const char *what;
  const char *category;

  g_variant_get (parameter, "(&s&s)", &what, &category);
  fujin_export_dialog_present (GTK_WINDOW (user_data), project_of (user_data),
                               file_of (user_data), what,
                               *category ? category : NULL);
}

static void
menu_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  FujinWindow *self = user_data;

  gtk_menu_button_popup (self->menu_button);
}

/* Where GtkApplication looks for it by itself, it would be made with every window: a twelfth of the
 * time to the first frame, for what few ever open. */
static void
show_help_overlay_cb (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  GtkApplicationWindow *window = user_data;

  if (!gtk_application_window_get_help_overlay (window))
    {
      g_autoptr (GtkBuilder) builder =
        gtk_builder_new_from_resource ("/jp/fujin/Fujin/ui/app/help-overlay.ui");

      gtk_application_window_set_help_overlay (
        window, GTK_SHORTCUTS_WINDOW (gtk_builder_get_object (builder, "help_overlay")));
    }
  gtk_window_present (GTK_WINDOW (gtk_application_window_get_help_overlay (window)));
}

static void
toast_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  fujin_window_toast (user_data, g_variant_get_string (parameter, NULL));
}

static const GActionEntry entries[] = {
  { "new", new_cb },
  { "open", open_cb },
  { "open-uri", open_uri_cb, "s" },
  { "save", save_cb },
  { "save-as", save_as_cb },
  { "close", close_cb },
  { "undo", undo_cb },
  { "redo", redo_cb },
  { "go", go_cb, "(ss)" },
  { "page", page_cb, "i" },
  { "find", find_cb },
  { "new-team", new_team_cb },
  { "new-improvement", new_improvement_cb, "s" },
  { "accept-gap", accept_gap_cb, "s" },
  { "properties", properties_cb },
  { "collect-scores", collect_scores_cb },
  { "merge-scores", merge_scores_cb },
  { "start-set", start_set_cb },
  { "start-wizard", start_wizard_cb },
  { "new-wizard", new_wizard_cb },
  { "import", import_cb },
  { "print", print_cb },
  { "export", export_cb },
  { "share", share_cb },
  { "print-chart", print_chart_cb, "(ss)" },
  { "export-chart", export_chart_cb, "(ss)" },
  { "menu", menu_cb },
  { "show-help-overlay", show_help_overlay_cb },
  { "toast", toast_cb, "s" },
};

/* Actions that need a project to work on. */
static const char *const project_actions[] = {
  "save-as", "page", "find", "properties", "print", "export", "share", "print-chart",
  "export-chart", "new-team", "library-entry",
};

static void
enable (FujinWindow *self,
        const char  *name,
        gboolean     enabled)
{
  g_simple_action_set_enabled (
    G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), name)), enabled);
}

void
_fujin_window_update_actions (FujinWindow *self)
{
  FujinProject *project = project_of (self);
  FujinHistory *history = project ? fujin_project_get_history (project) : NULL;
  g_autofree char *undo = _fujin_window_dup_undo_text (history);
  g_autofree char *redo = _fujin_window_dup_redo_text (history);

  enable (self, "undo", history && fujin_history_can_undo (history));
  enable (self, "redo", history && fujin_history_can_redo (history));
  enable (self, "save",
          project && fujin_document_get_access (self->document) == FUJIN_DOCUMENT_EDIT &&
            (fujin_document_needs_saving (self->document) || _fujin_window_lost_file (self)));
  for (gsize i = 0; i < G_N_ELEMENTS (project_actions); i++)
    enable (self, project_actions[i], project != NULL);
  /* A plan of a newer version would lose on the way what this one does not know. */
  enable (self, "save-as",
          project && fujin_document_get_access (self->document) != FUJIN_DOCUMENT_NEWER);
  enable (self, "new-team", project && !fujin_project_get_read_only (project));
  enable (self, "new-improvement", project && !fujin_project_get_read_only (project));
  enable (self, "start-set", project && !fujin_project_get_read_only (project));
  enable (self, "start-wizard", project && !fujin_project_get_read_only (project));
  enable (self, "accept-gap", project && !fujin_project_get_read_only (project));
  _fujin_window_update_present (self);
  _fujin_window_update_back (self);
  _fujin_window_update_risks (self);
  _fujin_window_update_versions (self);
  _fujin_window_update_earlier (self);
  _fujin_window_update_merge (self);
  enable (self, "collect-scores", project != NULL);
  enable (self, "merge-scores", project && !fujin_project_get_read_only (project));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->undo_button), undo);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->redo_button), redo);
}

static void
add_setting (FujinWindow *self,
             const char  *key)
{
  g_autoptr (GAction) action = g_settings_create_action (self->settings, key);

  g_action_map_add_action (G_ACTION_MAP (self), action);
}

void
_fujin_window_init_actions (FujinWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  add_setting (self, "output-language");
  add_setting (self, "colour-scheme");
  _fujin_window_init_opening (self);
  _fujin_window_init_present (self);
  _fujin_window_init_report (self);
  _fujin_window_init_back (self);
  _fujin_window_init_library (self);
  _fujin_window_init_risks (self);
  _fujin_window_init_versions (self);
  _fujin_window_init_save_key (self);
  _fujin_window_init_earlier (self);
  _fujin_window_init_merge (self);
  _fujin_window_init_recovery (self);
  _fujin_window_init_menu (self);
}
