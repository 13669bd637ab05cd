/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-category-rail.h"
#include "fujin-drop-down.h"
#include "fujin-evaluation-page-private.h"

/* The levels as the drop-down lists them, behind "all". */
static const FujinLevel levels[] = { FUJIN_LEVEL_BASIC, FUJIN_LEVEL_STANDARD, FUJIN_LEVEL_ADVANCED,
                                     FUJIN_LEVEL_OPTIONAL, FUJIN_LEVEL_UNDECIDED,
                                     FUJIN_LEVEL_UNNECESSARY };

static gboolean
any_plan (FujinServicePlan *plan)
{
  return TRUE;
}

/*
 * _fujin_evaluation_page_shows:
 *
 * Whether a service passes category, level and search.
 */
gboolean
_fujin_evaluation_page_shows (FujinEvaluationPage *self,
                              FujinServicePlan    *plan)
{
  guint level = gtk_drop_down_get_selected (self->level);

  if (level > 0 && level <= G_N_ELEMENTS (levels)
      && fujin_service_plan_get_level (plan) != levels[level - 1])
    return FALSE;
  return gtk_filter_match (GTK_FILTER (self->filter), plan);
}

static void
tool_cb (FujinEvaluationPage *self)
{
  guint category = gtk_drop_down_get_selected (self->category);

  fujin_plan_filter_set_category (self->filter,
                                  category == 0 ? FUJIN_CATEGORY_ALL : (int) category - 1);
  fujin_plan_filter_set_search (self->filter,
                                gtk_editable_get_text (GTK_EDITABLE (self->search)));
  if (!self->filling)
    fujin_refresher_queue (self->refresher);
}

static void
fill_categories (FujinEvaluationPage *self)
{
  FujinFramework *framework = fujin_framework_get_default ();
  GtkStringList *names = gtk_string_list_new (NULL);

  gtk_string_list_append (names, _("All categories"));
  for (guint i = 0; i < fujin_framework_get_n_categories (framework); i++)
    {
      const FujinCategory *category = fujin_framework_get_category (framework, i);
      /* Translators: letter and name of a category */
      g_autofree char *name = g_strdup_printf (C_("category", "%1$s %2$s"), category->id,
                                               fujin_text_get (&category->short_name,
                                                               fujin_lang_screen ()));

      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (self->category, G_LIST_MODEL (names));
  g_object_unref (names);
  fujin_drop_down_set_name (self->category, _("Category"));
}

static void
fill_levels (FujinEvaluationPage *self)
{
  GtkStringList *names = gtk_string_list_new (NULL);

  gtk_string_list_append (names, _("All levels"));
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    gtk_string_list_append (
      names,
      fujin_text_get (&fujin_framework_get_level (fujin_framework_get_default (), levels[i])->name,
                      fujin_lang_screen ()));
  gtk_drop_down_set_model (self->level, G_LIST_MODEL (names));
  g_object_unref (names);
  fujin_drop_down_set_name (self->level, _("Level"));
}

static void
fill_sort (FujinEvaluationPage *self)
{
  GtkStringList *names = gtk_string_list_new (NULL);

  gtk_string_list_append (names, C_("sort", "By priority"));
  gtk_string_list_append (names, C_("sort", "By gap"));
  gtk_string_list_append (names, C_("sort", "By code"));
  gtk_drop_down_set_model (self->sort, G_LIST_MODEL (names));
  g_object_unref (names);
  fujin_drop_down_set_name (self->sort, _("Order"));
}

/*
 * _fujin_evaluation_page_init_tools:
 *
 * Fills the drop-downs and listens to them.
 */
void
_fujin_evaluation_page_init_tools (FujinEvaluationPage *self)
{
  self->filter = fujin_plan_filter_new (any_plan);
  fill_categories (self);
  fill_levels (self);
  fill_sort (self);
  g_signal_connect_swapped (self->category, "notify::selected", G_CALLBACK (tool_cb), self);
  g_signal_connect_swapped (self->level, "notify::selected", G_CALLBACK (tool_cb), self);
  g_signal_connect_swapped (self->sort, "notify::selected", G_CALLBACK (tool_cb), self);
  g_signal_connect_swapped (self->search, "search-changed", G_CALLBACK (tool_cb), self);
}
