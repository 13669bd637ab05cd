/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-decision-edit.h"
#include "fujin-decisions-page-private.h"

static FujinProject *
project_of (FujinDecisionsPage *self)
{
  return fujin_page_get_project (FUJIN_PAGE (self));
}

/* Lines that no longer hold are history: they are not edited together with others. */
static GPtrArray *
list_in_force (FujinDecisionsPage *self)
{
  g_autoptr (GPtrArray) all = _fujin_decisions_page_list_selected (self);
  GPtrArray *entries = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    if (((const FujinLedgerEntry *) all->pdata[i])->in_force)
      g_ptr_array_add (entries, all->pdata[i]);
  return entries;
}

static void
set_all (FujinDecisionsPage *self,
         FujinDecisionField  field,
         const char         *value)
{
  g_autoptr (GPtrArray) entries = list_in_force (self);

  if (project_of (self))
    fujin_decision_edit_set (project_of (self), entries, field, value);
}

static void
set_decider_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       data)
{
  FujinDecisionsPage *self = data;

  set_all (self, FUJIN_DECISION_DECIDER, gtk_editable_get_text (GTK_EDITABLE (self->many_decider)));
}

static void
set_review_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       data)
{
  FujinDecisionsPage *self = data;

  if (fujin_date_entry_is_good (self->many_review))
    set_all (self, FUJIN_DECISION_REVIEW, fujin_date_entry_get_text (self->many_review));
}

static void
reviewed_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       data)
{
  static const guint months[] = { 3, 6, 12, 24 };
  FujinDecisionsPage *self = data;
  g_autoptr (GPtrArray) entries = list_in_force (self);
  guint index = gtk_drop_down_get_selected (entries->len > 1 ? self->many_interval
                                                             : self->interval);

  if (project_of (self))
    fujin_decision_edit_review (project_of (self), entries, self->today,
                                months[MIN (index, G_N_ELEMENTS (months) - 1)]);
}

static void
remove_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       data)
{
  FujinDecisionsPage *self = data;
  g_autoptr (GPtrArray) entries = _fujin_decisions_page_list_selected (self);

  if (project_of (self) && fujin_decision_edit_remove (project_of (self), entries))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s",
                                _("Taken off the record. Undo brings it back."));
}

static void
go (FujinDecisionsPage *self,
    const char         *page)
{
  g_autoptr (GPtrArray) entries = _fujin_decisions_page_list_selected (self);

  if (entries->len > 0)
    fujin_page_go_to_plan (FUJIN_PAGE (self), page,
                           ((const FujinLedgerEntry *) entries->pdata[0])->plan);
}

static void
show_catalogue_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       data)
{
  go (data, "catalogue");
}

static void
show_portfolio_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       data)
{
  go (data, "portfolio");
}

static void
show_all_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       data)
{
  _fujin_decisions_page_show_all (data);
}

static void
go_catalogue_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       data)
{
  fujin_page_go (data, "catalogue", "");
}

/* Accepts the gap of @plan and asks why. */
void
_fujin_decisions_page_accept_gap (FujinDecisionsPage *self,
                                  FujinServicePlan   *plan)
{
  FujinRecord *record =
    project_of (self) ? fujin_decision_edit_accept_gap (project_of (self), plan, self->today)
                      : NULL;
  FujinLedgerEntry entry = { plan, FUJIN_ABOUT_ACCEPTED_GAP, record, TRUE, FUJIN_DUE_NONE, 0 };

  if (!record)
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s",
                                  _("This service has no gap to accept: To-Be must be higher than "
                                    "As-Is."));
      return;
    }
  gtk_toggle_button_set_active (self->detail_button, TRUE);
  g_free (self->wanted);
  self->wanted = fujin_decision_row_dup_key (&entry);
  self->asking = TRUE;
  fujin_refresher_queue (self->refresher);
}

static const GActionEntry entries[] = {
  { "set-decider", set_decider_cb },
  { "set-review", set_review_cb },
  { "reviewed", reviewed_cb },
  { "remove", remove_cb },
  { "show-catalogue", show_catalogue_cb },
  { "show-portfolio", show_portfolio_cb },
  { "show-all", show_all_cb },
  { "go-catalogue", go_catalogue_cb },
};

static void
enable (FujinDecisionsPage *self,
        const char         *name,
        gboolean            enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

void
_fujin_decisions_page_update_actions (FujinDecisionsPage *self)
{
  FujinProject *project = project_of (self);
  gboolean editable = project && !fujin_project_get_read_only (project);
  g_autoptr (GPtrArray) all = _fujin_decisions_page_list_selected (self);
  gboolean in_force = FALSE, on_record = FALSE;

  for (guint i = 0; i < all->len; i++)
    {
      const FujinLedgerEntry *entry = all->pdata[i];

      in_force = in_force || entry->in_force;
      on_record = on_record || entry->record;
    }
  enable (self, "set-decider", editable && in_force);
  enable (self, "set-review", editable && in_force);
  enable (self, "reviewed", editable && in_force);
  enable (self, "remove", editable && on_record);
  enable (self, "show-catalogue", all->len > 0);
  enable (self, "show-portfolio", all->len > 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->accept_button), editable);
}

void
_fujin_decisions_page_init_actions (FujinDecisionsPage *self)
{
  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries),
                                   self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "decisions",
                                  G_ACTION_GROUP (self->actions));
}
