/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-rating-window-private.h"
#include "fujin-strings.h"

/* The criteria of the scale, one a row, with a choice for As-Is and one for To-Be in each. */

static const char *const values[FUJIN_RATING_N_ROWS] = {
  "5", "4", "3", "2", "1", FUJIN_RATING_UNSURE, FUJIN_RATING_NOT_EVALUATED,
};

static FujinFramework *
framework (void)
{
  return fujin_framework_get_default ();
}

static const char *
name_of (FujinAssignmentType type)
{
  return fujin_text_get (&fujin_framework_get_assignment_type (framework (), type)->name,
                         fujin_lang_screen ());
}

static char *
dup_criterion (FujinAssignmentType kind,
               int                 score)
{
  const char *inside = fujin_framework_get_criterion (framework (), FUJIN_ASSIGNMENT_INSOURCE,
                                                      score, fujin_lang_screen ());
  const char *outside = fujin_framework_get_criterion (framework (), FUJIN_ASSIGNMENT_OUTSOURCE,
                                                       score, fujin_lang_screen ());

  if (kind == FUJIN_ASSIGNMENT_OUTSOURCE)
    return g_strdup (outside);
  if (kind != FUJIN_ASSIGNMENT_COMBINATION)
    return g_strdup (inside);
  /* Translators: the wordings of a score for insource (%1$s, %2$s) and outsource (%3$s, %4$s) */
  return g_strdup_printf (_("%1$s: %2$s\n%3$s: %4$s"), name_of (FUJIN_ASSIGNMENT_INSOURCE), inside,
                          name_of (FUJIN_ASSIGNMENT_OUTSOURCE), outside);
}

static char *
dup_wording (FujinAssignmentType kind,
             int                 row)
{
  if (strcmp (values[row], FUJIN_RATING_UNSURE) == 0)
    return g_strdup (_("Not sure which; counts as 1"));
  if (strcmp (values[row], FUJIN_RATING_NOT_EVALUATED) == 0)
    return dup_criterion (kind, FUJIN_SCORE_NOT_EVALUATED);
  return dup_criterion (kind, *values[row] - '0');
}

static const char *
key_of (int row)
{
  if (strcmp (values[row], FUJIN_RATING_UNSURE) == 0)
    return "?";
  if (strcmp (values[row], FUJIN_RATING_NOT_EVALUATED) == 0)
    /* Translators: the key for "not evaluated", which is N in every language */
    return _("N");
  return values[row];
}

static void
chosen_cb (FujinRatingWindow *self,
           GtkCheckButton    *choice)
{
  if (self->filling || !gtk_check_button_get_active (choice))
    return;
  for (int row = 0; row < FUJIN_RATING_N_ROWS; row++)
    for (int column = 0; column < 2; column++)
      if (self->choices[row][column] == choice)
        {
          self->to_be = column == 1;
          _fujin_rating_window_set_value (self, self->to_be, values[row]);
        }
}

static void
create_choice (FujinRatingWindow *self,
               int                row,
               int                column)
{
  GtkWidget *choice = gtk_check_button_new ();

  self->choices[row][column] = GTK_CHECK_BUTTON (choice);
  if (row > 0)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (choice), self->choices[0][column]);
  gtk_widget_set_halign (choice, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (choice, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (choice, "toggled", G_CALLBACK (chosen_cb), self);
  gtk_grid_attach (self->grid, choice, 1 + column, row + 1, 1, 1);
}

static void
create_row (FujinRatingWindow *self,
            int                row)
{
  GtkWidget *key = gtk_label_new (key_of (row));
  GtkWidget *wording = gtk_label_new (NULL);

  gtk_widget_add_css_class (key, "fujin-key");
  gtk_widget_set_valign (key, GTK_ALIGN_CENTER);
  gtk_label_set_wrap (GTK_LABEL (wording), TRUE);
  gtk_label_set_xalign (GTK_LABEL (wording), 0.0f);
  gtk_widget_set_hexpand (wording, TRUE);
  self->wordings[row] = GTK_LABEL (wording);
  gtk_grid_attach (self->grid, key, 0, row + 1, 1, 1);
  gtk_grid_attach (self->grid, wording, 3, row + 1, 1, 1);
  for (int column = 0; column < 2; column++)
    create_choice (self, row, column);
}

/* Creates the rows of the scale. */
void
_fujin_rating_window_create_scale (FujinRatingWindow *self)
{
  for (int column = 0; column < 2; column++)
    {
      GtkWidget *label = gtk_label_new (column ? _("To-Be") : _("As-Is"));

      gtk_widget_add_css_class (label, "fujin-rating-column");
      self->columns[column] = GTK_LABEL (label);
      gtk_grid_attach (self->grid, label, 1 + column, 0, 1, 1);
    }
  for (int row = 0; row < FUJIN_RATING_N_ROWS; row++)
    create_row (self, row);
}

static void
show_row (FujinRatingWindow       *self,
          const FujinRatingAnswer *answer,
          int                      row)
{
  g_autofree char *wording = dup_wording (answer->scale, row);

  gtk_label_set_text (self->wordings[row], wording);
  for (int column = 0; column < 2; column++)
    {
      /* Translators: %1$s is "As-Is" or "To-Be", %2$s a key, %3$s the wording of a score */
      g_autofree char *name = g_strdup_printf (_("%1$s %2$s: %3$s"),
                                               column ? _("To-Be") : _("As-Is"), key_of (row),
                                               wording);

      gtk_check_button_set_active (self->choices[row][column],
                                   strcmp (values[row], column ? answer->to_be
                                                               : answer->as_is) == 0);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->choices[row][column]),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
    }
}

/* Shows the scale and the answers of the present service. */
void
_fujin_rating_window_show_scale (FujinRatingWindow *self)
{
  FujinRatingAnswer *answer = _fujin_rating_window_get_answer (self);

  self->filling = TRUE;
  for (int row = 0; answer && row < FUJIN_RATING_N_ROWS; row++)
    show_row (self, answer, row);
  self->filling = FALSE;
  for (int column = 0; column < 2; column++)
    {
      if ((column == 1) == self->to_be)
        gtk_widget_add_css_class (GTK_WIDGET (self->columns[column]), "current");
      else
        gtk_widget_remove_css_class (GTK_WIDGET (self->columns[column]), "current");
    }
}

/* Which of the two columns the keys answer. */
void
_fujin_rating_window_set_to_be (FujinRatingWindow *self,
                                gboolean           to_be)
{
  self->to_be = to_be;
  _fujin_rating_window_show_scale (self);
}

/* Answers for the present service; "" takes the answer back. */
void
_fujin_rating_window_set_value (FujinRatingWindow *self,
                                gboolean           to_be,
                                const char        *value)
{
  FujinRatingAnswer *answer = _fujin_rating_window_get_answer (self);

  if (!answer)
    return;
  fujin_set_str (to_be ? &answer->to_be : &answer->as_is, value);
  _fujin_rating_window_show_scale (self);
  _fujin_rating_window_update (self);
}
