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

  application = fujin_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
