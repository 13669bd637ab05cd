/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-absence-words.h"

#include "fujin-words.h"

/* Who is away is told in full. */
#define EVERYBODY 9999

static void
add_line (GString    *text,
          const char *line)
{
  g_string_append (text, line);
  g_string_append_c (text, '\n');
}

static void
add_finding (GString                   *text,
             const FujinAbsenceResult  *result,
             const FujinAbsenceFinding *finding,
             FujinLang                  lang)
{
  g_autofree char *subject = fujin_absence_words_dup_subject (result, finding, lang);
  g_autofree char *sentence = fujin_absence_words_dup_sentence (result, finding, lang);
  g_autofree char *stand_ins = fujin_absence_words_dup_stand_ins (result, finding, lang);

  g_string_append_printf (text, "  %s\n      %s\n", subject, sentence);
  if (stand_ins)
    g_string_append_printf (text, "      %s\n", stand_ins);
}

static void
add_findings (GString                  *text,
              const FujinAbsenceResult *result,
              FujinLang                 lang)
{
  int kind = -1;

  for (guint i = 0; i < result->findings->len; i++)
    {
      const FujinAbsenceFinding *finding =
        &g_array_index (result->findings, FujinAbsenceFinding, i);

      if ((int) finding->kind != kind)
        {
          kind = (int) finding->kind;
          g_string_append_printf (text, "\n%s: %u\n%s\n",
                                  fujin_absence_words_section (finding->kind, lang),
                                  result->n_found[kind],
                                  fujin_absence_words_explain (finding->kind, lang));
        }
      add_finding (text, result, finding, lang);
    }
}

static void
add_steps (GString                  *text,
           const FujinAbsenceResult *result,
           FujinLang                 lang)
{
  g_string_append_c (text, '\n');
  add_line (text, fujin_words (lang, "Steps of incident response (textbook 7.1)"));
  for (guint i = 0; i < result->steps->len; i++)
    {
      const FujinAbsenceStep *step = &g_array_index (result->steps, FujinAbsenceStep, i);

      g_string_append_printf (text, "  %d  ", step->step->number);
      if (step->before == step->after)
        /* Translators: %1$s is a step, %2$s whether somebody is there to act */
        g_string_append_printf (text, fujin_words (lang, "%1$s: %2$s"),
                                fujin_text_get (&step->step->name, lang),
                                fujin_absence_words_actor (step->after, lang));
      else
        /* Translators: %1$s is a step, %2$s and %3$s whether somebody is there, before and after */
        g_string_append_printf (text, fujin_words (lang, "%1$s: %2$s → %3$s"),
                                fujin_text_get (&step->step->name, lang),
                                fujin_absence_words_actor (step->before, lang),
                                fujin_absence_words_actor (step->after, lang));
      g_string_append_c (text, '\n');
    }
}

/**
 * fujin_absence_text_write:
 * @result: a result
 * @lang: a language
 *
 * Returns: (transfer full): all that was found, as plain text
 */
char *
fujin_absence_text_write (const FujinAbsenceResult *result,
                          FujinLang                 lang)
{
  GString *text = g_string_new (NULL);
  g_autofree char *who = fujin_absence_words_dup_who (result, EVERYBODY, lang);
  g_autofree char *summary = fujin_absence_words_dup_summary (result, lang);
  g_autoptr (GPtrArray) doubts = fujin_absence_words_list_doubts (result, lang);

  /* Translators: %s is who is away */
  g_string_append_printf (text, fujin_words (lang, "Absence simulator: %s"), who);
  g_string_append_c (text, '\n');
  add_line (text, summary);
  for (guint i = 0; i < doubts->len; i++)
    add_line (text, doubts->pdata[i]);
  add_steps (text, result, lang);
  add_findings (text, result, lang);
  g_string_append_c (text, '\n');
  add_line (text, fujin_absence_words_caution (lang));
  return g_string_free (text, FALSE);
}
