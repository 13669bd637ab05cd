/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>

#include "fujin-recycler.h"

#define SIZE 40
#define SPACING 6
#define HEIGHT 480

typedef struct
{
  GtkWidget *window;
  GtkWidget *scrolled;
  FujinRecycler *recycler;
  GListStore *model;
  guint n_bound; /* children that show something now */
} Fixture;

static GtkWidget *
create_child (gpointer user_data)
{
  return gtk_button_new ();
}

static void
bind_child (GtkWidget *child,
            gpointer   item,
            gpointer   user_data)
{
  Fixture *fixture = user_data;

  gtk_button_set_label (GTK_BUTTON (child), gtk_string_object_get_string (item));
  g_assert_null (g_object_get_data (G_OBJECT (child), "item"));
  g_object_set_data (G_OBJECT (child), "item", item);
  fixture->n_bound++;
}

static void
unbind_child (GtkWidget *child,
              gpointer   user_data)
{
  Fixture *fixture = user_data;

  g_assert_nonnull (g_object_get_data (G_OBJECT (child), "item"));
  g_object_set_data (G_OBJECT (child), "item", NULL);
  fixture->n_bound--;
}

static const FujinRecyclerFuncs funcs = { create_child, bind_child, unbind_child };

/* Until a frame has been drawn after what was just done. */
static void
frame_cb (GdkFrameClock *clock,
          gboolean      *drawn)
{
  *drawn = TRUE;
}

static void
settle (Fixture *fixture)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (fixture->window);
  gboolean drawn = FALSE;
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (frame_cb), &drawn);

  gtk_widget_queue_draw (fixture->window);
  while (!drawn)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);
}

static void
add_items (Fixture *fixture,
           guint    position,
           guint    n)
{
  static guint next;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *text = g_strdup_printf ("item %u", next++);
      g_autoptr (GtkStringObject) item = gtk_string_object_new (text);

      g_list_store_insert (fixture->model, position + i, item);
    }
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  guint n = GPOINTER_TO_UINT (data);

  fixture->n_bound = 0;
  fixture->model = g_list_store_new (GTK_TYPE_STRING_OBJECT);
  add_items (fixture, 0, n);
  fixture->recycler =
    FUJIN_RECYCLER (fujin_recycler_new (GTK_ORIENTATION_VERTICAL, &funcs, fixture));
  fujin_recycler_set_item_size (fixture->recycler, SIZE, SPACING);
  fixture->scrolled = gtk_scrolled_window_new ();
  gtk_widget_set_size_request (fixture->scrolled, 200, HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (fixture->scrolled),
                                 GTK_WIDGET (fixture->recycler));
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 200, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->scrolled);
  fujin_recycler_set_model (fixture->recycler, G_LIST_MODEL (fixture->model));
  gtk_window_present (GTK_WINDOW (fixture->window));
  settle (fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *recycler = GTK_WIDGET (fixture->recycler);

  g_object_add_weak_pointer (G_OBJECT (recycler), (gpointer *) &recycler);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_null (recycler);
  g_assert_cmpuint (fixture->n_bound, ==, 0);
  g_assert_finalize_object (fixture->model);
}

static GtkAdjustment *
adjustment (Fixture *fixture)
{
  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (fixture->scrolled));
}

static guint
n_items (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (fixture->model));
}

/* Everything in view has its child, at its place; nothing else has one. */
static void
check (Fixture *fixture)
{
  double value = gtk_adjustment_get_value (adjustment (fixture));
  int height = gtk_widget_get_height (GTK_WIDGET (fixture->recycler));
  guint n_seen = 0;

  g_assert_cmpfloat (value, >=, 0);
  g_assert_cmpfloat (value, <=, MAX (0, gtk_adjustment_get_upper (adjustment (fixture)) - height));
  for (guint i = 0; i < n_items (fixture); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (fixture->model), i);
      GtkWidget *child = fujin_recycler_get_child (fixture->recycler, i);
      double top = i * (double) (SIZE + SPACING) - value;
      graphene_rect_t bounds;
      guint position;

      if (top < height && top + SIZE > 0)
        g_assert_nonnull (child);
      if (!child)
        continue;
      n_seen++;
      g_assert_true (g_object_get_data (G_OBJECT (child), "item") == item);
      g_assert_true (fujin_recycler_get_position (fixture->recycler, child, &position));
      g_assert_cmpuint (position, ==, i);
      g_assert_true (gtk_widget_compute_bounds (child, GTK_WIDGET (fixture->recycler), &bounds));
      g_assert_cmpfloat_with_epsilon (bounds.origin.y, top, 1.01);
      g_assert_true (gtk_widget_get_child_visible (child));
    }
  g_assert_cmpuint (fixture->n_bound, ==, n_seen);
}

/* Bounded work: going through ten thousand items makes no more children than fit, and two. */
static void
test_few_children (Fixture       *fixture,
                   gconstpointer  data)
{
  guint visible = HEIGHT / (SIZE + SPACING) + 1;
  double end;

  settle (fixture);
  end = gtk_adjustment_get_upper (adjustment (fixture)) -
        gtk_adjustment_get_page_size (adjustment (fixture));
  g_assert_cmpfloat (end, ==, 10000.0 * (SIZE + SPACING) - SPACING -
                                gtk_widget_get_height (GTK_WIDGET (fixture->recycler)));
  for (double value = 0; value < 5000; value += 37)
    gtk_adjustment_set_value (adjustment (fixture), value);
  settle (fixture);
  check (fixture);
  for (double value = 0; value < end; value += 1777)
    gtk_adjustment_set_value (adjustment (fixture), value);
  gtk_adjustment_set_value (adjustment (fixture), end);
  settle (fixture);
  check (fixture);
  g_assert_nonnull (fujin_recycler_get_child (fixture->recycler, 9999));
  g_assert_cmpuint (fujin_recycler_get_n_created (fixture->recycler), <=, visible + 2);
}

static void
change_somehow (Fixture *fixture,
                GRand   *random)
{
  guint n = n_items (fixture);

  switch (g_rand_int_range (random, 0, 5))
    {
    case 0:
      add_items (fixture, g_rand_int_range (random, 0, n + 1), g_rand_int_range (random, 1, 4));
      break;
    case 1:
      if (n > 0)
        g_list_store_remove (fixture->model, g_rand_int_range (random, 0, n));
      break;
    case 2:
      if (n > 5)
        g_list_store_splice (fixture->model, g_rand_int_range (random, 0, n - 4), 4, NULL, 0);
      break;
    case 3:
      gtk_adjustment_set_value (adjustment (fixture),
                                g_rand_double_range (random, 0, n * (SIZE + SPACING)));
      break;
    default:
      if (n > 0)
        fujin_recycler_scroll_to (fixture->recycler, g_rand_int_range (random, 0, n));
    }
}

/* Whatever happens to the list and the place, what is seen is what is in the list. */
static void
test_random_changes (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20210);

  for (int i = 0; i < 400; i++)
    {
      change_somehow (fixture, random);
      if (i % 3 == 0)
        {
          settle (fixture);
          check (fixture);
        }
    }
  g_list_store_remove_all (fixture->model);
  settle (fixture);
  check (fixture);
  g_assert_cmpuint (fixture->n_bound, ==, 0);
}

static void
test_nearest (Fixture       *fixture,
              gconstpointer  data)
{
  const int stride = SIZE + SPACING;

  g_assert_cmpuint (fujin_recycler_get_nearest (fixture->recycler, -5), ==, 0);
  g_assert_cmpuint (fujin_recycler_get_nearest (fixture->recycler, SIZE + SPACING / 2 - 1), ==, 0);
  g_assert_cmpuint (fujin_recycler_get_nearest (fixture->recycler, SIZE + SPACING / 2 + 1), ==, 1);
  gtk_adjustment_set_value (adjustment (fixture), 10 * stride);
  g_assert_cmpuint (fujin_recycler_get_nearest (fixture->recycler, 1), ==, 10);
  g_assert_cmpuint (fujin_recycler_get_nearest (fixture->recycler, 1e6), ==, 99);
  g_list_store_remove_all (fixture->model);
  g_assert_cmpuint (fujin_recycler_get_nearest (fixture->recycler, 100), ==, 0);
}

static void
check_in_view (Fixture *fixture,
               guint    position)
{
  double top =
    position * (double) (SIZE + SPACING) - gtk_adjustment_get_value (adjustment (fixture));

  g_assert_nonnull (fujin_recycler_get_child (fixture->recycler, position));
  g_assert_cmpfloat (top, >=, 0);
  g_assert_cmpfloat (top + SIZE, <=, gtk_widget_get_height (GTK_WIDGET (fixture->recycler)));
}

/* No further than it takes, and the child is there at once: the keys need it. */
static void
test_scroll_to (Fixture       *fixture,
                gconstpointer  data)
{
  double before;

  fujin_recycler_scroll_to (fixture->recycler, 3);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment (fixture)), ==, 0);
  fujin_recycler_scroll_to (fixture->recycler, 50);
  check_in_view (fixture, 50);
  before = gtk_adjustment_get_value (adjustment (fixture));
  fujin_recycler_scroll_to (fixture->recycler, 49);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment (fixture)), ==, before);
  fujin_recycler_scroll_to (fixture->recycler, 99);
  check_in_view (fixture, 99);
  fujin_recycler_scroll_to (fixture->recycler, 0);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment (fixture)), ==, 0);
  /* An item that has just come. */
  add_items (fixture, 100, 1);
  fujin_recycler_scroll_to (fixture->recycler, 100);
  check_in_view (fixture, 100);
}

/* The child with the focus stays with its item while others come and go before it. */
static void
test_focus (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *child = fujin_recycler_get_child (fixture->recycler, 5);
  gpointer item = g_object_get_data (G_OBJECT (child), "item");
  guint position;

  g_assert_true (gtk_widget_grab_focus (child));
  add_items (fixture, 0, 2);
  g_list_store_remove (fixture->model, 1);
  settle (fixture);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == child);
  g_assert_true (g_object_get_data (G_OBJECT (child), "item") == item);
  g_assert_true (fujin_recycler_get_position (fixture->recycler, child, &position));
  g_assert_cmpuint (position, ==, 6);
  check (fixture);
}

#define ADD(name, n, function) \
  g_test_add ("/recycler/" name, Fixture, GUINT_TO_POINTER (n), set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);
  ADD ("few-children", 10000, test_few_children);
  ADD ("random-changes", 40, test_random_changes);
  ADD ("nearest", 100, test_nearest);
  ADD ("scroll-to", 100, test_scroll_to);
  ADD ("focus", 30, test_focus);
  return g_test_run ();
}
