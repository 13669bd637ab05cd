/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "fujin-application.h"

static const char *
locale_folder (void)
{
  const char *from_environment = g_getenv ("FUJIN_LOCALEDIR");

  return from_environment && *from_environment ? from_environment : FUJIN_LOCALEDIR;
}

/* GSettings would end the program without a word that helps. */
static gboolean
has_schema (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema =
    source ? g_settings_schema_source_lookup (source, FUJIN_APP_ID, TRUE) : NULL;

  if (!schema)
    g_printerr ("%s\n", _("The settings schema of Fujin is not installed. Start Fujin by "
                          "build-aux/run, or install it by “meson install -C _build”."));
  return schema != NULL;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (FujinApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (FUJIN_GETTEXT_DOMAIN, locale_folder ());
  bind_textdomain_codeset (FUJIN_GETTEXT_DOMAIN, "UTF-8");
  textdomain (FUJIN_GETTEXT_DOMAIN);
  g_set_prgname ("fujin");
  g_set_application_name (_("Fujin"));

  if (!has_schema ())
    return 1;
  application = fujin_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
