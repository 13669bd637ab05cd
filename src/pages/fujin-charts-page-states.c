/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-charts-page-private.h"
#include "fujin-overlay.h"
#include "fujin-project-reader.h"
#include "fujin-xml.h"

/* Which states of the plan, and whose, are laid over one another: a popover of check buttons. What
 * is chosen holds while the plan is open and is no part of it. */

#define STATE_KEY "fujin-state"

static void
say (FujinChartsPage *self,
     const char      *text)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", text);
}

static void
say_full (FujinChartsPage *self)
{
  g_autofree char *text = NULL;

  /* Translators: %d is 6 */
  text = g_strdup_printf (_("At most %d states fit over one chart; leave one out first"),
                          FUJIN_OVERLAY_MAX);
  say (self, text);
}

static void
state_toggled_cb (GtkCheckButton  *button,
                  FujinChartsPage *self)
{
  const char *id = g_object_get_data (G_OBJECT (button), STATE_KEY);
  gboolean is_chosen = gtk_check_button_get_active (button);

  if (!fujin_overlay_choose (self->project, id, is_chosen))
    {
      g_signal_handlers_block_by_func (button, state_toggled_cb, self);
      gtk_check_button_set_active (button, FALSE);
      g_signal_handlers_unblock_by_func (button, state_toggled_cb, self);
      say_full (self);
      return;
    }
  fujin_refresher_queue (self->refresher);
}

static const char *
get_kind_title (FujinOverlayKind kind)
{
  switch (kind)
    {
    case FUJIN_OVERLAY_VERSION:
      return _("Versions");
    case FUJIN_OVERLAY_BRANCH:
      return _("Branches");
    case FUJIN_OVERLAY_OTHER:
      /* Translators: plans of other organisations, from other files */
      return _("Other plans");
    case FUJIN_OVERLAY_NOW:
    default:
      return NULL;
    }
}

static void
add_title (GtkBox     *box,
           const char *title)
{
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_widget_add_css_class (label, "dim");
  gtk_widget_add_css_class (label, "small");
  gtk_widget_set_margin_top (label, 6);
  gtk_box_append (box, label);
}

static void
add_state (FujinChartsPage         *self,
           const FujinOverlayState *state)
{
  GtkWidget *button = gtk_check_button_new_with_label (state->name);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), state->is_chosen);
  g_object_set_data_full (G_OBJECT (button), STATE_KEY, g_strdup (state->id), g_free);
  g_signal_connect (button, "toggled", G_CALLBACK (state_toggled_cb), self);
  gtk_box_append (self->states_list, button);
}

/* Offers what there is to choose from, anew each time the popover opens. */
void
_fujin_charts_page_fill_states (FujinChartsPage *self)
{
  g_autoptr (GPtrArray) states = NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->states_list))) != NULL)
    gtk_box_remove (self->states_list, child);
  if (self->project == NULL)
    return;
  states = fujin_overlay_list (self->project, fujin_lang_screen ());
  for (guint i = 0; i < states->len; i++)
    {
      const FujinOverlayState *state = g_ptr_array_index (states, i);
      const FujinOverlayState *before = i > 0 ? g_ptr_array_index (states, i - 1) : NULL;
      const char *title = get_kind_title (state->kind);

      if (title != NULL && (before == NULL || before->kind != state->kind))
        add_title (self->states_list, title);
      add_state (self, state);
    }
}

/* The title of a plan says whose it is; a file without one goes by its name. */
static char *
dup_name (FujinProject *project,
          GFile        *file)
{
  const char *title = fujin_project_get_title (project);

  return *title != '\0' ? g_strdup (title) : g_file_get_basename (file);
}

/* Lays the plan in @file over the chart as well. */
void
_fujin_charts_page_add_file (FujinChartsPage *self,
                             GFile           *file)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) other = NULL;
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  other = path != NULL ? fujin_project_reader_read_file (path, problems) : NULL;
  if (other == NULL)
    {
      name = g_file_get_basename (file);
      text = g_strdup_printf (_("“%s” cannot be read as a plan"), name);
      say (self, text);
      return;
    }
  name = dup_name (other, file);
  if (!fujin_overlay_add_other (self->project, other, name))
    say_full (self);
  _fujin_charts_page_fill_states (self);
  fujin_refresher_queue (self->refresher);
}

static void
file_chosen_cb (GtkNativeDialog *chooser,
                int              response,
                FujinChartsPage *self)
{
  if (response == GTK_RESPONSE_ACCEPT && self->project != NULL)
    {
      g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));

      _fujin_charts_page_add_file (self, file);
    }
  gtk_native_dialog_destroy (chooser);
  g_object_unref (chooser);
}

/* Asks for the plan of another organisation. */
void
_fujin_charts_page_ask_file (FujinChartsPage *self)
{
  GtkFileChooserNative *chooser =
    gtk_file_chooser_native_new (_("Add a Plan File"), GTK_WINDOW (gtk_widget_get_root (
                                                         GTK_WIDGET (self))),
                                 GTK_FILE_CHOOSER_ACTION_OPEN, _("_Add"), _("_Cancel"));
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("Fujin plans"));
  gtk_file_filter_add_pattern (filter, "*.fujin");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_object (chooser, "response", G_CALLBACK (file_chosen_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}
