/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-colour-scheme.h"

#define PORTAL_NAME "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define PORTAL_INTERFACE "org.freedesktop.portal.Settings"
#define APPEARANCE "org.freedesktop.appearance"

/**
 * FujinColourScheme:
 *
 * Light or dark: as the user chose in the menu, else as the desktop says. GTK 4.8 by itself
 * does not follow the desktop's preference, which the settings portal tells.
 */
struct _FujinColourScheme
{
  GObject parent_instance;
  GSettings *settings;
  GDBusProxy *portal;
  GCancellable *cancellable;
  gboolean desktop_prefers_dark;
  gboolean theme_prefers_dark;
};

G_DEFINE_FINAL_TYPE (FujinColourScheme, fujin_colour_scheme, G_TYPE_OBJECT)

static void
apply (FujinColourScheme *self)
{
  g_autofree char *choice = g_settings_get_string (self->settings, "colour-scheme");
  gboolean dark = self->desktop_prefers_dark || self->theme_prefers_dark;
  gboolean now;

  if (g_str_equal (choice, "light"))
    dark = FALSE;
  else if (g_str_equal (choice, "dark"))
    dark = TRUE;
  /* GTK reads the whole theme again when this is set, be it to what it was. */
  g_object_get (gtk_settings_get_default (), "gtk-application-prefer-dark-theme", &now, NULL);
  if (now != dark)
    g_object_set (gtk_settings_get_default (), "gtk-application-prefer-dark-theme", dark, NULL);
}

static void
take_value (FujinColourScheme *self,
            GVariant          *value)
{
  g_autoptr (GVariant) inner = g_variant_ref (value);

  while (g_variant_is_of_type (inner, G_VARIANT_TYPE_VARIANT))
    {
      GVariant *next = g_variant_get_variant (inner);

      g_variant_unref (inner);
      inner = next;
    }
  if (g_variant_is_of_type (inner, G_VARIANT_TYPE_UINT32))
    self->desktop_prefers_dark = g_variant_get_uint32 (inner) == 1;
  apply (self);
}

static void
portal_signal_cb (GDBusProxy        *portal,
                  const char        *sender,
                  const char        *signal,
                  GVariant          *parameters,
                  FujinColourScheme *self)
{
  const char *group;
  const char *key;
  g_autoptr (GVariant) value = NULL;

  if (!g_str_equal (signal, "SettingChanged"))
    return;
  g_variant_get (parameters, "(&s&sv)", &group, &key, &value);
  if (g_str_equal (group, APPEARANCE) && g_str_equal (key, "color-scheme"))
    take_value (self, value);
}

static void
portal_read_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = g_dbus_proxy_call_finish (G_DBUS_PROXY (source), result, &error);
  g_autoptr (GVariant) value = NULL;

  /* A desktop without the portal has no preference to follow. */
  if (!reply)
    return;
  g_variant_get (reply, "(v)", &value);
  take_value (FUJIN_COLOUR_SCHEME (user_data), value);
}

static void
portal_ready_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  GDBusProxy *portal = g_dbus_proxy_new_for_bus_finish (result, &error);
  FujinColourScheme *self = user_data;
  g_autofree char *owner = NULL;

  if (!portal)
    return;
  self->portal = portal;
  owner = g_dbus_proxy_get_name_owner (portal);
  if (!owner)
    return;
  g_signal_connect_object (portal, "g-signal", G_CALLBACK (portal_signal_cb), self, 0);
  g_dbus_proxy_call (portal, "Read", g_variant_new ("(ss)", APPEARANCE, "color-scheme"),
                     G_DBUS_CALL_FLAGS_NONE, 1000, self->cancellable, portal_read_cb, self);
}

static void
fujin_colour_scheme_dispose (GObject *object)
{
  FujinColourScheme *self = FUJIN_COLOUR_SCHEME (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->portal);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (fujin_colour_scheme_parent_class)->dispose (object);
}

static void
fujin_colour_scheme_class_init (FujinColourSchemeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_colour_scheme_dispose;
}

static void
fujin_colour_scheme_init (FujinColourScheme *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * fujin_colour_scheme_new:
 * @settings: the program's settings
 *
 * Returns: (transfer full): an object that keeps light and dark right while it lives
 */
FujinColourScheme *
fujin_colour_scheme_new (GSettings *settings)
{
  FujinColourScheme *self = g_object_new (FUJIN_TYPE_COLOUR_SCHEME, NULL);

  self->settings = g_object_ref (settings);
  g_object_get (gtk_settings_get_default (), "gtk-application-prefer-dark-theme",
                &self->theme_prefers_dark, NULL);
  g_signal_connect_object (settings, "changed::colour-scheme", G_CALLBACK (apply), self,
                           G_CONNECT_SWAPPED);
  apply (self);
  g_dbus_proxy_new_for_bus (G_BUS_TYPE_SESSION,
                            G_DBUS_PROXY_FLAGS_DO_NOT_LOAD_PROPERTIES |
                              G_DBUS_PROXY_FLAGS_DO_NOT_AUTO_START,
                            NULL, PORTAL_NAME, PORTAL_PATH, PORTAL_INTERFACE, self->cancellable,
                            portal_ready_cb, self);
  return self;
}
