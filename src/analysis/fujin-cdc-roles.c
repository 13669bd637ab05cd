/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-cdc-roles.h"

#include <string.h>

#include "fujin-words.h"

/* The roles of the figure by what a team is; the security functions are no team. */
static const struct
{
  const char   *id;
  FujinTeamRole role;
  gboolean      takes_people;
  const char   *position; /* what a person in the role is called until they say otherwise */
} kinds[] = {
  /* Translators: position of a person at the top of the organisation */
  { "executive", FUJIN_TEAM_ROLE_EXECUTIVE, TRUE, N_ ("Executive") },
  /* Translators: position: chief information security officer */
  { "ciso", FUJIN_TEAM_ROLE_CISO, TRUE, N_ ("CISO") },
  /* Translators: position of who leads the cyber defence centre */
  { "cdc", FUJIN_TEAM_ROLE_CDC, TRUE, N_ ("Head of the CDC") },
  { "team", FUJIN_TEAM_ROLE_TEAM, FALSE, NULL },
};

/* What a position may say in either language; the first that fits decides, so that an executive
 * who is the CISO is the CISO here. */
static const struct
{
  const char *word;
  const char *id;
} positions[] = {
  { "ciso", "ciso" },
  { "最高情報セキュリティ責任者", "ciso" },
  { "information security officer", "ciso" },
  { "cdc", "cdc" },
  { "サイバーディフェンスセンター", "cdc" },
  { "cyber defence cent", "cdc" },
  { "executive", "executive" },
  { "ceo", "executive" },
  { "managing director", "executive" },
  { "board", "executive" },
  { "president", "executive" },
  { "社長", "executive" },
  { "取締役", "executive" },
  { "役員", "executive" },
  { "経営", "executive" },
};

static int
find_kind (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].id, id))
      return (int) i;
  return -1;
}

static FujinCdcSeat *
create_seat (const FujinCdcRole *role)
{
  FujinCdcSeat *seat = g_new0 (FujinCdcSeat, 1);

  seat->role = role;
  seat->teams = g_ptr_array_new_with_free_func (g_object_unref);
  seat->people = g_ptr_array_new_with_free_func (g_object_unref);
  return seat;
}

static void
free_seat (gpointer data)
{
  FujinCdcSeat *seat = data;

  g_ptr_array_unref (seat->teams);
  g_ptr_array_unref (seat->people);
  g_free (seat);
}

/* An external team is a provider whatever its role: it carries services, as the teams do. */
static void
seat_team (FujinCdcRoles *self,
           FujinTeam     *team)
{
  FujinTeamRole role = fujin_team_get_external (team) ? FUJIN_TEAM_ROLE_TEAM
                                                      : fujin_team_get_role (team);

  for (guint i = 0; i < self->seats->len; i++)
    {
      FujinCdcSeat *seat = g_ptr_array_index (self->seats, i);
      int kind = find_kind (seat->role->id);

      if (kind >= 0 && kinds[kind].role == role)
        g_ptr_array_add (seat->teams, g_object_ref (team));
    }
}

static const char *
find_role_by_position (FujinRecord *person)
{
  g_autofree char *position = g_utf8_strdown (fujin_record_get (person, FUJIN_PERSON_POSITION), -1);

  for (guint i = 0; i < G_N_ELEMENTS (positions); i++)
    if (strstr (position, positions[i].word))
      return positions[i].id;
  return NULL;
}

/* The position says it; else the team that a person mainly belongs to. */
static const char *
find_role (FujinRecord *person)
{
  const char *id = find_role_by_position (person);
  g_autoptr (GPtrArray) teams = fujin_record_list_teams (person);
  FujinTeam *team = teams->len > 0 ? g_ptr_array_index (teams, 0) : NULL;

  for (guint i = 0; !id && team && i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i].takes_people && !fujin_team_get_external (team) &&
        kinds[i].role == fujin_team_get_role (team))
      id = kinds[i].id;
  return id;
}

static void
seat_people (FujinCdcRoles *self,
             FujinProject  *project)
{
  FujinRecordList *people = fujin_project_get_records (project, FUJIN_RECORD_PERSON);

  for (guint i = 0; i < fujin_record_list_get_n (people); i++)
    {
      FujinRecord *person = fujin_record_list_peek (people, i);
      const char *id = find_role (person);
      int index = id ? fujin_cdc_roles_find (self, id) : -1;

      if (index >= 0)
        g_ptr_array_add (fujin_cdc_roles_get (self, (guint) index)->people, g_object_ref (person));
    }
}

static guint
count_carried (FujinProject *project)
{
  guint n = 0;

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);

      n += fujin_service_plan_in_scope (plan) &&
           fujin_service_plan_get_kind (plan) != FUJIN_ASSIGNMENT_UNASSIGNED;
    }
  return n;
}

/**
 * fujin_cdc_roles_new:
 * @project: a project
 *
 * Fills the roles of textbook figure 2 with the teams that have them and the people whose position
 * says so, or whose main team has the role. Linear in teams, people and services.
 *
 * Returns: (transfer full): the roles, a picture of the moment
 */
FujinCdcRoles *
fujin_cdc_roles_new (FujinProject *project)
{
  FujinFramework *framework;
  FujinCdcRoles *self;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  framework = fujin_project_get_framework (project);
  self = g_new0 (FujinCdcRoles, 1);
  self->seats = g_ptr_array_new_with_free_func (free_seat);
  for (guint i = 0; i < fujin_framework_get_n_cdc_roles (framework); i++)
    g_ptr_array_add (self->seats, create_seat (fujin_framework_get_cdc_role (framework, i)));
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    seat_team (self, fujin_project_get_team (project, i));
  seat_people (self, project);
  for (guint i = 0; i < self->seats->len; i++)
    {
      FujinCdcSeat *seat = g_ptr_array_index (self->seats, i);

      if (!fujin_cdc_seat_can_name (seat))
        seat->n_carried = count_carried (project);
      self->n_open += fujin_cdc_seat_is_open (seat);
    }
  return self;
}

/**
 * fujin_cdc_roles_free:
 * @self: (nullable): roles
 *
 * Frees @self.
 */
void
fujin_cdc_roles_free (FujinCdcRoles *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->seats);
  g_free (self);
}

/**
 * fujin_cdc_roles_get:
 * @self: roles
 * @index: a position below their number
 *
 * Returns: (transfer none): the role there
 */
const FujinCdcSeat *
fujin_cdc_roles_get (const FujinCdcRoles *self,
                     guint                index)
{
  g_return_val_if_fail (self && index < self->seats->len, NULL);

  return g_ptr_array_index (self->seats, index);
}

/**
 * fujin_cdc_roles_find:
 * @self: roles
 * @id: id of a role
 *
 * Returns: its position, -1 if there is none
 */
int
fujin_cdc_roles_find (const FujinCdcRoles *self,
                      const char          *id)
{
  for (guint i = 0; i < self->seats->len; i++)
    if (g_strcmp0 (fujin_cdc_roles_get (self, i)->role->id, id) == 0)
      return (int) i;
  return -1;
}

/**
 * fujin_cdc_seat_can_name:
 * @seat: a role
 *
 * Returns: whether it is somebody; the security functions are systems and tools
 */
gboolean
fujin_cdc_seat_can_name (const FujinCdcSeat *seat)
{
  return find_kind (seat->role->id) >= 0;
}

/**
 * fujin_cdc_seat_takes_people:
 * @seat: a role
 *
 * Returns: whether people are named for it one by one
 */
gboolean
fujin_cdc_seat_takes_people (const FujinCdcSeat *seat)
{
  int kind = find_kind (seat->role->id);

  return kind >= 0 && kinds[kind].takes_people;
}

/**
 * fujin_cdc_seat_is_open:
 * @seat: a role
 *
 * Returns: whether it can be named, and nobody is
 */
gboolean
fujin_cdc_seat_is_open (const FujinCdcSeat *seat)
{
  return fujin_cdc_seat_can_name (seat) && seat->teams->len == 0 && seat->people->len == 0;
}

/**
 * fujin_cdc_seat_team_role:
 * @seat: a role that can be named
 *
 * Returns: what a team is that fills it
 */
FujinTeamRole
fujin_cdc_seat_team_role (const FujinCdcSeat *seat)
{
  int kind = find_kind (seat->role->id);

  g_return_val_if_fail (kind >= 0, FUJIN_TEAM_ROLE_TEAM);

  return kinds[kind].role;
}

/**
 * fujin_cdc_seat_position:
 * @seat: a role that takes people
 * @lang: a language
 *
 * Returns: (transfer none): the position of a person who is named for it
 */
const char *
fujin_cdc_seat_position (const FujinCdcSeat *seat,
                         FujinLang           lang)
{
  int kind = find_kind (seat->role->id);

  g_return_val_if_fail (kind >= 0 && kinds[kind].position, "");

  return fujin_words (lang, kinds[kind].position);
}

static char *
dup_person (FujinRecord *person,
            FujinLang    lang)
{
  const char *position = fujin_record_get (person, FUJIN_PERSON_POSITION);

  if (*position == '\0')
    return g_strdup (fujin_record_get (person, FUJIN_PERSON_NAME));
  /* Translators: %1$s the name of a person, %2$s their position */
  return g_strdup_printf (fujin_words (lang, "%1$s (%2$s)"),
                          fujin_record_get (person, FUJIN_PERSON_NAME), position);
}

/**
 * fujin_cdc_seat_dup_names:
 * @seat: a role
 * @most: how many names at most, 1 or more
 * @lang: a language
 *
 * Returns: (transfer full): who fills it, a line each: people, then teams; or that nobody does
 */
char *
fujin_cdc_seat_dup_names (const FujinCdcSeat *seat,
                          guint               most,
                          FujinLang           lang)
{
  GString *text = g_string_new (NULL);
  guint n = seat->people->len + seat->teams->len;

  if (!fujin_cdc_seat_can_name (seat))
    g_string_append_printf (
      text, fujin_words_n (lang, "%u service is carried", "%u services are carried",
                           seat->n_carried), seat->n_carried);
  else if (n == 0)
    g_string_append (text, fujin_words (lang, "not named yet"));
  for (guint i = 0; i < MIN (n, most); i++)
    {
      g_autofree char *name = i < seat->people->len
        ? dup_person (g_ptr_array_index (seat->people, i), lang)
        : g_strdup (fujin_team_get_name (g_ptr_array_index (seat->teams, i - seat->people->len)));

      g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", name);
    }
  if (n > most)
    {
      g_string_append_c (text, '\n');
      g_string_append_printf (text, fujin_words_n (lang, "and %u more", "and %u more", n - most),
                              n - most);
    }
  return g_string_free (text, FALSE);
}

/**
 * fujin_cdc_roles_get_id:
 * @team: a team
 *
 * Returns: (nullable): the id of the role around the centre that it has; %NULL when it has none,
 *   as a department
 */
const char *
fujin_cdc_roles_get_id (FujinTeam *team)
{
  FujinTeamRole role = fujin_team_get_external (team) ? FUJIN_TEAM_ROLE_TEAM
                                                      : fujin_team_get_role (team);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i].role == role)
      return kinds[i].id;
  return NULL;
}
