/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-application.h"
#include "fujin-backups.h"
#include "fujin-colour-scheme.h"
#include "fujin-problems-dialog.h"
#include "fujin-rating-window.h"
#include "fujin-window.h"
#include "fujin-xml.h"

/**
 * FujinApplication:
 *
 * The program: one instance, a window for each project.
 */
struct _FujinApplication
{
  GtkApplication parent_instance;
  GSettings *settings;
  FujinColourScheme *colour_scheme;
  gboolean looked; /* for plans that were not closed properly */
};

G_DEFINE_FINAL_TYPE (FujinApplication, fujin_application, GTK_TYPE_APPLICATION)

static const struct
{
  const char *action;
  const char *accelerators[3];
} shortcuts[] = {
  { "app.new-window", { "<Control><Shift>n" } },
  { "app.quit", { "<Control>q" } },
  { "win.new", { "<Control>n" } },
  { "win.open", { "<Control>o" } },
  { "win.save", { "<Control>s" } },
  { "win.save-as", { "<Control><Shift>s" } },
  { "win.close", { "<Control>w" } },
  { "win.undo", { "<Control>z" } },
  { "win.redo", { "<Control><Shift>z", "<Control>y" } },
  { "win.print", { "<Control>p" } },
  { "win.export", { "<Control>e" } },
  { "win.find", { "<Control>f" } },
  { "win.present", { "F5" } },
  { "win.present-here", { "<Shift>F5" } },
  { "win.new-team", { "<Control>t" } },
  { "win.step(-1)", { "<Alt>Left" } },
  { "win.step(1)", { "<Alt>Right" } },
  { "win.library-entry", { "F4" } },
  { "win.properties", { "<Alt>Return" } },
  { "win.show-help-overlay", { "<Control>question", "F1" } },
  { "win.menu", { "F10" } },
  { "win.page(1)", { "<Alt>1" } },
  { "win.page(2)", { "<Alt>2" } },
  { "win.page(3)", { "<Alt>3" } },
  { "win.page(4)", { "<Alt>4" } },
  { "win.page(5)", { "<Alt>5" } },
  { "win.page(6)", { "<Alt>6" } },
  { "win.page(7)", { "<Alt>7" } },
  { "win.page(8)", { "<Alt>8" } },
  { "win.page(9)", { "<Alt>9" } },
  { "win.page(10)", { "<Alt>0" } },
};

static void
fujin_application_activate (GApplication *application)
{
  FujinApplication *self = FUJIN_APPLICATION (application);
  FujinWindow *window = fujin_window_new (self);

  gtk_window_present (GTK_WINDOW (window));
  if (!self->looked)
    fujin_window_recover_later (window);
  self->looked = TRUE;
}

/* A file that is open already is brought to the front; an empty window takes the file. */
static FujinWindow *
find_window (FujinApplication *self,
             GFile            *file)
{
  FujinWindow *empty = NULL;

  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l; l = l->next)
    {
      if (!FUJIN_IS_WINDOW (l->data))
        continue;
      if (fujin_window_shows_file (l->data, file))
        return l->data;
      if (!empty && fujin_window_is_empty (l->data))
        empty = l->data;
    }
  return empty;
}

static GtkWindow *
find_rating_window (FujinApplication *self,
                    GFile            *file)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l; l = l->next)
    if (FUJIN_IS_RATING_WINDOW (l->data) && fujin_rating_window_shows_file (l->data, file))
      return l->data;
  return NULL;
}

/* A file that cannot be read is told about on a window of the program, be it an empty one: without
 * any window the program would end. */
static void
open_rating (FujinApplication *self,
             GFile            *file)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  GtkWindow *window = find_rating_window (self, file);

  if (window)
    gtk_window_present (window);
  else if (!fujin_rating_window_open (GTK_APPLICATION (self), file, problems))
    {
      if (!gtk_application_get_active_window (GTK_APPLICATION (self)))
        fujin_application_activate (G_APPLICATION (self));
      fujin_problems_dialog_present (
        gtk_application_get_active_window (GTK_APPLICATION (self)), file, problems);
    }
}

static void
fujin_application_open (GApplication  *application,
                        GFile        **files,
                        int            n_files,
                        const char    *hint)
{
  FujinApplication *self = FUJIN_APPLICATION (application);

  for (int i = 0; i < n_files; i++)
    {
      FujinWindow *window;
      gboolean is_new;

      if (fujin_rating_window_takes (files[i]))
        {
          open_rating (self, files[i]);
          continue;
        }
      window = find_window (self, files[i]);
      is_new = window == NULL;
      if (is_new)
        window = fujin_window_new (self);
      gtk_window_present (GTK_WINDOW (window));
      if (!fujin_window_shows_file (window, files[i]))
        fujin_window_open_file_later (window, files[i], is_new);
    }
}

static void
new_window_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  fujin_application_activate (G_APPLICATION (user_data));
}

/* Each window asks about its own unsaved changes; the program ends with the last one. */
static void
quit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  g_autoptr (GList) windows =
    g_list_copy (gtk_application_get_windows (GTK_APPLICATION (user_data)));

  for (GList *l = windows; l; l = l->next)
    gtk_window_close (GTK_WINDOW (l->data));
}

static void
about_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  gtk_show_about_dialog (
    gtk_application_get_active_window (GTK_APPLICATION (user_data)),
    "program-name", _("Fujin"), "version", FUJIN_VERSION, "logo-icon-name", FUJIN_APP_ID,
    "license-type", GTK_LICENSE_GPL_3_0, "comments",
    _("Plans a cyber defence centre as ITU-T X.1060 / JT-X1060 and the textbook of ISOG-J "
      "describe it.\nNames, codes and numbers are those of the sources; descriptions are our "
      "own words."),
    NULL);
}

static const GActionEntry entries[] = {
  { "new-window", new_window_cb },
  { "quit", quit_cb },
  { "about", about_cb },
};

static void
add_shortcuts (FujinApplication *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), shortcuts[i].action,
                                           shortcuts[i].accelerators);
}

static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/jp/fujin/Fujin/ui/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

/* The icon for the window list is drawn in many sizes; nobody waits for it but the first frame. */
static gboolean
set_icon_cb (gpointer user_data)
{
  gtk_window_set_default_icon_name (FUJIN_APP_ID);
  return G_SOURCE_REMOVE;
}

/* Somebody may want a plan to lie in its file alone. */
static void
keep_versions_changed_cb (GSettings  *settings,
                          const char *key,
                          gpointer    user_data)
{
  fujin_backups_set_enabled (g_settings_get_boolean (settings, key));
}

static void
fujin_application_startup (GApplication *application)
{
  FujinApplication *self = FUJIN_APPLICATION (application);

  G_APPLICATION_CLASS (fujin_application_parent_class)->startup (application);
  self->settings = g_settings_new (FUJIN_APP_ID);
  self->colour_scheme = fujin_colour_scheme_new (self->settings);
  g_signal_connect (self->settings, "changed::keep-earlier-versions",
                    G_CALLBACK (keep_versions_changed_cb), NULL);
  keep_versions_changed_cb (self->settings, "keep-earlier-versions", NULL);
  g_idle_add_full (G_PRIORITY_LOW, set_icon_cb, NULL, NULL);
  load_style ();
  add_shortcuts (self);
}

static void
fujin_application_dispose (GObject *object)
{
  FujinApplication *self = FUJIN_APPLICATION (object);

  g_clear_object (&self->colour_scheme);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (fujin_application_parent_class)->dispose (object);
}

static void
fujin_application_class_init (FujinApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->activate = fujin_application_activate;
  application_class->open = fujin_application_open;
  application_class->startup = fujin_application_startup;
  G_OBJECT_CLASS (klass)->dispose = fujin_application_dispose;
}

static int
handle_local_options_cb (GApplication *application,
                         GVariantDict *options,
                         gpointer      user_data)
{
  if (!g_variant_dict_contains (options, "version"))
    return -1;
  g_print ("fujin %s\n", FUJIN_VERSION);
  return 0;
}

static void
fujin_application_init (FujinApplication *self)
{
  const GOptionEntry options[] = {
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Print the version and exit"), NULL },
    { NULL },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  g_application_add_main_option_entries (G_APPLICATION (self), options);
  g_application_set_option_context_parameter_string (G_APPLICATION (self), _("[FILE…]"));
  g_application_set_option_context_summary (G_APPLICATION (self),
                                            _("Plan a cyber defence centre by X.1060."));
  g_signal_connect (self, "handle-local-options", G_CALLBACK (handle_local_options_cb), NULL);
}

/**
 * fujin_application_new:
 *
 * Returns: (transfer full): the program
 */
FujinApplication *
fujin_application_new (void)
{
  return g_object_new (FUJIN_TYPE_APPLICATION, "application-id", FUJIN_APP_ID, "flags",
                       G_APPLICATION_HANDLES_OPEN, "resource-base-path", "/jp/fujin/Fujin", NULL);
}

/**
 * fujin_application_get_settings:
 * @self: the program
 *
 * Returns: (transfer none): its settings
 */
GSettings *
fujin_application_get_settings (FujinApplication *self)
{
  g_return_val_if_fail (FUJIN_IS_APPLICATION (self), NULL);

  return self->settings;
}
