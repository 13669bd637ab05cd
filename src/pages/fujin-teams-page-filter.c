/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-drop-down.h"
#include "fujin-lang.h"
#include "fujin-teams-page-private.h"

static void
fill_views (FujinTeamsPage *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  /* Translators: assignments are held against the present, or the target organisation pattern */
  gtk_string_list_append (names, C_("team table", "Present pattern"));
  gtk_string_list_append (names, C_("team table", "Target pattern"));
  gtk_drop_down_set_model (self->view, G_LIST_MODEL (names));
  fujin_drop_down_set_name (self->view, _("Hold against"));
}

static void
fill_categories (FujinTeamsPage *self)
{
  FujinFramework *framework = fujin_framework_get_default ();
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  gtk_string_list_append (names, _("All categories"));
  for (guint i = 0; i < fujin_framework_get_n_categories (framework); i++)
    {
      const FujinCategory *category = fujin_framework_get_category (framework, i);
      /* Translators: the letter of a category, and its name */
      g_autofree char *name = g_strdup_printf (
        _("%1$s %2$s"), category->id, fujin_text_get (&category->short_name, fujin_lang_screen ()));

      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (self->category, G_LIST_MODEL (names));
  fujin_drop_down_set_name (self->category, _("Category"));
}

static void
fill_levels (FujinTeamsPage *self)
{
  FujinFramework *framework = fujin_framework_get_default ();
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  gtk_string_list_append (names, _("All levels"));
  for (int i = 0; i < FUJIN_N_LEVELS; i++)
    gtk_string_list_append (
      names, fujin_text_get (&fujin_framework_get_level (framework, (FujinLevel) i)->name,
                             fujin_lang_screen ()));
  gtk_drop_down_set_model (self->level, G_LIST_MODEL (names));
  fujin_drop_down_set_name (self->level, _("Recommendation level"));
}

void
_fujin_teams_page_init_filter (FujinTeamsPage *self)
{
  fill_views (self);
  fill_categories (self);
  fill_levels (self);
  g_signal_connect_swapped (self->view, "notify::selected",
                            G_CALLBACK (_fujin_teams_page_touch), self);
  g_signal_connect_swapped (self->category, "notify::selected",
                            G_CALLBACK (_fujin_teams_page_touch), self);
  g_signal_connect_swapped (self->level, "notify::selected",
                            G_CALLBACK (_fujin_teams_page_touch), self);
  g_signal_connect_swapped (self->only_misfits, "toggled", G_CALLBACK (_fujin_teams_page_touch),
                            self);
}

/* What is asked for by the four choices; the view is no filter and stays when all is shown. */
void
_fujin_teams_page_get_filter (FujinTeamsPage       *self,
                              FujinTeamTableFilter *filter)
{
  guint category = gtk_drop_down_get_selected (self->category);

  filter->category =
    category == 0 || category == GTK_INVALID_LIST_POSITION
      ? NULL : fujin_framework_get_category (fujin_framework_get_default (), category - 1);
  filter->level = (int) gtk_drop_down_get_selected (self->level) - 1;
  filter->target = gtk_drop_down_get_selected (self->view) == 1;
  filter->only_misfits = gtk_check_button_get_active (self->only_misfits);
}

void
_fujin_teams_page_show_all (FujinTeamsPage *self)
{
  gtk_drop_down_set_selected (self->category, 0);
  gtk_drop_down_set_selected (self->level, 0);
  gtk_check_button_set_active (self->only_misfits, FALSE);
}

static void
reveal_filter (FujinTeamsPage *self,
               const char     *id)
{
  _fujin_teams_page_show_all (self);
  if (g_str_equal (id, "misfits"))
    gtk_check_button_set_active (self->only_misfits, TRUE);
  gtk_drop_down_set_selected (self->view, g_str_equal (id, "target"));
}

static void
reveal_category (FujinTeamsPage *self,
                 const char     *id)
{
  const FujinCategory *category =
    fujin_framework_find_category (fujin_framework_get_default (), id);

  _fujin_teams_page_show_all (self);
  if (category)
    gtk_drop_down_set_selected (self->category, category->index + 1);
}

static void
reveal_plan (FujinTeamsPage *self,
             FujinProject   *project,
             const char     *id)
{
  FujinServicePlan *plan = fujin_project_find_plan (project, id);

  if (!plan)
    plan = fujin_project_find_code (project, id);
  if (!plan)
    return;
  if (!fujin_teams_grid_show_plan (self->grid, plan))
    {
      _fujin_teams_page_show_all (self);
      _fujin_teams_page_attach (self);
      fujin_teams_grid_show_plan (self->grid, plan);
    }
  gtk_widget_grab_focus (GTK_WIDGET (self->grid));
}

/* "filter:present", "filter:target", "filter:misfits", "category:B", "plan:B-1", "propose" */
void
_fujin_teams_page_reveal (FujinPage  *page,
                          const char *target)
{
  FujinTeamsPage *self = FUJIN_TEAMS_PAGE (page);
  FujinProject *project = fujin_page_get_project (page);

  if (g_str_has_prefix (target, "filter:"))
    reveal_filter (self, target + strlen ("filter:"));
  else if (g_str_has_prefix (target, "category:"))
    reveal_category (self, target + strlen ("category:"));
  _fujin_teams_page_attach (self);
  if (g_str_equal (target, "propose") && _fujin_teams_page_is_editable (self))
    _fujin_teams_page_make_proposal (self);
  if (project && g_str_has_prefix (target, "plan:"))
    reveal_plan (self, project, target + strlen ("plan:"));
}
