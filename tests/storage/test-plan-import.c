/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-plan-import.h"
#include "fujin-v21.h"
#include "fujin-xml.h"
#include "zip-check.h"

/* An import into a project, with what it noted. */
typedef struct
{
  FujinProject *project;
  GPtrArray *notes;
  FujinImportCount count;
  FujinImportMap *map;
  FujinTable *table;
} Fixture;

static void
open_rows (Fixture    *self,
           const char *rows)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GBytes) bytes = zip_check_rows (rows);

  self->project = fujin_project_new ();
  self->notes = g_ptr_array_new_with_free_func (g_free);
  self->table = fujin_table_read_bytes (bytes, problems);
  g_assert_nonnull (self->table);
  self->map = fujin_import_map_guess (fujin_table_get (self->table, 0),
                                      fujin_framework_get_default ());
}

static void
import (Fixture *self)
{
  fujin_plan_import (self->project, fujin_table_get (self->table, 0), self->map, self->notes,
                     &self->count);
}

static void
clear (Fixture *self)
{
  g_object_unref (self->project);
  g_ptr_array_unref (self->notes);
  fujin_import_map_free (self->map);
  fujin_table_free (self->table);
}

static FujinServicePlan *
plan_of (Fixture    *self,
         const char *code)
{
  FujinServicePlan *plan = fujin_project_find_code (self->project, code);

  g_assert_nonnull (plan);
  return plan;
}

/* Exactly one note holds all the words, which are divided by "|". */
static void
assert_note (Fixture    *self,
             const char *words)
{
  g_auto (GStrv) parts = g_strsplit (words, "|", -1);
  guint n = 0;

  for (guint i = 0; i < self->notes->len; i++)
    {
      gboolean all = TRUE;

      for (guint j = 0; parts[j] != NULL; j++)
        all = all && strstr (g_ptr_array_index (self->notes, i), parts[j]) != NULL;
      n += all;
    }
  if (n != 1)
    {
      for (guint i = 0; i < self->notes->len; i++)
        g_test_message ("%s", (char *) g_ptr_array_index (self->notes, i));
      g_error ("%u notes hold “%s”", n, words);
    }
}

static char *
teams_of (FujinServicePlan *plan)
{
  FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < fujin_assignments_get_n_teams (assignments); i++)
    {
      FujinTeam *team = fujin_assignments_get_team (assignments, i);

      g_string_append_printf (all, "%s%s%s%s", i > 0 ? "|" : "",
                              team == fujin_assignments_get_lead (assignments) ? "*" : "",
                              fujin_team_get_name (team),
                              fujin_team_get_external (team) ? "!" : "");
    }
  return g_string_free (all, FALSE);
}

static void
assert_plan (Fixture    *self,
             const char *code,
             FujinLevel  level,
             const char *teams,
             int         as_is,
             int         to_be)
{
  FujinServicePlan *plan = plan_of (self, code);
  g_autofree char *found = teams_of (plan);

  g_assert_cmpint (fujin_service_plan_get_level (plan), ==, level);
  g_assert_cmpstr (found, ==, teams);
  g_assert_cmpint (fujin_service_plan_get_as_is (plan), ==, as_is);
  g_assert_cmpint (fujin_service_plan_get_to_be (plan), ==, to_be);
}

/* Titles above, heads of two rows, headings of categories: what people's sheets look like. */
static void
test_sheet (void)
{
  Fixture self;

  open_rows (&self, "サービスポートフォリオ 2026\n"
                    "\n"
                    "サービス||推奨|担当|スコア||優先度|備考\n"
                    "コード|名称|レベル|チーム|現状|あるべき姿||\n"
                    "A CDCの戦略マネジメント|||||||\n"
                    "A-1|リスクマネジメント|必須|SOC、X社(委託)|３|+5|高|メモ\n"
                    "Ａ－２ リスクアセスメント||ベーシック（必須）|★CSIRT／SOC|対象外|4||\n"
                    "|ポリシー管理|不要|||||\n"
                    "A-5||とても必須|SOC|9|-||\n"
                    "Z-1||必須|||||\n"
                    "A-1|||CSIRT|2|||二つ目\n");
  g_assert_false (self.map->v21);
  import (&self);
  assert_plan (&self, "A-1", FUJIN_LEVEL_BASIC, "*SOC|X社!|CSIRT", 3, 5);
  g_assert_cmpstr (fujin_service_plan_get_note (plan_of (&self, "A-1")), ==, "メモ\n二つ目");
  assert_plan (&self, "A-2", FUJIN_LEVEL_BASIC, "*CSIRT|SOC", -1, 4);
  assert_plan (&self, "A-4", FUJIN_LEVEL_UNNECESSARY, "", 0, 0);
  assert_plan (&self, "A-5", FUJIN_LEVEL_UNDECIDED, "*SOC", 0, 0);
  g_assert_cmpuint (self.count.n_taken, ==, 5);
  g_assert_cmpuint (self.count.n_services, ==, 4);
  assert_note (&self, "計画|C9|とても必須|basic, standard");
  assert_note (&self, "計画|E9|“9”|1 to 5");
  assert_note (&self, "計画|A10|Z-1|A-1, or A-X1");
  assert_note (&self, "Row 11|A-1|row 6");
  assert_note (&self, "G “優先度”");
  g_assert_cmpuint (self.notes->len, ==, 5);
  clear (&self);
}

/* The assignment cells of the textbook's figure 8 and tables 3 to 5. */
static void
test_assignments (void)
{
  Fixture self;

  open_rows (&self, "Code|Level|Assignment|As-Is\n"
                    "A-1|basic|インソース(AB 部門)|1\n"
                    "A-2|basic|outsource (Vendor, Other)|2\n"
                    "A-3|basic|併用（AB 部門、Third）|3\n"
                    "A-4|basic|アウトソース|4\n"
                    "A-5|basic|社内|5\n"
                    "A-6|basic|combination|5\n"
                    "A-7|basic|未割り当て|\n"
                    "A-8|basic|外部委託|\n");
  import (&self);
  assert_plan (&self, "A-1", FUJIN_LEVEL_BASIC, "*AB 部門", 1, 0);
  assert_plan (&self, "A-2", FUJIN_LEVEL_BASIC, "*Vendor!|Other!", 2, 0);
  /* What is open in a combination with a team inside must be outside. */
  assert_plan (&self, "A-3", FUJIN_LEVEL_BASIC, "*AB 部門|Third!", 3, 0);
  g_assert_cmpint (fujin_service_plan_get_kind (plan_of (&self, "A-4")), ==,
                   FUJIN_ASSIGNMENT_OUTSOURCE);
  g_assert_cmpint (fujin_service_plan_get_kind (plan_of (&self, "A-5")), ==,
                   FUJIN_ASSIGNMENT_INSOURCE);
  g_assert_cmpint (fujin_service_plan_get_kind (plan_of (&self, "A-6")), ==,
                   FUJIN_ASSIGNMENT_COMBINATION);
  assert_plan (&self, "A-7", FUJIN_LEVEL_BASIC, "", 0, 0);
  g_assert_cmpint (fujin_service_plan_get_kind (plan_of (&self, "A-8")), ==,
                   FUJIN_ASSIGNMENT_OUTSOURCE);
  g_assert_cmpuint (self.notes->len, ==, 0);
  clear (&self);
}

/* Empty cells change nothing unless told to; what is not in the sheet stays in any case. */
static void
test_present (void)
{
  for (int empty = 0; empty < 2; empty++)
    {
      Fixture self;
      g_autoptr (GPtrArray) plans = g_ptr_array_new ();

      open_rows (&self, "Code|Level|Team|As-Is\nA-1|standard||\nB-1||soc|2\n");
      g_ptr_array_add (plans, plan_of (&self, "A-1"));
      fujin_edit_add_assignment (self.project, plans,
                                 fujin_edit_add_team (self.project, "SOC", TRUE, 0));
      fujin_edit_set_score (self.project, plans, FALSE, 4);
      fujin_edit_set_note (self.project, plan_of (&self, "A-1"), "kept");
      self.map->clear_empty = empty;
      import (&self);
      assert_plan (&self, "A-1", FUJIN_LEVEL_STANDARD, empty ? "" : "*SOC!", empty ? 0 : 4, 0);
      assert_plan (&self, "B-1", FUJIN_LEVEL_UNDECIDED, "*SOC!", 2, 0);
      g_assert_cmpstr (fujin_service_plan_get_note (plan_of (&self, "A-1")), ==, "kept");
      g_assert_cmpuint (fujin_project_get_n_teams (self.project), ==, 1);
      clear (&self);
    }
}

static void
test_own (void)
{
  Fixture self;

  open_rows (&self, "Code|Service|Level\nB-X2|OT monitoring|basic\nB-X5||basic\n"
                    "B-X2|OT monitoring|\nJ-X1|nowhere|basic\n");
  import (&self);
  g_assert_cmpstr (fujin_service_plan_get_name (plan_of (&self, "B-X1"), FUJIN_LANG_EN), ==,
                   "OT monitoring");
  g_assert_cmpstr (fujin_service_plan_get_name (plan_of (&self, "B-X2"), FUJIN_LANG_EN), ==,
                   "B-X5");
  g_assert_cmpuint (fujin_project_get_n_plans (self.project), ==, 66);
  assert_note (&self, "B-X2|OT monitoring|B-X1");
  assert_note (&self, "J-X1|no service");
  clear (&self);
}

/* A note names the cell that was to name the service, and says once that nothing could. */
static void
test_nothing_named (void)
{
  Fixture self;

  open_rows (&self, "what|level\nlunch|basic\n");
  import (&self);
  assert_note (&self, "No row was taken: no column holds");
  for (guint i = 0; i < self.notes->len; i++)
    g_assert_null (strstr (g_ptr_array_index (self.notes, i), "“”"));
  clear (&self);
  open_rows (&self, "Service|Level\nlunch|basic\n");
  import (&self);
  assert_note (&self, "No row was taken: none names");
  assert_note (&self, "A2, “lunch”|no service");
  clear (&self);
}

static void
test_map (void)
{
  Fixture self;
  g_autoptr (GError) error = NULL;

  open_rows (&self, "x|y|A-1|1|5|basic\nx|y|A-2|2|4|standard\n");
  g_assert_cmpuint (self.map->columns[FUJIN_IMPORT_CODE], ==, 2);
  g_assert_true (fujin_import_map_parse (self.map, "code=C, as-is=D,to-be=e,level=F", &error));
  import (&self);
  assert_plan (&self, "A-1", FUJIN_LEVEL_BASIC, "", 1, 5);
  assert_plan (&self, "A-2", FUJIN_LEVEL_STANDARD, "", 2, 4);
  assert_note (&self, "not taken: A, B.");
  g_assert_false (fujin_import_map_parse (self.map, "code=1", &error));
  g_clear_error (&error);
  g_assert_false (fujin_import_map_parse (self.map, "cod=A", &error));
  g_clear_error (&error);
  clear (&self);
}

static char *
make_v21 (void)
{
  g_autoptr (GPtrArray) roles = fujin_v21_list (fujin_framework_get_default ());
  GString *rows = g_string_new ("No.|役割|割り当て|担当|現状|あるべき姿|備考");

  for (guint i = 0; i < roles->len; i++)
    {
      const FujinV21Role *role = ((FujinV21Successors *) g_ptr_array_index (roles, i))->role;
      g_autofree char *note = g_strdup_printf ("of %s", role->id);

      /* Every role has scores of its own, so that each service shows where its came from. */
      g_string_append_printf (rows, "\n%s|%s||T %s|%u|%u|%s", role->id, role->name, role->id,
                              1 + i % 5, 1 + i % 3, note);
    }
  return g_string_free (rows, FALSE);
}

/* Every service gets exactly what its roles say, worked out here from the mapping anew. */
static void
test_v21_all (void)
{
  for (int higher = 0; higher < 2; higher++)
    {
      g_autoptr (GPtrArray) roles = fujin_v21_list (fujin_framework_get_default ());
      g_autofree char *rows = make_v21 ();
      Fixture self;

      open_rows (&self, rows);
      g_assert_true (self.map->v21);
      self.map->take_higher = higher;
      import (&self);
      g_assert_cmpuint (self.count.n_taken, ==, 54);
      g_assert_cmpuint (self.count.n_services, ==, 53);
      for (guint s = 0; s < 64; s++)
        {
          const FujinService *service =
            fujin_framework_get_service (fujin_framework_get_default (), s);
          FujinServicePlan *plan = plan_of (&self, service->id);
          guint n_teams =
            fujin_assignments_get_n_teams (fujin_service_plan_get_assignments (plan));
          int wanted = 0;

          for (guint i = 0; i < roles->len; i++)
            {
              const FujinV21Successors *role = g_ptr_array_index (roles, i);
              int score = 1 + (int) i % 5;

              if (g_ptr_array_find (role->services, service, NULL))
                wanted = wanted == 0 ? score : higher ? MAX (wanted, score) : MIN (wanted, score);
            }
          g_assert_cmpint (fujin_service_plan_get_as_is (plan), ==, wanted);
          g_assert_cmpuint (n_teams, ==, service->v21_roles->len);
        }
      /* The one role that became several services, and the services that are new. */
      assert_note (&self, "A-1|6 services|A-6|Untick");
      assert_note (&self, "no counterpart|A-8, A-13, D-5, E-8, E-9, F-1, G-1, G-6, G-7, I-6, I-7");
      clear (&self);
    }
}

/* B-1 came from B-1, B-2 and H-1. */
static void
test_v21_rule (void)
{
  Fixture self;

  open_rows (&self, "code|name|as-is|to-be|note\n"
                    "B-1|リアルタイム基本分析|3|5|one\nB-2|リアルタイム高度分析|2|対象外|two\n"
                    "H-1|内部統制監査データの収集と管理|対象外||\nJ-1|||5|\n");
  g_assert_true (self.map->v21);
  import (&self);
  assert_plan (&self, "B-1", FUJIN_LEVEL_UNDECIDED, "", 2, 5);
  g_assert_cmpstr (fujin_service_plan_get_note (plan_of (&self, "B-1")), ==,
                   "B-1: one\nB-2: two");
  assert_note (&self, "As-Is becomes 2|lowest|B-1 (3), B-2 (2), H-1 (not evaluated)");
  assert_note (&self, "To-Be becomes 5|B-2 (not evaluated)");
  assert_note (&self, "J-1|no role");
  assert_note (&self, "no row|A-1, A-2");
  clear (&self);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/sheet", test_sheet);
  g_test_add_func ("/import/assignments", test_assignments);
  g_test_add_func ("/import/present", test_present);
  g_test_add_func ("/import/own", test_own);
  g_test_add_func ("/import/nothing-named", test_nothing_named);
  g_test_add_func ("/import/map", test_map);
  g_test_add_func ("/import/v21/all", test_v21_all);
  g_test_add_func ("/import/v21/rule", test_v21_rule);
  return g_test_run ();
}
