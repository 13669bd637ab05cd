/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit.h"
#include "fujin-parse.h"
#include "fujin-plan-block.h"
#include "fujin-words.h"

/* No column: a heading that says nothing to us, or a cell outside of the sheet. */
#define NO_COLUMN FUJIN_N_SHEET_COLUMNS

/* A block on its way into a project. */
typedef struct
{
  FujinProject *project;
  GPtrArray *rows;
  const FujinPlanBlockTarget *target;
  GPtrArray *notes;
  GArray *columns; /* of the block, FujinSheetColumn or NO_COLUMN */
  guint width;     /* of the longest row */
  gboolean headings;
  int code_at; /* which column of the block has the codes; -1 for none */
  gboolean changed;
} Paste;

static void
take_note (Paste *self,
           char  *note)
{
  if (self->notes)
    g_ptr_array_add (self->notes, note);
  else
    g_free (note);
}

static const char *const *
row_of (Paste *self,
        guint  index)
{
  return g_ptr_array_index (self->rows, index);
}

static void
measure (Paste *self)
{
  self->width = 0;
  for (guint i = 0; i < self->rows->len; i++)
    self->width = MAX (self->width, g_strv_length (g_ptr_array_index (self->rows, i)));
}

/* One heading alone may be a note that happens to say "Code": two are not. */
static gboolean
read_headings (Paste *self)
{
  const char *const *row = row_of (self, 0);
  guint n_known = 0;
  gboolean has_code = FALSE;

  for (guint i = 0; row[i]; i++)
    {
      FujinSheetColumn column = NO_COLUMN;

      if (fujin_plan_sheet_match_title (row[i], &column))
        n_known++;
      has_code |= column == FUJIN_SHEET_CODE;
      g_array_append_val (self->columns, column);
    }
  return (has_code && n_known >= 2) || (n_known >= 2 && n_known == self->columns->len);
}

static void
take_target_columns (Paste *self)
{
  guint width = self->width;
  guint wanted = width;

  g_array_set_size (self->columns, 0);
  /* A block that fits into the selection several times fills it. */
  if (width > 0 && self->target->n_selected % width == 0)
    wanted = MAX (width, self->target->n_selected);
  for (guint i = 0; i < wanted; i++)
    {
      FujinSheetColumn column = i < self->target->n_columns ? self->target->columns[i] : NO_COLUMN;

      g_array_append_val (self->columns, column);
    }
  if (width > self->target->n_columns)
    take_note (self, g_strdup_printf (
                       fujin_words_n (fujin_lang_screen (),
                                      "%u column of the block is wider than the sheet and was "
                                      "left out.",
                                      "%u columns of the block are wider than the sheet and were "
                                      "left out.", width - self->target->n_columns),
                       width - self->target->n_columns));
}

/* Codes in the first column of a block name the rows, wherever they stood. */
static gboolean
has_codes (Paste *self,
           guint  at,
           guint  first)
{
  for (guint i = first; i < self->rows->len; i++)
    {
      const char *const *row = row_of (self, i);
      g_autofree char *code = NULL;

      if (at >= g_strv_length ((char **) row))
        return FALSE;
      code = fujin_parse_dup_code (row[at]);
      if (!code)
        return FALSE;
    }
  return self->rows->len > first;
}

static void
find_columns (Paste *self)
{
  self->code_at = -1;
  self->headings = read_headings (self);
  if (!self->headings)
    take_target_columns (self);
  for (guint i = 0; i < self->columns->len && self->code_at < 0; i++)
    if (g_array_index (self->columns, FujinSheetColumn, i) == FUJIN_SHEET_CODE &&
        (self->headings || has_codes (self, i, 0)))
      self->code_at = (int) i;
}

static const char *
cell_of (Paste             *self,
         const char *const *row,
         guint              index)
{
  guint length = g_strv_length ((char **) row);

  if (self->headings)
    return index < length ? row[index] : NULL;
  return index < self->columns->len && index % self->width < length ? row[index % self->width]
                                                                    : NULL;
}

static const char *
text_in (Paste             *self,
         const char *const *row,
         FujinSheetColumn   column)
{
  for (guint i = 0; i < self->columns->len; i++)
    if (g_array_index (self->columns, FujinSheetColumn, i) == column)
      return cell_of (self, row, i);
  return NULL;
}

/* A service of the other plan's own comes along when it has a name. */
static FujinServicePlan *
add_own (Paste             *self,
         const char *const *row,
         const char        *code)
{
  char category[] = { code[0], '\0' };
  const char *name = text_in (self, row, FUJIN_SHEET_NAME);
  FujinServicePlan *plan = NULL;

  if (code[2] == 'X' && name)
    plan = fujin_edit_add_own_service (self->project, category, name);
  if (!plan)
    {
      take_note (self, g_strdup_printf (
                         /* Translators: %s is a code such as "C-9" */
                         W_("%s: there is no such service here; its row was left out."), code));
      return NULL;
    }
  self->changed = TRUE;
  if (!g_str_equal (code, fujin_service_plan_get_code (plan)))
    take_note (self, g_strdup_printf (
                       /* Translators: %1$s and %2$s are codes such as "C-X3", %3$s a name */
                       W_("%1$s “%3$s” comes as %2$s, the next free number of its category."),
                       code, fujin_service_plan_get_code (plan), name));
  return plan;
}

static gboolean
is_blank (const char *const *row)
{
  for (; *row; row++)
    if (**row)
      return FALSE;
  return TRUE;
}

static FujinServicePlan *
find_plan (Paste             *self,
           const char *const *row,
           guint              number)
{
  g_autofree char *code = NULL;
  FujinServicePlan *plan;

  if (self->code_at < 0)
    return number < self->target->plans->len ? g_ptr_array_index (self->target->plans, number)
                                             : NULL;
  code = fujin_parse_dup_code (cell_of (self, row, (guint) self->code_at));
  if (!code && is_blank (row))
    return NULL;
  if (!code)
    {
      take_note (self, g_strdup_printf (
                         /* Translators: %1$u is the number of a row, %2$s what stands in it */
                         W_("Row %1$u: “%2$s” is no code of a service; the row was left out."),
                         number + 1, row[0] ? row[0] : ""));
      return NULL;
    }
  plan = fujin_project_find_code (self->project, code);
  return plan ? plan : add_own (self, row, code);
}

/* Derived cells come after what they derive from, and scores after the teams whose scale they are
 * on: so the columns stand in their enumeration. */
static void
paste_row (Paste             *self,
           FujinServicePlan  *plan,
           const char *const *row)
{
  for (int derived = 0; derived < 2; derived++)
    for (int column = 0; column < FUJIN_N_SHEET_COLUMNS; column++)
      {
        const char *text;

        if (fujin_plan_sheet_is_derived ((FujinSheetColumn) column) != derived)
          continue;
        text = text_in (self, row, (FujinSheetColumn) column);
        if (text)
          self->changed |= fujin_plan_sheet_set_cell (self->project, plan,
                                                      (FujinSheetColumn) column, text, NULL,
                                                      self->notes);
      }
}

static void
paste_rows (Paste *self)
{
  guint first = self->headings ? 1 : 0;
  guint n_block = self->rows->len - first;
  guint n = n_block;
  guint n_below = 0;

  if (n_block > 0 && self->code_at < 0 && self->target->n_rows % n_block == 0)
    n = MAX (n, self->target->n_rows);
  for (guint i = 0; i < n; i++)
    {
      const char *const *row = row_of (self, first + i % n_block);
      FujinServicePlan *plan = find_plan (self, row, i);

      if (plan)
        paste_row (self, plan, row);
      else if (self->code_at < 0)
        n_below++;
    }
  if (n_below > 0)
    take_note (self, g_strdup_printf (
                       fujin_words_n (fujin_lang_screen (),
                                      "%u row of the block goes below the last service and was "
                                      "left out.",
                                      "%u rows of the block go below the last service and were "
                                      "left out.", n_below),
                       n_below));
}

/**
 * fujin_plan_block_paste:
 * @project: a copy of a project, to be compared with it
 * @rows: (element-type GStrv): what fujin_plan_block_parse() gave
 * @target: where a block without headings goes; its plans are those of @project
 * @notes: (nullable) (element-type utf8): takes a sentence for each cell, row or column that
 *   cannot be taken, with what helps
 *
 * Puts a block of cells into the plans. A block whose first row has headings names its columns
 * itself, and a block with a column of codes its rows; services of one's own that are not there
 * come along. Any other block goes to where @target says, and fills the selection when it fits
 * into it several times.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_plan_block_paste (FujinProject               *project,
                        GPtrArray                  *rows,
                        const FujinPlanBlockTarget *target,
                        GPtrArray                  *notes)
{
  g_autoptr (GArray) columns = g_array_new (FALSE, FALSE, sizeof (FujinSheetColumn));
  Paste self = { project, rows, target, notes, columns, 0, FALSE, -1, FALSE };

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), FALSE);

  if (rows->len == 0)
    return FALSE;
  measure (&self);
  find_columns (&self);
  paste_rows (&self);
  return self.changed;
}
