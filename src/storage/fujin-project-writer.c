/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-writer.h"

#include "fujin-history.h"
#include "fujin-project-reader.h"
#include "fujin-save.h"
#include "fujin-version.h"
#include "fujin-words.h"
#include "fujin-writing.h"

/* What is said of a team's place; nothing where the usual stands. */
static void
append_place (FujinWriting *place,
              FujinTeam    *team)
{
  FujinTeamRole role = fujin_team_get_role (team);
  FujinTeamHours hours = fujin_team_get_hours (team);

  fujin_writing_text (place, "role",
                      role != FUJIN_TEAM_ROLE_TEAM ? fujin_team_role_id (role) : NULL);
  if (fujin_team_get_heads (team) >= 0)
    {
      g_autofree char *heads = g_strdup_printf ("%d", fujin_team_get_heads (team));

      fujin_writing_text (place, "heads", heads);
    }
  else
    fujin_writing_text (place, "heads", NULL);
  fujin_writing_text (place, "hours",
                      hours != FUJIN_TEAM_HOURS_UNKNOWN ? fujin_team_hours_id (hours) : NULL);
}

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
  append_place (&place, team);
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

      if (fujin_writing_plan (place, plan))
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
append_settings (FujinWriting *place,
                 FujinProject *project)
{
  fujin_writing_text (place, "gap-weights", fujin_project_get_gap_weights (project));
  fujin_writing_text (place, "branch", fujin_project_get_branch (project));
}

static void
append_language (FujinWriting *place,
                 FujinProject *project)
{
  g_autofree char *language = NULL;
  FujinLang lang;

  g_object_get (project, "language", &language, NULL);
  fujin_writing_text (place, "language",
                      fujin_lang_parse (language, &lang) ? fujin_lang_code (lang) : NULL);
}

static void
append_fields (FujinWriting *place,
               FujinProject *project,
               gboolean      is_state)
{
  fujin_writing_text (place, "title", fujin_project_get_title (project));
  fujin_writing_text (place, "organisation", fujin_project_get_organisation (project));
  fujin_writing_text (place, "as-of", fujin_project_get_as_of (project));
  if (!is_state)
    append_language (place, project);
  fujin_writing_text (place, "note", fujin_project_get_note (project));
  fujin_writing_number (place, "present-pattern", fujin_project_get_present_pattern (project));
  fujin_writing_number (place, "target-pattern", fujin_project_get_target_pattern (project));
  fujin_writing_text (place, "to-be-reason", fujin_project_get_to_be_reason (project));
  fujin_writing_text (place, "control-function", fujin_project_get_control_function (project));
  fujin_writing_text (place, "staffing", fujin_project_get_staffing (project));
  if (!is_state)
    append_settings (place, project);
}

static void append_record (FujinWriting *outer, FujinRecord *record);

static void
append_records (FujinWriting    *outer,
                FujinProject    *project,
                FujinRecordKind  kind)
{
  FujinRecordList *records = fujin_project_get_records (project, kind);
  const FujinFormat *format = fujin_format_of_list (kind);
  const char *element = fujin_record_format_get (kind)->element;
  g_autoptr (GHashTable) written = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  FujinWriting place = { outer->text, outer->depth, fujin_extras_of (project, format->name) };
  gsize before = outer->text->len;
  gsize start = fujin_writing_open (&place, format, NULL);

  for (guint i = 0; i < fujin_record_list_get_n (records); i++)
    {
      FujinRecord *record = fujin_record_list_peek (records, i);

      append_record (&place, record);
      append_after (&place, written, element, fujin_record_get_id (record));
    }
  fujin_extras_write_rest (place.extras, place.text, element, written);
  if (!fujin_writing_close (&place, format, start) && place.extras == NULL)
    g_string_truncate (outer->text, before);
  fujin_extras_write_nodes (outer->extras, outer->text, format->name);
}

static void
append_lists (FujinWriting *place,
              FujinProject *project,
              gboolean      is_state)
{
  append_list (place, project, &fujin_format_teams, append_teams);
  append_list (place, project, &fujin_format_own_services, append_own_services);
  append_list (place, project, &fujin_format_plans, append_plans);
  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    if (!is_state || kind != FUJIN_RECORD_SNAPSHOT)
      append_records (place, project, kind);
}

/* The frozen plans of a version, in the form of a project. */
static void
append_state (FujinWriting *outer,
              FujinProject *content)
{
  FujinWriting place = { outer->text, outer->depth, fujin_extras_of (content, "state") };
  gsize start = fujin_writing_open (&place, &fujin_format_state, NULL);

  append_fields (&place, content, TRUE);
  append_lists (&place, content, TRUE);
  fujin_writing_close (&place, &fujin_format_state, start);
  fujin_extras_write_nodes (outer->extras, outer->text, "state");
}

static void
append_record (FujinWriting *outer,
               FujinRecord  *record)
{
  const FujinRecordFormat *fields = fujin_record_get_format (record);
  const FujinFormat *format = fujin_format_of_record (fujin_record_get_kind (record));
  FujinWriting place = { outer->text, outer->depth, fujin_extras_of (record, fields->element) };
  const char *values[] = { fujin_record_get_id (record) };
  gsize start = fujin_writing_open (&place, format, values);

  for (guint i = 0; i < fields->n_fields; i++)
    fujin_writing_text (&place, fields->fields[i].id, fujin_record_get (record, i));
  if (fujin_record_get_content (record) != NULL)
    append_state (&place, fujin_record_get_content (record));
  fujin_writing_close (&place, format, start);
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

  append_fields (place, project, FALSE);
  append_lists (place, project, FALSE);
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
