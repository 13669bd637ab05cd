/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-badge.h"
#include "fujin-chart-view.h"
#include "fujin-improvements-outlook.h"
#include "fujin-improvements-words.h"
#include "fujin-project-charts.h"

/* The largest gaps are what is planned next; the others are counted. */
#define MAX_ROWS 12
#define CHART_HEIGHT 250

/**
 * FujinImprovementsOutlook:
 *
 * Where the improvements lead when all are done: radar, sentence, the gaps that none of them
 * touches, and the services that are to be scored again.
 */
struct _FujinImprovementsOutlook
{
  GtkWidget parent_instance;
  GtkWidget *scroller;
  FujinChartView *chart;
  GtkLabel *sentence;
  GtkLabel *gaps_title;
  GtkBox *gaps;
  GtkLabel *gaps_more;
  GtkLabel *short_words;
  GtkLabel *done_title;
  GtkBox *done;
};

G_DEFINE_FINAL_TYPE (FujinImprovementsOutlook, fujin_improvements_outlook, GTK_TYPE_WIDGET)

static void
fujin_improvements_outlook_dispose (GObject *object)
{
  FujinImprovementsOutlook *self = FUJIN_IMPROVEMENTS_OUTLOOK (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  G_OBJECT_CLASS (fujin_improvements_outlook_parent_class)->dispose (object);
}

static void
fujin_improvements_outlook_class_init (FujinImprovementsOutlookClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_improvements_outlook_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static GtkLabel *
add_label (GtkWidget  *box,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  if (css_class)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static GtkBox *
add_rows (GtkWidget *box)
{
  GtkWidget *rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), rows);
  return GTK_BOX (rows);
}

static void
axis_activated_cb (FujinImprovementsOutlook *self,
                   const char               *id)
{
  g_autofree char *target = g_strdup_printf ("category:%s", id);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.go", "(ss)", "portfolio", target);
}

static void
fujin_improvements_outlook_init (FujinImprovementsOutlook *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_widget_set_margin_start (box, 10);
  gtk_widget_set_margin_end (box, 10);
  gtk_widget_set_margin_top (box, 8);
  gtk_widget_set_margin_bottom (box, 10);
  self->chart = FUJIN_CHART_VIEW (fujin_chart_view_new ());
  fujin_chart_view_set_parts (self->chart, FUJIN_CHART_PART_LEGEND);
  gtk_widget_set_size_request (GTK_WIDGET (self->chart), -1, CHART_HEIGHT);
  g_signal_connect_swapped (self->chart, "axis-activated", G_CALLBACK (axis_activated_cb), self);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->chart));
  self->sentence = add_label (box, "numeric");
  self->gaps_title = add_label (box, "fujin-section");
  self->gaps = add_rows (box);
  self->gaps_more = add_label (box, "dim");
  self->short_words = add_label (box, "small");
  self->done_title = add_label (box, "fujin-section");
  self->done = add_rows (box);
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), box);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}

static void
clear (GtkBox *rows)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (rows))))
    gtk_box_remove (rows, row);
}

static GtkWidget *
create_row (FujinServicePlan *plan,
            const char       *text,
            const char       *end)
{
  const FujinCategory *category = fujin_service_plan_get_category (plan);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *name = gtk_label_new (text);
  GtkWidget *number = gtk_label_new (end);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (name, TRUE);
  gtk_widget_add_css_class (number, "numeric");
  gtk_box_append (GTK_BOX (box), fujin_badge_new (category->id, (int) category->index));
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), number);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "fujin-row-button");
  return button;
}

/* A gap leads to an improvement for it. */
static GtkWidget *
create_gap (FujinServicePlan *plan)
{
  g_autofree char *name = fujin_improvements_words_dup_plan (plan);
  g_autofree char *gap_text = NULL;
  g_autofree char *tip = NULL;
  GtkWidget *button;
  int gap = 0;

  fujin_service_plan_get_gap (plan, &gap);
  gap_text = g_strdup_printf ("+%d", gap);
  button = create_row (plan, name, gap_text);
  /* Translators: %1$s is the code and name of a service, %2$d its gap */
  tip = g_strdup_printf (_("Plan an improvement for %1$s (gap %2$d)"), name, gap);
  gtk_widget_set_tooltip_text (button, tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tip, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "improvements.new");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s",
                                    fujin_service_plan_get_id (plan));
  return button;
}

static void
show_gaps (FujinImprovementsOutlook *self,
           FujinExpected            *expected)
{
  guint n = expected->uncovered->len;
  g_autofree char *title = NULL;
  g_autofree char *more = NULL;
  g_autofree char *words = NULL;

  if (expected->n_gaps == 0)
    title = g_strdup (_("No service is below its To-Be"));
  else if (n == 0)
    title = g_strdup (expected->n_accepted > 0
                        ? _("Every gap has an improvement or was accepted")
                        : _("Every gap has an improvement"));
  else
    title = g_strdup_printf (ngettext ("%1$u of %2$u gap has no improvement",
                                       "%1$u of %2$u gaps have no improvement", expected->n_gaps),
                             n, expected->n_gaps);
  if (expected->n_accepted > 0)
    {
      g_autofree char *all = g_steal_pointer (&title);

      /* Translators: %1$s is about all gaps, %2$u of them were accepted by a decision */
      title = g_strdup_printf (ngettext ("%1$s (%2$u accepted)", "%1$s (%2$u accepted)",
                                         expected->n_accepted), all, expected->n_accepted);
    }
  gtk_label_set_text (self->gaps_title, title);
  clear (self->gaps);
  for (guint i = 0; i < MIN (n, MAX_ROWS); i++)
    gtk_box_append (self->gaps, create_gap (g_ptr_array_index (expected->uncovered, i)));
  more = g_strdup_printf (ngettext ("and %u more", "and %u more", n - MIN (n, MAX_ROWS)),
                          n - MIN (n, MAX_ROWS));
  gtk_label_set_text (self->gaps_more, more);
  gtk_widget_set_visible (GTK_WIDGET (self->gaps_more), n > MAX_ROWS);
  words = g_strdup_printf (ngettext ("%u gap has an improvement that does not reach To-Be",
                                     "%u gaps have improvements that do not reach To-Be",
                                     expected->n_short), expected->n_short);
  gtk_label_set_text (self->short_words, words);
  gtk_widget_set_visible (GTK_WIDGET (self->short_words), expected->n_short > 0);
}

/* What was done leads to where its services are scored. */
static void
add_done (FujinImprovementsOutlook *self,
          FujinRecord              *record)
{
  g_autoptr (GPtrArray) plans = fujin_record_list_plans (record);
  g_autofree char *title = fujin_improvements_words_dup_title (record);
  g_autofree char *target = NULL;
  FujinServicePlan *plan;
  GtkWidget *button;

  if (plans->len == 0)
    return;
  plan = g_ptr_array_index (plans, 0);
  target = g_strdup_printf ("plan:%s", fujin_service_plan_get_id (plan));
  button = create_row (plan, title, NULL);
  gtk_widget_set_tooltip_text (button, _("Go to its scores"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.go");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)", "portfolio", target);
  gtk_box_append (self->done, button);
}

static void
show_done (FujinImprovementsOutlook *self,
           FujinExpected            *expected)
{
  guint n = expected->done_unscored->len;
  g_autofree char *title =
    g_strdup_printf (ngettext ("%u improvement is done, its services are to be scored again",
                               "%u improvements are done, their services are to be scored again",
                               n), n);

  gtk_label_set_text (self->done_title, title);
  gtk_widget_set_visible (GTK_WIDGET (self->done_title), n > 0);
  clear (self->done);
  for (guint i = 0; i < MIN (n, MAX_ROWS); i++)
    add_done (self, g_ptr_array_index (expected->done_unscored, i));
}

/**
 * fujin_improvements_outlook_show:
 * @self: the outlook
 * @project: a project
 * @expected: where its improvements lead
 *
 * Shows where the improvements lead as of now.
 */
void
fujin_improvements_outlook_show (FujinImprovementsOutlook *self,
                                 FujinProject             *project,
                                 FujinExpected            *expected)
{
  g_autoptr (FujinChartData) data = NULL;
  g_autofree char *sentence = NULL;

  g_return_if_fail (FUJIN_IS_IMPROVEMENTS_OUTLOOK (self));

  data = fujin_project_charts_expected (project, fujin_lang_screen ());
  sentence = fujin_expected_dup_sentence (expected, project, fujin_lang_screen ());
  fujin_chart_view_set_data (self->chart, data);
  gtk_label_set_text (self->sentence, sentence);
  show_gaps (self, expected);
  show_done (self, expected);
}
