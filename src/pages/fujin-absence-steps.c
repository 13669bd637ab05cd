/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-absence-steps.h"

#include <glib/gi18n.h>

#include "fujin-absence-words.h"
#include "fujin-page.h"

#define MOST_STEPS 8

static const char *const classes[FUJIN_N_ACTOR_STATES] = { "all", "partly", "nobody" };
/* Told apart by their shape, as greys are on paper. */
static const char *const marks[FUJIN_N_ACTOR_STATES] = { "●", "◐", "✕" };

/* The widgets of one step. */
typedef struct
{
  GtkWidget *button;
  GtkLabel  *mark;
  GtkLabel  *name;
  GtkLabel  *state;
  GtkLabel  *title;
  GtkLabel  *explain;
  GtkLabel  *services;
  GtkLabel  *others;
} Box;

/**
 * FujinAbsenceSteps:
 *
 * The steps of incident response (textbook 7.1) in a row, each with a mark and a word for whether
 * somebody is there to act. A press tells by which services.
 */
struct _FujinAbsenceSteps
{
  GtkWidget   parent_instance;

  GtkFlowBox *flow;
  Box         boxes[MOST_STEPS];
};

G_DEFINE_FINAL_TYPE (FujinAbsenceSteps, fujin_absence_steps, GTK_TYPE_WIDGET)

static void
fujin_absence_steps_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_absence_steps_parent_class)->dispose (object);
}

static void
fujin_absence_steps_class_init (FujinAbsenceStepsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_absence_steps_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static GtkLabel *
add_label (GtkWidget  *box,
           const char *css_class,
           int         chars)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (chars > 0)
    {
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_max_width_chars (GTK_LABEL (label), chars);
    }
  if (css_class)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static GtkWidget *
create_popover (Box *box)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *inner = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  box->title = add_label (inner, "card-title", 44);
  box->explain = add_label (inner, "dim", 44);
  box->services = add_label (inner, NULL, 44);
  box->others = add_label (inner, "small", 44);
  gtk_popover_set_child (GTK_POPOVER (popover), inner);
  return popover;
}

/* What the button puts around its child stands in the middle; a text begins at the start. */
static void
fill_button (GtkWidget *button,
             GtkWidget *child)
{
  for (GtkWidget *widget = child; widget && widget != button;
       widget = gtk_widget_get_parent (widget))
    gtk_widget_set_halign (widget, GTK_ALIGN_FILL);
}

static void
create_box (FujinAbsenceSteps *self,
            Box               *box)
{
  GtkWidget *inner = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *upper = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);

  box->button = gtk_menu_button_new ();
  gtk_widget_add_css_class (box->button, "fujin-actor-box");
  gtk_menu_button_set_child (GTK_MENU_BUTTON (box->button), inner);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (box->button), create_popover (box));
  gtk_box_append (GTK_BOX (inner), upper);
  gtk_widget_set_hexpand (inner, TRUE);
  fill_button (box->button, inner);
  box->mark = add_label (upper, "actor-mark", 0);
  gtk_accessible_update_state (GTK_ACCESSIBLE (box->mark), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  box->state = add_label (upper, "actor-state", 0);
  gtk_label_set_ellipsize (box->state, PANGO_ELLIPSIZE_END);
  box->name = add_label (inner, "small", 9);
  gtk_label_set_lines (box->name, 3);
  gtk_label_set_ellipsize (box->name, PANGO_ELLIPSIZE_END);
  gtk_flow_box_append (self->flow, box->button);
  /* The button takes the focus itself. */
  gtk_widget_set_focusable (gtk_widget_get_parent (box->button), FALSE);
}

static void
fujin_absence_steps_init (FujinAbsenceSteps *self)
{
  self->flow = GTK_FLOW_BOX (gtk_flow_box_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->flow), "fujin-actors");
  gtk_flow_box_set_selection_mode (self->flow, GTK_SELECTION_NONE);
  gtk_flow_box_set_homogeneous (self->flow, TRUE);
  gtk_flow_box_set_min_children_per_line (self->flow, 2);
  gtk_flow_box_set_max_children_per_line (self->flow, MOST_STEPS);
  gtk_flow_box_set_column_spacing (self->flow, 4);
  gtk_flow_box_set_row_spacing (self->flow, 4);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->flow), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Steps of incident response"), -1);
  for (guint i = 0; i < MOST_STEPS; i++)
    create_box (self, &self->boxes[i]);
  gtk_widget_set_parent (GTK_WIDGET (self->flow), GTK_WIDGET (self));
}

/* What our own reasoning adds to the textbook's services and does not decide. */
static char *
dup_others (const FujinAbsenceStep *step)
{
  g_autoptr (GString) codes = g_string_new (NULL);

  for (guint i = 0; i < step->services->len; i++)
    {
      const FujinStepService *item = &g_array_index (step->services, FujinStepService, i);

      if (!item->judged)
        g_string_append_printf (codes, "%s%s", codes->len > 0 ? _(", ") : "",
                                fujin_service_plan_get_code (item->plan));
    }
  if (codes->len == 0)
    return NULL;
  /* Translators: %s are codes of services */
  return g_strdup_printf (_("By our own reasoning these help, but do not decide: %s"),
                          codes->str);
}

static void
show_state (Box                    *box,
            const FujinAbsenceStep *step,
            const char             *name)
{
  FujinLang lang = fujin_lang_screen ();
  const char *state = fujin_absence_words_actor (step->after, lang);
  g_autofree char *text = NULL;

  for (guint i = 0; i < FUJIN_N_ACTOR_STATES; i++)
    gtk_widget_remove_css_class (box->button, classes[i]);
  gtk_widget_add_css_class (box->button, classes[step->after]);
  gtk_label_set_text (box->mark, marks[step->after]);
  gtk_label_set_text (box->state, state);
  if (step->before != step->after)
    /* Translators: %1$s is a step, %2$s and %3$s whether somebody is there, before and after */
    text = g_strdup_printf (_("%1$s: %2$s → %3$s"), name,
                            fujin_absence_words_actor (step->before, lang), state);
  else
    /* Translators: %1$s is a step, %2$s whether somebody is there to act */
    text = g_strdup_printf (_("%1$s: %2$s"), name, state);
  gtk_widget_set_tooltip_text (box->button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text, -1);
}

static void
show_box (Box                    *box,
          const FujinAbsenceStep *step)
{
  FujinLang lang = fujin_lang_screen ();
  const char *words = fujin_text_get (&step->step->name, lang);
  /* Translators: number and name of a step of incident response */
  g_autofree char *name = g_strdup_printf (C_("step", "%1$d %2$s"), step->step->number, words);
  g_autofree char *services = fujin_absence_words_dup_step (step, lang);
  g_autofree char *others = dup_others (step);

  fujin_page_set_subject (box->button, g_strdup_printf ("textbook:flow-%d", step->step->number));
  gtk_label_set_text (box->name, name);
  gtk_label_set_text (box->title, name);
  gtk_label_set_text (box->explain, fujin_text_get (&step->step->explain, lang));
  gtk_label_set_text (box->services, services);
  gtk_label_set_text (box->others, others ? others : "");
  gtk_widget_set_visible (GTK_WIDGET (box->others), others != NULL);
  show_state (box, step, name);
}

/**
 * fujin_absence_steps_show:
 * @self: the widget
 * @result: (nullable): what was found
 *
 * Shows another result.
 */
void
fujin_absence_steps_show (FujinAbsenceSteps        *self,
                          const FujinAbsenceResult *result)
{
  for (guint i = 0; i < MOST_STEPS; i++)
    {
      gboolean there = result && i < result->steps->len;

      gtk_widget_set_visible (gtk_widget_get_parent (self->boxes[i].button), there);
      if (there)
        show_box (&self->boxes[i], &g_array_index (result->steps, FujinAbsenceStep, i));
    }
}
