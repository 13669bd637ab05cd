/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-decisions-page-private.h"
#include "fujin-ledger-words.h"
#include "fujin-line.h"
#include "fujin-plan-cells.h"

/* Width of the details, in font sizes. */
#define DETAIL_WIDTH 25

typedef struct
{
  const char *id;
  const char *title;
  GtkWidget *(*create)  (void);
  void       (*show)    (GtkWidget              *cell,
                         const FujinLedgerEntry *entry);
  int        (*compare) (const FujinLedgerEntry *a,
                         const FujinLedgerEntry *b);
  int  least; /* width of the list from which on it is shown, in font sizes */
  gboolean expand;
} Column;

static GQuark
row_quark (void)
{
  static GQuark quark;

  if (G_UNLIKELY (!quark))
    quark = g_quark_from_static_string ("fujin-decision-row");
  return quark;
}

static GtkWidget *
create_service (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *name = fujin_line_new (10, 26, 0.0, PANGO_ELLIPSIZE_MIDDLE);

  gtk_widget_set_hexpand (name, TRUE);
  gtk_box_append (GTK_BOX (box), fujin_plan_cells_create_code (NULL));
  gtk_box_append (GTK_BOX (box), name);
  return box;
}

static void
show_service (GtkWidget              *cell,
              const FujinLedgerEntry *entry)
{
  const char *name = fujin_service_plan_get_name (entry->plan, fujin_lang_screen ());

  fujin_plan_cells_show_code (gtk_widget_get_first_child (cell), entry->plan, FALSE);
  fujin_plan_cells_set_text (gtk_widget_get_last_child (cell), name,
                             entry->in_force ? NULL : "dim");
  fujin_line_tell_cut (FUJIN_LINE (gtk_widget_get_last_child (cell)));
}

static int
compare_service (const FujinLedgerEntry *a,
                 const FujinLedgerEntry *b)
{
  int order = fujin_service_plan_compare (a->plan, b->plan);

  return order ? order : (int) a->about - (int) b->about;
}

static GtkWidget *
create_text (void)
{
  return fujin_line_new (7, 11, 0.0, PANGO_ELLIPSIZE_END);
}

static GtkWidget *
create_about (void)
{
  return fujin_line_new (8, 16, 0.0, PANGO_ELLIPSIZE_END);
}

static GtkWidget *
create_date (void)
{
  return fujin_line_new (10, 10, 0.0, PANGO_ELLIPSIZE_NONE);
}

static GtkWidget *
create_reason (void)
{
  return fujin_line_new (10, 28, 0.0, PANGO_ELLIPSIZE_END);
}

static void
show_text (GtkWidget              *cell,
           const FujinLedgerEntry *entry,
           const char             *text)
{
  fujin_plan_cells_set_text (cell, text, entry->in_force ? NULL : "dim");
  fujin_line_tell_cut (FUJIN_LINE (cell));
}

static void
show_about (GtkWidget              *cell,
            const FujinLedgerEntry *entry)
{
  show_text (cell, entry, fujin_ledger_words_about (entry->about, fujin_lang_screen ()));
}

static int
compare_about (const FujinLedgerEntry *a,
               const FujinLedgerEntry *b)
{
  return (int) a->about - (int) b->about;
}

static void
show_cause (GtkWidget              *cell,
            const FujinLedgerEntry *entry)
{
  show_text (cell, entry, fujin_ledger_words_cause (entry, fujin_lang_screen ()));
}

static int
compare_cause (const FujinLedgerEntry *a,
               const FujinLedgerEntry *b)
{
  return g_utf8_collate (fujin_ledger_words_cause (a, fujin_lang_screen ()),
                         fujin_ledger_words_cause (b, fujin_lang_screen ()));
}

static void
show_reason (GtkWidget              *cell,
             const FujinLedgerEntry *entry)
{
  show_text (cell, entry, fujin_ledger_entry_get (entry, FUJIN_DECISION_REASON));
}

static int
compare_field (const FujinLedgerEntry *a,
               const FujinLedgerEntry *b,
               FujinDecisionField      field)
{
  const char *one = fujin_ledger_entry_get (a, field);
  const char *two = fujin_ledger_entry_get (b, field);

  /* What is not said comes last. */
  if (!*one || !*two)
    return (*one == '\0') - (*two == '\0');
  return g_utf8_collate (one, two);
}

static int
compare_reason (const FujinLedgerEntry *a,
                const FujinLedgerEntry *b)
{
  return compare_field (a, b, FUJIN_DECISION_REASON);
}

static void
show_decider (GtkWidget              *cell,
              const FujinLedgerEntry *entry)
{
  show_text (cell, entry, fujin_ledger_entry_get (entry, FUJIN_DECISION_DECIDER));
}

static int
compare_decider (const FujinLedgerEntry *a,
                 const FujinLedgerEntry *b)
{
  return compare_field (a, b, FUJIN_DECISION_DECIDER);
}

static void
show_decided (GtkWidget              *cell,
              const FujinLedgerEntry *entry)
{
  show_text (cell, entry, fujin_ledger_entry_get (entry, FUJIN_DECISION_DECIDED));
}

static int
compare_decided (const FujinLedgerEntry *a,
                 const FujinLedgerEntry *b)
{
  return compare_field (a, b, FUJIN_DECISION_DECIDED);
}

static void
show_review (GtkWidget              *cell,
             const FujinLedgerEntry *entry)
{
  const char *text = fujin_ledger_entry_get (entry, FUJIN_DECISION_REVIEW);

  fujin_plan_cells_set_text (cell, text,
                             entry->due == FUJIN_DUE_OVERDUE ? "fujin-warning"
                             : entry->in_force               ? NULL
                                                             : "dim");
}

static int
compare_review (const FujinLedgerEntry *a,
                const FujinLedgerEntry *b)
{
  return compare_field (a, b, FUJIN_DECISION_REVIEW);
}

static GtkWidget *
create_state (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *icon = gtk_image_new ();

  gtk_widget_set_size_request (icon, 16, -1);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), fujin_line_new (9, 18, 0.0, PANGO_ELLIPSIZE_END));
  return box;
}

static gboolean
is_pressing (FujinLedgerState state)
{
  return state == FUJIN_LEDGER_OVERDUE || state == FUJIN_LEDGER_UNRECORDED;
}

/* A mark says that something is missing, whatever else the state says. */
static void
show_state (GtkWidget              *cell,
            const FujinLedgerEntry *entry)
{
  FujinLedgerState state = fujin_ledger_entry_get_state (entry);
  GtkWidget *icon = gtk_widget_get_first_child (cell);
  gboolean marked = is_pressing (state) || entry->missing;
  const char *classes[] = { is_pressing (state) ? "fujin-warning" : "dim", NULL };
  g_autofree char *missing = fujin_ledger_words_dup_missing (entry, fujin_lang_screen ());

  gtk_image_set_from_icon_name (GTK_IMAGE (icon), marked ? "fujin-warning-symbolic" : NULL);
  gtk_widget_set_css_classes (icon, classes);
  fujin_plan_cells_set_text (gtk_widget_get_last_child (cell),
                             fujin_ledger_words_state (state, fujin_lang_screen ()),
                             is_pressing (state)             ? "fujin-warning"
                             : state == FUJIN_LEDGER_PAST    ? "dim"
                                                             : NULL);
  gtk_widget_set_tooltip_text (cell, missing);
}

/* The most urgent first, of these the review that comes first. */
static int
compare_state (const FujinLedgerEntry *a,
               const FujinLedgerEntry *b)
{
  int order = (int) fujin_ledger_entry_get_state (a) - (int) fujin_ledger_entry_get_state (b);

  if (order == 0)
    order = compare_review (a, b);
  return order ? order : compare_service (a, b);
}

static const Column columns[] = {
  { "service", NC_("column", "Service"), create_service, show_service, compare_service, 0, TRUE },
  /* Translators: what is decided about a service: unnecessary, not evaluated, accepted gap */
  { "about", NC_("column", "Decided"), create_about, show_about, compare_about, 40, FALSE },
  { "cause", NC_("column", "Cause"), create_text, show_cause, compare_cause, 48, FALSE },
  { "reason", NC_("column", "Reason"), create_reason, show_reason, compare_reason, 80, TRUE },
  /* Translators: heads who decided */
  { "decider", NC_("column", "By"), create_text, show_decider, compare_decider, 64, FALSE },
  /* Translators: heads the day of a decision */
  { "decided", NC_("column", "On"), create_date, show_decided, compare_decided, 71, FALSE },
  { "review", NC_("column", "Review"), create_date, show_review, compare_review, 0, FALSE },
  { "state", NC_("column", "State"), create_state, show_state, compare_state, 0, FALSE },
};

static void
show_item (GtkListItem *item)
{
  const Column *column = g_object_get_data (G_OBJECT (item), "fujin-column");
  FujinDecisionRow *row = gtk_list_item_get_item (item);

  if (row)
    column->show (gtk_list_item_get_child (item), fujin_decision_row_get_entry (row));
}

static void
row_changed_cb (FujinDecisionRow *row,
                GtkListItem      *item)
{
  show_item (item);
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item,
          const Column             *column)
{
  g_object_set_data (G_OBJECT (item), "fujin-column", (gpointer) column);
  gtk_list_item_set_child (item, column->create ());
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         const Column             *column)
{
  FujinDecisionRow *row = gtk_list_item_get_item (item);

  g_object_set_qdata (G_OBJECT (gtk_list_item_get_child (item)), row_quark (), row);
  g_signal_connect (row, "changed", G_CALLBACK (row_changed_cb), item);
  show_item (item);
}

static void
unbind_cb (GtkSignalListItemFactory *factory,
           GtkListItem              *item,
           const Column             *column)
{
  g_object_set_qdata (G_OBJECT (gtk_list_item_get_child (item)), row_quark (), NULL);
  g_signal_handlers_disconnect_by_func (gtk_list_item_get_item (item), row_changed_cb, item);
}

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      column)
{
  return ((const Column *) column)->compare (fujin_decision_row_get_entry ((gpointer) a),
                                             fujin_decision_row_get_entry ((gpointer) b));
}

static void
add_column (FujinDecisionsPage *self,
            const Column       *column)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkSorter) sorter =
    GTK_SORTER (gtk_custom_sorter_new ((GCompareDataFunc) compare_cb, (gpointer) column, NULL));
  g_autoptr (GtkColumnViewColumn) view_column = NULL;

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), (gpointer) column);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), (gpointer) column);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), (gpointer) column);
  view_column =
    gtk_column_view_column_new (g_dpgettext2 (NULL, "column", column->title), factory);
  gtk_column_view_column_set_expand (view_column, column->expand);
  gtk_column_view_column_set_resizable (view_column, TRUE);
  gtk_column_view_column_set_sorter (view_column, sorter);
  gtk_column_view_append_column (self->view, view_column);
}

void
_fujin_decisions_page_add_columns (FujinDecisionsPage *self)
{
  g_autoptr (GtkColumnViewColumn) last = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    add_column (self, &columns[i]);
  last = g_list_model_get_item (gtk_column_view_get_columns (self->view),
                                G_N_ELEMENTS (columns) - 1);
  gtk_column_view_sort_by_column (self->view, last, GTK_SORT_ASCENDING);
}

/* Shows the columns there is room for; the details say what has none. */
void
_fujin_decisions_page_update_columns (FujinDecisionsPage *self)
{
  gboolean detail = gtk_toggle_button_get_active (self->detail_button);
  int room = self->width - (detail ? DETAIL_WIDTH : 0);
  GListModel *list = gtk_column_view_get_columns (self->view);

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (list, i);

      gtk_column_view_column_set_visible (column, room >= columns[i].least);
    }
}

/* The row that a cell shows. */
FujinDecisionRow *
_fujin_decisions_page_get_row_at (GtkWidget *cell)
{
  return g_object_get_qdata (G_OBJECT (cell), row_quark ());
}
