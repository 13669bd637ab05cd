/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-team-table-words.h"
#include "fujin-teams-page-private.h"
#include "fujin-wrap-layout.h"

/**
 * FujinTeamsPage:
 *
 * Teams by quadrants, as figure 17 of the textbook has them: who carries what where, held against
 * the present or the target organisation pattern.
 *
 * Signal "propose" (proposed, notes): the textbook's teams are proposed; a copy of the project has
 * them, to be shown before anything changes, with notes on whose word it is.
 */
G_DEFINE_FINAL_TYPE (FujinTeamsPage, fujin_teams_page, FUJIN_TYPE_PAGE)

enum
{
  PROPOSE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static FujinProject *
project_of (FujinTeamsPage *self)
{
  return fujin_page_get_project (FUJIN_PAGE (self));
}

void
_fujin_teams_page_propose (FujinTeamsPage *self,
                           FujinProject   *proposed,
                           GPtrArray      *notes)
{
  g_signal_emit (self, signals[PROPOSE], 0, proposed, notes);
}

gboolean
_fujin_teams_page_is_editable (FujinTeamsPage *self)
{
  return project_of (self) && !fujin_project_get_read_only (project_of (self));
}

/**
 * fujin_teams_page_get_subject:
 * @self: a page
 *
 * Returns: (transfer none): which output shows what the page shows
 */
const char *
fujin_teams_page_get_subject (FujinTeamsPage *self)
{
  FujinTeamTableFilter filter;

  g_return_val_if_fail (FUJIN_IS_TEAMS_PAGE (self), NULL);

  _fujin_teams_page_get_filter (self, &filter);
  return filter.target ? "team-table-target" : "team-table";
}

static void
update_status (FujinTeamsPage             *self,
               const FujinTeamTableFilter *filter)
{
  const FujinTeamTable *table = fujin_teams_grid_get_table (self->grid);
  g_autofree char *pattern =
    fujin_team_words_dup_pattern (table, filter->target, fujin_lang_screen ());
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_teams = fujin_project_get_n_teams (project_of (self));

  g_string_append_printf (text, ngettext ("%u team", "%u teams", n_teams), n_teams);
  g_string_append (text, C_("status", " · "));
  g_string_append_printf (text, ngettext ("%u service", "%u services", table->n_services),
                          table->n_services);
  g_string_append (text, C_("status", " · "));
  g_string_append (text, pattern);
  if (table->pattern)
    {
      g_string_append (text, C_("status", " · "));
      /* Translators: of services and an organisation pattern */
      g_string_append_printf (text, ngettext ("%u does not fit", "%u do not fit",
                                              table->n_misfits),
                              table->n_misfits);
    }
  gtk_label_set_text (self->status, text->str);
}

static void
update_origin (FujinTeamsPage *self)
{
  const FujinTeamTable *table = fujin_teams_grid_get_table (self->grid);
  g_autofree char *origin = fujin_team_words_dup_origin (table, fujin_lang_screen ());
  g_autofree char *text = g_strdup_printf (
    "%s %s",
    /* Translators: explains letters and marks; B, S, A, O are the four levels */
    _("B basic, S standard, A advanced, O optional, – undecided · ● inside, ○ outside, ◐ both · "
      "★ leads several teams · ‡ placed by this plan."),
    origin);

  gtk_label_set_text (self->origin, text);
}

/* What the badge of the cursor says by marks; a screen reader is told the same. */
static void
update_cell_line (FujinTeamsPage *self)
{
  FujinServicePlan *plan = fujin_teams_grid_get_plan (self->grid);
  g_autofree char *words = NULL;
  guint row;

  if (plan && fujin_teams_grid_get_cursor (self->grid, &row, NULL))
    words = fujin_team_words_dup_facts (
      fujin_teams_grid_get_table (self->grid),
      fujin_team_table_get (fujin_teams_grid_get_table (self->grid), row), plan,
      fujin_lang_screen ());
  else
    words = g_strdup (_("Drag a service to another team, or Ctrl+X and Ctrl+V. Ctrl+C and Ctrl+V "
                        "adds a team, Delete takes one away, Enter goes to the service."));
  gtk_label_set_text (self->cell_line, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->grid),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
}

static void
show_landed (FujinTeamsPage *self)
{
  FujinTeamTable *table = fujin_teams_grid_get_table (self->grid);
  g_autoptr (FujinServicePlan) plan = g_steal_pointer (&self->landed);
  guint column = 0;

  if (!plan)
    return;
  fujin_teams_grid_get_cursor (self->grid, NULL, &column);
  for (guint i = 0; i < table->rows->len; i++)
    {
      const FujinTeamRow *row = fujin_team_table_get (table, i);
      guint index;

      if (row->team == self->landed_at &&
          g_ptr_array_find (row->cells[fujin_team_table_get_column (column)], plan, &index))
        fujin_teams_grid_set_cursor (self->grid, i, column, index);
    }
}

static void
refresh (GtkWidget *widget)
{
  FujinTeamsPage *self = FUJIN_TEAMS_PAGE (widget);
  FujinTeamTableFilter filter;

  if (!project_of (self))
    return;
  _fujin_teams_page_get_filter (self, &filter);
  if (self->dirty)
    {
      self->dirty = FALSE;
      fujin_teams_grid_set_table (self->grid, project_of (self),
                                  fujin_team_table_new (project_of (self), &filter));
      show_landed (self);
    }
  gtk_stack_set_visible_child_name (
    self->stack, fujin_project_get_n_teams (project_of (self)) == 0 ? "no-teams"
                 : fujin_teams_grid_get_table (self->grid)->n_services == 0
                   ? "nothing-found" : "table");
  update_status (self, &filter);
  update_origin (self);
  update_cell_line (self);
  _fujin_teams_page_update_actions (self);
}

/* The table is another one: made anew when the page is next seen. */
void
_fujin_teams_page_touch (FujinTeamsPage *self)
{
  self->dirty = TRUE;
  fujin_refresher_queue (self->refresher);
}

void
_fujin_teams_page_attach (FujinTeamsPage *self)
{
  if (self->dirty)
    refresh (GTK_WIDGET (self));
}

static void
watch_teams (FujinTeamsPage *self)
{
  for (guint i = 0; i < fujin_project_get_n_teams (self->shown_project); i++)
    {
      FujinTeam *team = fujin_project_get_team (self->shown_project, i);

      g_signal_handlers_disconnect_by_func (team, _fujin_teams_page_touch, self);
      g_signal_connect_object (team, "notify", G_CALLBACK (_fujin_teams_page_touch), self,
                               G_CONNECT_SWAPPED);
    }
}

static void
teams_changed_cb (FujinTeamsPage *self)
{
  watch_teams (self);
  _fujin_teams_page_touch (self);
}

static void
let_go (FujinTeamsPage *self)
{
  FujinProject *project = self->shown_project;

  g_signal_handlers_disconnect_by_data (project, self);
  g_signal_handlers_disconnect_by_data (fujin_project_get_teams (project), self);
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    g_signal_handlers_disconnect_by_data (fujin_project_get_team (project, i), self);
}

static void
fujin_teams_page_set_project (FujinPage    *page,
                              FujinProject *project)
{
  FujinTeamsPage *self = FUJIN_TEAMS_PAGE (page);

  if (!self->refresher)
    return;
  _fujin_teams_page_close_popover (self);
  g_clear_object (&self->landed);
  fujin_teams_grid_set_table (self->grid, NULL, NULL);
  if (self->shown_project)
    let_go (self);
  g_set_object (&self->shown_project, project);
  if (!project)
    return;
  g_signal_connect_swapped (project, "plan-changed", G_CALLBACK (_fujin_teams_page_touch), self);
  g_signal_connect_swapped (project, "notify", G_CALLBACK (_fujin_teams_page_touch), self);
  g_signal_connect_swapped (fujin_project_get_teams (project), "items-changed",
                            G_CALLBACK (teams_changed_cb), self);
  watch_teams (self);
  _fujin_teams_page_touch (self);
}

static void
fujin_teams_page_take_focus (FujinPage *page)
{
  FujinTeamsPage *self = FUJIN_TEAMS_PAGE (page);

  _fujin_teams_page_attach (self);
  if (!g_str_equal (gtk_stack_get_visible_child_name (self->stack), "table"))
    {
      gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
      return;
    }
  if (!fujin_teams_grid_get_cursor (self->grid, NULL, NULL))
    fujin_teams_grid_set_cursor (self->grid, 0, 0, 0);
  gtk_widget_grab_focus (GTK_WIDGET (self->grid));
}

static void
fujin_teams_page_map (GtkWidget *widget)
{
  _fujin_teams_page_attach (FUJIN_TEAMS_PAGE (widget));
  GTK_WIDGET_CLASS (fujin_teams_page_parent_class)->map (widget);
}

static void
fujin_teams_page_dispose (GObject *object)
{
  FujinTeamsPage *self = FUJIN_TEAMS_PAGE (object);

  fujin_page_set_project (FUJIN_PAGE (self), NULL);
  _fujin_teams_page_close_popover (self);
  g_clear_object (&self->actions);
  /* The grid tells of its cursor once more while it goes. */
  if (self->refresher)
    g_signal_handlers_disconnect_by_data (self->grid, self->refresher);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  G_OBJECT_CLASS (fujin_teams_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (FUJIN_TYPE_TEAMS_GRID);
  g_type_ensure (FUJIN_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/jp/fujin/Fujin/ui/pages/fujin-teams-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinTeamsPage, status);
  gtk_widget_class_bind_template_child (widget_class, FujinTeamsPage, view);
  gtk_widget_class_bind_template_child (widget_class, FujinTeamsPage, category);
  gtk_widget_class_bind_template_child (widget_class, FujinTeamsPage, level);
  gtk_widget_class_bind_template_child (widget_class, FujinTeamsPage, only_misfits);
  gtk_widget_class_bind_template_child (widget_class, FujinTeamsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FujinTeamsPage, grid);
  gtk_widget_class_bind_template_child (widget_class, FujinTeamsPage, cell_line);
  gtk_widget_class_bind_template_child (widget_class, FujinTeamsPage, origin);
  gtk_widget_class_bind_template_callback (widget_class, _fujin_teams_page_show_all);
}

static char *
fujin_teams_page_dup_subject (FujinPage *page)
{
  FujinTeamsPage *self = FUJIN_TEAMS_PAGE (page);
  FujinServicePlan *plan = fujin_teams_grid_get_plan (self->grid);
  guint row, column;

  if (plan)
    return fujin_page_dup_plan_subject (plan);
  if (!fujin_teams_grid_get_cursor (self->grid, &row, &column) ||
      fujin_team_table_get_column (column) == FUJIN_TEAM_COLUMN_UNPLACED)
    return NULL;
  return g_strdup_printf ("x1060:quadrant-%u", fujin_team_table_get_column (column) + 1);
}

static void
fujin_teams_page_class_init (FujinTeamsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FujinPageClass *page_class = FUJIN_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_teams_page_dispose;
  widget_class->map = fujin_teams_page_map;
  page_class->id = "teams";
  page_class->dup_subject = fujin_teams_page_dup_subject;
  page_class->set_project = fujin_teams_page_set_project;
  page_class->reveal = _fujin_teams_page_reveal;
  page_class->take_focus = fujin_teams_page_take_focus;
  bind_template (widget_class);
  signals[PROPOSE] = g_signal_new ("propose", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 2, FUJIN_TYPE_PROJECT,
                                   G_TYPE_PTR_ARRAY);
}

static void
fujin_teams_page_init (FujinTeamsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
  _fujin_teams_page_init_filter (self);
  _fujin_teams_page_init_actions (self);
  g_signal_connect_swapped (self->grid, "cursor-changed", G_CALLBACK (fujin_refresher_queue),
                            self->refresher);
}
