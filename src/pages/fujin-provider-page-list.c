/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of providers. */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-provider-page-private.h"
#include "fujin-provider-row.h"

static const char *
team_of (FujinProviderItem *item)
{
  return fujin_team_get_id (fujin_provider_item_get_health (item)->team);
}

void
_fujin_provider_page_show_detail (FujinProviderPage *self)
{
  FujinProviderItem *item = gtk_single_selection_get_selected_item (self->selection);

  fujin_provider_detail_show (self->detail, item ? fujin_provider_item_get_health (item) : NULL,
                              self->today);
}

static void
selected_cb (FujinProviderPage *self)
{
  if (self->filling)
    return;
  _fujin_provider_page_show_detail (self);
  gtk_adjustment_set_value (
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->detail_scroller)), 0);
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  gtk_list_item_set_child (item, fujin_provider_row_new ());
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item)
{
  fujin_provider_row_show (FUJIN_PROVIDER_ROW (gtk_list_item_get_child (item)),
                           gtk_list_item_get_item (item));
}

static void
unbind_cb (GtkSignalListItemFactory *factory,
           GtkListItem              *item)
{
  fujin_provider_row_show (FUJIN_PROVIDER_ROW (gtk_list_item_get_child (item)), NULL);
}

void
_fujin_provider_page_init_list (FujinProviderPage *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  self->items = g_list_store_new (FUJIN_TYPE_PROVIDER_ITEM);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->items)));
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), NULL);
  gtk_list_view_set_factory (self->view, factory);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_swapped (self->selection, "notify::selected", G_CALLBACK (selected_cb), self);
}

static GHashTable *
index_items (FujinProviderPage *self)
{
  GHashTable *by_team = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->items)); i++)
    {
      FujinProviderItem *item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      g_hash_table_insert (by_team, g_strdup (team_of (item)), item);
    }
  return by_team;
}

/* The items of the providers; one that is there already stays and is told how it stands now. */
static GPtrArray *
list_items (FujinProviderPage *self,
            GPtrArray         *list)
{
  g_autoptr (GHashTable) by_team = index_items (self);
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_set_free_func (list, NULL);
  for (guint i = 0; i < list->len; i++)
    {
      FujinProviderHealth *health = g_ptr_array_index (list, i);
      FujinProviderItem *item = g_hash_table_lookup (by_team, fujin_team_get_id (health->team));

      if (item)
        fujin_provider_item_set_health (item, health);
      g_ptr_array_add (items, item ? g_object_ref (item) : fujin_provider_item_new (health));
    }
  return items;
}

static gboolean
is_shown (FujinProviderPage *self,
          GPtrArray         *items)
{
  GListModel *model = G_LIST_MODEL (self->items);

  if (g_list_model_get_n_items (model) != items->len)
    return FALSE;
  for (guint i = 0; i < items->len; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (model, i);

      if (item != g_ptr_array_index (items, i))
        return FALSE;
    }
  return TRUE;
}

/* Shows the providers as they stand now; the chosen one stays chosen. */
void
_fujin_provider_page_fill (FujinProviderPage *self)
{
  FujinProviderItem *chosen = gtk_single_selection_get_selected_item (self->selection);
  g_autofree char *team = g_strdup (chosen ? team_of (chosen) : "");
  g_autoptr (GPtrArray) list = fujin_provider_health_list (self->project, self->today);
  g_autoptr (GPtrArray) items = NULL;

  self->filling = TRUE;
  items = list_items (self, list);
  if (!is_shown (self, items))
    {
      g_list_store_splice (self->items, 0, g_list_model_get_n_items (G_LIST_MODEL (self->items)),
                           items->pdata, items->len);
      _fujin_provider_page_choose (self, team);
    }
  if (self->wanted)
    _fujin_provider_page_choose (self, self->wanted);
  g_clear_pointer (&self->wanted, g_free);
  self->filling = FALSE;
  gtk_stack_set_visible_child_name (self->stack, items->len > 0 ? "list" : "empty");
  _fujin_provider_page_show_detail (self);
}

/* Chooses a provider by the id of its team. */
gboolean
_fujin_provider_page_choose (FujinProviderPage *self,
                             const char        *team)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->items)); i++)
    {
      g_autoptr (FujinProviderItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (!g_str_equal (team_of (item), team))
        continue;
      gtk_single_selection_set_selected (self->selection, i);
      return TRUE;
    }
  return FALSE;
}

/* Lets go of all that is of the project. */
void
_fujin_provider_page_clear (FujinProviderPage *self)
{
  self->filling = TRUE;
  fujin_provider_detail_show (self->detail, NULL, NULL);
  g_list_store_remove_all (self->items);
  fujin_partner_view_refresh (self->partners, NULL, NULL);
  self->filling = FALSE;
}
