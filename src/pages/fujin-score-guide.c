/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-look.h"
#include "fujin-plan-text.h"
#include "fujin-score-guide-private.h"

/* 5 down to 1, then "not evaluated". */
#define N_OPTIONS (FUJIN_SCORE_MAX + 1)
#define N_ROWS 3
/* How high the sentences may grow, in font sizes, before they scroll. */
#define MIN_HEIGHT 5.5
#define MAX_HEIGHT 9.0
/* And in pixels: large text must leave the table some room. */
#define MAX_PIXELS 150

/**
 * FujinScoreGuide:
 *
 * The wording of the whole scale that applies to a service, the present score marked, each
 * sentence a button that gives that score. For a combination both wordings stand side by side.
 *
 * Signal "picked" (score): a score was chosen.
 * Signal "column-picked" (to_be): As-Is or To-Be was chosen.
 * Signal "done": the person has written the note, and wants to go back to the table.
 *
 * Beside the wording is the note of the service, where there is room for it or it is asked for.
 */
struct _FujinScoreGuide
{
  GtkWidget parent_instance;

  GtkToggleButton *as_is_button;
  GtkToggleButton *to_be_button;
  GtkLabel *heading;
  GtkLabel *hint;
  GtkWidget *clear_button;
  GtkScrolledWindow *scroller;
  GtkGrid *grid;
  GtkWidget *buttons[N_OPTIONS];
  GtkLabel *marks[N_OPTIONS];
  GtkLabel *wordings[N_OPTIONS];
  GtkToggleButton *note_button;
  FujinPlanText *note;
  int current_row; /* which must be in sight */
  guint fit_source;
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (FujinScoreGuide, fujin_score_guide, GTK_TYPE_WIDGET)

enum
{
  PICKED,
  COLUMN_PICKED,
  DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static int
score_of (int option)
{
  return option < FUJIN_SCORE_MAX ? FUJIN_SCORE_MAX - option : FUJIN_SCORE_NOT_EVALUATED;
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
show_options (FujinScoreGuide     *self,
              FujinAssignmentType  kind,
              int                  score)
{
  for (int i = 0; i < N_OPTIONS; i++)
    {
      g_autofree char *wording = _fujin_score_guide_dup_wording (kind, score_of (i));
      gboolean current = score == score_of (i);

      gtk_label_set_text (self->wordings[i], wording);
      set_bold (self->wordings[i], current);
      gtk_label_set_text (self->marks[i], current ? "●" : "");
      gtk_accessible_update_state (GTK_ACCESSIBLE (self->buttons[i]),
                                   GTK_ACCESSIBLE_STATE_PRESSED,
                                   current ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                           : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
      if (current)
        {
          self->current_row = i % N_ROWS;
          gtk_widget_add_css_class (self->buttons[i], "current");
        }
      else
        gtk_widget_remove_css_class (self->buttons[i], "current");
    }
}

/* The table keeps what the sentences do not need. */
static void
fit_height (FujinScoreGuide *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self->scroller));
  double font = fujin_look_font_size (GTK_WIDGET (self));
  int height;

  if (width == 0)
    return;
  gtk_widget_measure (GTK_WIDGET (self->grid), GTK_ORIENTATION_VERTICAL, width, &height, NULL,
                      NULL, NULL);
  height = CLAMP (height, (int) (MIN_HEIGHT * font), (int) (MAX_HEIGHT * font));
  gtk_scrolled_window_set_min_content_height (self->scroller, MIN (height, MAX_PIXELS));
}

static gboolean
fit_cb (gpointer data)
{
  FujinScoreGuide *self = data;

  self->fit_source = 0;
  fit_height (self);
  return G_SOURCE_REMOVE;
}

/* The sentences got another height, as when the width or the font changed, which is known only
 * when the next frame is laid out. Not in the middle of that. */
static void
resized_cb (FujinScoreGuide *self,
            GtkAdjustment   *adjustment)
{
  double room = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);

  gtk_adjustment_set_value (adjustment, MAX (0, room) * self->current_row / (N_ROWS - 1));
  if (self->fit_source == 0)
    self->fit_source = g_idle_add (fit_cb, self);
}

static void
option_cb (FujinScoreGuide *self,
           GtkWidget       *button)
{
  for (int i = 0; i < N_OPTIONS; i++)
    if (self->buttons[i] == button)
      g_signal_emit (self, signals[PICKED], 0, score_of (i));
}

static void
clear_cb (FujinScoreGuide *self)
{
  g_signal_emit (self, signals[PICKED], 0, FUJIN_SCORE_NONE);
}

static void
column_cb (FujinScoreGuide *self)
{
  if (!self->updating)
    g_signal_emit (self, signals[COLUMN_PICKED], 0,
                   gtk_toggle_button_get_active (self->to_be_button));
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
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "fujin-score-guide");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/jp/fujin/Fujin/ui/pages/fujin-score-guide.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, as_is_button);
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, to_be_button);
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, heading);
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, hint);
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, clear_button);
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, scroller);
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, grid);
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, note_button);
  gtk_widget_class_bind_template_child (widget_class, FujinScoreGuide, note);
  gtk_widget_class_bind_template_callback (widget_class, column_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_mnemonic_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_done_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);

  signals[PICKED] = g_signal_new ("picked", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_INT);
  signals[COLUMN_PICKED] = g_signal_new ("column-picked", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                         NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  signals[DONE] = g_signal_new ("done", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                0);
}

static void
create_option (FujinScoreGuide *self,
               int              option)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *mark = gtk_label_new (NULL);
  /* Translators: the key for "not evaluated", which is N in every language */
  g_autofree char *digit = option < FUJIN_SCORE_MAX ? g_strdup_printf ("%d", score_of (option))
                                                    : g_strdup (_("N"));
  GtkWidget *key = gtk_label_new (digit);
  GtkWidget *wording = gtk_label_new (NULL);

  gtk_label_set_width_chars (GTK_LABEL (mark), 2);
  gtk_widget_add_css_class (key, "fujin-key");
  gtk_widget_set_valign (key, GTK_ALIGN_CENTER);
  gtk_label_set_wrap (GTK_LABEL (wording), TRUE);
  gtk_label_set_xalign (GTK_LABEL (wording), 0.0f);
  gtk_label_set_width_chars (GTK_LABEL (wording), 10);
  gtk_widget_set_hexpand (wording, TRUE);
  gtk_widget_add_css_class (wording, "small");
  gtk_box_append (GTK_BOX (box), mark);
  gtk_box_append (GTK_BOX (box), key);
  gtk_box_append (GTK_BOX (box), wording);
  self->marks[option] = GTK_LABEL (mark);
  self->wordings[option] = GTK_LABEL (wording);
  self->buttons[option] = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->buttons[option]), box);
  gtk_widget_add_css_class (self->buttons[option], "fujin-option");
  gtk_widget_add_css_class (self->buttons[option], "flat");
  g_signal_connect_swapped (self->buttons[option], "clicked", G_CALLBACK (option_cb), self);
  gtk_grid_attach (self->grid, self->buttons[option], option / N_ROWS, option % N_ROWS, 1, 1);
}

static void
fujin_score_guide_init (FujinScoreGuide *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int i = 0; i < N_OPTIONS; i++)
    create_option (self, i);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "changed",
                           G_CALLBACK (resized_cb), self, G_CONNECT_SWAPPED);
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
  g_autofree char *heading = NULL;
  g_autofree char *hint = NULL;

  g_return_if_fail (FUJIN_IS_SCORE_GUIDE (self));

  self->updating = TRUE;
  gtk_toggle_button_set_active (to_be ? self->to_be_button : self->as_is_button, TRUE);
  self->updating = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->grid), plan != NULL);
  gtk_widget_set_sensitive (self->clear_button, plan != NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->note), plan != NULL);
  fujin_plan_text_set_plan (self->note, plan);
  heading = plan ? _fujin_score_guide_dup_heading (plan, n_selected)
                 : g_strdup (_("Select a service to see the wording of its scale."));
  hint = plan ? _fujin_score_guide_dup_hint (plan, to_be) : g_strdup ("");
  gtk_label_set_text (self->heading, heading);
  gtk_label_set_text (self->hint, hint);
  self->current_row = 0;
  if (!plan)
    return;
  show_options (self, fujin_service_plan_get_kind (plan),
                to_be ? fujin_service_plan_get_to_be (plan) : fujin_service_plan_get_as_is (plan));
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
