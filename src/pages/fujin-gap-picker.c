/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-gap-picker.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-ledger.h"
#include "fujin-line.h"
#include "fujin-plan-cells.h"
#include "fujin-plan-words.h"
#include "fujin-strings.h"

#define LIST_HEIGHT 260
#define LIST_WIDTH 360

/**
 * FujinGapPicker:
 *
 * The services with a gap that nobody accepted yet, the largest first, with a search: what is in
 * the popover of "Accept a Gap…". It can offer any other services as well.
 *
 * Signal "picked" (plan): a service was chosen.
 */
struct _FujinGapPicker
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkWidget *search;
  GtkStack *stack;
  GListStore *plans;
  GtkCustomFilter *filter;
  char *key;
  gboolean plain; /* any services, not gaps */
};

G_DEFINE_FINAL_TYPE (FujinGapPicker, fujin_gap_picker, GTK_TYPE_WIDGET)

enum
{
  PICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
filter_cb (gpointer item,
           gpointer data)
{
  FujinGapPicker *self = data;
  g_autofree char *text = NULL;
  g_autofree char *folded = NULL;

  if (*self->key == '\0')
    return TRUE;
  text = g_strdup_printf ("%s\n%s\n%s", fujin_service_plan_get_code (item),
                          fujin_service_plan_get_name (item, FUJIN_LANG_EN),
                          fujin_service_plan_get_name (item, FUJIN_LANG_JA));
  folded = fujin_search_key (text);
  return strstr (folded, self->key) != NULL;
}

static void
search_cb (FujinGapPicker *self)
{
  g_free (self->key);
  self->key = fujin_search_key (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
activate_cb (GtkListView    *view,
             guint           position,
             FujinGapPicker *self)
{
  g_autoptr (FujinServicePlan) plan =
    g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (view)), position);

  if (plan)
    g_signal_emit (self, signals[PICKED], 0, plan);
}

/* Enter in the search takes the first that is found. */
static void
search_activate_cb (FujinGapPicker *self)
{
  GtkWidget *scroller = gtk_stack_get_child_by_name (self->stack, "list");

  activate_cb (GTK_LIST_VIEW (gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scroller))), 0,
               self);
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *name = fujin_line_new (16, 30, 0.0, PANGO_ELLIPSIZE_MIDDLE);

  gtk_widget_set_hexpand (name, TRUE);
  gtk_box_append (GTK_BOX (box), fujin_plan_cells_create_code (NULL));
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), fujin_line_new (3, 4, 1.0, PANGO_ELLIPSIZE_NONE));
  gtk_list_item_set_child (item, box);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         FujinGapPicker           *self)
{
  FujinServicePlan *plan = gtk_list_item_get_item (item);
  GtkWidget *box = gtk_list_item_get_child (item);
  GtkWidget *code = gtk_widget_get_first_child (box);
  GtkWidget *name = gtk_widget_get_next_sibling (code);
  g_autofree char *gap = fujin_plan_words_dup_gap (plan);
  g_autofree char *scores = fujin_plan_words_dup_scores (plan);

  fujin_plan_cells_show_code (code, plan, FALSE);
  fujin_line_set_text (FUJIN_LINE (name), fujin_service_plan_get_name (plan, fujin_lang_screen ()));
  fujin_line_set_text (FUJIN_LINE (gtk_widget_get_last_child (box)), gap);
  gtk_widget_set_visible (gtk_widget_get_last_child (box), !self->plain);
  gtk_widget_set_tooltip_text (box, self->plain ? NULL : scores);
}

static GtkWidget *
create_list (FujinGapPicker *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkFilterListModel *filtered = gtk_filter_list_model_new (
    g_object_ref (G_LIST_MODEL (self->plans)), g_object_ref (GTK_FILTER (self->filter)));
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *view;

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), self);
  view = gtk_list_view_new (
    GTK_SELECTION_MODEL (gtk_single_selection_new (G_LIST_MODEL (filtered))), factory);
  gtk_widget_add_css_class (view, "fujin-gap-list");
  gtk_list_view_set_single_click_activate (GTK_LIST_VIEW (view), TRUE);
  g_signal_connect (view, "activate", G_CALLBACK (activate_cb), self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Services with a gap"), -1);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_EXTERNAL,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_min_content_width (GTK_SCROLLED_WINDOW (scroller), LIST_WIDTH);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), LIST_HEIGHT);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), view);
  return scroller;
}

static GtkWidget *
create_empty (void)
{
  GtkWidget *label = gtk_label_new (
    _("No gap is left to accept. A gap is there when the To-Be of a service in the portfolio is "
      "higher than its As-Is."));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (label), 24);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 30);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "dim");
  return label;
}

static void
fujin_gap_picker_dispose (GObject *object)
{
  FujinGapPicker *self = FUJIN_GAP_PICKER (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->filter);
  g_clear_object (&self->plans);
  G_OBJECT_CLASS (fujin_gap_picker_parent_class)->dispose (object);
}

static void
fujin_gap_picker_finalize (GObject *object)
{
  g_free (FUJIN_GAP_PICKER (object)->key);
  G_OBJECT_CLASS (fujin_gap_picker_parent_class)->finalize (object);
}

static void
fujin_gap_picker_class_init (FujinGapPickerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_gap_picker_dispose;
  G_OBJECT_CLASS (klass)->finalize = fujin_gap_picker_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  signals[PICKED] = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, FUJIN_TYPE_SERVICE_PLAN);
}

static void
fujin_gap_picker_init (FujinGapPicker *self)
{
  self->key = g_strdup ("");
  self->plans = g_list_store_new (FUJIN_TYPE_SERVICE_PLAN);
  self->filter = gtk_custom_filter_new (filter_cb, self, NULL);
  self->search = gtk_search_entry_new ();
  g_object_set (self->search, "placeholder-text", _("Search code or name"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Search services"), -1);
  g_signal_connect_swapped (self->search, "changed", G_CALLBACK (search_cb), self);
  g_signal_connect_swapped (self->search, "activate", G_CALLBACK (search_activate_cb), self);
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_hhomogeneous (self->stack, FALSE);
  gtk_stack_set_vhomogeneous (self->stack, FALSE);
  gtk_stack_add_named (self->stack, create_list (self), "list");
  gtk_stack_add_named (self->stack, create_empty (), "empty");
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_box_append (GTK_BOX (self->box), self->search);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->stack));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

static void
offer (FujinGapPicker *self,
       GPtrArray      *plans)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  g_list_store_splice (self->plans, 0, g_list_model_get_n_items (G_LIST_MODEL (self->plans)),
                       plans->pdata, plans->len);
  gtk_widget_set_visible (self->search, plans->len > 0);
  gtk_stack_set_visible_child_name (self->stack, plans->len > 0 ? "list" : "empty");
}

/**
 * fujin_gap_picker_offer:
 * @self: a picker
 * @plans: (element-type FujinServicePlan): services
 *
 * Offers any services instead of gaps, and takes the search off.
 */
void
fujin_gap_picker_offer (FujinGapPicker *self,
                        GPtrArray      *plans)
{
  GtkWidget *scroller;

  g_return_if_fail (FUJIN_IS_GAP_PICKER (self));

  self->plain = TRUE;
  scroller = gtk_stack_get_child_by_name (self->stack, "list");
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scroller))),
    GTK_ACCESSIBLE_PROPERTY_LABEL, _("Services"), -1);
  offer (self, plans);
}

/**
 * fujin_gap_picker_fill:
 * @self: a picker
 * @project: (nullable): a project
 *
 * Offers the gaps that are there now, and takes the search off.
 */
void
fujin_gap_picker_fill (FujinGapPicker *self,
                       FujinProject   *project)
{
  g_autoptr (GPtrArray) plans = NULL;

  g_return_if_fail (FUJIN_IS_GAP_PICKER (self));

  plans = project ? fujin_ledger_list_gaps (project) : g_ptr_array_new ();
  offer (self, plans);
}

/**
 * fujin_gap_picker_get_n:
 * @self: a picker
 *
 * Returns: how many gaps it offers, whatever the search
 */
guint
fujin_gap_picker_get_n (FujinGapPicker *self)
{
  g_return_val_if_fail (FUJIN_IS_GAP_PICKER (self), 0);

  return g_list_model_get_n_items (G_LIST_MODEL (self->plans));
}
