/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-difference-row.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-strings.h"

/**
 * FujinDifferenceRow:
 *
 * A difference of two states in words, as a row of a list; or the heading of a group of them.
 */
struct _FujinDifferenceRow
{
  GObject parent_instance;
  FujinChangeClass change;
  gboolean heading;
  char *text;
  char *key; /* made when first searched for */
  char *plan;
};

G_DEFINE_FINAL_TYPE (FujinDifferenceRow, fujin_difference_row, G_TYPE_OBJECT)

static void
fujin_difference_row_finalize (GObject *object)
{
  FujinDifferenceRow *self = FUJIN_DIFFERENCE_ROW (object);

  g_free (self->text);
  g_free (self->key);
  g_free (self->plan);
  G_OBJECT_CLASS (fujin_difference_row_parent_class)->finalize (object);
}

static void
fujin_difference_row_class_init (FujinDifferenceRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fujin_difference_row_finalize;
}

static void
fujin_difference_row_init (FujinDifferenceRow *self)
{
}

/* Only a service that is there in the present can be gone to. */
static gboolean
is_of_plan (const FujinDifference *difference)
{
  return difference->kind == FUJIN_DIFFERENCE_PLAN_FIELD ||
         difference->kind == FUJIN_DIFFERENCE_PLAN_ADDED ||
         difference->kind == FUJIN_DIFFERENCE_PLAN_REMOVED;
}

/**
 * fujin_difference_row_new:
 * @comparison: a comparison
 * @index: place of one of its differences
 *
 * Returns: (transfer full): a row that says the difference; it needs the comparison no longer
 */
FujinDifferenceRow *
fujin_difference_row_new (const FujinComparison *comparison,
                          guint                  index)
{
  FujinDifferenceRow *self = g_object_new (FUJIN_TYPE_DIFFERENCE_ROW, NULL);
  const FujinDifference *difference = fujin_comparison_get (comparison, index);

  self->change = fujin_difference_get_class (comparison, difference);
  self->text = fujin_difference_dup_sentence (comparison, difference, fujin_lang_screen ());
  self->plan = is_of_plan (difference) ? g_strdup (difference->id) : NULL;
  return self;
}

/**
 * fujin_difference_row_new_heading:
 * @change: the class of the differences that follow
 * @n: how many follow
 *
 * Returns: (transfer full): a row that heads a group
 */
FujinDifferenceRow *
fujin_difference_row_new_heading (FujinChangeClass change,
                                  guint            n)
{
  FujinDifferenceRow *self = g_object_new (FUJIN_TYPE_DIFFERENCE_ROW, NULL);

  self->change = change;
  self->heading = TRUE;
  /* Translators: heading of a group of differences, and how many there are */
  self->text = g_strdup_printf (_("%1$s (%2$u)"),
                                fujin_change_class_get_name (change, fujin_lang_screen ()), n);
  return self;
}

/**
 * fujin_difference_row_get_class:
 * @self: a row
 *
 * Returns: the class of the difference
 */
FujinChangeClass
fujin_difference_row_get_class (FujinDifferenceRow *self)
{
  g_return_val_if_fail (FUJIN_IS_DIFFERENCE_ROW (self), FUJIN_CHANGE_CLASS_OTHER);

  return self->change;
}

/**
 * fujin_difference_row_get_text:
 * @self: a row
 *
 * Returns: (transfer none): the difference in words
 */
const char *
fujin_difference_row_get_text (FujinDifferenceRow *self)
{
  g_return_val_if_fail (FUJIN_IS_DIFFERENCE_ROW (self), "");

  return self->text;
}

/**
 * fujin_difference_row_get_plan:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): id of the service it is about
 */
const char *
fujin_difference_row_get_plan (FujinDifferenceRow *self)
{
  g_return_val_if_fail (FUJIN_IS_DIFFERENCE_ROW (self), NULL);

  return self->plan;
}

/**
 * fujin_difference_row_is_heading:
 * @self: a row
 *
 * Returns: whether it heads a group
 */
gboolean
fujin_difference_row_is_heading (FujinDifferenceRow *self)
{
  g_return_val_if_fail (FUJIN_IS_DIFFERENCE_ROW (self), FALSE);

  return self->heading;
}

/**
 * fujin_difference_row_matches:
 * @self: a row
 * @key: what is looked for, from fujin_search_key()
 *
 * Returns: whether the words hold @key
 */
gboolean
fujin_difference_row_matches (FujinDifferenceRow *self,
                              const char         *key)
{
  g_return_val_if_fail (FUJIN_IS_DIFFERENCE_ROW (self), FALSE);

  if (*key == '\0')
    return TRUE;
  if (self->key == NULL)
    self->key = fujin_search_key (self->text);
  return strstr (self->key, key) != NULL;
}
