/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-drop-down.h"
#include "fujin-improvements-teams.h"

/* Names of teams may be long; the list shows them whole. */
#define MAX_CHARS 16
#define MANY 12
#define NAMES_KEY "fujin-names"
#define IDS_KEY "fujin-ids"

/* A drop-down of teams, after some other choices. */

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), MAX_CHARS);
  /* A text with signs of another font is a pixel higher than what is left of it when it is cut. */
  gtk_widget_add_css_class (label, "fujin-even-line");
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item)
{
  const char *text = gtk_string_object_get_string (gtk_list_item_get_item (item));

  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), text);
  gtk_widget_set_tooltip_text (gtk_list_item_get_child (item), text);
}

/**
 * fujin_improvements_teams_set_up:
 * @drop_down: a drop-down
 * @name: what is chosen with it
 *
 * Makes a drop-down ready for teams.
 */
void
fujin_improvements_teams_set_up (GtkDropDown *drop_down,
                                 const char  *name)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkExpression) text =
    gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  gtk_drop_down_set_factory (drop_down, factory);
  gtk_drop_down_set_expression (drop_down, text);
  fujin_drop_down_set_name (drop_down, name);
}

/**
 * fujin_improvements_teams_fill_without:
 * @drop_down: a drop-down
 * @project: a project
 * @first: (array zero-terminated=1): what can be chosen before the teams
 * @without: (nullable) (element-type FujinTeam): teams that are not offered
 *
 * Lists the teams as they are now. Nothing happens while they are the same.
 */
void
fujin_improvements_teams_fill_without (GtkDropDown       *drop_down,
                                       FujinProject      *project,
                                       const char *const *first,
                                       GPtrArray         *without)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (first);
  g_autoptr (GString) names = g_string_new (NULL);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  guint n = 0;

  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    {
      FujinTeam *team = fujin_project_get_team (project, i);

      if (without && g_ptr_array_find (without, team, NULL))
        continue;
      gtk_string_list_append (list, fujin_team_get_name (team));
      g_strv_builder_add (ids, fujin_team_get_id (team));
      g_string_append_printf (names, "%s %s\n", fujin_team_get_id (team),
                              fujin_team_get_name (team));
      n++;
    }
  if (g_strcmp0 (g_object_get_data (G_OBJECT (drop_down), NAMES_KEY), names->str) == 0)
    return;
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (list));
  fujin_drop_down_set_search (drop_down, n > MANY);
  g_object_set_data_full (G_OBJECT (drop_down), NAMES_KEY, g_strdup (names->str), g_free);
  g_object_set_data_full (G_OBJECT (drop_down), IDS_KEY, g_strv_builder_end (ids),
                          (GDestroyNotify) g_strfreev);
}

/**
 * fujin_improvements_teams_fill:
 * @drop_down: a drop-down
 * @project: a project
 * @first: (array zero-terminated=1): what can be chosen before the teams
 *
 * Lists all the teams as they are now. Nothing happens while they are the same.
 */
void
fujin_improvements_teams_fill (GtkDropDown       *drop_down,
                               FujinProject      *project,
                               const char *const *first)
{
  fujin_improvements_teams_fill_without (drop_down, project, first, NULL);
}

/**
 * fujin_improvements_teams_get:
 * @drop_down: a drop-down
 * @project: a project
 * @n_first: how many choices stand before the teams
 *
 * Returns: (transfer none) (nullable): id of the team that is chosen
 */
const char *
fujin_improvements_teams_get (GtkDropDown  *drop_down,
                              FujinProject *project,
                              guint         n_first)
{
  guint selected = gtk_drop_down_get_selected (drop_down);
  const char *const *ids = g_object_get_data (G_OBJECT (drop_down), IDS_KEY);
  FujinTeam *team;

  if (!ids || selected == GTK_INVALID_LIST_POSITION || selected < n_first
      || selected - n_first >= g_strv_length ((char **) ids))
    return NULL;
  team = fujin_project_find_team (project, ids[selected - n_first]);
  return team ? fujin_team_get_id (team) : NULL;
}

/**
 * fujin_improvements_teams_select:
 * @drop_down: a drop-down
 * @project: a project
 * @n_first: how many choices stand before the teams
 * @id: (nullable): id of a team; the first choice when there is none
 *
 * Chooses a team.
 */
void
fujin_improvements_teams_select (GtkDropDown  *drop_down,
                                 FujinProject *project,
                                 guint         n_first,
                                 const char   *id)
{
  const char *const *ids = g_object_get_data (G_OBJECT (drop_down), IDS_KEY);
  guint position = 0;

  while (id && ids && ids[position] && !g_str_equal (ids[position], id))
    position++;
  gtk_drop_down_set_selected (drop_down,
                              id && ids && ids[position] ? n_first + position : 0);
}
