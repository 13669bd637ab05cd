/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-partner-edit.h"

#include <glib/gi18n.h>

/**
 * fujin_partner_edit_add:
 * @project: a project
 * @name: its name, not empty
 *
 * Adds a partner of the supply chain.
 *
 * Returns: (transfer none) (nullable): the partner; the one of that name if it is there already;
 *   %NULL when the project cannot be edited or @name is empty
 */
FujinRecord *
fujin_partner_edit_add (FujinProject *project,
                        const char   *name)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };
  FujinRecordList *list;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  list = fujin_project_get_records (project, FUJIN_RECORD_PARTNER);
  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    if (g_str_equal (fujin_record_get (fujin_record_list_peek (list, i), FUJIN_PARTNER_NAME),
                     name))
      return fujin_record_list_peek (list, i);
  if (*name == '\0' || fujin_project_get_read_only (project))
    return NULL;
  values[FUJIN_PARTNER_NAME] = name;
  return fujin_edit_add_record (project, FUJIN_RECORD_PARTNER, NULL, values);
}

static char *
dup_with (FujinRecord       *record,
          FujinPartnerField  field,
          const char        *id,
          gboolean           on)
{
  g_auto (GStrv) ids = fujin_record_dup_ids (record, field);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; ids[i]; i++)
    if (!g_str_equal (ids[i], id))
      g_string_append_printf (text, "%s%s", text->len ? " " : "", ids[i]);
  if (on)
    g_string_append_printf (text, "%s%s", text->len ? " " : "", id);
  return g_strdup (text->str);
}

/**
 * fujin_partner_edit_set_service:
 * @project: a project
 * @record: a partner
 * @field: services it must have, has, or that are run together
 * @plan: a service
 * @on: whether the service is one of them
 *
 * Returns: whether anything changed
 */
gboolean
fujin_partner_edit_set_service (FujinProject      *project,
                                FujinRecord       *record,
                                FujinPartnerField  field,
                                FujinServicePlan  *plan,
                                gboolean           on)
{
  g_autofree char *ids = NULL;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), FALSE);
  g_return_val_if_fail (FUJIN_IS_RECORD (record), FALSE);

  ids = dup_with (record, field, fujin_service_plan_get_id (plan), on);
  return fujin_edit_set_record (project, record, field, ids);
}

/**
 * fujin_partner_edit_drop_service:
 * @project: a project
 * @record: a partner
 * @plan: a service
 *
 * Takes a service off the partner, whatever it was there for.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_partner_edit_drop_service (FujinProject     *project,
                                 FujinRecord      *record,
                                 FujinServicePlan *plan)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (project), FALSE);
  g_return_val_if_fail (FUJIN_IS_RECORD (record), FALSE);

  if (fujin_project_get_read_only (project))
    return FALSE;
  /* Translators: what is undone; %s is the code of a service */
  fujin_edit_begin (project, g_strdup_printf (_("take %s off a partner"),
                                              fujin_service_plan_get_code (plan)));
  for (FujinPartnerField field = FUJIN_PARTNER_SERVICES; field <= FUJIN_PARTNER_SHARED; field++)
    fujin_partner_edit_set_service (project, record, field, plan, FALSE);
  return fujin_edit_end (project);
}

/**
 * fujin_partner_edit_take_over:
 * @project: a project
 * @record: a partner
 * @plans: (element-type FujinServicePlan): services that are suggested
 *
 * Asks the services of the partner as well. What is asked of it already stays.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_partner_edit_take_over (FujinProject *project,
                              FujinRecord  *record,
                              GPtrArray    *plans)
{
  g_auto (GStrv) old = NULL;
  g_autoptr (GString) text = NULL;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), FALSE);
  g_return_val_if_fail (FUJIN_IS_RECORD (record), FALSE);

  old = fujin_record_dup_ids (record, FUJIN_PARTNER_SERVICES);
  text = g_string_new (fujin_record_get (record, FUJIN_PARTNER_SERVICES));
  for (guint i = 0; i < plans->len; i++)
    {
      const char *id = fujin_service_plan_get_id (g_ptr_array_index (plans, i));

      if (!g_strv_contains ((const char *const *) old, id))
        g_string_append_printf (text, "%s%s", text->len ? " " : "", id);
    }
  if (fujin_project_get_read_only (project)
      || g_str_equal (text->str, fujin_record_get (record, FUJIN_PARTNER_SERVICES)))
    return FALSE;
  /* Translators: what is undone; %s is the name of a partner */
  fujin_edit_begin (project, g_strdup_printf (_("suggested services for %s"),
                                              fujin_record_get (record, FUJIN_PARTNER_NAME)));
  fujin_edit_set_record (project, record, FUJIN_PARTNER_SERVICES, text->str);
  return fujin_edit_end (project);
}
