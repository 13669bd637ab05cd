/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-catalogue-page-private.h"
#include "fujin-history.h"

static const char *
level_name (int level)
{
  const FujinTerm *term =
    fujin_framework_get_level (fujin_framework_get_default (), (FujinLevel) level);

  return fujin_text_get (&term->name, fujin_lang_screen ());
}

static void
update_status (FujinCataloguePage *self,
               const FujinTally   *total)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, ngettext ("%u service", "%u services", total->n_services),
                          total->n_services);
  /* Translators: between a number of services and what they are made up of */
  g_string_append (text, C_("status", ": "));
  for (int i = 1; i <= FUJIN_N_LEVELS; i++)
    {
      int level = i % FUJIN_N_LEVELS;

      /* Translators: name of a level, and how many services have it */
      g_string_append_printf (text, C_("status", "%1$s %2$u"), level_name (level),
                              total->n_levels[level]);
      if (i < FUJIN_N_LEVELS)
        /* Translators: between parts of a status line */
        g_string_append (text, C_("status", " · "));
    }
  gtk_label_set_text (self->status, text->str);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->status), text->str);
}

static void
update_rail_row (FujinCataloguePage *self,
                 int                 category,
                 const FujinTally   *tally)
{
  guint decided = fujin_tally_get_decided (tally);
  g_autofree char *text = g_strdup_printf ("%u/%u", decided, tally->n_services);
  /* Translators: %1$u of %2$u services have a level */
  g_autofree char *words =
    g_strdup_printf (ngettext ("%1$u of %2$u service decided", "%1$u of %2$u services decided",
                               tally->n_services),
                     decided, tally->n_services);

  fujin_category_rail_set_count (fujin_plan_browser_get_rail (self->browser), category, text,
                                 words);
}

/* Whether a service is unnecessary and nobody has said why, though one could. */
gboolean
_fujin_catalogue_page_lacks_reason (FujinCataloguePage *self,
                                    FujinServicePlan   *plan)
{
  FujinProject *project = fujin_page_get_project (FUJIN_PAGE (self));

  return project && plan && !fujin_project_get_read_only (project)
         && !fujin_service_plan_in_scope (plan) && !*fujin_service_plan_get_reason (plan);
}

/* One place for all, which is always there: what comes and goes must not move the rows. */
void
_fujin_catalogue_page_update_bar (FujinCataloguePage *self)
{
  FujinServicePlan *plan = fujin_plan_table_get_current (self->table);

  gtk_stack_set_visible_child_name (
    self->bar, self->removed                                      ? "undo"
               : self->many                                       ? "selection"
               : _fujin_catalogue_page_lacks_reason (self, plan)  ? "reason"
               : self->empty                                      ? "start"
                                                                  : "keys");
}

/* The level that all selected services have, or -1. */
static int
common_level (GPtrArray *plans)
{
  int level = plans->len > 0 ? (int) fujin_service_plan_get_level (g_ptr_array_index (plans, 0))
                             : -1;

  for (guint i = 1; i < plans->len; i++)
    if ((int) fujin_service_plan_get_level (g_ptr_array_index (plans, i)) != level)
      return -1;
  return level;
}

void
_fujin_catalogue_page_update_selection (FujinCataloguePage *self)
{
  g_autoptr (GPtrArray) plans = fujin_plan_table_dup_selected (self->table);
  g_autofree char *text =
    g_strdup_printf (ngettext ("%u service selected", "%u services selected", plans->len),
                     plans->len);

  gtk_label_set_text (self->selection_label, text);
  fujin_level_picker_set_level (self->selection_level, common_level (plans));
  self->many = plans->len > 1;
  fujin_catalogue_detail_set_together (self->detail, plans);
  _fujin_catalogue_page_update_bar (self);
  _fujin_catalogue_page_update_actions (self);
}

static void
update_removed (FujinCataloguePage *self,
                FujinProject       *project)
{
  self->removed =
    self->removed
    && fujin_history_get_state (fujin_project_get_history (project)) == self->removal_state;
}

void
_fujin_catalogue_page_update (FujinCataloguePage *self)
{
  FujinProject *project = fujin_page_get_project (FUJIN_PAGE (self));
  FujinTally total;
  guint n = fujin_framework_get_n_categories (fujin_framework_get_default ());

  if (!project)
    return;
  fujin_project_get_total (project, &total);
  update_status (self, &total);
  update_rail_row (self, FUJIN_CATEGORY_ALL, &total);
  for (guint i = 0; i < n; i++)
    update_rail_row (self, (int) i, fujin_project_get_tally (project, i));
  fujin_catalogue_counts_update (self->counts);
  self->empty = total.n_levels[FUJIN_LEVEL_UNDECIDED] == total.n_services
                && !fujin_project_get_read_only (project);
  update_removed (self, project);
  _fujin_catalogue_page_update_selection (self);
}
