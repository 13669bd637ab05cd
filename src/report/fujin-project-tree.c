/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-tree.h"

#include "fujin-team-words.h"
#include "fujin-words.h"

static FujinTreeShape
shape_of (FujinTeam *team)
{
  switch (fujin_team_get_role (team))
    {
    case FUJIN_TEAM_ROLE_EXECUTIVE:
    case FUJIN_TEAM_ROLE_CISO:
      return FUJIN_TREE_SHAPE_HEAD;
    case FUJIN_TEAM_ROLE_CDC:
      return FUJIN_TREE_SHAPE_CENTRE;
    case FUJIN_TEAM_ROLE_DEPARTMENT:
      return FUJIN_TREE_SHAPE_DEPARTMENT;
    case FUJIN_TEAM_ROLE_GROUP_COMPANY:
      return FUJIN_TREE_SHAPE_COMPANY;
    case FUJIN_TEAM_ROLE_TEAM:
    default:
      return FUJIN_TREE_SHAPE_TEAM;
    }
}

static char *
dup_role (FujinTeam *team,
          FujinLang  lang)
{
  return g_strconcat (fujin_team_kind_name (team, lang), fujin_words (lang, " · "),
                      fujin_organisation_side (team, lang), NULL);
}

static void
fill_item (FujinTreeItem               *item,
           const FujinOrganisationUnit *unit,
           GHashTable                  *collapsed,
           FujinLang                    lang)
{
  FujinTeamHours hours = fujin_team_get_hours (unit->team);
  const char *when = fujin_team_hours_name (hours, lang);

  item->parent = unit->parent;
  item->collapsed = collapsed && g_hash_table_contains (collapsed,
                                                        fujin_team_get_id (unit->team));
  item->shape = shape_of (unit->team);
  item->outside = fujin_team_get_external (unit->team);
  item->name = g_strdup (fujin_team_get_name (unit->team));
  item->role = dup_role (unit->team, lang);
  item->duties = fujin_organisation_dup_duties (unit, lang);
  item->count = unit->n_services > 0 ? fujin_organisation_dup_services (unit, lang) : NULL;
  item->facts = fujin_organisation_dup_heads (unit, lang);
  item->more = hours != FUJIN_TEAM_HOURS_UNKNOWN ? g_strdup (when) : NULL;
}

/**
 * fujin_project_tree_fill:
 * @picture: a picture
 * @organisation: an organisation
 * @collapsed: (nullable): ids of the teams whose parts are not to be seen
 * @lang: language
 *
 * Puts an organisation into a picture; the boxes have the indices of its units.
 */
void
fujin_project_tree_fill (FujinTreePicture  *picture,
                         FujinOrganisation *organisation,
                         GHashTable        *collapsed,
                         FujinLang          lang)
{
  g_autofree FujinTreeItem *items = g_new0 (FujinTreeItem, MAX (organisation->units->len, 1));

  for (guint i = 0; i < organisation->units->len; i++)
    fill_item (&items[i], fujin_organisation_get (organisation, i), collapsed, lang);
  fujin_tree_picture_set_items (picture, items, organisation->units->len);
  for (guint i = 0; i < organisation->units->len; i++)
    {
      g_free (items[i].name);
      g_free (items[i].role);
      g_free (items[i].count);
      g_free (items[i].facts);
      g_free (items[i].more);
      g_free (items[i].duties);
    }
}
