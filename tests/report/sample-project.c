/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sample-project.h"

#include "fujin-edit-project.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"

#define N_TEAMS 5

static const char *const team_names[FUJIN_N_LANGS][N_TEAMS] = {
  { "Security office", "SOC", "CSIRT", "Managed security provider", "Forensics partner" },
  { "情報セキュリティ室", "SOC", "CSIRT", "監視サービス事業者", "フォレンジック会社" },
};

static GPtrArray *
just (FujinServicePlan *plan)
{
  GPtrArray *plans = g_ptr_array_new ();

  g_ptr_array_add (plans, plan);
  return plans;
}

void
sample_project_score (FujinProject *project,
                      const char   *code,
                      int           as_is,
                      int           to_be)
{
  g_autoptr (GPtrArray) plans = just (fujin_project_find_code (project, code));

  fujin_edit_set_score (project, plans, FALSE, as_is);
  fujin_edit_set_score (project, plans, TRUE, to_be);
}

static void
decide (FujinProject     *project,
        FujinServicePlan *plan,
        guint             index)
{
  g_autoptr (GPtrArray) plans = just (plan);
  guint category = fujin_service_plan_get_category (plan)->index;
  FujinTeam *team = fujin_project_get_team (project, (index * 7 + category) % N_TEAMS);

  fujin_edit_set_level (project, plans, (FujinLevel) (1 + (index * 5 + category) % 4));
  if (index % 9 == 4)
    return;
  fujin_edit_assign (project, plans, NULL, team);
  if (index % 8 == 3)
    fujin_edit_add_assignment (project, plans,
                               fujin_project_get_team (project, (index * 7 + category + 2)
                                                                  % N_TEAMS));
}

static void
score (FujinProject *project,
       guint         index)
{
  FujinServicePlan *plan = fujin_project_get_plan (project, index);
  g_autoptr (GPtrArray) plans = just (plan);
  guint category = fujin_service_plan_get_category (plan)->index;
  int as_is = 1 + (int) ((index * 3 + category * 2) % 4);
  int to_be = MIN (as_is + 1 + (int) ((index + category) % 3), 5);

  fujin_edit_set_score (project, plans, FALSE, index % 21 == 20 ? -1 : as_is);
  if (index % 21 != 20)
    fujin_edit_set_score (project, plans, TRUE, to_be);
}

static FujinProject *
start (FujinLang lang)
{
  FujinProject *project = fujin_project_new ();
  gboolean ja = lang == FUJIN_LANG_JA;

  fujin_edit_set_project_text (project, FUJIN_PROJECT_TITLE,
                               ja ? "サイバーディフェンスセンターの現在地と、これからお願いしたいこと"
                                  : "Cyber defence centre: where we stand and what we ask for");
  fujin_edit_set_project_text (project, FUJIN_PROJECT_ORGANISATION,
                               ja ? "さくら精密工業株式会社" : "Sakura Precision");
  fujin_edit_set_project_text (project, FUJIN_PROJECT_AS_OF, "2026-10-30");
  fujin_edit_set_pattern (project, FALSE, 2);
  fujin_edit_set_pattern (project, TRUE, 3);
  for (guint i = 0; i < N_TEAMS; i++)
    fujin_edit_add_team (project, team_names[lang][i], i >= 3, i);
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    decide (project, fujin_project_get_plan (project, i), i);
  return project;
}

static void
drop_one (FujinProject *project,
          const char   *code,
          const char   *reason)
{
  FujinServicePlan *plan = fujin_project_find_code (project, code);
  g_autoptr (GPtrArray) plans = just (plan);

  fujin_edit_set_level (project, plans, FUJIN_LEVEL_UNNECESSARY);
  fujin_edit_set_reason (project, plan, reason);
}

FujinProject *
sample_project_full (FujinLang lang)
{
  FujinProject *project = start (lang);
  FujinServicePlan *own;

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    score (project, i);
  drop_one (project, "H-2",
            lang == FUJIN_LANG_JA ? "親会社が担うため" : "The parent company does it");
  own = fujin_edit_add_own_service (project, "G",
                                    lang == FUJIN_LANG_JA ? "工場設備の監視"
                                                          : "Monitoring of plant equipment");
  fujin_edit_set_note (project, own,
                       lang == FUJIN_LANG_JA ? "名古屋の第二工場から始め、年度内に全工場へ広げる。"
                                             : "Begins with plant 2 in Nagoya; all by March.");
  return project;
}

FujinProject *
sample_project_partial (FujinLang lang)
{
  FujinProject *project = start (lang);

  for (guint i = 0; i < 30; i += 2)
    score (project, i);
  return project;
}

FujinProject *
sample_project_empty (void)
{
  return fujin_project_new ();
}
