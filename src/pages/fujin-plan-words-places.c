/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-plan-words.h"

static FujinFramework *
framework (void)
{
  return fujin_framework_get_default ();
}

static const char *
confidence_text (const char *confidence)
{
  if (g_strcmp0 (confidence, "high") == 0)
    return C_("confidence", "high");
  if (g_strcmp0 (confidence, "medium") == 0)
    return C_("confidence", "medium");
  return C_("confidence", "low");
}

static void
append_place (GString          *text,
              const FujinPlace *place)
{
  FujinLang lang = fujin_lang_screen ();
  const FujinQuadrant *quadrant = fujin_framework_get_quadrant (framework (), place->quadrant);
  const char *reason = fujin_text_get (&place->reason, lang);

  if (text->len > 0)
    g_string_append_c (text, '\n');
  /* Translators: %1$s is the number of a quadrant (I to IV), %2$s its name */
  g_string_append_printf (text, _("Quadrant %1$s: %2$s."), quadrant->id,
                          fujin_text_get (&quadrant->name, lang));
  g_string_append_c (text, '\n');
  if (place->stated)
    g_string_append (text, _("Stated by the textbook."));
  else
    /* Translators: why a service is in a quadrant; %1$s is high, medium or low, %2$s a sentence */
    g_string_append_printf (text, _("Our own reasoning, confidence %1$s: %2$s"),
                            confidence_text (place->confidence), reason ? reason : "");
  if (place->alternative > 0)
    {
      g_string_append_c (text, '\n');
      /* Translators: %s is the number of a quadrant */
      g_string_append_printf (text, _("Quadrant %s would be defensible, too."),
                              fujin_framework_get_quadrant (framework (),
                                                            place->alternative)->id);
    }
}

/**
 * fujin_plan_words_dup_quadrants:
 * @plan: a plan
 *
 * Returns: (transfer full): where the framework places it and on what grounds
 */
char *
fujin_plan_words_dup_quadrants (FujinServicePlan *plan)
{
  const FujinService *service = fujin_service_plan_get_service (plan);
  GString *text = g_string_new (NULL);

  if (!service)
    g_string_append (text, _("The framework does not know this service. Place it yourself."));
  else
    for (guint i = 0; i < service->places->len; i++)
      append_place (text, g_ptr_array_index (service->places, i));
  return g_string_free (text, FALSE);
}

static void
append_link (GString    *text,
             const char *id)
{
  FujinFramework *f = framework ();
  const FujinService *service = fujin_framework_find_service (f, id);
  const FujinCategory *category = service ? NULL : fujin_framework_find_category (f, id);
  const char *name = service    ? fujin_text_get (&service->name, fujin_lang_screen ())
                     : category ? fujin_text_get (&category->name, fujin_lang_screen ())
                                : "";
  g_autofree char *link = g_markup_printf_escaped ("<a href=\"%s:%s\">%s %s</a>",
                                                   service ? "plan" : "category", id, id, name);

  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append (text, link);
}

static void
append_links (GString  *text,
              char    **ids)
{
  for (guint i = 0; ids && ids[i]; i++)
    append_link (text, ids[i]);
}

/**
 * fujin_plan_words_dup_related:
 * @plan: a plan
 *
 * Returns: (transfer full): links to the services and categories it points to, as markup
 */
char *
fujin_plan_words_dup_related (FujinServicePlan *plan)
{
  const FujinService *service = fujin_service_plan_get_service (plan);
  GString *text = g_string_new (NULL);

  if (service)
    {
      append_links (text, service->related);
      append_links (text, service->related_categories);
    }
  return g_string_free (text, FALSE);
}

/**
 * fujin_plan_words_dup_related_from:
 * @plan: a plan
 *
 * Returns: (transfer full): links to the services that point to it, as markup
 */
char *
fujin_plan_words_dup_related_from (FujinServicePlan *plan)
{
  const FujinService *service = fujin_service_plan_get_service (plan);
  GString *text = g_string_new (NULL);

  if (service)
    append_links (text, service->related_from);
  return g_string_free (text, FALSE);
}

/**
 * fujin_plan_words_dup_origin:
 * @plan: a plan
 *
 * Returns: (transfer full): the roles of textbook v2.1 it comes from; "" for an own service
 */
char *
fujin_plan_words_dup_origin (FujinServicePlan *plan)
{
  const FujinService *service = fujin_service_plan_get_service (plan);
  GString *text;

  if (!service)
    return g_strdup ("");
  if (service->v21_roles->len == 0)
    return g_strdup (service->added_in_v3 ? _("New since v2.1.")
                                          : _("No role of v2.1 is named."));
  text = g_string_new (NULL);
  for (guint i = 0; i < service->v21_roles->len; i++)
    {
      const FujinV21Role *role = g_ptr_array_index (service->v21_roles, i);

      g_string_append_printf (text, "%s%s %s", i > 0 ? "\n" : "", role->id, role->name);
    }
  return g_string_free (text, FALSE);
}
