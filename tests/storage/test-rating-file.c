/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-edit-project.h"
#include "fujin-history.h"
#include "fujin-rating-merge.h"
#include "fujin-strings.h"
#include "storage-check.h"

#define HEAD                                                                                       \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"                                                   \
  "<fujin-rating xmlns=\"https://fujin.jp/ns/rating/1\" version=\"1.0\""                           \
  " framework=\"x1060-2021\">\n"
#define TAIL "</fujin-rating>\n"
#define FILE(body) HEAD " <packet>k-a</packet>\n <revision>1</revision>\n" body TAIL
/* The service starts in line 6, its content behind the id and the scale in line 9. */
#define SERVICE(body)                                                                              \
  FILE (" <services>\n  <service>\n   <id>B-1</id>\n   <scale>insource</scale>\n" body             \
        "  </service>\n </services>\n")

static FujinRatingFile *
read_text (const char *text,
           GPtrArray  *problems)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return fujin_rating_file_read_bytes (bytes, problems);
}

static char *
write_text (FujinRatingFile *file)
{
  g_autoptr (GBytes) bytes = fujin_rating_file_write (file);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* A plan with two teams: one inside that carries B-1, B-2 and B-3, one outside with B-3 too. */
static FujinProject *
create_project (void)
{
  FujinProject *project = fujin_project_new ();
  FujinTeam *inside, *outside;
  static const char *const codes[] = { "B-1", "B-2", "B-3" };

  fujin_edit_set_project_text (project, FUJIN_PROJECT_TITLE, "Plan & <one>");
  inside = fujin_edit_add_team (project, "SOC/A", FALSE, 0);
  outside = fujin_edit_add_team (project, "Provider", TRUE, 1);
  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_autoptr (GPtrArray) plans = g_ptr_array_new ();

      g_ptr_array_add (plans, fujin_project_find_code (project, codes[i]));
      fujin_edit_assign (project, plans, NULL, inside);
      fujin_edit_set_score (project, plans, FALSE, 4);
      fujin_edit_set_note (project, plans->pdata[0], "a secret of the plan");
      if (i == 2)
        fujin_edit_add_assignment (project, plans, outside);
    }
  return project;
}

static void
test_collect (void)
{
  g_autoptr (FujinProject) project = create_project ();
  g_autoptr (FujinRatingFile) file =
    fujin_rating_file_new_for_team (project, fujin_project_get_team (project, 0));
  g_autofree char *text = write_text (file);
  g_autofree char *name = fujin_rating_file_dup_name (file);

  g_assert_cmpuint (file->answers->len, ==, 3);
  g_assert_cmpuint (file->revision, ==, 0);
  g_assert_cmpstr (fujin_rating_file_get (file, 0)->code, ==, "B-1");
  g_assert_cmpint (fujin_rating_file_get (file, 0)->scale, ==, FUJIN_ASSIGNMENT_INSOURCE);
  g_assert_cmpint (fujin_rating_file_get (file, 2)->scale, ==, FUJIN_ASSIGNMENT_COMBINATION);
  g_assert_nonnull (strstr (text, "リアルタイム"));
  g_assert_nonnull (strstr (text, "Real time"));
  g_assert_nonnull (strstr (text, "<plan>Plan &amp; &lt;one&gt;</plan>"));
  /* Nobody's scores, and nothing else the plan says. */
  g_assert_null (strstr (text, "as-is"));
  g_assert_null (strstr (text, "secret"));
  g_assert_null (strstr (text, "Provider"));
  g_assert_cmpstr (name, ==, "SOC-A.fujin-rating");
}

static void
test_scope (void)
{
  g_autoptr (FujinProject) project = create_project ();
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  g_autoptr (GPtrArray) listed = NULL;

  g_ptr_array_add (plans, fujin_project_find_code (project, "B-2"));
  fujin_edit_set_level (project, plans, FUJIN_LEVEL_UNNECESSARY);
  listed = fujin_rating_file_list_plans (fujin_project_get_team (project, 0));
  g_assert_cmpuint (listed->len, ==, 2);
}

static void
fill_in (FujinRatingFile *file,
         const char      *rater,
         const char      *as_is,
         const char      *to_be,
         const char      *note)
{
  fujin_set_str (&file->rater, rater);
  fujin_set_str (&file->date, "2026-10-05");
  file->revision++;
  for (guint i = 0; i < file->answers->len; i++)
    {
      FujinRatingAnswer *answer = fujin_rating_file_get (file, i);

      fujin_set_str (&answer->as_is, as_is);
      fujin_set_str (&answer->to_be, to_be);
      fujin_set_str (&answer->note, note);
    }
}

static void
test_round_trip (void)
{
  g_autoptr (FujinProject) project = create_project ();
  g_autoptr (FujinRatingFile) file =
    fujin_rating_file_new_for_team (project, fujin_project_get_team (project, 0));
  g_autoptr (FujinRatingFile) again = NULL;
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  fill_in (file, "佐藤 & Co", "unsure", "not-evaluated", " two\n lines <b> ]]> \"q\"");
  fujin_set_str (&fujin_rating_file_get (file, 1)->as_is, "");
  first = write_text (file);
  again = read_text (first, problems);
  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_nonnull (again);
  second = write_text (again);
  g_assert_cmpstr (second, ==, first);
  g_assert_cmpuint (fujin_rating_file_count_done (again), ==, 2);
}

static void
test_save (void)
{
  g_autofree char *folder = g_dir_make_tmp ("fujin-rating-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "SOC.fujin-rating", NULL);
  g_autoptr (FujinProject) project = create_project ();
  g_autoptr (FujinRatingFile) file =
    fujin_rating_file_new_for_team (project, fujin_project_get_team (project, 0));
  g_autoptr (FujinRatingFile) again = NULL;
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (fujin_rating_file_save (file, path, &error));
  g_assert_no_error (error);
  again = fujin_rating_file_read (path, problems);
  g_assert_nonnull (again);
  g_assert_cmpstr (again->packet, ==, file->packet);
  g_unlink (path);
  g_assert_null (fujin_rating_file_read (path, problems));
  g_assert_cmpuint (problems->len, ==, 1);
  g_rmdir (folder);
}

typedef struct
{
  const char *name;
  const char *content;
  guint line;
  const char *message;
} Defect;

static const Defect defects[] = {
  { "root", "<project/>\n", 1, "not a rating file" },
  { "namespace", "<fujin-rating version=\"1.0\"/>\n", 1, "not a rating file" },
  { "project", STORAGE_HEAD ("1.0") STORAGE_TAIL, 2, "not a rating file" },
  { "newer", "<fujin-rating xmlns=\"https://fujin.jp/ns/rating/1\" version=\"1.1\"/>\n", 1,
    "version 1.1" },
  { "no-version", "<fujin-rating xmlns=\"https://fujin.jp/ns/rating/1\"/>\n", 1,
    "in which version" },
  { "framework",
    "<fujin-rating xmlns=\"https://fujin.jp/ns/rating/1\" version=\"1.0\" framework=\"nist\"/>\n",
    1, "“nist”" },
  { "no-packet", HEAD " <revision>1</revision>\n" TAIL, 2, "<packet> is missing" },
  { "packet", HEAD " <packet>k a</packet>\n" TAIL, 3, "“k a” cannot be an id" },
  { "revision", HEAD " <packet>k-a</packet>\n <revision>-1</revision>\n" TAIL, 4, "“-1”" },
  { "unknown", FILE (" <secret>x</secret>\n"), 5, "<secret> is not known" },
  { "order", FILE (" <team>t-a</team>\n <plan>P</plan>\n"), 6, "move it before <team>" },
  { "date", FILE (" <date>2026-02-30</date>\n"), 5, "not a day of the calendar" },
  { "rater", FILE (" <rater>a\nb</rater>\n"), 5, "one line only" },
  { "control", FILE (" <rater>a\xe2\x80\xaez</rater>\n"), 5, "U+202E" },
  { "as-is", SERVICE ("   <as-is>6</as-is>\n"), 9, "“6” is not an answer for <as-is>" },
  { "to-be", SERVICE ("   <to-be>maybe</to-be>\n"), 9, "“maybe” is not an answer for <to-be>" },
  { "twice", SERVICE ("   <as-is>1</as-is>\n   <as-is>2</as-is>\n"), 10, "a second time" },
  { "scale",
    FILE (" <services>\n  <service>\n   <id>B-1</id>\n   <scale>kelvin</scale>\n  </service>\n"
          " </services>\n"),
    8, "“kelvin” is not a scale" },
  { "no-scale",
    FILE (" <services>\n  <service>\n   <id>B-1</id>\n  </service>\n </services>\n"), 6,
    "<scale> is missing" },
  { "same-service",
    FILE (" <services>\n  <service>\n   <id>B-1</id>\n   <scale>insource</scale>\n  </service>\n"
          "  <service>\n   <id>B-1</id>\n   <scale>insource</scale>\n  </service>\n </services>\n"),
    10, "“B-1” stands here a second time; the first one is in line 6" },
  { "entity",
    "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>\n"
    "<fujin-rating xmlns=\"https://fujin.jp/ns/rating/1\"/>\n",
    2, "" },
};

/* Exactly the one problem, in its line, in our own words. */
static void
test_defect (gconstpointer data)
{
  const Defect *defect = data;
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinRatingFile) file = read_text (defect->content, problems);
  FujinXmlProblem *problem;

  g_assert_null (file);
  for (guint i = 0; i < problems->len; i++)
    g_test_message ("%u: %s", ((FujinXmlProblem *) problems->pdata[i])->line,
                    ((FujinXmlProblem *) problems->pdata[i])->message);
  g_assert_cmpuint (problems->len, ==, 1);
  problem = g_ptr_array_index (problems, 0);
  g_assert_cmpuint (problem->line, ==, defect->line);
  g_assert_nonnull (strstr (problem->message, defect->message));
}

static FujinRatingMerge *
merge_one (FujinProject    *project,
           FujinRatingFile *file)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new ();
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  g_ptr_array_add (files, file);
  g_ptr_array_add (names, (gpointer) "file");
  return fujin_rating_merge (project, files, names);
}

static guint
count_ratings (FujinProject *project)
{
  return fujin_record_list_get_n (fujin_project_get_records (project, FUJIN_RECORD_RATING));
}

static void
test_merge (void)
{
  g_autoptr (FujinProject) project = create_project ();
  FujinHistory *history = fujin_project_get_history (project);
  guint n_steps = fujin_history_get_n_steps (history);
  g_autoptr (FujinRatingFile) file =
    fujin_rating_file_new_for_team (project, fujin_project_get_team (project, 0));
  g_autofree char *before = storage_check_write (project);
  g_autofree char *after = NULL;
  g_autofree char *again = NULL;
  g_autofree char *undone = NULL;
  g_autoptr (FujinRatingMerge) first = NULL;
  g_autoptr (FujinRatingMerge) second = NULL;
  FujinRecord *rating;

  fill_in (file, "Sato", "2", "unsure", "why");
  first = merge_one (project, file);
  g_assert_cmpuint (first->n_taken, ==, 1);
  g_assert_cmpuint (first->n_added, ==, 3);
  g_assert_cmpuint (first->notes->len, ==, 0);
  g_assert_cmpuint (count_ratings (project), ==, 3);
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, n_steps + 1);
  rating = g_ptr_array_index (
    fujin_record_list_get_for (fujin_project_get_records (project, FUJIN_RECORD_RATING), "B-1"), 0);
  g_assert_cmpstr (fujin_record_get (rating, FUJIN_RATING_RATER), ==, "Sato");
  g_assert_cmpint (fujin_record_get_score (rating, FUJIN_RATING_AS_IS), ==, 2);
  g_assert_cmpint (fujin_record_get_score (rating, FUJIN_RATING_TO_BE), ==, 1);
  g_assert_true (fujin_record_find_team (rating) == fujin_project_get_team (project, 0));
  /* The plan's own score is not touched. */
  g_assert_cmpint (fujin_service_plan_get_as_is (fujin_project_find_code (project, "B-1")), ==, 4);
  after = storage_check_write (project);
  second = merge_one (project, file);
  again = storage_check_write (project);
  g_assert_cmpuint (second->n_taken, ==, 0);
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, n_steps + 1);
  g_assert_cmpstr (again, ==, after);
  fujin_history_undo (history);
  undone = storage_check_write (project);
  g_assert_cmpstr (undone, ==, before);
}

static void
test_revision (void)
{
  g_autoptr (FujinProject) project = create_project ();
  g_autoptr (FujinRatingFile) file =
    fujin_rating_file_new_for_team (project, fujin_project_get_team (project, 0));
  g_autoptr (FujinRatingMerge) newer = NULL;
  g_autoptr (FujinRatingMerge) older = NULL;
  FujinRatingAnswer *answer = fujin_rating_file_get (file, 0);

  fill_in (file, "Sato", "2", "3", "");
  fujin_rating_merge_free (merge_one (project, file));
  file->revision = 2;
  fujin_set_str (&answer->as_is, "");
  fujin_set_str (&answer->to_be, "");
  fujin_set_str (&fujin_rating_file_get (file, 1)->as_is, "5");
  newer = merge_one (project, file);
  g_assert_cmpuint (newer->n_removed, ==, 1);
  g_assert_cmpuint (newer->n_changed, ==, 1);
  g_assert_cmpuint (count_ratings (project), ==, 2);
  file->revision = 1;
  older = merge_one (project, file);
  g_assert_cmpuint (older->n_taken, ==, 0);
  g_assert_cmpuint (older->notes->len, ==, 1);
  g_assert_nonnull (strstr (older->notes->pdata[0], "older"));
}

typedef struct
{
  const char *name;
  const char *plan;
  const char *team;
  const char *extra;
  gboolean blank;
  guint n_taken;
  const char *note;
} Fit;

static const Fit fits[] = {
  { "fits", "Plan & <one>", NULL, NULL, FALSE, 1, NULL },
  { "other-plan", "Another", "t-zzz", NULL, FALSE, 0, "made for another plan, “Another”" },
  { "renamed", "Another", NULL, NULL, FALSE, 1, "when the plan was called “Another”" },
  { "team-gone", "Plan & <one>", "t-zzz", NULL, FALSE, 1, "not in the plan any more" },
  { "unknown-service", "Plan & <one>", NULL, "s-zzz", FALSE, 1, "not in this plan: s-zzz" },
  { "blank", "Plan & <one>", NULL, NULL, TRUE, 0, "not filled in yet" },
};

static void
test_fit (gconstpointer data)
{
  const Fit *fit = data;
  g_autoptr (FujinProject) project = create_project ();
  g_autoptr (FujinRatingFile) file =
    fujin_rating_file_new_for_team (project, fujin_project_get_team (project, 0));
  g_autoptr (FujinRatingMerge) merge = NULL;

  fujin_set_str (&file->plan, fit->plan);
  if (fit->team)
    fujin_set_str (&file->team, fit->team);
  if (fit->extra)
    fujin_rating_file_add (file, fit->extra)->scale = FUJIN_ASSIGNMENT_INSOURCE;
  if (!fit->blank)
    fill_in (file, "Sato", "3", "4", "");
  merge = merge_one (project, file);
  g_assert_cmpuint (merge->n_taken, ==, fit->n_taken);
  g_assert_cmpuint (merge->notes->len, ==, fit->note ? 1 : 0);
  if (fit->note)
    g_assert_nonnull (strstr (merge->notes->pdata[0], fit->note));
}

static FujinRatingFile *
random_file (FujinProject *project,
             guint         packet)
{
  static const char *const values[] = { "", "", "1", "2", "3", "4", "5", "unsure",
                                        "not-evaluated" };
  FujinRatingFile *file =
    fujin_rating_file_new_for_team (project, fujin_project_get_team (project, 0));
  g_autofree char *id = g_strdup_printf ("k-%u", packet);

  fujin_set_str (&file->packet, id);
  fujin_set_str (&file->rater, packet % 2 ? "Sato" : "Ito");
  file->revision = (guint) g_test_rand_int_range (1, 4);
  for (guint i = 0; i < file->answers->len; i++)
    {
      FujinRatingAnswer *answer = fujin_rating_file_get (file, i);

      if (g_test_rand_int_range (0, 4) == 0)
        continue;
      fujin_set_str (&answer->as_is,
                     values[g_test_rand_int_range (0, G_N_ELEMENTS (values))]);
      fujin_set_str (&answer->to_be,
                     values[g_test_rand_int_range (0, G_N_ELEMENTS (values))]);
      fujin_set_str (&answer->note, g_test_rand_bit () ? "n" : "");
    }
  return file;
}

/* Files one after the other in the given order. */
static char *
merge_in_order (const char *start,
                GPtrArray  *files,
                const int  *order)
{
  g_autoptr (FujinProject) project = storage_check_read_all (start);

  for (guint i = 0; i < files->len; i++)
    fujin_rating_merge_free (merge_one (project, files->pdata[order[i]]));
  return storage_check_write (project);
}

static void
shuffle (int   *order,
         guint  n)
{
  for (guint i = n - 1; i > 0; i--)
    {
      int j = g_test_rand_int_range (0, (int) i + 1);
      int kept = order[i];

      order[i] = order[j];
      order[j] = kept;
    }
}

/* Files that contradict each other, several states of one packet among them: whatever the order,
 * at once or one by one, and with some of them twice, the plan is the same byte for byte. */
static void
test_order (void)
{
  g_autoptr (FujinProject) project = create_project ();
  g_autofree char *start = storage_check_write (project);

  for (guint round = 0; round < 60; round++)
    {
      g_autoptr (GPtrArray) files =
        g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_rating_file_free);
      g_autoptr (GPtrArray) names = g_ptr_array_new ();
      g_autoptr (FujinProject) at_once = storage_check_read_all (start);
      g_autofree char *expected = NULL;
      int order[6] = { 0, 1, 2, 3, 4, 5 };

      for (guint i = 0; i < 6; i++)
        {
          g_ptr_array_add (files, random_file (project, (guint) g_test_rand_int_range (0, 3)));
          g_ptr_array_add (names, (gpointer) "file");
        }
      fujin_rating_merge_free (fujin_rating_merge (at_once, files, names));
      expected = storage_check_write (at_once);
      g_assert_nonnull (strstr (expected, "<sheet>k-"));
      for (guint k = 0; k < 20; k++)
        {
          g_autofree char *result = NULL;

          shuffle (order, 6);
          result = merge_in_order (start, files, order);
          g_assert_cmpstr (result, ==, expected);
        }
      fujin_rating_merge_free (fujin_rating_merge (at_once, files, names));
      g_free (expected);
      expected = storage_check_write (at_once);
      {
        g_autofree char *twice = merge_in_order (expected, files, order);

        g_assert_cmpstr (twice, ==, expected);
      }
    }
}

static void
swap_and_check (const char *start,
                GPtrArray  *files,
                int        *order,
                guint       n,
                char      **expected)
{
  if (n == 1)
    {
      g_autofree char *result = merge_in_order (start, files, order);

      if (!*expected)
        *expected = g_strdup (result);
      g_assert_cmpstr (result, ==, *expected);
      return;
    }
  for (guint i = 0; i < n; i++)
    {
      int kept = order[i];

      order[i] = order[n - 1];
      order[n - 1] = kept;
      swap_and_check (start, files, order, n - 1, expected);
      order[n - 1] = order[i];
      order[i] = kept;
    }
}

/* All 24 orders of four states of one packet, with equal revisions and an empty one among them. */
static void
test_permutations (void)
{
  g_autoptr (FujinProject) project = create_project ();
  g_autofree char *start = storage_check_write (project);

  for (guint round = 0; round < 15; round++)
    {
      g_autoptr (GPtrArray) files =
        g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_rating_file_free);
      g_autofree char *expected = NULL;
      int order[4] = { 0, 1, 2, 3 };

      for (guint i = 0; i < 4; i++)
        g_ptr_array_add (files, random_file (project, 7));
      fill_in (files->pdata[round % 4], "Ito", "", "", "");
      swap_and_check (start, files, order, 4, &expected);
    }
}

static void
test_restart (void)
{
  g_autoptr (FujinProject) project = create_project ();
  g_autoptr (FujinRatingFile) file =
    fujin_rating_file_new_for_team (project, fujin_project_get_team (project, 0));
  g_autofree char *packet = g_strdup (file->packet);

  fill_in (file, "Sato", "2", "3", "x");
  g_assert_false (fujin_rating_file_is_blank (file));
  fujin_rating_file_restart (file);
  g_assert_true (fujin_rating_file_is_blank (file));
  g_assert_cmpuint (file->revision, ==, 0);
  g_assert_cmpstr (file->rater, ==, "");
  g_assert_cmpstr (file->packet, !=, packet);
  g_assert_cmpuint (file->answers->len, ==, 3);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rating-file/collect", test_collect);
  g_test_add_func ("/rating-file/scope", test_scope);
  g_test_add_func ("/rating-file/round-trip", test_round_trip);
  g_test_add_func ("/rating-file/save", test_save);
  for (guint i = 0; i < G_N_ELEMENTS (defects); i++)
    {
      g_autofree char *path = g_strdup_printf ("/rating-file/defect/%s", defects[i].name);

      g_test_add_data_func (path, &defects[i], test_defect);
    }
  g_test_add_func ("/rating-file/merge", test_merge);
  g_test_add_func ("/rating-file/revision", test_revision);
  for (guint i = 0; i < G_N_ELEMENTS (fits); i++)
    {
      g_autofree char *path = g_strdup_printf ("/rating-file/fit/%s", fits[i].name);

      g_test_add_data_func (path, &fits[i], test_fit);
    }
  g_test_add_func ("/rating-file/order", test_order);
  g_test_add_func ("/rating-file/permutations", test_permutations);
  g_test_add_func ("/rating-file/restart", test_restart);
  return g_test_run ();
}
