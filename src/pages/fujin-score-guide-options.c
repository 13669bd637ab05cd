/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-rating-words.h"
#include "fujin-score-guide-private.h"

/* The sentences of the scale, as buttons. One scale takes two columns of three; of a combination
 * the two scales stand side by side, each with its own choice. */

#define NOT_EVALUATED FUJIN_SCORE_MAX
#define FIRST_OUTSIDE (FUJIN_SCORE_MAX + 1)
#define N_OPTIONS FUJIN_SCORE_GUIDE_N_OPTIONS
#define MAX_RINGS 4

static int
score_of (int option)
{
  if (option == NOT_EVALUATED)
    return FUJIN_SCORE_NOT_EVALUATED;
  return FUJIN_SCORE_MAX - (option < FIRST_OUTSIDE ? option : option - FIRST_OUTSIDE);
}

static gboolean
is_outside (int option)
{
  return option >= FIRST_OUTSIDE;
}

static void
option_cb (FujinScoreGuide *self,
           GtkWidget       *button)
{
  for (int i = 0; i < N_OPTIONS; i++)
    {
      if (self->buttons[i] != button)
        continue;
      if (self->in_parts && i != NOT_EVALUATED)
        _fujin_score_guide_emit_side (self, is_outside (i), score_of (i));
      else
        _fujin_score_guide_emit_picked (self, score_of (i));
    }
}

static GtkWidget *
create_label (GtkWidget *box,
              const char *text,
              const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  if (style)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);
  return label;
}

static void
create_option (FujinScoreGuide *self,
               int              option)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  /* Translators: the key for "not evaluated", which is N in every language */
  g_autofree char *digit = option == NOT_EVALUATED ? g_strdup (_("N"))
                                                   : g_strdup_printf ("%d", score_of (option));
  GtkWidget *mark = create_label (box, NULL, NULL);
  GtkWidget *key = create_label (box, digit, "fujin-key");
  GtkWidget *wording = create_label (box, NULL, "small");

  gtk_label_set_width_chars (GTK_LABEL (mark), 2);
  gtk_widget_set_valign (key, GTK_ALIGN_CENTER);
  gtk_label_set_wrap (GTK_LABEL (wording), TRUE);
  gtk_label_set_xalign (GTK_LABEL (wording), 0.0f);
  gtk_label_set_width_chars (GTK_LABEL (wording), 10);
  gtk_widget_set_hexpand (wording, TRUE);
  self->marks[option] = GTK_LABEL (mark);
  self->wordings[option] = GTK_LABEL (wording);
  self->raters[option] = GTK_LABEL (create_label (box, NULL, "fujin-raters"));
  self->buttons[option] = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->buttons[option]), box);
  gtk_widget_add_css_class (self->buttons[option], "fujin-option");
  gtk_widget_add_css_class (self->buttons[option], "flat");
  g_signal_connect_swapped (self->buttons[option], "clicked", G_CALLBACK (option_cb), self);
  gtk_grid_attach (self->grid, self->buttons[option], 0, option, 1, 1);
}

static void
place (FujinScoreGuide *self,
       GtkWidget       *child,
       int              column,
       int              row)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self->grid));
  GtkGridLayoutChild *at =
    GTK_GRID_LAYOUT_CHILD (gtk_layout_manager_get_layout_child (layout, child));

  gtk_grid_layout_child_set_column (at, column);
  gtk_grid_layout_child_set_row (at, row);
}

/* What is not evaluated is so in both parts. */
static void
span (FujinScoreGuide *self,
      GtkWidget       *child,
      int              columns)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self->grid));
  GtkGridLayoutChild *at =
    GTK_GRID_LAYOUT_CHILD (gtk_layout_manager_get_layout_child (layout, child));

  gtk_grid_layout_child_set_column_span (at, columns);
}

static int
row_of (FujinScoreGuide *self,
        int              option)
{
  if (!self->in_parts)
    return option % self->n_rows;
  return option == NOT_EVALUATED ? FUJIN_SCORE_MAX : FUJIN_SCORE_MAX - score_of (option);
}

static void
arrange (FujinScoreGuide *self,
         gboolean         in_parts)
{
  self->in_parts = in_parts;
  self->n_rows = in_parts ? FUJIN_SCORE_MAX + 1 : (FUJIN_SCORE_MAX + 1) / 2;
  for (int i = 0; i < N_OPTIONS; i++)
    {
      gtk_widget_set_visible (self->buttons[i], in_parts || !is_outside (i));
      place (self, self->buttons[i], in_parts ? is_outside (i) : (i / self->n_rows) % 2,
             row_of (self, i));
    }
  span (self, self->buttons[NOT_EVALUATED], in_parts ? 2 : 1);
  gtk_widget_set_visible (self->side_titles, in_parts);
}

/* Creates the buttons. */
void
_fujin_score_guide_create_options (FujinScoreGuide *self)
{
  for (int i = 0; i < N_OPTIONS; i++)
    create_option (self, i);
  arrange (self, FALSE);
}

/* Bold by an attribute, not by the style: that would be known only in the next frame, and the
 * height measured until then be too small for the longer lines. */
static void
set_bold (GtkLabel *label,
          gboolean  bold)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  if (bold)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  gtk_label_set_attributes (label, attributes);
}

static void
show_current (FujinScoreGuide *self,
              int              option,
              gboolean         current)
{
  set_bold (self->wordings[option], current);
  gtk_label_set_text (self->marks[option], current ? "●" : "");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->buttons[option]),
                               GTK_ACCESSIBLE_STATE_PRESSED,
                               current ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                       : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
  if (current)
    gtk_widget_add_css_class (self->buttons[option], "current");
  else
    gtk_widget_remove_css_class (self->buttons[option], "current");
  if (current)
    self->current_row = row_of (self, option);
}

/* A ring for each rater who gave the score: the spread, seen on the scale itself. */
static void
show_raters (FujinScoreGuide  *self,
             FujinServicePlan *plan,
             gboolean          to_be,
             int               option)
{
  guint n = 0;
  /* Raters give one score for both parts. */
  gboolean is_part = self->in_parts && option != NOT_EVALUATED;
  g_autofree char *names = is_part || is_outside (option)
                             ? g_strdup ("")
                             : fujin_rating_words_dup_names (plan, to_be, score_of (option),
                                                            fujin_lang_screen (), &n);
  g_autoptr (GString) rings = g_string_new (NULL);

  if (n > MAX_RINGS)
    g_string_append_printf (rings, "○×%u", n);
  else
    for (guint i = 0; i < n; i++)
      g_string_append (rings, "○");
  gtk_label_set_text (self->raters[option], rings->str);
  gtk_widget_set_visible (GTK_WIDGET (self->raters[option]), n > 0);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->raters[option]), n > 0 ? names : NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->raters[option]),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, names, -1);
}

static gboolean
is_current (FujinScoreGuide  *self,
            FujinServicePlan *plan,
            gboolean          to_be,
            int               option)
{
  int score = to_be ? fujin_service_plan_get_to_be (plan) : fujin_service_plan_get_as_is (plan);
  int inside = fujin_service_plan_get_side (plan, to_be, FALSE);
  int outside = fujin_service_plan_get_side (plan, to_be, TRUE);

  if (!self->in_parts || option == NOT_EVALUATED || (inside == 0 && outside == 0))
    return score == score_of (option);
  return score_of (option) == (is_outside (option) ? outside : inside);
}

static FujinAssignmentType
scale_of (FujinScoreGuide  *self,
          FujinServicePlan *plan,
          int               option)
{
  if (!self->in_parts || option == NOT_EVALUATED)
    return fujin_service_plan_get_kind (plan);
  return is_outside (option) ? FUJIN_ASSIGNMENT_OUTSOURCE : FUJIN_ASSIGNMENT_INSOURCE;
}

/* Shows the scale that applies to a service, with its present score and those of its raters. */
void
_fujin_score_guide_show_options (FujinScoreGuide  *self,
                                 FujinServicePlan *plan,
                                 gboolean          to_be)
{
  gboolean in_parts = fujin_service_plan_get_kind (plan) == FUJIN_ASSIGNMENT_COMBINATION;

  if (in_parts != self->in_parts)
    arrange (self, in_parts);
  for (int i = 0; i < N_OPTIONS; i++)
    {
      g_autofree char *wording =
        _fujin_score_guide_dup_wording (scale_of (self, plan, i), score_of (i));

      gtk_label_set_text (self->wordings[i], wording);
      show_current (self, i, is_current (self, plan, to_be, i));
      show_raters (self, plan, to_be, i);
    }
}
