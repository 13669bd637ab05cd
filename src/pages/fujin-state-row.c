/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-state-row.h"

#include <glib/gi18n.h>

#include "fujin-difference-words.h"

/**
 * FujinStateRow:
 *
 * A state of the plans as a row of a table: a version, a branch, the main line or now. It holds
 * the state, and what differs from another one in a line.
 */
struct _FujinStateRow
{
  GObject parent_instance;
  FujinStateFigures figures;
  FujinRecord *snapshot;
  FujinProject *state;
  FujinProject *before;
  char *id;
  char *name;
  char *changes; /* made when first asked for */
  gboolean current;
};

G_DEFINE_FINAL_TYPE (FujinStateRow, fujin_state_row, G_TYPE_OBJECT)

static void
fujin_state_row_finalize (GObject *object)
{
  FujinStateRow *self = FUJIN_STATE_ROW (object);

  g_clear_object (&self->snapshot);
  g_clear_object (&self->state);
  g_clear_object (&self->before);
  g_free (self->id);
  g_free (self->name);
  g_free (self->changes);
  G_OBJECT_CLASS (fujin_state_row_parent_class)->finalize (object);
}

static void
fujin_state_row_class_init (FujinStateRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fujin_state_row_finalize;
}

static void
fujin_state_row_init (FujinStateRow *self)
{
}

static char *
dup_changes (FujinProject *before,
             FujinProject *after)
{
  g_autoptr (FujinComparison) comparison = NULL;
  FujinChangeCounts counts;

  if (before == NULL || before == after)
    return g_strdup ("");
  comparison = fujin_comparison_new (before, after);
  counts = fujin_comparison_count (comparison);
  return fujin_change_counts_dup_headline (&counts, fujin_lang_screen ());
}

/**
 * fujin_state_row_new:
 * @figures: its figures
 * @id: what it is asked for by: id of a snapshot, "main", or "" for now
 * @name: what it is called
 * @before: (nullable): the state that it is held against
 * @current: whether it is what is being worked on
 *
 * Returns: (transfer full): a row
 */
FujinStateRow *
fujin_state_row_new (const FujinStateFigures *figures,
                     const char              *id,
                     const char              *name,
                     FujinProject            *before,
                     gboolean                 current)
{
  FujinStateRow *self = g_object_new (FUJIN_TYPE_STATE_ROW, NULL);

  self->figures = *figures;
  g_set_object (&self->snapshot, figures->snapshot);
  g_set_object (&self->state, figures->state);
  self->id = g_strdup (id);
  self->name = g_strdup (name);
  self->current = current;
  g_set_object (&self->before, before);
  return self;
}

/**
 * fujin_state_row_get_snapshot:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the version or branch; %NULL for now and the main line
 */
FujinRecord *
fujin_state_row_get_snapshot (FujinStateRow *self)
{
  g_return_val_if_fail (FUJIN_IS_STATE_ROW (self), NULL);

  return self->snapshot;
}

/**
 * fujin_state_row_get_state:
 * @self: a row
 *
 * Returns: (transfer none): its plans
 */
FujinProject *
fujin_state_row_get_state (FujinStateRow *self)
{
  g_return_val_if_fail (FUJIN_IS_STATE_ROW (self), NULL);

  return self->state;
}

/**
 * fujin_state_row_get_id:
 * @self: a row
 *
 * Returns: (transfer none): id of the snapshot, "main", or "" for now
 */
const char *
fujin_state_row_get_id (FujinStateRow *self)
{
  g_return_val_if_fail (FUJIN_IS_STATE_ROW (self), "");

  return self->id;
}

/**
 * fujin_state_row_get_name:
 * @self: a row
 *
 * Returns: (transfer none): what it is called
 */
const char *
fujin_state_row_get_name (FujinStateRow *self)
{
  g_return_val_if_fail (FUJIN_IS_STATE_ROW (self), "");

  return self->name;
}

/**
 * fujin_state_row_is_current:
 * @self: a row
 *
 * Returns: whether it is what is being worked on
 */
gboolean
fujin_state_row_is_current (FujinStateRow *self)
{
  g_return_val_if_fail (FUJIN_IS_STATE_ROW (self), FALSE);

  return self->current;
}

/**
 * fujin_state_row_get_figures:
 * @self: a row
 *
 * Returns: (transfer none): its figures
 */
const FujinStateFigures *
fujin_state_row_get_figures (FujinStateRow *self)
{
  g_return_val_if_fail (FUJIN_IS_STATE_ROW (self), NULL);

  return &self->figures;
}

/**
 * fujin_state_row_get_changes:
 * @self: a row
 *
 * Returns: (transfer none): what differs from the state it is held against, "" without one
 */
const char *
fujin_state_row_get_changes (FujinStateRow *self)
{
  g_return_val_if_fail (FUJIN_IS_STATE_ROW (self), "");

  if (self->changes == NULL)
    self->changes = dup_changes (self->before, self->state);
  return self->changes;
}

/**
 * fujin_state_row_dup_mean:
 * @self: a row
 * @to_be: To-Be, else As-Is
 *
 * A mean with its coverage: "2.8 (47/60)".
 *
 * Returns: (transfer full): the words; a dash when nothing is scored
 */
char *
fujin_state_row_dup_mean (FujinStateRow *self,
                          gboolean       to_be)
{
  const FujinCategoryScore *score;
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  guint n;

  g_return_val_if_fail (FUJIN_IS_STATE_ROW (self), NULL);

  score = &self->figures.score;
  n = to_be ? score->n_to_be : score->n_as_is;
  if (n == 0)
    return g_strdup ("–");
  g_ascii_formatd (number, sizeof number, "%.1f", to_be ? score->to_be : score->as_is);
  /* Translators: a mean, and of how many scored services of how many: "2.8 (47/60)" */
  return g_strdup_printf (_("%1$s (%2$u/%3$u)"), number, n,
                          fujin_category_score_count_to_score (score, to_be));
}
