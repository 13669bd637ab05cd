/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage-check.h"

#include <string.h>

typedef struct
{
  const char *name;
  const char *content;
  guint line;
  const char *message;
} Defect;

#define ROOT(attributes) "<fujin-project xmlns=\"https://fujin.jp/ns/project/1\"" attributes ">\n"
#define FILE(body) STORAGE_HEAD ("1.0") body STORAGE_TAIL
#define DECISION(body)                                                                             \
  FILE ("<decisions>\n<decision id=\"d-a\">\n" body "</decision>\n</decisions>\n")
#define TEAM(id, more)                                                                             \
  "<team id=\"" id "\">\n<name>" id "</name>\n<kind>internal</kind>\n" more "</team>\n"
/* Lines 3 to 12. */
#define TEAMS "<teams>\n" TEAM ("t-a", "") TEAM ("t-b", "") "</teams>\n"
/* The plan starts in line 14, its content in line 15. */
#define PLAN(body) FILE (TEAMS "<plans>\n<plan service=\"A-1\">\n" body "</plan>\n</plans>\n")
#define OWN(attributes) "<own-service " attributes "><name>S</name></own-service>\n"

static const Defect defects[] = {
  { "root-name", "<project/>\n", 1, "not a project file of Fujin" },
  { "root-namespace", "<fujin-project version=\"1.0\"/>\n", 1, "not a project file of Fujin" },
  { "html", "<!-- x -->\n<html><body/></html>\n", 2, "<html>" },
  { "no-version", ROOT (" framework=\"x1060-2021\"") STORAGE_TAIL, 1, "in which version" },
  { "odd-version", ROOT (" version=\"one\" framework=\"x1060-2021\"") STORAGE_TAIL, 1,
    "“one” is not a version" },
  { "zero-version", ROOT (" version=\"0.9\" framework=\"x1060-2021\"") STORAGE_TAIL, 1,
    "“0.9” is not a version" },
  { "padded-version", ROOT (" version=\"1.07\" framework=\"x1060-2021\"") STORAGE_TAIL, 1,
    "“1.07” is not a version" },
  { "no-framework", ROOT (" version=\"1.0\"") STORAGE_TAIL, 1, "by which framework" },
  { "unknown-framework", ROOT (" version=\"1.0\" framework=\"nist\"") STORAGE_TAIL, 1, "“nist”" },
  { "cut-off", STORAGE_HEAD ("1.0") "<title>T", 3, "cut off" },
  { "damaged", FILE ("<title>T</titel>\n"), 3, "wrong end tag" },
  { "unknown-element", FILE ("<titel>T</titel>\n"), 3, "<titel> is not known in <fujin-project>" },
  { "foreign-element", FILE ("<title xmlns=\"urn:x\">T</title>\n"), 3, "<title> is not known" },
  { "unknown-in-plan", PLAN ("<levl>basic</levl>\n"), 15, "<levl> is not known in <plan>" },
  { "unknown-attribute", FILE ("<title lang=\"ja\">T</title>\n"), 3, "“lang” is not known" },
  { "stray-text", FILE ("<title>T</title>\n\n  stray\n"), 5, "text right inside <fujin-project>" },
  { "stray-cdata", PLAN ("<level>basic</level>\n<![CDATA[x]]>\n"), 16, "right inside <plan>" },
  { "stray-reference", PLAN ("<level>basic</level>\n&amp;\n"), 16, "right inside <plan>" },
  { "text-in-assigned", PLAN ("<assigned team=\"t-a\" lead=\"yes\">x</assigned>\n"), 15,
    "right inside <assigned>" },
  { "element-in-text", FILE ("<note>a\n<b>c</b></note>\n"), 4, "<b> stands in it" },
  { "twice", FILE ("<title>T</title>\n<title>U</title>\n"), 4,
    "a second time; the first one is in line 3" },
  { "order", FILE ("<organisation>O</organisation>\n<title>T</title>\n"), 4,
    "move it before <organisation>" },
  { "assigned-late",
    PLAN ("<as-is scale=\"insource\">1</as-is>\n<assigned team=\"t-a\" lead=\"yes\"/>\n"), 16,
    "move it before <as-is>" },
  { "control", FILE ("<note>a\nb\xc2\x9bz</note>\n"), 4, "U+009B" },
  { "direction", FILE ("<title>a\xe2\x80\xaez</title>\n"), 3, "U+202E" },
  { "two-line-title", FILE ("<title>a\nb</title>\n"), 3, "one line only" },
  { "date", FILE ("<as-of>2026-02-30</as-of>\n"), 3, "“2026-02-30” is not a day" },
  { "date-form", FILE ("<as-of>1.10.2026</as-of>\n"), 3, "YYYY-MM-DD" },
  { "language", FILE ("<language>fr</language>\n"), 3, "Write ja or en" },
  { "pattern", FILE ("<present-pattern>5</present-pattern>\n"), 3, "from 1 to 4" },
  { "pattern-word", FILE ("<target-pattern>hybrid</target-pattern>\n"), 3, "“hybrid”" },
  { "pattern-padded", FILE ("<target-pattern> 3</target-pattern>\n"), 3, "“ 3”" },
  { "team-without-id",
    FILE ("<teams>\n<team>\n<name>A</name>\n<kind>internal</kind>\n</team>\n</teams>\n"), 4,
    "“id” is missing in <team>" },
  { "team-id", FILE ("<teams>\n" TEAM ("t a", "") "</teams>\n"), 4, "“t a” cannot be an id" },
  { "team-twice", FILE ("<teams>\n" TEAM ("t-a", "") TEAM ("t-a", "") "</teams>\n"), 8,
    "“t-a” stands here a second time; the first one is in line 4" },
  { "team-without-name",
    FILE ("<teams>\n<team id=\"t-a\">\n<kind>internal</kind>\n</team>\n</teams>\n"), 4,
    "“t-a” has no name" },
  { "team-empty-name",
    FILE ("<teams>\n<team id=\"t-a\">\n<name/>\n<kind>internal</kind>\n</team>\n</teams>\n"), 4,
    "“t-a” has no name" },
  { "team-without-kind",
    FILE ("<teams>\n<team id=\"t-a\">\n<name>A</name>\n</team>\n</teams>\n"), 4,
    "internal or external" },
  { "team-kind",
    FILE ("<teams>\n<team id=\"t-a\">\n<name>A</name>\n<kind>ours</kind>\n</team>\n</teams>\n"), 6,
    "“ours” is not a kind" },
  { "team-colour", FILE ("<teams>\n" TEAM ("t-a", "<colour>12</colour>\n") "</teams>\n"), 7,
    "from 0 to 9" },
  { "team-parent", FILE ("<teams>\n" TEAM ("t-a", "<parent>t-z</parent>\n") "</teams>\n"), 7,
    "no team with the id “t-z”" },
  { "team-role", FILE ("<teams>\n" TEAM ("t-a", "<role>boss</role>\n") "</teams>\n"), 7,
    "“boss” is not a role" },
  { "team-heads", FILE ("<teams>\n" TEAM ("t-a", "<heads>-1</heads>\n") "</teams>\n"), 7,
    "from 0 to 9999" },
  { "team-hours", FILE ("<teams>\n" TEAM ("t-a", "<hours>night</hours>\n") "</teams>\n"), 7,
    "“night” are no hours" },
  { "staffing", FILE ("<staffing>40 36 10</staffing>\n"), 3, "no staffing factors" },
  { "staffing-no-hours", FILE ("<staffing>40 200 60 30 3</staffing>\n"), 3,
    "no staffing factors" },
  { "person-team",
    FILE ("<people>\n<person id=\"p-a\">\n<teams>t-z</teams>\n</person>\n</people>\n"), 5,
    "no team with the id “t-z”" },
  { "post-seats",
    FILE ("<posts>\n<post id=\"n-a\">\n<shift>day</shift>\n<seats>07</seats>\n</post>\n</posts>\n"),
    6, "“07” is not a number" },
  { "post-shift", FILE ("<posts>\n<post id=\"n-a\">\n</post>\n</posts>\n"), 4,
    "<shift> is missing" },
  { "team-own-parent", FILE ("<teams>\n" TEAM ("t-a", "<parent>t-a</parent>\n") "</teams>\n"), 7,
    "“t-a” stands below itself" },
  { "team-circle",
    FILE ("<teams>\n" TEAM ("t-x", "<parent>t-a</parent>\n") TEAM ("t-a", "<parent>t-b</parent>\n")
            TEAM ("t-b", "<parent>t-a</parent>\n") "</teams>\n"),
    17, "“t-b” stands below itself" },
  { "own-category",
    FILE ("<own-services>\n" OWN ("id=\"s-a\" category=\"Z\" number=\"1\"") "</own-services>\n"), 4,
    "“Z” is not a category" },
  { "own-number",
    FILE ("<own-services>\n" OWN ("id=\"s-a\" category=\"A\" number=\"0\"") "</own-services>\n"), 4,
    "“0” cannot be the number" },
  { "own-number-taken",
    FILE ("<own-services>\n" OWN ("id=\"s-a\" category=\"A\" number=\"1\"")
            OWN ("id=\"s-b\" category=\"A\" number=\"1\"") "</own-services>\n"),
    5, "number 1 is taken in category A by the service in line 4" },
  { "own-id-twice",
    FILE ("<own-services>\n" OWN ("id=\"s-a\" category=\"A\" number=\"1\"")
            OWN ("id=\"s-a\" category=\"A\" number=\"2\"") "</own-services>\n"),
    5, "“s-a” stands here a second time" },
  { "own-id-of-framework",
    FILE ("<own-services>\n" OWN ("id=\"A-1\" category=\"A\" number=\"1\"") "</own-services>\n"), 4,
    "service of the framework" },
  { "own-without-name",
    FILE ("<own-services>\n<own-service id=\"s-a\" category=\"A\" number=\"1\"/>\n"
          "</own-services>\n"),
    4, "has no name" },
  { "plan-service", FILE ("<plans>\n<plan service=\"A-99\"/>\n</plans>\n"), 4,
    "no service “A-99”" },
  { "plan-without-service", FILE ("<plans>\n<plan/>\n</plans>\n"), 4, "“service” is missing" },
  { "plan-twice",
    FILE ("<plans>\n<plan service=\"A-1\"/>\n<plan service=\"A-1\"/>\n</plans>\n"), 5,
    "second plan for the service “A-1”; the first one is in line 4" },
  { "level", PLAN ("<level>basics</level>\n"), 15, "“basics” is not a recommendation level" },
  { "quadrant", PLAN ("<quadrant>V</quadrant>\n"), 15, "“V” is not possible in <quadrant>" },
  { "score", PLAN ("<as-is scale=\"insource\">7</as-is>\n"), 15, "“7” is not a score for <as-is>" },
  { "score-zero", PLAN ("<to-be scale=\"insource\">0</to-be>\n"), 15, "“0” is not a score" },
  { "no-scale", PLAN ("<as-is>3</as-is>\n"), 15, "not a scale for <as-is>" },
  { "scale", PLAN ("<as-is scale=\"kelvin\">3</as-is>\n"), 15, "“kelvin” is not a scale" },
  { "assigned-unknown", PLAN ("<assigned team=\"t-z\" lead=\"yes\"/>\n"), 15,
    "no team with the id “t-z”" },
  { "assigned-twice",
    PLAN ("<assigned team=\"t-a\" lead=\"yes\"/>\n<assigned team=\"t-a\"/>\n"), 16,
    "“t-a” is assigned to this service twice" },
  { "no-lead", PLAN ("<assigned team=\"t-a\"/>\n<assigned team=\"t-b\"/>\n"), 15,
    "None of the teams" },
  { "two-leads",
    PLAN ("<assigned team=\"t-a\" lead=\"yes\"/>\n<assigned team=\"t-b\" lead=\"yes\"/>\n"), 15,
    "2 teams lead" },
  { "lead-word", PLAN ("<assigned team=\"t-a\" lead=\"true\"/>\n"), 15, "“true” is not possible" },
  { "side", PLAN ("<as-is scale=\"combination\" insource=\"6\">5</as-is>\n"), 15,
    "“6” is not possible in the attribute “insource”" },
  { "weights", FILE ("<gap-weights>4 3 2</gap-weights>\n"), 3, "are no weights" },
  { "decision-without-service",
    FILE ("<decisions>\n<decision id=\"d-a\">\n<about>unnecessary</about>\n</decision>\n"
          "</decisions>\n"),
    4, "<service> is missing in <decision>" },
  { "decision-service", DECISION ("<service>Q-1</service>\n<about>unnecessary</about>\n"), 5,
    "no service “Q-1”" },
  { "decision-about", DECISION ("<service>A-1</service>\n<about>unwanted</about>\n"), 6,
    "“unwanted” is not possible in <about>. Write one of: unnecessary, not-evaluated" },
  { "decision-date",
    DECISION ("<service>A-1</service>\n<about>unnecessary</about>\n<review>soon</review>\n"), 7,
    "“soon” is not a day" },
  { "decision-order",
    DECISION ("<service>A-1</service>\n<cause>budget</cause>\n<about>unnecessary</about>\n"), 7,
    "move it before <cause>" },
  { "decision-unknown",
    DECISION ("<service>A-1</service>\n<about>unnecessary</about>\n<mood>bad</mood>\n"), 7,
    "<mood> is not known in <decision>" },
  { "decision-twice",
    FILE ("<decisions>\n"
          "<decision id=\"d-a\"><service>A-1</service><about>unnecessary</about></decision>\n"
          "<decision id=\"d-a\"><service>A-2</service><about>unnecessary</about></decision>\n"
          "</decisions>\n"),
    5, "“d-a” stands here a second time; the first one is in line 4" },
  { "improvement-team",
    FILE ("<improvements>\n<improvement id=\"i-a\">\n<cycle>short</cycle>\n<team>t-z</team>\n"
          "<state>proposed</state>\n</improvement>\n</improvements>\n"),
    6, "no team with the id “t-z”. Correct <team>" },
  { "improvement-services",
    FILE ("<improvements>\n<improvement id=\"i-a\">\n<services>A-1 Z-9</services>\n"
          "<cycle>short</cycle>\n<state>proposed</state>\n</improvement>\n</improvements>\n"),
    5, "no service “Z-9”" },
  { "rating-score",
    FILE ("<ratings>\n<rating id=\"r-a\">\n<service>A-1</service>\n<as-is>0</as-is>\n</rating>\n"
          "</ratings>\n"),
    6, "“0” is not possible in <as-is>" },
  { "snapshot-without-state",
    FILE ("<snapshots>\n<snapshot id=\"v-a\">\n<kind>version</kind>\n</snapshot>\n</snapshots>\n"),
    4, "<state> is missing in <snapshot>" },
  { "in-state",
    FILE ("<snapshots>\n<snapshot id=\"v-a\">\n<kind>version</kind>\n<state>\n<plans>\n"
          "<plan service=\"A-1\">\n<level>high</level>\n</plan>\n</plans>\n</state>\n"
          "</snapshot>\n</snapshots>\n"),
    9, "“high” is not a recommendation level" },
  { "settings-in-state",
    FILE ("<snapshots>\n<snapshot id=\"v-a\">\n<kind>version</kind>\n<state>\n"
          "<branch>v-a</branch>\n</state>\n</snapshot>\n</snapshots>\n"),
    7, "<branch> is not known in <state>" },
};

/* Exactly the one problem, in its line, in our own words. */
static void
test_defect (gconstpointer data)
{
  const Defect *defect = data;
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) project = storage_check_read (defect->content, problems);
  FujinXmlProblem *problem;

  for (guint i = 0; i < problems->len; i++)
    {
      problem = g_ptr_array_index (problems, i);
      g_test_message ("line %u: %s", problem->line, problem->message);
    }
  g_assert_null (project);
  g_assert_cmpuint (problems->len, >=, 1);
  problem = g_ptr_array_index (problems, 0);
  g_assert_nonnull (strstr (problem->message, defect->message));
  g_assert_cmpuint (problem->line, ==, defect->line);
  /* A cut-off file has more than one broken end. */
  if (!g_str_equal (defect->name, "cut-off") && !g_str_equal (defect->name, "damaged"))
    g_assert_cmpuint (problems->len, ==, 1);
}

static void
assert_problem (GPtrArray  *problems,
                guint       line,
                const char *message)
{
  for (guint i = 0; i < problems->len; i++)
    {
      FujinXmlProblem *problem = g_ptr_array_index (problems, i);

      if (problem->line == line && strstr (problem->message, message) != NULL)
        return;
    }
  g_error ("no problem in line %u says “%s”", line, message);
}

static void
test_all_named (void)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) project =
    storage_check_read (STORAGE_HEAD ("1.0")
                        "<as-of>never</as-of>\n"
                        "<colour>red</colour>\n"
                        "<teams>\n"
                        "<team id=\"t-a\"><name>A</name><kind>x</kind><colour>99</colour></team>\n"
                        "</teams>\n"
                        "<plans>\n"
                        "<plan service=\"Q-1\"><level>high</level>\n"
                        "<assigned team=\"t-q\"/>\n"
                        "<as-is scale=\"insource\">6</as-is></plan>\n"
                        "</plans>\n" STORAGE_TAIL,
                        problems);

  g_assert_null (project);
  assert_problem (problems, 3, "“never”");
  assert_problem (problems, 4, "<colour>");
  assert_problem (problems, 6, "“x”");
  assert_problem (problems, 6, "“99”");
  assert_problem (problems, 9, "“Q-1”");
  assert_problem (problems, 9, "“high”");
  assert_problem (problems, 10, "“t-q”");
  assert_problem (problems, 10, "None of the teams");
  assert_problem (problems, 11, "“6”");
  g_assert_cmpuint (problems->len, ==, 9);
}

/* libxml2 counts lines of elements up to 65,535 only. */
static void
test_far_down (void)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) project = NULL;
  g_autoptr (GString) content = g_string_new (STORAGE_HEAD ("1.0") "<note>");

  for (int i = 0; i < 70000; i++)
    g_string_append (content, "line\n");
  g_string_append (content, "</note>\n"
                            "<present-pattern>9</present-pattern>\n"
                            "<plans>\n"
                            "\n"
                            "<plan service=\"A-1\">\n"
                            "<level>basics</level>\n"
                            "</plan>\n"
                            "stray\n"
                            "</plans>\n" STORAGE_TAIL);
  project = storage_check_read (content->str, problems);
  g_assert_null (project);
  assert_problem (problems, 70004, "“9”");
  assert_problem (problems, 70008, "“basics”");
  assert_problem (problems, 70010, "right inside <plans>");
  g_assert_cmpuint (problems->len, ==, 3);
}

static void
test_many (void)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) project = NULL;
  g_autoptr (GString) content = g_string_new (STORAGE_HEAD ("1.0"));

  for (int i = 0; i < 10000; i++)
    g_string_append (content, "<garbage/>\n");
  g_string_append (content, STORAGE_TAIL);
  project = storage_check_read (content->str, problems);
  g_assert_null (project);
  g_assert_cmpuint (problems->len, >=, 100);
  g_assert_cmpuint (problems->len, <=, 1000);
}

/* The schema, which others use, must not allow what the reader refuses, where it can say so. */
static void
test_schema_agrees (void)
{
  static const char *const inexpressible[] = {
    /* Ids, characters and dates are beyond it. */
    "control", "direction", "two-line-title", "team-twice", "team-empty-name", "team-parent",
    "team-own-parent", "team-circle", "own-number-taken", "own-id-twice", "own-id-of-framework",
    "plan-service", "plan-twice", "assigned-unknown", "assigned-twice", "no-lead", "two-leads",
    "decision-service", "decision-twice", "improvement-team", "improvement-services",
    "person-team", "staffing-no-hours",
    /* It is open for newer minor versions. */
    "unknown-element", "foreign-element", "unknown-in-plan", "unknown-attribute",
    "decision-unknown", "settings-in-state", NULL,
  };

  for (guint i = 0; i < G_N_ELEMENTS (defects); i++)
    {
      g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
      g_autoptr (GBytes) bytes = g_bytes_new_static (defects[i].content,
                                                     strlen (defects[i].content));
      xmlDoc *doc = fujin_xml_parse (bytes, problems);
      gboolean valid;

      if (doc == NULL)
        continue;
      valid = fujin_xml_validate (doc, "/jp/fujin/Fujin/schemas/project.rng", problems);
      xmlFreeDoc (doc);
      g_test_message ("%s", defects[i].name);
      g_assert_cmpint (valid, ==, g_strv_contains (inexpressible, defects[i].name));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (defects); i++)
    {
      g_autofree char *path = g_strconcat ("/storage/defects/", defects[i].name, NULL);

      g_test_add_data_func (path, &defects[i], test_defect);
    }
  g_test_add_func ("/storage/defects/all-named", test_all_named);
  g_test_add_func ("/storage/defects/far-down", test_far_down);
  g_test_add_func ("/storage/defects/many", test_many);
  g_test_add_func ("/storage/defects/schema-agrees", test_schema_agrees);
  return g_test_run ();
}
