/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-history.h"
#include "fujin-shared-copy.h"
#include "fujin-team.h"
#include "storage-check.h"

/* Names in every place where one can stand, and ids that are names themselves. */
static const char plan[] =
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- by Weber -->\n"
  "<fujin-project xmlns=\"https://fujin.jp/ns/project/1\" xmlns:x=\"urn:nordwerk\" version=\"1.9\""
  " framework=\"x1060-2021\" x:by=\"Weber\">\n"
  " <title>Nordwerk plan of Anna Weber</title>\n"
  " <organisation>Nordwerk GmbH</organisation>\n"
  " <language>en</language>\n"
  " <note>ANNA WEBER and Weber's deputy met Blauwal at Nordwerk. Webern is a town.</note>\n"
  " <branch>v-weber</branch>\n"
  " <x:owner>Anna Weber</x:owner>\n"
  " <teams>\n"
  "  <team id=\"team-blauwal\">\n   <name>Blauwal AG</name>\n   <kind>external</kind>\n"
  "   <colour>1</colour>\n   <note>Ask Weber.</note>\n   <later>Weber</later>\n  </team>\n"
  "  <team id=\"csirt\">\n   <name>CSIRT Nord</name>\n   <kind>internal</kind>\n"
  "   <colour>2</colour>\n  </team>\n"
  "  <team id=\"gc\">\n   <name>Nordwerk Polska</name>\n   <kind>internal</kind>\n"
  "   <colour>2</colour>\n   <role>group-company</role>\n   <parent>csirt</parent>\n  </team>\n"
  " </teams>\n"
  " <own-services>\n  <own-service id=\"s-weber\" category=\"G\" number=\"1\">\n"
  "   <name>Weber's watch</name>\n   <summary>By Blauwal</summary>\n  </own-service>\n"
  " </own-services>\n"
  " <plans>\n"
  "  <plan service=\"B-1\">\n   <level>basic</level>\n"
  "   <assigned team=\"team-blauwal\" lead=\"yes\"/>\n   <assigned team=\"csirt\"/>\n"
  "   <note>Blauwal, says 佐藤. Mr Novak agrees.</note>\n  </plan>\n"
  "  <plan service=\"B-2\">\n   <level>unnecessary</level>\n   <reason>Blauwal AG has it</reason>\n"
  "  </plan>\n"
  "  <plan service=\"s-weber\">\n   <level>basic</level>\n  </plan>\n"
  " </plans>\n"
  " <decisions>\n  <decision id=\"d-weber\">\n   <service>B-2</service>\n"
  "   <about>unnecessary</about>\n   <decider>A. Weber, CISO and Novak (board)</decider>\n"
  "   <evidence>Mail of Weber</evidence>\n   <links>file:///srv/weber/a.pdf</links>\n"
  "  </decision>\n </decisions>\n"
  " <ratings>\n  <rating id=\"r-1\">\n   <service>B-1</service>\n"
  "   <rater>Novak (CSIRT Nord)</rater>\n   <team>csirt</team>\n   <as-is>3</as-is>\n"
  "   <sheet>q-novak:2</sheet>\n  </rating>\n </ratings>\n"
  " <people>\n"
  "  <person id=\"p-weber\">\n   <name>Anna Weber</name>\n   <position>CISO, director</position>\n"
  "   <teams>csirt</teams>\n   <services>B-1 s-weber</services>\n  </person>\n"
  "  <person id=\"p-sato\">\n   <name>佐藤　恵</name>\n   <position>Shift lead</position>\n"
  "  </person>\n </people>\n"
  " <contracts>\n  <contract id=\"c-1\">\n   <title>Blauwal watch</title>\n"
  "   <team>team-blauwal</team>\n   <reader>佐藤恵</reader>\n  </contract>\n </contracts>\n"
  " <partners>\n  <partner id=\"a-rotfuchs\">\n   <name>Rotfuchs S.A.</name>\n"
  "   <services>B-1</services>\n   <contact>Ms Kralova, kralova@rotfuchs.example</contact>\n"
  "   <note>Rotfuchs: ask Kralova</note>\n  </partner>\n </partners>\n"
  " <reports>\n  <report id=\"e-1\">\n   <name>For Nordwerk</name>\n"
  "   <language>project</language>\n   <paper>a4-portrait</paper>\n"
  "   <issuer>Anna Weber</issuer>\n   <footer>Nordwerk GmbH</footer>\n"
  "  </report>\n </reports>\n"
  " <slides>\n  <slide id=\"l-1\">\n   <of>gaps</of>\n   <headline>Blauwal is late</headline>\n"
  "   <note>Smile at Weber</note>\n   <state>shown</state>\n  </slide>\n </slides>\n"
  " <snapshots>\n  <snapshot id=\"v-weber\">\n   <name>Weber's</name>\n"
  "   <date>2026-01-01</date>\n"
  "   <kind>branch</kind>\n   <state>\n"
  "    <organisation>Nordwerk Alt GmbH</organisation>\n"
  "    <teams>\n     <team id=\"team-blauwal\">\n      <name>Blauwal Alt AG</name>\n"
  "      <kind>external</kind>\n      <colour>1</colour>\n     </team>\n    </teams>\n"
  "   </state>\n  </snapshot>\n"
  "  <snapshot id=\"v-main\">\n   <name>Main</name>\n   <date>2026-01-01</date>\n"
  "   <kind>main</kind>\n   <state>\n    <title>With Blauwal</title>\n   </state>\n  </snapshot>\n"
  " </snapshots>\n"
  "</fujin-project>\n";

static const char *const people[] = { "Weber'", "Anna", "Weber.", "Weber ", "Weber<", ">Weber",
                                      "佐藤", "恵", "Novak", "Kralova", "kralova" };
static const char *const providers[] = { "Blauwal", "Rotfuchs" };
static const char *const organisations[] = { "Nordwerk", "Polska" };
static const char *const ids[] = { "p-weber", "d-weber", "v-weber", "s-weber", "team-blauwal",
                                   "a-rotfuchs", "\"csirt\"", "q-novak", "p-sato" };

static char *
shared (const char     *file,
        FujinShareFlags flags,
        FujinLang       lang)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) project = storage_check_read (file, problems);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (FujinProject) copy = NULL;
  char *text;

  if (project == NULL)
    g_error ("%s", ((FujinXmlProblem *) g_ptr_array_index (problems, 0))->message);
  before = storage_check_write (project);
  copy = fujin_shared_copy_new (project, flags, lang);
  after = storage_check_write (project);
  g_assert_cmpstr (before, ==, after);
  g_assert_false (fujin_history_get_modified (fujin_project_get_history (copy)));
  text = storage_check_write (copy);
  storage_check_kept (text);
  return text;
}

#define assert_none(text, names) assert_n_none (text, names, G_N_ELEMENTS (names))
static void
assert_n_none (const char        *text,
               const char *const *names,
               gsize              n)
{
  for (gsize i = 0; i < n; i++)
    if (strstr (text, names[i]) != NULL)
      g_error ("“%s” is still there:\n%s", names[i], text);
}

static void
assert_there (const char *text,
              const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” is not there:\n%s", part, text);
}

static guint
count (const char *text,
       const char *part)
{
  guint n = 0;

  for (const char *p = text; (p = strstr (p, part)) != NULL; p++)
    n++;
  return n;
}

static void
test_people (void)
{
  g_autofree char *text = shared (plan, FUJIN_SHARE_PEOPLE, FUJIN_LANG_EN);

  assert_none (text, people);
  assert_none (text, ids);
  assert_there (text, "<name>Person 2</name>");
  assert_there (text, "<name>Person 1</name>");
  assert_there (text, "<note>Person 2 and Person 2's deputy met Blauwal at Nordwerk. Webern is ");
  assert_there (text, "<note>Blauwal, says Person 1. Mr Person 3 agrees.</note>");
  assert_there (text, "<rater>Person 3 (CSIRT Nord)</rater>");
  assert_there (text, "<decider>A. Person 2, CISO and Person 3 (board)</decider>");
  assert_there (text, "<reader>Person 1</reader>");
  assert_there (text, "<contact>Person 4</contact>");
  assert_there (text, "<note>Rotfuchs: ask Person 4</note>");
  assert_there (text, "<issuer>Person 2</issuer>");
  assert_there (text, "<position>CISO, director</position>");
  assert_there (text, "<name>Blauwal AG</name>");
  assert_there (text, "<organisation>Nordwerk GmbH</organisation>");
}

static void
test_providers (void)
{
  g_autofree char *text = shared (plan, FUJIN_SHARE_PROVIDERS, FUJIN_LANG_EN);

  assert_none (text, providers);
  assert_none (text, ids);
  /* The same one under its earlier name. */
  g_assert_cmpuint (count (text, "<name>Provider A</name>"), ==, 2);
  assert_there (text, "<name>Partner A</name>");
  assert_there (text, "<title>Provider A watch</title>");
  assert_there (text, "<reason>Provider A has it</reason>");
  assert_there (text, "<headline>Provider A is late</headline>");
  assert_there (text, "<title>With Provider A</title>");
  assert_there (text, "<name>Anna Weber</name>");
  assert_there (text, "<name>Nordwerk Polska</name>");
}

static void
test_organisation (void)
{
  g_autofree char *text = shared (plan, FUJIN_SHARE_ORGANISATION, FUJIN_LANG_EN);

  assert_none (text, organisations);
  assert_none (text, ids);
  assert_there (text, "<organisation>Organisation X</organisation>");
  assert_there (text, "<name>Group company A</name>");
  assert_there (text, "<title>Organisation X plan of Anna Weber</title>");
  assert_there (text, "<name>Blauwal AG</name>");
  assert_there (text, "<name>CSIRT Nord</name>");
}

static void
test_notes_and_versions (void)
{
  g_autofree char *notes = shared (plan, FUJIN_SHARE_NOTES, FUJIN_LANG_EN);
  g_autofree char *versions = shared (plan, FUJIN_SHARE_VERSIONS, FUJIN_LANG_EN);

  g_assert_null (strstr (notes, "<note>"));
  g_assert_null (strstr (notes, "<evidence>"));
  g_assert_null (strstr (notes, "<links>"));
  assert_there (notes, "<reason>Blauwal AG has it</reason>");
  assert_there (notes, "<snapshot ");
  g_assert_null (strstr (versions, "snapshot"));
  g_assert_null (strstr (versions, "<branch>"));
  assert_there (versions, "Ask Weber.");
}

/* Everything at once, and in Japanese. */
static void
test_all (void)
{
  g_autofree char *text = shared (plan, FUJIN_SHARE_ALL, FUJIN_LANG_JA);

  assert_none (text, people);
  assert_none (text, providers);
  assert_none (text, organisations);
  assert_none (text, ids);
  g_assert_null (strstr (text, "later"));
  g_assert_null (strstr (text, "urn:"));
  assert_there (text, "<assigned team=\"t-");
  assert_there (text, "<services>B-1 o-");
}

/* Nothing but new ids: as many lines, each with the same words. */
static void
test_nothing (void)
{
  g_autofree char *text = shared (plan, 0, FUJIN_LANG_EN);

  assert_none (text, ids);
  g_assert_cmpuint (count (text, "Weber"), >, 8);
  g_assert_cmpuint (count (text, "Blauwal"), >, 6);
}

/* A stand-in never is somebody who is there already. */
static void
test_taken_stand_in (void)
{
  g_autofree char *file = g_strdup (
    STORAGE_HEAD ("1.2")
    " <note>Provider A is better than Blauwal.</note>\n"
    " <teams>\n  <team id=\"t-1\">\n   <name>Blauwal</name>\n   <kind>external</kind>\n"
    "   <colour>1</colour>\n  </team>\n </teams>\n" STORAGE_TAIL);
  g_autofree char *text = shared (file, FUJIN_SHARE_PROVIDERS, FUJIN_LANG_EN);

  assert_there (text, "Provider A is better than Provider B.");
}

/* A name is spoken of without what stands in brackets behind it, and without its legal form. */
static void
test_short_names (void)
{
  g_autofree char *file = g_strdup (
    STORAGE_HEAD ("1.2")
    " <note>青葉とBlauwal, 北辰 and 北辰株式会社; the provider 紅葉</note>\n"
    " <teams>\n  <team id=\"t-1\">\n   <name>株式会社青葉（委託先）</name>\n"
    "   <kind>external</kind>\n   <colour>1</colour>\n  </team>\n"
    "  <team id=\"t-2\">\n   <name>Blauwal AG (watch)</name>\n"
    "   <kind>external</kind>\n   <colour>1</colour>\n  </team>\n"
    "  <team id=\"t-3\">\n   <name>北辰株式会社</name>\n"
    "   <kind>external</kind>\n   <colour>1</colour>\n  </team>\n"
    "  <team id=\"t-4\">\n   <name>Provider (紅葉)</name>\n"
    "   <kind>external</kind>\n   <colour>1</colour>\n  </team>\n </teams>\n" STORAGE_TAIL);
  g_autofree char *text = shared (file, FUJIN_SHARE_PROVIDERS, FUJIN_LANG_EN);

  assert_there (text, "<note>Provider AとProvider B, Provider C and Provider C; the provider "
                      "Provider D</note>");
}

static void
add_names (GPtrArray  *names,
           FujinProject *project)
{
  static const struct
  {
    FujinRecordKind kind;
    guint field;
  } fields[] = { { FUJIN_RECORD_PERSON, FUJIN_PERSON_NAME },
                 { FUJIN_RECORD_PARTNER, FUJIN_PARTNER_NAME } };

  g_ptr_array_add (names, g_strdup (fujin_project_get_organisation (project)));
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    if (fujin_team_get_external (fujin_project_get_team (project, i)))
      g_ptr_array_add (names, g_strdup (fujin_team_get_name (fujin_project_get_team (project, i))));
  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      FujinRecordList *list = fujin_project_get_records (project, fields[i].kind);

      for (guint j = 0; j < fujin_record_list_get_n (list); j++)
        g_ptr_array_add (names, g_strdup (fujin_record_get (fujin_record_list_peek (list, j),
                                                            fields[i].field)));
    }
}

static void
test_samples (void)
{
  static const char *const bare[] = { "青葉", "北辰", "Aoba", "Hokushin" };
  static const char *const samples[] = { "manufacturer.en.fujin", "manufacturer.ja.fujin" };

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autofree char *path = g_build_filename (g_getenv ("FUJIN_SAMPLES"), samples[i], NULL);
      g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
      g_autoptr (FujinProject) project = fujin_project_reader_read_file (path, problems);
      g_autoptr (FujinProject) copy = NULL;
      g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
      g_autofree char *text = NULL;
      FujinSharedCount count;

      add_names (names, project);
      copy = fujin_shared_copy_new_counted (
        project, FUJIN_SHARE_PEOPLE | FUJIN_SHARE_PROVIDERS | FUJIN_SHARE_ORGANISATION,
        fujin_project_get_language (project), &count);
      text = storage_check_write (copy);
      g_assert_cmpuint (names->len, >, 10);
      assert_none (text, bare);
      g_assert_cmpuint (count.n_names, >, 10);
      g_assert_cmpuint (count.n_places, >, count.n_names);
      /* Two partners and a provider. */
      g_assert_cmpuint (count.n_people, >, 1);
      g_assert_cmpuint (count.n_companies, >, 2);
      g_assert_cmpuint (count.n_own, >, 0);
      g_assert_cmpuint (count.n_people + count.n_companies + count.n_own, <=, count.n_names);
      assert_n_none (text, (const char *const *) names->pdata, names->len);
      g_assert_cmpuint (fujin_project_get_n_teams (copy), ==, fujin_project_get_n_teams (project));
      g_test_message ("%s: %u names", samples[i], names->len);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shared-copy/people", test_people);
  g_test_add_func ("/shared-copy/providers", test_providers);
  g_test_add_func ("/shared-copy/organisation", test_organisation);
  g_test_add_func ("/shared-copy/notes-and-versions", test_notes_and_versions);
  g_test_add_func ("/shared-copy/all", test_all);
  g_test_add_func ("/shared-copy/nothing", test_nothing);
  g_test_add_func ("/shared-copy/taken-stand-in", test_taken_stand_in);
  g_test_add_func ("/shared-copy/short-names", test_short_names);
  g_test_add_func ("/shared-copy/samples", test_samples);
  return g_test_run ();
}
