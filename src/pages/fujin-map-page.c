/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-look.h"
#include "fujin-map-legend.h"
#include "fujin-map-page-private.h"
#include "fujin-wrap-layout.h"

/* In font sizes. Below this width what stands beside the map goes under it. */
#define TIGHT 50
#define SIDE_WIDTH 21

/* What the drop-down offers. */
enum
{
  OUTLINE_PRESENT,
  OUTLINE_TARGET,
  OUTLINE_NONE,
};

/**
 * FujinMapPage:
 *
 * The services by the four quadrants of the textbook (6.2 to 6.4), who should lead there by the
 * organisation pattern, what differs from it, and the steps to the pattern aimed at.
 */
G_DEFINE_FINAL_TYPE (FujinMapPage, fujin_map_page, FUJIN_TYPE_PAGE)

static void
show_status (FujinMapPage *self)
{
  guint n_own = 0;
  FujinTally total;
  g_autofree char *text = NULL;

  for (guint i = 0; i < fujin_project_get_n_plans (self->project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (self->project, i);

      if (fujin_service_plan_in_scope (plan) && fujin_service_plan_get_quadrant (plan) != 0)
        n_own++;
    }
  fujin_project_get_total (self->project, &total);
  text = g_strdup_printf (
    /* Translators: %1$u services on the map; %2$u of them placed by this project itself */
    ngettext ("%1$u service in scope · %2$u placed by our own judgement",
              "%1$u services in scope · %2$u placed by our own judgement",
              fujin_tally_get_in_scope (&total)),
    fujin_tally_get_in_scope (&total), n_own);
  gtk_label_set_text (self->status, text);
}

static void
refresh (GtkWidget *widget)
{
  FujinMapPage *self = FUJIN_MAP_PAGE (widget);

  if (!self->project)
    return;
  fujin_map_refresh (self->map);
  show_status (self);
  _fujin_map_page_show_panes (self);
}

static void
changed_cb (FujinMapPage *self)
{
  fujin_refresher_queue (self->refresher);
}

static void
chosen_cb (FujinMapPage *self)
{
  if (self->placement)
    fujin_map_placement_show (self->placement, fujin_map_get_plan (self->map));
}

static void
activated_cb (FujinMapPage     *self,
              FujinServicePlan *plan)
{
  fujin_page_go_to_plan (FUJIN_PAGE (self), "catalogue", plan);
}

static void
reset_cb (FujinMapPage *self)
{
  fujin_map_place (self->map, fujin_map_get_plan (self->map), 0);
}

static void
outline_cb (FujinMapPage *self)
{
  guint chosen = gtk_drop_down_get_selected (self->outline);

  if (self->map)
    fujin_map_set_outline (self->map, chosen != OUTLINE_NONE, chosen == OUTLINE_TARGET);
}

static gboolean
set_tight_cb (gpointer data)
{
  FujinMapPage *self = data;
  int width = (int) (SIDE_WIDTH * fujin_look_font_size (GTK_WIDGET (self)));

  self->tight_source = 0;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->body),
                                  self->tight ? GTK_ORIENTATION_VERTICAL
                                              : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_size_request (GTK_WIDGET (self->side), self->tight ? -1 : width,
                               self->tight ? width : -1);
  return G_SOURCE_REMOVE;
}

static void
resize_cb (FujinMapPage *self,
           int           width)
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
connect_project (FujinMapPage *self,
                 FujinProject *project)
{
  g_signal_connect_swapped (project, "plan-changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (project, "record-changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (project, "notify", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (fujin_project_get_plans (project), "items-changed",
                            G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (fujin_project_get_teams (project), "items-changed",
                            G_CALLBACK (changed_cb), self);
}

static void
disconnect_project (FujinMapPage *self)
{
  if (!self->project)
    return;
  g_signal_handlers_disconnect_by_data (self->project, self);
  g_signal_handlers_disconnect_by_data (fujin_project_get_plans (self->project), self);
  g_signal_handlers_disconnect_by_data (fujin_project_get_teams (self->project), self);
}

static void
fujin_map_page_set_project (FujinPage    *page,
                            FujinProject *project)
{
  FujinMapPage *self = FUJIN_MAP_PAGE (page);

  disconnect_project (self);
  g_set_object (&self->project, project);
  if (!self->map)
    return;
  fujin_pattern_picker_set_project (self->present, project);
  fujin_pattern_picker_set_project (self->target, project);
  fujin_map_set_project (self->map, project);
  gtk_widget_set_sensitive (GTK_WIDGET (self->present_box),
                            project && !fujin_project_get_read_only (project));
  gtk_widget_set_sensitive (GTK_WIDGET (self->target_box),
                            project && !fujin_project_get_read_only (project));
  if (!project)
    {
      _fujin_map_page_show_panes (self);
      return;
    }
  connect_project (self, project);
  fujin_refresher_queue (self->refresher);
}

static void
fujin_map_page_reveal (FujinPage  *page,
                       const char *target)
{
  FujinMapPage *self = FUJIN_MAP_PAGE (page);

  if (!self->project || !target)
    return;
  fujin_refresher_flush (self->refresher);
  if (g_str_has_prefix (target, "plan:"))
    {
      fujin_map_select (self->map, fujin_project_find_plan (self->project,
                                                            target + strlen ("plan:")));
      _fujin_map_page_open_pane (self, FUJIN_MAP_PANE_PLACEMENT);
    }
  else if (g_str_equal (target, "filter:differences"))
    _fujin_map_page_open_pane (self, FUJIN_MAP_PANE_DIFFERENCES);
  else if (g_str_equal (target, "filter:steps"))
    _fujin_map_page_open_pane (self, FUJIN_MAP_PANE_STEPS);
  else if (g_str_equal (target, "filter:border"))
    _fujin_map_page_open_pane (self, FUJIN_MAP_PANE_BORDER);
}

static void
fujin_map_page_take_focus (FujinPage *page)
{
  gtk_widget_grab_focus (GTK_WIDGET (FUJIN_MAP_PAGE (page)->map));
}

static void
fujin_map_page_dispose (GObject *object)
{
  FujinMapPage *self = FUJIN_MAP_PAGE (object);

  self->map = NULL;
  self->placement = NULL;
  fujin_page_set_project (FUJIN_PAGE (self), NULL);
  g_clear_handle_id (&self->tight_source, g_source_remove);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  G_OBJECT_CLASS (fujin_map_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/jp/fujin/Fujin/ui/pages/fujin-map-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinMapPage, status);
  gtk_widget_class_bind_template_child (widget_class, FujinMapPage, present_box);
  gtk_widget_class_bind_template_child (widget_class, FujinMapPage, target_box);
  gtk_widget_class_bind_template_child (widget_class, FujinMapPage, explain);
  gtk_widget_class_bind_template_child (widget_class, FujinMapPage, outline);
  gtk_widget_class_bind_template_child (widget_class, FujinMapPage, body);
  gtk_widget_class_bind_template_child (widget_class, FujinMapPage, map);
  gtk_widget_class_bind_template_child (widget_class, FujinMapPage, side);
  gtk_widget_class_bind_template_child (widget_class, FujinMapPage, tabs);
  gtk_widget_class_bind_template_child (widget_class, FujinMapPage, panes);
  gtk_widget_class_bind_template_child (widget_class, FujinMapPage, placement);
  gtk_widget_class_bind_template_callback (widget_class, resize_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, reset_cb);
  gtk_widget_class_bind_template_callback (widget_class, outline_cb);
}

static char *
fujin_map_page_dup_subject (FujinPage *page)
{
  FujinMapPage *self = FUJIN_MAP_PAGE (page);

  return fujin_page_dup_plan_subject (fujin_map_get_plan (self->map));
}

static void
fujin_map_page_class_init (FujinMapPageClass *klass)
{
  FujinPageClass *page_class = FUJIN_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_map_page_dispose;
  page_class->id = "map";
  page_class->dup_subject = fujin_map_page_dup_subject;
  page_class->set_project = fujin_map_page_set_project;
  page_class->reveal = fujin_map_page_reveal;
  page_class->take_focus = fujin_map_page_take_focus;
  g_type_ensure (FUJIN_TYPE_MAP);
  g_type_ensure (FUJIN_TYPE_MAP_LEGEND);
  g_type_ensure (FUJIN_TYPE_MAP_PLACEMENT);
  g_type_ensure (FUJIN_TYPE_WRAP_LAYOUT);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
init_tools (FujinMapPage *self)
{
  const char *outlines[] = { _("Outline: present"), _("Outline: target"), _("No outline"), NULL };
  g_autoptr (GtkStringList) list = gtk_string_list_new (outlines);

  self->present = FUJIN_PATTERN_PICKER (fujin_pattern_picker_new (FALSE));
  self->target = FUJIN_PATTERN_PICKER (fujin_pattern_picker_new (TRUE));
  gtk_box_append (self->present_box, GTK_WIDGET (self->present));
  gtk_box_append (self->target_box, GTK_WIDGET (self->target));
  gtk_menu_button_set_popover (self->explain, fujin_pattern_picker_explain ());
  gtk_drop_down_set_model (self->outline, G_LIST_MODEL (list));
  gtk_drop_down_set_selected (self->outline, OUTLINE_PRESENT);
  outline_cb (self);
}

static void
fujin_map_page_init (FujinMapPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
  init_tools (self);
  _fujin_map_page_init_panes (self);
  /* It grows into a wide page, but could not shrink into a narrow one. */
  self->tight = TRUE;
  set_tight_cb (self);
}
