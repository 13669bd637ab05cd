/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-record.h"
#include "fujin-supply-chain.h"
#include "model-check.h"

static FujinRecord *
add_partner (FujinProject *project,
             const char   *name,
             const char   *must,
             const char   *has,
             const char   *shared,
             const char   *checked)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { name, must, has, shared, checked };
  FujinRecord *record = fujin_edit_add_record (project, FUJIN_RECORD_PARTNER, NULL, values);

  g_assert_nonnull (record);
  return record;
}

static void
test_marks (void)
{
  static const struct
  {
    const char *code;
    FujinPartnerMark checked;
    FujinPartnerMark unchecked;
  } rows[] = {
    { "A-1", FUJIN_PARTNER_MISSING, FUJIN_PARTNER_MUST },
    { "B-1", FUJIN_PARTNER_HAS, FUJIN_PARTNER_HAS },
    { "D-1", FUJIN_PARTNER_TOGETHER, FUJIN_PARTNER_TOGETHER },
    { "E-2", FUJIN_PARTNER_EXTRA, FUJIN_PARTNER_EXTRA },
    { "F-1", FUJIN_PARTNER_TOGETHER, FUJIN_PARTNER_TOGETHER },
    { "G-1", FUJIN_PARTNER_NOTHING, FUJIN_PARTNER_NOTHING },
  };
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinRecord *checked =
    add_partner (project, "Alpha", "A-1 B-1 D-1", "B-1 E-2", "D-1 F-1", "2026-06-10");
  FujinRecord *unchecked =
    add_partner (project, "Beta", "A-1 B-1 D-1", "B-1 E-2", "D-1 F-1", "");
  g_autoptr (FujinSupplyChain) chain = fujin_supply_chain_new (project);
  FujinSupplyPartner *alpha = fujin_supply_chain_find (chain, checked);
  FujinSupplyPartner *beta = fujin_supply_chain_find (chain, unchecked);
  g_autofree char *missing = fujin_supply_partner_dup_missing (alpha, FUJIN_LANG_EN);
  g_autofree char *open = fujin_supply_partner_dup_missing (beta, FUJIN_LANG_EN);
  g_autofree char *day = fujin_supply_partner_dup_checked (alpha, "2026-06-20", FUJIN_LANG_EN);
  g_autofree char *never = fujin_supply_partner_dup_checked (beta, "2026-06-20", FUJIN_LANG_EN);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      FujinServicePlan *plan = model_plan (project, rows[i].code);

      g_assert_cmpint (fujin_supply_partner_get_mark (alpha, plan), ==, rows[i].checked);
      g_assert_cmpint (fujin_supply_partner_get_mark (beta, plan), ==, rows[i].unchecked);
    }
  g_assert_cmpuint (chain->plans->len, ==, 5);
  g_assert_true (g_ptr_array_index (chain->plans, 4) == model_plan (project, "F-1"));
  g_assert_cmpuint (alpha->n_must, ==, 3);
  g_assert_cmpuint (alpha->n_covered, ==, 2);
  g_assert_cmpstr (missing, ==, "1 of 3 missing: A-1");
  g_assert_cmpstr (open, ==, "1 of 3 not checked: A-1");
  g_assert_cmpstr (day, ==, "2026-06-10 (10 days ago)");
  g_assert_cmpstr (never, ==, "never checked");
}

/* Every mark has a shape and a word of its own. */
static void
test_words (void)
{
  for (FujinPartnerMark a = FUJIN_PARTNER_MUST; a < FUJIN_N_PARTNER_MARKS; a++)
    for (FujinPartnerMark b = FUJIN_PARTNER_NOTHING; b < a; b++)
      {
        g_assert_cmpstr (fujin_partner_mark_shape (a), !=, fujin_partner_mark_shape (b));
        for (FujinLang lang = 0; lang < FUJIN_N_LANGS; lang++)
          g_assert_cmpstr (fujin_partner_mark_name (a, lang), !=,
                           fujin_partner_mark_name (b, lang));
      }
}

/* The textbook gives no list, so every suggestion is ours and says why. */
static void
test_suggested (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinFramework *framework = fujin_project_get_framework (project);
  g_autoptr (GPtrArray) any = fujin_supply_chain_list_suggested (project, FALSE);
  g_autoptr (GPtrArray) all = fujin_supply_chain_list_suggested (project, TRUE);

  g_assert_cmpuint (any->len, >, 0);
  g_assert_cmpuint (all->len, >, any->len);
  g_assert_cmpuint (all->len, ==, fujin_framework_get_n_partner_services (framework));
  for (guint i = 0; i < all->len; i++)
    for (FujinLang lang = 0; lang < FUJIN_N_LANGS; lang++)
      {
        const char *why = fujin_supply_chain_get_why (g_ptr_array_index (all, i), lang);

        g_assert_true (why && *why);
      }
}

static void
test_candidates (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *company;
  g_autoptr (GPtrArray) teams = NULL;

  fujin_edit_add_team (project, "CSIRT", FALSE, 0);
  fujin_edit_add_team (project, "SOC", TRUE, 1);
  company = fujin_edit_add_team (project, "Daughter", FALSE, 2);
  fujin_edit_set_team_role (project, company, FUJIN_TEAM_ROLE_GROUP_COMPANY);
  fujin_edit_add_team (project, "Lab", TRUE, 3);
  add_partner (project, "Lab", "", "", "", "");
  teams = fujin_supply_chain_list_candidates (project);
  g_assert_cmpuint (teams->len, ==, 2);
  g_assert_cmpstr (fujin_team_get_name (g_ptr_array_index (teams, 0)), ==, "SOC");
  g_assert_cmpstr (fujin_team_get_name (g_ptr_array_index (teams, 1)), ==, "Daughter");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/supply-chain/marks", test_marks);
  g_test_add_func ("/supply-chain/words", test_words);
  g_test_add_func ("/supply-chain/suggested", test_suggested);
  g_test_add_func ("/supply-chain/candidates", test_candidates);
  return g_test_run ();
}
