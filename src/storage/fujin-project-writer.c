/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-writer.h"

#include "fujin-history.h"
#include "fujin-project-reader.h"
#include "fujin-save.h"
#include "fujin-version.h"
#include "fujin-words.h"
#include "fujin-writing.h"

static void
append_team (FujinWriting *outer,
             FujinTeam    *team)
{
  FujinTeam *parent = fujin_team_get_parent (team);
  FujinWriting place = { outer->text, outer->depth, fujin_extras_of (team, "team") };
  const char *values[] = { fujin_team_get_id (team) };
  gsize start = fujin_writing_open (&place, &fujin_format_team, values);

  fujin_writing_text (&place, "name", fujin_team_get_name (team));
  fujin_writing_text (&place, "kind", fujin_team_get_external (team) ? "external" : "internal");
  fujin_writing_number (&place, "colour", fujin_team_get_colour (team));
  fujin_writing_text (&place, "parent", parent != NULL ? fujin_team_get_id (parent) : NULL);
  fujin_writing_text (&place, "note", fujin_team_get_note (team));
  fujin_writing_close (&place, &fujin_format_team, start);
}

static void
append_own_service (FujinWriting     *outer,
                    FujinServicePlan *plan)
{
  g_autofree char *number = g_strdup_printf ("%u", fujin_service_plan_get_number (plan));
  FujinWriting place = { outer->text, outer->depth, fujin_extras_of (plan, "own-service") };
  const char *values[] = { fujin_service_plan_get_id (plan),
                           fujin_service_plan_get_category (plan)->id, number };
  gsize start = fujin_writing_open (&place, &fujin_format_own_service, values);

  fujin_writing_text (&place, "name", fujin_service_plan_get_name (plan, FUJIN_LANG_EN));
  fujin_writing_text (&place, "summary", fujin_service_plan_get_summary (plan, FUJIN_LANG_EN));
  fujin_writing_close (&place, &fujin_format_own_service, start);
}

/* In the order in which the teams were assigned, which has a meaning. */
static void
append_assigned (FujinWriting     *place,
                 FujinServicePlan *plan)
{
  g_autoptr (GHashTable) written = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);
  FujinTeam *lead = fujin_assignments_get_lead (assignments);

  for (guint i = 0; i < fujin_assignments_get_n_teams (assignments); i++)
    {
      FujinTeam *team = fujin_assignments_get_team (assignments, i);
      const char *values[] = { fujin_team_get_id (team), team == lead ? "yes" : NULL };
      char *key = g_strconcat ("assigned:", values[0], NULL);

      fujin_writing_start (place, &fujin_format_assigned, "assigned", values, key);
      g_string_append (place->text, "/>\n");
      fujin_extras_write_nodes (place->extras, place->text, key);
      g_hash_table_add (written, key);
    }
  fujin_extras_write_rest (place->extras, place->text, "assigned", written);
}

static void
append_score (FujinWriting       *place,
              const char         *name,
              int                 score,
              FujinAssignmentType scale)
{
  const char *values[] = { fujin_assignment_type_get_id (scale) };
  g_autofree char *number = score > 0 ? g_strdup_printf ("%d", score) : NULL;

  fujin_writing_field (place, &fujin_format_score, name, values,
                       score == FUJIN_SCORE_NOT_EVALUATED ? "not-evaluated" : number);
}

/* A plan of which there is nothing to say is left out. */
static gboolean
append_plan (FujinWriting     *outer,
             FujinServicePlan *plan)
{
  FujinLevel level = fujin_service_plan_get_level (plan);
  FujinWriting place = { outer->text, outer->depth, fujin_extras_of (plan, "plan") };
  const char *values[] = { fujin_service_plan_get_id (plan) };
  gsize before = outer->text->len;
  gsize start = fujin_writing_open (&place, &fujin_format_plan, values);

  fujin_writing_text (&place, "level",
                      level != FUJIN_LEVEL_UNDECIDED ? fujin_level_get_id (level) : NULL);
  fujin_writing_text (&place, "reason", fujin_service_plan_get_reason (plan));
  fujin_writing_number (&place, "quadrant", fujin_service_plan_get_quadrant (plan));
  append_assigned (&place, plan);
  append_score (&place, "as-is", fujin_service_plan_get_as_is (plan),
                fujin_service_plan_get_as_is_scale (plan));
  append_score (&place, "to-be", fujin_service_plan_get_to_be (plan),
                fujin_service_plan_get_to_be_scale (plan));
  fujin_writing_text (&place, "note", fujin_service_plan_get_note (plan));
  if (fujin_writing_close (&place, &fujin_format_plan, start) || place.extras != NULL)
    return TRUE;
  g_string_truncate (outer->text, before);
  return FALSE;
}

/* After each entry of a list what a newer version put behind it. */
static void
append_after (FujinWriting *place,
              GHashTable   *written,
              const char   *kind,
              const char   *id)
{
  char *key = g_strconcat (kind, ":", id, NULL);

  fujin_extras_write_nodes (place->extras, place->text, key);
  g_hash_table_add (written, key);
}

static void
append_teams (FujinWriting *place,
              FujinProject *project,
              GHashTable   *written)
{
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    {
      FujinTeam *team = fujin_project_get_team (project, i);

      append_team (place, team);
      append_after (place, written, "team", fujin_team_get_id (team));
    }
}

static void
append_own_services (FujinWriting *place,
                     FujinProject *project,
                     GHashTable   *written)
{
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);

      if (!fujin_service_plan_is_own (plan))
        continue;
      append_own_service (place, plan);
      append_after (place, written, "own-service", fujin_service_plan_get_id (plan));
    }
}

static void
append_plans (FujinWriting *place,
              FujinProject *project,
              GHashTable   *written)
{
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);

      if (append_plan (place, plan))
        append_after (place, written, "plan", fujin_service_plan_get_id (plan));
    }
}

typedef void (*AppendList) (FujinWriting *place,
                            FujinProject *project,
                            GHashTable   *written);

/* A list without entries is left out. */
static void
append_list (FujinWriting      *outer,
             FujinProject      *project,
             const FujinFormat *format,
             AppendList         append)
{
  g_autoptr (GHashTable) written = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  FujinWriting place = { outer->text, outer->depth, fujin_extras_of (project, format->name) };
  gsize before = outer->text->len;
  gsize start = fujin_writing_open (&place, format, NULL);

  append (&place, project, written);
  fujin_extras_write_rest (place.extras, place.text, format->children[0] + 1, written);
  if (!fujin_writing_close (&place, format, start) && place.extras == NULL)
    g_string_truncate (outer->text, before);
  fujin_extras_write_nodes (outer->extras, outer->text, format->name);
}

static void
append_project_fields (FujinWriting *place,
                       FujinProject *project)
{
  g_autofree char *language = NULL;
  FujinLang lang;

  g_object_get (project, "language", &language, NULL);
  fujin_writing_text (place, "title", fujin_project_get_title (project));
  fujin_writing_text (place, "organisation", fujin_project_get_organisation (project));
  fujin_writing_text (place, "as-of", fujin_project_get_as_of (project));
  fujin_writing_text (place, "language",
                      fujin_lang_parse (language, &lang) ? fujin_lang_code (lang) : NULL);
  fujin_writing_text (place, "note", fujin_project_get_note (project));
  fujin_writing_number (place, "present-pattern", fujin_project_get_present_pattern (project));
  fujin_writing_number (place, "target-pattern", fujin_project_get_target_pattern (project));
}

static void
append_project (FujinWriting *place,
                FujinProject *project)
{
  g_autofree char *version =
    g_strdup_printf ("%d.%u", FUJIN_PROJECT_VERSION_MAJOR, fujin_version_minor_of (project));
  const char *values[] = { FUJIN_PROJECT_NAMESPACE, version,
                           fujin_framework_get_id (fujin_project_get_framework (project)) };
  gsize start = fujin_writing_open (place, &fujin_format_project, values);

  append_project_fields (place, project);
  append_list (place, project, &fujin_format_teams, append_teams);
  append_list (place, project, &fujin_format_own_services, append_own_services);
  append_list (place, project, &fujin_format_plans, append_plans);
  fujin_writing_close (place, &fujin_format_project, start);
}

/**
 * fujin_project_writer_write:
 * @project: a project
 *
 * Writes a project in the one form it has as a file: UTF-8, line feeds, one field a line, fixed
 * order, nothing of which there is nothing to say, no date and no state of a window. Reading and
 * writing such a file gives the same bytes, parts of a newer minor version included.
 *
 * Returns: (transfer full): the content of the file
 */
GBytes *
fujin_project_writer_write (FujinProject *project)
{
  FujinWriting place = { NULL };

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  place.text = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  place.extras = fujin_extras_of (project, "fujin-project");
  fujin_extras_write_nodes (place.extras, place.text, "before");
  append_project (&place, project);
  fujin_extras_write_nodes (place.extras, place.text, "behind");
  return g_string_free_to_bytes (place.text);
}

/**
 * fujin_project_writer_save:
 * @project: a project
 * @path: where to
 * @error: return location for a #GError
 *
 * Saves a project by fujin_save_bytes() and remembers its state as the saved one. A project that
 * was read from a file of a newer major version is refused (%G_IO_ERROR_READ_ONLY), under another
 * name too: what this version did not understand of it would be lost.
 *
 * Returns: %TRUE on success, otherwise @error is set
 */
gboolean
fujin_project_writer_save (FujinProject *project,
                           const char   *path,
                           GError      **error)
{
  g_autoptr (GBytes) bytes = NULL;
  FujinHistory *history;
  guint64 state;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (fujin_project_get_read_only (project))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY,
                           W_("The file was written by a newer version of Fujin, and parts of it "
                              "are not understood here. It is not saved, so that nothing of it is "
                              "lost. Edit it with the newer version."));
      return FALSE;
    }
  history = fujin_project_get_history (project);
  state = fujin_history_get_state (history);
  bytes = fujin_project_writer_write (project);
  if (!fujin_save_bytes (path, bytes, error))
    return FALSE;
  fujin_history_set_saved (history, state);
  return TRUE;
}
