/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-team-table.h"

#include "fujin-pattern-advice.h"

static FujinTeamRow *
create_row (FujinTeam *team)
{
  FujinTeamRow *row = g_new0 (FujinTeamRow, 1);

  row->team = team ? g_object_ref (team) : NULL;
  for (guint i = 0; i < FUJIN_N_TEAM_COLUMNS; i++)
    row->cells[i] = g_ptr_array_new_with_free_func (g_object_unref);
  return row;
}

static void
free_row (gpointer data)
{
  FujinTeamRow *row = data;

  g_clear_object (&row->team);
  for (guint i = 0; i < FUJIN_N_TEAM_COLUMNS; i++)
    g_ptr_array_unref (row->cells[i]);
  g_free (row);
}

static int
number_of (const FujinTeamTable *self)
{
  return self->pattern ? self->pattern->number : 0;
}

static gboolean
is_wanted (const FujinTeamTable       *self,
           const FujinTeamTableFilter *filter,
           FujinServicePlan           *plan)
{
  if (filter->category && fujin_service_plan_get_category (plan) != filter->category)
    return FALSE;
  if (filter->level < 0 ? !fujin_service_plan_in_scope (plan)
                        : (int) fujin_service_plan_get_level (plan) != filter->level)
    return FALSE;
  return !filter->only_misfits || fujin_pattern_advice_breaks (plan, number_of (self));
}

/* The columns of a service; one the framework and this plan leave open has its own. */
static guint
columns_of (FujinServicePlan *plan,
            int              *columns)
{
  guint n = fujin_service_plan_get_quadrants (plan, columns);

  for (guint i = 0; i < n; i++)
    columns[i]--;
  if (n == 0)
    columns[n++] = FUJIN_TEAM_COLUMN_UNPLACED;
  return n;
}

static void
add_to_row (FujinTeamRow     *row,
            FujinServicePlan *plan,
            const int        *columns,
            guint             n_columns,
            gboolean          breaks)
{
  for (guint i = 0; i < n_columns; i++)
    g_ptr_array_add (row->cells[columns[i]], g_object_ref (plan));
  row->n_services++;
  row->n_misfits += breaks;
  if (row->team &&
      fujin_assignments_get_lead (fujin_service_plan_get_assignments (plan)) == row->team)
    row->n_led++;
}

/* Of a service in several quadrants, one that is not stated makes the whole our reasoning. */
static void
count_origin (FujinTeamTable   *self,
              FujinServicePlan *plan)
{
  const FujinService *service = fujin_service_plan_get_service (plan);

  if (fujin_service_plan_get_quadrant (plan))
    {
      self->n_judged++;
      return;
    }
  if (!service || service->places->len == 0)
    return;
  for (guint i = 0; i < service->places->len; i++)
    if (!((const FujinPlace *) g_ptr_array_index (service->places, i))->stated)
      {
        self->n_derived++;
        return;
      }
  self->n_stated++;
}

static void
add_plan (FujinTeamTable   *self,
          FujinServicePlan *plan,
          GHashTable       *rows,
          FujinTeamRow     *unassigned)
{
  FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);
  gboolean breaks = fujin_pattern_advice_breaks (plan, number_of (self));
  int columns[FUJIN_N_QUADRANTS];
  guint n_columns = columns_of (plan, columns);
  guint n_teams = fujin_assignments_get_n_teams (assignments);

  for (guint i = 0; i < n_teams; i++)
    {
      FujinTeam *team = fujin_assignments_get_team (assignments, i);

      add_to_row (g_hash_table_lookup (rows, team), plan, columns, n_columns, breaks);
    }
  if (n_teams == 0)
    add_to_row (unassigned, plan, columns, n_columns, breaks);
  for (guint i = 0; i < n_columns; i++)
    self->n_in_column[columns[i]]++;
  self->n_services++;
  self->n_misfits += breaks;
  count_origin (self, plan);
}

/* Who looks for what does not fit does not want to read empty rows. */
static void
drop_empty_rows (FujinTeamTable *self)
{
  for (guint i = self->rows->len; i > 0; i--)
    if (fujin_team_table_get (self, i - 1)->n_services == 0)
      g_ptr_array_remove_index (self->rows, i - 1);
}

/**
 * fujin_team_table_new:
 * @project: a project
 * @filter: (nullable): what to take in; %NULL for all in scope, against the present pattern
 *
 * Lays the services out by the teams that carry them and the quadrants they sit in. A service
 * that several teams carry is in the row of each; one in several quadrants (I-5 is in all four) in
 * each of their columns. Linear in teams and assignments.
 *
 * Returns: (transfer full): a new table, a picture of the moment
 */
FujinTeamTable *
fujin_team_table_new (FujinProject               *project,
                      const FujinTeamTableFilter *filter)
{
  static const FujinTeamTableFilter everything = { NULL, -1, FALSE, FALSE };
  g_autoptr (GHashTable) rows = g_hash_table_new (NULL, NULL);
  FujinTeamTable *self = g_new0 (FujinTeamTable, 1);
  FujinTeamRow *unassigned = create_row (NULL);
  int number;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  if (!filter)
    filter = &everything;
  number = filter->target ? fujin_project_get_target_pattern (project)
                          : fujin_project_get_present_pattern (project);
  if (number > 0)
    self->pattern = fujin_framework_get_pattern (fujin_project_get_framework (project), number);
  self->rows = g_ptr_array_new_with_free_func (free_row);
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    {
      g_ptr_array_add (self->rows, create_row (fujin_project_get_team (project, i)));
      g_hash_table_insert (rows, fujin_project_get_team (project, i), self->rows->pdata[i]);
    }
  g_ptr_array_add (self->rows, unassigned);
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    if (is_wanted (self, filter, fujin_project_get_plan (project, i)))
      add_plan (self, fujin_project_get_plan (project, i), rows, unassigned);
  if (filter->only_misfits)
    drop_empty_rows (self);
  return self;
}

/**
 * fujin_team_table_free:
 * @self: (nullable): a table
 *
 * Frees @self.
 */
void
fujin_team_table_free (FujinTeamTable *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->rows);
  g_free (self);
}

/**
 * fujin_team_table_get:
 * @self: a table
 * @row: a position below the number of rows
 *
 * Returns: (transfer none): the row
 */
const FujinTeamRow *
fujin_team_table_get (const FujinTeamTable *self,
                      guint                 row)
{
  g_return_val_if_fail (self && row < self->rows->len, NULL);

  return g_ptr_array_index (self->rows, row);
}

/**
 * fujin_team_table_get_column:
 * @nth: a place from the left, below %FUJIN_N_TEAM_COLUMNS
 *
 * The quadrants stand as in textbook figure 17, by who leads: from the organisation alone (I, II)
 * to the specialist alone (IV, III). What is placed nowhere comes last.
 *
 * Returns: the column that stands there: 0 for quadrant I to 3 for IV
 */
guint
fujin_team_table_get_column (guint nth)
{
  static const guint order[FUJIN_N_TEAM_COLUMNS] = { 0, 1, 3, 2, FUJIN_TEAM_COLUMN_UNPLACED };

  g_return_val_if_fail (nth < FUJIN_N_TEAM_COLUMNS, 0);

  return order[nth];
}

/**
 * fujin_team_table_get_lead:
 * @self: a table
 * @framework: the framework
 * @column: 0 for quadrant I to 3 for IV
 *
 * Returns: who should lead there by the table's pattern; by the quadrant's own rule (textbook 6.2)
 *   when no pattern is chosen
 */
FujinLead
fujin_team_table_get_lead (const FujinTeamTable *self,
                           FujinFramework       *framework,
                           guint                 column)
{
  g_return_val_if_fail (column < FUJIN_N_QUADRANTS, FUJIN_LEAD_SELF);

  if (self->pattern)
    return self->pattern->leads[column];
  return fujin_framework_get_quadrant (framework, (int) column + 1)->lead;
}

/**
 * fujin_team_table_get_marks:
 * @self: a table
 * @row: one of its rows
 * @plan: a service in that row
 *
 * Returns: what is to be said of the service there
 */
FujinTeamMark
fujin_team_table_get_marks (const FujinTeamTable *self,
                            const FujinTeamRow   *row,
                            FujinServicePlan     *plan)
{
  FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);
  FujinTeamMark marks = 0;

  if (row->team && fujin_assignments_get_n_teams (assignments) > 1)
    marks |= fujin_assignments_get_lead (assignments) == row->team ? FUJIN_TEAM_MARK_LEADS
                                                                   : FUJIN_TEAM_MARK_HELPS;
  if (fujin_service_plan_get_quadrant (plan))
    marks |= FUJIN_TEAM_MARK_JUDGED;
  if (fujin_pattern_advice_breaks (plan, number_of (self)))
    marks |= FUJIN_TEAM_MARK_MISFIT;
  return marks;
}
