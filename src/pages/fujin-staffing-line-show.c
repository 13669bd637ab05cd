/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-line-private.h"

#include <glib/gi18n.h>

#include "fujin-page.h"
#include "fujin-staffing-words.h"

/* A post whose team was removed says so, besides the teams it may be given to. */
static GListModel *
find_teams (FujinStaffingLine        *self,
            const FujinStaffPost     *post,
            const FujinStaffingLists *lists)
{
  g_autoptr (GtkStringList) teams = NULL;
  g_autofree char *words = NULL;

  if (!post->left_by)
    return lists->teams;
  if (self->left_from == lists->teams && g_strcmp0 (self->left_by, post->left_by) == 0)
    return self->left_teams;
  teams = gtk_string_list_new (NULL);
  for (guint i = 0; i < g_list_model_get_n_items (lists->teams); i++)
    gtk_string_list_append (
      teams, gtk_string_list_get_string (GTK_STRING_LIST (lists->teams), i));
  /* Translators: in a choice of teams for a post; %s is a team that was removed from the plan */
  words = g_strdup_printf (_("Unfilled: %s was removed"), post->left_by);
  gtk_string_list_append (teams, words);
  g_free (self->left_by);
  self->left_by = g_strdup (post->left_by);
  g_set_object (&self->left_from, lists->teams);
  g_set_object (&self->left_teams, G_LIST_MODEL (teams));
  return self->left_teams;
}

static void
show_lists (FujinStaffingLine        *self,
            const FujinStaffing      *staffing,
            const FujinStaffPost     *post,
            const FujinStaffingLists *lists)
{
  GListModel *teams = find_teams (self, post, lists);
  guint position = 0;

  g_ptr_array_set_size (self->function_ids, 0);
  for (guint i = 0; i < fujin_staffing_get_n_rows (staffing); i++)
    {
      const FujinStaffRow *row = fujin_staffing_get_row (staffing, i);

      g_ptr_array_add (self->function_ids,
                       g_strdup (row->function ? row->function->id : row->name));
    }
  if (gtk_drop_down_get_model (self->team) != teams)
    gtk_drop_down_set_model (self->team, teams);
  if (gtk_drop_down_get_model (self->covered_by) != lists->functions)
    gtk_drop_down_set_model (self->covered_by, lists->functions);
  if (post->team)
    fujin_project_get_team_position (staffing->project, post->team, &position);
  gtk_drop_down_set_selected (self->team, post->left_by ? g_list_model_get_n_items (teams) - 1
                                          : post->team  ? position + 1
                                                        : 0);
  gtk_drop_down_set_selected (self->covered_by, (guint) (post->covered_by + 1));
}

static void
show_parts (FujinStaffingLine *self,
            FujinPostShift     shift)
{
  gboolean kept = shift <= FUJIN_POST_HOURS;

  gtk_widget_set_visible (GTK_WIDGET (self->seats), kept);
  gtk_widget_set_visible (GTK_WIDGET (self->team), kept);
  gtk_widget_set_visible (GTK_WIDGET (self->covered_by), shift == FUJIN_POST_COVERED);
  gtk_widget_set_visible (self->cost, kept || *fujin_record_get (self->record, FUJIN_POST_COST));
  gtk_widget_set_visible (self->hours, shift == FUJIN_POST_HOURS);
}

/* What is being typed may have a space at its end that the plan does not keep. */
static void
show_cost (FujinStaffingLine *self)
{
  const char *cost = fujin_record_get (self->record, FUJIN_POST_COST);

  if (g_strcmp0 (cost, self->known_cost) == 0)
    return;
  g_free (self->known_cost);
  self->known_cost = g_strdup (cost);
  gtk_editable_set_text (GTK_EDITABLE (self->cost), cost);
}

static void
show_heads (FujinStaffingLine    *self,
            const FujinStaffPost *post)
{
  gboolean kept = post->shift <= FUJIN_POST_HOURS;
  g_autofree char *heads = kept && post->heads == 0 ? g_strdup ("–")
                           : kept ? g_strdup_printf ("%d", post->heads)
                                  : g_strdup ("");
  const char *tip = post->outside   ? _("People of a provider: not counted as ours")
                    : post->left_by ? _("Nobody is counted until another team is chosen")
                                    : NULL;

  gtk_label_set_text (GTK_LABEL (self->heads), heads);
  gtk_widget_set_tooltip_text (self->heads, tip);
  if (post->outside || post->left_by)
    gtk_widget_add_css_class (self->heads, "dim");
  else
    gtk_widget_remove_css_class (self->heads, "dim");
  if (post->left_by)
    gtk_widget_add_css_class (GTK_WIDGET (self->team), "fujin-warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->team), "fujin-warning");
}

/**
 * fujin_staffing_line_show:
 * @self: a line
 * @staffing: the staffing
 * @post: its post
 * @lists: what it chooses from
 * @named: whether the name of the function stands before it, or it is another post of the one above
 *
 * Shows the post as it is now.
 */
void
fujin_staffing_line_show (FujinStaffingLine        *self,
                          const FujinStaffing      *staffing,
                          const FujinStaffPost     *post,
                          const FujinStaffingLists *lists,
                          gboolean                  named)
{
  const char *name = fujin_staffing_words_function (fujin_staffing_get_row (staffing, post->row),
                                                    fujin_lang_screen ());
  gboolean editable = !fujin_project_get_read_only (staffing->project);

  const FujinStaffFunction *function = fujin_staffing_get_row (staffing, post->row)->function;

  self->showing = TRUE;
  fujin_page_set_subject (GTK_WIDGET (self),
                          function ? g_strconcat ("x1060:staff-", function->id, NULL) : NULL);
  gtk_label_set_text (GTK_LABEL (self->name), named ? name : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_drop_down_set_selected (self->shift, post->shift);
  gtk_drop_down_set_selected (
    self->days, (guint) fujin_record_get_choice (post->record, FUJIN_POST_DAYS));
  gtk_spin_button_set_value (self->seats, MAX (post->seats, 0));
  gtk_spin_button_set_value (self->from, fujin_record_get_number (post->record, FUJIN_POST_FROM));
  gtk_spin_button_set_value (self->to, fujin_record_get_number (post->record, FUJIN_POST_TO));
  show_lists (self, staffing, post, lists);
  show_parts (self, post->shift);
  show_cost (self);
  show_heads (self, post);
  gtk_widget_set_sensitive (GTK_WIDGET (self), editable);
  self->showing = FALSE;
}
