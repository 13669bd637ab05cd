/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-step-list.h"

#include <glib/gi18n.h>

#include "fujin-edit-record.h"
#include "fujin-page.h"
#include "fujin-pattern-words.h"
#include "fujin-step-row.h"

/**
 * FujinStepList:
 *
 * The services that differ from the present pattern; or the steps to the target pattern, which
 * become improvements one by one or all that are ticked at once.
 *
 * Signal "chosen" (plan): a service was chosen.
 */
struct _FujinStepList
{
  GtkWidget           parent_instance;

  gboolean            to_target;
  gboolean            filling;
  FujinProject       *project;
  GListStore         *store;
  GtkSingleSelection *selection;
  GtkLabel           *summary;
  GtkStack           *stack;
  GtkLabel           *nothing;
  GtkWidget          *tools;
  GtkButton          *tick;
  GtkButton          *add;
  GtkLabel           *caution;
};

G_DEFINE_FINAL_TYPE (FujinStepList, fujin_step_list, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static FujinStepItem *
item_at (FujinStepList *self,
         guint          index)
{
  return g_list_model_get_item (G_LIST_MODEL (self->store), index);
}

static guint
n_items (FujinStepList *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->store));
}

static gboolean
can_tick (FujinStepItem *item)
{
  const FujinPatternStep *step = fujin_step_item_get_step (item);

  return step && !fujin_pattern_step_find_improvement (step);
}

static void
count (FujinStepList *self,
       guint         *n_ticked,
       guint         *n_free)
{
  *n_ticked = *n_free = 0;
  for (guint i = 0; i < n_items (self); i++)
    {
      g_autoptr (FujinStepItem) item = item_at (self, i);

      if (fujin_step_item_get_ticked (item))
        (*n_ticked)++;
      else if (can_tick (item))
        (*n_free)++;
    }
}

static void
update_tools (FujinStepList *self)
{
  gboolean editable = self->project && !fujin_project_get_read_only (self->project);
  guint n_ticked, n_free;
  g_autofree char *text = NULL;

  if (!self->to_target || self->filling)
    return;
  count (self, &n_ticked, &n_free);
  text = g_strdup_printf (
    ngettext ("Add %u Improvement", "Add %u Improvements", n_ticked), n_ticked);
  gtk_button_set_label (self->add, text);
  gtk_widget_set_sensitive (GTK_WIDGET (self->add), editable && n_ticked > 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->tick), editable && n_free > 0);
}

static void
ticked_cb (FujinStepList *self)
{
  update_tools (self);
}

static gboolean
add_item (FujinStepList *self,
          FujinStepItem *item)
{
  g_auto (GStrv) values = fujin_pattern_words_suggest (
    fujin_step_item_get_step (item), fujin_step_item_get_pattern (item), fujin_lang_screen ());

  return fujin_edit_add_record (self->project, FUJIN_RECORD_IMPROVEMENT, NULL,
                                (const char *const *) values) != NULL;
}

static void
improve_cb (FujinStepList *self,
            FujinStepItem *item)
{
  FujinRecord *record = fujin_pattern_step_find_improvement (fujin_step_item_get_step (item));
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), FUJIN_TYPE_PAGE);

  if (!record)
    add_item (self, item);
  else if (page)
    fujin_page_go_to_plan (FUJIN_PAGE (page), "improvements",
                           fujin_step_item_get_step (item)->plan);
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item,
          FujinStepList            *self)
{
  GtkWidget *row = fujin_step_row_new (self->to_target);

  g_signal_connect_swapped (row, "improve", G_CALLBACK (improve_cb), self);
  gtk_list_item_set_child (item, row);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item)
{
  FujinStepItem *step = gtk_list_item_get_item (item);

  gtk_list_item_set_selectable (item, fujin_step_item_get_step (step) != NULL);
  gtk_list_item_set_activatable (item, fujin_step_item_get_step (step) != NULL);
  fujin_step_row_show (FUJIN_STEP_ROW (gtk_list_item_get_child (item)), step);
}

static void
unbind_cb (GtkSignalListItemFactory *factory,
           GtkListItem              *item)
{
  fujin_step_row_show (FUJIN_STEP_ROW (gtk_list_item_get_child (item)), NULL);
}

static void
selected_cb (FujinStepList *self)
{
  FujinStepItem *item = gtk_single_selection_get_selected_item (self->selection);

  if (!self->filling && item && fujin_step_item_get_step (item))
    g_signal_emit (self, signals[CHOSEN], 0, fujin_step_item_get_step (item)->plan);
}

static void
activate_cb (FujinStepList *self,
             guint          position)
{
  g_autoptr (FujinStepItem) item = item_at (self, position);
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), FUJIN_TYPE_PAGE);

  if (page && item && fujin_step_item_get_step (item))
    fujin_page_go_to_plan (FUJIN_PAGE (page), "assignment", fujin_step_item_get_step (item)->plan);
}

static void
fujin_step_list_dispose (GObject *object)
{
  FujinStepList *self = FUJIN_STEP_LIST (object);
  GtkWidget *child;

  g_clear_object (&self->project);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_object (&self->selection);
  g_clear_object (&self->store);
  G_OBJECT_CLASS (fujin_step_list_parent_class)->dispose (object);
}

static void
fujin_step_list_class_init (FujinStepListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_step_list_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  signals[CHOSEN] = g_signal_new ("chosen", FUJIN_TYPE_STEP_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, FUJIN_TYPE_SERVICE_PLAN);
}

static GtkLabel *
create_text (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 34);
  gtk_widget_add_css_class (label, css_class);
  return GTK_LABEL (label);
}

static GtkWidget *
create_view (FujinStepList *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *view;

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), self);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), NULL);
  view = gtk_list_view_new (GTK_SELECTION_MODEL (g_object_ref (self->selection)), factory);
  gtk_widget_add_css_class (view, "fujin-steps");
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Services by quadrant"), -1);
  g_signal_connect_swapped (view, "activate", G_CALLBACK (activate_cb), self);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), view);
  gtk_widget_set_vexpand (scrolled, TRUE);
  return scrolled;
}

static void
create_tools (FujinStepList *self,
              GtkBox        *box)
{
  self->tools = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  self->tick = GTK_BUTTON (gtk_button_new_with_label (_("Tick All")));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->tick),
                               _("Tick every step that has no improvement yet"));
  g_signal_connect_swapped (self->tick, "clicked", G_CALLBACK (fujin_step_list_tick_all), self);
  self->add = GTK_BUTTON (gtk_button_new_with_label (""));
  gtk_widget_set_hexpand (GTK_WIDGET (self->add), TRUE);
  g_signal_connect_swapped (self->add, "clicked", G_CALLBACK (fujin_step_list_add), self);
  gtk_box_append (GTK_BOX (self->tools), GTK_WIDGET (self->tick));
  gtk_box_append (GTK_BOX (self->tools), GTK_WIDGET (self->add));
  gtk_box_append (box, self->tools);
}

static void
fujin_step_list_init (FujinStepList *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->store = g_list_store_new (FUJIN_TYPE_STEP_ITEM);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->store)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  g_signal_connect_object (self->selection, "notify::selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  self->summary = create_text ("small");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->summary));
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_widget_set_vexpand (GTK_WIDGET (self->stack), TRUE);
  gtk_stack_add_named (self->stack, create_view (self), "list");
  self->nothing = create_text ("dim");
  gtk_widget_set_valign (GTK_WIDGET (self->nothing), GTK_ALIGN_START);
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->nothing), "nothing");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->stack));
  create_tools (self, GTK_BOX (box));
  self->caution = create_text ("small");
  gtk_widget_add_css_class (GTK_WIDGET (self->caution), "dim");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->caution));
  gtk_widget_set_parent (box, GTK_WIDGET (self));
}

/**
 * fujin_step_list_new:
 * @to_target: whether it lists the steps to the target; else what differs from the present
 *
 * Returns: (transfer floating): an empty list
 */
GtkWidget *
fujin_step_list_new (gboolean to_target)
{
  FujinStepList *self = g_object_new (FUJIN_TYPE_STEP_LIST, NULL);

  self->to_target = to_target;
  gtk_widget_set_visible (self->tools, to_target);
  gtk_label_set_text (self->caution, fujin_pattern_words_caution (fujin_lang_screen ()));
  gtk_widget_set_visible (GTK_WIDGET (self->caution), to_target);
  return GTK_WIDGET (self);
}

static gboolean
belongs (FujinStepList          *self,
         const FujinPatternStep *step)
{
  return self->to_target || step->move == FUJIN_MOVE_IN || step->move == FUJIN_MOVE_OUT;
}

static GHashTable *
collect_ticked (FujinStepList *self,
                int            pattern)
{
  GHashTable *ticked = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < n_items (self); i++)
    {
      g_autoptr (FujinStepItem) item = item_at (self, i);

      if (fujin_step_item_get_ticked (item) && fujin_step_item_get_pattern (item) == pattern)
        g_hash_table_add (ticked, fujin_step_item_get_step (item)->plan);
    }
  return ticked;
}

/* What is ticked for a pattern stays so, but for what got its improvement since. */
static guint
fill (FujinStepList     *self,
      FujinPatternSteps *steps)
{
  g_autoptr (GHashTable) ticked = collect_ticked (self, steps ? steps->pattern : 0);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  int group = -1;
  guint n = 0;

  for (guint i = 0; steps && i < steps->steps->len; i++)
    {
      const FujinPatternStep *step = &g_array_index (steps->steps, FujinPatternStep, i);
      FujinStepItem *item;

      if (!belongs (self, step))
        continue;
      if (step->quadrant != group)
        {
          g_autofree char *head = fujin_pattern_words_dup_group (self->project, step->quadrant,
                                                                 fujin_lang_screen ());

          g_ptr_array_add (items, fujin_step_item_new_head (head));
        }
      group = step->quadrant;
      item = fujin_step_item_new (step, steps->pattern);
      g_ptr_array_add (items, item);
      fujin_step_item_set_ticked (item, g_hash_table_contains (ticked, step->plan) &&
                                          can_tick (item));
      g_signal_connect_object (item, "notify::ticked", G_CALLBACK (ticked_cb), self,
                               G_CONNECT_SWAPPED);
      n++;
    }
  self->filling = TRUE;
  g_list_store_splice (self->store, 0, n_items (self), items->pdata, items->len);
  self->filling = FALSE;
  return n;
}

static void
show_summary (FujinStepList     *self,
              FujinPatternSteps *steps)
{
  g_autofree char *text = NULL;

  if (!steps)
    text = g_strdup ("");
  else if (!self->to_target)
    /* Translators: services that should be led inside, and outside, by the present pattern */
    text = g_strdup_printf (_("Led outside, but inside by the pattern: %1$u · the other way: %2$u"),
                            steps->n_moves[FUJIN_MOVE_IN], steps->n_moves[FUJIN_MOVE_OUT]);
  else
    text = g_strdup_printf (
      /* Translators: services that come in, go out, that nobody carries, that fit the target */
      _("Come in: %1$u · go out: %2$u · nobody yet: %3$u · fit already: %4$u"),
      steps->n_moves[FUJIN_MOVE_IN], steps->n_moves[FUJIN_MOVE_OUT],
      steps->n_moves[FUJIN_MOVE_FILL_IN] + steps->n_moves[FUJIN_MOVE_FILL_OUT],
      steps->n_fitting);
  gtk_label_set_text (self->summary, text);
  gtk_widget_set_visible (GTK_WIDGET (self->summary), steps != NULL);
}

static const char *
nothing_text (FujinStepList *self,
              gboolean       chosen)
{
  if (!chosen)
    return self->to_target ? _("Choose the target pattern above to see the steps to it.")
                           : _("Choose the present pattern above to see what differs from it.");
  return self->to_target ? _("Every service fits the target pattern already.")
                         : _("Every assigned service fits the present pattern.");
}

/**
 * fujin_step_list_show:
 * @self: a list
 * @project: (nullable): a project
 *
 * Shows a project as it is now. What was ticked stays ticked.
 *
 * Returns: how many services are listed
 */
guint
fujin_step_list_show (FujinStepList *self,
                      FujinProject  *project)
{
  g_autoptr (FujinPatternSteps) steps = NULL;
  int pattern = 0;
  guint n;

  g_return_val_if_fail (FUJIN_IS_STEP_LIST (self), 0);

  g_set_object (&self->project, project);
  if (project)
    pattern = self->to_target ? fujin_project_get_target_pattern (project)
                              : fujin_project_get_present_pattern (project);
  if (pattern > 0)
    steps = fujin_pattern_steps_new (project, pattern);
  n = fill (self, steps);
  show_summary (self, steps);
  gtk_label_set_text (self->nothing, nothing_text (self, pattern > 0));
  gtk_stack_set_visible_child_name (self->stack, n > 0 ? "list" : "nothing");
  update_tools (self);
  return n;
}

/**
 * fujin_step_list_get_model:
 * @self: a list
 *
 * Returns: (transfer none): what it lists, #FujinStepItem
 */
GListModel *
fujin_step_list_get_model (FujinStepList *self)
{
  return G_LIST_MODEL (self->store);
}

/**
 * fujin_step_list_tick_all:
 * @self: a list
 *
 * Ticks every step that has no improvement yet.
 */
void
fujin_step_list_tick_all (FujinStepList *self)
{
  self->filling = TRUE;
  for (guint i = 0; i < n_items (self); i++)
    {
      g_autoptr (FujinStepItem) item = item_at (self, i);

      if (can_tick (item))
        fujin_step_item_set_ticked (item, TRUE);
    }
  self->filling = FALSE;
  update_tools (self);
}

/**
 * fujin_step_list_add:
 * @self: a list
 *
 * Makes every ticked step an improvement of the long cycle, all in one undo step.
 *
 * Returns: how many
 */
guint
fujin_step_list_add (FujinStepList *self)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n_items (self); i++)
    {
      g_autoptr (FujinStepItem) item = item_at (self, i);

      if (fujin_step_item_get_ticked (item))
        g_ptr_array_add (items, g_steal_pointer (&item));
    }
  if (items->len == 0 || !self->project || fujin_project_get_read_only (self->project))
    return 0;
  fujin_edit_begin (self->project, g_strdup_printf (
    ngettext ("Add %u Improvement", "Add %u Improvements", items->len), items->len));
  for (guint i = 0; i < items->len; i++)
    add_item (self, g_ptr_array_index (items, i));
  fujin_edit_end (self->project);
  return items->len;
}
