/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where a tree is cut into sheets: between boxes where that can be, and else so that a box that
 * is in the way is whole on one of the two sheets. */
#include "config.h"

#include "fujin-tree-cuts.h"

/* A sheet is at least so full before a cut is taken for its being clean. */
#define LEAST_FULL 0.45

static int
compare (gconstpointer a,
         gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return x < y ? -1 : x > y ? 1 : 0;
}

/* How many of the sorted numbers are below @position. */
static guint
count_below (GArray *sorted,
             double  position)
{
  guint low = 0, high = sorted->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (sorted, double, middle) < position)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static guint
count_crossed (GArray *starts,
               double  length,
               double  position)
{
  return count_below (starts, position) - count_below (starts, position - length + 0.001);
}

/* The last place up to @last where no box is in the way, or where the fewest are. */
static double
choose (GArray *starts,
        double  length,
        double  first,
        double  last,
        guint  *n_crossed)
{
  double best = last;

  *n_crossed = count_crossed (starts, length, last);
  for (guint i = count_below (starts, last); i > 0 && *n_crossed > 0; i--)
    {
      double position = g_array_index (starts, double, i - 1) - 0.5;
      guint n;

      if (position < first)
        break;
      n = count_crossed (starts, length, position);
      if (n < *n_crossed)
        {
          *n_crossed = n;
          best = position;
        }
    }
  return best;
}

/*
 * _fujin_tree_cuts_new:
 * @starts: where boxes begin
 * @n: how many
 * @length: of every box
 * @total: of the strip
 * @room: on a sheet, at least three times @length
 *
 * Cuts a strip into sheets.
 *
 * Returns: (transfer full) (element-type FujinTreeSheet): the sheets, at least one
 */
GArray *
_fujin_tree_cuts_new (const double *starts,
                      guint         n,
                      double        length,
                      double        total,
                      double        room)
{
  GArray *sheets = g_array_new (FALSE, FALSE, sizeof (FujinTreeSheet));
  g_autoptr (GArray) sorted = g_array_new (FALSE, FALSE, sizeof (double));
  FujinTreeSheet sheet = { 0, total, 0, 0 };

  if (n > 0)
    g_array_append_vals (sorted, starts, n);
  g_array_sort (sorted, compare);
  while (total - sheet.start > room - sheet.before)
    {
      double last = sheet.start + room - sheet.before;
      guint n_crossed;

      sheet.end = choose (sorted, length, sheet.start + room * LEAST_FULL, last, &n_crossed);
      if (n_crossed > 0)
        {
          sheet.after = length / 2;
          sheet.end = choose (sorted, length, sheet.start + room * LEAST_FULL,
                              last - sheet.after, &n_crossed);
        }
      g_array_append_val (sheets, sheet);
      sheet = (FujinTreeSheet) { sheet.end, total, sheet.after, 0 };
    }
  g_array_append_val (sheets, sheet);
  return sheets;
}

/*
 * _fujin_tree_cuts_find:
 *
 * Returns: which sheet the middle of a box is on
 */
guint
_fujin_tree_cuts_find (GArray *sheets,
                       double  position)
{
  guint i = 0;

  while (i + 1 < sheets->len && position >= g_array_index (sheets, FujinTreeSheet, i).end)
    i++;
  return i;
}
