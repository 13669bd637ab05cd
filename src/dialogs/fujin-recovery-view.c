/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-recovery-view.h"

#include <glib/gi18n.h>

#include "fujin-recovery-discard.h"
#include "fujin-xml.h"

/**
 * FujinRecoveryView:
 *
 * The plans that were not closed properly. Nothing happens by itself: each is opened or discarded
 * when the user says so, and Later or Escape leaves them all as they are.
 */
struct _FujinRecoveryView
{
  GtkWidget parent_instance;
  GtkLabel *title;
  GtkBox *rows;
  GtkWidget *later;
};

G_DEFINE_FINAL_TYPE (FujinRecoveryView, fujin_recovery_view, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  LATER,
  EMPTIED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static FujinRecoveryRow *
first_row (FujinRecoveryView *self)
{
  return (FujinRecoveryRow *) gtk_widget_get_first_child (GTK_WIDGET (self->rows));
}

static FujinRecoveryRow *
next_row (FujinRecoveryRow *row)
{
  return (FujinRecoveryRow *) gtk_widget_get_next_sibling (GTK_WIDGET (row));
}

/* One at a time: several large plans at once would keep the computer busy. */
static void
prepare_next (FujinRecoveryView *self)
{
  for (FujinRecoveryRow *row = first_row (self); row; row = next_row (row))
    {
      FujinRecoveryItem *item = fujin_recovery_row_get_item (row);

      if (fujin_recovery_item_get_prepared (item))
        continue;
      fujin_recovery_item_prepare (item);
      return;
    }
}

/* A plan without a file is a plan of its own. */
static gboolean
is_same_plan (FujinRecoveryRow *row,
              FujinRecoveryRow *other)
{
  const char *path =
    fujin_recovery_item_get_recovery (fujin_recovery_row_get_item (row))->path;

  return row == other ||
         (path && g_strcmp0 (path, fujin_recovery_item_get_recovery (
                                     fujin_recovery_row_get_item (other))->path) == 0);
}

/* The rows of a plan stand together, the newest one first. Returns how many plans there are. */
static guint
update_which (FujinRecoveryView *self)
{
  guint n_plans = 0;

  for (FujinRecoveryRow *row = first_row (self); row; row = next_row (row))
    {
      guint index = 0;
      guint n = 0;

      for (FujinRecoveryRow *other = first_row (self); other; other = next_row (other))
        {
          if (other == row)
            index = n;
          if (is_same_plan (row, other))
            n++;
        }
      fujin_recovery_row_set_which (row, index, n);
      if (index == 0)
        n_plans++;
    }
  return n_plans;
}

static void
update_title (FujinRecoveryView *self)
{
  guint n = update_which (self);
  g_autofree char *text = g_strdup_printf (
    ngettext ("%u plan was not closed properly", "%u plans were not closed properly", n), n);

  gtk_label_set_text (self->title, text);
}

static void
discarded_cb (GObject *row)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (row), FUJIN_TYPE_RECOVERY_VIEW);

  if (view)
    fujin_recovery_view_remove (FUJIN_RECOVERY_VIEW (view),
                                fujin_recovery_row_get_item (FUJIN_RECOVERY_ROW (row)));
}

/* Another process was quicker: there is nothing to choose any more. */
static gboolean
leave_if_gone (FujinRecoveryView *self,
               FujinRecoveryItem *item)
{
  GPtrArray *problems = fujin_recovery_item_get_problems (item);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (!fujin_recovery_is_gone (fujin_recovery_item_get_recovery (item)))
    return FALSE;
  if (GTK_IS_WINDOW (root) && problems->len > 0)
    fujin_recovery_discard_tell (GTK_WINDOW (root),
                                 ((FujinXmlProblem *) g_ptr_array_index (problems, 0))->message);
  fujin_recovery_view_remove (self, item);
  return TRUE;
}

static void
prepared_cb (FujinRecoveryView *self,
             FujinRecoveryItem *item)
{
  g_autoptr (FujinRecoveryItem) held = g_object_ref (item);

  if (!leave_if_gone (self, held))
    prepare_next (self);
}

static void
row_chosen_cb (FujinRecoveryRow  *row,
               int                choice,
               FujinRecoveryView *self)
{
  g_autoptr (FujinRecoveryItem) item = g_object_ref (fujin_recovery_row_get_item (row));

  if (choice == FUJIN_RECOVERY_DISCARD)
    fujin_recovery_discard_ask (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                                fujin_recovery_item_get_recovery (item), discarded_cb,
                                G_OBJECT (row));
  else
    g_signal_emit (self, signals[CHOSEN], 0, item, choice);
}

static void
later_cb (FujinRecoveryView *self)
{
  g_signal_emit (self, signals[LATER], 0);
}

/**
 * fujin_recovery_view_take_focus:
 * @self: a view
 *
 * Puts the keyboard on "Later", which does nothing.
 */
void
fujin_recovery_view_take_focus (FujinRecoveryView *self)
{
  g_return_if_fail (FUJIN_IS_RECOVERY_VIEW (self));

  gtk_widget_grab_focus (self->later);
}

/**
 * fujin_recovery_view_focus_first:
 * @self: a view of at least one plan
 *
 * Puts the keyboard on what recovers the first plan: for a view that was asked for.
 */
void
fujin_recovery_view_focus_first (FujinRecoveryView *self)
{
  g_return_if_fail (FUJIN_IS_RECOVERY_VIEW (self));

  if (first_row (self))
    fujin_recovery_row_take_focus (first_row (self));
}

static void
clear (FujinRecoveryView *self)
{
  while (first_row (self))
    gtk_box_remove (self->rows, GTK_WIDGET (first_row (self)));
}

/* Behind the last row of the same plan; those of other plans are in the order they come. */
static void
add_row (FujinRecoveryView *self,
         GtkWidget         *row)
{
  FujinRecoveryRow *last = NULL;

  for (FujinRecoveryRow *other = first_row (self); other; other = next_row (other))
    if (is_same_plan (FUJIN_RECOVERY_ROW (row), other))
      last = other;
  if (last)
    gtk_box_insert_child_after (self->rows, row, GTK_WIDGET (last));
  else
    gtk_box_append (self->rows, row);
}

/**
 * fujin_recovery_view_fill:
 * @self: a view
 * @recoveries: (element-type FujinRecovery): what to offer; nothing lets go of all
 */
void
fujin_recovery_view_fill (FujinRecoveryView *self,
                          GPtrArray         *recoveries)
{
  g_return_if_fail (FUJIN_IS_RECOVERY_VIEW (self));

  clear (self);
  for (guint i = 0; i < recoveries->len; i++)
    {
      g_autoptr (FujinRecoveryItem) item =
        fujin_recovery_item_new (g_ptr_array_index (recoveries, i));
      GtkWidget *row = fujin_recovery_row_new (item);

      g_signal_connect_object (item, "prepared", G_CALLBACK (prepared_cb), self,
                               G_CONNECT_SWAPPED | G_CONNECT_AFTER);
      g_signal_connect_object (row, "chosen", G_CALLBACK (row_chosen_cb), self, 0);
      add_row (self, row);
    }
  update_title (self);
  prepare_next (self);
}

/**
 * fujin_recovery_view_get_n:
 * @self: a view
 *
 * Returns: how many plans it shows
 */
guint
fujin_recovery_view_get_n (FujinRecoveryView *self)
{
  guint n = 0;

  g_return_val_if_fail (FUJIN_IS_RECOVERY_VIEW (self), 0);

  for (FujinRecoveryRow *row = first_row (self); row; row = next_row (row))
    n++;
  return n;
}

/**
 * fujin_recovery_view_list_of:
 * @self: a view
 * @path: a path, or the URI of a file that has none
 *
 * Returns: (transfer full) (element-type FujinRecovery): what it shows of the plan in this file
 */
GPtrArray *
fujin_recovery_view_list_of (FujinRecoveryView *self,
                             const char        *path)
{
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_recovery_unref);

  g_return_val_if_fail (FUJIN_IS_RECOVERY_VIEW (self), found);

  for (FujinRecoveryRow *row = first_row (self); row; row = next_row (row))
    {
      FujinRecovery *recovery =
        fujin_recovery_item_get_recovery (fujin_recovery_row_get_item (row));

      if (fujin_recovery_is_of (recovery, path))
        g_ptr_array_add (found, fujin_recovery_ref (recovery));
    }
  return found;
}

/**
 * fujin_recovery_view_open:
 * @self: a view
 * @id: name of a recovery
 *
 * Opens a plan with its changes, as if its button was pressed.
 *
 * Returns: whether the view shows it
 */
gboolean
fujin_recovery_view_open (FujinRecoveryView *self,
                          const char        *id)
{
  g_return_val_if_fail (FUJIN_IS_RECOVERY_VIEW (self), FALSE);

  for (FujinRecoveryRow *row = first_row (self); row; row = next_row (row))
    if (g_str_equal (
          fujin_recovery_item_get_recovery (fujin_recovery_row_get_item (row))->id, id))
      {
        fujin_recovery_row_open (row);
        return TRUE;
      }
  return FALSE;
}

/**
 * fujin_recovery_view_remove:
 * @self: a view
 * @item: one of its plans
 *
 * Shows a plan no more. After the last one #FujinRecoveryView::emptied tells so.
 */
void
fujin_recovery_view_remove (FujinRecoveryView *self,
                            FujinRecoveryItem *item)
{
  g_return_if_fail (FUJIN_IS_RECOVERY_VIEW (self));

  for (FujinRecoveryRow *row = first_row (self); row; row = next_row (row))
    {
      if (fujin_recovery_row_get_item (row) != item)
        continue;
      gtk_box_remove (self->rows, GTK_WIDGET (row));
      update_title (self);
      if (!first_row (self))
        g_signal_emit (self, signals[EMPTIED], 0);
      else
        prepare_next (self);
      return;
    }
}

static void
fujin_recovery_view_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_recovery_view_parent_class)->dispose (object);
}

static void
add_signals (void)
{
  /**
   * FujinRecoveryView::chosen:
   * @self: the view
   * @item: a plan, prepared
   * @choice: a #FujinRecoveryChoice, but %FUJIN_RECOVERY_DISCARD, which is dealt with here
   *
   * Something is to be done with a plan.
   */
  signals[CHOSEN] =
    g_signal_new ("chosen", FUJIN_TYPE_RECOVERY_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, FUJIN_TYPE_RECOVERY_ITEM, G_TYPE_INT);

  /**
   * FujinRecoveryView::later:
   * @self: the view
   *
   * Nothing is to be done now.
   */
  signals[LATER] = g_signal_new ("later", FUJIN_TYPE_RECOVERY_VIEW,
                                 G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);

  /**
   * FujinRecoveryView::emptied:
   * @self: the view
   *
   * Nothing is left to be done.
   */
  signals[EMPTIED] = g_signal_new ("emptied", FUJIN_TYPE_RECOVERY_VIEW, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
fujin_recovery_view_class_init (FujinRecoveryViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_recovery_view_dispose;
  add_signals ();
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/dialogs/fujin-recovery-view.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinRecoveryView, title);
  gtk_widget_class_bind_template_child (widget_class, FujinRecoveryView, rows);
  gtk_widget_class_bind_template_child (widget_class, FujinRecoveryView, later);
  gtk_widget_class_bind_template_callback (widget_class, later_cb);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_Escape, 0, "later", NULL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
fujin_recovery_view_init (FujinRecoveryView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * fujin_recovery_view_new:
 *
 * Returns: (transfer floating): a view of nothing yet
 */
GtkWidget *
fujin_recovery_view_new (void)
{
  return g_object_new (FUJIN_TYPE_RECOVERY_VIEW, NULL);
}
