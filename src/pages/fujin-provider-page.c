/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-history.h"
#include "fujin-look.h"
#include "fujin-provider-page-private.h"
#include "fujin-today.h"

/* In font sizes. Below this width the details go under the list. */
#define TIGHT 56
#define PARTNERS_TIGHT 76
#define LIST_WIDTH 24
#define LIST_HEIGHT 12

/**
 * FujinProviderPage:
 *
 * How the outsourcing stands: providers with their contracts and how well their work is understood
 * (textbook 8.3), and the services that partners of the supply chain must have (6.5.2).
 */
G_DEFINE_FINAL_TYPE (FujinProviderPage, fujin_provider_page, FUJIN_TYPE_PAGE)

static gboolean
shows_partners (FujinProviderPage *self)
{
  return g_str_equal (gtk_stack_get_visible_child_name (self->tabs), "partners");
}

static char *
dup_provider_status (FujinProviderPage *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->items));
  guint n_pressing = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (FujinProviderItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);
      const FujinProviderHealth *health = fujin_provider_item_get_health (item);
      const FujinProviderWarning *first =
        health->warnings->len > 0 ? g_ptr_array_index (health->warnings, 0) : NULL;

      n_pressing += first && fujin_provider_warning_presses (first->kind) ? 1 : 0;
    }
  /* Translators: %1$u providers, with %2$u of which something cannot wait */
  return g_strdup_printf (ngettext ("%1$u provider · %2$u with a contract that cannot wait",
                                    "%1$u providers · %2$u with a contract that cannot wait", n),
                          n, n_pressing);
}

static void
show_status (FujinProviderPage *self)
{
  g_autofree char *text = shows_partners (self) ? fujin_partner_view_dup_status (self->partners)
                                                : dup_provider_status (self);

  gtk_label_set_text (self->status, text);
}

static void
refresh (GtkWidget *widget)
{
  FujinProviderPage *self = FUJIN_PROVIDER_PAGE (widget);

  if (!self->project)
    return;
  g_free (self->today);
  self->today = fujin_today_dup ();
  if (shows_partners (self))
    fujin_partner_view_refresh (self->partners, self->project, self->today);
  else
    _fujin_provider_page_fill (self);
  show_status (self);
}

static void
changed_cb (FujinProviderPage *self)
{
  fujin_refresher_queue (self->refresher);
}

static void
tab_cb (FujinProviderPage *self)
{
  if (self->refresher)
    fujin_refresher_queue (self->refresher);
}

static void
add_provider_cb (FujinProviderPage *self)
{
  fujin_page_go (FUJIN_PAGE (self), "assignment", "new-team");
}

static gboolean
set_tight_cb (gpointer data)
{
  FujinProviderPage *self = data;
  double font = fujin_look_font_size (GTK_WIDGET (self));
  int width = (int) (LIST_WIDTH * font);

  self->tight_source = 0;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->body),
                                  self->tight ? GTK_ORIENTATION_VERTICAL
                                              : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_size_request (self->list_scroller, self->tight ? -1 : width,
                               self->tight ? (int) (LIST_HEIGHT * font) : -1);
  gtk_widget_set_vexpand (self->list_scroller, !self->tight);
  fujin_partner_view_set_tight (self->partners, self->partners_tight);
  return G_SOURCE_REMOVE;
}

static void
resize_cb (FujinProviderPage *self,
           int                width)
{
  double size = fujin_look_font_size (GTK_WIDGET (self));
  gboolean tight = width < TIGHT * size;
  gboolean partners_tight = width < PARTNERS_TIGHT * size;

  if (tight == self->tight && partners_tight == self->partners_tight)
    return;
  self->tight = tight;
  self->partners_tight = partners_tight;
  /* Not in the middle of an allocation. */
  if (self->tight_source == 0)
    self->tight_source = g_idle_add (set_tight_cb, self);
}

static void
fujin_provider_page_set_project (FujinPage    *page,
                                 FujinProject *project)
{
  FujinProviderPage *self = FUJIN_PROVIDER_PAGE (page);

  if (self->project)
    g_signal_handlers_disconnect_by_data (fujin_project_get_history (self->project), self);
  g_set_object (&self->project, project);
  if (!self->items)
    return;
  _fujin_provider_page_clear (self);
  if (!project)
    return;
  /* Every edit, of plans, teams or records, is in the history. */
  g_signal_connect_swapped (fujin_project_get_history (project), "changed",
                            G_CALLBACK (changed_cb), self);
  fujin_refresher_queue (self->refresher);
}

/* "team:ID", "filter:partners" or "filter:due". */
static void
fujin_provider_page_reveal (FujinPage  *page,
                            const char *target)
{
  FujinProviderPage *self = FUJIN_PROVIDER_PAGE (page);

  if (!self->project || !target)
    return;
  if (g_str_equal (target, "filter:partners"))
    gtk_stack_set_visible_child_name (self->tabs, "partners");
  else if (g_str_has_prefix (target, "team:"))
    {
      gtk_stack_set_visible_child_name (self->tabs, "providers");
      g_free (self->wanted);
      self->wanted = g_strdup (target + strlen ("team:"));
      fujin_refresher_queue (self->refresher);
    }
}

static void
fujin_provider_page_take_focus (FujinPage *page)
{
  FujinProviderPage *self = FUJIN_PROVIDER_PAGE (page);

  if (!gtk_widget_get_mapped (GTK_WIDGET (self->view))
      || !gtk_widget_grab_focus (GTK_WIDGET (self->view)))
    FUJIN_PAGE_CLASS (fujin_provider_page_parent_class)->take_focus (page);
}

static void
fujin_provider_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (fujin_provider_page_parent_class)->map (widget);
  /* The day may be another one than when it was last seen. */
  fujin_refresher_queue (FUJIN_PROVIDER_PAGE (widget)->refresher);
}

static void
fujin_provider_page_dispose (GObject *object)
{
  FujinProviderPage *self = FUJIN_PROVIDER_PAGE (object);

  fujin_page_set_project (FUJIN_PAGE (self), NULL);
  g_clear_handle_id (&self->tight_source, g_source_remove);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  g_clear_object (&self->selection);
  g_clear_object (&self->items);
  g_clear_pointer (&self->today, g_free);
  g_clear_pointer (&self->wanted, g_free);
  G_OBJECT_CLASS (fujin_provider_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-provider-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinProviderPage, status);
  gtk_widget_class_bind_template_child (widget_class, FujinProviderPage, tabs);
  gtk_widget_class_bind_template_child (widget_class, FujinProviderPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FujinProviderPage, body);
  gtk_widget_class_bind_template_child (widget_class, FujinProviderPage, view);
  gtk_widget_class_bind_template_child (widget_class, FujinProviderPage, list_scroller);
  gtk_widget_class_bind_template_child (widget_class, FujinProviderPage, detail_scroller);
  gtk_widget_class_bind_template_child (widget_class, FujinProviderPage, detail);
  gtk_widget_class_bind_template_child (widget_class, FujinProviderPage, partners);
  gtk_widget_class_bind_template_callback (widget_class, resize_cb);
  gtk_widget_class_bind_template_callback (widget_class, tab_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_provider_cb);
}

/* Services say themselves what they are; of a provider the library tells what it can take. */
static char *
fujin_provider_page_dup_nearest (FujinPage *page)
{
  FujinProviderPage *self = FUJIN_PROVIDER_PAGE (page);

  return self->project && gtk_single_selection_get_selected_item (self->selection)
           ? g_strdup (FUJIN_PAGE_OUTSOURCING) : NULL;
}

static void
fujin_provider_page_class_init (FujinProviderPageClass *klass)
{
  FujinPageClass *page_class = FUJIN_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_provider_page_dispose;
  GTK_WIDGET_CLASS (klass)->map = fujin_provider_page_map;
  page_class->id = "providers";
  page_class->dup_nearest = fujin_provider_page_dup_nearest;
  page_class->set_project = fujin_provider_page_set_project;
  page_class->reveal = fujin_provider_page_reveal;
  page_class->take_focus = fujin_provider_page_take_focus;
  g_type_ensure (FUJIN_TYPE_PROVIDER_DETAIL);
  g_type_ensure (FUJIN_TYPE_PARTNER_VIEW);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
fujin_provider_page_init (FujinProviderPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->today = fujin_today_dup ();
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
  _fujin_provider_page_init_list (self);
  fujin_provider_detail_show (self->detail, NULL, NULL);
  /* It grows into a wide page, but could not shrink into a narrow one. */
  self->tight = TRUE;
  self->partners_tight = TRUE;
  set_tight_cb (self);
}
