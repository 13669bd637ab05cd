/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The end of the wizard: a changed copy of the project, shown before it is taken over. */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-comparison.h"
#include "fujin-edit-project.h"
#include "fujin-preview-dialog.h"
#include "fujin-start-wizard-private.h"

static gboolean
close_cb (gpointer data)
{
  FujinStartWizard *self = data;

  self->close_source = 0;
  gtk_window_destroy (GTK_WINDOW (self));
  return G_SOURCE_REMOVE;
}

static gboolean
is_renamed (FujinStartWizard *self)
{
  return !g_str_equal (gtk_editable_get_text (self->organisation),
                       fujin_project_get_organisation (self->project));
}

/* Within the undo step of the preview. */
static void
applied_cb (FujinStartWizard *self)
{
  fujin_edit_set_project_text (self->project, FUJIN_PROJECT_ORGANISATION,
                               gtk_editable_get_text (self->organisation));
  self->closing = TRUE;
}

static void
preview_closed_cb (FujinStartWizard *self)
{
  if (self->closing && self->close_source == 0)
    self->close_source = g_idle_add (close_cb, self);
}

static void
change_new (FujinStartWizard *self,
            FujinProject     *copy)
{
  const FujinStartSet *set = fujin_start_set_picker_get_set (self->picker);
  g_autoptr (GArray) teams = _fujin_start_wizard_dup_teams (self);
  FujinStartLevels levels;

  fujin_start_set_picker_get_levels (self->picker, &levels);
  if (set)
    fujin_edit_start_set (copy, set, &levels);
  fujin_edit_start_teams (copy, (const FujinStartTeam *) teams->data, teams->len);
}

static void
change_existing (FujinStartWizard *self,
                 FujinProject     *copy)
{
  g_autoptr (GArray) done = _fujin_start_wizard_dup_today (self);

  for (guint i = 0; i < done->len; i++)
    {
      FujinToday *today = &g_array_index (done, FujinToday, i);

      today->plan = fujin_project_find_plan (copy, fujin_service_plan_get_id (today->plan));
    }
  fujin_edit_map_today (copy, (const FujinToday *) done->data, done->len);
}

static GPtrArray *
dup_notes (FujinStartWizard *self)
{
  GPtrArray *notes = g_ptr_array_new_with_free_func (g_free);

  if (is_renamed (self))
    g_ptr_array_add (notes, g_strdup_printf (_("The organisation of the plan becomes “%s”."),
                                             gtk_editable_get_text (self->organisation)));
  if (!_fujin_start_wizard_is_new (self))
    {
      g_autoptr (GPtrArray) rest = g_ptr_array_new ();

      for (guint i = 0; i < self->today->len; i++)
        fujin_today_list_gather (g_ptr_array_index (self->today, i), NULL, rest);
      g_ptr_array_add (notes,
                       g_strdup_printf (ngettext ("Not done today, left as it is: %u service",
                                                  "Not done today, left as they are: %u services",
                                                  rest->len),
                                        rest->len));
    }
  return notes;
}

static void
open_preview (FujinStartWizard *self,
              FujinProject     *copy)
{
  gboolean is_new = _fujin_start_wizard_is_new (self);
  g_autoptr (GPtrArray) notes = dup_notes (self);
  FujinPreviewDialog *preview = fujin_preview_dialog_new (
    GTK_WINDOW (self), self->project, copy,
    is_new ? _("A New Organisation") : _("What Is Done Today"),
    is_new ? _("Levels from the start set, and the teams the textbook names; where it does not "
               "say who carries a service, the proposal is our own reasoning.")
           : _("Levels stay as they are: who does what today is written down, and how well."),
    notes, g_strdup (is_new ? _("start wizard: new organisation")
                            : _("start wizard: what is done today")));

  /* Going back from the preview comes back here, with all that was said. */
  g_signal_connect_object (preview, "applied", G_CALLBACK (applied_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (preview, "destroy", G_CALLBACK (preview_closed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (preview));
}

void
_fujin_start_wizard_preview (FujinStartWizard *self)
{
  g_autoptr (FujinProject) copy = fujin_project_copy (self->project);
  g_autoptr (FujinComparison) comparison = NULL;

  if (_fujin_start_wizard_is_new (self))
    change_new (self, copy);
  else
    change_existing (self, copy);
  comparison = fujin_comparison_new (self->project, copy);
  if (fujin_comparison_get_n (comparison) > 0)
    open_preview (self, copy);
  else if (is_renamed (self))
    {
      /* Only the name, which stands before the eyes. */
      applied_cb (self);
      preview_closed_cb (self);
    }
  else
    gtk_label_set_text (self->nothing, _("Nothing would change by this yet."));
}
