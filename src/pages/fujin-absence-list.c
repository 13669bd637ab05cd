/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-absence-list.h"

#include <glib/gi18n.h>

#include "fujin-absence-row.h"
#include "fujin-absence-words.h"
#include "fujin-edit-record.h"
#include "fujin-page.h"
#include "fujin-record.h"

/* A list view makes no more rows than 200 at a time. */
#define MOST_UNROLLED 150

/**
 * FujinAbsenceList:
 *
 * What a simulation found, by kind. Each finding goes to its service and becomes an improvement
 * at the press of a button.
 */
struct _FujinAbsenceList
{
  GtkWidget           parent_instance;

  FujinAbsenceResult *result;
  GListStore         *store;
  GtkStack           *stack;
  GtkScrolledWindow  *scrolled;
  gboolean            unrolled;
};

G_DEFINE_FINAL_TYPE (FujinAbsenceList, fujin_absence_list, GTK_TYPE_WIDGET)

static const FujinAbsenceFinding *
finding_at (FujinAbsenceList *self,
            guint             index)
{
  return &g_array_index (self->result->findings, FujinAbsenceFinding, index);
}

static FujinPage *
page_of (FujinAbsenceList *self)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), FUJIN_TYPE_PAGE);

  return page ? FUJIN_PAGE (page) : NULL;
}

static void
jump (FujinAbsenceList *self,
      const char       *where,
      FujinAbsenceItem *item)
{
  FujinPage *page = page_of (self);
  const FujinAbsenceFinding *finding = finding_at (self, fujin_absence_item_get_finding (item));

  if (page && finding->plan)
    fujin_page_go_to_plan (page, where, finding->plan);
}

static void
jump_cb (FujinAbsenceList *self,
         FujinAbsenceItem *item)
{
  jump (self, "assignment", item);
}

static void
improve_cb (FujinAbsenceList *self,
            FujinAbsenceItem *item)
{
  guint index = fujin_absence_item_get_finding (item);

  if (fujin_absence_find_improvement (self->result, finding_at (self, index),
                                      fujin_lang_screen ()))
    jump (self, "improvements", item);
  else
    fujin_absence_list_save (self, (int) index);
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item,
          FujinAbsenceList         *self)
{
  GtkWidget *row = fujin_absence_row_new ();

  g_signal_connect_swapped (row, "jump", G_CALLBACK (jump_cb), self);
  g_signal_connect_swapped (row, "improve", G_CALLBACK (improve_cb), self);
  gtk_list_item_set_child (item, row);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         FujinAbsenceList         *self)
{
  FujinAbsenceItem *finding = gtk_list_item_get_item (item);

  /* A step has no service of its own to go to. */
  gtk_list_item_set_activatable (item, !fujin_absence_item_is_head (finding) &&
                                         finding_at (self, fujin_absence_item_get_finding (
                                                             finding))->plan);
  fujin_absence_row_show (FUJIN_ABSENCE_ROW (gtk_list_item_get_child (item)), self->result,
                          finding);
}

static void
unbind_cb (GtkSignalListItemFactory *factory,
           GtkListItem              *item)
{
  fujin_absence_row_show (FUJIN_ABSENCE_ROW (gtk_list_item_get_child (item)), NULL, NULL);
}

static void
activate_cb (FujinAbsenceList *self,
             guint             position)
{
  g_autoptr (FujinAbsenceItem) item =
    g_list_model_get_item (G_LIST_MODEL (self->store), position);

  if (item && !fujin_absence_item_is_head (item))
    jump (self, "assignment", item);
}

static void
fujin_absence_list_dispose (GObject *object)
{
  FujinAbsenceList *self = FUJIN_ABSENCE_LIST (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_object (&self->store);
  g_clear_pointer (&self->result, fujin_absence_result_free);
  G_OBJECT_CLASS (fujin_absence_list_parent_class)->dispose (object);
}

static void
fujin_absence_list_class_init (FujinAbsenceListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_absence_list_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static GtkWidget *
create_view (FujinAbsenceList *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *view;

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), self);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), self);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), NULL);
  view = gtk_list_view_new (
    GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->store)))),
    factory);
  gtk_list_view_set_single_click_activate (GTK_LIST_VIEW (view), TRUE);
  gtk_widget_add_css_class (view, "fujin-steps");
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("What the simulation finds"), -1);
  g_signal_connect_swapped (view, "activate", G_CALLBACK (activate_cb), self);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), view);
  gtk_widget_set_vexpand (scrolled, TRUE);
  return scrolled;
}

static GtkWidget *
create_nothing (void)
{
  GtkWidget *label =
    gtk_label_new (_("Nothing breaks, and nothing hangs on one person. Untick a team, a provider "
                     "or a person to see what happens without them."));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_add_css_class (label, "dim");
  return label;
}

static void
fujin_absence_list_init (FujinAbsenceList *self)
{
  self->store = g_list_store_new (FUJIN_TYPE_ABSENCE_ITEM);
  self->stack = GTK_STACK (gtk_stack_new ());
  self->scrolled = GTK_SCROLLED_WINDOW (create_view (self));
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->scrolled), "list");
  gtk_stack_add_named (self->stack, create_nothing (), "nothing");
  gtk_widget_set_parent (GTK_WIDGET (self->stack), GTK_WIDGET (self));
}

static void
update_policy (FujinAbsenceList *self)
{
  gboolean whole = self->unrolled &&
                   g_list_model_get_n_items (G_LIST_MODEL (self->store)) <= MOST_UNROLLED;

  gtk_scrolled_window_set_policy (self->scrolled, GTK_POLICY_NEVER,
                                  whole ? GTK_POLICY_NEVER : GTK_POLICY_AUTOMATIC);
}

/**
 * fujin_absence_list_set_unrolled:
 * @self: a list
 * @unrolled: whether it is as high as what it lists
 *
 * Where the page scrolls as a whole, a list that scrolls within it would keep the wheel for itself.
 * A very long one does so all the same.
 */
void
fujin_absence_list_set_unrolled (FujinAbsenceList *self,
                                 gboolean          unrolled)
{
  self->unrolled = unrolled;
  update_policy (self);
}

/**
 * fujin_absence_list_show:
 * @self: a list
 * @result: (transfer full) (nullable): what was found
 *
 * Shows another result.
 */
void
fujin_absence_list_show (FujinAbsenceList   *self,
                         FujinAbsenceResult *result)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (FujinAbsenceResult) old = self->result;
  int kind = -1;

  self->result = result;
  for (guint i = 0; result && i < result->findings->len; i++)
    {
      const FujinAbsenceFinding *finding = finding_at (self, i);

      if ((int) finding->kind != kind)
        {
          kind = (int) finding->kind;
          g_ptr_array_add (items, fujin_absence_item_new_head (finding->kind));
        }
      g_ptr_array_add (items, fujin_absence_item_new (i));
    }
  g_list_store_splice (self->store, 0, g_list_model_get_n_items (G_LIST_MODEL (self->store)),
                       items->pdata, items->len);
  update_policy (self);
  gtk_stack_set_visible_child_name (self->stack, items->len > 0 ? "list" : "nothing");
}

/**
 * fujin_absence_list_get_result:
 * @self: a list
 *
 * Returns: (transfer none) (nullable): what it shows
 */
FujinAbsenceResult *
fujin_absence_list_get_result (FujinAbsenceList *self)
{
  return self->result;
}

/**
 * fujin_absence_list_get_model:
 * @self: a list
 *
 * Returns: (transfer none): what is listed, #FujinAbsenceItem
 */
GListModel *
fujin_absence_list_get_model (FujinAbsenceList *self)
{
  return G_LIST_MODEL (self->store);
}

/**
 * fujin_absence_list_save:
 * @self: a list
 * @finding: place of a finding in the result, or -1 for all that the absence brings about
 *
 * Saves a finding as an improvement with its services, one step to undo.
 *
 * Returns: whether it was saved
 */
gboolean
fujin_absence_list_save (FujinAbsenceList *self,
                         int               finding)
{
  g_auto (GStrv) values = NULL;

  if (!self->result || fujin_project_get_read_only (self->result->project))
    return FALSE;
  values = fujin_absence_suggest (self->result,
                                  finding >= 0 ? finding_at (self, (guint) finding) : NULL,
                                  fujin_lang_screen ());
  if (!fujin_edit_add_record (self->result->project, FUJIN_RECORD_IMPROVEMENT, NULL,
                              (const char *const *) values))
    return FALSE;
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s",
                              _("Saved as an improvement. Ctrl+Z takes it back."));
  return TRUE;
}
