/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-absence-private.h"

#include "fujin-record.h"

/* What a simulation knows of one service while it looks at it. */
typedef struct
{
  FujinAssignmentType  before;
  FujinAssignmentType  after;
  FujinTeam           *lost_lead;
  guint                n_teams;
  guint                n_away;
  gboolean             inside_stays; /* an inside team is present */
  guint                n_people;     /* named as whom it hangs on */
  FujinRecord         *here;         /* the only one of them present */
  FujinRecord         *gone;         /* one who is away */
  guint                n_here;
} Look;

/**
 * fujin_absence_inside_score:
 * @plan: a service plan
 *
 * The As-Is score on the scale of in-house work: of an insourced service its score, of a
 * combination the score of its inside part. On that scale 2 and 3 mean that the service hangs on
 * one person (textbook 8.3); on the other they mean that it is not understood.
 *
 * Returns: 1 to 5, or 0 when there is none on that scale
 */
int
fujin_absence_inside_score (FujinServicePlan *plan)
{
  FujinAssignmentType kind;

  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (plan), 0);

  kind = fujin_service_plan_get_kind (plan);
  if (fujin_service_plan_on_other_scale (plan, FALSE))
    return 0;
  if (kind == FUJIN_ASSIGNMENT_INSOURCE)
    return MAX (fujin_service_plan_get_as_is (plan), 0);
  if (kind == FUJIN_ASSIGNMENT_COMBINATION)
    return fujin_service_plan_get_side (plan, FALSE, FALSE);
  return 0;
}

static int
alone_score (FujinServicePlan *plan)
{
  int score = fujin_absence_inside_score (plan);

  return score == 2 || score == 3 ? score : 0;
}

static void
look_at_teams (const FujinAbsenceResult *self,
               FujinServicePlan         *plan,
               Look                     *look)
{
  FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);
  FujinTeam *lead = fujin_assignments_get_lead (assignments);
  gboolean outside = FALSE;

  look->n_teams = fujin_assignments_get_n_teams (assignments);
  for (guint i = 0; i < look->n_teams; i++)
    {
      FujinTeam *team = fujin_assignments_get_team (assignments, i);

      if (fujin_absence_result_is_away (self, team))
        look->n_away++;
      else if (fujin_team_get_external (team))
        outside = TRUE;
      else
        look->inside_stays = TRUE;
    }
  look->before = fujin_service_plan_get_kind (plan);
  look->after = (look->inside_stays ? FUJIN_ASSIGNMENT_INSOURCE : 0) |
                (outside ? FUJIN_ASSIGNMENT_OUTSOURCE : 0);
  if (lead && fujin_absence_result_is_away (self, lead))
    look->lost_lead = lead;
}

static void
look_at_people (const FujinAbsenceResult *self,
                FujinServicePlan         *plan,
                Look                     *look)
{
  GPtrArray *people = fujin_record_list_get_for (
    fujin_project_get_records (self->project, FUJIN_RECORD_PERSON),
    fujin_service_plan_get_id (plan));

  look->n_people = people ? people->len : 0;
  for (guint i = 0; i < look->n_people; i++)
    if (_fujin_absence_person_away (self, people->pdata[i]))
      look->gone = people->pdata[i];
    else
      {
        look->here = people->pdata[i];
        look->n_here++;
      }
}

static void
count (FujinAbsenceResult *self,
       const Look         *look,
       int                 score)
{
  gboolean inside = look->before & FUJIN_ASSIGNMENT_INSOURCE;
  gboolean before = (inside && score) || (look->n_teams > 0 && look->n_people == 1);
  gboolean after = (look->inside_stays && score) || (look->after && look->n_here == 1);

  *(look->n_teams > 0 ? &self->before.carried : &self->before.unassigned) += 1;
  *(look->after ? &self->after.carried : &self->after.unassigned) += 1;
  self->before.alone += before;
  self->after.alone += before || after;
}

static FujinAbsenceFinding *
add (FujinAbsenceResult *self,
     GArray            **groups,
     FujinAbsenceKind    kind,
     FujinServicePlan   *plan,
     const Look         *look)
{
  FujinAbsenceFinding finding = {
    .kind = kind,
    .plan = plan,
    .lead = look->lost_lead,
    .before = look->before,
    .after = look->after,
  };

  g_array_append_val (groups[kind], finding);
  return &g_array_index (groups[kind], FujinAbsenceFinding, groups[kind]->len - 1);
}

static void
find_alone (FujinAbsenceResult *self,
            GArray            **groups,
            FujinServicePlan   *plan,
            const Look         *look,
            int                 score)
{
  gboolean helped = look->n_away > 0 || look->gone;
  FujinRecord *person = look->n_here == 1 ? look->here : NULL;
  FujinAbsenceFinding *finding;

  if (!look->inside_stays)
    score = 0;
  if (!look->after || (!score && !person))
    return;
  finding = add (self, groups, helped ? FUJIN_ABSENCE_ALONE : FUJIN_ABSENCE_ALONE_ANYWAY, plan,
                 look);
  finding->score = score;
  finding->person = person;
}

static void
find_plan (FujinAbsenceResult *self,
           GArray            **groups,
           FujinServicePlan   *plan)
{
  Look look = { 0 };
  int score = alone_score (plan);

  look_at_teams (self, plan, &look);
  look_at_people (self, plan, &look);
  count (self, &look, score);
  if (look.n_teams == 0)
    {
      add (self, groups, FUJIN_ABSENCE_UNASSIGNED, plan, &look);
      return;
    }
  if (look.n_teams > 0 && !look.after)
    {
      add (self, groups, FUJIN_ABSENCE_FALLS, plan, &look);
      return;
    }
  if (look.after && look.gone && look.n_here == 0)
    {
      FujinAbsenceFinding *finding = add (self, groups, FUJIN_ABSENCE_PERSON_AWAY, plan, &look);

      finding->person = look.gone;
      finding->score = look.inside_stays ? fujin_absence_inside_score (plan) : 0;
    }
  if (look.lost_lead)
    add (self, groups, FUJIN_ABSENCE_LEAD_LOST, plan, &look);
  else if (look.before != look.after)
    add (self, groups, FUJIN_ABSENCE_TYPE_CHANGED, plan, &look);
  if (look.inside_stays)
    self->n_unsplit += look.before == FUJIN_ASSIGNMENT_COMBINATION &&
                       fujin_service_plan_get_as_is (plan) > 0 &&
                       fujin_service_plan_get_side (plan, FALSE, FALSE) == 0;
  find_alone (self, groups, plan, &look, score);
}

/* Each service once, in how many ways ever the absence touches it. */
static guint
count_affected (GArray **groups)
{
  g_autoptr (GHashTable) plans = g_hash_table_new (NULL, NULL);

  for (guint kind = 0; kind < FUJIN_ABSENCE_N_KINDS; kind++)
    for (guint i = 0; i < groups[kind]->len; i++)
      if (kind != FUJIN_ABSENCE_STEP && kind < FUJIN_ABSENCE_ALONE_ANYWAY)
        g_hash_table_add (plans, g_array_index (groups[kind], FujinAbsenceFinding, i).plan);
  return g_hash_table_size (plans);
}

static void
find_steps (FujinAbsenceResult *self,
            GArray             *group)
{
  _fujin_absence_add_steps (self);
  for (guint i = 0; i < self->steps->len; i++)
    {
      const FujinAbsenceStep *step = &g_array_index (self->steps, FujinAbsenceStep, i);
      FujinAbsenceFinding finding = { .kind = FUJIN_ABSENCE_STEP, .step = i };

      self->before.steps[step->before]++;
      self->after.steps[step->after]++;
      if (step->after != FUJIN_ACTOR_ALL)
        g_array_append_val (group, finding);
    }
}

static void
find_all (FujinAbsenceResult *self)
{
  GArray *groups[FUJIN_ABSENCE_N_KINDS];

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    groups[i] = g_array_new (FALSE, FALSE, sizeof (FujinAbsenceFinding));
  for (guint i = 0; i < fujin_project_get_n_plans (self->project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (self->project, i);

      if (fujin_service_plan_in_scope (plan))
        find_plan (self, groups, plan);
    }
  find_steps (self, groups[FUJIN_ABSENCE_STEP]);
  self->n_affected = count_affected (groups);
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      self->n_found[i] = groups[i]->len;
      if (groups[i]->len > 0)
        g_array_append_vals (self->findings, groups[i]->data, groups[i]->len);
      g_array_unref (groups[i]);
    }
  /* They live as long as the result, whatever leaves the project meanwhile. */
  for (guint i = 0; i < self->findings->len; i++)
    {
      FujinAbsenceFinding *finding = &g_array_index (self->findings, FujinAbsenceFinding, i);

      if (finding->plan)
        g_object_ref (finding->plan);
      if (finding->lead)
        g_object_ref (finding->lead);
      if (finding->person)
        g_object_ref (finding->person);
    }
}

static void
clear_finding (gpointer data)
{
  FujinAbsenceFinding *finding = data;

  g_clear_object (&finding->plan);
  g_clear_object (&finding->lead);
  g_clear_object (&finding->person);
}

static void
clear_step (gpointer data)
{
  g_array_unref (((FujinAbsenceStep *) data)->services);
}

/**
 * fujin_absence_result_new:
 * @absence: who is away
 *
 * Finds what happens when they are. Linear in the services, teams and people. The project is not
 * changed.
 *
 * Returns: (transfer full): what is found
 */
FujinAbsenceResult *
fujin_absence_result_new (FujinAbsence *absence)
{
  FujinAbsenceResult *self;

  g_return_val_if_fail (absence != NULL, NULL);

  self = g_new0 (FujinAbsenceResult, 1);
  self->project = g_object_ref (fujin_absence_get_project (absence));
  self->hour = fujin_absence_get_hour (absence);
  self->findings = g_array_new (FALSE, FALSE, sizeof (FujinAbsenceFinding));
  g_array_set_clear_func (self->findings, clear_finding);
  self->steps = g_array_new (FALSE, FALSE, sizeof (FujinAbsenceStep));
  g_array_set_clear_func (self->steps, clear_step);
  self->teams = g_ptr_array_new_with_free_func (g_object_unref);
  self->people = g_ptr_array_new_with_free_func (g_object_unref);
  self->emptied = g_ptr_array_new_with_free_func (g_object_unref);
  self->unknown_hours = g_ptr_array_new_with_free_func (g_object_unref);
  self->unknown_heads = g_ptr_array_new_with_free_func (g_object_unref);
  self->away = g_hash_table_new (NULL, NULL);
  _fujin_absence_find_away (self, absence);
  find_all (self);
  self->stand_ins = _fujin_stand_ins_new (self);
  return self;
}

/**
 * fujin_absence_result_free:
 * @self: (nullable): a result
 *
 * Frees @self.
 */
void
fujin_absence_result_free (FujinAbsenceResult *self)
{
  if (!self)
    return;
  _fujin_stand_ins_free (self->stand_ins);
  g_array_unref (self->findings);
  g_array_unref (self->steps);
  g_ptr_array_unref (self->teams);
  g_ptr_array_unref (self->people);
  g_ptr_array_unref (self->emptied);
  g_ptr_array_unref (self->unknown_hours);
  g_ptr_array_unref (self->unknown_heads);
  g_hash_table_unref (self->away);
  g_object_unref (self->project);
  g_free (self);
}

/**
 * fujin_absence_result_is_away:
 * @self: a result
 * @team: a team
 *
 * Returns: whether the team is away, also because nobody is left in it
 */
gboolean
fujin_absence_result_is_away (const FujinAbsenceResult *self,
                              FujinTeam                *team)
{
  return g_hash_table_contains (self->away, team);
}
