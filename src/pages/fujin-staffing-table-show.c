/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-table-private.h"

#include <glib/gi18n.h>

#include "fujin-staffing-cell.h"
#include "fujin-staffing-words.h"

/* More own functions are counted only: paper and the command line have them all. */
#define MAX_ROWS 60

static void
set_text (FujinStaffingTable *self,
          guint               row,
          guint               column,
          char               *text)
{
  g_autofree char *broken = _fujin_staffing_cell_dup_breaks (text);

  gtk_label_set_text (_fujin_staffing_table_label_at (self, row, column), broken);
  g_free (text);
}

/* Who is not ours stands in brackets; double duty takes nobody. */
static char *
dup_heads (const FujinStaffOurs *ours)
{
  if (ours && ours->outside > 0)
    return g_strdup_printf ("%u\302\240(+%u)", ours->heads, ours->outside);
  if (ours && ours->heads > 0)
    return g_strdup_printf ("%u", ours->heads);
  return g_strdup ("–");
}

static void
set_head (FujinStaffingTable *self,
          int                 level)
{
  FujinLang lang = fujin_lang_screen ();

  set_text (self, 0, COLUMN_FUNCTION, g_strdup (_("Function")));
  for (int i = 0; i < FUJIN_N_STAFF_LEVELS; i++)
    set_text (self, 0, COLUMN_LEVELS + (guint) i, fujin_staffing_words_dup_level (i, lang));
  set_text (self, 0, COLUMN_OURS, g_strdup (_("Ours")));
  set_text (self, 0, COLUMN_HEADS, g_strdup (_("People")));
  /* Translators: heads a column: how far one is from a level of the textbook, 0 to 3 */
  set_text (self, 0, COLUMN_GAP, g_strdup_printf (_("To Level %d"), level));
}

/* A cell with little room; the whole of it is the tooltip, with what else is to be said. */
static void
set_short (FujinStaffingTable  *self,
           const FujinStaffing *staffing,
           guint                row,
           guint                column,
           char                *whole,
           const char          *more)
{
  GtkWidget *label = GTK_WIDGET (_fujin_staffing_table_label_at (self, row, column));
  g_autofree char *tip = more ? g_strjoin ("\n", whole, more, NULL) : g_strdup (whole);
  char *shorter = _fujin_staffing_cell_dup_short (whole, staffing, fujin_lang_screen ());
  gboolean is_whole = g_str_equal (shorter, whole);

  gtk_widget_set_tooltip_text (label, is_whole && !more ? NULL : tip);
  set_text (self, row, column, shorter);
  g_free (whole);
}

static void
set_levels (FujinStaffingTable  *self,
            const FujinStaffing *staffing,
            guint                row)
{
  FujinFramework *framework = fujin_project_get_framework (staffing->project);
  const FujinStaffRow *function = fujin_staffing_get_row (staffing, row);

  for (guint i = 0; i < FUJIN_N_STAFF_LEVELS; i++)
    set_short (self, staffing, row + 1, COLUMN_LEVELS + i,
               function->function
                 ? fujin_staffing_words_dup_cell (
                     fujin_framework_get_staff_cell (framework, i, function->function->index),
                     fujin_lang_screen ())
                 : g_strdup (""), NULL);
}

static void
set_ours (FujinStaffingTable  *self,
          const FujinStaffing *staffing,
          guint                slice,
          guint                row)
{
  FujinLang lang = fujin_lang_screen ();
  g_autofree char *also = fujin_staffing_words_dup_also (staffing, slice, row, lang);
  g_autofree char *more =
    /* Translators: %s are functions that the same people do as double duty */
    *also ? g_strdup_printf (_("Double duty: its people also do %s"), also) : NULL;

  set_short (self, staffing, row + 1, COLUMN_OURS,
             fujin_staffing_words_dup_ours (staffing, slice, row, lang), more);
  set_text (self, row + 1, COLUMN_HEADS,
            dup_heads (fujin_staffing_get (staffing, slice, row)));
}

static void
set_gap (FujinStaffingTable  *self,
         const FujinStaffing *staffing,
         guint                slice,
         guint                row,
         int                  level)
{
  GtkWidget *label = GTK_WIDGET (_fujin_staffing_table_label_at (self, row + 1, COLUMN_GAP));
  FujinStaffGap distance;

  set_text (self, row + 1, COLUMN_GAP,
            staffing->posts->len > 0
              ? fujin_staffing_words_dup_gap (staffing, slice, row, level, fujin_lang_screen ())
              : g_strdup (""));
  fujin_staffing_get_gap (staffing, slice, row, level, &distance);
  if (staffing->posts->len > 0 && !distance.met)
    gtk_widget_add_css_class (label, "fujin-warning");
  else
    gtk_widget_remove_css_class (label, "fujin-warning");
}

static void
set_function (FujinStaffingTable  *self,
              const FujinStaffing *staffing,
              guint                slice,
              guint                row,
              int                  level)
{
  const FujinStaffRow *function = fujin_staffing_get_row (staffing, row);

  set_text (self, row + 1, COLUMN_FUNCTION,
            g_strdup (fujin_staffing_words_function (function, fujin_lang_screen ())));
  set_levels (self, staffing, row);
  set_ours (self, staffing, slice, row);
  set_gap (self, staffing, slice, row, level);
}

/* The people of the posts who are not ours. */
static char *
dup_others (const FujinStaffSlice *place)
{
  g_autofree char *outside =
    place->outside > 0
      ? g_strdup_printf (ngettext ("%u of providers besides", "%u of providers besides",
                                   place->outside), place->outside)
      : g_strdup ("");
  g_autofree char *unfilled = NULL;

  if (place->unfilled == 0)
    return g_steal_pointer (&outside);
  /* Translators: people that posts take whose team was removed */
  unfilled = g_strdup_printf (ngettext ("%u unfilled", "%u unfilled", place->unfilled),
                              place->unfilled);
  return *outside ? g_strjoin ("\n", outside, unfilled, NULL) : g_steal_pointer (&unfilled);
}

static void
set_total (FujinStaffingTable  *self,
           const FujinStaffing *staffing,
           guint                slice,
           int                  level)
{
  FujinFramework *framework = fujin_project_get_framework (staffing->project);
  const FujinStaffSlice *place = fujin_staffing_get_slice (staffing, slice);
  guint last = self->n_rows - 1;
  guint hidden = fujin_staffing_get_n_rows (staffing) + 2 - self->n_rows;

  set_text (self, last, COLUMN_FUNCTION,
            hidden > 0 ? g_strdup_printf (ngettext ("Total, with %u more function",
                                                    "Total, with %u more functions", hidden),
                                          hidden)
                       : g_strdup (_("Total")));
  for (guint i = 0; i < FUJIN_N_STAFF_LEVELS; i++)
    set_text (self, last, COLUMN_LEVELS + i,
              g_strdup_printf ("%u", fujin_framework_get_staff_level (framework, i)->heads));
  set_text (self, last, COLUMN_OURS, dup_others (place));
  set_text (self, last, COLUMN_HEADS,
            staffing->posts->len > 0 ? g_strdup_printf ("%u", place->heads) : g_strdup ("–"));
  set_text (self, last, COLUMN_GAP,
            staffing->posts->len > 0
              ? g_strdup_printf (
                  /* Translators: %1$u of %2$u functions meet a level */
                  _("%1$u of %2$u met"), fujin_staffing_count_met (staffing, slice, level),
                  fujin_framework_get_n_staff_functions (framework))
              : g_strdup (""));
}

static void
mark_level (FujinStaffingTable *self,
            int                 level)
{
  self->level = level;
  _fujin_staffing_table_show_levels (self);
  for (guint row = 0; row < self->n_rows; row++)
    for (int i = 0; i < FUJIN_N_STAFF_LEVELS; i++)
      {
        guint column = COLUMN_LEVELS + (guint) i;
        GtkWidget *label = GTK_WIDGET (_fujin_staffing_table_label_at (self, row, column));

        if (i == level)
          gtk_widget_add_css_class (label, "staffing-chosen");
        else
          gtk_widget_remove_css_class (label, "staffing-chosen");
      }
}

/**
 * fujin_staffing_table_show:
 * @self: a table
 * @staffing: what to show
 * @slice: 0 for all regions together, then the regions
 * @level: the level it is held against, 0 to 3
 *
 * Shows a staffing as it is.
 */
void
fujin_staffing_table_show (FujinStaffingTable  *self,
                           const FujinStaffing *staffing,
                           guint                slice,
                           int                  level)
{
  guint n_shown = MIN (fujin_staffing_get_n_rows (staffing), MAX_ROWS);

  g_return_if_fail (FUJIN_IS_STAFFING_TABLE (self));

  _fujin_staffing_table_make_labels (self, n_shown + 2);
  set_head (self, level);
  for (guint row = 0; row < n_shown; row++)
    set_function (self, staffing, slice, row, level);
  set_total (self, staffing, slice, level);
  mark_level (self, level);
}
