/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-decision.h"
#include "fujin-improvement-text.h"
#include "fujin-improvement.h"
#include "fujin-ledger.h"
#include "fujin-pattern-advice.h"
#include "fujin-slides-private.h"
#include "fujin-strings.h"
#include "fujin-words.h"

/* Proposals that are named one by one; the rest is one line. */
#define MOST_PROPOSALS 3

/* What is asked, as it is collected. */
typedef struct
{
  FujinSlide   *slide;
  FujinProject *project;
  FujinLang     lang;
  guint         n;
  guint         n_long; /* lines that are about new people, money or systems */
} Asked;

/* A line of the table; texts may be "". */
static void
ask (Asked      *self,
     const char *id,
     const char *what,
     const char *about,
     const char *needs)
{
  g_autofree char *number = g_strdup_printf ("%u", ++self->n);

  if (self->slide->table == NULL)
    {
      self->slide->table = fujin_chart_sheet_new ();
      fujin_chart_sheet_add_column (self->slide->table, "#", TRUE);
      fujin_chart_sheet_add_column (self->slide->table, fujin_words (self->lang, "To decide"),
                                    FALSE);
      fujin_chart_sheet_add_column (self->slide->table, fujin_words (self->lang, "Services"),
                                    FALSE);
      fujin_chart_sheet_add_column (self->slide->table, fujin_words (self->lang, "Cost and day"),
                                    FALSE);
    }
  _fujin_slide_add_row (self->slide, id, number, what, about, needs, NULL);
}

/* The long cycle first: it is what a CISO office cannot do by itself. */
static int
compare_proposals (gconstpointer a,
                   gconstpointer b)
{
  FujinRecord *one = *(FujinRecord **) a;
  FujinRecord *two = *(FujinRecord **) b;
  int order = fujin_improvement_is_long (two) - fujin_improvement_is_long (one);

  if (order == 0)
    order = g_strcmp0 (fujin_record_get (one, FUJIN_IMPROVEMENT_DUE),
                       fujin_record_get (two, FUJIN_IMPROVEMENT_DUE));
  if (order == 0)
    order = g_strcmp0 (fujin_record_get (one, FUJIN_IMPROVEMENT_TITLE),
                       fujin_record_get (two, FUJIN_IMPROVEMENT_TITLE));
  return order ? order : g_strcmp0 (fujin_record_get_id (one), fujin_record_get_id (two));
}

static GPtrArray *
list_proposals (FujinProject *project)
{
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_IMPROVEMENT);
  GPtrArray *proposals = g_ptr_array_new ();

  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    {
      FujinRecord *record = fujin_record_list_peek (list, i);

      if (fujin_record_get_choice (record, FUJIN_IMPROVEMENT_STATE) == FUJIN_STATE_PROPOSED)
        g_ptr_array_add (proposals, record);
    }
  g_ptr_array_sort (proposals, compare_proposals);
  return proposals;
}

/* What it costs and by when, each only where it is noted. */
static char *
dup_needs (FujinRecord *record,
           FujinLang    lang)
{
  const char *cost = fujin_record_get (record, FUJIN_IMPROVEMENT_COST);
  const char *due = fujin_record_get (record, FUJIN_IMPROVEMENT_DUE);

  if (*cost != '\0' && *due != '\0')
    /* Translators: what something costs, and by which day */
    return g_strdup_printf (fujin_words (lang, "%1$s, by %2$s"), cost, due);
  if (*due != '\0')
    return g_strdup_printf (fujin_words (lang, "cost not noted, by %s"), due);
  return g_strdup (*cost != '\0' ? cost : fujin_words (lang, "cost not noted"));
}

static void
ask_proposal (Asked       *self,
              FujinRecord *record)
{
  const char *title = fujin_record_get (record, FUJIN_IMPROVEMENT_TITLE);
  gboolean is_long = fujin_improvement_is_long (record);
  g_autofree char *codes = fujin_improvement_dup_codes (record, self->lang);
  g_autofree char *needs = dup_needs (record, self->lang);
  g_autofree char *what =
    /* Translators: what is asked of the board; %s is the title of an improvement */
    g_strdup_printf (is_long ? fujin_words (self->lang, "Approve, with new resources: %s")
                             : fujin_words (self->lang, "Approve: %s"), title);

  ask (self, fujin_record_get_id (record), what, codes, needs);
}

static void
ask_proposals (Asked *self)
{
  g_autoptr (GPtrArray) proposals = list_proposals (self->project);
  guint rest = proposals->len > MOST_PROPOSALS ? proposals->len - MOST_PROPOSALS : 0;
  g_autofree char *what = NULL;

  /* The long cycle stands first: where the rest begins with it, that line is about it too. */
  for (guint i = 0; i < MIN (proposals->len, MOST_PROPOSALS + 1); i++)
    if (fujin_improvement_is_long (g_ptr_array_index (proposals, i)))
      self->n_long++;
  for (guint i = 0; i < MIN (proposals->len, MOST_PROPOSALS); i++)
    ask_proposal (self, g_ptr_array_index (proposals, i));
  if (rest == 0)
    return;
  what = g_strdup_printf (fujin_words_n (self->lang, "Approve %u more proposed improvement",
                                         "Approve %u more proposed improvements", rest), rest);
  ask (self, "proposals", what, "", fujin_words (self->lang, "see the list of improvements"));
}

static void
ask_carriers (Asked *self)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  g_autofree char *codes = NULL;
  g_autofree char *what = NULL;

  for (guint i = 0; i < fujin_project_get_n_plans (self->project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (self->project, i);

      if (fujin_service_plan_get_level (plan) == FUJIN_LEVEL_BASIC &&
          fujin_service_plan_get_kind (plan) == FUJIN_ASSIGNMENT_UNASSIGNED)
        g_ptr_array_add (plans, plan);
    }
  if (plans->len == 0)
    return;
  codes = fujin_decision_dup_codes (plans, self->lang);
  /* Translators: a mandatory service is one of the level Basic */
  what = g_strdup_printf (fujin_words_n (self->lang, "Name who carries %u mandatory service that "
                                                     "nobody does",
                                         "Name who carries %u mandatory services that nobody does",
                                         plans->len), plans->len);
  ask (self, "carriers", what, codes, "");
}

static void
ask_pattern (Asked *self)
{
  int target = fujin_project_get_target_pattern (self->project);
  g_autoptr (GPtrArray) plans = fujin_pattern_advice_list (self->project, target);
  g_autofree char *codes = NULL;
  g_autofree char *what = NULL;

  if (plans->len == 0)
    return;
  codes = fujin_decision_dup_codes (plans, self->lang);
  what = g_strdup_printf (fujin_words_n (self->lang, "Reassign %1$u service that does not fit "
                                                     "target pattern %2$d, or keep it",
                                         "Reassign %1$u services that do not fit target pattern "
                                         "%2$d, or keep them", plans->len), plans->len, target);
  ask (self, "pattern", what, codes, "");
}

static void
ask_reviews (Asked *self)
{
  g_autofree char *day = _fujin_slide_dup_day (self->project);
  g_autoptr (GPtrArray) entries = fujin_ledger_list (self->project, day);
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  g_autofree char *codes = NULL;
  g_autofree char *what = NULL;
  guint n = 0;

  for (guint i = 0; i < entries->len; i++)
    {
      const FujinLedgerEntry *entry = g_ptr_array_index (entries, i);

      if (entry->due != FUJIN_DUE_OVERDUE && entry->due != FUJIN_DUE_SOON)
        continue;
      n++;
      if (!g_ptr_array_find (plans, entry->plan, NULL))
        g_ptr_array_add (plans, entry->plan);
    }
  if (n == 0)
    return;
  codes = fujin_decision_dup_codes (plans, self->lang);
  what = g_strdup_printf (fujin_words_n (self->lang, "Confirm or change %u decision whose review "
                                                     "is due",
                                         "Confirm or change %u decisions whose review is due", n),
                          n);
  ask (self, "reviews", what, codes, "");
}

static char *
dup_headline (Asked *self)
{
  FujinTally total;

  if (self->n > 0 && self->n_long > 0)
    return g_strdup_printf (
      /* Translators: a headline */
      fujin_words_n (self->lang, "We ask for %1$u decision, %2$u of them on new people, money or "
                                 "systems",
                     "We ask for %1$u decisions, %2$u of them on new people, money or systems",
                     self->n), self->n, self->n_long);
  if (self->n > 0)
    return g_strdup_printf (fujin_words_n (self->lang, "We ask for %u decision",
                                           "We ask for %u decisions", self->n), self->n);
  fujin_project_get_total (self->project, &total);
  if (fujin_tally_get_decided (&total) == 0)
    return g_strdup (fujin_words (self->lang, "There is nothing to decide yet: choose levels, "
                                              "assign teams and propose improvements first"));
  return g_strdup (fujin_words (self->lang, "Nothing waits for a decision: no improvement is "
                                            "proposed and no review is due"));
}

/*
 * _fujin_slide_make_decision:
 *
 * What the board is asked: what moves work, money or people.
 */
void
_fujin_slide_make_decision (FujinSlide   *slide,
                            FujinProject *project)
{
  Asked asked = { slide, project, slide->lang, 0, 0 };
  g_autofree char *headline = NULL;

  ask_proposals (&asked);
  ask_carriers (&asked);
  ask_pattern (&asked);
  ask_reviews (&asked);
  headline = dup_headline (&asked);
  _fujin_slide_say (slide, headline,
                    fujin_words (slide->lang, "Take the lines one by one and note what is decided, "
                                              "by whom and until when. Costs are as noted, not "
                                              "summed."));
  if (asked.n == 0)
    _fujin_slide_take_steps (slide, project);
  else
    slide->table_title = g_strdup (fujin_words (slide->lang, "What we ask you to decide"));
}
