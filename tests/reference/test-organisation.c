/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-framework.h"
#include "fujin-xml.h"

#define FRAMEWORK_RESOURCE "/jp/fujin/Fujin/reference/x1060.xml"

/* The fact table as it was taken from textbook v3.1, table 11. */
#define STAFFING_SUM "e6735de0641d874560abb0c9822d4629c82600199a2f5f9ec0e6826497054a00"

static void
assert_both (const FujinText *text)
{
  g_assert_nonnull (text->en);
  g_assert_nonnull (text->ja);
  g_assert_true (g_str_is_ascii (text->en));
  g_assert_cmpstr (text->en, !=, "");
  g_assert_cmpstr (text->ja, !=, "");
}

static void
assert_text (const FujinText *text)
{
  assert_both (text);
  g_assert_false (g_str_is_ascii (text->ja));
}

/* The row of the fact table that is meant for a cell of the framework. */
static void
assert_cell (FujinFramework  *self,
             char           **row)
{
  const FujinStaffFunction *function = fujin_framework_find_staff_function (self, row[0]);
  const FujinStaffCell *cell;

  g_assert_nonnull (function);
  g_assert_cmpstr (function->name.ja, ==, row[1]);
  g_assert_cmpstr (function->name.en, ==, row[2]);
  cell = fujin_framework_get_staff_cell (self, (guint) atoi (row[3]), function->index);
  g_assert_cmpstr (fujin_shift_get_id (cell->shift), ==, row[4]);
  g_assert_cmpuint (cell->posts, ==, (guint) atoi (row[5]));
  g_assert_cmpuint (cell->heads, ==, (guint) atoi (row[6]));
  if (g_str_has_prefix (row[7], "covered-by:"))
    {
      g_assert_nonnull (cell->covered_by);
      g_assert_cmpstr (cell->covered_by->id, ==, row[7] + strlen ("covered-by:"));
    }
  else
    {
      g_assert_null (cell->covered_by);
    }
}

/* Every cell of table 11 against a list that was made apart from the XML. */
static void
test_cells (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "reference", "staffing.tsv", NULL);
  g_autofree char *content = NULL;
  g_autofree char *sum = NULL;
  g_auto (GStrv) lines = NULL;
  FujinFramework *self = fujin_framework_get_default ();
  guint n = 0, n_totals = 0;

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, content, -1);
  g_assert_cmpstr (sum, ==, STAFFING_SUM);
  lines = g_strsplit (g_strchomp (content), "\n", -1);
  for (guint i = 1; lines[i] != NULL; i++)
    {
      g_auto (GStrv) row = g_strsplit (lines[i], "\t", -1);

      g_assert_cmpuint (g_strv_length (row), ==, 8);
      if (strcmp (row[0], "total") == 0)
        {
          const FujinStaffLevel *level =
            fujin_framework_get_staff_level (self, (guint) atoi (row[3]));

          g_assert_cmpuint (level->heads, ==, (guint) atoi (row[6]));
          n_totals++;
          continue;
        }
      assert_cell (self, row);
      n++;
    }
  g_assert_cmpuint (n, ==, 32);
  g_assert_cmpuint (n_totals, ==, 4);
  g_assert_cmpuint (fujin_framework_get_n_staff_functions (self), ==, 8);
}

/* The totals of table 11, added up again; six people to a seat that is always kept; who covers
 * for others is there. */
static void
test_levels (void)
{
  static const guint totals[] = { 4, 7, 12, 26 };
  FujinFramework *self = fujin_framework_get_default ();

  g_assert_cmpuint (fujin_framework_get_n_staff_levels (self), ==, G_N_ELEMENTS (totals));
  for (guint i = 0; i < G_N_ELEMENTS (totals); i++)
    {
      const FujinStaffLevel *level = fujin_framework_get_staff_level (self, i);
      gboolean always = FALSE;
      guint heads = 0;

      g_assert_cmpint (level->level, ==, i);
      assert_text (&level->name);
      assert_text (&level->explain);
      assert_text (&level->caution);
      for (guint j = 0; j < fujin_framework_get_n_staff_functions (self); j++)
        {
          const FujinStaffCell *cell = fujin_framework_get_staff_cell (self, i, j);
          gboolean own = cell->shift == FUJIN_SHIFT_DAY || cell->shift == FUJIN_SHIFT_24X7;

          heads += cell->heads;
          always = always || cell->shift == FUJIN_SHIFT_24X7;
          g_assert_cmpuint (cell->heads, ==,
                            cell->posts * (cell->shift == FUJIN_SHIFT_24X7 ? 6 : 1));
          g_assert_cmpint (cell->posts > 0, ==, own);
          g_assert_cmpint (cell->covered_by != NULL, ==, cell->shift == FUJIN_SHIFT_COVERED);
          if (cell->covered_by != NULL)
            g_assert_cmpuint (
              fujin_framework_get_staff_cell (self, i, cell->covered_by->index)->heads, >, 0);
        }
      g_assert_cmpuint (heads, ==, totals[i]);
      g_assert_cmpuint (level->heads, ==, totals[i]);
      g_assert_cmpint (level->always, ==, always);
      g_assert_cmpint (level->always, ==, i >= 2);
    }
}

/* The functions are the proposed teams that table 11 counts. */
static void
test_functions (void)
{
  FujinFramework *self = fujin_framework_get_default ();
  guint n = 0;

  for (guint i = 0; i < fujin_framework_get_n_proposed_teams (self); i++)
    {
      const FujinProposedTeam *team = fujin_framework_get_proposed_team (self, i);
      const FujinStaffFunction *function = fujin_framework_find_staff_function (self, team->id);

      g_assert_cmpint (function != NULL, ==, team->in_table_11);
      if (function == NULL)
        continue;
      g_assert_cmpstr (function->name.ja, ==, team->name.ja);
      g_assert_cmpstr (function->name.en, ==, team->name.en);
      g_assert_true (function == fujin_framework_get_staff_function (self, function->index));
      n++;
    }
  g_assert_cmpuint (n, ==, fujin_framework_get_n_staff_functions (self));
  g_assert_null (fujin_framework_find_staff_function (self, "total"));
  g_assert_null (fujin_framework_find_staff_function (self, NULL));
  g_assert_cmpuint (fujin_framework_get_n_staff_notes (self), ==, 3);
  for (guint i = 0; i < fujin_framework_get_n_staff_notes (self); i++)
    {
      assert_text (&fujin_framework_get_staff_note (self, i)->text);
      g_assert_true (fujin_framework_get_staff_note (self, i)->stated);
    }
}

static void
test_control_functions (void)
{
  static const struct
  {
    const char *id;
    const char *group;
    const char *name;
  } types[] = {
    { "dedicated-central", "dedicated", "専門組織型（集権型）" },
    { "dedicated-federal", "dedicated", "専門組織型（連邦型）" },
    { "committee-central", "committee", "委員会型（集権型）" },
    { "committee-federal", "committee", "委員会型（連邦型）" },
  };
  FujinFramework *self = fujin_framework_get_default ();

  g_assert_cmpuint (fujin_framework_get_n_control_functions (self), ==, G_N_ELEMENTS (types));
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      const FujinControlFunction *type = fujin_framework_get_control_function (self, i);

      g_assert_true (type == fujin_framework_find_control_function (self, types[i].id));
      g_assert_cmpstr (type->group, ==, types[i].group);
      g_assert_cmpstr (type->name.ja, ==, types[i].name);
      /* The text names the groups, not what they are divided into. */
      g_assert_false (type->stated);
      assert_text (&type->name);
      assert_text (&type->explain);
      assert_text (&type->merits);
      assert_text (&type->drawbacks);
    }
  g_assert_null (fujin_framework_find_control_function (self, ""));
}

static void
test_roles (void)
{
  static const char *const roles[][3] = {
    { "executive", "経営層", "ビジネス目標" },
    { "ciso", "CISO", "セキュリティポリシー" },
    { "cdc", "CDC", "CDC サービス" },
    { "team", "セキュリティチーム", NULL },
    { "function", "セキュリティ機能", NULL },
  };
  FujinFramework *self = fujin_framework_get_default ();

  g_assert_cmpuint (fujin_framework_get_n_cdc_roles (self), ==, G_N_ELEMENTS (roles));
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      const FujinCdcRole *role = fujin_framework_get_cdc_role (self, i);

      g_assert_true (role == fujin_framework_find_cdc_role (self, roles[i][0]));
      g_assert_cmpstr (role->name.ja, ==, roles[i][1]);
      g_assert_cmpstr (role->output.ja, ==, roles[i][2]);
      assert_both (&role->name);
      assert_text (&role->explain);
    }
  g_assert_null (fujin_framework_find_cdc_role (self, "soc"));
}

/* Every label of figure 2, and which of them the text itself gives from one to the other. */
static void
test_flows (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    const char *label;
    gboolean    stated;
  } flows[] = {
    { "executive", "ciso", "ビジネス目標", FALSE },
    { "executive", "ciso", "コミット", FALSE },
    { "executive", "ciso", "詳細化", FALSE },
    { "ciso", "cdc", "セキュリティポリシー", TRUE },
    { "ciso", "cdc", "権限付与", TRUE },
    { "ciso", "cdc", "定義・統制", FALSE },
    { "ciso", "cdc", "実現", FALSE },
    { "cdc", "ciso", "支援", FALSE },
    { "cdc", "team", "CDC サービス", TRUE },
    { "cdc", "team", "定義・実装", TRUE },
    { "cdc", "team", "支援", FALSE },
    { "team", "function", "実装・保守", TRUE },
    { "cdc", "function", "配置", FALSE },
  };
  FujinFramework *self = fujin_framework_get_default ();

  g_assert_cmpuint (fujin_framework_get_n_cdc_flows (self), ==, G_N_ELEMENTS (flows));
  for (guint i = 0; i < G_N_ELEMENTS (flows); i++)
    {
      const FujinCdcFlow *flow = fujin_framework_get_cdc_flow (self, i);

      g_assert_cmpstr (flow->from, ==, flows[i].from);
      g_assert_cmpstr (flow->to, ==, flows[i].to);
      g_assert_cmpstr (flow->text.ja, ==, flows[i].label);
      g_assert_cmpint (flow->stated, ==, flows[i].stated);
      assert_text (&flow->text);
      assert_text (&flow->explain);
    }
}

static char *
join_services (GPtrArray *services)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < services->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                            ((const FujinService *) services->pdata[i])->id);
  return g_string_free (text, FALSE);
}

static char *
join_teams (GPtrArray *teams)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < teams->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                            ((const FujinProposedTeam *) teams->pdata[i])->id);
  return g_string_free (text, FALSE);
}

/* Textbook 7.1: what the text names, apart from what we add. */
static void
test_incident_steps (void)
{
  static const struct
  {
    const char *services;
    const char *reasoned;
    gboolean    quadrants[FUJIN_N_QUADRANTS];
    const char *teams;
  } steps[] = {
    { "", "B-1 B-2 G-2 G-4 G-6 G-9", { FALSE }, "" },
    { "", "B-3 D-1 F-3", { FALSE }, "" },
    { "D-1 D-3 D-4", "", { FALSE, TRUE, FALSE, FALSE }, "incident-response" },
    { "", "B-1 B-2 C-1 C-2 C-3 C-4 F-3", { FALSE, FALSE, TRUE, TRUE },
      "first-response second-response forensics research" },
    { "D-3", "A-9", { FALSE, TRUE, FALSE, FALSE }, "incident-response" },
    { "D-2 D-4 D-6 D-7", "D-5", { TRUE, TRUE, FALSE, FALSE }, "incident-response" },
    { "", "D-2 D-7", { FALSE }, "" },
    { "", "D-6 D-7 I-7", { FALSE }, "" },
  };
  FujinFramework *self = fujin_framework_get_default ();

  g_assert_cmpuint (fujin_framework_get_n_incident_steps (self), ==, G_N_ELEMENTS (steps));
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      const FujinIncidentStep *step = fujin_framework_get_incident_step (self, i);
      g_autofree char *services = join_services (step->services);
      g_autofree char *reasoned = join_services (step->services_reasoned);
      g_autofree char *teams = join_teams (step->teams);

      g_assert_cmpint (step->number, ==, i + 1);
      assert_text (&step->name);
      assert_text (&step->explain);
      g_assert_cmpstr (services, ==, steps[i].services);
      g_assert_cmpstr (reasoned, ==, steps[i].reasoned);
      g_assert_cmpstr (teams, ==, steps[i].teams);
      g_assert_cmpmem (step->quadrants, sizeof step->quadrants, steps[i].quadrants,
                       sizeof steps[i].quadrants);
    }
}

/* Textbook figure 1: eight labels at eight departments. */
static void
test_common_risks (void)
{
  static const char *const risks[][2] = {
    { "内部犯", "総務部" },           { "ビジネスメール詐欺", "経理部" },
    { "国内外法規制", "法務部" },     { "個人・法人情報漏洩", "営業本部" },
    { "サプライチェーンリスク", "海外事業本部" }, { "ガバナンス", "海外子会社" },
    { "標的型攻撃", "情報システム部" }, { "機密情報漏洩", "研究開発部" },
  };
  FujinFramework *self = fujin_framework_get_default ();
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (fujin_framework_get_n_common_risks (self), ==, G_N_ELEMENTS (risks));
  for (guint i = 0; i < G_N_ELEMENTS (risks); i++)
    {
      const FujinCommonRisk *risk = fujin_framework_get_common_risk (self, i);

      g_assert_true (g_hash_table_add (ids, risk->id));
      g_assert_cmpstr (risk->name.ja, ==, risks[i][0]);
      g_assert_cmpstr (risk->department.ja, ==, risks[i][1]);
      g_assert_true (risk->stated);
      g_assert_false (risk->department_stated);
      assert_text (&risk->name);
      assert_text (&risk->department);
      assert_text (&risk->explain);
      g_assert_cmpuint (risk->services->len, >, 0);
    }
}

/* The textbook gives no list, so none of ours may pass for its word. */
static void
test_partner_services (void)
{
  FujinFramework *self = fujin_framework_get_default ();
  g_autoptr (GHashTable) services = g_hash_table_new (NULL, NULL);
  guint n = fujin_framework_get_n_partner_services (self);
  guint must = 0;

  g_assert_cmpuint (n, ==, 13);
  for (guint i = 0; i < n; i++)
    {
      const FujinPartnerService *partner = fujin_framework_get_partner_service (self, i);

      g_assert_nonnull (partner->service);
      g_assert_true (g_hash_table_add (services, (gpointer) partner->service));
      g_assert_false (partner->stated);
      assert_text (&partner->why);
      must += partner->must;
    }
  g_assert_cmpuint (must, ==, 6);
}

static void
test_shifts (void)
{
  for (int i = 0; i < FUJIN_N_SHIFTS; i++)
    {
      FujinShift shift = FUJIN_SHIFT_NONE;

      g_assert_true (fujin_shift_from_id (fujin_shift_get_id ((FujinShift) i), &shift));
      g_assert_cmpint (shift, ==, i);
    }
  g_assert_false (fujin_shift_from_id ("night", &(FujinShift) { 0 }));
  g_assert_false (fujin_shift_from_id (NULL, &(FujinShift) { 0 }));
}

/* Puts @to for the first @from. */
static GBytes *
damage (const char *from,
        const char *to)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (FRAMEWORK_RESOURCE, 0, NULL);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autofree char *text = g_strndup (data, size);
  const char *place = strstr (text, from);
  GString *changed;

  g_assert_nonnull (place);
  changed = g_string_new_len (text, place - text);
  g_string_append (changed, to);
  g_string_append (changed, place + strlen (from));
  return g_string_free_to_bytes (changed);
}

static void
test_damaged (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    const char *words;
  } cases[] = {
    { "<staff-level number=\"0\" heads=\"4\"", "<staff-level number=\"0\" heads=\"5\"",
      "are 4, but its total is 5" },
    { "<staff-level number=\"1\"", "<staff-level number=\"2\"", "out of its order" },
    { "<staff-level number=\"3\"", "<staff-level number=\"4\"", "number" },
    { "<staff-cell function=\"forensics\" shift=\"none\" posts=\"0\" heads=\"0\"/>", "",
      "people of each function" },
    { "<staff-cell function=\"forensics\"", "<staff-cell function=\"research\"", "already" },
    { "covered-by=\"second-response\"", "covered-by=\"third-response\"", "third-response" },
    { "covered-by=\"second-response\"", "", "covered-by" },
    { "shift=\"covered\"", "shift=\"night\"", "night" },
    { "heads=\"12\" always", "heads=\"-12\" always", "-12" },
    { "<staff-function id=\"research\"", "<staff-function id=\"forensics\"", "already" },
    { "<control-function id=\"dedicated-federal\"", "<control-function id=\"dedicated-central\"",
      "already" },
    { "<cdc-flow from=\"executive\"", "<cdc-flow from=\"owner\"", "owner" },
    { "<step-service service=\"D-7\"", "<step-service service=\"D-77\"", "D-77" },
    { "<actor team=\"forensics\"", "<actor team=\"police\"", "police" },
    { "<answered-by service=\"H-1\"/>", "<answered-by service=\"H-2\"/>", "already" },
    { "<department basis=\"reasoned\">", "<department>", "basis" },
    { "<partner-service service=\"A-5\"", "<partner-service service=\"A-55\"", "A-55" },
    { "<incident-steps>", "<incident-steps><incident-step number=\"9\"/>", "9" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) bytes = damage (cases[i].from, cases[i].to);
      g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
      gboolean found = FALSE;

      g_assert_null (fujin_framework_new_from_bytes (bytes, problems));
      for (guint j = 0; j < problems->len; j++)
        {
          FujinXmlProblem *problem = g_ptr_array_index (problems, j);

          g_test_message ("%u: %s", problem->line, problem->message);
          found = found || (problem->line > 0 && strstr (problem->message, cases[i].words));
        }
      g_assert_true (found);
    }
}

/* A file from before these sections is told apart from a whole one. */
static void
test_missing (void)
{
  static const char *const sections[] = { "staff-functions",   "staff-levels", "staff-notes",
                                          "control-functions", "cdc-roles",    "cdc-flows",
                                          "incident-steps",    "common-risks", "partner-services" };
  g_autoptr (GBytes) bytes = g_bytes_new_static ("<fujin-framework id='x'/>", 25);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();

  g_assert_null (fujin_framework_new_from_bytes (bytes, problems));
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      gboolean found = FALSE;

      for (guint j = 0; j < problems->len; j++)
        found = found || strstr (((FujinXmlProblem *) problems->pdata[j])->message, sections[i]);
      g_assert_true (found);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fujin_lang_set_screen (FUJIN_LANG_EN);
  g_test_add_func ("/organisation/cells", test_cells);
  g_test_add_func ("/organisation/levels", test_levels);
  g_test_add_func ("/organisation/functions", test_functions);
  g_test_add_func ("/organisation/shifts", test_shifts);
  g_test_add_func ("/organisation/control-functions", test_control_functions);
  g_test_add_func ("/organisation/roles", test_roles);
  g_test_add_func ("/organisation/flows", test_flows);
  g_test_add_func ("/organisation/incident-steps", test_incident_steps);
  g_test_add_func ("/organisation/common-risks", test_common_risks);
  g_test_add_func ("/organisation/partner-services", test_partner_services);
  g_test_add_func ("/organisation/damaged", test_damaged);
  g_test_add_func ("/organisation/missing", test_missing);
  return g_test_run ();
}
