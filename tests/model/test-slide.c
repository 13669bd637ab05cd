/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-edit-slide.h"
#include "fujin-history.h"

static guint
count (FujinProject *project)
{
  return fujin_record_list_get_n (fujin_project_get_records (project, FUJIN_RECORD_SLIDE));
}

/* A headline typed letter by letter is one step, the record that comes with the first included. */
static void
test_typing (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinHistory *history = fujin_project_get_history (project);

  g_assert_true (fujin_edit_set_slide (project, "gaps", FUJIN_SLIDE_HEADLINE, "W"));
  g_assert_true (fujin_edit_set_slide (project, "gaps", FUJIN_SLIDE_HEADLINE, "We"));
  g_assert_true (fujin_edit_set_slide (project, "gaps", FUJIN_SLIDE_HEADLINE, "We are"));
  g_assert_cmpuint (count (project), ==, 1);
  g_assert_cmpstr (fujin_record_get (fujin_project_find_slide (project, "gaps"),
                                     FUJIN_SLIDE_HEADLINE), ==, "We are");
  g_assert_true (fujin_history_undo (history));
  g_assert_cmpuint (count (project), ==, 0);
  g_assert_false (fujin_history_can_undo (history));
  g_assert_true (fujin_history_redo (history));
  g_assert_cmpstr (fujin_record_get (fujin_project_find_slide (project, "gaps"),
                                     FUJIN_SLIDE_HEADLINE), ==, "We are");
}

/* After leaving the field, and for another field, another step begins. */
static void
test_steps (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinHistory *history = fujin_project_get_history (project);

  fujin_edit_set_slide (project, "gaps", FUJIN_SLIDE_HEADLINE, "A");
  fujin_history_end_typing (history);
  fujin_edit_set_slide (project, "gaps", FUJIN_SLIDE_HEADLINE, "AB");
  fujin_edit_set_slide (project, "gaps", FUJIN_SLIDE_NOTE, "Note");
  g_assert_true (fujin_history_undo (history));
  g_assert_cmpstr (fujin_record_get (fujin_project_find_slide (project, "gaps"),
                                     FUJIN_SLIDE_NOTE), ==, "");
  g_assert_true (fujin_history_undo (history));
  g_assert_cmpstr (fujin_record_get (fujin_project_find_slide (project, "gaps"),
                                     FUJIN_SLIDE_HEADLINE), ==, "A");
}

/* What is as made is not kept. */
static void
test_clear (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();

  g_assert_false (fujin_edit_set_slide (project, "gaps", FUJIN_SLIDE_HEADLINE, ""));
  g_assert_false (fujin_edit_set_slide (project, "gaps", FUJIN_SLIDE_STATE, "shown"));
  g_assert_cmpuint (count (project), ==, 0);
  fujin_edit_set_slide (project, "gaps", FUJIN_SLIDE_NOTE, "Note");
  fujin_edit_set_slide (project, "gaps", FUJIN_SLIDE_STATE, "hidden");
  fujin_edit_set_slide (project, "gaps", FUJIN_SLIDE_NOTE, NULL);
  g_assert_cmpuint (count (project), ==, 1);
  g_assert_true (fujin_edit_set_slide (project, "gaps", FUJIN_SLIDE_STATE, "shown"));
  g_assert_cmpuint (count (project), ==, 0);
  g_assert_true (fujin_history_undo (fujin_project_get_history (project)));
  g_assert_cmpuint (count (project), ==, 1);
}

static void
test_refused (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();

  g_assert_false (fujin_edit_set_slide (project, "gaps", FUJIN_SLIDE_STATE, "upside-down"));
  fujin_project_set_read_only (project, TRUE);
  g_assert_false (fujin_edit_set_slide (project, "gaps", FUJIN_SLIDE_NOTE, "Note"));
  g_assert_cmpuint (count (project), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/slide/typing", test_typing);
  g_test_add_func ("/slide/steps", test_steps);
  g_test_add_func ("/slide/clear", test_clear);
  g_test_add_func ("/slide/refused", test_refused);
  return g_test_run ();
}
