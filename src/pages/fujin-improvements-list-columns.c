/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-improvement-text.h"
#include "fujin-improvement.h"
#include "fujin-improvements-list-private.h"
#include "fujin-improvements-words.h"
#include "fujin-line.h"
#include "fujin-record-words.h"

#define RECORD_KEY "fujin-record"
#define FIELD_KEY "fujin-field"
#define LIST_KEY "fujin-list"

/* The columns in their order, with the least and the usual number of characters of each. */
static const struct
{
  FujinImprovementField field;
  int least;
  int natural;
  gboolean expand;
} columns[] = {
  { FUJIN_IMPROVEMENT_TITLE, 14, 32, TRUE },   { FUJIN_IMPROVEMENT_SERVICES, 6, 8, FALSE },
  { FUJIN_IMPROVEMENT_STATE, 9, 10, FALSE },    { FUJIN_IMPROVEMENT_CYCLE, 4, 5, FALSE },
  { FUJIN_IMPROVEMENT_TEAM, 6, 10, FALSE },    { FUJIN_IMPROVEMENT_DUE, 18, 25, FALSE },
  { FUJIN_IMPROVEMENT_EXPECTED, 4, 5, FALSE }, { FUJIN_IMPROVEMENT_COST, 4, 8, FALSE },
};

static GtkWidget *
create_due (int least,
            int natural)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  GtkWidget *warning = gtk_image_new_from_icon_name ("fujin-warning-symbolic");
  GtkWidget *line = fujin_line_new (least, natural, 0.0, PANGO_ELLIPSIZE_END);

  gtk_widget_add_css_class (warning, "fujin-warning");
  gtk_widget_set_hexpand (line, TRUE);
  gtk_box_append (GTK_BOX (box), warning);
  gtk_box_append (GTK_BOX (box), line);
  return box;
}

static void
show_due (GtkWidget   *box,
          FujinRecord *record,
          const char  *today)
{
  GtkWidget *warning = gtk_widget_get_first_child (box);
  GtkWidget *line = gtk_widget_get_last_child (box);
  gboolean overdue = fujin_improvement_is_overdue (record, today);
  const char *due = fujin_record_get (record, FUJIN_IMPROVEMENT_DUE);
  g_autofree char *late = fujin_improvements_words_dup_due (record, today);
  /* Translators: %1$s is a day, %2$s "3 days late" */
  g_autofree char *text = g_strdup_printf (C_("due", "%1$s · %2$s"), due, late);

  gtk_widget_set_visible (warning, overdue);
  if (overdue)
    gtk_widget_add_css_class (line, "fujin-warning");
  else
    gtk_widget_remove_css_class (line, "fujin-warning");
  fujin_line_set_text (FUJIN_LINE (line),
                       overdue ? text : due);
}

static char *
dup_text (FujinRecord           *record,
          FujinImprovementField  field)
{
  if (field == FUJIN_IMPROVEMENT_TITLE)
    return fujin_improvements_words_dup_title (record);
  if (field == FUJIN_IMPROVEMENT_CYCLE)
    return g_strdup (fujin_improvements_words_get_cycle (record));
  return fujin_improvement_dup_cell (record, field, fujin_lang_screen ());
}

void
_fujin_improvements_list_show_item (GtkListItem *item)
{
  FujinRecord *record = gtk_list_item_get_item (item);
  GtkWidget *cell = gtk_list_item_get_child (item);
  FujinImprovementsList *self = g_object_get_data (G_OBJECT (item), LIST_KEY);
  FujinImprovementField field = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (item), FIELD_KEY));
  g_autofree char *text = NULL;

  if (!record)
    return;
  if (field == FUJIN_IMPROVEMENT_DUE)
    {
      show_due (cell, record, self->today ? self->today : "");
      return;
    }
  text = dup_text (record, field);
  fujin_line_set_text (FUJIN_LINE (cell), text);
  fujin_line_tell_cut (FUJIN_LINE (cell));
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item,
          FujinImprovementsList    *self)
{
  guint i = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (factory), FIELD_KEY));
  gboolean number = columns[i].field == FUJIN_IMPROVEMENT_EXPECTED;

  g_object_set_data (G_OBJECT (item), LIST_KEY, self);
  g_object_set_data (G_OBJECT (item), FIELD_KEY, GUINT_TO_POINTER (columns[i].field));
  gtk_list_item_set_child (
    item, columns[i].field == FUJIN_IMPROVEMENT_DUE
            ? create_due (columns[i].least, columns[i].natural)
            : fujin_line_new (columns[i].least, columns[i].natural, number ? 1.0 : 0.0,
                              PANGO_ELLIPSIZE_END));
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         FujinImprovementsList    *self)
{
  g_object_set_data (G_OBJECT (gtk_list_item_get_child (item)), RECORD_KEY,
                     gtk_list_item_get_item (item));
  g_hash_table_add (self->bound, item);
  _fujin_improvements_list_show_item (item);
}

static void
unbind_cb (GtkSignalListItemFactory *factory,
           GtkListItem              *item,
           FujinImprovementsList    *self)
{
  g_object_set_data (G_OBJECT (gtk_list_item_get_child (item)), RECORD_KEY, NULL);
  g_hash_table_remove (self->bound, item);
}

/* A day that is not set is later than all. */
static int
compare_due (FujinRecord *a,
             FujinRecord *b)
{
  const char *one = fujin_record_get (a, FUJIN_IMPROVEMENT_DUE);
  const char *two = fujin_record_get (b, FUJIN_IMPROVEMENT_DUE);

  if (!*one || !*two)
    return (*one == '\0') - (*two == '\0');
  return strcmp (one, two);
}

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      data)
{
  guint field = GPOINTER_TO_UINT (data);
  FujinRecord *one = (FujinRecord *) a;
  FujinRecord *two = (FujinRecord *) b;

  if (field == FUJIN_IMPROVEMENT_DUE)
    return compare_due (one, two);
  if (field == FUJIN_IMPROVEMENT_EXPECTED)
    return fujin_record_get_score (one, field) - fujin_record_get_score (two, field);
  return fujin_record_get_choice (one, field) - fujin_record_get_choice (two, field);
}

static char *
sort_key_cb (FujinRecord *record,
             gpointer     data)
{
  return dup_text (record, GPOINTER_TO_UINT (data));
}

/* Texts are compared by keys made once for each, so that ten thousand are sorted at once too. */
static GtkSorter *
create_sorter (FujinImprovementField field)
{
  GtkExpression *text;

  switch (field)
    {
    case FUJIN_IMPROVEMENT_TITLE:
    case FUJIN_IMPROVEMENT_SERVICES:
    case FUJIN_IMPROVEMENT_TEAM:
    case FUJIN_IMPROVEMENT_COST:
    case FUJIN_IMPROVEMENT_NOTE:
      text = gtk_cclosure_expression_new (G_TYPE_STRING, NULL, 0, NULL, G_CALLBACK (sort_key_cb),
                                          GUINT_TO_POINTER (field), NULL);
      return GTK_SORTER (gtk_string_sorter_new (text));
    case FUJIN_IMPROVEMENT_CYCLE:
    case FUJIN_IMPROVEMENT_DUE:
    case FUJIN_IMPROVEMENT_STATE:
    case FUJIN_IMPROVEMENT_EXPECTED:
    default:
      return GTK_SORTER (gtk_custom_sorter_new (compare_cb, GUINT_TO_POINTER (field), NULL));
    }
}

static void
add_column (FujinImprovementsList *self,
            guint                  i)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkColumnViewColumn) column = NULL;
  g_autoptr (GtkSorter) sorter = create_sorter (columns[i].field);

  g_object_set_data (G_OBJECT (factory), FIELD_KEY, GUINT_TO_POINTER (i));
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), self);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), self);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), self);
  column = gtk_column_view_column_new (
    columns[i].field == FUJIN_IMPROVEMENT_EXPECTED
      ? C_("column", "Expected")
      : fujin_record_field_name (FUJIN_RECORD_IMPROVEMENT, columns[i].field,
                                 fujin_lang_screen ()),
    factory);
  g_object_set_data (G_OBJECT (column), FIELD_KEY, GUINT_TO_POINTER (columns[i].field));
  gtk_column_view_column_set_expand (column, columns[i].expand);
  gtk_column_view_column_set_resizable (column, TRUE);
  gtk_column_view_column_set_sorter (column, sorter);
  gtk_column_view_append_column (self->view, column);
}

void
_fujin_improvements_list_add_columns (FujinImprovementsList *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    add_column (self, i);
}

/**
 * fujin_improvements_list_sort_by:
 * @self: a list
 * @field: a field that has a column
 * @direction: which way
 *
 * Sorts the list as a click on the head of a column does.
 */
void
fujin_improvements_list_sort_by (FujinImprovementsList *self,
                                 FujinImprovementField  field,
                                 GtkSortType            direction)
{
  GListModel *all;

  g_return_if_fail (FUJIN_IS_IMPROVEMENTS_LIST (self));

  all = gtk_column_view_get_columns (self->view);
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (all, i);

      if (GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (column), FIELD_KEY)) == field)
        gtk_column_view_sort_by_column (self->view, column, direction);
    }
}
