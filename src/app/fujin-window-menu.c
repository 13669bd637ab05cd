/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-history.h"
#include "fujin-window-private.h"

char *
_fujin_window_dup_undo_text (FujinHistory *history)
{
  const char *label = history ? fujin_history_get_undo_label (history) : NULL;

  /* Translators: menu item; %s is what was done, such as "assign B-1 to SOC" */
  return label ? g_strdup_printf (_("Undo: %s"), label) : g_strdup (_("Undo"));
}

char *
_fujin_window_dup_redo_text (FujinHistory *history)
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

static void
add_submenu (GMenu      *menu,
             const char *label,
             GMenu      *submenu)
{
  g_menu_append_submenu (menu, label, G_MENU_MODEL (submenu));
  g_object_unref (submenu);
}

static GMenu *
restore_menu (void)
{
  GMenu *menu = g_menu_new ();

  g_menu_append (menu, _("_Merge with Another File…"), "win.merge-file");
  g_menu_append (menu, _("Earlier _Versions…"), "win.earlier-versions");
  g_menu_append (menu, _("Recover _Unsaved Plans…"), "win.recover");
  return menu;
}

static GMenu *
file_section (void)
{
  GMenu *section = g_menu_new ();

  g_menu_append (section, _("_New Plan"), "win.new");
  g_menu_append (section, _("_Open…"), "win.open");
  g_menu_append (section, _("_Import…"), "win.import");
  g_menu_append (section, _("_Save"), "win.save");
  g_menu_append (section, _("Save _As…"), "win.save-as");
  add_submenu (section, _("_Restore and Merge"), restore_menu ());
  return section;
}

static GMenu *
plan_menu (void)
{
  GMenu *menu = g_menu_new ();

  g_menu_append (menu, _("Plan P_roperties…"), "win.properties");
  g_menu_append (menu, _("Propose a Start Se_t…"), "win.start-set");
  g_menu_append (menu, _("Start _Wizard…"), "win.start-wizard");
  g_menu_append (menu, _("Open in the Li_brary"), "win.library-entry");
  return menu;
}

static GMenu *
edit_section (FujinHistory *history)
{
  GMenu *section = g_menu_new ();
  g_autofree char *undo = _fujin_window_dup_undo_text (history);
  g_autofree char *redo = _fujin_window_dup_redo_text (history);

  g_menu_append (section, undo, "win.undo");
  g_menu_append (section, redo, "win.redo");
  /* Translators: menu of what concerns the plan as a whole */
  add_submenu (section, _("P_lan"), plan_menu ());
  return section;
}

static GMenu *
output_section (void)
{
  GMenu *section = g_menu_new ();

  g_menu_append (section, _("Present on the Whole Scree_n"), "win.present");
  g_menu_append (section, _("_Print…"), "win.print");
  g_menu_append (section, _("_Export…"), "win.export");
  g_menu_append (section, _("S_hare a Copy…"), "win.share");
  return section;
}

static GMenu *
settings_menu (void)
{
  static const char *const languages[] = { "auto", "ja", "en" };
  static const char *const schemes[] = { "system", "light", "dark" };
  GMenu *menu = g_menu_new ();

  add_submenu (menu, _("Language of Output"),
               make_choice ("win.output-language", _("As the plan says"), "日本語", "English",
                            languages));
  add_submenu (menu, _("Appearance"),
               make_choice ("win.colour-scheme", _("As the desktop"), _("Light"), _("Dark"),
                            schemes));
  return menu;
}

static GMenu *
program_section (void)
{
  GMenu *section = g_menu_new ();

  /* Translators: menu of settings of the program */
  add_submenu (section, _("Se_ttings"), settings_menu ());
  g_menu_append (section, _("_Keyboard Shortcuts"), "win.show-help-overlay");
  g_menu_append (section, _("_About Fujin"), "app.about");
  g_menu_append (section, _("_Close"), "win.close");
  return section;
}

/* Short enough for a window of 640 pixels: what is rarely needed is one level down. */
void
_fujin_window_build_menu (FujinWindow *self)
{
  FujinHistory *history =
    self->document ? fujin_project_get_history (fujin_document_get_project (self->document))
                   : NULL;
  g_autoptr (GMenu) menu = g_menu_new ();

  add_section (menu, file_section ());
  add_section (menu, edit_section (history));
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
_fujin_window_init_menu (FujinWindow *self)
{
  gtk_menu_button_set_create_popup_func (self->menu_button, create_menu_cb, self, NULL);
}
