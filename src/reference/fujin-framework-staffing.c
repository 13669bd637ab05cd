/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The people of textbook table 11 (6.6). */
#include "fujin-framework-ids.h"
#include "fujin-framework-node.h"
#include "fujin-framework-reader.h"
#include "fujin-words.h"

/* More people than this in one cell is a slip of the pen. */
#define MAX_HEADS 999

/**
 * fujin_framework_read_staff_function:
 * @self: a framework without staff levels
 * @node: a staff-function element
 * @problems: (element-type FujinXmlProblem): all defects are added here
 *
 * Reads a function of table 11.
 */
void
fujin_framework_read_staff_function (FujinFramework *self,
                                     xmlNode        *node,
                                     GPtrArray      *problems)
{
  FujinStaffFunction *function = g_new0 (FujinStaffFunction, 1);

  function->id = fujin_node_required (node, "id", problems);
  function->index = self->staff_functions->len;
  if (fujin_framework_find_staff_function (self, function->id) != NULL)
    fujin_node_duplicate (node, problems);
  g_ptr_array_add (self->staff_functions, function);
  for (xmlNode *part = fujin_node_first (node); part; part = fujin_node_next (part))
    {
      if (fujin_xml_is (part, "name"))
        fujin_node_text (part, &function->name, problems);
      else
        fujin_node_unknown (part, problems);
    }
  fujin_node_complete (node, "name", &function->name, problems);
}

static const FujinStaffFunction *
read_function (FujinFramework *self,
               xmlNode        *node,
               const char     *attribute,
               GPtrArray      *problems)
{
  g_autofree char *id = fujin_node_required (node, attribute, problems);
  const FujinStaffFunction *function = fujin_framework_find_staff_function (self, id);

  if (function == NULL && *id != '\0')
    fujin_node_dangling (node, id, problems);
  return function;
}

/* @read notes which functions had their cell. */
static void
read_cell (FujinFramework  *self,
           FujinStaffLevel *level,
           GPtrArray       *read,
           xmlNode         *node,
           GPtrArray       *problems)
{
  const FujinStaffFunction *function = read_function (self, node, "function", problems);
  int shift = fujin_node_choice (node, "shift", _fujin_shift_index, problems);
  FujinStaffCell *cell;

  if (function == NULL || shift < 0)
    return;
  if (g_ptr_array_find (read, function, NULL))
    {
      fujin_node_duplicate (node, problems);
      return;
    }
  g_ptr_array_add (read, (gpointer) function);
  cell = &g_array_index (level->cells, FujinStaffCell, function->index);
  cell->shift = (FujinShift) shift;
  cell->posts = fujin_node_number (node, "posts", MAX_HEADS, problems);
  cell->heads = fujin_node_number (node, "heads", MAX_HEADS, problems);
  if (cell->shift == FUJIN_SHIFT_COVERED)
    cell->covered_by = read_function (self, node, "covered-by", problems);
}

static void
check_level (FujinFramework  *self,
             FujinStaffLevel *level,
             GPtrArray       *read,
             xmlNode         *node,
             GPtrArray       *problems)
{
  guint heads = 0;

  for (guint i = 0; i < level->cells->len; i++)
    heads += g_array_index (level->cells, FujinStaffCell, i).heads;
  if (read->len < self->staff_functions->len)
    fujin_xml_add_problem (problems, (guint) xmlGetLineNo (node),
                           W_("A staffing level must tell the people of each function."));
  else if (heads != level->heads)
    fujin_xml_add_problem (problems, (guint) xmlGetLineNo (node),
                           W_("The people of the functions of this staffing level are %1$u, but "
                              "its total is %2$u."),
                           heads, level->heads);
}

/**
 * fujin_framework_read_staff_level:
 * @self: a framework whose staff functions are read
 * @node: a staff-level element
 * @problems: (element-type FujinXmlProblem): all defects are added here
 *
 * Reads a level of table 11 with a cell for each function.
 */
void
fujin_framework_read_staff_level (FujinFramework *self,
                                  xmlNode        *node,
                                  GPtrArray      *problems)
{
  g_autoptr (GPtrArray) read = g_ptr_array_new ();
  FujinStaffLevel *level = fujin_staff_level_new (self->staff_functions->len);

  g_ptr_array_add (self->staff_levels, level);
  level->level = (int) fujin_node_number (node, "number", FUJIN_N_STAFF_LEVELS - 1, problems);
  level->heads = fujin_node_number (node, "heads", MAX_HEADS, problems);
  level->always = fujin_node_is_yes (node, "always", problems);
  if (level->level != (int) self->staff_levels->len - 1)
    fujin_xml_add_problem (problems, (guint) xmlGetLineNo (node),
                           W_("This stands out of its order."));
  for (xmlNode *part = fujin_node_first (node); part; part = fujin_node_next (part))
    {
      if (fujin_xml_is (part, "name"))
        fujin_node_text (part, &level->name, problems);
      else if (fujin_xml_is (part, "explanation"))
        fujin_node_text (part, &level->explain, problems);
      else if (fujin_xml_is (part, "caution"))
        fujin_node_text (part, &level->caution, problems);
      else if (fujin_xml_is (part, "staff-cell"))
        read_cell (self, level, read, part, problems);
      else
        fujin_node_unknown (part, problems);
    }
  fujin_node_complete (node, "name", &level->name, problems);
  fujin_node_complete (node, "explanation", &level->explain, problems);
  fujin_node_complete (node, "caution", &level->caution, problems);
  check_level (self, level, read, node, problems);
}

/**
 * fujin_framework_read_staff_note:
 * @self: a framework
 * @node: a staff-note element
 * @problems: (element-type FujinXmlProblem): all defects are added here
 *
 * Reads what to know when reading table 11.
 */
void
fujin_framework_read_staff_note (FujinFramework *self,
                                 xmlNode        *node,
                                 GPtrArray      *problems)
{
  FujinStaffNote *note = g_new0 (FujinStaffNote, 1);

  g_ptr_array_add (self->staff_notes, note);
  note->id = fujin_node_required (node, "id", problems);
  note->stated = fujin_node_is_stated (node, problems);
  fujin_node_text (node, &note->text, problems);
}

/**
 * fujin_framework_get_n_staff_functions:
 * @self: a framework
 *
 * Returns: how many functions have people in textbook table 11
 */
guint
fujin_framework_get_n_staff_functions (FujinFramework *self)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), 0);

  return self->staff_functions->len;
}

/**
 * fujin_framework_get_staff_function:
 * @self: a framework
 * @index: position of a function
 *
 * Returns: (transfer none): the function (textbook table 11)
 */
const FujinStaffFunction *
fujin_framework_get_staff_function (FujinFramework *self,
                                    guint           index)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail (index < self->staff_functions->len, NULL);

  return g_ptr_array_index (self->staff_functions, index);
}

/**
 * fujin_framework_find_staff_function:
 * @self: a framework
 * @id: (nullable): id of a function
 *
 * Returns: (nullable) (transfer none): the function, or %NULL when there is none of that id
 */
const FujinStaffFunction *
fujin_framework_find_staff_function (FujinFramework *self,
                                     const char     *id)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), NULL);

  for (guint i = 0; i < self->staff_functions->len; i++)
    {
      const FujinStaffFunction *function = g_ptr_array_index (self->staff_functions, i);

      if (g_strcmp0 (function->id, id) == 0)
        return function;
    }
  return NULL;
}

/**
 * fujin_framework_get_n_staff_levels:
 * @self: a framework
 *
 * Returns: how many levels of staffing there are: %FUJIN_N_STAFF_LEVELS
 */
guint
fujin_framework_get_n_staff_levels (FujinFramework *self)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), 0);

  return self->staff_levels->len;
}

/**
 * fujin_framework_get_staff_level:
 * @self: a framework
 * @index: position of a level, which is its number
 *
 * Returns: (transfer none): the level with its total (textbook table 11)
 */
const FujinStaffLevel *
fujin_framework_get_staff_level (FujinFramework *self,
                                 guint           index)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail (index < self->staff_levels->len, NULL);

  return g_ptr_array_index (self->staff_levels, index);
}

/**
 * fujin_framework_get_staff_cell:
 * @self: a framework
 * @level: a level, 0 to 3
 * @function_index: position of a function
 *
 * Returns: (transfer none): the people of the function on the level (textbook table 11)
 */
const FujinStaffCell *
fujin_framework_get_staff_cell (FujinFramework *self,
                                guint           level,
                                guint           function_index)
{
  const FujinStaffLevel *of = fujin_framework_get_staff_level (self, level);

  g_return_val_if_fail (of != NULL && function_index < of->cells->len, NULL);

  return &g_array_index (of->cells, FujinStaffCell, function_index);
}

/**
 * fujin_framework_get_n_staff_notes:
 * @self: a framework
 *
 * Returns: how many notes on table 11 there are
 */
guint
fujin_framework_get_n_staff_notes (FujinFramework *self)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), 0);

  return self->staff_notes->len;
}

/**
 * fujin_framework_get_staff_note:
 * @self: a framework
 * @index: position of a note
 *
 * Returns: (transfer none): the note (textbook 6.6)
 */
const FujinStaffNote *
fujin_framework_get_staff_note (FujinFramework *self,
                                guint           index)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail (index < self->staff_notes->len, NULL);

  return g_ptr_array_index (self->staff_notes, index);
}
