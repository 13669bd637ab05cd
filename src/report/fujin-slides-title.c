/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-words.h"
#include "fujin-slides-private.h"
#include "fujin-strings.h"
#include "fujin-words.h"

/*
 * _fujin_slide_make_title:
 *
 * Whose plan it is, of when, and where it leads. Nothing is taken from the clock.
 */
void
_fujin_slide_make_title (FujinSlide   *slide,
                         FujinProject *project)
{
  const char *as_of = fujin_project_get_as_of (project);
  FujinLang lang = slide->lang;
  g_autoptr (GPtrArray) points = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *title = _fujin_report_dup_title (project, lang);
  g_autofree char *day = _fujin_report_dup_day (as_of, lang);

  g_ptr_array_add (points, g_strdup (fujin_project_get_organisation (project)));
  if (fujin_is_date (as_of))
    /* Translators: the day a plan speaks of */
    g_ptr_array_add (points, g_strdup_printf (fujin_words (lang, "As of %s"), day));
  g_ptr_array_add (points, _fujin_report_dup_pattern (project, lang));
  _fujin_slide_take_points (slide, points);
  if (slide->points[0] == NULL)
    {
      g_ptr_array_add (points, g_strdup (fujin_words (lang, "Name the organisation and the day in "
                                                            "the properties of the plan.")));
      _fujin_slide_take_points (slide, points);
    }
  _fujin_slide_say (slide, title,
                    fujin_words (lang, "Say in one sentence why we meet: where the cyber defence "
                                       "centre stands, what we mean to do, and what we ask you "
                                       "to decide."));
}
