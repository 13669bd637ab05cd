/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-absence-private.h"

#include "fujin-record.h"

/* Who could step in. The textbook has no rule for it: this is our own reasoning. A team can that
 * is present and carries a service of the same category or quadrant already; those first that
 * carry the very service, then those that share somebody with a team that is away. Of the others
 * teams inside stand first whose hours fit those of the team that led, then providers in the place
 * of a provider; then those whose hours do not fit; a provider in the place of a team inside
 * last. Among equals the number of services of the same category counts, then of the quadrant. */

#define MOST 3
#define MOST_LINKS 8
#define N_PLACES (FUJIN_N_QUADRANTS + 1) /* 0 for several or none */
#define N_LEADS (2 * FUJIN_N_TEAM_HOURS) /* a side and hours */

/* What a team present carries. */
typedef struct
{
  FujinTeam *team;
  guint     *categories;
  guint      quadrants[FUJIN_N_QUADRANTS];
} Load;

/* Somebody present who has a duty in a team that is present too, and in one that is away. */
typedef struct
{
  FujinRecord *person;
  FujinTeam   *team;
} Link;

struct _FujinStandIns
{
  guint       n_categories;
  GArray     *loads;   /* Load of the teams present, in the order of the project */
  GHashTable *index;   /* FujinTeam -> its place in @loads + 1 */
  GHashTable *links;   /* FujinTeam that is away -> GArray of Link */
  GArray    **ranked;  /* by category, place, side and hours of the lead: the best, FujinStandIn;
                        * made when asked for */
};

static Load *
load_of (FujinStandIns *self,
         FujinTeam     *team)
{
  guint index = GPOINTER_TO_UINT (g_hash_table_lookup (self->index, team));

  return index ? &g_array_index (self->loads, Load, index - 1) : NULL;
}

static void
clear_load (gpointer data)
{
  Load *load = data;

  g_free (load->categories);
  g_object_unref (load->team);
}

static void
add_loads (FujinStandIns            *self,
           const FujinAbsenceResult *result)
{
  FujinProject *project = result->project;

  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    {
      FujinTeam *team = fujin_project_get_team (project, i);
      FujinPlanList *plans = fujin_team_get_plans (team);
      Load load = { .team = team };

      if (fujin_absence_result_is_away (result, team))
        continue;
      g_object_ref (team);
      load.categories = g_new0 (guint, self->n_categories);
      for (guint j = 0; j < fujin_plan_list_get_n (plans); j++)
        {
          FujinServicePlan *plan = fujin_plan_list_peek (plans, j);
          int quadrants[FUJIN_N_QUADRANTS];
          guint n = fujin_service_plan_get_quadrants (plan, quadrants);

          if (!fujin_service_plan_in_scope (plan))
            continue;
          load.categories[fujin_service_plan_get_category (plan)->index]++;
          for (guint k = 0; k < n; k++)
            load.quadrants[quadrants[k] - 1]++;
        }
      g_array_append_val (self->loads, load);
      g_hash_table_insert (self->index, team, GUINT_TO_POINTER (self->loads->len));
    }
}

static void
clear_link (gpointer data)
{
  g_object_unref (((Link *) data)->person);
}

static void
add_link (FujinStandIns *self,
          FujinTeam     *away,
          FujinTeam     *present,
          FujinRecord   *person)
{
  GArray *links = g_hash_table_lookup (self->links, away);
  Link link = { person, present };

  if (!links)
    {
      links = g_array_new (FALSE, FALSE, sizeof (Link));
      g_array_set_clear_func (links, clear_link);
      g_hash_table_insert (self->links, away, links);
    }
  if (links->len >= MOST_LINKS)
    return;
  g_object_ref (person);
  g_array_append_val (links, link);
}

static void
add_links (FujinStandIns            *self,
           const FujinAbsenceResult *result)
{
  FujinRecordList *people = fujin_project_get_records (result->project, FUJIN_RECORD_PERSON);

  for (guint i = 0; i < fujin_record_list_get_n (people); i++)
    {
      FujinRecord *person = fujin_record_list_peek (people, i);
      g_autoptr (GPtrArray) teams = NULL;
      FujinTeam *present = NULL;

      if (_fujin_absence_person_away (result, person))
        continue;
      teams = fujin_record_list_teams (person);
      for (guint j = 0; j < teams->len && !present; j++)
        if (!fujin_absence_result_is_away (result, teams->pdata[j]))
          present = teams->pdata[j];
      for (guint j = 0; j < teams->len; j++)
        if (fujin_absence_result_is_away (result, teams->pdata[j]))
          add_link (self, teams->pdata[j], present, person);
    }
}

FujinStandIns *
_fujin_stand_ins_new (const FujinAbsenceResult *result)
{
  FujinStandIns *self = g_new0 (FujinStandIns, 1);

  self->n_categories =
    fujin_framework_get_n_categories (fujin_project_get_framework (result->project));
  self->loads = g_array_new (FALSE, FALSE, sizeof (Load));
  g_array_set_clear_func (self->loads, clear_load);
  self->index = g_hash_table_new (NULL, NULL);
  self->links = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  self->ranked = g_new0 (GArray *, self->n_categories * N_PLACES * N_LEADS);
  add_loads (self, result);
  add_links (self, result);
  return self;
}

void
_fujin_stand_ins_free (FujinStandIns *self)
{
  if (!self)
    return;
  for (guint i = 0; i < self->n_categories * N_PLACES * N_LEADS; i++)
    g_clear_pointer (&self->ranked[i], g_array_unref);
  g_free (self->ranked);
  g_array_unref (self->loads);
  g_hash_table_unref (self->index);
  g_hash_table_unref (self->links);
  g_free (self);
}

/* What a team does that is there at more hours, one that is there at fewer cannot. */
static gboolean
fits (const FujinStandIn *candidate)
{
  return fujin_team_get_hours (candidate->team) >= candidate->need;
}

static guint
tier_of (const FujinStandIn *candidate,
         gboolean            lead_outside)
{
  gboolean outside = fujin_team_get_external (candidate->team);

  if (outside && !lead_outside)
    return 3;
  if (!fits (candidate))
    return 2;
  return outside ? 1 : 0;
}

static gboolean
is_better (const FujinStandIn *a,
           const FujinStandIn *b,
           gboolean            lead_outside)
{
  guint one = tier_of (a, lead_outside);
  guint two = tier_of (b, lead_outside);

  if (one != two)
    return one < two;
  if (a->n_category != b->n_category)
    return a->n_category > b->n_category;
  return a->n_quadrant > b->n_quadrant;
}

/* Keeps the best few, the order of the project where two are alike. */
static void
insert (GArray             *ranked,
        const FujinStandIn *candidate,
        gboolean            lead_outside)
{
  guint at = ranked->len;

  while (at > 0 &&
         is_better (candidate, &g_array_index (ranked, FujinStandIn, at - 1), lead_outside))
    at--;
  if (at >= MOST)
    return;
  g_array_insert_val (ranked, at, *candidate);
  if (ranked->len > MOST)
    g_array_set_size (ranked, MOST);
}

static FujinStandIn
weigh (const Load     *load,
       guint           category,
       guint           place,
       FujinTeamHours  need)
{
  return (FujinStandIn) {
    .team = load->team,
    .n_category = load->categories[category],
    .n_quadrant = place > 0 ? load->quadrants[place - 1] : 0,
    .need = need,
  };
}

static GArray *
get_ranked (FujinStandIns *self,
            guint          category,
            guint          place,
            FujinTeam     *lead)
{
  gboolean outside = fujin_team_get_external (lead);
  FujinTeamHours need = fujin_team_get_hours (lead);
  guint of_lead = (guint) need * 2 + (outside ? 1 : 0);
  GArray **ranked = &self->ranked[(category * N_PLACES + place) * N_LEADS + of_lead];

  if (*ranked)
    return *ranked;
  *ranked = g_array_new (FALSE, FALSE, sizeof (FujinStandIn));
  for (guint i = 0; i < self->loads->len; i++)
    {
      const Load *load = &g_array_index (self->loads, Load, i);
      FujinStandIn candidate = weigh (load, category, place, need);

      if (candidate.n_category > 0 || candidate.n_quadrant > 0)
        insert (*ranked, &candidate, outside);
    }
  return *ranked;
}

/* Adds a candidate that is not there yet; what is known of one who is, is kept. */
static FujinStandIn *
add_once (GArray       *found,
          FujinStandIn  candidate)
{
  for (guint i = 0; i < found->len; i++)
    if (g_array_index (found, FujinStandIn, i).team == candidate.team)
      return &g_array_index (found, FujinStandIn, i);
  g_array_append_val (found, candidate);
  return &g_array_index (found, FujinStandIn, found->len - 1);
}

static guint
place_of (FujinServicePlan *plan)
{
  int quadrants[FUJIN_N_QUADRANTS];

  return fujin_service_plan_get_quadrants (plan, quadrants) == 1 ? (guint) quadrants[0] : 0;
}

/* Those who carry it and stay, and those who share somebody with a team of it that is away. */
static void
add_near (FujinStandIns    *self,
          FujinServicePlan *plan,
          GArray           *found)
{
  FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);
  FujinTeamHours need = fujin_team_get_hours (fujin_assignments_get_lead (assignments));
  guint category = fujin_service_plan_get_category (plan)->index;
  guint n = fujin_assignments_get_n_teams (assignments);

  for (guint i = 0; i < n; i++)
    {
      const Load *load = load_of (self, fujin_assignments_get_team (assignments, i));

      if (load)
        add_once (found, weigh (load, category, place_of (plan), need))->carries = TRUE;
    }
  for (guint i = 0; i < n; i++)
    {
      GArray *links = g_hash_table_lookup (self->links,
                                           fujin_assignments_get_team (assignments, i));

      for (guint j = 0; links && j < links->len; j++)
        {
          const Link *link = &g_array_index (links, Link, j);
          const Load *load = load_of (self, link->team);
          FujinStandIn *candidate =
            add_once (found, weigh (load, category, place_of (plan), need));

          if (!candidate->person)
            candidate->person = link->person;
        }
    }
}

/* Adds those who could step in for a service, the first first, to @found. */
void
_fujin_stand_ins_add (FujinStandIns    *self,
                      FujinServicePlan *plan,
                      GArray           *found)
{
  guint at = found->len;
  FujinTeam *lead = fujin_assignments_get_lead (fujin_service_plan_get_assignments (plan));
  GArray *ranked;

  if (!lead)
    return;
  add_near (self, plan, found);
  ranked = get_ranked (self, fujin_service_plan_get_category (plan)->index, place_of (plan), lead);
  for (guint i = 0; i < ranked->len && found->len < MOST; i++)
    add_once (found, g_array_index (ranked, FujinStandIn, i));
  if (found->len > MOST)
    g_array_set_size (found, MOST);
  for (; at < found->len; at++)
    g_array_index (found, FujinStandIn, at).plan = plan;
}

/**
 * fujin_absence_result_list_stand_ins:
 * @self: a result
 * @finding: a finding of it
 *
 * Who could step in, by our own reasoning: the few best. For a step those for the services it lost.
 *
 * Returns: (transfer full) (element-type FujinStandIn): the best first; empty when nobody could
 */
GArray *
fujin_absence_result_list_stand_ins (const FujinAbsenceResult  *self,
                                     const FujinAbsenceFinding *finding)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (FujinStandIn));
  const FujinAbsenceStep *step;

  if (finding->kind != FUJIN_ABSENCE_STEP)
    {
      _fujin_stand_ins_add (self->stand_ins, finding->plan, found);
      return found;
    }
  step = &g_array_index (self->steps, FujinAbsenceStep, finding->step);
  for (guint i = 0; i < step->services->len && found->len < MOST; i++)
    {
      const FujinStepService *item = &g_array_index (step->services, FujinStepService, i);

      if (item->judged && item->state == FUJIN_STEP_SERVICE_LOST)
        _fujin_stand_ins_add (self->stand_ins, item->plan, found);
    }
  return found;
}
