/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-border-view.h"

#include <glib/gi18n.h>

#include "fujin-border.h"
#include "fujin-kind-mark.h"

/* More teams, and more services of a team, are counted only: the board has them all. */
#define MAX_TEAMS 40
#define MAX_PLANS 12

/**
 * FujinBorderView:
 *
 * Where the border between SOC and CSIRT usually runs, and where it runs in this project: what
 * each team leads on the two sides, and what crosses.
 *
 * Signal "chosen" (plan): a service was chosen.
 */
struct _FujinBorderView
{
  GtkWidget     parent_instance;

  FujinProject *project;
  GtkLabel     *figures;
  GtkBox       *teams;
};

G_DEFINE_FINAL_TYPE (FujinBorderView, fujin_border_view, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
fujin_border_view_dispose (GObject *object)
{
  FujinBorderView *self = FUJIN_BORDER_VIEW (object);
  GtkWidget *child;

  g_clear_object (&self->project);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_border_view_parent_class)->dispose (object);
}

static void
fujin_border_view_class_init (FujinBorderViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_border_view_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  signals[CHOSEN] = g_signal_new ("chosen", FUJIN_TYPE_BORDER_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, FUJIN_TYPE_SERVICE_PLAN);
}

static GtkLabel *
append_text (GtkBox     *box,
             const char *text,
             const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 34);
  if (css_class)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (box, label);
  return GTK_LABEL (label);
}

static void
fujin_border_view_init (FujinBorderView *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  append_text (GTK_BOX (box),
               _("Textbook 6.1: in the narrow sense SOC is categories B and C, and CSIRT leads "
                 "incident response, category D. It also says that the border varies: a service "
                 "that crosses it is no fault, but a contract has to say where the line is."),
               "small");
  self->figures = append_text (GTK_BOX (box), "", "numeric");
  append_text (GTK_BOX (box), _("This project’s border (by the leading team)"), "fujin-section");
  self->teams = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->teams));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), box);
  gtk_widget_set_parent (scrolled, GTK_WIDGET (self));
}

static void
clicked_cb (GtkButton       *button,
            FujinBorderView *self)
{
  const char *id = g_object_get_data (G_OBJECT (button), "fujin-plan");
  FujinServicePlan *plan = self->project ? fujin_project_find_plan (self->project, id) : NULL;

  if (plan)
    g_signal_emit (self, signals[CHOSEN], 0, plan);
}

static void
append_crossing (FujinBorderView  *self,
                 FujinServicePlan *plan)
{
  g_autofree char *text = g_strdup_printf (
    "%s %s", fujin_service_plan_get_code (plan),
    fujin_service_plan_get_name (plan, fujin_lang_screen ()));
  GtkWidget *button = gtk_button_new_with_label (text);
  GtkWidget *label = gtk_button_get_child (GTK_BUTTON (button));

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 30);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "fujin-link");
  gtk_widget_add_css_class (button, "small");
  g_object_set_data_full (G_OBJECT (button), "fujin-plan",
                          g_strdup (fujin_service_plan_get_id (plan)), g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (clicked_cb), self);
  gtk_box_append (self->teams, button);
}

static char *
dup_side (const FujinBorderTeam *entry)
{
  if (entry->main == FUJIN_SIDE_SOC)
    /* Translators: what a team leads: %1$u services of the SOC side, %2$u of the CSIRT side */
    return g_strdup_printf (_("mainly SOC: SOC %1$u · CSIRT %2$u"), entry->n_soc, entry->n_csirt);
  if (entry->main == FUJIN_SIDE_CSIRT)
    /* Translators: what a team leads: %1$u services of the SOC side, %2$u of the CSIRT side */
    return g_strdup_printf (_("mainly CSIRT: SOC %1$u · CSIRT %2$u"), entry->n_soc,
                            entry->n_csirt);
  /* Translators: what a team leads: %1$u services of the SOC side, %2$u of the CSIRT side */
  return g_strdup_printf (_("both alike: SOC %1$u · CSIRT %2$u"), entry->n_soc, entry->n_csirt);
}

static void
append_team (FujinBorderView       *self,
             const FujinBorderTeam *entry)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *mark = fujin_kind_mark_new ();
  g_autofree char *side = dup_side (entry);
  guint shown = MIN (entry->crossing->len, MAX_PLANS);

  fujin_kind_mark_set_kind (FUJIN_KIND_MARK (mark), fujin_team_get_external (entry->team)
                                                      ? FUJIN_ASSIGNMENT_OUTSOURCE
                                                      : FUJIN_ASSIGNMENT_INSOURCE);
  gtk_widget_set_valign (mark, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (row), mark);
  gtk_box_append (GTK_BOX (row), words);
  /* The team and what it leads in a line each: a line breaks nowhere within. */
  append_text (GTK_BOX (words), fujin_team_get_name (entry->team), NULL);
  append_text (GTK_BOX (words), side, "small");
  gtk_box_append (self->teams, row);
  for (guint i = 0; i < shown; i++)
    append_crossing (self, g_ptr_array_index (entry->crossing, i));
}

static void
show_teams (FujinBorderView   *self,
            const FujinBorder *border)
{
  for (guint i = 0; i < MIN (border->teams->len, MAX_TEAMS); i++)
    append_team (self, g_ptr_array_index (border->teams, i));
  if (border->teams->len > MAX_TEAMS)
    {
      guint n = border->teams->len - MAX_TEAMS;
      g_autofree char *more = g_strdup_printf (ngettext ("and %u more team", "and %u more teams",
                                                         n), n);

      append_text (self->teams, more, "dim");
    }
  if (border->teams->len == 0)
    append_text (self->teams, _("No team leads a service of either side yet."), "dim");
}

/**
 * fujin_border_view_show:
 * @self: a view
 * @project: (nullable): a project
 *
 * Shows a project as it is now.
 */
void
fujin_border_view_show (FujinBorderView *self,
                        FujinProject    *project)
{
  g_autoptr (FujinBorder) border = NULL;
  g_autofree char *figures = NULL;
  GtkWidget *child;

  g_return_if_fail (FUJIN_IS_BORDER_VIEW (self));

  g_set_object (&self->project, project);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->teams))))
    gtk_box_remove (self->teams, child);
  if (!project)
    return;
  border = fujin_border_new (project);
  figures = g_strdup_printf (
    /* Translators: services of the SOC and of the CSIRT side, those nobody carries, crossing */
    _("SOC side: %1$u · CSIRT side: %2$u · nobody carries: %3$u · cross: %4$u"), border->n_soc,
    border->n_csirt, border->n_unassigned, border->n_crossing);
  gtk_label_set_text (self->figures, figures);
  show_teams (self, border);
}
