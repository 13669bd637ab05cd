/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-common.h"

#include <stdio.h>

#include "fujin-absence-words.h"
#include "fujin-record.h"
#include "fujin-strings.h"
#include "fujin-words.h"

#define MOST_NAMES 12

typedef struct
{
  char **teams;
  char **people;
  char *after;
  gboolean providers;
  gboolean alone;
  gboolean json;
} Options;

/* Names of teams or people by which one is looked for. */
typedef struct
{
  GPtrArray *objects;
  GPtrArray *names;
  GPtrArray *ids;
} Names;

static void
free_names (Names *names)
{
  g_ptr_array_unref (names->objects);
  g_ptr_array_unref (names->names);
  g_ptr_array_unref (names->ids);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Names, free_names)

static void
collect (Names        *names,
         FujinProject *project,
         gboolean      people)
{
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_PERSON);
  guint n = people ? fujin_record_list_get_n (list) : fujin_project_get_n_teams (project);

  *names = (Names) { g_ptr_array_new (), g_ptr_array_new (), g_ptr_array_new () };
  for (guint i = 0; i < n; i++)
    {
      FujinRecord *person = people ? fujin_record_list_peek (list, i) : NULL;
      FujinTeam *team = people ? NULL : fujin_project_get_team (project, i);

      g_ptr_array_add (names->objects, people ? (gpointer) person : (gpointer) team);
      g_ptr_array_add (names->names, (gpointer) (people
        ? fujin_record_get (person, FUJIN_PERSON_NAME) : fujin_team_get_name (team)));
      g_ptr_array_add (names->ids, (gpointer) (people ? fujin_record_get_id (person)
                                                      : fujin_team_get_id (team)));
    }
}

/* How many letters two short texts are apart. */
static guint
distance (const char *a,
          const char *b)
{
  g_autofree gunichar *left = g_utf8_to_ucs4_fast (a, -1, NULL);
  g_autofree gunichar *right = g_utf8_to_ucs4_fast (b, -1, NULL);
  glong n = g_utf8_strlen (a, -1), m = g_utf8_strlen (b, -1);
  g_autofree guint *row = g_new (guint, (gsize) m + 1);

  for (glong j = 0; j <= m; j++)
    row[j] = (guint) j;
  for (glong i = 1; i <= n; i++)
    {
      guint before = row[0];

      row[0] = (guint) i;
      for (glong j = 1; j <= m; j++)
        {
          guint here = row[j];

          row[j] = MIN (MIN (row[j], row[j - 1]) + 1, before + (left[i - 1] != right[j - 1]));
          before = here;
        }
    }
  return row[m];
}

static const char *
nearest (const Names *names,
         const char  *key)
{
  const char *best = NULL;
  guint least = 0;

  for (guint i = 0; i < names->names->len; i++)
    {
      g_autofree char *other = fujin_search_key (names->names->pdata[i]);
      guint apart = g_str_has_prefix (other, key) ? 0 : distance (key, other);

      if (!best || apart < least)
        {
          best = names->names->pdata[i];
          least = apart;
        }
    }
  /* What shares hardly a letter is no help. */
  return best && least <= (guint) g_utf8_strlen (key, -1) / 2 ? best : NULL;
}

static char *
dup_list (const Names *names)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < MIN (names->names->len, MOST_NAMES); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? W_(", ") : "",
                            (const char *) names->names->pdata[i]);
  if (names->names->len > MOST_NAMES)
    g_string_append (text, " …");
  return g_string_free (text, FALSE);
}

static gpointer
unknown (const Names *names,
         const char  *name,
         const char  *key,
         gboolean     people)
{
  const char *near = nearest (names, key);
  g_autofree char *list = dup_list (names);

  if (names->names->len == 0)
    _fujinctl_failed (people ? W_("No people are named in this project, so there is no “%s”.")
                             : W_("There are no teams in this project, so there is no “%s”."),
                      name);
  else if (near)
    _fujinctl_failed (people ? W_("There is no person “%1$s”. Do you mean “%2$s”? There are: %3$s")
                             : W_("There is no team “%1$s”. Do you mean “%2$s”? There are: %3$s"),
                      name, near, list);
  else
    _fujinctl_failed (people ? W_("There is no person “%1$s”. There are: %2$s")
                             : W_("There is no team “%1$s”. There are: %2$s"), name, list);
  return NULL;
}

/* By id, or by name whatever its case and width. */
static gpointer
find (const Names *names,
      const char  *name,
      gboolean     people)
{
  g_autofree char *key = fujin_search_key (name);
  gpointer found = NULL;
  guint n = 0;

  for (guint i = 0; i < names->names->len; i++)
    {
      g_autofree char *other = fujin_search_key (names->names->pdata[i]);

      if (g_str_equal (names->ids->pdata[i], name))
        return names->objects->pdata[i];
      if (g_str_equal (other, key))
        {
          found = names->objects->pdata[i];
          n++;
        }
    }
  if (n == 1)
    return found;
  if (n == 0)
    return unknown (names, name, key, people);
  _fujinctl_failed (W_("“%1$s” is the name of %2$u. Give the id instead, as in the file."), name,
                    n);
  return NULL;
}

static gboolean
set_teams (FujinAbsence  *absence,
           const Options *options)
{
  g_auto (Names) names;

  collect (&names, fujin_absence_get_project (absence), FALSE);
  for (guint i = 0; options->teams && options->teams[i]; i++)
    {
      FujinTeam *team = find (&names, options->teams[i], FALSE);

      if (!team)
        return FALSE;
      fujin_absence_set_team (absence, team, TRUE, !options->alone);
    }
  return TRUE;
}

static gboolean
set_people (FujinAbsence  *absence,
            const Options *options)
{
  g_auto (Names) names;

  collect (&names, fujin_absence_get_project (absence), TRUE);
  for (guint i = 0; options->people && options->people[i]; i++)
    {
      FujinRecord *person = find (&names, options->people[i], TRUE);

      if (!person)
        return FALSE;
      fujin_absence_set_person (absence, person, TRUE);
    }
  return TRUE;
}

static gboolean
read_hour (const char       *text,
           FujinAbsenceHour *hour)
{
  *hour = FUJIN_ABSENCE_ANY_HOUR;
  if (g_strcmp0 (text, "18:00") == 0)
    *hour = FUJIN_ABSENCE_AFTER_18;
  else if (g_strcmp0 (text, "22:00") == 0)
    *hour = FUJIN_ABSENCE_AFTER_22;
  return text == NULL || *hour != FUJIN_ABSENCE_ANY_HOUR;
}

static int
simulate (FujinProject     *project,
          const Options    *options,
          FujinAbsenceHour  hour)
{
  g_autoptr (FujinAbsence) absence = fujin_absence_new (project);
  g_autoptr (FujinAbsenceResult) result = NULL;
  g_autofree char *text = NULL;

  fujin_absence_set_hour (absence, hour);
  if (options->providers)
    fujin_absence_set_providers (absence, TRUE);
  if (!set_teams (absence, options) || !set_people (absence, options))
    return FUJINCTL_FAILED;
  result = fujin_absence_result_new (absence);
  text = options->json ? _fujinctl_absence_json (result, _fujinctl_lang (project))
                       : fujin_absence_text_write (result, _fujinctl_lang (project));
  fputs (text, stdout);
  return FUJINCTL_GOOD;
}

static void
clear_options (Options *options)
{
  g_strfreev (options->teams);
  g_strfreev (options->people);
  g_free (options->after);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, clear_options)

/* fujinctl absence */
int
_fujinctl_absence (const FujinctlCommand  *command,
                   int                     argc,
                   char                  **argv)
{
  g_auto (Options) options = { 0 };
  const GOptionEntry entries[] = {
    { "team", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options.teams,
      N_("This team or provider is away, and all teams below it; may be repeated"), N_("NAME") },
    { "person", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options.people,
      N_("This person is away; may be repeated"), N_("NAME") },
    { "after", 0, 0, G_OPTION_ARG_STRING, &options.after,
      N_("Teams whose hours are over by then are away"), "18:00|22:00" },
    { "providers", 0, 0, G_OPTION_ARG_NONE, &options.providers, N_("All providers are away"),
      NULL },
    { "alone", 0, 0, G_OPTION_ARG_NONE, &options.alone,
      N_("Teams below those named stay"), NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &options.json,
      N_("Print JSON, for other programs to read"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (FujinProject) project = NULL;
  FujinAbsenceHour hour;

  if (!_fujinctl_parse (command, entries, &argc, &argv) ||
      !_fujinctl_one_file (command, argc, argv))
    return FUJINCTL_USAGE;
  if (!read_hour (options.after, &hour))
    return _fujinctl_usage (command, W_("There is no hour “%s”. Choose 18:00 or 22:00."),
                            options.after);
  if (!options.teams && !options.people && !options.providers && !options.after)
    return _fujinctl_usage (command, "%s", W_("Nobody is away. Name a --team or --person, or "
                                              "give --after or --providers."));
  project = _fujinctl_load (argv[1]);
  return project ? simulate (project, &options, hour) : FUJINCTL_FAILED;
}
