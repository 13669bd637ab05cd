/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-table.h"

#include <glib/gi18n.h>

#include "fujin-staffing-words.h"

/* More own functions are counted only: paper and the command line have them all. */
#define MAX_ROWS 60

/**
 * FujinStaffingTable:
 *
 * Functions by levels 0 to 3 of table 11, ours beside them, and how far ours is from the chosen
 * level. Row 0 is the head, the last row the totals.
 */
struct _FujinStaffingTable
{
  GtkWidget parent_instance;
  GtkGrid *grid;
  GPtrArray *labels; /* by row and column */
  guint n_rows;
};

enum
{
  COLUMN_FUNCTION,
  COLUMN_LEVELS,
  COLUMN_OURS = COLUMN_LEVELS + FUJIN_N_STAFF_LEVELS,
  COLUMN_HEADS,
  COLUMN_GAP,
  N_COLUMNS,
};

G_DEFINE_FINAL_TYPE (FujinStaffingTable, fujin_staffing_table, GTK_TYPE_WIDGET)

static void
fujin_staffing_table_dispose (GObject *object)
{
  FujinStaffingTable *self = FUJIN_STAFFING_TABLE (object);
  GtkWidget *child;

  g_clear_pointer (&self->labels, g_ptr_array_unref);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_staffing_table_parent_class)->dispose (object);
}

static void
fujin_staffing_table_class_init (FujinStaffingTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_staffing_table_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "staffingtable");
}

static void
fujin_staffing_table_init (FujinStaffingTable *self)
{
  self->labels = g_ptr_array_new ();
  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->grid), GTK_WIDGET (self));
}

static GtkLabel *
label_at (FujinStaffingTable *self,
          guint               row,
          guint               column)
{
  return self->labels->pdata[row * N_COLUMNS + column];
}

static GtkWidget *
make_label (guint column)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), column == COLUMN_HEADS ? 1 : 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), column == COLUMN_FUNCTION ? 13
                                                : column == COLUMN_HEADS  ? 7
                                                : column >= COLUMN_OURS   ? 10
                                                                          : 8);
  gtk_label_set_max_width_chars (GTK_LABEL (label), column == COLUMN_FUNCTION ? 24 : 14);
  gtk_widget_set_hexpand (label, column != COLUMN_HEADS);
  gtk_widget_add_css_class (label, "numeric");
  if (column != COLUMN_FUNCTION)
    gtk_widget_add_css_class (label, "small");
  return label;
}

static void
make_labels (FujinStaffingTable *self,
             guint               n_rows)
{
  GtkWidget *child;

  if (self->n_rows == n_rows)
    return;
  self->n_rows = n_rows;
  g_ptr_array_set_size (self->labels, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))))
    gtk_grid_remove (self->grid, child);
  for (guint row = 0; row < n_rows; row++)
    for (guint column = 0; column < N_COLUMNS; column++)
      {
        GtkWidget *label = make_label (column);

        if (row == 0 || row + 1 == n_rows)
          gtk_widget_add_css_class (label, row == 0 ? "staffing-head" : "staffing-total");
        g_ptr_array_add (self->labels, label);
        gtk_grid_attach (self->grid, label, (int) column, (int) row, 1, 1);
      }
}

static void
set_text (FujinStaffingTable *self,
          guint               row,
          guint               column,
          char               *text)
{
  gtk_label_set_text (label_at (self, row, column), text);
  g_free (text);
}

/* "24x7: 1 (6 in all)" goes into two lines before the bracket, not within. */
static char *
keep_brackets (char *text)
{
  GString *kept = g_string_new (NULL);
  gboolean within = FALSE;

  for (const char *p = text; *p != '\0'; p++)
    {
      within = *p == '(' || (within && *p != ')');
      if (within && *p == ' ')
        g_string_append (kept, "\302\240");
      else
        g_string_append_c (kept, *p);
    }
  g_free (text);
  return g_string_free (kept, FALSE);
}

/* Who is not ours stands in brackets; double duty takes nobody. */
static char *
dup_heads (const FujinStaffOurs *ours)
{
  if (ours && ours->outside > 0)
    return g_strdup_printf ("%u (+%u)", ours->heads, ours->outside);
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

static void
set_function (FujinStaffingTable  *self,
              const FujinStaffing *staffing,
              guint                slice,
              guint                row,
              int                  level)
{
  FujinFramework *framework = fujin_project_get_framework (staffing->project);
  const FujinStaffRow *function = fujin_staffing_get_row (staffing, row);
  const FujinStaffOurs *ours = fujin_staffing_get (staffing, slice, row);
  g_autofree char *also =
    fujin_staffing_words_dup_also (staffing, slice, row, fujin_lang_screen ());
  g_autofree char *tip =
    /* Translators: %s are functions that the same people do as double duty */
    *also ? g_strdup_printf (_("Double duty: its people also do %s"), also) : NULL;
  FujinLang lang = fujin_lang_screen ();
  GtkWidget *gap = GTK_WIDGET (label_at (self, row + 1, COLUMN_GAP));
  FujinStaffGap distance;

  set_text (self, row + 1, COLUMN_FUNCTION,
            g_strdup (fujin_staffing_words_function (function, lang)));
  for (guint i = 0; i < FUJIN_N_STAFF_LEVELS; i++)
    set_text (self, row + 1, COLUMN_LEVELS + i,
              function->function
                ? keep_brackets (fujin_staffing_words_dup_cell (
                    fujin_framework_get_staff_cell (framework, i, function->function->index),
                    lang))
                : g_strdup (""));
  set_text (self, row + 1, COLUMN_OURS,
            keep_brackets (fujin_staffing_words_dup_ours (staffing, slice, row, lang)));
  set_text (self, row + 1, COLUMN_HEADS, dup_heads (ours));
  set_text (self, row + 1, COLUMN_GAP,
            staffing->posts->len > 0
              ? fujin_staffing_words_dup_gap (staffing, slice, row, level, lang) : g_strdup (""));
  fujin_staffing_get_gap (staffing, slice, row, level, &distance);
  if (staffing->posts->len > 0 && !distance.met)
    gtk_widget_add_css_class (gap, "fujin-warning");
  else
    gtk_widget_remove_css_class (gap, "fujin-warning");
  gtk_widget_set_tooltip_text (GTK_WIDGET (label_at (self, row + 1, COLUMN_OURS)), tip);
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
  set_text (self, last, COLUMN_OURS,
            place->outside > 0
              ? g_strdup_printf (ngettext ("%u of providers besides", "%u of providers besides",
                                           place->outside), place->outside)
              : g_strdup (""));
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
  for (guint row = 0; row < self->n_rows; row++)
    for (int i = 0; i < FUJIN_N_STAFF_LEVELS; i++)
      {
        GtkWidget *label = GTK_WIDGET (label_at (self, row, COLUMN_LEVELS + (guint) i));

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

  make_labels (self, n_shown + 2);
  set_head (self, level);
  for (guint row = 0; row < n_shown; row++)
    set_function (self, staffing, slice, row, level);
  set_total (self, staffing, slice, level);
  mark_level (self, level);
}

/**
 * fujin_staffing_table_get_text:
 * @self: a table
 * @row: 0 for the head, then the functions, then the totals
 * @column: 0 for the function, 1 to 4 the levels, then ours, people and the gap
 *
 * Returns: (transfer none): what stands there
 */
const char *
fujin_staffing_table_get_text (FujinStaffingTable *self,
                               guint               row,
                               guint               column)
{
  g_return_val_if_fail (row < self->n_rows && column < N_COLUMNS, NULL);

  return gtk_label_get_text (label_at (self, row, column));
}
