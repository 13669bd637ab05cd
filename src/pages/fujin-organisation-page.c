/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-organisation-page.h"
#include "fujin-organisation-tabs.h"
#include "fujin-refresher.h"
#include "fujin-teams-watch.h"

#define MOST_TABS 8

/**
 * FujinOrganisationPage:
 *
 * Who belongs where: the tree of departments, teams and providers, and what hangs on it, a tab
 * each (see fujin_organisation_tabs_get()).
 */
struct _FujinOrganisationPage
{
  FujinPage       parent_instance;
  FujinRefresher *refresher;
  FujinTeamsWatch *watch;
  FujinProject   *project;
  GtkLabel       *status;
  GtkStack       *stack;
  GtkWidget      *tabs[MOST_TABS];
};

G_DEFINE_FINAL_TYPE (FujinOrganisationPage, fujin_organisation_page, FUJIN_TYPE_PAGE)

static void
refresh (GtkWidget *widget)
{
  FujinOrganisationPage *self = FUJIN_ORGANISATION_PAGE (widget);
  guint n, n_external = 0, n_people;
  g_autofree char *teams = NULL;
  g_autofree char *people = NULL;
  g_autofree char *text = NULL;

  if (!self->project)
    return;
  n = fujin_project_get_n_teams (self->project);
  n_people = fujin_record_list_get_n (fujin_project_get_records (self->project,
                                                                 FUJIN_RECORD_PERSON));
  for (guint i = 0; i < n; i++)
    n_external += (guint) fujin_team_get_external (fujin_project_get_team (self->project, i));
  /* Translators: %1$u departments, teams and companies of the organisation; %2$u providers */
  teams = g_strdup_printf (_("Inside: %1$u · outside: %2$u"), n - n_external, n_external);
  people = g_strdup_printf (ngettext ("%u person named", "%u people named", n_people), n_people);
  text = g_strjoin (C_("status", " · "), teams, people, NULL);
  gtk_label_set_text (self->status, text);
}

static void
changed_cb (gpointer data)
{
  FujinOrganisationPage *self = data;

  fujin_refresher_queue (self->refresher);
}

static const FujinOrganisationTab *
current (FujinOrganisationPage  *self,
         GtkWidget             **widget)
{
  const char *name = gtk_stack_get_visible_child_name (self->stack);

  for (guint i = 0; i < fujin_organisation_tabs_get_n (); i++)
    {
      const FujinOrganisationTab *tab = fujin_organisation_tabs_get (i);

      *widget = self->tabs[i];
      if (g_strcmp0 (tab->name, name) == 0)
        return tab;
    }
  return NULL;
}

static void
fujin_organisation_page_set_project (FujinPage    *page,
                                     FujinProject *project)
{
  FujinOrganisationPage *self = FUJIN_ORGANISATION_PAGE (page);

  if (self->project)
    g_signal_handlers_disconnect_by_data (self->project, self);
  g_set_object (&self->project, project);
  if (self->watch)
    fujin_teams_watch_set_project (self->watch, project);
  for (guint i = 0; i < fujin_organisation_tabs_get_n (); i++)
    if (self->tabs[i])
      fujin_organisation_tabs_get (i)->set_project (self->tabs[i], project);
  if (!project)
    return;
  g_signal_connect_swapped (project, "record-changed", G_CALLBACK (changed_cb), self);
  if (self->refresher)
    fujin_refresher_queue (self->refresher);
}

/* "tab" or "tab:what", and "team:ID", which is of the tree. */
static void
fujin_organisation_page_reveal (FujinPage  *page,
                                const char *target)
{
  FujinOrganisationPage *self = FUJIN_ORGANISATION_PAGE (page);
  const char *colon = strchr (target, ':');
  g_autofree char *name = colon ? g_strndup (target, (gsize) (colon - target))
                                : g_strdup (target);
  const FujinOrganisationTab *tab;
  GtkWidget *widget;

  if (g_str_equal (name, "team"))
    {
      gtk_stack_set_visible_child_name (self->stack, "tree");
      colon = target + strlen ("team");
    }
  else if (gtk_stack_get_child_by_name (self->stack, name))
    gtk_stack_set_visible_child_name (self->stack, name);
  else
    return;
  tab = current (self, &widget);
  if (tab && tab->reveal && colon)
    tab->reveal (widget, colon + 1);
}

static void
fujin_organisation_page_find (FujinPage *page)
{
  GtkWidget *widget;
  const FujinOrganisationTab *tab = current (FUJIN_ORGANISATION_PAGE (page), &widget);

  if (tab && tab->find)
    tab->find (widget);
}

static void
fujin_organisation_page_take_focus (FujinPage *page)
{
  GtkWidget *widget;
  const FujinOrganisationTab *tab = current (FUJIN_ORGANISATION_PAGE (page), &widget);

  if (tab && tab->take_focus)
    tab->take_focus (widget);
  else if (tab)
    gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
}

static char *
fujin_organisation_page_dup_subject (FujinPage *page)
{
  GtkWidget *widget;
  const FujinOrganisationTab *tab = current (FUJIN_ORGANISATION_PAGE (page), &widget);

  return tab && tab->dup_subject ? tab->dup_subject (widget) : NULL;
}

static char *
fujin_organisation_page_dup_nearest (FujinPage *page)
{
  GtkWidget *widget;
  const FujinOrganisationTab *tab = current (FUJIN_ORGANISATION_PAGE (page), &widget);

  return tab && tab->dup_nearest ? tab->dup_nearest (widget) : NULL;
}

static void
fujin_organisation_page_dispose (GObject *object)
{
  FujinOrganisationPage *self = FUJIN_ORGANISATION_PAGE (object);

  fujin_page_set_project (FUJIN_PAGE (self), NULL);
  for (guint i = 0; i < MOST_TABS; i++)
    self->tabs[i] = NULL;
  g_clear_pointer (&self->watch, fujin_teams_watch_free);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  G_OBJECT_CLASS (fujin_organisation_page_parent_class)->dispose (object);
}

static void
fujin_organisation_page_class_init (FujinOrganisationPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FujinPageClass *page_class = FUJIN_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_organisation_page_dispose;
  page_class->id = "organisation";
  page_class->dup_subject = fujin_organisation_page_dup_subject;
  page_class->dup_nearest = fujin_organisation_page_dup_nearest;
  page_class->set_project = fujin_organisation_page_set_project;
  page_class->reveal = fujin_organisation_page_reveal;
  page_class->find = fujin_organisation_page_find;
  page_class->take_focus = fujin_organisation_page_take_focus;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-organisation-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinOrganisationPage, status);
  gtk_widget_class_bind_template_child (widget_class, FujinOrganisationPage, stack);
}

static void
fujin_organisation_page_init (FujinOrganisationPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
  self->watch = fujin_teams_watch_new (changed_cb, self);
  for (guint i = 0; i < MIN (fujin_organisation_tabs_get_n (), MOST_TABS); i++)
    {
      const FujinOrganisationTab *tab = fujin_organisation_tabs_get (i);

      self->tabs[i] = g_object_new (tab->get_type (), NULL);
      gtk_stack_add_titled (self->stack, self->tabs[i], tab->name, _(tab->title));
    }
}

/**
 * fujin_organisation_page_get_subject:
 * @self: a page
 *
 * Returns: (transfer none): id of the output that shows what the page shows
 */
const char *
fujin_organisation_page_get_subject (FujinOrganisationPage *self)
{
  GtkWidget *widget;
  const FujinOrganisationTab *tab;

  g_return_val_if_fail (FUJIN_IS_ORGANISATION_PAGE (self), NULL);

  tab = current (self, &widget);
  return tab && tab->subject ? tab->subject : "organisation";
}
