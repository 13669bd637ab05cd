/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-look.h"
#include "fujin-page.h"
#include "fujin-risk-map-view-private.h"
#include "fujin-risk-map-words.h"

/* In font sizes: below this width the detail stands under the sheet, and how much it takes. */
#define TIGHT 72
#define DETAIL 23
#define DETAIL_HEIGHT 14
/* With texts of so many pixels and more the sheet needs the room that the detail can do without. */
#define LARGE_FONT 20
#define DETAIL_HEIGHT_LARGE 6.8

/**
 * FujinRiskMapView:
 *
 * Cyber risks over the departments (textbook 2.1, figure 1): where each sits, which services
 * answer it, and which one nobody answers.
 */
G_DEFINE_FINAL_TYPE (FujinRiskMapView, fujin_risk_map_view, GTK_TYPE_WIDGET)

/* Shows a risk beside the sheet. */
void
_fujin_risk_map_view_choose (FujinRiskMapView *self,
                             FujinRecord      *risk)
{
  const FujinRiskRow *row = self->map ? fujin_risk_map_find (self->map, risk) : NULL;
  FujinRecord *chosen = row ? risk : NULL;

  g_set_object (&self->risk, chosen);
  fujin_risk_map_detail_show (self->detail, self->project, row);
  _fujin_risk_map_view_update_actions (self);
}

static void
show_text (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_text (label, text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (label), text);
}

static void
show_advice (FujinRiskMapView *self)
{
  const char *advice = NULL;

  if (self->map->rows->len > 0 && self->map->columns->len > 0)
    advice = _("Choose a risk, then click where it meets a department, or press Space there, to "
               "place it or to take it away.");
  if (self->map->rows->len == 0)
    advice = _("No risk is written down yet. Add one, or look at the common risks of the textbook "
               "before you take any over.");
  else if (self->map->columns->len == 0)
    advice = _("There is no department yet: add one, or place a risk on a team beside the sheet.");
  else if (self->map->n_unplaced > 0)
    advice = _("Some risks sit nowhere yet: choose one and click where it meets a department.");
  /* Always a line, so that the sheet stays where it is. */
  show_text (self->advice, advice ? advice : "");
}

/* The first is the one that most needs an answer. */
static void
choose_first (FujinRiskMapView *self)
{
  g_autoptr (FujinRecord) there = g_list_model_get_item (G_LIST_MODEL (self->store), 0);
  FujinRecord *first = self->map->rows->len > 0 ? fujin_risk_map_get (self->map, 0)->record : NULL;

  if (!self->sorting && fujin_risk_map_find (self->map, there))
    first = there;
  if (!fujin_risk_map_find (self->map, self->risk))
    g_set_object (&self->risk, first);
}

static void
refresh (GtkWidget *widget)
{
  FujinRiskMapView *self = FUJIN_RISK_MAP_VIEW (widget);
  g_autofree char *counts = NULL;

  if (!self->project)
    return;
  fujin_risk_map_free (self->map);
  self->map = fujin_risk_map_new (self->project);
  choose_first (self);
  counts = fujin_risk_words_dup_counts (self->map, fujin_lang_screen ());
  show_text (self->status, counts);
  gtk_widget_set_visible (GTK_WIDGET (self->status), self->map->rows->len > 0);
  show_advice (self);
  _fujin_risk_map_view_fill (self);
  gtk_widget_set_visible (GTK_WIDGET (self->body), self->map->rows->len > 0);
  _fujin_risk_map_view_choose (self, self->risk);
}

static void
changed_cb (FujinRiskMapView *self)
{
  fujin_refresher_queue (self->refresher);
}

static void
teams_changed_cb (gpointer data)
{
  changed_cb (data);
}

static void
disconnect_project (FujinRiskMapView *self)
{
  if (!self->project)
    return;
  g_signal_handlers_disconnect_by_data (self->project, self);
  g_signal_handlers_disconnect_by_data (fujin_project_get_plans (self->project), self);
}

static gboolean
set_tight_cb (gpointer data)
{
  FujinRiskMapView *self = data;
  double em = fujin_look_font_size (GTK_WIDGET (self));
  gboolean large = em >= LARGE_FONT;
  double height = large ? DETAIL_HEIGHT_LARGE : DETAIL_HEIGHT;

  self->tight_source = 0;
  _fujin_risk_map_view_set_lines (self, self->tight && large);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->body),
                                  self->tight ? GTK_ORIENTATION_VERTICAL
                                              : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_size_request (GTK_WIDGET (self->detail), self->tight ? -1 : (int) (DETAIL * em),
                               self->tight ? (int) (height * em) : -1);
  return G_SOURCE_REMOVE;
}

static void
resize_cb (FujinRiskMapView *self,
           int               width)
{
  gboolean tight = width < TIGHT * fujin_look_font_size (GTK_WIDGET (self));

  if (tight == self->tight)
    return;
  self->tight = tight;
  /* Not in the middle of an allocation. */
  if (self->tight_source == 0)
    self->tight_source = g_idle_add (set_tight_cb, self);
}

static void
fujin_risk_map_view_dispose (GObject *object)
{
  FujinRiskMapView *self = FUJIN_RISK_MAP_VIEW (object);
  GtkWidget *child;

  disconnect_project (self);
  g_clear_handle_id (&self->tight_source, g_source_remove);
  g_clear_pointer (&self->watch, fujin_teams_watch_free);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  g_clear_object (&self->risk);
  g_clear_pointer (&self->map, fujin_risk_map_free);
  g_clear_object (&self->project);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_object (&self->store);
  g_clear_object (&self->actions);
  g_clear_pointer (&self->shown_columns, g_free);
  G_OBJECT_CLASS (fujin_risk_map_view_parent_class)->dispose (object);
}

/* Whoever comes back finds the worst first; while somebody works the rows stay. */
static void
fujin_risk_map_view_map (GtkWidget *widget)
{
  FUJIN_RISK_MAP_VIEW (widget)->sorting = TRUE;
  GTK_WIDGET_CLASS (fujin_risk_map_view_parent_class)->map (widget);
  if (FUJIN_RISK_MAP_VIEW (widget)->project)
    fujin_refresher_queue (FUJIN_RISK_MAP_VIEW (widget)->refresher);
}

static void
fujin_risk_map_view_class_init (FujinRiskMapViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_risk_map_view_dispose;
  GTK_WIDGET_CLASS (klass)->map = fujin_risk_map_view_map;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static GtkLabel *
create_line (void)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  return GTK_LABEL (label);
}

static GtkWidget *
create_body (FujinRiskMapView *self)
{
  self->body = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12));
  _fujin_risk_map_view_create_grid (self);
  self->detail = g_object_new (FUJIN_TYPE_RISK_MAP_DETAIL, NULL);
  gtk_box_append (self->body, self->scroller);
  gtk_box_append (self->body, GTK_WIDGET (self->detail));
  gtk_widget_set_vexpand (GTK_WIDGET (self->body), TRUE);
  /* Until it is known that there are risks. */
  gtk_widget_set_visible (GTK_WIDGET (self->body), FALSE);
  return GTK_WIDGET (self->body);
}

static void
fujin_risk_map_view_init (FujinRiskMapView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *ruler = gtk_drawing_area_new ();

  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
  self->watch = fujin_teams_watch_new (teams_changed_cb, self);
  self->status = create_line ();
  gtk_widget_add_css_class (GTK_WIDGET (self->status), "numeric");
  self->advice = create_line ();
  gtk_widget_add_css_class (GTK_WIDGET (self->advice), "dim");
  g_signal_connect_swapped (ruler, "resize", G_CALLBACK (resize_cb), self);
  gtk_box_append (GTK_BOX (box), ruler);
  gtk_box_append (GTK_BOX (box), _fujin_risk_map_view_create_tools (self));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->status));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->advice));
  gtk_box_append (GTK_BOX (box), create_body (self));
  gtk_widget_set_parent (box, GTK_WIDGET (self));
  _fujin_risk_map_view_init_actions (self);
  /* It grows into a wide page, but could not shrink into a narrow one. */
  self->tight = TRUE;
  set_tight_cb (self);
}

/**
 * fujin_risk_map_view_set_project:
 * @self: a view
 * @project: (nullable): a project
 *
 * Shows another project.
 */
void
fujin_risk_map_view_set_project (FujinRiskMapView *self,
                                 FujinProject     *project)
{
  g_return_if_fail (FUJIN_IS_RISK_MAP_VIEW (self));

  disconnect_project (self);
  g_set_object (&self->project, project);
  g_clear_object (&self->risk);
  self->sorting = TRUE;
  if (self->watch)
    fujin_teams_watch_set_project (self->watch, project);
  if (!project || !self->refresher)
    return;
  g_signal_connect_swapped (project, "plan-changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (project, "record-changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (fujin_project_get_plans (project), "items-changed",
                            G_CALLBACK (changed_cb), self);
  changed_cb (self);
}

/**
 * fujin_risk_map_view_reveal:
 * @self: a view
 * @target: id of a risk, or "new"
 *
 * Shows a risk, or makes a new one.
 */
void
fujin_risk_map_view_reveal (FujinRiskMapView *self,
                            const char       *target)
{
  FujinRecord *risk;

  g_return_if_fail (FUJIN_IS_RISK_MAP_VIEW (self));

  if (!self->project)
    return;
  if (g_str_equal (target, "new"))
    {
      g_action_group_activate_action (self->actions, "add", NULL);
      return;
    }
  risk = fujin_record_list_find (fujin_project_get_records (self->project, FUJIN_RECORD_RISK),
                                 target);
  if (!risk)
    return;
  g_set_object (&self->risk, risk);
  changed_cb (self);
}

/**
 * fujin_risk_map_view_take_focus:
 * @self: a view
 *
 * Puts the focus on the sheet.
 */
void
fujin_risk_map_view_take_focus (FujinRiskMapView *self)
{
  g_return_if_fail (FUJIN_IS_RISK_MAP_VIEW (self));

  if (gtk_widget_get_visible (GTK_WIDGET (self->body)))
    gtk_widget_grab_focus (GTK_WIDGET (self->grid));
  else
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

/**
 * fujin_risk_map_view_dup_subject:
 * @self: a view
 *
 * Returns: (transfer full) (nullable): the row of the library that tells of the first service that
 *   answers the risk that is chosen
 */
char *
fujin_risk_map_view_dup_subject (FujinRiskMapView *self)
{
  g_auto (GStrv) ids = NULL;

  g_return_val_if_fail (FUJIN_IS_RISK_MAP_VIEW (self), NULL);

  if (!self->project || !self->risk)
    return NULL;
  ids = fujin_record_dup_ids (self->risk, FUJIN_RISK_SERVICES);
  return ids[0] ? fujin_page_dup_plan_subject (fujin_project_find_plan (self->project, ids[0]))
                : NULL;
}

/**
 * fujin_risk_map_view_dup_nearest:
 * @self: a view
 *
 * Returns: (transfer full) (nullable): the row of the library that comes nearest to a risk that no
 *   service answers yet: risk management
 */
char *
fujin_risk_map_view_dup_nearest (FujinRiskMapView *self)
{
  g_return_val_if_fail (FUJIN_IS_RISK_MAP_VIEW (self), NULL);

  return self->project && self->risk ? g_strdup ("x1060:A-1") : NULL;
}
