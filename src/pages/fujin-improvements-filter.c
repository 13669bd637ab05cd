/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-improvements-filter.h"

#include <string.h>

#include "fujin-improvement.h"
#include "fujin-strings.h"

/**
 * FujinImprovementsFilter:
 *
 * Which improvements the page shows. What is searched in is kept for each, so that a key typed
 * into the search costs no more than looking through texts.
 */
struct _FujinImprovementsFilter
{
  char *needle; /* small letters */
  char *team;   /* id, "" for nobody, NULL for any */
  char *plan;   /* id, NULL for any */
  int cycle;
  int state;
  gboolean overdue;
  GHashTable *texts; /* FujinRecord -> what is searched in, small letters */
};

/**
 * fujin_improvements_filter_new:
 *
 * Returns: (transfer full): a filter that shows all
 */
FujinImprovementsFilter *
fujin_improvements_filter_new (void)
{
  FujinImprovementsFilter *self = g_new0 (FujinImprovementsFilter, 1);

  self->needle = g_strdup ("");
  self->cycle = FUJIN_IMPROVEMENTS_ANY;
  self->state = FUJIN_IMPROVEMENTS_ANY;
  self->texts = g_hash_table_new_full (NULL, NULL, g_object_unref, g_free);
  return self;
}

/**
 * fujin_improvements_filter_free:
 * @self: a filter
 *
 * Frees a filter.
 */
void
fujin_improvements_filter_free (FujinImprovementsFilter *self)
{
  g_hash_table_unref (self->texts);
  g_free (self->needle);
  g_free (self->team);
  g_free (self->plan);
  g_free (self);
}

/* As people type: capital or small, narrow or wide. */
static char *
fold (const char *text)
{
  g_autofree char *narrow = g_utf8_normalize (text, -1, G_NORMALIZE_NFKC);

  return g_utf8_casefold (narrow ? narrow : text, -1);
}

/**
 * fujin_improvements_filter_set_search:
 * @self: a filter
 * @text: what was typed
 *
 * Shows only what has @text in it.
 */
void
fujin_improvements_filter_set_search (FujinImprovementsFilter *self,
                                      const char              *text)
{
  g_free (self->needle);
  self->needle = fold (text);
}

/**
 * fujin_improvements_filter_set_choice:
 * @self: a filter
 * @field: %FUJIN_IMPROVEMENT_CYCLE or %FUJIN_IMPROVEMENT_STATE
 * @choice: a choice of it, or %FUJIN_IMPROVEMENTS_ANY
 *
 * Shows only what has @choice.
 */
void
fujin_improvements_filter_set_choice (FujinImprovementsFilter *self,
                                      guint                    field,
                                      int                      choice)
{
  if (field == FUJIN_IMPROVEMENT_CYCLE)
    self->cycle = choice;
  else
    self->state = choice;
}

/**
 * fujin_improvements_filter_set_team:
 * @self: a filter
 * @team: (nullable): id of the owner team, "" for nobody, %NULL for any
 *
 * Shows only what @team is to do.
 */
void
fujin_improvements_filter_set_team (FujinImprovementsFilter *self,
                                    const char              *team)
{
  fujin_set_str (&self->team, team);
}

/**
 * fujin_improvements_filter_set_overdue:
 * @self: a filter
 * @overdue: whether to show only what is overdue
 *
 * Shows only what is overdue, or all.
 */
void
fujin_improvements_filter_set_overdue (FujinImprovementsFilter *self,
                                       gboolean                 overdue)
{
  self->overdue = overdue;
}

/**
 * fujin_improvements_filter_set_plan:
 * @self: a filter
 * @plan: (nullable): id of a service plan, %NULL for any
 *
 * Shows only what helps one service.
 */
void
fujin_improvements_filter_set_plan (FujinImprovementsFilter *self,
                                    const char              *plan)
{
  fujin_set_str (&self->plan, plan);
}

/**
 * fujin_improvements_filter_get_plan:
 * @self: a filter
 *
 * Returns: (transfer none) (nullable): id of the one service
 */
const char *
fujin_improvements_filter_get_plan (FujinImprovementsFilter *self)
{
  return self->plan;
}

/**
 * fujin_improvements_filter_is_narrowed:
 * @self: a filter
 *
 * Returns: whether it may leave anything out
 */
gboolean
fujin_improvements_filter_is_narrowed (FujinImprovementsFilter *self)
{
  return *self->needle || self->team || self->plan || self->overdue
         || self->cycle != FUJIN_IMPROVEMENTS_ANY || self->state != FUJIN_IMPROVEMENTS_ANY;
}

/**
 * fujin_improvements_filter_forget:
 * @self: a filter
 * @record: (nullable): an improvement that changed; %NULL for all
 *
 * Forgets what is kept of an improvement.
 */
void
fujin_improvements_filter_forget (FujinImprovementsFilter *self,
                                  FujinRecord             *record)
{
  if (record)
    g_hash_table_remove (self->texts, record);
  else
    g_hash_table_remove_all (self->texts);
}

static void
add_services (GString     *text,
              FujinRecord *record)
{
  g_autoptr (GPtrArray) plans = fujin_record_list_plans (record);

  for (guint i = 0; i < plans->len; i++)
    {
      FujinServicePlan *plan = g_ptr_array_index (plans, i);

      g_string_append_printf (text, "\n%s %s", fujin_service_plan_get_code (plan),
                              fujin_service_plan_get_name (plan, fujin_lang_screen ()));
    }
}

static const char *
text_of (FujinImprovementsFilter *self,
         FujinRecord             *record)
{
  const char *known = g_hash_table_lookup (self->texts, record);
  g_autoptr (GString) text = NULL;
  FujinTeam *team;
  char *folded;

  if (known)
    return known;
  text = g_string_new (fujin_record_get (record, FUJIN_IMPROVEMENT_TITLE));
  g_string_append_printf (text, "\n%s\n%s", fujin_record_get (record, FUJIN_IMPROVEMENT_COST),
                          fujin_record_get (record, FUJIN_IMPROVEMENT_NOTE));
  team = fujin_record_find_team (record);
  if (team)
    g_string_append_printf (text, "\n%s", fujin_team_get_name (team));
  add_services (text, record);
  folded = fold (text->str);
  g_hash_table_insert (self->texts, g_object_ref (record), folded);
  return folded;
}

static gboolean
names_plan (FujinRecord *record,
            const char  *plan)
{
  g_auto (GStrv) ids = fujin_record_dup_ids (record, FUJIN_IMPROVEMENT_SERVICES);

  return g_strv_contains ((const char *const *) ids, plan);
}

/**
 * fujin_improvements_filter_match:
 * @self: a filter
 * @record: an improvement
 * @today: a day as YYYY-MM-DD
 *
 * Returns: whether @record is to be shown
 */
gboolean
fujin_improvements_filter_match (FujinImprovementsFilter *self,
                                 FujinRecord             *record,
                                 const char              *today)
{
  if (self->cycle != FUJIN_IMPROVEMENTS_ANY
      && fujin_record_get_choice (record, FUJIN_IMPROVEMENT_CYCLE) != self->cycle)
    return FALSE;
  if (self->state != FUJIN_IMPROVEMENTS_ANY
      && fujin_record_get_choice (record, FUJIN_IMPROVEMENT_STATE) != self->state)
    return FALSE;
  if (self->team && !g_str_equal (fujin_record_get (record, FUJIN_IMPROVEMENT_TEAM), self->team))
    return FALSE;
  if (self->overdue && !fujin_improvement_is_overdue (record, today))
    return FALSE;
  if (self->plan && !names_plan (record, self->plan))
    return FALSE;
  return !*self->needle || strstr (text_of (self, record), self->needle) != NULL;
}
