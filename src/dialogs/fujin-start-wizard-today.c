/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The steps that map what is done today, and the last one: what is not. */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-start-wizard-private.h"
#include "fujin-strings.h"

void
_fujin_start_wizard_fill_today (FujinStartWizard *self)
{
  FujinFramework *framework = fujin_framework_get_default ();

  self->today = g_ptr_array_new ();
  for (guint i = 0; i < fujin_framework_get_n_categories (framework); i++)
    {
      const FujinCategory *category = fujin_framework_get_category (framework, i);
      GtkWidget *list = fujin_today_list_new (self->project, category);

      g_signal_connect_swapped (list, "changed", G_CALLBACK (_fujin_start_wizard_touch), self);
      gtk_stack_add_named (self->stack, list, category->id);
      g_ptr_array_add (self->today, list);
    }
  _fujin_start_wizard_share_teams (self);
}

static void
add_name (GPtrArray  *names,
          const char *name)
{
  g_autofree char *clean = fujin_clean_line (name);
  g_autofree char *key = fujin_search_key (clean);

  if (*clean == '\0')
    return;
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *other = fujin_search_key (g_ptr_array_index (names, i));

      if (g_str_equal (other, key))
        return;
    }
  g_ptr_array_add (names, g_steal_pointer (&clean));
}

/* (element-type FujinToday): what is done today, with who is a provider. */
GArray *
_fujin_start_wizard_dup_today (FujinStartWizard *self)
{
  GArray *done = g_array_new (FALSE, FALSE, sizeof (FujinToday));

  for (guint i = 0; i < self->today->len; i++)
    fujin_today_list_gather (g_ptr_array_index (self->today, i), done, NULL);
  for (guint i = 0; i < done->len; i++)
    {
      FujinToday *today = &g_array_index (done, FujinToday, i);
      g_autofree char *clean = fujin_clean_line (today->team);

      today->external = g_hash_table_contains (self->external, clean);
    }
  return done;
}

static GPtrArray *
dup_names (FujinStartWizard *self,
           gboolean          known)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GArray) done = _fujin_start_wizard_dup_today (self);

  for (guint i = 0; known && i < fujin_project_get_n_teams (self->project); i++)
    add_name (names, fujin_team_get_name (fujin_project_get_team (self->project, i)));
  for (guint i = 0; i < done->len; i++)
    {
      const char *name = g_array_index (done, FujinToday, i).team;

      if (known || !fujin_project_find_team_name (self->project, name))
        add_name (names, name);
    }
  return names;
}

/* A team that was named once is offered everywhere. */
void
_fujin_start_wizard_share_teams (FujinStartWizard *self)
{
  g_autoptr (GPtrArray) names = dup_names (self, TRUE);

  for (guint i = 0; i < self->today->len; i++)
    fujin_today_list_set_teams (g_ptr_array_index (self->today, i), names);
}

static void
provider_cb (GtkCheckButton   *check,
             FujinStartWizard *self)
{
  const char *name = g_object_get_data (G_OBJECT (check), "fujin-name");

  if (gtk_check_button_get_active (check))
    g_hash_table_add (self->external, g_strdup (name));
  else
    g_hash_table_remove (self->external, name);
  _fujin_start_wizard_touch (self);
}

static void
show_providers (FujinStartWizard *self)
{
  g_autoptr (GPtrArray) names = dup_names (self, FALSE);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->providers))))
    gtk_box_remove (self->providers, child);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      GtkWidget *check = gtk_check_button_new_with_label (name);

      gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                                   g_hash_table_contains (self->external, name));
      g_object_set_data_full (G_OBJECT (check), "fujin-name", g_strdup (name), g_free);
      g_signal_connect (check, "toggled", G_CALLBACK (provider_cb), self);
      gtk_box_append (self->providers, check);
    }
  gtk_widget_set_visible (self->provider_title, names->len > 0);
}

void
_fujin_start_wizard_show_rest (FujinStartWizard *self)
{
  g_autoptr (GPtrArray) rest = g_ptr_array_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *title = NULL;

  for (guint i = 0; i < self->today->len; i++)
    fujin_today_list_gather (g_ptr_array_index (self->today, i), NULL, rest);
  for (guint i = 0; i < rest->len; i++)
    {
      FujinServicePlan *plan = g_ptr_array_index (rest, i);

      g_string_append_printf (text, "%s%s %s", i > 0 ? "\n" : "",
                              fujin_service_plan_get_code (plan),
                              fujin_service_plan_get_name (plan, fujin_lang_screen ()));
    }
  title = g_strdup_printf (ngettext ("Not done today: %u service", "Not done today: %u services",
                                     rest->len),
                           rest->len);
  gtk_label_set_text (self->rest_title, title);
  gtk_label_set_text (self->rest, text->str);
  show_providers (self);
}
