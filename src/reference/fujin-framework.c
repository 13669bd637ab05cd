/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-framework-private.h"
#include "fujin-framework-reader.h"
#include "fujin-xml.h"

#define DEFAULT_RESOURCE "/jp/fujin/Fujin/reference/x1060.xml"

/**
 * FujinFramework:
 *
 * The fixed content of a framework in both languages: categories, services, levels, scales,
 * quadrants and patterns. Never changes once it is loaded, so every thread may read it.
 */
G_DEFINE_FINAL_TYPE (FujinFramework, fujin_framework, G_TYPE_OBJECT)

static void
clear_terms (FujinTerm **terms,
             guint       n)
{
  for (guint i = 0; i < n; i++)
    g_clear_pointer (&terms[i], fujin_term_free);
}

static void
clear_quadrants (FujinFramework *self)
{
  for (guint i = 0; i < FUJIN_N_QUADRANTS; i++)
    g_clear_pointer (&self->quadrants[i], fujin_quadrant_free);
  for (guint i = 0; i < FUJIN_N_PATTERNS; i++)
    g_clear_pointer (&self->patterns[i], fujin_pattern_free);
}

static void
clear_organisation (FujinFramework *self)
{
  g_ptr_array_unref (self->partner_services);
  g_ptr_array_unref (self->common_risks);
  g_ptr_array_unref (self->incident_steps);
  g_ptr_array_unref (self->cdc_flows);
  g_ptr_array_unref (self->cdc_roles);
  g_ptr_array_unref (self->control_functions);
  g_ptr_array_unref (self->staff_notes);
  g_ptr_array_unref (self->staff_levels);
  g_ptr_array_unref (self->staff_functions);
}

static void
fujin_framework_finalize (GObject *object)
{
  FujinFramework *self = FUJIN_FRAMEWORK (object);

  g_free (self->id);
  fujin_text_clear (&self->title);
  fujin_text_clear (&self->source_line);
  clear_terms (self->levels, FUJIN_N_LEVELS);
  clear_terms (self->assignment_types, FUJIN_N_ASSIGNMENT_TYPES);
  clear_terms (self->processes, FUJIN_N_PROCESSES);
  clear_terms (self->phases, FUJIN_N_PHASES);
  clear_terms (self->axis_ends, FUJIN_N_AXIS_ENDS);
  clear_quadrants (self);
  for (guint i = 0; i < FUJIN_N_SCALES; i++)
    for (guint j = 0; j <= FUJIN_SCORE_MAX; j++)
      fujin_text_clear (&self->criteria[i][j]);
  g_hash_table_unref (self->score_rules);
  g_hash_table_unref (self->services_by_id);
  g_hash_table_unref (self->categories_by_id);
  clear_organisation (self);
  g_ptr_array_unref (self->start_sets);
  g_ptr_array_unref (self->proposed_teams);
  g_ptr_array_unref (self->services);
  g_ptr_array_unref (self->categories);

  G_OBJECT_CLASS (fujin_framework_parent_class)->finalize (object);
}

static void
fujin_framework_class_init (FujinFrameworkClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fujin_framework_finalize;
}

static void
init_organisation (FujinFramework *self)
{
  self->staff_functions =
    g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_staff_function_free);
  self->staff_levels = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_staff_level_free);
  self->staff_notes = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_staff_note_free);
  self->control_functions =
    g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_control_function_free);
  self->cdc_roles = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_cdc_role_free);
  self->cdc_flows = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_cdc_flow_free);
  self->incident_steps = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_incident_step_free);
  self->common_risks = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_common_risk_free);
  self->partner_services =
    g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_partner_service_free);
}

static void
fujin_framework_init (FujinFramework *self)
{
  self->categories = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_category_free);
  self->services = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_service_free);
  self->start_sets = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_start_set_free);
  self->proposed_teams =
    g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_proposed_team_free);
  self->categories_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->services_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->score_rules = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                             (GDestroyNotify) fujin_term_free);
  init_organisation (self);
}

/**
 * fujin_framework_new_from_bytes:
 * @bytes: a framework file
 * @problems: (element-type FujinXmlProblem): all its defects are added here
 *
 * Returns: (nullable) (transfer full): the framework, or %NULL when problems were added
 */
FujinFramework *
fujin_framework_new_from_bytes (GBytes    *bytes,
                                GPtrArray *problems)
{
  g_autoptr (FujinFramework) self = NULL;
  xmlDoc *doc;
  guint n_before;

  g_return_val_if_fail (bytes != NULL && problems != NULL, NULL);

  n_before = problems->len;
  doc = fujin_xml_parse (bytes, problems);
  if (doc == NULL)
    return NULL;
  self = g_object_new (FUJIN_TYPE_FRAMEWORK, NULL);
  fujin_framework_read (self, doc, problems);
  xmlFreeDoc (doc);
  return problems->len == n_before ? g_steal_pointer (&self) : NULL;
}

static gpointer
load_default (gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GBytes) bytes = NULL;
  FujinFramework *self;

  bytes = g_resources_lookup_data (DEFAULT_RESOURCE, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  if (bytes == NULL)
    g_error ("%s", error->message);
  self = fujin_framework_new_from_bytes (bytes, problems);
  if (self == NULL)
    {
      FujinXmlProblem *first = g_ptr_array_index (problems, 0);

      g_error ("%s:%u: %s", DEFAULT_RESOURCE, first->line, first->message);
    }
  return self;
}

/**
 * fujin_framework_get_default:
 *
 * The framework of ITU-T X.1060, which is part of the program. It is loaded once.
 *
 * Returns: (transfer none): the framework
 */
FujinFramework *
fujin_framework_get_default (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, load_default, NULL);
}

/**
 * fujin_framework_get_id:
 * @self: a framework
 *
 * Returns: (transfer none): its id in project files, such as "x1060-2021"
 */
const char *
fujin_framework_get_id (FujinFramework *self)
{
  return self->id;
}

/**
 * fujin_framework_get_title:
 * @self: a framework
 * @lang: a language
 *
 * Returns: (transfer none): its title
 */
const char *
fujin_framework_get_title (FujinFramework *self,
                           FujinLang       lang)
{
  return fujin_text_get (&self->title, lang);
}

/**
 * fujin_framework_get_source_line:
 * @self: a framework
 * @lang: a language
 *
 * Returns: (transfer none): the sources to name on printed pages
 */
const char *
fujin_framework_get_source_line (FujinFramework *self,
                                 FujinLang       lang)
{
  return fujin_text_get (&self->source_line, lang);
}

/**
 * fujin_framework_get_n_categories:
 * @self: a framework
 *
 * Returns: the number of categories
 */
guint
fujin_framework_get_n_categories (FujinFramework *self)
{
  return self->categories->len;
}

/**
 * fujin_framework_get_category:
 * @self: a framework
 * @index: position from 0
 *
 * Returns: (transfer none): the category
 */
const FujinCategory *
fujin_framework_get_category (FujinFramework *self,
                              guint           index)
{
  g_return_val_if_fail (index < self->categories->len, NULL);

  return g_ptr_array_index (self->categories, index);
}

/**
 * fujin_framework_find_category:
 * @self: a framework
 * @id: (nullable): letter of a category
 *
 * Returns: (nullable) (transfer none): the category, or %NULL
 */
const FujinCategory *
fujin_framework_find_category (FujinFramework *self,
                               const char     *id)
{
  return id != NULL ? g_hash_table_lookup (self->categories_by_id, id) : NULL;
}

/**
 * fujin_framework_get_n_services:
 * @self: a framework
 *
 * Returns: the number of services
 */
guint
fujin_framework_get_n_services (FujinFramework *self)
{
  return self->services->len;
}

/**
 * fujin_framework_get_service:
 * @self: a framework
 * @index: position from 0, in the order of the codes
 *
 * Returns: (transfer none): the service
 */
const FujinService *
fujin_framework_get_service (FujinFramework *self,
                             guint           index)
{
  g_return_val_if_fail (index < self->services->len, NULL);

  return g_ptr_array_index (self->services, index);
}

/**
 * fujin_framework_find_service:
 * @self: a framework
 * @id: (nullable): code of a service
 *
 * Returns: (nullable) (transfer none): the service, or %NULL
 */
const FujinService *
fujin_framework_find_service (FujinFramework *self,
                              const char     *id)
{
  return id != NULL ? g_hash_table_lookup (self->services_by_id, id) : NULL;
}
