/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-asked-words.h"

#include "fujin-improvement.h"
#include "fujin-provider-words.h"
#include "fujin-record.h"
#include "fujin-words.h"

/* How many are named before the rest is counted; a rest of one is named as well. */
#define MOST_SERVICES 4
#define MOST_TO_APPROVE 8
#define MOST_TITLES 6

static char *
dup_service (FujinServicePlan *plan,
             FujinLang         lang)
{
  return g_strdup_printf ("%s %s", fujin_service_plan_get_code (plan),
                          fujin_service_plan_get_name (plan, lang));
}

static const char *
title_of (FujinRecord *record,
          FujinLang    lang)
{
  const char *title = fujin_record_get (record, FUJIN_IMPROVEMENT_TITLE);

  return *title != '\0' ? title : fujin_words (lang, "without a title");
}

/* The texts in a list, and how many more there are. */
static char *
dup_list (GPtrArray *texts,
          guint      n,
          FujinLang  lang)
{
  guint rest = n - texts->len;
  g_autofree char *named = NULL;

  g_ptr_array_add (texts, NULL);
  /* Translators: stands between the codes of services */
  named = g_strjoinv (fujin_words (lang, ", "), (char **) texts->pdata);
  if (rest == 0)
    return g_steal_pointer (&named);
  /* Translators: %1$s is codes of services, %2$u how many others there are */
  return g_strdup_printf (fujin_words_n (lang, "%1$s and %2$u other", "%1$s and %2$u others",
                                         rest), named, rest);
}

static guint
count_named (guint n,
             guint most)
{
  return n <= most + 1 ? n : most;
}

/**
 * fujin_asked_words_dup_services:
 * @self: a decision asked for
 * @lang: a language
 *
 * Returns: (transfer full): the services with their names, the weightiest first, in a line; ""
 */
char *
fujin_asked_words_dup_services (const FujinAsked *self,
                                FujinLang         lang)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  guint n = self->plans->len;
  guint most = self->kind == FUJIN_ASKED_APPROVAL ? MOST_TO_APPROVE : MOST_SERVICES;

  for (guint i = 0; i < count_named (n, most); i++)
    g_ptr_array_add (texts, dup_service (g_ptr_array_index (self->plans, i), lang));
  return dup_list (texts, n, lang);
}

/* What it costs and by when, each only where it is noted. */
static char *
dup_need (FujinRecord *record,
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

/* The improvements within a sentence, with what they need or without. */
static char *
dup_titles (const FujinAsked *self,
            gboolean          with_needs,
            FujinLang         lang)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  guint n = self->records->len;

  for (guint i = 0; i < count_named (n, MOST_TITLES); i++)
    {
      FujinRecord *record = g_ptr_array_index (self->records, i);
      g_autofree char *need = dup_need (record, lang);

      g_ptr_array_add (texts, with_needs
        /* Translators: %1$s is the title of an improvement, %2$s what it costs and by when */
        ? g_strdup_printf (fujin_words (lang, "“%1$s” (%2$s)"), title_of (record, lang), need)
        /* Translators: the title of an improvement within a sentence */
        : g_strdup_printf (fujin_words (lang, "“%s”"), title_of (record, lang)));
    }
  return dup_list (texts, n, lang);
}

/* The improvements, or what they need, in cells of a table: a number ties each to the other. */
static char *
dup_numbered (const FujinAsked *self,
              gboolean          needs,
              FujinLang         lang)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  guint n = self->records->len;
  guint rest = n - count_named (n, MOST_TITLES);
  g_autofree char *named = NULL;

  for (guint i = 0; i < n - rest; i++)
    {
      FujinRecord *record = g_ptr_array_index (self->records, i);
      g_autofree char *need = dup_need (record, lang);

      /* Translators: one of several within a line: %1$u is its number, %2$s its title or cost */
      g_ptr_array_add (texts, g_strdup_printf (fujin_words (lang, "(%1$u) %2$s"), i + 1,
                                               needs ? need : title_of (record, lang)));
    }
  g_ptr_array_add (texts, NULL);
  named = g_strjoinv ("  ", (char **) texts->pdata);
  if (rest == 0 || needs)
    return g_steal_pointer (&named);
  return g_strdup_printf (fujin_words_n (lang, "%1$s and %2$u other", "%1$s and %2$u others",
                                         rest), named, rest);
}

/* What is asked about the improvements; several may hold some that need nothing new. */
static char *
dup_approval (const FujinAsked *self,
              gboolean          in_line,
              FujinLang         lang)
{
  guint n_long = fujin_asked_count_long (self);
  guint n = self->records->len;
  g_autofree char *titles = NULL;

  if (n == 1)
    return g_strdup_printf (
      /* Translators: what is asked of the board; %s is the title of an improvement */
      n_long > 0 ? fujin_words (lang, "Approve, with new resources: %s")
                 : fujin_words (lang, "Approve: %s"),
      title_of (g_ptr_array_index (self->records, 0), lang));
  titles = in_line ? dup_titles (self, TRUE, lang) : dup_numbered (self, FALSE, lang);
  if (n_long == 0)
    /* Translators: %2$s is the titles of improvements; there are at least two */
    return g_strdup_printf (fujin_words (lang, "Approve %1$u proposed improvements: %2$s"), n,
                            titles);
  return g_strdup_printf (
    /* Translators: %3$s is the titles of improvements; there are at least two, and %2$u of them
     * need new people, money or systems */
    fujin_words (lang, "Approve %1$u proposed improvements, %2$u with new resources: %3$s"), n,
    n_long, titles);
}

static char *
dup_carriers (const FujinAsked *self,
              FujinLang         lang)
{
  guint n_basic = 0;
  guint n = self->plans->len;

  for (guint i = 0; i < n; i++)
    if (fujin_service_plan_get_level (g_ptr_array_index (self->plans, i)) == FUJIN_LEVEL_BASIC)
      n_basic++;
  if (n_basic == 0)
    return g_strdup_printf (fujin_words_n (lang, "Name who carries %u service that nobody does",
                                           "Name who carries %u services that nobody does", n), n);
  return g_strdup_printf (
    /* Translators: %2$u of them are of the level Basic, which is mandatory */
    fujin_words_n (lang, "Name who carries %1$u service that nobody does (%2$u mandatory)",
                   "Name who carries %1$u services that nobody does (%2$u mandatory)", n),
    n, n_basic);
}

static char *
dup_pattern (const FujinAsked *self,
             FujinLang         lang)
{
  int target = fujin_project_get_target_pattern (self->project);
  guint n = self->plans->len;

  return g_strdup_printf (fujin_words_n (lang, "Reassign %1$u service that does not fit target "
                                               "pattern %2$d, or keep it",
                                         "Reassign %1$u services that do not fit target pattern "
                                         "%2$d, or keep them", n), n, target);
}

static char *
dup_gaps (const FujinAsked *self,
          FujinLang         lang)
{
  guint n = self->plans->len;

  return g_strdup_printf (fujin_words_n (lang, "Close %u gap that no improvement addresses, or "
                                               "accept it",
                                         "Close %u gaps that no improvement addresses, or accept "
                                         "them, the largest first", n), n);
}

static char *
dup_due (const FujinAsked *self,
         FujinLang         lang)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *contracts = fujin_provider_words_dup_board (self->project, self->day, lang);
  g_autofree char *titles = dup_titles (self, FALSE, lang);
  g_autofree char *joined = NULL;

  if (self->n_overdue > 0)
    g_ptr_array_add (parts, g_strdup_printf (fujin_words (lang, "reviews overdue: %u"),
                                             self->n_overdue));
  if (self->n_soon > 0)
    g_ptr_array_add (parts, g_strdup_printf (fujin_words (lang, "reviews due within 30 days: %u"),
                                             self->n_soon));
  if (self->records->len > 0)
    /* Translators: %1$u is how many, %2$s their titles */
    g_ptr_array_add (parts,
                     g_strdup_printf (fujin_words (lang, "improvements overdue: %1$u (%2$s)"),
                                      self->records->len, titles));
  if (contracts != NULL)
    g_ptr_array_add (parts, g_steal_pointer (&contracts));
  g_ptr_array_add (parts, NULL);
  /* Translators: stands between the parts of a list in one line */
  joined = g_strjoinv (fujin_words (lang, "; "), (char **) parts->pdata);
  /* Translators: what is asked of the board; %s is a list of what is due */
  return g_strdup_printf (fujin_words (lang, "Settle what is due: %s"), joined);
}

/**
 * fujin_asked_words_dup_what:
 * @self: a decision asked for
 * @lang: a language
 *
 * Returns: (transfer full): what is to be decided
 */
char *
fujin_asked_words_dup_what (const FujinAsked *self,
                            FujinLang         lang)
{
  switch (self->kind)
    {
    case FUJIN_ASKED_APPROVAL:
      return dup_approval (self, FALSE, lang);
    case FUJIN_ASKED_CARRIERS:
      return dup_carriers (self, lang);
    case FUJIN_ASKED_PATTERN:
      return dup_pattern (self, lang);
    case FUJIN_ASKED_GAPS:
      return dup_gaps (self, lang);
    case FUJIN_ASKED_DUE:
    default:
      return dup_due (self, lang);
    }
}

/**
 * fujin_asked_words_dup_needs:
 * @self: a decision asked for
 * @lang: a language
 *
 * Returns: (transfer full): what it costs and by which day, in the order of its improvements; ""
 */
char *
fujin_asked_words_dup_needs (const FujinAsked *self,
                             FujinLang         lang)
{
  if (self->kind == FUJIN_ASKED_DUE && *self->first_day != '\0')
    /* Translators: %s is the first of the days by which something is due */
    return g_strdup_printf (fujin_words (lang, "first day: %s"), self->first_day);
  if (self->kind != FUJIN_ASKED_APPROVAL)
    return g_strdup ("");
  if (self->records->len == 1)
    return dup_need (g_ptr_array_index (self->records, 0), lang);
  return dup_numbered (self, TRUE, lang);
}

/**
 * fujin_asked_words_dup_line:
 * @self: a decision asked for
 * @lang: a language
 *
 * Returns: (transfer full): all of it in one line, short enough to be read aloud in a meeting
 */
char *
fujin_asked_words_dup_line (const FujinAsked *self,
                            FujinLang         lang)
{
  g_autofree char *what = self->kind == FUJIN_ASKED_APPROVAL
                            ? dup_approval (self, TRUE, lang)
                            : fujin_asked_words_dup_what (self, lang);
  g_autofree char *services = fujin_asked_words_dup_services (self, lang);
  g_autofree char *needs = fujin_asked_words_dup_needs (self, lang);

  /* Titles of several say what they are about, and their needs stand with them. */
  if (self->kind == FUJIN_ASKED_APPROVAL && self->records->len > 1)
    return g_steal_pointer (&what);
  if (*services == '\0' && *needs == '\0')
    return g_steal_pointer (&what);
  if (self->kind == FUJIN_ASKED_APPROVAL && *services != '\0')
    /* Translators: %1$s is what to approve, %2$s its services, %3$s its cost and day */
    return g_strdup_printf (fujin_words (lang, "%1$s (%2$s; %3$s)"), what, services, needs);
  if (self->kind == FUJIN_ASKED_APPROVAL)
    /* Translators: %1$s is what to approve, %2$s its cost and day */
    return g_strdup_printf (fujin_words (lang, "%1$s (%2$s)"), what, needs);
  if (*services == '\0')
    return g_steal_pointer (&what);
  /* Translators: %1$s is what to decide, %2$s the services it is about */
  return g_strdup_printf (fujin_words (lang, "%1$s: %2$s"), what, services);
}
