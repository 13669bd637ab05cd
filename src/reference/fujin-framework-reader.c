/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-framework-reader.h"

#include "fujin-framework-ids.h"
#include "fujin-framework-node.h"
#include "fujin-words.h"

typedef struct
{
  FujinFramework *framework;
  GHashTable     *v21_roles;
  GPtrArray      *problems;
} Reader;

static void
read_term_parts (Reader    *reader,
                 xmlNode   *node,
                 FujinTerm *term)
{
  for (xmlNode *part = fujin_node_first (node); part; part = fujin_node_next (part))
    {
      if (fujin_xml_is (part, "name"))
        fujin_node_text (part, &term->name, reader->problems);
      else if (fujin_xml_is (part, "label"))
        fujin_node_text (part, &term->label, reader->problems);
      else if (fujin_xml_is (part, "explanation"))
        fujin_node_text (part, &term->explanation, reader->problems);
      else if (fujin_xml_is (part, "note"))
        fujin_node_text (part, &term->note, reader->problems);
      else
        fujin_node_unknown (part, reader->problems);
    }
  fujin_node_complete (node, "name", &term->name, reader->problems);
}

static void
read_terms (Reader       *reader,
            xmlNode      *list,
            const char   *element,
            FujinIndexOf  index_of,
            FujinTerm   **terms)
{
  for (xmlNode *node = fujin_node_first (list); node; node = fujin_node_next (node))
    {
      int index;

      if (!fujin_xml_is (node, element))
        {
          fujin_node_unknown (node, reader->problems);
          continue;
        }
      index = fujin_node_choice (node, "id", index_of, reader->problems);
      if (index < 0)
        continue;
      if (terms[index] != NULL)
        {
          fujin_node_duplicate (node, reader->problems);
          continue;
        }
      terms[index] = g_new0 (FujinTerm, 1);
      terms[index]->id = fujin_xml_attribute (node, "id");
      read_term_parts (reader, node, terms[index]);
      fujin_node_complete (node, "explanation", &terms[index]->explanation, reader->problems);
    }
}

static void
read_levels (Reader  *reader,
             xmlNode *list)
{
  read_terms (reader, list, "level", _fujin_level_index, reader->framework->levels);
}

static void
read_assignment_types (Reader  *reader,
                       xmlNode *list)
{
  read_terms (reader, list, "assignment-type", _fujin_assignment_type_index,
              reader->framework->assignment_types);
}

static void
read_processes (Reader  *reader,
                xmlNode *list)
{
  read_terms (reader, list, "process", fujin_process_index, reader->framework->processes);
}

static void
read_phases (Reader  *reader,
             xmlNode *list)
{
  read_terms (reader, list, "phase", _fujin_phase_index, reader->framework->phases);
}

static void
read_axis_end (Reader  *reader,
               xmlNode *node)
{
  int axis = fujin_node_choice (node, "axis", _fujin_axis_index, reader->problems);
  int end;
  FujinTerm **place;

  if (axis < 0)
    return;
  end = fujin_node_choice (node, "end", axis == 1 ? _fujin_skill_index : _fujin_information_index,
                           reader->problems);
  if (end < 0)
    return;
  place = &reader->framework->axis_ends[axis * 2 + end];
  if (*place != NULL)
    {
      fujin_node_duplicate (node, reader->problems);
      return;
    }
  *place = g_new0 (FujinTerm, 1);
  (*place)->id = fujin_xml_attribute (node, "end");
  read_term_parts (reader, node, *place);
}

static void
read_scale (Reader  *reader,
            xmlNode *scale)
{
  int index = fujin_node_choice (scale, "type", _fujin_scale_index, reader->problems);

  if (index < 0)
    return;
  for (xmlNode *node = fujin_node_first (scale); node; node = fujin_node_next (node))
    {
      int score;

      if (!fujin_xml_is (node, "criterion"))
        {
          fujin_node_unknown (node, reader->problems);
          continue;
        }
      score = fujin_node_choice (node, "score", _fujin_score_index, reader->problems);
      if (score >= 0)
        fujin_node_text (node, &reader->framework->criteria[index][score], reader->problems);
    }
}

static void
read_score_rule (Reader  *reader,
                 xmlNode *node)
{
  FujinTerm *rule = g_new0 (FujinTerm, 1);

  rule->id = fujin_node_required (node, "id", reader->problems);
  rule->basis = fujin_node_required (node, "basis", reader->problems);
  fujin_node_text (node, &rule->explanation, reader->problems);
  if (g_hash_table_contains (reader->framework->score_rules, rule->id))
    fujin_node_duplicate (node, reader->problems);
  g_hash_table_replace (reader->framework->score_rules, rule->id, rule);
}

static void
read_v21_role (Reader  *reader,
               xmlNode *node)
{
  g_autofree char *id = fujin_node_required (node, "id", reader->problems);

  if (g_hash_table_contains (reader->v21_roles, id))
    fujin_node_duplicate (node, reader->problems);
  g_hash_table_replace (reader->v21_roles, g_steal_pointer (&id), fujin_xml_content (node));
}

static void
read_categories (Reader  *reader,
                 xmlNode *list)
{
  fujin_framework_read_categories (reader->framework, list, reader->problems);
}

static void
read_services (Reader  *reader,
               xmlNode *list)
{
  fujin_framework_read_services (reader->framework, list, reader->v21_roles, reader->problems);
}

static void
read_title (Reader  *reader,
            xmlNode *node)
{
  fujin_node_text (node, &reader->framework->title, reader->problems);
}

static void
read_source_line (Reader  *reader,
                  xmlNode *node)
{
  fujin_node_text (node, &reader->framework->source_line, reader->problems);
}

/* The sections in their order in the file. @item is the element whose reader is called for each
 * one inside the section; without it the reader gets the section itself. What needs nothing but the
 * framework has its reader elsewhere, in @read_item. */
static const struct
{
  const char *section;
  const char *item;
  void      (*read)      (Reader         *reader,
                          xmlNode        *node);
  void      (*read_item) (FujinFramework *framework,
                          xmlNode        *node,
                          GPtrArray      *problems);
} sections[] = {
  { "title", NULL, read_title, NULL },
  { "source-line", NULL, read_source_line, NULL },
  { "levels", NULL, read_levels, NULL },
  { "assignment-types", NULL, read_assignment_types, NULL },
  { "processes", NULL, read_processes, NULL },
  { "phases", NULL, read_phases, NULL },
  { "scales", "scale", read_scale, NULL },
  { "score-rules", "score-rule", read_score_rule, NULL },
  { "quadrants", "quadrant", NULL, fujin_framework_read_quadrant },
  { "axes", "axis-end", read_axis_end, NULL },
  { "patterns", "pattern", NULL, fujin_framework_read_pattern },
  { "v21-roles", "v21-role", read_v21_role, NULL },
  { "categories", NULL, read_categories, NULL },
  { "services", NULL, read_services, NULL },
  { "start-sets", "start-set", NULL, fujin_framework_read_start_set },
  { "proposed-teams", "proposed-team", NULL, fujin_framework_read_proposed_team },
  { "staff-functions", "staff-function", NULL, fujin_framework_read_staff_function },
  { "staff-levels", "staff-level", NULL, fujin_framework_read_staff_level },
  { "staff-notes", "staff-note", NULL, fujin_framework_read_staff_note },
  { "control-functions", "control-function", NULL, fujin_framework_read_control_function },
  { "cdc-roles", "cdc-role", NULL, fujin_framework_read_cdc_role },
  { "cdc-flows", "cdc-flow", NULL, fujin_framework_read_cdc_flow },
  { "incident-steps", "incident-step", NULL, fujin_framework_read_incident_step },
  { "common-risks", "common-risk", NULL, fujin_framework_read_common_risk },
  { "partner-services", "partner-service", NULL, fujin_framework_read_partner_service },
};

static void
read_items (Reader  *reader,
            xmlNode *list,
            guint    section)
{
  for (xmlNode *item = fujin_node_first (list); item; item = fujin_node_next (item))
    {
      if (!fujin_xml_is (item, sections[section].item))
        fujin_node_unknown (item, reader->problems);
      else if (sections[section].read_item != NULL)
        sections[section].read_item (reader->framework, item, reader->problems);
      else
        sections[section].read (reader, item);
    }
}

static void
read_section (Reader  *reader,
              xmlNode *node)
{
  guint i;

  for (i = 0; i < G_N_ELEMENTS (sections); i++)
    if (fujin_xml_is (node, sections[i].section))
      break;
  if (i == G_N_ELEMENTS (sections))
    fujin_node_unknown (node, reader->problems);
  else if (sections[i].item == NULL)
    sections[i].read (reader, node);
  else
    read_items (reader, node, i);
}

/**
 * fujin_framework_read:
 * @self: an empty framework
 * @doc: a framework file
 * @problems: (element-type FujinXmlProblem): all defects are added here
 *
 * Fills @self from @doc. When problems were added, @self may be incomplete.
 */
void
fujin_framework_read (FujinFramework *self,
                      xmlDoc         *doc,
                      GPtrArray      *problems)
{
  g_autoptr (GHashTable) v21_roles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                            g_free);
  Reader reader = { self, v21_roles, problems };
  xmlNode *root = xmlDocGetRootElement (doc);

  if (!fujin_xml_is (root, "fujin-framework"))
    {
      fujin_xml_add_problem (problems, 0, W_("This is not a framework file."));
      return;
    }
  self->id = fujin_node_required (root, "id", problems);
  for (xmlNode *node = fujin_node_first (root); node; node = fujin_node_next (node))
    read_section (&reader, node);
  fujin_framework_check_complete (self, problems);
}
