/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-export-dialog.h"
#include "fujin-history.h"
#include "fujin-print-dialog.h"
#include "fujin-project-dialog.h"
#include "fujin-window-private.h"

static FujinProject *
project_of (FujinWindow *self)
{
  return self->document ? fujin_document_get_project (self->document) : NULL;
}

static void
new_cb (GSimpleAction *action,
        GVariant      *parameter,
        gpointer       user_data)
{
  _fujin_window_new_project (user_data);
}

static void
open_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  _fujin_window_ask_open (user_data);
}

static void
open_uri_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (user_data));

  g_application_open (G_APPLICATION (application), &file, 1, "");
}

static void
save_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  _fujin_window_save (user_data, FALSE);
}

static void
save_as_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  _fujin_window_ask_save_as (user_data, FALSE);
}

static void
close_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  gtk_window_close (GTK_WINDOW (user_data));
}

static void
undo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  fujin_history_undo (fujin_project_get_history (project_of (user_data)));
}

static void
redo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  fujin_history_redo (fujin_project_get_history (project_of (user_data)));
}

static void
go_cb (GSimpleAction *action,
       GVariant      *parameter,
       gpointer       user_data)
{
  const char *page;
  const char *target;

  g_variant_get (parameter, "(&s&s)", &page, &target);
  fujin_window_go (user_data, page, target);
}

static void
page_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  FujinWindow *self = user_data;
  const char *page =
    fujin_sidebar_get_nth (self->sidebar, (guint) g_variant_get_int32 (parameter));

  if (!page)
    return;
  fujin_window_go (self, page, "");
  fujin_page_take_focus (_fujin_window_get_page (self));
}

static void
new_team_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  fujin_window_go (user_data, "assignment", "new-team");
}

static void
find_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  FujinPage *page = _fujin_window_get_page (user_data);

  /* A page that cannot search hands over to the catalogue, which can. */
  if (page && !fujin_page_find (page))
    {
      fujin_window_go (user_data, "catalogue", "");
      fujin_page_find (_fujin_window_get_page (user_data));
    }
}

static void
properties_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  fujin_project_dialog_present (GTK_WINDOW (user_data), project_of (user_data));
}

static void
print_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  fujin_print_dialog_present (GTK_WINDOW (user_data), project_of (user_data), NULL, NULL);
}

static void
export_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  fujin_export_dialog_present (GTK_WINDOW (user_data), project_of (user_data), NULL, NULL);
}

/* A page asks for the output of what it shows: ("category", "B"). */
static void
print_chart_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  const char *what;
  const char *category;

  g_variant_get (parameter, "(&s&s)", &what, &category);
  fujin_print_dialog_present (GTK_WINDOW (user_data), project_of (user_data), what,
                              *category ? category : NULL);
}

static void
export_chart_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  const char *what;
  const char *category;

  g_variant_get (parameter, "(&s&s)", &what, &category);
  fujin_export_dialog_present (GTK_WINDOW (user_data), project_of (user_data), what,
                               *category ? category : NULL);
}

static void
menu_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  FujinWindow *self = user_data;

  gtk_menu_button_popup (self->menu_button);
}

static void
toast_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  fujin_window_toast (user_data, g_variant_get_string (parameter, NULL));
}

static const GActionEntry entries[] = {
  { "new", new_cb },
  { "open", open_cb },
  { "open-uri", open_uri_cb, "s" },
  { "save", save_cb },
  { "save-as", save_as_cb },
  { "close", close_cb },
  { "undo", undo_cb },
  { "redo", redo_cb },
  { "go", go_cb, "(ss)" },
  { "page", page_cb, "i" },
  { "find", find_cb },
  { "new-team", new_team_cb },
  { "properties", properties_cb },
  { "print", print_cb },
  { "export", export_cb },
  { "print-chart", print_chart_cb, "(ss)" },
  { "export-chart", export_chart_cb, "(ss)" },
  { "menu", menu_cb },
  { "toast", toast_cb, "s" },
};

/* Actions that need a project to work on. */
static const char *const project_actions[] = {
  "save-as", "page", "find", "properties", "print", "export", "print-chart", "export-chart",
  "new-team",
};

static void
enable (FujinWindow *self,
        const char  *name,
        gboolean     enabled)
{
  g_simple_action_set_enabled (
    G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), name)), enabled);
}

static char *
undo_text (FujinHistory *history)
{
  const char *label = history ? fujin_history_get_undo_label (history) : NULL;

  /* Translators: menu item; %s is what was done, such as "assign B-1 to SOC" */
  return label ? g_strdup_printf (_("Undo: %s"), label) : g_strdup (_("Undo"));
}

static char *
redo_text (FujinHistory *history)
{
  const char *label = history ? fujin_history_get_redo_label (history) : NULL;

  /* Translators: menu item; %s is what was undone, such as "assign B-1 to SOC" */
  return label ? g_strdup_printf (_("Redo: %s"), label) : g_strdup (_("Redo"));
}

static GMenu *
make_choice (const char *action,
             const char *first,
             const char *second,
             const char *third,
             const char *const *values)
{
  GMenu *menu = g_menu_new ();
  const char *labels[] = { first, second, third };

  for (int i = 0; i < 3; i++)
    {
      g_autofree char *detailed = g_strdup_printf ("%s::%s", action, values[i]);

      g_menu_append (menu, labels[i], detailed);
    }
  return menu;
}

static void
add_section (GMenu *menu,
             GMenu *section)
{
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
  g_object_unref (section);
}

static GMenu *
file_section (void)
{
  GMenu *section = g_menu_new ();

  g_menu_append (section, _("_New Plan"), "win.new");
  g_menu_append (section, _("_Open…"), "win.open");
  g_menu_append (section, _("_Save"), "win.save");
  g_menu_append (section, _("Save _As…"), "win.save-as");
  return section;
}

static GMenu *
output_section (void)
{
  GMenu *section = g_menu_new ();
  static const char *const values[] = { "auto", "ja", "en" };
  g_autoptr (GMenu) languages = make_choice ("win.output-language", _("As the plan says"),
                                             "日本語", "English", values);

  g_menu_append (section, _("_Print…"), "win.print");
  g_menu_append (section, _("_Export…"), "win.export");
  g_menu_append_submenu (section, _("Language of Output"), G_MENU_MODEL (languages));
  g_menu_append (section, _("Plan P_roperties…"), "win.properties");
  return section;
}

static GMenu *
program_section (void)
{
  GMenu *section = g_menu_new ();
  static const char *const values[] = { "system", "light", "dark" };
  g_autoptr (GMenu) schemes =
    make_choice ("win.colour-scheme", _("As the desktop"), _("Light"), _("Dark"), values);

  g_menu_append_submenu (section, _("Appearance"), G_MENU_MODEL (schemes));
  g_menu_append (section, _("_Keyboard Shortcuts"), "win.show-help-overlay");
  g_menu_append (section, _("_About Fujin"), "app.about");
  g_menu_append (section, _("_Close"), "win.close");
  return section;
}

void
_fujin_window_build_menu (FujinWindow *self)
{
  FujinHistory *history = self->document ? fujin_project_get_history (project_of (self)) : NULL;
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autofree char *undo = undo_text (history);
  g_autofree char *redo = redo_text (history);
  GMenu *edit = g_menu_new ();

  g_menu_append (edit, undo, "win.undo");
  g_menu_append (edit, redo, "win.redo");
  add_section (menu, file_section ());
  add_section (menu, edit);
  add_section (menu, output_section ());
  add_section (menu, program_section ());
  gtk_menu_button_set_menu_model (self->menu_button, G_MENU_MODEL (menu));
}

static gboolean
restore_focus_cb (gpointer user_data)
{
  FujinWindow *self = user_data;
  FujinPage *page = _fujin_window_get_page (self);

  if (self->focus_before_menu && gtk_widget_get_mapped (self->focus_before_menu))
    gtk_widget_grab_focus (self->focus_before_menu);
  else if (page)
    fujin_page_take_focus (page);
  return G_SOURCE_REMOVE;
}

/* An item of a submenu leaves the focus on itself when the menu is gone, and keys go nowhere. */
static void
menu_closed_cb (FujinWindow *self)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, restore_focus_cb, g_object_ref (self),
                   g_object_unref);
}

/* Made when it is opened: the undo item names the step it takes back, and building it at every
 * edit would be work that nobody sees. */
static void
create_menu_cb (GtkMenuButton *button,
                gpointer       user_data)
{
  FujinWindow *self = user_data;
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (focus && !gtk_widget_is_ancestor (focus, GTK_WIDGET (button)))
    g_set_weak_pointer (&self->focus_before_menu, focus);
  _fujin_window_build_menu (self);
  g_signal_connect_object (gtk_menu_button_get_popover (button), "closed",
                           G_CALLBACK (menu_closed_cb), self, G_CONNECT_SWAPPED);
}

void
_fujin_window_update_actions (FujinWindow *self)
{
  FujinProject *project = project_of (self);
  FujinHistory *history = project ? fujin_project_get_history (project) : NULL;
  g_autofree char *undo = undo_text (history);
  g_autofree char *redo = redo_text (history);

  enable (self, "undo", history && fujin_history_can_undo (history));
  enable (self, "redo", history && fujin_history_can_redo (history));
  enable (self, "save",
          history && (fujin_history_get_modified (history) ||
                      !fujin_document_get_file (self->document)));
  for (gsize i = 0; i < G_N_ELEMENTS (project_actions); i++)
    enable (self, project_actions[i], project != NULL);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->undo_button), undo);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->redo_button), redo);
}

static void
add_setting (FujinWindow *self,
             const char  *key)
{
  g_autoptr (GAction) action = g_settings_create_action (self->settings, key);

  g_action_map_add_action (G_ACTION_MAP (self), action);
}

void
_fujin_window_init_actions (FujinWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  add_setting (self, "output-language");
  add_setting (self, "colour-scheme");
  gtk_menu_button_set_create_popup_func (self->menu_button, create_menu_cb, self, NULL);
}
