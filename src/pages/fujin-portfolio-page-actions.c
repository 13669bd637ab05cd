/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-edit-record.h"
#include "fujin-edit.h"
#include "fujin-improvements-menu.h"
#include "fujin-portfolio-page-private.h"
#include "fujin-score-dots.h"

/* A menu item is one line: a longer wording is cut, the guide below the table has all of it. */
#define MAX_WORDING 72

static FujinProject *
project_of (FujinPortfolioPage *self)
{
  return fujin_page_get_project (FUJIN_PAGE (self));
}

/* A service that was found unnecessary can stand in the list by its name, and be scored. */
static void
tell_out_of_scope (FujinPortfolioPage *self,
                   GPtrArray          *plans,
                   int                 score)
{
  for (guint i = 0; score != FUJIN_SCORE_NONE && i < plans->len; i++)
    if (!fujin_service_plan_in_scope (g_ptr_array_index (plans, i)))
      {
        gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s",
                                    _("The service is out of scope: the score counts once it is "
                                      "in scope again."));
        return;
      }
}

static void
set_score (FujinPortfolioPage *self,
           gboolean            to_be,
           int                 score)
{
  g_autoptr (GPtrArray) plans = fujin_plan_table_dup_selected (self->table);

  if (project_of (self) && plans->len > 0 &&
      fujin_edit_set_score (project_of (self), plans, to_be, score))
    tell_out_of_scope (self, plans, score);
}

static void
as_is_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       data)
{
  set_score (data, FALSE, g_variant_get_int32 (parameter));
}

static void
to_be_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       data)
{
  set_score (data, TRUE, g_variant_get_int32 (parameter));
}

static void
go (FujinPortfolioPage *self,
    const char          *page)
{
  fujin_page_go_to_plan (FUJIN_PAGE (self), page, fujin_plan_table_get_current (self->table));
}

static void
show_assignment_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       data)
{
  go (data, "assignment");
}

static void
show_catalogue_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       data)
{
  go (data, "catalogue");
}

static char *
dup_item_label (FujinServicePlan *plan,
                int               score)
{
  FujinAssignmentType kind = fujin_service_plan_get_kind (plan);
  const char *wording = fujin_framework_get_criterion (fujin_framework_get_default (), kind, score,
                                                       fujin_lang_screen ());
  g_autofree char *cut = NULL;
  /* Translators: the key for "not evaluated", which is N in every language */
  g_autofree char *key = score > 0 ? g_strdup_printf ("%d", score) : g_strdup (_("N"));

  if (score == FUJIN_SCORE_NONE)
    return g_strdup (_("Clear (0)"));
  if (g_utf8_strlen (wording, -1) > MAX_WORDING)
    {
      g_autofree char *start = g_utf8_substring (wording, 0, MAX_WORDING);

      cut = g_strconcat (start, "…", NULL);
    }
  /* Translators: a key, and the wording of the score it gives */
  return g_strdup_printf (C_("score", "%1$s: %2$s"), key, cut ? cut : wording);
}

/* In the order of the menu: the best score first, none at last. */
static const int scores[] = { 5, 4, 3, 2, 1, FUJIN_SCORE_NOT_EVALUATED, FUJIN_SCORE_NONE };

static guint
position_of (int score)
{
  guint position = 0;

  while (position + 1 < G_N_ELEMENTS (scores) && scores[position] != score)
    position++;
  return position;
}

static GMenuModel *
create_score_menu (FujinServicePlan *plan,
                   gboolean          to_be)
{
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (scores); i++)
    {
      g_autofree char *label = dup_item_label (plan, scores[i]);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, to_be ? "plans.to-be" : "plans.as-is", "i",
                                         scores[i]);
      g_menu_append_item (menu, item);
    }
  return G_MENU_MODEL (menu);
}

static void
take_column_at (FujinPortfolioPage *self,
                double              x,
                double              y)
{
  GtkWidget *hit = gtk_widget_pick (GTK_WIDGET (self->table), x, y, GTK_PICK_DEFAULT);
  GtkWidget *dots = hit ? gtk_widget_get_ancestor (hit, FUJIN_TYPE_SCORE_DOTS) : NULL;

  if (dots)
    _fujin_portfolio_page_set_to_be (self, fujin_score_dots_get_to_be (FUJIN_SCORE_DOTS (dots)));
}

static void
menu_cb (FujinPortfolioPage *self,
         double              x,
         double              y)
{
  FujinServicePlan *plan = fujin_plan_table_get_current (self->table);
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) places = g_menu_new ();
  g_autoptr (GMenu) other = g_menu_new ();
  g_autoptr (GMenuModel) here = NULL;
  g_autoptr (GMenuModel) there = NULL;

  if (!plan)
    return;
  take_column_at (self, x, y);
  here = create_score_menu (plan, self->to_be);
  there = create_score_menu (plan, !self->to_be);
  g_menu_append_section (menu, self->to_be ? _("To-Be") : _("As-Is"), here);
  g_menu_append_submenu (other, self->to_be ? _("As-Is") : _("To-Be"), there);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (other));
  g_menu_append (places, _("Show in _Catalogue"), "plans.show-catalogue");
  g_menu_append (places, _("Show in _Assignment"), "plans.show-assignment");
  g_menu_append (places, _("Open in the Li_brary"), "win.library-entry");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (places));
  fujin_improvements_menu_append (menu, plan);
  fujin_plan_table_popup (self->table, G_MENU_MODEL (menu), x, y);
  fujin_plan_table_focus_menu (self->table,
                               position_of (self->to_be ? fujin_service_plan_get_to_be (plan)
                                                        : fujin_service_plan_get_as_is (plan)));
}

static void
guide_picked_cb (FujinPortfolioPage *self,
                 int                 score)
{
  set_score (self, self->to_be, score);
}

/* A part is scored of every selected service that has two. */
static void
side_picked_cb (FujinPortfolioPage *self,
                gboolean            outside,
                int                 score)
{
  g_autoptr (GPtrArray) plans = fujin_plan_table_dup_selected (self->table);
  FujinProject *project = project_of (self);

  if (!project)
    return;
  fujin_edit_begin (project, g_strdup (outside ? _("score the outside part")
                                               : _("score the inside part")));
  for (guint i = 0; i < plans->len; i++)
    if (fujin_service_plan_get_kind (plans->pdata[i]) == FUJIN_ASSIGNMENT_COMBINATION)
      fujin_edit_set_side (project, plans->pdata[i], self->to_be, outside, score);
  fujin_edit_end (project);
}

/* Who cannot say which score fits gives a 1, and is told so. */
static void
unsure_cb (FujinPortfolioPage *self)
{
  set_score (self, self->to_be, 1);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s",
                              fujin_framework_get_score_rule (fujin_framework_get_default (),
                                                              "unknown-one",
                                                              fujin_lang_screen ()));
}

static gboolean
key_pressed_cb (FujinPortfolioPage *self,
                guint               keyval,
                guint               keycode,
                GdkModifierType     state)
{
  int digit = fujin_plan_table_get_digit (keyval);
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK))
    return FALSE;
  if (digit >= 0 && digit <= FUJIN_SCORE_MAX)
    set_score (self, self->to_be, digit);
  else if (keyval == GDK_KEY_question)
    unsure_cb (self);
  else if (keyval == GDK_KEY_n || keyval == GDK_KEY_N)
    set_score (self, self->to_be, FUJIN_SCORE_NOT_EVALUATED);
  else if (keyval == GDK_KEY_Left || keyval == GDK_KEY_KP_Left)
    _fujin_portfolio_page_set_to_be (self, rtl);
  else if (keyval == GDK_KEY_Right || keyval == GDK_KEY_KP_Right)
    _fujin_portfolio_page_set_to_be (self, !rtl);
  else
    return FALSE;
  return TRUE;
}

static const GActionEntry entries[] = {
  { "as-is", as_is_cb, "i" },
  { "to-be", to_be_cb, "i" },
  { "show-assignment", show_assignment_cb },
  { "show-catalogue", show_catalogue_cb },
};

void
_fujin_portfolio_page_init_actions (FujinPortfolioPage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries),
                                   self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "plans", G_ACTION_GROUP (self->actions));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (fujin_plan_table_get_view (self->table), keys);
  g_signal_connect_swapped (self->table, "menu", G_CALLBACK (menu_cb), self);
  g_signal_connect_swapped (self->guide, "picked", G_CALLBACK (guide_picked_cb), self);
  g_signal_connect_swapped (self->guide, "side-picked", G_CALLBACK (side_picked_cb), self);
  g_signal_connect_swapped (self->guide, "unsure", G_CALLBACK (unsure_cb), self);
  g_signal_connect_swapped (self->guide, "done", G_CALLBACK (fujin_plan_browser_take_focus),
                            self->browser);
  g_signal_connect_swapped (self->guide, "column-picked",
                            G_CALLBACK (_fujin_portfolio_page_set_to_be), self);
}

void
_fujin_portfolio_page_update_actions (FujinPortfolioPage *self)
{
  gboolean editable = project_of (self) && !fujin_project_get_read_only (project_of (self));

  for (guint i = 0; i < 2; i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), entries[i].name);

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action), editable);
    }
}
