/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-supply-chain.h"

#include "fujin-record.h"

/* What the fields of a partner say of one service. */
enum
{
  ASKED = 1 << 0,
  CONFIRMED = 1 << 1,
  SHARED = 1 << 2,
};

static void
partner_free (gpointer data)
{
  FujinSupplyPartner *self = data;

  g_object_unref (self->record);
  g_ptr_array_unref (self->missing);
  g_hash_table_unref (self->marks);
  g_free (self);
}

static void
add_bits (FujinSupplyPartner *self,
          FujinProject       *project,
          FujinPartnerField   field,
          guint               bit)
{
  g_auto (GStrv) ids = fujin_record_dup_ids (self->record, field);

  for (guint i = 0; ids[i]; i++)
    {
      FujinServicePlan *plan = fujin_project_find_plan (project, ids[i]);
      guint bits;

      if (!plan)
        continue;
      bits = GPOINTER_TO_UINT (g_hash_table_lookup (self->marks, plan));
      g_hash_table_insert (self->marks, plan, GUINT_TO_POINTER (bits | bit));
    }
}

/* What is run together is there, whoever else has it. */
static FujinPartnerMark
mark_of (guint    bits,
         gboolean is_checked)
{
  if (bits & SHARED)
    return FUJIN_PARTNER_TOGETHER;
  if (bits & CONFIRMED)
    return bits & ASKED ? FUJIN_PARTNER_HAS : FUJIN_PARTNER_EXTRA;
  if (bits & ASKED)
    return is_checked ? FUJIN_PARTNER_MISSING : FUJIN_PARTNER_MUST;
  return FUJIN_PARTNER_NOTHING;
}

static int
compare_plans (gconstpointer a,
               gconstpointer b)
{
  return fujin_service_plan_compare (*(FujinServicePlan *const *) a,
                                     *(FujinServicePlan *const *) b);
}

static void
count (FujinSupplyPartner *self)
{
  GHashTableIter iter;
  gpointer plan, bits;

  g_hash_table_iter_init (&iter, self->marks);
  while (g_hash_table_iter_next (&iter, &plan, &bits))
    {
      FujinPartnerMark mark = mark_of (GPOINTER_TO_UINT (bits), self->is_checked);

      if (!(GPOINTER_TO_UINT (bits) & ASKED))
        continue;
      self->n_must++;
      if (mark == FUJIN_PARTNER_HAS || mark == FUJIN_PARTNER_TOGETHER)
        self->n_covered++;
      else
        g_ptr_array_add (self->missing, plan);
    }
  g_ptr_array_sort (self->missing, compare_plans);
}

static FujinSupplyPartner *
partner_new (FujinProject *project,
             FujinRecord  *record)
{
  FujinSupplyPartner *self = g_new0 (FujinSupplyPartner, 1);

  self->record = g_object_ref (record);
  self->is_checked = *fujin_record_get (record, FUJIN_PARTNER_CHECKED) != '\0';
  self->missing = g_ptr_array_new ();
  self->marks = g_hash_table_new (NULL, NULL);
  add_bits (self, project, FUJIN_PARTNER_SERVICES, ASKED);
  add_bits (self, project, FUJIN_PARTNER_CONFIRMED, CONFIRMED);
  add_bits (self, project, FUJIN_PARTNER_SHARED, SHARED);
  count (self);
  return self;
}

static int
compare_partners (gconstpointer a,
                  gconstpointer b)
{
  const FujinSupplyPartner *one = *(const FujinSupplyPartner *const *) a;
  const FujinSupplyPartner *two = *(const FujinSupplyPartner *const *) b;
  int order = g_utf8_collate (fujin_record_get (one->record, FUJIN_PARTNER_NAME),
                              fujin_record_get (two->record, FUJIN_PARTNER_NAME));

  return order ? order : g_strcmp0 (fujin_record_get_id (one->record),
                                    fujin_record_get_id (two->record));
}

static void
list_plans (FujinSupplyChain *self,
            FujinProject     *project)
{
  g_autoptr (GHashTable) all = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->partners->len; i++)
    {
      FujinSupplyPartner *partner = g_ptr_array_index (self->partners, i);
      GHashTableIter iter;
      gpointer plan;

      g_hash_table_iter_init (&iter, partner->marks);
      while (g_hash_table_iter_next (&iter, &plan, NULL))
        g_hash_table_add (all, plan);
    }
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    if (g_hash_table_contains (all, fujin_project_get_plan (project, i)))
      g_ptr_array_add (self->plans, g_object_ref (fujin_project_get_plan (project, i)));
}

/**
 * fujin_supply_chain_new:
 * @project: a project
 *
 * Who of the supply chain must have which services, and has them. X.1060 serves as the common
 * language in which organisations with policies of their own agree on that, and on what to run
 * together (textbook 6.5.2).
 *
 * Returns: (transfer full): the view; valid as long as the project is not edited
 */
FujinSupplyChain *
fujin_supply_chain_new (FujinProject *project)
{
  FujinSupplyChain *self;
  FujinRecordList *list;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  self = g_new0 (FujinSupplyChain, 1);
  self->partners = g_ptr_array_new_with_free_func (partner_free);
  self->plans = g_ptr_array_new_with_free_func (g_object_unref);
  list = fujin_project_get_records (project, FUJIN_RECORD_PARTNER);
  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    g_ptr_array_add (self->partners, partner_new (project, fujin_record_list_peek (list, i)));
  g_ptr_array_sort (self->partners, compare_partners);
  list_plans (self, project);
  return self;
}

/**
 * fujin_supply_chain_free:
 * @self: the view
 *
 * Frees it.
 */
void
fujin_supply_chain_free (FujinSupplyChain *self)
{
  g_ptr_array_unref (self->partners);
  g_ptr_array_unref (self->plans);
  g_free (self);
}

/**
 * fujin_supply_chain_find:
 * @self: the view
 * @record: (nullable): a partner
 *
 * Returns: (transfer none) (nullable): its figures
 */
FujinSupplyPartner *
fujin_supply_chain_find (FujinSupplyChain *self,
                         FujinRecord      *record)
{
  for (guint i = 0; record && i < self->partners->len; i++)
    {
      FujinSupplyPartner *partner = g_ptr_array_index (self->partners, i);

      if (partner->record == record)
        return partner;
    }
  return NULL;
}

/**
 * fujin_supply_partner_get_mark:
 * @self: a partner
 * @plan: a service
 *
 * Returns: how the service stands with the partner
 */
FujinPartnerMark
fujin_supply_partner_get_mark (const FujinSupplyPartner *self,
                               FujinServicePlan         *plan)
{
  return mark_of (GPOINTER_TO_UINT (g_hash_table_lookup (self->marks, plan)), self->is_checked);
}

static const FujinPartnerService *
find_suggested (FujinServicePlan *plan)
{
  FujinProject *project = fujin_service_plan_get_project (plan);
  FujinFramework *framework = project ? fujin_project_get_framework (project) : NULL;

  for (guint i = 0; framework && i < fujin_framework_get_n_partner_services (framework); i++)
    {
      const FujinPartnerService *service = fujin_framework_get_partner_service (framework, i);

      if (service->service == fujin_service_plan_get_service (plan))
        return service;
    }
  return NULL;
}

/**
 * fujin_supply_chain_list_suggested:
 * @project: a project
 * @all: %FALSE for what any partner should have, %TRUE for what depends on the business as well
 *
 * The textbook (6.5.2) names no services that partners must have, so what is suggested is our own
 * reasoning: see fujin_supply_chain_get_why().
 *
 * Returns: (transfer full) (element-type FujinServicePlan): the services, in order
 */
GPtrArray *
fujin_supply_chain_list_suggested (FujinProject *project,
                                   gboolean      all)
{
  GPtrArray *plans = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), plans);

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);
      const FujinPartnerService *service = find_suggested (plan);

      if (service && (all || service->must))
        g_ptr_array_add (plans, g_object_ref (plan));
    }
  return plans;
}

/**
 * fujin_supply_chain_get_why:
 * @plan: a service
 * @lang: a language
 *
 * Returns: (transfer none) (nullable): why it is suggested for partners; %NULL when it is not
 */
const char *
fujin_supply_chain_get_why (FujinServicePlan *plan,
                            FujinLang         lang)
{
  const FujinPartnerService *service = find_suggested (plan);

  return service ? fujin_text_get (&service->why, lang) : NULL;
}

/**
 * fujin_supply_chain_list_candidates:
 * @project: a project
 *
 * Returns: (transfer full) (element-type FujinTeam): the group companies and providers of the plan
 *   that are not partners by name yet
 */
GPtrArray *
fujin_supply_chain_list_candidates (FujinProject *project)
{
  GPtrArray *teams = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  FujinRecordList *list;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), teams);

  list = fujin_project_get_records (project, FUJIN_RECORD_PARTNER);
  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    g_hash_table_add (names, (gpointer) fujin_record_get (fujin_record_list_peek (list, i),
                                                          FUJIN_PARTNER_NAME));
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    {
      FujinTeam *team = fujin_project_get_team (project, i);

      if ((fujin_team_get_external (team)
           || fujin_team_get_role (team) == FUJIN_TEAM_ROLE_GROUP_COMPANY)
          && !g_hash_table_contains (names, fujin_team_get_name (team)))
        g_ptr_array_add (teams, g_object_ref (team));
    }
  return teams;
}
