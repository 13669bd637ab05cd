/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-catalogue-page-private.h"
#include "fujin-plan-cells.h"

static void
level_picked_cb (GtkWidget *cell,
                 int        level,
                 GtkWidget *page)
{
  FujinServicePlan *plan = fujin_plan_table_get_plan_at (cell);
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  if (!plan)
    return;
  g_ptr_array_add (plans, plan);
  fujin_plan_table_touch (FUJIN_CATALOGUE_PAGE (page)->table, plan);
  _fujin_catalogue_page_pick_level (FUJIN_CATALOGUE_PAGE (page), plans, level);
}

static GtkWidget *
create_level (GtkWidget *owner)
{
  GtkWidget *picker = fujin_level_picker_new ();

  g_signal_connect (picker, "picked", G_CALLBACK (level_picked_cb), owner);
  return picker;
}

static void
show_level (GtkWidget        *cell,
            FujinServicePlan *plan,
            gboolean          selected)
{
  fujin_level_picker_set_level (FUJIN_LEVEL_PICKER (cell),
                                (int) fujin_service_plan_get_level (plan));
}

static void
show_level_name (GtkWidget        *cell,
                 FujinServicePlan *plan,
                 gboolean          selected)
{
  const FujinTerm *term = fujin_framework_get_level (fujin_framework_get_default (),
                                                     fujin_service_plan_get_level (plan));

  fujin_plan_cells_set_text (cell, fujin_text_get (&term->name, fujin_lang_screen ()), NULL);
}

static void
show_process (GtkWidget        *cell,
              FujinServicePlan *plan,
              gboolean          selected)
{
  const FujinService *service = fujin_service_plan_get_service (plan);
  const FujinTerm *term =
    service ? fujin_framework_get_process (fujin_framework_get_default (), service->process) : NULL;

  fujin_plan_cells_set_text (cell, term ? fujin_text_get (&term->name, fujin_lang_screen ()) : "",
                             "dim");
}

static int
compare_process (FujinServicePlan *a,
                 FujinServicePlan *b)
{
  const FujinService *of_a = fujin_service_plan_get_service (a);
  const FujinService *of_b = fujin_service_plan_get_service (b);

  return (of_a ? (int) of_a->process : FUJIN_N_PROCESSES)
         - (of_b ? (int) of_b->process : FUJIN_N_PROCESSES);
}

const FujinPlanColumn *
_fujin_catalogue_page_get_columns (guint *n_columns)
{
  static const FujinPlanColumn columns[] = {
    { "code", NC_("column", "Code"), fujin_plan_cells_create_code, fujin_plan_cells_show_code,
      fujin_service_plan_compare, FALSE },
    { "name", NC_("column", "Service"), fujin_plan_cells_create_name, fujin_plan_cells_show_name,
      fujin_plan_cells_compare_name, TRUE },
    { "level", NC_("column", "Recommendation level"), create_level, show_level,
      fujin_plan_cells_compare_level, FALSE },
    { "level-name", NC_("column", "Level"), fujin_plan_cells_create_text, show_level_name,
      fujin_plan_cells_compare_level, FALSE },
    { "process", NC_("column", "Process"), fujin_plan_cells_create_text, show_process,
      compare_process, FALSE },
    { "hint", NULL, fujin_plan_cells_create_hint, fujin_plan_cells_show_hint, NULL, FALSE },
  };

  *n_columns = G_N_ELEMENTS (columns);
  return columns;
}

static gboolean
is_undecided (FujinServicePlan *plan)
{
  return fujin_service_plan_get_level (plan) == FUJIN_LEVEL_UNDECIDED;
}

static gboolean
is_basic (FujinServicePlan *plan)
{
  return fujin_service_plan_get_level (plan) == FUJIN_LEVEL_BASIC;
}

static gboolean
is_standard (FujinServicePlan *plan)
{
  return fujin_service_plan_get_level (plan) == FUJIN_LEVEL_STANDARD;
}

static gboolean
is_advanced (FujinServicePlan *plan)
{
  return fujin_service_plan_get_level (plan) == FUJIN_LEVEL_ADVANCED;
}

static gboolean
is_optional (FujinServicePlan *plan)
{
  return fujin_service_plan_get_level (plan) == FUJIN_LEVEL_OPTIONAL;
}

static gboolean
is_unnecessary (FujinServicePlan *plan)
{
  return !fujin_service_plan_in_scope (plan);
}

static gboolean
is_without_reason (FujinServicePlan *plan)
{
  return is_unnecessary (plan) && *fujin_service_plan_get_reason (plan) == '\0';
}

static gboolean
is_unconfirmed (FujinServicePlan *plan)
{
  const FujinService *service = fujin_service_plan_get_service (plan);

  return service && !service->english_confirmed;
}

const FujinPlanChoice *
_fujin_catalogue_page_get_choices (guint *n_choices)
{
  static const FujinPlanChoice choices[] = {
    { "all", NC_("filter", "All services"), NULL },
    { "undecided", NC_("filter", "Undecided"), is_undecided },
    { "basic", NC_("filter", "Basic"), is_basic },
    { "standard", NC_("filter", "Standard"), is_standard },
    { "advanced", NC_("filter", "Advanced"), is_advanced },
    { "optional", NC_("filter", "Optional"), is_optional },
    { "unnecessary", NC_("filter", "Unnecessary"), is_unnecessary },
    { "no-reason", NC_("filter", "Unnecessary, no reason given"), is_without_reason },
    { "own", NC_("filter", "Own services"), fujin_service_plan_is_own },
    { "unconfirmed", NC_("filter", "English name unconfirmed"), is_unconfirmed },
  };

  *n_choices = G_N_ELEMENTS (choices);
  return choices;
}
