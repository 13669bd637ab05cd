/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-framework-reader.h"

#include <string.h>

#include "fujin-framework-node.h"
#include "fujin-words.h"

typedef struct
{
  FujinFramework *framework;
  GHashTable     *v21_roles;
  GPtrArray      *problems;
} Reader;

static int
find (const char *const *ids,
      const char        *id)
{
  for (int i = 0; ids[i] != NULL; i++)
    if (strcmp (ids[i], id) == 0)
      return i;
  return -1;
}

/**
 * fujin_quadrant_index:
 * @id: "I" to "IV"
 *
 * Returns: 0 to 3, or negative
 */
int
fujin_quadrant_index (const char *id)
{
  static const char *const ids[] = { "I", "II", "III", "IV", NULL };

  return find (ids, id);
}

/**
 * fujin_process_index:
 * @id: id of a process
 *
 * Returns: its #FujinProcess, or negative
 */
int
fujin_process_index (const char *id)
{
  static const char *const ids[] = { "strategic", "operation", "response", NULL };

  return find (ids, id);
}

static int
phase_index (const char *id)
{
  static const char *const ids[] = { "build-1", "build-2", "build-3", NULL };

  return find (ids, id);
}

static int
pattern_index (const char *id)
{
  static const char *const ids[] = { "1", "2", "3", "4", NULL };

  return find (ids, id);
}

static int
score_index (const char *id)
{
  static const char *const ids[] = { "not-evaluated", "1", "2", "3", "4", "5", NULL };

  return find (ids, id);
}

static int
scale_index (const char *id)
{
  static const char *const ids[] = { "insource", "outsource", NULL };

  return find (ids, id);
}

static int
skill_index (const char *id)
{
  static const char *const ids[] = { "low", "high", NULL };

  return find (ids, id);
}

static int
information_index (const char *id)
{
  static const char *const ids[] = { "outside", "inside", NULL };

  return find (ids, id);
}

static int
axis_index (const char *id)
{
  static const char *const ids[] = { "information", "skill", NULL };

  return find (ids, id);
}

static int
level_index (const char *id)
{
  FujinLevel level;

  return fujin_level_from_id (id, &level) ? (int) level : -1;
}

static int
assignment_type_index (const char *id)
{
  FujinAssignmentType type;

  return fujin_assignment_type_from_id (id, &type) ? (int) type : -1;
}

static int
lead_index (const char *id)
{
  FujinLead lead;

  return fujin_lead_from_id (id, &lead) ? (int) lead : -1;
}

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
  read_terms (reader, list, "level", level_index, reader->framework->levels);
}

static void
read_assignment_types (Reader  *reader,
                       xmlNode *list)
{
  read_terms (reader, list, "assignment-type", assignment_type_index,
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
  read_terms (reader, list, "phase", phase_index, reader->framework->phases);
}

static void
read_axis_end (Reader  *reader,
               xmlNode *node)
{
  int axis = fujin_node_choice (node, "axis", axis_index, reader->problems);
  int end;
  FujinTerm **place;

  if (axis < 0)
    return;
  end = fujin_node_choice (node, "end", axis == 1 ? skill_index : information_index,
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
  int index = fujin_node_choice (scale, "type", scale_index, reader->problems);

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
      score = fujin_node_choice (node, "score", score_index, reader->problems);
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
  fujin_node_text (node, &rule->explanation, reader->problems);
  if (g_hash_table_contains (reader->framework->score_rules, rule->id))
    fujin_node_duplicate (node, reader->problems);
  g_hash_table_replace (reader->framework->score_rules, rule->id, rule);
}

static void
read_quadrant (Reader  *reader,
               xmlNode *node)
{
  GPtrArray *problems = reader->problems;
  int index = fujin_node_choice (node, "id", fujin_quadrant_index, problems);
  FujinQuadrant *quadrant;

  if (index < 0)
    return;
  if (reader->framework->quadrants[index] != NULL)
    {
      fujin_node_duplicate (node, problems);
      return;
    }
  reader->framework->quadrants[index] = quadrant = g_new0 (FujinQuadrant, 1);
  quadrant->number = index + 1;
  quadrant->id = fujin_xml_attribute (node, "id");
  quadrant->information_inside
      = fujin_node_choice (node, "information", information_index, problems) == 1;
  quadrant->skill_high = fujin_node_choice (node, "skill", skill_index, problems) == 1;
  quadrant->lead = (FujinLead) MAX (fujin_node_choice (node, "lead", lead_index, problems), 0);
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
read_lead (Reader       *reader,
           xmlNode      *node,
           FujinPattern *pattern)
{
  int quadrant = fujin_node_choice (node, "quadrant", fujin_quadrant_index, reader->problems);
  int lead = fujin_node_choice (node, "who", lead_index, reader->problems);
  gboolean stated = fujin_node_is_stated (node, reader->problems);

  if (quadrant < 0 || lead < 0)
    return 0;
  pattern->leads[quadrant] = (FujinLead) lead;
  pattern->lead_stated[quadrant] = stated;
  return 1u << quadrant;
}

static void
read_pattern_parts (Reader       *reader,
                    xmlNode      *node,
                    FujinPattern *pattern)
{
  GPtrArray *problems = reader->problems;
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
        leads |= read_lead (reader, part, pattern);
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

static void
read_pattern (Reader  *reader,
              xmlNode *node)
{
  int index = fujin_node_choice (node, "number", pattern_index, reader->problems);
  FujinPattern *pattern;

  if (index < 0)
    return;
  if (reader->framework->patterns[index] != NULL)
    {
      fujin_node_duplicate (node, reader->problems);
      return;
    }
  reader->framework->patterns[index] = pattern = g_new0 (FujinPattern, 1);
  pattern->number = index + 1;
  read_pattern_parts (reader, node, pattern);
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
 * one inside the section; without it the reader gets the section itself. */
static const struct
{
  const char *section;
  const char *item;
  void      (*read) (Reader  *reader,
                     xmlNode *node);
} sections[] = {
  { "title", NULL, read_title },
  { "source-line", NULL, read_source_line },
  { "levels", NULL, read_levels },
  { "assignment-types", NULL, read_assignment_types },
  { "processes", NULL, read_processes },
  { "phases", NULL, read_phases },
  { "scales", "scale", read_scale },
  { "score-rules", "score-rule", read_score_rule },
  { "quadrants", "quadrant", read_quadrant },
  { "axes", "axis-end", read_axis_end },
  { "patterns", "pattern", read_pattern },
  { "v21-roles", "v21-role", read_v21_role },
  { "categories", NULL, read_categories },
  { "services", NULL, read_services },
};

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
    for (xmlNode *item = fujin_node_first (node); item; item = fujin_node_next (item))
      {
        if (fujin_xml_is (item, sections[i].item))
          sections[i].read (reader, item);
        else
          fujin_node_unknown (item, reader->problems);
      }
}

static void
check_all_there (Reader     *reader,
                 gpointer   *things,
                 guint       n,
                 const char *section)
{
  for (guint i = 0; i < n; i++)
    if (things[i] == NULL)
      {
        fujin_xml_add_problem (reader->problems, 0, W_("The section “%s” is not complete."),
                               section);
        return;
      }
}

static void
check_complete (Reader *reader)
{
  FujinFramework *self = reader->framework;
  gboolean scales_complete = TRUE;
  gpointer lists[] = {
    self->title.en, self->source_line.en,
    self->categories->len > 0 ? self : NULL, self->services->len > 0 ? self : NULL,
  };
  static const char *const names[] = { "title", "source-line", "categories", "services" };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    check_all_there (reader, &lists[i], 1, names[i]);
  check_all_there (reader, (gpointer *) self->levels, FUJIN_N_LEVELS, "levels");
  check_all_there (reader, (gpointer *) self->assignment_types, FUJIN_N_ASSIGNMENT_TYPES,
                   "assignment-types");
  check_all_there (reader, (gpointer *) self->processes, FUJIN_N_PROCESSES, "processes");
  check_all_there (reader, (gpointer *) self->phases, FUJIN_N_PHASES, "phases");
  check_all_there (reader, (gpointer *) self->axis_ends, FUJIN_N_AXIS_ENDS, "axes");
  check_all_there (reader, (gpointer *) self->quadrants, FUJIN_N_QUADRANTS, "quadrants");
  check_all_there (reader, (gpointer *) self->patterns, FUJIN_N_PATTERNS, "patterns");
  for (guint i = 0; i < FUJIN_N_SCALES; i++)
    for (guint j = 0; j <= FUJIN_SCORE_MAX; j++)
      scales_complete = scales_complete && self->criteria[i][j].en != NULL;
  check_all_there (reader, &(gpointer) { scales_complete ? self : NULL }, 1, "scales");
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
  check_complete (&reader);
}
