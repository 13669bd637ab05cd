/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-improvement-text.h"
#include "fujin-improvement.h"
#include "fujin-improvements-words.h"
#include "fujin-record-words.h"
#include "fujin-today.h"

/**
 * fujin_improvements_words_dup_title:
 * @record: an improvement
 *
 * Returns: (transfer full): its title, or that it has none
 */
char *
fujin_improvements_words_dup_title (FujinRecord *record)
{
  const char *title = fujin_record_get (record, FUJIN_IMPROVEMENT_TITLE);

  return g_strdup (*title ? title : _("Without a title"));
}

/**
 * fujin_improvements_words_get_cycle:
 * @record: an improvement
 *
 * Returns: its cycle in one word
 */
const char *
fujin_improvements_words_get_cycle (FujinRecord *record)
{
  return fujin_improvements_words_cycle (fujin_improvement_is_long (record));
}

/**
 * fujin_improvements_words_cycle:
 * @long_cycle: whether it is the long one
 *
 * Returns: the cycle in one word
 */
const char *
fujin_improvements_words_cycle (gboolean long_cycle)
{
  return long_cycle ? C_("cycle", "Long") : C_("cycle", "Short");
}

/**
 * fujin_improvements_words_dup_due:
 * @record: an improvement
 * @today: a day as YYYY-MM-DD
 *
 * Returns: (transfer full): when it is due, said so that overdue needs no colour
 */
char *
fujin_improvements_words_dup_due (FujinRecord *record,
                                  const char  *today)
{
  const char *due = fujin_record_get (record, FUJIN_IMPROVEMENT_DUE);
  int days = 0;

  if (!*due)
    return g_strdup (_("No due date"));
  if (fujin_improvement_is_overdue (record, today) && fujin_date_get_days (due, today, &days))
    /* Translators: how long ago an improvement was due */
    return g_strdup_printf (ngettext ("%d day late", "%d days late", days), days);
  /* Translators: %s is a day, "2026-10-01" */
  return g_strdup_printf (_("Due %s"), due);
}

/**
 * fujin_improvements_words_dup_plan:
 * @plan: a service plan
 *
 * Returns: (transfer full): "B-3 Triage"
 */
char *
fujin_improvements_words_dup_plan (FujinServicePlan *plan)
{
  /* Translators: code and name of a service */
  return g_strdup_printf (C_("service", "%1$s %2$s"), fujin_service_plan_get_code (plan),
                          fujin_service_plan_get_name (plan, fujin_lang_screen ()));
}

/* A line "name: value", unless there is none. */
static void
add_line (GString    *text,
          guint       field,
          const char *value)
{
  FujinLang lang = fujin_lang_screen ();

  if (!*value)
    return;
  g_string_append_c (text, '\n');
  /* Translators: the name of a field and its value */
  g_string_append_printf (text, C_("field", "%1$s: %2$s"),
                          fujin_record_field_name (FUJIN_RECORD_IMPROVEMENT, field, lang), value);
}

static void
add_services (GString     *text,
              FujinRecord *record)
{
  g_autoptr (GPtrArray) plans = fujin_record_list_plans (record);

  for (guint i = 0; i < plans->len; i++)
    {
      g_autofree char *name = fujin_improvements_words_dup_plan (g_ptr_array_index (plans, i));

      g_string_append_printf (text, "\n%s", name);
    }
}

/**
 * fujin_improvements_words_dup_facts:
 * @record: an improvement
 *
 * Returns: (transfer full): all that is to be said of it, a fact to a line
 */
char *
fujin_improvements_words_dup_facts (FujinRecord *record)
{
  g_autofree char *title = fujin_improvements_words_dup_title (record);
  g_auto (GStrv) cells = fujin_improvement_dup_cells (record, fujin_lang_screen ());
  g_autofree char *today = fujin_today_dup ();
  GString *text = g_string_new (title);

  add_services (text, record);
  add_line (text, FUJIN_IMPROVEMENT_STATE, cells[FUJIN_IMPROVEMENT_STATE]);
  add_line (text, FUJIN_IMPROVEMENT_CYCLE, cells[FUJIN_IMPROVEMENT_CYCLE]);
  add_line (text, FUJIN_IMPROVEMENT_TEAM, cells[FUJIN_IMPROVEMENT_TEAM]);
  add_line (text, FUJIN_IMPROVEMENT_DUE, cells[FUJIN_IMPROVEMENT_DUE]);
  if (fujin_improvement_is_overdue (record, today))
    {
      g_autofree char *late = fujin_improvements_words_dup_due (record, today);

      g_string_append_printf (text, "\n%s", late);
    }
  add_line (text, FUJIN_IMPROVEMENT_EXPECTED, cells[FUJIN_IMPROVEMENT_EXPECTED]);
  add_line (text, FUJIN_IMPROVEMENT_COST, cells[FUJIN_IMPROVEMENT_COST]);
  add_line (text, FUJIN_IMPROVEMENT_NOTE, cells[FUJIN_IMPROVEMENT_NOTE]);
  return g_string_free (text, FALSE);
}
