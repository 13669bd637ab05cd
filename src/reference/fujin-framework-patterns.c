/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-framework-ids.h"
#include "fujin-framework-node.h"
#include "fujin-framework-reader.h"
#include "fujin-words.h"

/**
 * fujin_framework_read_quadrant:
 * @self: a framework
 * @node: a quadrant element
 * @problems: (element-type FujinXmlProblem): all defects are added here
 *
 * Reads what is said of one of the four quadrants services are placed in.
 */
void
fujin_framework_read_quadrant (FujinFramework *self,
                               xmlNode        *node,
                               GPtrArray      *problems)
{
  int index = fujin_node_choice (node, "id", fujin_quadrant_index, problems);
  FujinQuadrant *quadrant;

  if (index < 0)
    return;
  if (self->quadrants[index] != NULL)
    {
      fujin_node_duplicate (node, problems);
      return;
    }
  self->quadrants[index] = quadrant = g_new0 (FujinQuadrant, 1);
  quadrant->number = index + 1;
  quadrant->id = fujin_xml_attribute (node, "id");
  quadrant->information_inside
      = fujin_node_choice (node, "information", _fujin_information_index, problems) == 1;
  quadrant->skill_high = fujin_node_choice (node, "skill", _fujin_skill_index, problems) == 1;
  quadrant->lead
      = (FujinLead) MAX (fujin_node_choice (node, "lead", _fujin_lead_index, problems), 0);
  for (xmlNode *part = fujin_node_first (node); part; part = fujin_node_next (part))
    {
      if (fujin_xml_is (part, "name"))
        fujin_node_text (part, &quadrant->name, problems);
      else if (fujin_xml_is (part, "balance"))
        fujin_node_text (part, &quadrant->balance, problems);
      else if (fujin_xml_is (part, "meaning"))
        fujin_node_text (part, &quadrant->meaning, problems);
      else
        fujin_node_unknown (part, problems);
    }
  fujin_node_complete (node, "name", &quadrant->name, problems);
  fujin_node_complete (node, "balance", &quadrant->balance, problems);
  fujin_node_complete (node, "meaning", &quadrant->meaning, problems);
}

/* Returns the bit of the quadrant, 0 when it is defective. */
static guint
read_lead (xmlNode      *node,
           FujinPattern *pattern,
           GPtrArray    *problems)
{
  int quadrant = fujin_node_choice (node, "quadrant", fujin_quadrant_index, problems);
  int lead = fujin_node_choice (node, "who", _fujin_lead_index, problems);
  gboolean stated = fujin_node_is_stated (node, problems);

  if (quadrant < 0 || lead < 0)
    return 0;
  pattern->leads[quadrant] = (FujinLead) lead;
  pattern->lead_stated[quadrant] = stated;
  return 1u << quadrant;
}

static void
read_pattern_parts (xmlNode      *node,
                    FujinPattern *pattern,
                    GPtrArray    *problems)
{
  guint leads = 0;

  for (xmlNode *part = fujin_node_first (node); part; part = fujin_node_next (part))
    {
      if (fujin_xml_is (part, "name"))
        fujin_node_text (part, &pattern->name, problems);
      else if (fujin_xml_is (part, "typical"))
        fujin_node_text (part, &pattern->typical, problems);
      else if (fujin_xml_is (part, "skill"))
        fujin_node_text (part, &pattern->skill, problems);
      else if (fujin_xml_is (part, "note"))
        fujin_node_text (part, &pattern->note, problems);
      else if (fujin_xml_is (part, "lead"))
        leads |= read_lead (part, pattern, problems);
      else
        fujin_node_unknown (part, problems);
    }
  fujin_node_complete (node, "name", &pattern->name, problems);
  fujin_node_complete (node, "typical", &pattern->typical, problems);
  fujin_node_complete (node, "skill", &pattern->skill, problems);
  if (leads != 0xF)
    fujin_xml_add_problem (problems, (guint) xmlGetLineNo (node),
                           W_("A pattern must say who leads in each of the four quadrants."));
}

/**
 * fujin_framework_read_pattern:
 * @self: a framework
 * @node: a pattern element
 * @problems: (element-type FujinXmlProblem): all defects are added here
 *
 * Reads one organisation pattern.
 */
void
fujin_framework_read_pattern (FujinFramework *self,
                              xmlNode        *node,
                              GPtrArray      *problems)
{
  int index = fujin_node_choice (node, "number", _fujin_pattern_index, problems);
  FujinPattern *pattern;

  if (index < 0)
    return;
  if (self->patterns[index] != NULL)
    {
      fujin_node_duplicate (node, problems);
      return;
    }
  self->patterns[index] = pattern = g_new0 (FujinPattern, 1);
  pattern->number = index + 1;
  read_pattern_parts (node, pattern, problems);
}
