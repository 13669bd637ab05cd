/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-look.h"
#include "fujin-score-guide-private.h"

/* How high the sentences are: a share of the page, in font sizes at least and in pixels at most.
 * It does not depend on what is selected, so that nothing moves from under the pointer. */
#define SHARE 0.18
#define MIN_HEIGHT 5.5
#define MAX_PIXELS 184

/**
 * FujinScoreGuide:
 *
 * The wording of the whole scale that applies to a service, the present score marked, each
 * sentence a button that gives that score. For a combination both scales stand side by side, and
 * the higher score of the two parts counts.
 *
 * Signal "picked" (score): a score was chosen.
 * Signal "side-picked" (outside, score): a score of one part of a combination was chosen.
 * Signal "unsure": the person cannot say which score fits.
 * Signal "column-picked" (to_be): As-Is or To-Be was chosen.
 * Signal "done": the person has written the note, and wants to go back to the table.
 *
 * Beside the wording is the note of the service, or who rated it, where there is room for it or it
 * is asked for.
 */
G_DEFINE_FINAL_TYPE (FujinScoreGuide, fujin_score_guide, GTK_TYPE_WIDGET)

enum
{
  PICKED,
  SIDE_PICKED,
  UNSURE,
  COLUMN_PICKED,
  DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

void
_fujin_score_guide_emit_picked (FujinScoreGuide *self,
                                int              score)
{
  g_signal_emit (self, signals[PICKED], 0, score);
}

void
_fujin_score_guide_emit_side (FujinScoreGuide *self,
                              gboolean         outside,
                              int              score)
{
  g_signal_emit (self, signals[SIDE_PICKED], 0, outside, score);
}

static int
height_of (GtkWidget *widget,
           int        width)
{
  int height = 0;

  if (gtk_widget_get_visible (widget))
    gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height;
}

/* Questions and headings that come and go take their room from the sentences, which scroll. */
static void
fit_height (FujinScoreGuide *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self->scroller));
  GtkWidget *page = gtk_widget_get_parent (GTK_WIDGET (self));
  double font = fujin_look_font_size (GTK_WIDGET (self));
  double height;

  if (width == 0 || !page)
    return;
  height = CLAMP (SHARE * gtk_widget_get_height (page), MIN_HEIGHT * font, MAX_PIXELS);
  height -= height_of (GTK_WIDGET (self->hint), -1) + height_of (self->side_titles, -1)
            + height_of (GTK_WIDGET (self->reason), width);
  gtk_scrolled_window_set_min_content_height (self->scroller,
                                              (int) MAX (height, MIN_HEIGHT * font / 2));
}

/* Rows are of different height: the present score is brought into sight by where it stands. */
static void
show_current_option (FujinScoreGuide *self)
{
  GtkAdjustment *place = gtk_scrolled_window_get_vadjustment (self->scroller);

  for (int i = 0; i < FUJIN_SCORE_GUIDE_N_OPTIONS; i++)
    {
      graphene_rect_t bounds;

      if (gtk_widget_has_css_class (self->buttons[i], "current") &&
          gtk_widget_get_mapped (self->buttons[i]) &&
          gtk_widget_compute_bounds (self->buttons[i], GTK_WIDGET (self->grid), &bounds))
        gtk_adjustment_clamp_page (place, bounds.origin.y, bounds.origin.y + bounds.size.height);
    }
}

static gboolean
fit_cb (gpointer data)
{
  FujinScoreGuide *self = data;

  self->fit_source = 0;
  fit_height (self);
  show_current_option (self);
  return G_SOURCE_REMOVE;
}

/* The sentences got another height, as when the width or the font changed, which is known only
 * when the next frame is laid out. Not in the middle of that. */
static void
resized_cb (FujinScoreGuide *self,
            GtkAdjustment   *adjustment)
{
  double room = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);

  gtk_adjustment_set_value (adjustment, MAX (0, room) * self->current_row / (self->n_rows - 1));
  if (self->fit_source == 0)
    self->fit_source = g_idle_add (fit_cb, self);
}

static void
clear_cb (FujinScoreGuide *self)
{
  g_signal_emit (self, signals[PICKED], 0, FUJIN_SCORE_NONE);
}

/* Which score it is to give is for the page to say. */
static void
unsure_cb (FujinScoreGuide *self)
{
  g_signal_emit (self, signals[UNSURE], 0);
}

static void
column_cb (FujinScoreGuide *self)
{
  if (!self->updating)
    g_signal_emit (self, signals[COLUMN_PICKED], 0,
                   gtk_toggle_button_get_active (self->to_be_button));
}

/* There is room beside the scale for one of the two. */
static void
note_toggled_cb (FujinScoreGuide *self)
{
  if (gtk_toggle_button_get_active (self->note_button))
    gtk_toggle_button_set_active (self->raters_button, FALSE);
}

static void
raters_toggled_cb (FujinScoreGuide *self)
{
  if (gtk_toggle_button_get_active (self->raters_button))
    gtk_toggle_button_set_active (self->note_button, FALSE);
}

static gboolean
note_mnemonic_cb (FujinScoreGuide *self)
{
  fujin_score_guide_edit_note (self);
  return TRUE;
}

static void
note_done_cb (FujinScoreGuide *self)
{
  g_signal_emit (self, signals[DONE], 0);
}

static void
fujin_score_guide_dispose (GObject *object)
{
  FujinScoreGuide *self = FUJIN_SCORE_GUIDE (object);
  GtkWidget *child;

  g_clear_handle_id (&self->fit_source, g_source_remove);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_score_guide_parent_class)->dispose (object);
}

static void
fujin_score_guide_class_init (FujinScoreGuideClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_score_guide_dispose;
  g_type_ensure (FUJIN_TYPE_PLAN_TEXT);
  g_type_ensure (FUJIN_TYPE_RATER_PANEL);
  g_type_ensure (FUJIN_TYPE_TARGET_REASON);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "fujin-score-guide");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/jp/fujin/Fujin/ui/pages/fujin-score-guide.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, as_is_button);
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, to_be_button);
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, heading);
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, hint);
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, reason);
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, unsure_button);
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, clear_button);
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, side_titles);
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, parts_hint);
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, scroller);
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, grid);
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, raters_button);
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, rater_panel);
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, note_button);
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, note);
  gtk_widget_class_bind_template_callback (widget_class, column_cb);
  gtk_widget_class_bind_template_callback (widget_class, unsure_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, raters_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_mnemonic_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_done_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);

  signals[PICKED] = g_signal_new ("picked", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_INT);
  signals[SIDE_PICKED] = g_signal_new ("side-picked", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 2, G_TYPE_BOOLEAN, G_TYPE_INT);
  signals[UNSURE] = g_signal_new ("unsure", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
  signals[COLUMN_PICKED] = g_signal_new ("column-picked", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                         NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  signals[DONE] = g_signal_new ("done", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                0);
}

static void
fujin_score_guide_init (FujinScoreGuide *self)
{
  g_autofree char *rule = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  _fujin_score_guide_create_options (self);
  rule = _fujin_score_guide_dup_rule ("unknown-one");
  gtk_widget_set_tooltip_text (self->unsure_button, rule);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "changed",
                           G_CALLBACK (resized_cb), self, G_CONNECT_SWAPPED);
}

static void
show_words (FujinScoreGuide  *self,
            FujinServicePlan *plan,
            gboolean          to_be,
            guint             n_selected)
{
  g_autofree char *heading =
    plan ? _fujin_score_guide_dup_heading (plan, n_selected)
         : g_strdup (_("Select a service to see the wording of its scale."));
  g_autofree char *hint = plan ? _fujin_score_guide_dup_hint (plan, to_be) : g_strdup ("");
  g_autofree char *raters = _fujin_score_guide_dup_raters (plan);
  gboolean in_parts =
    plan && fujin_service_plan_get_kind (plan) == FUJIN_ASSIGNMENT_COMBINATION;

  gtk_label_set_text (self->heading, heading);
  gtk_label_set_text (self->hint, in_parts ? "" : hint);
  gtk_widget_set_visible (GTK_WIDGET (self->hint), *hint != '\0' && !in_parts);
  gtk_label_set_text (self->parts_hint, in_parts ? hint : "");
  gtk_button_set_label (GTK_BUTTON (self->raters_button), raters);
  if (plan && fujin_service_plan_on_other_scale (plan, to_be))
    gtk_widget_add_css_class (GTK_WIDGET (self->hint), "fujin-warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->hint), "fujin-warning");
}

/**
 * fujin_score_guide_show:
 * @self: a guide
 * @plan: (nullable): the service whose scale to show
 * @to_be: %TRUE for To-Be, %FALSE for As-Is
 * @n_selected: how many services a choice here applies to
 *
 * Shows the scale of another service.
 */
void
fujin_score_guide_show (FujinScoreGuide  *self,
                        FujinServicePlan *plan,
                        gboolean          to_be,
                        guint             n_selected)
{
  g_return_if_fail (FUJIN_IS_SCORE_GUIDE (self));

  self->updating = TRUE;
  gtk_toggle_button_set_active (to_be ? self->to_be_button : self->as_is_button, TRUE);
  self->updating = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->grid), plan != NULL);
  gtk_widget_set_sensitive (self->clear_button, plan != NULL);
  gtk_widget_set_sensitive (self->unsure_button, plan != NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->note), plan != NULL);
  fujin_plan_text_set_plan (self->note, plan);
  fujin_target_reason_show_plan (self->reason, plan);
  fujin_rater_panel_show (self->rater_panel, plan, to_be);
  show_words (self, plan, to_be, n_selected);
  self->current_row = 0;
  if (!plan)
    return;
  _fujin_score_guide_show_options (self, plan, to_be);
  fit_height (self);
}

/**
 * fujin_score_guide_set_note_visible:
 * @self: a guide
 * @visible: whether there is room for the note
 *
 * Shows or hides the box of the note.
 */
void
fujin_score_guide_set_note_visible (FujinScoreGuide *self,
                                    gboolean         visible)
{
  g_return_if_fail (FUJIN_IS_SCORE_GUIDE (self));

  gtk_toggle_button_set_active (self->note_button, visible);
}

/**
 * fujin_score_guide_edit_note:
 * @self: a guide
 *
 * Shows the note of the service, and puts the focus there.
 */
void
fujin_score_guide_edit_note (FujinScoreGuide *self)
{
  g_return_if_fail (FUJIN_IS_SCORE_GUIDE (self));

  gtk_toggle_button_set_active (self->note_button, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->note));
}
