/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-partner-view.h"

#include <glib/gi18n.h>

#include "fujin-grid.h"
#include "fujin-look.h"
#include "fujin-partner-detail.h"
#include "fujin-partner-edit.h"
#include "fujin-record-words.h"
#include "fujin-supply-chain.h"

/* In font sizes. */
#define DETAIL_WIDTH 30

/* The first column is the name; services follow, and then what else is known of a partner. */
static const FujinPartnerField facts[] = { FUJIN_PARTNER_SERVICES, FUJIN_PARTNER_CHECKED,
                                           FUJIN_PARTNER_CONTACT };

/**
 * FujinPartnerView:
 *
 * The supply chain: partners by the services that matter with them, and one partner in full.
 */
struct _FujinPartnerView
{
  GtkWidget parent_instance;
  GtkBox *box;
  GtkMenuButton *add;
  GtkEntry *name;
  GtkBox *candidates;
  GtkStack *stack;
  GtkBox *body;
  GtkWidget *table;
  GtkWidget *side;
  FujinGrid *grid;
  FujinPartnerDetail *detail;
  GListStore *records;
  GPtrArray *plans; /* of the columns */
  FujinSupplyChain *chain;
  FujinProject *project;
  char *today;
  char *wanted; /* id of the partner to choose when it is there */
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (FujinPartnerView, fujin_partner_view, GTK_TYPE_WIDGET)

static void
fujin_partner_view_dispose (GObject *object)
{
  FujinPartnerView *self = FUJIN_PARTNER_VIEW (object);

  self->filling = TRUE;
  if (self->box)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->box)));
  g_clear_pointer (&self->chain, fujin_supply_chain_free);
  g_clear_pointer (&self->plans, g_ptr_array_unref);
  g_clear_object (&self->records);
  g_clear_object (&self->project);
  g_clear_pointer (&self->today, g_free);
  g_clear_pointer (&self->wanted, g_free);
  G_OBJECT_CLASS (fujin_partner_view_parent_class)->dispose (object);
}

static void
fujin_partner_view_class_init (FujinPartnerViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_partner_view_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static FujinRecord *
get_current (FujinPartnerView *self)
{
  g_autoptr (FujinRecord) record = NULL;
  guint row;

  if (!fujin_grid_get_cursor (self->grid, &row, NULL))
    return NULL;
  record = g_list_model_get_item (G_LIST_MODEL (self->records), row);
  return record;
}

/* The service of a column, or %NULL. */
static FujinServicePlan *
plan_at (FujinPartnerView *self,
         guint             column)
{
  return column >= 1 && column <= self->plans->len ? g_ptr_array_index (self->plans, column - 1)
                                                   : NULL;
}

static char *
dup_fact (FujinPartnerView         *self,
          const FujinSupplyPartner *partner,
          FujinPartnerField         field)
{
  if (field == FUJIN_PARTNER_SERVICES)
    return fujin_supply_partner_dup_missing (partner, fujin_lang_screen ());
  if (field == FUJIN_PARTNER_CHECKED)
    return fujin_supply_partner_dup_checked (partner, self->today, fujin_lang_screen ());
  return g_strdup (fujin_record_get (partner->record, field));
}

static void
show_cell (gpointer       item,
           guint          column,
           FujinGridCell *cell,
           gpointer       data)
{
  FujinPartnerView *self = data;
  const FujinSupplyPartner *partner = fujin_supply_chain_find (self->chain, item);
  FujinServicePlan *plan = plan_at (self, column);

  if (!partner)
    return;
  if (column == 0)
    {
      const char *name = fujin_record_get (item, FUJIN_PARTNER_NAME);

      cell->text = g_strdup (*name ? name : _("without a name"));
      cell->style = FUJIN_GRID_BOLD;
    }
  else if (plan)
    {
      FujinPartnerMark mark = fujin_supply_partner_get_mark (partner, plan);

      cell->text = fujin_partner_mark_dup (mark, fujin_lang_screen ());
      cell->style = mark == FUJIN_PARTNER_MISSING ? FUJIN_GRID_WARNING : 0;
    }
  else if (column - 1 - self->plans->len < G_N_ELEMENTS (facts))
    cell->text = dup_fact (self, partner, facts[column - 1 - self->plans->len]);
}

static char *
dup_tooltip (gpointer item,
             guint    column,
             gpointer data)
{
  FujinServicePlan *plan = plan_at (data, column);
  FujinGridCell cell = { .text = NULL };
  g_autofree char *text = NULL;

  show_cell (item, column, &cell, data);
  text = cell.text;
  if (!plan)
    return g_steal_pointer (&text);
  return g_strdup_printf ("%s %s\n%s", fujin_service_plan_get_code (plan),
                          fujin_service_plan_get_name (plan, fujin_lang_screen ()),
                          text ? text : "");
}

static void
show_detail (FujinPartnerView *self)
{
  FujinSupplyPartner *partner =
    self->chain ? fujin_supply_chain_find (self->chain, get_current (self)) : NULL;

  fujin_partner_detail_show (self->detail, self->project, partner, self->today);
}

static void
cursor_cb (FujinPartnerView *self)
{
  if (!self->filling)
    show_detail (self);
}

/* In a cell of a service: not asked, asked, known to have it, and round again. */
static void
activate_cb (FujinPartnerView *self)
{
  FujinRecord *record = get_current (self);
  const FujinSupplyPartner *partner;
  FujinServicePlan *plan;
  FujinPartnerMark mark;
  guint column;

  if (!record || !fujin_grid_get_cursor (self->grid, NULL, &column))
    return;
  partner = fujin_supply_chain_find (self->chain, record);
  plan = plan_at (self, column);
  if (!plan || !partner)
    {
      fujin_partner_detail_begin (self->detail);
      return;
    }
  mark = fujin_supply_partner_get_mark (partner, plan);
  if (mark == FUJIN_PARTNER_NOTHING)
    fujin_partner_edit_set_service (self->project, record, FUJIN_PARTNER_SERVICES, plan, TRUE);
  else if (mark == FUJIN_PARTNER_MUST || mark == FUJIN_PARTNER_MISSING)
    fujin_partner_edit_set_service (self->project, record, FUJIN_PARTNER_CONFIRMED, plan, TRUE);
  else
    fujin_partner_edit_drop_service (self->project, record, plan);
}

static void
add_partner (FujinPartnerView *self,
             const char       *name)
{
  g_autofree char *stripped = g_strstrip (g_strdup (name));
  FujinRecord *record = self->project && *stripped
                          ? fujin_partner_edit_add (self->project, stripped) : NULL;

  if (!record)
    return;
  g_free (self->wanted);
  self->wanted = g_strdup (fujin_record_get_id (record));
  gtk_editable_set_text (GTK_EDITABLE (self->name), "");
  gtk_menu_button_popdown (self->add);
}

static void
name_cb (FujinPartnerView *self)
{
  add_partner (self, gtk_editable_get_text (GTK_EDITABLE (self->name)));
}

static void
candidate_cb (FujinPartnerView *self,
              GtkWidget        *button)
{
  g_autofree char *name = g_strdup (g_object_get_data (G_OBJECT (button), "fujin-name"));

  add_partner (self, name);
}

static void
add_candidate (FujinPartnerView *self,
               FujinTeam        *team)
{
  GtkWidget *button = gtk_button_new_with_label (fujin_team_get_name (team));
  GtkWidget *label = gtk_button_get_child (GTK_BUTTON (button));

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, fujin_team_get_name (team));
  g_object_set_data_full (G_OBJECT (button), "fujin-name", g_strdup (fujin_team_get_name (team)),
                          g_free);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (candidate_cb), self);
  gtk_box_append (self->candidates, button);
}

static void
shown_cb (FujinPartnerView *self)
{
  g_autoptr (GPtrArray) teams = NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->candidates))))
    gtk_box_remove (self->candidates, child);
  if (!self->project)
    return;
  teams = fujin_supply_chain_list_candidates (self->project);
  for (guint i = 0; i < teams->len; i++)
    add_candidate (self, g_ptr_array_index (teams, i));
  gtk_widget_grab_focus (GTK_WIDGET (self->name));
}

static GtkWidget *
create_hint (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), 16);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 34);
  gtk_widget_add_css_class (label, "small");
  return label;
}

static GtkWidget *
create_popover (FujinPartnerView *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->name = GTK_ENTRY (gtk_entry_new ());
  gtk_entry_set_placeholder_text (self->name, _("Name of the partner, then Enter"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->name), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Name of the partner, then Enter"), -1);
  g_signal_connect_swapped (self->name, "activate", G_CALLBACK (name_cb), self);
  self->candidates = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->candidates));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), 200);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->name));
  gtk_box_append (GTK_BOX (box), create_hint (_("Or a group company or provider of the plan:")));
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  g_signal_connect_swapped (popover, "map", G_CALLBACK (shown_cb), self);
  return popover;
}

static void
create_tools (FujinPartnerView *self)
{
  GtkWidget *tools = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *legend = gtk_label_new (
    _("● has it · ○ has it, not asked for · ◎ run together · × must have it, missing · △ must "
      "have it, not checked yet"));

  self->add = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_label (self->add, _("Add a Partner…"));
  gtk_menu_button_set_popover (self->add, create_popover (self));
  gtk_widget_set_valign (GTK_WIDGET (self->add), GTK_ALIGN_CENTER);
  gtk_label_set_xalign (GTK_LABEL (legend), 0);
  gtk_label_set_wrap (GTK_LABEL (legend), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (legend), 20);
  gtk_widget_set_hexpand (legend, TRUE);
  gtk_widget_add_css_class (legend, "small");
  gtk_widget_add_css_class (legend, "dim");
  gtk_box_append (GTK_BOX (tools), GTK_WIDGET (self->add));
  gtk_box_append (GTK_BOX (tools), legend);
  gtk_box_append (self->box, tools);
}

static GtkWidget *
create_table (FujinPartnerView *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->grid = FUJIN_GRID (fujin_grid_new ());
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->grid), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Partners by services"), -1);
  fujin_grid_set_funcs (self->grid, show_cell, dup_tooltip, self);
  fujin_grid_set_model (self->grid, G_LIST_MODEL (self->records));
  g_signal_connect_swapped (self->grid, "cursor-changed", G_CALLBACK (cursor_cb), self);
  g_signal_connect_swapped (self->grid, "activate", G_CALLBACK (activate_cb), self);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->grid));
  gtk_widget_set_hexpand (scroller, TRUE);
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_widget_set_size_request (scroller, -1, 140);
  gtk_widget_add_css_class (scroller, "fujin-card");
  self->table = scroller;
  return scroller;
}

static GtkWidget *
create_side (FujinPartnerView *self)
{
  self->side = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->side), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  self->detail = g_object_new (FUJIN_TYPE_PARTNER_DETAIL, NULL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->side), GTK_WIDGET (self->detail));
  gtk_widget_add_css_class (self->side, "fujin-card");
  return self->side;
}

static GtkWidget *
create_empty (void)
{
  GtkWidget *label = create_hint (
    _("No partner yet. Add the companies you depend on — group companies, suppliers, providers — "
      "and say which services each must have. X.1060 is the common language for that (textbook "
      "6.5.2)."));

  gtk_label_set_max_width_chars (GTK_LABEL (label), 50);
  gtk_widget_set_halign (label, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  gtk_widget_remove_css_class (label, "small");
  gtk_widget_add_css_class (label, "dim");
  return label;
}

static void
fujin_partner_view_init (FujinPartnerView *self)
{
  self->records = g_list_store_new (FUJIN_TYPE_RECORD);
  self->plans = g_ptr_array_new_with_free_func (g_object_unref);
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  gtk_widget_set_parent (GTK_WIDGET (self->box), GTK_WIDGET (self));
  create_tools (self);
  self->body = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  gtk_box_append (self->body, create_table (self));
  gtk_box_append (self->body, create_side (self));
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_add_named (self->stack, create_empty (), "empty");
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->body), "table");
  gtk_widget_set_vexpand (GTK_WIDGET (self->stack), TRUE);
  gtk_box_append (self->box, GTK_WIDGET (self->stack));
}

static const char *
fact_title (FujinPartnerField field)
{
  return field == FUJIN_PARTNER_SERVICES
           ? _("Still missing")
           : fujin_record_field_name (FUJIN_RECORD_PARTNER, field, fujin_lang_screen ());
}

static void
show_columns (FujinPartnerView *self)
{
  const FujinRecordField *fields = fujin_record_format_get (FUJIN_RECORD_PARTNER)->fields;
  g_autoptr (GArray) columns = g_array_new (FALSE, TRUE, sizeof (FujinGridColumn));
  FujinGridColumn column = { fields[FUJIN_PARTNER_NAME].id, fact_title (FUJIN_PARTNER_NAME), 14, 0,
                             PANGO_ELLIPSIZE_END, TRUE, FALSE };

  g_array_append_val (columns, column);
  column.frozen = FALSE;
  for (guint i = 0; i < self->plans->len; i++)
    {
      FujinServicePlan *plan = g_ptr_array_index (self->plans, i);

      column.id = fujin_service_plan_get_id (plan);
      column.title = fujin_service_plan_get_code (plan);
      column.width = 7;
      g_array_append_val (columns, column);
    }
  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    {
      column.id = fields[facts[i]].id;
      column.title = fact_title (facts[i]);
      column.width = 14;
      g_array_append_val (columns, column);
    }
  fujin_grid_set_columns (self->grid, (const FujinGridColumn *) (void *) columns->data,
                          columns->len);
}

static gboolean
take_plans (FujinPartnerView *self)
{
  gboolean same = self->plans->len == self->chain->plans->len;

  for (guint i = 0; same && i < self->plans->len; i++)
    same = g_ptr_array_index (self->plans, i) == g_ptr_array_index (self->chain->plans, i);
  g_ptr_array_unref (self->plans);
  self->plans = g_ptr_array_ref (self->chain->plans);
  return !same;
}

static void
take_records (FujinPartnerView *self)
{
  GListModel *model = G_LIST_MODEL (self->records);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  gboolean same = g_list_model_get_n_items (model) == self->chain->partners->len;

  for (guint i = 0; i < self->chain->partners->len; i++)
    {
      FujinSupplyPartner *partner = g_ptr_array_index (self->chain->partners, i);
      g_autoptr (FujinRecord) old = g_list_model_get_item (model, i);

      same = same && old == partner->record;
      g_ptr_array_add (records, partner->record);
    }
  if (!same)
    g_list_store_splice (self->records, 0, g_list_model_get_n_items (model), records->pdata,
                         records->len);
}

/* The cursor stays with its partner, wherever that is now. */
static void
choose (FujinPartnerView *self,
        const char       *id)
{
  guint column = 0;

  fujin_grid_get_cursor (self->grid, NULL, &column);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->records)); i++)
    {
      g_autoptr (FujinRecord) record = g_list_model_get_item (G_LIST_MODEL (self->records), i);

      if (g_str_equal (fujin_record_get_id (record), id))
        {
          fujin_grid_set_cursor (self->grid, i, column, FALSE);
          return;
        }
    }
  if (g_list_model_get_n_items (G_LIST_MODEL (self->records)) > 0)
    fujin_grid_set_cursor (self->grid, 0, 0, FALSE);
}

static void
fill (FujinPartnerView *self)
{
  FujinRecord *current = get_current (self);
  g_autofree char *id = g_strdup (current ? fujin_record_get_id (current) : "");
  gboolean added = self->wanted != NULL;

  if (take_plans (self) || self->plans->len == 0)
    show_columns (self);
  take_records (self);
  choose (self, added ? self->wanted : id);
  g_clear_pointer (&self->wanted, g_free);
  fujin_grid_update_all (self->grid);
  gtk_stack_set_visible_child_name (self->stack, self->chain->partners->len > 0 ? "table"
                                                                                : "empty");
  show_detail (self);
  if (added)
    fujin_partner_detail_begin (self->detail);
}

/**
 * fujin_partner_view_refresh:
 * @self: the view
 * @project: (nullable): a project
 * @today: the day it is
 *
 * Shows the partners as they are now.
 */
void
fujin_partner_view_refresh (FujinPartnerView *self,
                            FujinProject     *project,
                            const char       *today)
{
  g_return_if_fail (FUJIN_IS_PARTNER_VIEW (self));

  self->filling = TRUE;
  g_set_object (&self->project, project);
  g_free (self->today);
  self->today = g_strdup (today);
  g_clear_pointer (&self->chain, fujin_supply_chain_free);
  if (project)
    {
      self->chain = fujin_supply_chain_new (project);
      fill (self);
    }
  else
    {
      g_list_store_remove_all (self->records);
      g_ptr_array_set_size (self->plans, 0);
      fujin_partner_detail_show (self->detail, NULL, NULL, today);
    }
  gtk_widget_set_sensitive (GTK_WIDGET (self->add),
                            project && !fujin_project_get_read_only (project));
  self->filling = FALSE;
}

/**
 * fujin_partner_view_set_tight:
 * @self: the view
 * @tight: whether there is no room beside the table
 *
 * Puts the details under the table, or beside it.
 */
void
fujin_partner_view_set_tight (FujinPartnerView *self,
                              gboolean          tight)
{
  int size = (int) (DETAIL_WIDTH * fujin_look_font_size (GTK_WIDGET (self)));

  g_return_if_fail (FUJIN_IS_PARTNER_VIEW (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->body), tight
                                                                 ? GTK_ORIENTATION_VERTICAL
                                                                 : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_vexpand (self->table, !tight);
  gtk_widget_set_vexpand (self->side, tight);
  gtk_widget_set_size_request (self->side, tight ? -1 : size, tight ? 160 : -1);
}

/**
 * fujin_partner_view_dup_status:
 * @self: the view
 *
 * Returns: (transfer full): the supply chain in figures
 */
char *
fujin_partner_view_dup_status (FujinPartnerView *self)
{
  guint n = self->chain ? self->chain->partners->len : 0;
  guint n_missing = 0;

  for (guint i = 0; i < n; i++)
    {
      const FujinSupplyPartner *partner = g_ptr_array_index (self->chain->partners, i);

      n_missing += partner->missing->len > 0 ? 1 : 0;
    }
  /* Translators: %1$u partners, %2$u of them lack a service or were not checked */
  return g_strdup_printf (ngettext ("%1$u partner · %2$u not known to have all they must",
                                    "%1$u partners · %2$u not known to have all they must", n),
                          n, n_missing);
}
