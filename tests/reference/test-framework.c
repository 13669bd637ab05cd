/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-framework.h"
#include "fujin-xml.h"

#define FRAMEWORK_RESOURCE "/jp/fujin/Fujin/reference/x1060.xml"
#define SCHEMA_RESOURCE "/jp/fujin/Fujin/schemas/framework.rng"

static const char *const romans[] = { "", "I", "II", "III", "IV" };

static GBytes *
load_bytes (void)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = g_resources_lookup_data (FRAMEWORK_RESOURCE, 0, &error);

  g_assert_no_error (error);
  return bytes;
}

static void
assert_text (const FujinText *text)
{
  g_assert_nonnull (text->en);
  g_assert_nonnull (text->ja);
  g_assert_cmpstr (text->en, !=, "");
  g_assert_cmpstr (text->ja, !=, "");
  g_assert_cmpstr (g_strchomp (text->en), ==, text->en);
  g_assert_null (strstr (text->en, "organisation own"));
  /* A Japanese text holds at least one character that English does not have. */
  g_assert_false (g_str_is_ascii (text->ja));
}

static void
assert_term (const FujinTerm *term,
             const char      *id,
             const char      *en,
             const char      *ja)
{
  g_assert_cmpstr (term->id, ==, id);
  g_assert_cmpstr (term->name.en, ==, en);
  g_assert_cmpstr (term->name.ja, ==, ja);
  assert_text (&term->explanation);
  if (term->note.en != NULL || term->note.ja != NULL)
    assert_text (&term->note);
}

static void
test_schema (void)
{
  g_autoptr (GBytes) bytes = load_bytes ();
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  xmlDoc *doc = fujin_xml_parse (bytes, problems);

  g_assert_nonnull (doc);
  g_assert_true (fujin_xml_validate (doc, SCHEMA_RESOURCE, problems));
  g_assert_cmpuint (problems->len, ==, 0);
  xmlFreeDoc (doc);
}

static void
test_head (void)
{
  FujinFramework *self = fujin_framework_get_default ();

  g_assert_true (self == fujin_framework_get_default ());
  g_assert_cmpstr (fujin_framework_get_id (self), ==, "x1060-2021");
  g_assert_nonnull (strstr (fujin_framework_get_title (self, FUJIN_LANG_EN), "X.1060"));
  g_assert_nonnull (strstr (fujin_framework_get_title (self, FUJIN_LANG_JA), "サイバー"));
  g_assert_nonnull (strstr (fujin_framework_get_source_line (self, FUJIN_LANG_EN), "JT-X1060"));
  g_assert_nonnull (strstr (fujin_framework_get_source_line (self, FUJIN_LANG_JA), "教科書"));
}

static void
test_categories (void)
{
  static const guint counts[] = { 13, 4, 4, 7, 9, 5, 13, 2, 7 };
  FujinFramework *self = fujin_framework_get_default ();

  g_assert_cmpuint (fujin_framework_get_n_categories (self), ==, G_N_ELEMENTS (counts));
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      const FujinCategory *category = fujin_framework_get_category (self, i);
      const char id[] = { (char) ('A' + i), '\0' };
      guint n = 0;

      g_assert_cmpstr (category->id, ==, id);
      g_assert_cmpuint (category->index, ==, i);
      g_assert_true (fujin_framework_find_category (self, id) == category);
      assert_text (&category->name);
      assert_text (&category->short_name);
      assert_text (&category->purpose);
      g_assert_false (g_str_is_ascii (category->v21_name));
      g_assert_cmpint (category->english_confirmed, ==, i < 4);
      /* Textbook 6.1: B and C are SOC in the narrow sense, CSIRT leads incident response. */
      g_assert_cmpint (category->side, ==, *id == 'B' || *id == 'C' ? FUJIN_SIDE_SOC
                                           : *id == 'D'             ? FUJIN_SIDE_CSIRT
                                                                    : FUJIN_SIDE_NONE);
      for (guint j = 0; j < fujin_framework_get_n_services (self); j++)
        n += fujin_framework_get_service (self, j)->category == category;
      g_assert_cmpuint (n, ==, counts[i]);
    }
  g_assert_null (fujin_framework_find_category (self, "J"));
  g_assert_null (fujin_framework_find_category (self, NULL));
}

static void
test_services (void)
{
  static const guint per_process[] = { 28, 25, 11 };
  guint processes[FUJIN_N_PROCESSES] = { 0 };
  FujinFramework *self = fujin_framework_get_default ();
  guint added = 0;
  guint confirmed = 0;

  g_assert_cmpuint (fujin_framework_get_n_services (self), ==, 64);
  for (guint i = 0; i < 64; i++)
    {
      const FujinService *service = fujin_framework_get_service (self, i);

      g_assert_true (fujin_framework_find_service (self, service->id) == service);
      g_assert_cmpint (service->id[0], ==, service->category->id[0]);
      assert_text (&service->name);
      assert_text (&service->summary);
      processes[service->process]++;
      added += service->added_in_v3;
      confirmed += service->english_confirmed;
    }
  for (guint i = 0; i < FUJIN_N_PROCESSES; i++)
    g_assert_cmpuint (processes[i], ==, per_process[i]);
  g_assert_cmpuint (added, ==, 11);
  g_assert_cmpuint (confirmed, ==, 22);
  g_assert_null (fujin_framework_find_service (self, "J-1"));
  g_assert_null (fujin_framework_find_service (self, NULL));
}

static char *
quadrants_of (const FujinService *service)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < service->places->len; i++)
    {
      const FujinPlace *place = g_ptr_array_index (service->places, i);

      g_string_append_printf (text, "%s%s", i > 0 ? "|" : "", romans[place->quadrant]);
    }
  return g_string_free (text, FALSE);
}

/* Every name against a list that was made apart from the XML. */
static void
test_names (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "reference", "services.tsv", NULL);
  g_autofree char *content = NULL;
  g_auto (GStrv) lines = NULL;
  FujinFramework *self = fujin_framework_get_default ();
  guint n = 0;

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  lines = g_strsplit (g_strchomp (content), "\n", -1);
  for (guint i = 1; lines[i] != NULL; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], "\t", -1);
      const FujinService *service = fujin_framework_get_service (self, n++);
      g_autofree char *quadrants = quadrants_of (service);

      g_assert_cmpuint (g_strv_length (cells), ==, 7);
      g_assert_cmpstr (service->id, ==, cells[0]);
      g_assert_cmpstr (service->name.ja, ==, cells[1]);
      g_assert_cmpstr (service->name.en, ==, cells[2]);
      g_assert_cmpstr (fujin_framework_get_process (self, service->process)->id, ==, cells[3]);
      g_assert_cmpstr (service->added_in_v3 ? "yes" : "no", ==, cells[4]);
      g_assert_cmpstr (quadrants, ==, cells[5]);
      g_assert_cmpint (service->english_confirmed, ==, strcmp (cells[6], "toc-2021") == 0);
    }
  g_assert_cmpuint (n, ==, 64);
}

static void
test_v21 (void)
{
  g_autoptr (GHashTable) roles = g_hash_table_new (g_str_hash, g_str_equal);
  FujinFramework *self = fujin_framework_get_default ();
  const FujinService *b1 = fujin_framework_find_service (self, "B-1");
  guint rows = 0;
  guint services = 0;

  for (guint i = 0; i < 64; i++)
    {
      const FujinService *service = fujin_framework_get_service (self, i);

      rows += service->v21_roles->len;
      services += service->v21_roles->len > 0;
      g_assert_cmpint (service->v21_roles->len == 0, ==, service->added_in_v3);
      for (guint j = 0; j < service->v21_roles->len; j++)
        {
          const FujinV21Role *role = g_ptr_array_index (service->v21_roles, j);

          g_assert_cmpstr (role->name, !=, "");
          g_hash_table_add (roles, role->id);
        }
    }
  g_assert_cmpuint (rows, ==, 59);
  g_assert_cmpuint (services, ==, 53);
  g_assert_cmpuint (g_hash_table_size (roles), ==, 54);
  g_assert_cmpuint (b1->v21_roles->len, ==, 3);
  g_assert_cmpstr (((FujinV21Role *) b1->v21_roles->pdata[2])->id, ==, "H-1");
}

/* All that the text itself places: D-1 to D-4, D-6, D-7, and I-5 in every quadrant. */
static void
assert_place (const FujinService *service,
              const FujinPlace   *place)
{
  static const char *const stated[] = { "D-1", "D-2", "D-3", "D-4", "D-6", "D-7", "I-5", NULL };
  static const char *const confidences[] = { "high", "medium", "low", NULL };

  g_assert_cmpint (place->stated, ==, g_strv_contains (stated, service->id));
  g_assert_true (g_strv_contains (confidences, place->confidence));
  g_assert_cmpint (place->alternative, >=, 0);
  g_assert_cmpint (place->alternative, <=, 4);
  g_assert_cmpint (place->alternative, !=, place->quadrant);
  assert_text (&place->reason);
}

static void
test_places (void)
{
  static const guint expected[] = { 0, 27, 6, 9, 21 };
  guint counts[5] = { 0 };
  FujinFramework *self = fujin_framework_get_default ();

  for (guint i = 0; i < 64; i++)
    {
      const FujinService *service = fujin_framework_get_service (self, i);

      for (guint j = 0; j < service->places->len; j++)
        {
          const FujinPlace *place = g_ptr_array_index (service->places, j);

          assert_place (service, place);
          if (service->places->len == 1)
            counts[place->quadrant]++;
          else
            g_assert_cmpint (place->quadrant, ==, j + 1);
        }
      g_assert_cmpuint (service->places->len, ==, strcmp (service->id, "I-5") == 0 ? 4 : 1);
    }
  for (int i = 1; i <= 4; i++)
    g_assert_cmpuint (counts[i], ==, expected[i]);
}

static void
assert_joined (char      **ids,
               const char *expected)
{
  g_autofree char *joined = g_strjoinv (" ", ids);

  g_assert_cmpstr (joined, ==, expected);
}

static void
test_related (void)
{
  FujinFramework *self = fujin_framework_get_default ();
  guint there = 0;
  guint back = 0;

  assert_joined (fujin_framework_find_service (self, "A-1")->related,
                 "A-2 A-3 A-4 A-5 A-6 A-7 A-8 A-9 A-10 A-11 A-12 A-13");
  assert_joined (fujin_framework_find_service (self, "A-1")->related_from, "A-12 D-7");
  assert_joined (fujin_framework_find_service (self, "E-4")->related, "E-1 E-2 F-3");
  assert_joined (fujin_framework_find_service (self, "E-4")->related_from, "F-5");
  assert_joined (fujin_framework_find_service (self, "F-5")->related_categories, "G");
  for (guint i = 0; i < 64; i++)
    {
      there += g_strv_length (fujin_framework_get_service (self, i)->related);
      back += g_strv_length (fujin_framework_get_service (self, i)->related_from);
    }
  g_assert_cmpuint (there, ==, back);
}

static void
test_terms (void)
{
  static const char *const levels[][3] = {
    { "Undecided", "未決定", "未決定" }, { "Basic", "ベーシック", "必須" },
    { "Standard", "スタンダード", "標準" }, { "Advanced", "アドバンスド", "推奨" },
    { "Optional", "オプション", "任意" }, { "Unnecessary", "不要", "不要" },
  };
  static const char *const types[][2] = {
    { "Unassigned", "未割り当て" }, { "Insource", "インソース" },
    { "Outsource", "アウトソース" }, { "Combination", "併用" },
  };
  FujinFramework *self = fujin_framework_get_default ();

  for (guint i = 0; i < FUJIN_N_LEVELS; i++)
    {
      const FujinTerm *term = fujin_framework_get_level (self, (FujinLevel) i);
      FujinLevel level = FUJIN_LEVEL_UNDECIDED;

      assert_term (term, fujin_level_get_id ((FujinLevel) i), levels[i][0], levels[i][1]);
      g_assert_cmpstr (term->label.ja, ==, levels[i][2]);
      assert_text (&term->label);
      g_assert_true (fujin_level_from_id (term->id, &level));
      g_assert_cmpint (level, ==, i);
    }
  for (guint i = 0; i < FUJIN_N_ASSIGNMENT_TYPES; i++)
    {
      FujinAssignmentType type = FUJIN_ASSIGNMENT_UNASSIGNED;
      const char *id = fujin_assignment_type_get_id ((FujinAssignmentType) i);

      assert_term (fujin_framework_get_assignment_type (self, (FujinAssignmentType) i), id,
                   types[i][0], types[i][1]);
      g_assert_true (fujin_assignment_type_from_id (id, &type));
      g_assert_cmpint (type, ==, i);
    }
  assert_term (fujin_framework_get_process (self, FUJIN_PROCESS_STRATEGIC), "strategic",
               "Strategic management", "戦略マネジメント");
  assert_term (fujin_framework_get_process (self, FUJIN_PROCESS_OPERATION), "operation",
               "Operation", "運用");
  assert_term (fujin_framework_get_process (self, FUJIN_PROCESS_RESPONSE), "response", "Response",
               "対応");
  assert_term (fujin_framework_get_phase (self, 1), "build-1", "Make the service catalogue",
               "サービスカタログの作成");
  g_assert_false (fujin_level_from_id ("none", &(FujinLevel) { 0 }));
  g_assert_false (fujin_assignment_type_from_id (NULL, &(FujinAssignmentType) { 0 }));
}

static void
test_criteria (void)
{
  static const int scores[] = { FUJIN_SCORE_NOT_EVALUATED, 1, 2, 3, 4, 5 };
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  FujinFramework *self = fujin_framework_get_default ();

  for (int lang = 0; lang < FUJIN_N_LANGS; lang++)
    for (guint i = 0; i < G_N_ELEMENTS (scores); i++)
      {
        const char *in = fujin_framework_get_criterion (self, FUJIN_ASSIGNMENT_INSOURCE, scores[i],
                                                        (FujinLang) lang);
        const char *out = fujin_framework_get_criterion (self, FUJIN_ASSIGNMENT_OUTSOURCE,
                                                         scores[i], (FujinLang) lang);

        g_assert_cmpstr (in, !=, "");
        g_assert_cmpstr (out, !=, "");
        g_assert_true (g_hash_table_add (seen, (gpointer) in));
        g_assert_true (g_hash_table_add (seen, (gpointer) out));
        g_assert_cmpstr (fujin_framework_get_criterion (self, FUJIN_ASSIGNMENT_COMBINATION,
                                                        scores[i], (FujinLang) lang), ==, in);
        g_assert_cmpstr (fujin_framework_get_criterion (self, FUJIN_ASSIGNMENT_UNASSIGNED,
                                                        scores[i], (FujinLang) lang), ==, in);
      }
  g_assert_cmpstr (fujin_framework_get_criterion (self, FUJIN_ASSIGNMENT_INSOURCE, 1,
                                                  FUJIN_LANG_JA), ==, "行えていない。");
  g_assert_cmpstr (fujin_framework_get_criterion (self, FUJIN_ASSIGNMENT_OUTSOURCE, 1,
                                                  FUJIN_LANG_EN), ==,
                   "Results or reports are not being looked at.");
  g_assert_null (fujin_framework_get_criterion (self, FUJIN_ASSIGNMENT_INSOURCE, FUJIN_SCORE_NONE,
                                                FUJIN_LANG_EN));
  g_assert_null (fujin_framework_get_criterion (self, FUJIN_ASSIGNMENT_INSOURCE, 6,
                                                FUJIN_LANG_EN));
  g_assert_nonnull (fujin_framework_get_score_rule (self, "target", FUJIN_LANG_JA));
  g_assert_null (fujin_framework_get_score_rule (self, "nothing", FUJIN_LANG_JA));
}

static void
test_quadrants (void)
{
  static const struct
  {
    gboolean  inside;
    gboolean  high;
    FujinLead lead;
  } expected[] = {
    { TRUE, FALSE, FUJIN_LEAD_SELF },
    { FALSE, FALSE, FUJIN_LEAD_SELF_WITH_PARTNER },
    { FALSE, TRUE, FUJIN_LEAD_PARTNER },
    { TRUE, TRUE, FUJIN_LEAD_PARTNER_WITH_SELF },
  };
  FujinFramework *self = fujin_framework_get_default ();

  for (int i = 0; i < FUJIN_N_QUADRANTS; i++)
    {
      const FujinQuadrant *quadrant = fujin_framework_get_quadrant (self, i + 1);

      g_assert_cmpint (quadrant->number, ==, i + 1);
      g_assert_cmpstr (quadrant->id, ==, romans[i + 1]);
      g_assert_cmpint (quadrant->information_inside, ==, expected[i].inside);
      g_assert_cmpint (quadrant->skill_high, ==, expected[i].high);
      g_assert_cmpint (quadrant->lead, ==, expected[i].lead);
      g_assert_cmpint (fujin_lead_is_inside (quadrant->lead), ==, i < 2);
      assert_text (&quadrant->name);
      assert_text (&quadrant->balance);
      assert_text (&quadrant->meaning);
    }
  g_assert_nonnull (strstr (fujin_framework_get_axis_text (self, FALSE, TRUE, FUJIN_LANG_JA),
                            "組織内部"));
  g_assert_nonnull (strstr (fujin_framework_get_axis_text (self, FALSE, FALSE, FUJIN_LANG_EN),
                            "Outside"));
  g_assert_nonnull (strstr (fujin_framework_get_axis_text (self, TRUE, TRUE, FUJIN_LANG_EN),
                            "High"));
  g_assert_nonnull (strstr (fujin_framework_get_axis_text (self, TRUE, FALSE, FUJIN_LANG_JA),
                            "低い"));
  g_assert_nonnull (strstr (fujin_framework_get_axis_note (self, TRUE, FALSE, FUJIN_LANG_EN),
                            "designing"));
}

static void
test_patterns (void)
{
  enum { S = FUJIN_LEAD_SELF, SP = FUJIN_LEAD_SELF_WITH_PARTNER, PS = FUJIN_LEAD_PARTNER_WITH_SELF,
         P = FUJIN_LEAD_PARTNER };
  static const int leads[4][4] = { { S, PS, P, P }, { S, SP, P, PS }, { S, SP, P, SP },
                                   { S, S, S, S } };
  static const char *const names[] = { "ミニマムインソース", "ハイブリッド",
                                       "ミニマムアウトソース", "フルインソース" };
  FujinFramework *self = fujin_framework_get_default ();

  for (int i = 0; i < FUJIN_N_PATTERNS; i++)
    {
      const FujinPattern *pattern = fujin_framework_get_pattern (self, i + 1);

      g_assert_cmpint (pattern->number, ==, i + 1);
      g_assert_cmpstr (pattern->name.ja, ==, names[i]);
      assert_text (&pattern->name);
      assert_text (&pattern->typical);
      assert_text (&pattern->skill);
      assert_text (&pattern->note);
      for (int j = 0; j < FUJIN_N_QUADRANTS; j++)
        {
          g_assert_cmpint (pattern->leads[j], ==, leads[i][j]);
          g_assert_cmpint (pattern->lead_stated[j], ==, i > 1 || j < 2);
        }
    }
}

/* Puts @to for the first @from, and gives the line it stands in. */
static guint
damage (const char  *from,
        const char  *to,
        GBytes     **damaged)
{
  g_autoptr (GBytes) bytes = load_bytes ();
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autofree char *text = g_strndup (data, size);
  const char *place = strstr (text, from);
  GString *changed = g_string_new_len (text, place - text);
  guint line = 1;

  g_assert_nonnull (place);
  for (const char *p = changed->str; *p != '\0'; p++)
    line += *p == '\n';
  g_string_append (changed, to);
  g_string_append (changed, place + strlen (from));
  *damaged = g_string_free_to_bytes (changed);
  return line;
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
    { "<service id=\"B-2\"", "<service id=\"B-1\"", "already" },
    { "<related-service id=\"E-1\"/>", "<related-service id=\"E-99\"/>", "E-99" },
    { "<from-v21 role=\"I-6\"/>", "<from-v21 role=\"I-66\"/>", "I-66" },
    { "<service id=\"C-1\" category=\"C\"", "<service id=\"C-1\" category=\"Z\"", "Z" },
    { "<level id=\"basic\">", "<level id=\"basics\">", "basics" },
    { "<place quadrant=\"IV\"", "<place quadrant=\"V\"", "V" },
    { "<phases>", "<phrases>", "end tag" },
    { "<main-category id=\"D\"/>", "<main-category id=\"Z\"/>", "Z" },
    { "<carries service=\"B-3\"", "<carries service=\"B-99\"", "B-99" },
    { "<start-set id=\"existing\"", "<start-set id=\"new\"", "already" },
    { "process=\"response\"", "", "process" },
    { "<lead quadrant=\"II\"", "<leads quadrant=\"II\"", "leads" },
    { "<ja>リスクマネジメント</ja>", "<xx>リスクマネジメント</xx>", "xx" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
      guint line = damage (cases[i].from, cases[i].to, &bytes);
      g_autoptr (FujinFramework) self = fujin_framework_new_from_bytes (bytes, problems);
      gboolean found = FALSE;

      g_assert_null (self);
      for (guint j = 0; j < problems->len; j++)
        {
          FujinXmlProblem *problem = g_ptr_array_index (problems, j);

          g_test_message ("%u: %s", problem->line, problem->message);
          found = found || (problem->line == line && strstr (problem->message, cases[i].words));
        }
      /* What no longer closes is told where the wrong end tag stands. */
      if (strcmp (cases[i].words, "end tag") == 0)
        g_assert_cmpuint (problems->len, >, 0);
      else
        g_assert_true (found);
    }
}

/* A defect in one place does not hide those in others. */
static void
test_all_problems (void)
{
  static const char text[] = "<fujin-framework id='x'>\n<title>\n<en>T</en>\n</title>\n"
                             "<levels>\n<level id='q'/>\n</levels>\n<junk/>\n</fujin-framework>";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GBytes) other = g_bytes_new_static ("<html/>", 7);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GPtrArray) other_problems = fujin_xml_problems_new ();
  static const guint lines[] = { 2, 6, 8 };

  g_assert_null (fujin_framework_new_from_bytes (bytes, problems));
  g_assert_cmpuint (problems->len, >, 10);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    g_assert_cmpuint (((FujinXmlProblem *) problems->pdata[i])->line, ==, lines[i]);
  g_assert_null (fujin_framework_new_from_bytes (other, other_problems));
  g_assert_cmpuint (other_problems->len, ==, 1);
}

/* Textbook 6.5.2 and 4.2: which categories to begin with. */
static void
test_start_sets (void)
{
  static const struct
  {
    const char *id;
    const char *categories;
    const char *as_needed;
    const char *section;
  } sets[] = {
    { "new", "ABD", "I", "6.5.2" },      { "one-person", "ABD", "I", "6.5.2" },
    { "existing", "ABD", "", "6.5.2" },  { "prevention", "FE", "", "6.5.2" },
    { "liaison", "I", "", "6.5.2" },     { "not-enough", "ABD", "CEFGHI", "6.5.2" },
    { "many-bodies", "", "", "6.5.2" },  { "supply-chain", "", "", "6.5.2" },
    { "full-order", "AGBCDHFE", "I", "4.2" },
  };
  FujinFramework *self = fujin_framework_get_default ();

  g_assert_cmpuint (fujin_framework_get_n_start_sets (self), ==, G_N_ELEMENTS (sets));
  for (guint i = 0; i < G_N_ELEMENTS (sets); i++)
    {
      const FujinStartSet *set = fujin_framework_get_start_set (self, i);

      g_assert_true (set == fujin_framework_find_start_set (self, sets[i].id));
      g_assert_cmpstr (set->section, ==, sets[i].section);
      g_assert_true (set->stated);
      assert_text (&set->situation);
      assert_text (&set->advice);
      g_assert_cmpuint (set->categories->len, ==, strlen (sets[i].categories));
      for (guint j = 0; j < set->categories->len; j++)
        {
          const FujinCategory *category = g_ptr_array_index (set->categories, j);

          g_assert_cmpint (category->id[0], ==, sets[i].categories[j]);
          g_assert_true (fujin_start_set_is_main (set, category));
        }
      g_assert_cmpuint (set->as_needed->len, ==, strlen (sets[i].as_needed));
      for (guint j = 0; j < set->as_needed->len; j++)
        {
          const FujinCategory *category = g_ptr_array_index (set->as_needed, j);

          g_assert_cmpint (category->id[0], ==, sets[i].as_needed[j]);
          g_assert_true (fujin_start_set_is_as_needed (set, category));
          g_assert_false (fujin_start_set_is_main (set, category));
        }
    }
  g_assert_null (fujin_framework_find_start_set (self, "no-such"));
}

/* The teams: together they leave no service out that they are meant to carry. */
static void
test_proposed_teams (void)
{
  FujinFramework *self = fujin_framework_get_default ();
  g_autoptr (GHashTable) carried = g_hash_table_new (NULL, NULL);
  guint n = 0, stated = 0, in_table = 0;

  g_assert_cmpuint (fujin_framework_get_n_proposed_teams (self), ==, 10);
  for (guint i = 0; i < fujin_framework_get_n_proposed_teams (self); i++)
    {
      const FujinProposedTeam *team = fujin_framework_get_proposed_team (self, i);

      assert_text (&team->name);
      assert_text (&team->note);
      in_table += team->in_table_11;
      /* Two working names hold what lost names of figure 17 held. */
      g_assert_true (team->stated == team->in_table_11);
      for (guint j = 0; j < fujin_proposed_team_get_n (team); j++, n++)
        {
          const FujinProposedService *service = fujin_proposed_team_get (team, j);

          g_assert_cmpint (service->quadrant, >=, 1);
          g_assert_cmpint (service->quadrant, <=, 4);
          stated += service->stated;
          g_hash_table_add (carried, (gpointer) service->service);
        }
    }
  g_assert_cmpuint (in_table, ==, 8);
  g_assert_cmpuint (n, ==, 70);
  g_assert_cmpuint (stated, ==, 6);
  g_assert_cmpuint (g_hash_table_size (carried), ==, 64);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fujin_lang_set_screen (FUJIN_LANG_EN);
  g_test_add_func ("/framework/schema", test_schema);
  g_test_add_func ("/framework/head", test_head);
  g_test_add_func ("/framework/categories", test_categories);
  g_test_add_func ("/framework/services", test_services);
  g_test_add_func ("/framework/names", test_names);
  g_test_add_func ("/framework/v21", test_v21);
  g_test_add_func ("/framework/places", test_places);
  g_test_add_func ("/framework/related", test_related);
  g_test_add_func ("/framework/terms", test_terms);
  g_test_add_func ("/framework/criteria", test_criteria);
  g_test_add_func ("/framework/quadrants", test_quadrants);
  g_test_add_func ("/framework/patterns", test_patterns);
  g_test_add_func ("/framework/start-sets", test_start_sets);
  g_test_add_func ("/framework/proposed-teams", test_proposed_teams);
  g_test_add_func ("/framework/damaged", test_damaged);
  g_test_add_func ("/framework/all-problems", test_all_problems);
  return g_test_run ();
}
