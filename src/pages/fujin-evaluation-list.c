/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-evaluation-list.h"

#include "fujin-evaluation-row.h"
#include "fujin-tab-stop.h"

/**
 * FujinEvaluationList:
 *
 * A list of findings of which one can be chosen. Only the rows that are seen have widgets.
 */
struct _FujinEvaluationList
{
  GtkWidget           parent_instance;

  gboolean            ranking;
  gboolean            filling;
  GListStore         *store;
  GtkSingleSelection *selection;
  GtkStack           *stack;
  GtkListView        *view;
  GtkLabel           *nothing;
};

G_DEFINE_FINAL_TYPE (FujinEvaluationList, fujin_evaluation_list, GTK_TYPE_WIDGET)

static guint chosen_signal;

static void
selected_cb (FujinEvaluationList *self)
{
  if (!self->filling && gtk_single_selection_get_selected_item (self->selection) != NULL)
    g_signal_emit (self, chosen_signal, 0);
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *list_item,
          FujinEvaluationList      *self)
{
  gtk_list_item_set_child (list_item, fujin_evaluation_row_new (self->ranking));
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *list_item,
         FujinEvaluationList      *self)
{
  fujin_evaluation_row_show (FUJIN_EVALUATION_ROW (gtk_list_item_get_child (list_item)),
                             gtk_list_item_get_item (list_item));
}

/* One stop for Tab, as the arrow keys go from row to row. */
static gboolean
fujin_evaluation_list_focus (GtkWidget        *widget,
                             GtkDirectionType  direction)
{
  FujinEvaluationList *self = FUJIN_EVALUATION_LIST (widget);
  GtkWidget *list = self->stack != NULL ? GTK_WIDGET (self->view) : NULL;

  if ((direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
      || list == NULL || !gtk_widget_get_mapped (list))
    return GTK_WIDGET_CLASS (fujin_evaluation_list_parent_class)->focus (widget, direction);
  return !gtk_widget_get_focus_child (list) && fujin_tab_stop_enter (list);
}

static void
fujin_evaluation_list_dispose (GObject *object)
{
  FujinEvaluationList *self = FUJIN_EVALUATION_LIST (object);

  self->filling = TRUE;
  if (self->stack != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->stack));
  self->stack = NULL;
  g_clear_object (&self->selection);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (fujin_evaluation_list_parent_class)->dispose (object);
}

static void
fujin_evaluation_list_class_init (FujinEvaluationListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_evaluation_list_dispose;
  GTK_WIDGET_CLASS (klass)->focus = fujin_evaluation_list_focus;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "fujin-evaluation-list");

  /**
   * FujinEvaluationList::chosen:
   *
   * The user chose a finding.
   */
  chosen_signal = g_signal_new ("chosen", FUJIN_TYPE_EVALUATION_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 0);
}

static GtkWidget *
create_view (FujinEvaluationList *self,
             const char          *name)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *view;

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), self);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), self);
  view = gtk_list_view_new (GTK_SELECTION_MODEL (g_object_ref (self->selection)), factory);
  gtk_widget_add_css_class (view, "fujin-evaluation");
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), view);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_set_vexpand (scrolled, TRUE);
  self->view = GTK_LIST_VIEW (view);
  return scrolled;
}

static void
fujin_evaluation_list_init (FujinEvaluationList *self)
{
  self->store = g_list_store_new (FUJIN_TYPE_EVALUATION_ITEM);
  self->selection = gtk_single_selection_new (G_LIST_MODEL (g_object_ref (self->store)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  g_signal_connect_object (self->selection, "notify::selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->stack), GTK_WIDGET (self));
}

/**
 * fujin_evaluation_list_new:
 * @name: what it lists, for assistive technologies
 * @ranking: whether rows show place and priority
 *
 * Returns: (transfer floating): an empty list
 */
GtkWidget *
fujin_evaluation_list_new (const char *name,
                           gboolean    ranking)
{
  FujinEvaluationList *self = g_object_new (FUJIN_TYPE_EVALUATION_LIST, NULL);
  GtkWidget *nothing = gtk_label_new (NULL);

  self->ranking = ranking;
  gtk_stack_add_named (self->stack, create_view (self, name), "list");
  gtk_label_set_wrap (GTK_LABEL (nothing), TRUE);
  gtk_label_set_xalign (GTK_LABEL (nothing), 0.0);
  gtk_widget_set_valign (nothing, GTK_ALIGN_START);
  gtk_widget_add_css_class (nothing, "dim");
  gtk_widget_add_css_class (nothing, "fujin-evaluation-nothing");
  gtk_stack_add_named (self->stack, nothing, "nothing");
  self->nothing = GTK_LABEL (nothing);
  return GTK_WIDGET (self);
}

/**
 * fujin_evaluation_list_set_items:
 * @self: a list
 * @items: (element-type FujinEvaluationItem): what it shows
 * @nothing: what it says instead where there are none
 *
 * Shows other findings. The service that was chosen stays so while it is among them.
 */
void
fujin_evaluation_list_set_items (FujinEvaluationList *self,
                                 GPtrArray           *items,
                                 const char          *nothing)
{
  FujinEvaluationItem *old = fujin_evaluation_list_get_selected (self);
  g_autoptr (FujinServicePlan) plan = NULL;

  if (old != NULL)
    plan = g_object_ref (fujin_evaluation_item_get_plan (old));
  self->filling = TRUE;
  g_list_store_splice (self->store, 0, g_list_model_get_n_items (G_LIST_MODEL (self->store)),
                       items->pdata, items->len);
  gtk_label_set_text (self->nothing, nothing);
  gtk_stack_set_visible_child_name (self->stack, items->len > 0 ? "list" : "nothing");
  fujin_evaluation_list_select (self, plan);
  self->filling = FALSE;
}

/**
 * fujin_evaluation_list_get_selected:
 * @self: a list
 *
 * Returns: (transfer none) (nullable): the finding that is chosen
 */
FujinEvaluationItem *
fujin_evaluation_list_get_selected (FujinEvaluationList *self)
{
  return self->selection != NULL ? gtk_single_selection_get_selected_item (self->selection) : NULL;
}

/**
 * fujin_evaluation_list_get_model:
 * @self: a list
 *
 * Returns: (transfer none): the findings it shows, #FujinEvaluationItem
 */
GListModel *
fujin_evaluation_list_get_model (FujinEvaluationList *self)
{
  return G_LIST_MODEL (self->store);
}

/**
 * fujin_evaluation_list_select:
 * @self: a list
 * @plan: (nullable): a service; %NULL for none
 *
 * Chooses the finding about @plan and brings it into view; no signal is sent.
 *
 * Returns: whether there is one
 */
gboolean
fujin_evaluation_list_select (FujinEvaluationList *self,
                              FujinServicePlan    *plan)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->store));
  guint found = GTK_INVALID_LIST_POSITION;
  gboolean was_filling = self->filling;

  for (guint i = 0; plan != NULL && i < n && found == GTK_INVALID_LIST_POSITION; i++)
    {
      g_autoptr (FujinEvaluationItem) item = g_list_model_get_item (G_LIST_MODEL (self->store), i);

      if (fujin_evaluation_item_get_plan (item) == plan)
        found = i;
    }
  self->filling = TRUE;
  gtk_single_selection_set_selected (self->selection, found);
  self->filling = was_filling;
  if (found == GTK_INVALID_LIST_POSITION)
    return FALSE;
  gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", found);
  return TRUE;
}
