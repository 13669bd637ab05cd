/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-common.h"

#include <gio/gio.h>

#include "fujin-backups.h"
#include "fujin-words.h"

#define KEY "keep-earlier-versions"

/* As the window does. Without its settings, as on a server, versions are kept. */
static gboolean
is_wanted (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;
  g_autoptr (GSettings) settings = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, FUJIN_APP_ID, TRUE);
  if (schema == NULL || !g_settings_schema_has_key (schema, KEY))
    return TRUE;
  settings = g_settings_new_full (schema, NULL, NULL);
  return g_settings_get_boolean (settings, KEY);
}

/*
 * _fujinctl_keep:
 * @path: a plan that is about to be replaced
 *
 * Keeps what stands there as an earlier version. Where that cannot be, it is said, and no more: the
 * new content takes its place complete or not at all.
 */
void
_fujinctl_keep (const char *path)
{
  g_autoptr (GError) error = NULL;

  fujin_backups_set_enabled (is_wanted ());
  if (!fujin_backups_add_file (path, &error))
    g_printerr ("fujinctl: %s\n", error->message);
}
