/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "bench-window.h"
#include "fujin-catalogue-page.h"
#include "fujin-page.h"
#include "fujin-recycler.h"

/* How many rows lists of a hundred thousand make while they are scrolled from end to end, against
 * those in view: the list of the project's own, and the catalogue, which stands on GTK's. */

#define N_ITEMS 100000
#define N_SERVICES 10000
#define ROW_HEIGHT 36
#define N_STEPS 200

static GtkWidget *
create_row (gpointer user_data)
{
  return gtk_label_new (NULL);
}

static void
bind_row (GtkWidget *row,
          gpointer   item,
          gpointer   user_data)
{
  gtk_label_set_text (GTK_LABEL (row), gtk_string_object_get_string (item));
}

static void
unbind_row (GtkWidget *row,
            gpointer   user_data)
{
  gtk_label_set_text (GTK_LABEL (row), NULL);
}

static GListModel *
create_items (guint n)
{
  GtkStringList *items = gtk_string_list_new (NULL);

  for (guint i = 0; i < n; i++)
    gtk_string_list_take (items, g_strdup_printf ("Row %u", i));
  return G_LIST_MODEL (items);
}

/* By small steps, then in leaps to the end. */
static void
scroll_through (GtkWidget     *window,
                GtkAdjustment *adjustment)
{
  double upper = gtk_adjustment_get_upper (adjustment);

  for (guint i = 0; i < bench_n (N_STEPS); i++)
    {
      gtk_adjustment_set_value (adjustment, i * 60);
      bench_draw_frame (window);
    }
  for (guint i = 0; i <= bench_n (N_STEPS); i++)
    {
      gtk_adjustment_set_value (adjustment, upper * i / bench_n (N_STEPS));
      bench_draw_frame (window);
    }
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, upper / 2);
}

static void
measure_recycler (void)
{
  static const FujinRecyclerFuncs funcs = { create_row, bind_row, unbind_row };
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *list = fujin_recycler_new (GTK_ORIENTATION_VERTICAL, &funcs, NULL);
  g_autoptr (GListModel) items = create_items (bench_n (N_ITEMS));
  GtkAdjustment *adjustment =
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  GtkWidget *window;
  double visible;

  fujin_recycler_set_item_size (FUJIN_RECYCLER (list), ROW_HEIGHT, 0);
  fujin_recycler_set_model (FUJIN_RECYCLER (list), items);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), list);
  window = bench_open_window (scrolled);
  scroll_through (window, adjustment);
  bench_scroll (window, adjustment, 60, "list: scrolled");
  visible = ceil (gtk_adjustment_get_page_size (adjustment) / ROW_HEIGHT);
  bench_row ((BenchRow) { fujin_recycler_get_n_created (FUJIN_RECYCLER (list)), "rows", visible,
                          "in view", 0, "ratio <= 3" },
             "list: rows made for %u items, all scrolled through",
             g_list_model_get_n_items (items));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Those that stand for an item, shown or in store. */
static guint
count_rows (GtkWidget *list,
            int       *height)
{
  guint n = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (list); row;
       row = gtk_widget_get_next_sibling (row))
    {
      if (!g_str_equal (gtk_widget_get_css_name (row), "row"))
        continue;
      *height = MAX (*height, gtk_widget_get_height (row));
      n++;
    }
  return n;
}

static void
measure_catalogue (void)
{
  guint n = bench_n (N_SERVICES);
  g_autoptr (FujinProject) project = bench_project (n, 50, n / 2);
  FujinPage *page = g_object_new (FUJIN_TYPE_CATALOGUE_PAGE, NULL);
  g_autoptr (GtkAdjustment) adjustment = NULL;
  GtkWidget *window, *list;
  int height = 1;
  guint rows;

  fujin_page_set_project (page, project);
  window = bench_open_window (GTK_WIDGET (page));
  list = bench_find (window, GTK_TYPE_LIST_VIEW);
  g_assert_nonnull (list);
  g_object_get (list, "vadjustment", &adjustment, NULL);
  scroll_through (window, adjustment);
  rows = count_rows (list, &height);
  bench_row ((BenchRow) { rows, "rows", ceil (gtk_adjustment_get_page_size (adjustment) / height),
                          "in view", 0, "ratio <= 3" },
             "list: rows of GTK's list on the catalogue page, %u services", n);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (void)
{
  gtk_init ();
  measure_recycler ();
  measure_catalogue ();
  return 0;
}
