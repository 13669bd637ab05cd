/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-writing.h"

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

static char *
dup_score (int score)
{
  return score > 0 ? g_strdup_printf ("%d", score) : NULL;
}

static void
append_score (FujinWriting     *place,
              FujinServicePlan *plan,
              gboolean          to_be)
{
  const char *name = to_be ? "to-be" : "as-is";
  int score = to_be ? fujin_service_plan_get_to_be (plan) : fujin_service_plan_get_as_is (plan);
  FujinAssignmentType scale = to_be ? fujin_service_plan_get_to_be_scale (plan)
                                    : fujin_service_plan_get_as_is_scale (plan);
  g_autofree char *inside = dup_score (fujin_service_plan_get_side (plan, to_be, FALSE));
  g_autofree char *outside = dup_score (fujin_service_plan_get_side (plan, to_be, TRUE));
  g_autofree char *number = dup_score (score);
  const char *values[] = { fujin_assignment_type_get_id (scale), inside, outside };

  fujin_writing_field (place, &fujin_format_score, name, values,
                       score == FUJIN_SCORE_NOT_EVALUATED ? "not-evaluated" : number);
}

/**
 * fujin_writing_plan:
 * @outer: where to write
 * @plan: a plan
 *
 * Writes a plan; one of which there is nothing to say is left out.
 *
 * Returns: whether it was written
 */
gboolean
fujin_writing_plan (FujinWriting     *outer,
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
  append_score (&place, plan, FALSE);
  append_score (&place, plan, TRUE);
  fujin_writing_text (&place, "to-be-reason", fujin_service_plan_get_to_be_reason (plan));
  fujin_writing_text (&place, "score-note", fujin_service_plan_get_score_note (plan));
  fujin_writing_text (&place, "note", fujin_service_plan_get_note (plan));
  if (fujin_writing_close (&place, &fujin_format_plan, start) || place.extras != NULL)
    return TRUE;
  g_string_truncate (outer->text, before);
  return FALSE;
}
