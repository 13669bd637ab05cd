/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-slides.h"

#include "fujin-edit-slide.h"
#include "fujin-progress.h"
#include "fujin-report-day.h"
#include "fujin-slides-private.h"
#include "fujin-strings.h"
#include "fujin-words.h"

#define MOST_CELLS 8

static const struct
{
  const char *id;
  const char *name;
  void (*make) (FujinSlide *slide, FujinProject *project);
} kinds[] = {
  /* Translators: names of the slides of the presentation */
  { "title", N_("Title slide"), _fujin_slide_make_title },
  { "situation", N_("Situation"), _fujin_slide_make_situation },
  { "strengths", N_("Our strengths"), _fujin_slide_make_strengths },
  { "weaknesses", N_("Our weaknesses"), _fujin_slide_make_weaknesses },
  { "gaps", N_("Largest gaps"), _fujin_slide_make_gaps },
  { "plan", N_("Plan of improvements"), _fujin_slide_make_plan },
  { "decision", N_("Decisions asked for"), _fujin_slide_make_decision },
};

/**
 * fujin_slides_get_n:
 *
 * Returns: how many slides a presentation has, hidden ones included
 */
guint
fujin_slides_get_n (void)
{
  return G_N_ELEMENTS (kinds);
}

/**
 * fujin_slides_get_id:
 * @index: position, below their number
 *
 * Returns: the id of a slide
 */
const char *
fujin_slides_get_id (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (kinds), NULL);

  return kinds[index].id;
}

void
_fujin_slide_take_points (FujinSlide *slide,
                          GPtrArray  *points)
{
  GPtrArray *texts = g_ptr_array_new ();

  for (guint i = 0; i < points->len && texts->len < FUJIN_SLIDE_MAX_POINTS; i++)
    if (*(const char *) g_ptr_array_index (points, i) != '\0')
      g_ptr_array_add (texts, g_strdup (g_ptr_array_index (points, i)));
  g_ptr_array_add (texts, NULL);
  g_strfreev (slide->points);
  slide->points = (char **) g_ptr_array_free (texts, FALSE);
}

/*
 * _fujin_slide_take_steps:
 * @filters: (nullable): the filters of the steps that this slide waits for
 * @words: (nullable): what the slide will show
 *
 * Where nothing is to be shown yet: what comes here, and what is to be done for it.
 */
void
_fujin_slide_take_steps (FujinSlide        *slide,
                         FujinProject      *project,
                         const char *const *filters,
                         const char        *words)
{
  g_autoptr (GPtrArray) steps = fujin_progress_next_steps (project, slide->lang);
  g_autoptr (GPtrArray) points = g_ptr_array_new ();

  if (words != NULL)
    g_ptr_array_add (points, (gpointer) words);
  for (guint i = 0; filters != NULL && i < steps->len; i++)
    {
      const FujinNextStep *step = g_ptr_array_index (steps, i);

      if (g_strv_contains (filters, step->filter))
        g_ptr_array_add (points, step->text);
    }
  _fujin_slide_take_points (slide, points);
}

void
_fujin_slide_say (FujinSlide *slide,
                  const char *headline,
                  const char *note)
{
  fujin_set_str (&slide->made_headline, headline);
  fujin_set_str (&slide->made_note, note);
}

/* Means are shown with one decimal, in charts and in words. */
char *
_fujin_slide_dup_mean (double mean)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.1f", mean));
}

/* The day the plan speaks of, by which reviews are due; without one, the day it is. */
char *
_fujin_slide_dup_day (FujinProject *project)
{
  return fujin_report_day_dup (project);
}

void
_fujin_slide_add_row (FujinSlide *slide,
                      const char *id,
                      ...)
{
  char **cells = g_new0 (char *, MOST_CELLS + 1);
  va_list list;
  guint n = 0;

  va_start (list, id);
  for (char *cell = va_arg (list, char *); cell != NULL && n < MOST_CELLS;
       cell = va_arg (list, char *))
    cells[n++] = g_strdup (cell);
  va_end (list);
  fujin_chart_sheet_add_row (slide->table, id, cells);
}

static FujinSlide *
make_slide (FujinProject *project,
            guint         kind,
            FujinLang     lang)
{
  FujinSlide *slide = g_new0 (FujinSlide, 1);
  FujinRecord *own = fujin_project_find_slide (project, kinds[kind].id);
  const char *headline = own ? fujin_record_get (own, FUJIN_SLIDE_HEADLINE) : "";
  const char *note = own ? fujin_record_get (own, FUJIN_SLIDE_NOTE) : "";

  slide->id = kinds[kind].id;
  slide->name = fujin_words (lang, kinds[kind].name);
  slide->lang = lang;
  slide->organisation = g_strdup (fujin_project_get_organisation (project));
  slide->source =
    g_strdup (fujin_framework_get_source_line (fujin_project_get_framework (project), lang));
  slide->points = g_new0 (char *, 1);
  kinds[kind].make (slide, project);
  slide->headline = g_strdup (*headline != '\0' ? headline : slide->made_headline);
  slide->note = g_strdup (*note != '\0' ? note : slide->made_note);
  slide->is_hidden =
    own && fujin_record_get_choice (own, FUJIN_SLIDE_STATE) == FUJIN_SLIDE_HIDDEN;
  return slide;
}

/**
 * fujin_slides_list:
 * @project: a project
 * @lang: language of what is made; own words stay as they are
 * @with_hidden: whether hidden slides are listed too
 *
 * The presentation of a project: one message a slide, made from the plans unless somebody wrote an
 * own one. Slides without anything to show say what to do.
 *
 * Returns: (transfer full) (element-type FujinSlide): the slides, in their order
 */
GPtrArray *
fujin_slides_list (FujinProject *project,
                   FujinLang     lang,
                   gboolean      with_hidden)
{
  GPtrArray *slides = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_slide_free);

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), slides);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (FujinSlide) slide = make_slide (project, i, lang);

      if (with_hidden || !slide->is_hidden)
        g_ptr_array_add (slides, g_steal_pointer (&slide));
    }
  return slides;
}

/**
 * fujin_slide_free:
 * @self: (transfer full) (nullable): a slide
 *
 * Frees it.
 */
void
fujin_slide_free (FujinSlide *self)
{
  if (self == NULL)
    return;
  g_free (self->headline);
  g_free (self->made_headline);
  g_free (self->note);
  g_free (self->made_note);
  g_strfreev (self->points);
  g_clear_object (&self->chart);
  g_clear_pointer (&self->table, fujin_chart_sheet_free);
  g_free (self->table_title);
  g_free (self->organisation);
  g_free (self->source);
  g_free (self);
}
