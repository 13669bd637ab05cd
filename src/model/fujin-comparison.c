/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-comparison-private.h"

static const guint project_fields[] = {
  FUJIN_PROJECT_TITLE,           FUJIN_PROJECT_ORGANISATION,   FUJIN_PROJECT_AS_OF,
  FUJIN_PROJECT_NOTE,            FUJIN_PROJECT_PRESENT_PATTERN, FUJIN_PROJECT_TARGET_PATTERN,
  FUJIN_PROJECT_TO_BE_REASON,    FUJIN_PROJECT_CONTROL_FUNCTION, FUJIN_PROJECT_STAFFING,
};

/* What a field is together with: a score means nothing without its scale. */
static const guint plan_fields[][5] = {
  { FUJIN_PLAN_NAME },
  { FUJIN_PLAN_SUMMARY },
  { FUJIN_PLAN_LEVEL },
  { FUJIN_PLAN_REASON },
  { FUJIN_PLAN_QUADRANT },
  { FUJIN_PLAN_ASSIGNMENTS },
  { FUJIN_PLAN_AS_IS, FUJIN_PLAN_AS_IS_SCALE, FUJIN_PLAN_AS_IS_INSOURCE,
    FUJIN_PLAN_AS_IS_OUTSOURCE },
  { FUJIN_PLAN_TO_BE, FUJIN_PLAN_TO_BE_SCALE, FUJIN_PLAN_TO_BE_INSOURCE,
    FUJIN_PLAN_TO_BE_OUTSOURCE },
  { FUJIN_PLAN_TO_BE_REASON },
  { FUJIN_PLAN_SCORE_NOTE },
  { FUJIN_PLAN_NOTE },
};

/* The fields that go with @field, ended by 0. */
const guint *
_fujin_comparison_fields_of (guint field)
{
  for (gsize i = 0; i < G_N_ELEMENTS (plan_fields); i++)
    if (plan_fields[i][0] == field)
      return plan_fields[i];
  g_return_val_if_reached (plan_fields[0]);
}

guint
_fujin_comparison_list_plan_fields (guint index)
{
  return index < G_N_ELEMENTS (plan_fields) ? plan_fields[index][0] : 0;
}

static void
add (FujinComparison     *self,
     FujinDifferenceKind  kind,
     guint                field,
     const char          *id,
     gpointer             before,
     gpointer             after)
{
  FujinDifference difference = { kind, FUJIN_RECORD_DECISION, field, id, before, after };

  if (before && FUJIN_IS_RECORD (before))
    difference.record_kind = fujin_record_get_kind (before);
  else if (after && FUJIN_IS_RECORD (after))
    difference.record_kind = fujin_record_get_kind (after);
  g_array_append_val (self->differences, difference);
}

static void
compare_project_fields (FujinComparison *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (project_fields); i++)
    {
      guint field = project_fields[i];

      if (self->from->numbers[field] != self->to->numbers[field] ||
          g_strcmp0 (self->from->strings[field], self->to->strings[field]) != 0)
        add (self, FUJIN_DIFFERENCE_PROJECT_FIELD, field, NULL, self->from, self->to);
    }
}

static gboolean
same_id (FujinTeam *a,
         FujinTeam *b)
{
  if (!a || !b)
    return a == b;
  return g_str_equal (fujin_team_get_id (a), fujin_team_get_id (b));
}

static gboolean
team_field_differs (FujinTeam *a,
                    FujinTeam *b,
                    guint      field)
{
  switch ((FujinTeamField) field)
    {
    case FUJIN_TEAM_NAME:
      return !g_str_equal (fujin_team_get_name (a), fujin_team_get_name (b));
    case FUJIN_TEAM_EXTERNAL:
      return fujin_team_get_external (a) != fujin_team_get_external (b);
    case FUJIN_TEAM_COLOUR:
      return fujin_team_get_colour (a) != fujin_team_get_colour (b);
    case FUJIN_TEAM_NOTE:
      return !g_str_equal (fujin_team_get_note (a), fujin_team_get_note (b));
    case FUJIN_TEAM_ROLE:
      return fujin_team_get_role (a) != fujin_team_get_role (b);
    case FUJIN_TEAM_HEADS:
      return fujin_team_get_heads (a) != fujin_team_get_heads (b);
    case FUJIN_TEAM_HOURS:
      return fujin_team_get_hours (a) != fujin_team_get_hours (b);
    case FUJIN_TEAM_PARENT:
      return !same_id (fujin_team_get_parent (a), fujin_team_get_parent (b));
    case FUJIN_N_TEAM_FIELDS:
    default:
      g_return_val_if_reached (FALSE);
    }
}

static void
compare_team (FujinComparison *self,
              FujinTeam       *before,
              FujinTeam       *after)
{
  for (guint field = 1; field < FUJIN_N_TEAM_FIELDS; field++)
    if (team_field_differs (before, after, field))
      add (self, FUJIN_DIFFERENCE_TEAM_FIELD, field, fujin_team_get_id (before), before, after);
}

/* Whether the teams that both have stand in another order. */
static gboolean
order_differs (FujinComparison *self)
{
  guint at = 0;

  for (guint i = 0; i < fujin_project_get_n_teams (self->from); i++)
    {
      FujinTeam *team = fujin_project_get_team (self->from, i);
      FujinTeam *other = NULL;

      if (!fujin_project_find_team (self->to, fujin_team_get_id (team)))
        continue;
      while ((other = fujin_project_get_team (self->to, at++)) != NULL &&
             !fujin_project_find_team (self->from, fujin_team_get_id (other)))
        ;
      if (!same_id (team, other))
        return TRUE;
    }
  return FALSE;
}

/* Teams that come stand at the end at first: their place is part of the order too. */
static gboolean
comes_in_between (FujinComparison *self)
{
  gboolean came = FALSE;

  for (guint i = 0; i < fujin_project_get_n_teams (self->to); i++)
    {
      gboolean known = fujin_project_find_team (
        self->from, fujin_team_get_id (fujin_project_get_team (self->to, i))) != NULL;

      if (known && came)
        return TRUE;
      came = came || !known;
    }
  return FALSE;
}

static void
compare_teams (FujinComparison *self)
{
  for (guint i = 0; i < fujin_project_get_n_teams (self->from); i++)
    {
      FujinTeam *before = fujin_project_get_team (self->from, i);
      FujinTeam *after = fujin_project_find_team (self->to, fujin_team_get_id (before));

      if (after)
        compare_team (self, before, after);
      else
        add (self, FUJIN_DIFFERENCE_TEAM_REMOVED, 0, fujin_team_get_id (before), before, NULL);
    }
  for (guint i = 0; i < fujin_project_get_n_teams (self->to); i++)
    {
      FujinTeam *after = fujin_project_get_team (self->to, i);

      if (!fujin_project_find_team (self->from, fujin_team_get_id (after)))
        add (self, FUJIN_DIFFERENCE_TEAM_ADDED, 0, fujin_team_get_id (after), NULL, after);
    }
  if (order_differs (self) || comes_in_between (self))
    add (self, FUJIN_DIFFERENCE_TEAM_ORDER, 0, NULL, self->from, self->to);
}

static gboolean
assignments_differ (FujinAssignments *a,
                    FujinAssignments *b)
{
  guint n = fujin_assignments_get_n_teams (a);

  if (n != fujin_assignments_get_n_teams (b) ||
      !same_id (fujin_assignments_get_lead (a), fujin_assignments_get_lead (b)))
    return TRUE;
  for (guint i = 0; i < n; i++)
    if (!same_id (fujin_assignments_get_team (a, i), fujin_assignments_get_team (b, i)))
      return TRUE;
  return FALSE;
}

static gboolean
plan_field_differs (FujinServicePlan *a,
                    FujinServicePlan *b,
                    const guint      *fields)
{
  if (fields[0] == FUJIN_PLAN_ASSIGNMENTS)
    return assignments_differ (a->assignments, b->assignments);
  for (; *fields != 0; fields++)
    if (a->numbers[*fields] != b->numbers[*fields] ||
        g_strcmp0 (a->strings[*fields], b->strings[*fields]) != 0)
      return TRUE;
  return FALSE;
}

static void
compare_plan (FujinComparison  *self,
              FujinServicePlan *before,
              FujinServicePlan *after)
{
  for (gsize i = 0; i < G_N_ELEMENTS (plan_fields); i++)
    if (plan_field_differs (before, after, plan_fields[i]))
      add (self, FUJIN_DIFFERENCE_PLAN_FIELD, plan_fields[i][0],
           fujin_service_plan_get_id (before), before, after);
}

static void
compare_plans (FujinComparison *self)
{
  for (guint i = 0; i < fujin_project_get_n_plans (self->from); i++)
    {
      FujinServicePlan *before = fujin_project_get_plan (self->from, i);
      const char *id = fujin_service_plan_get_id (before);
      FujinServicePlan *after = fujin_project_find_plan (self->to, id);

      if (after)
        compare_plan (self, before, after);
      else
        add (self, FUJIN_DIFFERENCE_PLAN_REMOVED, 0, id, before, NULL);
    }
  for (guint i = 0; i < fujin_project_get_n_plans (self->to); i++)
    {
      FujinServicePlan *after = fujin_project_get_plan (self->to, i);
      const char *id = fujin_service_plan_get_id (after);

      if (!fujin_project_find_plan (self->from, id))
        add (self, FUJIN_DIFFERENCE_PLAN_ADDED, 0, id, NULL, after);
    }
}

static void
compare_record (FujinComparison *self,
                FujinRecord     *before,
                FujinRecord     *after)
{
  guint n = fujin_record_get_format (before)->n_fields;

  for (guint field = 0; field < n; field++)
    if (!g_str_equal (fujin_record_get (before, field), fujin_record_get (after, field)))
      add (self, FUJIN_DIFFERENCE_RECORD_FIELD, field, fujin_record_get_id (before), before,
           after);
}

static void
compare_records (FujinComparison *self,
                 FujinRecordKind  kind)
{
  FujinRecordList *from = fujin_project_get_records (self->from, kind);
  FujinRecordList *to = fujin_project_get_records (self->to, kind);

  for (guint i = 0; i < fujin_record_list_get_n (from); i++)
    {
      FujinRecord *before = fujin_record_list_peek (from, i);
      const char *id = fujin_record_get_id (before);
      FujinRecord *after = fujin_record_list_find (to, id);

      if (after)
        compare_record (self, before, after);
      else
        add (self, FUJIN_DIFFERENCE_RECORD_REMOVED, 0, id, before, NULL);
    }
  for (guint i = 0; i < fujin_record_list_get_n (to); i++)
    {
      FujinRecord *after = fujin_record_list_peek (to, i);
      const char *id = fujin_record_get_id (after);

      if (!fujin_record_list_find (from, id))
        add (self, FUJIN_DIFFERENCE_RECORD_ADDED, 0, id, NULL, after);
    }
}

/**
 * fujin_comparison_new:
 * @from: the first state
 * @to: the second state
 *
 * Compares two states, in time that grows with their size and no faster. Versions and branches
 * that the projects keep are not compared.
 *
 * Returns: (transfer full): what differs
 */
FujinComparison *
fujin_comparison_new (FujinProject *from,
                      FujinProject *to)
{
  FujinComparison *self;

  g_return_val_if_fail (FUJIN_IS_PROJECT (from), NULL);
  g_return_val_if_fail (FUJIN_IS_PROJECT (to), NULL);

  self = g_new0 (FujinComparison, 1);
  self->from = g_object_ref (from);
  self->to = g_object_ref (to);
  self->differences = g_array_new (FALSE, FALSE, sizeof (FujinDifference));
  compare_project_fields (self);
  compare_teams (self);
  compare_plans (self);
  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    if (kind != FUJIN_RECORD_SNAPSHOT)
      compare_records (self, kind);
  return self;
}

/**
 * fujin_comparison_free:
 * @self: (transfer full) (nullable): a comparison
 *
 * Frees it.
 */
void
fujin_comparison_free (FujinComparison *self)
{
  if (!self)
    return;
  g_array_unref (self->differences);
  g_object_unref (self->from);
  g_object_unref (self->to);
  g_free (self);
}

/**
 * fujin_comparison_get_n:
 * @self: a comparison
 *
 * Returns: how many differences there are
 */
guint
fujin_comparison_get_n (const FujinComparison *self)
{
  return self->differences->len;
}

/**
 * fujin_comparison_get:
 * @self: a comparison
 * @index: place of a difference
 *
 * Returns: (transfer none): the difference
 */
const FujinDifference *
fujin_comparison_get (const FujinComparison *self,
                      guint                  index)
{
  g_return_val_if_fail (index < self->differences->len, NULL);

  return &g_array_index (self->differences, FujinDifference, index);
}
