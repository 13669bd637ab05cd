/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-absence-who-private.h"
#include "fujin-record.h"
#include "fujin-strings.h"

/* The order in which teams, providers and people stand: teams as in the tree. */

typedef struct
{
  const char *key;
  GHashTable *below; /* FujinTeam or NULL -> GPtrArray of the teams right below it */
  GPtrArray  *items;
  gboolean    outside;
} Listing;

static gboolean
matches (const Listing *listing,
         const char    *text)
{
  g_autofree char *key = NULL;

  if (*listing->key == '\0')
    return TRUE;
  key = fujin_search_key (text);
  return strstr (key, listing->key) != NULL;
}

/* Providers have a heading of their own, under whom ever they stand. */
static void
add_teams (Listing   *listing,
           FujinTeam *parent,
           guint      depth)
{
  GPtrArray *teams = g_hash_table_lookup (listing->below, parent);

  for (guint i = 0; teams && i < teams->len; i++)
    {
      FujinTeam *team = teams->pdata[i];
      gboolean shown = fujin_team_get_external (team) == listing->outside;

      if (shown && matches (listing, fujin_team_get_name (team)))
        g_ptr_array_add (listing->items, fujin_absence_who_item_new_team (team, depth));
      add_teams (listing, team, depth + (shown ? 1 : 0));
    }
}

static void
collect_below (Listing      *listing,
               FujinProject *project)
{
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    {
      FujinTeam *team = fujin_project_get_team (project, i);
      FujinTeam *parent = fujin_team_get_parent (team);
      GPtrArray *teams = g_hash_table_lookup (listing->below, parent);

      if (!teams)
        {
          teams = g_ptr_array_new ();
          g_hash_table_insert (listing->below, parent, teams);
        }
      g_ptr_array_add (teams, team);
    }
}

static void
add_people (Listing      *listing,
            FujinProject *project)
{
  FujinRecordList *people = fujin_project_get_records (project, FUJIN_RECORD_PERSON);

  for (guint i = 0; i < fujin_record_list_get_n (people); i++)
    {
      FujinRecord *person = fujin_record_list_peek (people, i);

      if (matches (listing, fujin_record_get (person, FUJIN_PERSON_NAME)) ||
          matches (listing, fujin_record_get (person, FUJIN_PERSON_POSITION)))
        g_ptr_array_add (listing->items, fujin_absence_who_item_new_person (person));
    }
}

static void
add_head (Listing    *listing,
          guint       at,
          const char *text)
{
  if (listing->items->len > at)
    g_ptr_array_insert (listing->items, (int) at, fujin_absence_who_item_new_head (text));
}

/* Those whose name has @search_key in it, with headings. */
GPtrArray *
_fujin_absence_who_list (FujinProject *project,
                         const char   *search_key)
{
  g_autoptr (GHashTable) below =
    g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  Listing listing = {
    .key = search_key,
    .below = below,
    .items = g_ptr_array_new_with_free_func (g_object_unref),
  };
  guint at = 0;

  collect_below (&listing, project);
  add_teams (&listing, NULL, 0);
  add_head (&listing, at, _("Teams"));
  at = listing.items->len;
  listing.outside = TRUE;
  add_teams (&listing, NULL, 0);
  add_head (&listing, at, _("Providers"));
  at = listing.items->len;
  add_people (&listing, project);
  add_head (&listing, at, _("People"));
  return listing.items;
}
