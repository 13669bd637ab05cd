/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-link.h"

#include <glib/gi18n.h>
#include <string.h>

/**
 * fujin_link_dup_uri:
 * @link: a file or link as it is written down
 * @base: (nullable): the folder that relative paths begin in
 *
 * What to open for it: a web or mail address, or a file. Addresses of any other kind are not
 * opened: a plan may come from somebody else, and a click must not start a program.
 *
 * Returns: (transfer full) (nullable): a URI, or %NULL when it cannot be opened
 */
char *
fujin_link_dup_uri (const char *link,
                    GFile      *base)
{
  static const char *const schemes[] = { "https", "http", "mailto", "file" };
  g_autofree char *scheme = NULL;

  g_return_val_if_fail (link != NULL, NULL);

  if (g_path_is_absolute (link))
    return g_filename_to_uri (link, NULL, NULL);
  scheme = g_uri_parse_scheme (link);
  for (guint i = 0; scheme && i < G_N_ELEMENTS (schemes); i++)
    if (g_ascii_strcasecmp (scheme, schemes[i]) == 0)
      return g_strdup (link);
  if (!scheme && base && *link)
    {
      g_autoptr (GFile) file = g_file_resolve_relative_path (base, link);

      return g_file_get_uri (file);
    }
  return NULL;
}

/**
 * fujin_link_dup_name:
 * @link: a file or link as it is written down
 *
 * Returns: (transfer full): what it is called: of a file the name, without the folders of a full
 *   path
 */
char *
fujin_link_dup_name (const char *link)
{
  g_autofree char *bare = g_strdup (link);
  g_autofree char *plain = NULL;
  char *slash;

  if (!g_path_is_absolute (link) && !g_str_has_prefix (link, "file:"))
    return g_steal_pointer (&bare);
  while (g_str_has_suffix (bare, "/") && strlen (bare) > 1)
    bare[strlen (bare) - 1] = '\0';
  slash = strrchr (bare, '/');
  plain = g_str_has_prefix (link, "file:") ? g_uri_unescape_string (slash ? slash + 1 : bare, NULL)
                                           : NULL;
  return plain ? g_steal_pointer (&plain) : g_strdup (slash && slash[1] ? slash + 1 : bare);
}

/**
 * fujin_link_dup_refusal:
 * @link: a file or link as it is written down
 * @uri: (nullable): what fujin_link_dup_uri() makes of it
 *
 * Returns: (transfer full) (nullable): why it is not opened, to be shown; %NULL when it can be
 *   tried
 */
char *
fujin_link_dup_refusal (const char *link,
                        const char *uri)
{
  g_autofree char *scheme = g_uri_parse_scheme (link);
  g_autoptr (GFile) file = uri ? g_file_new_for_uri (uri) : NULL;

  if (!uri && scheme)
    /* Translators: %s is what somebody wrote down as a link */
    return g_strdup_printf (_("“%s” is not opened. Only files and addresses that begin with "
                              "http, https or mailto are."), link);
  if (!uri)
    /* Translators: %s is a file, written without the folder it is in */
    return g_strdup_printf (_("Save the plan first: “%s” is looked for in the folder of its "
                              "file."), link);
  /* One on another machine may take long to answer: it is just tried. */
  if (g_file_is_native (file) && !g_file_query_exists (file, NULL))
    {
      g_autofree char *name = g_file_get_parse_name (file);

      /* Translators: %s is a file with its folders */
      return g_strdup_printf (_("There is no file “%s”. It may have been moved or renamed."),
                              name);
    }
  return NULL;
}

static char *
dup_path (GFile *file,
          GFile *base)
{
  g_autofree char *path = base ? g_file_get_relative_path (base, file) : NULL;
  g_autofree char *scheme = NULL;

  if (!path)
    path = g_file_get_path (file);
  if (!path || !g_utf8_validate (path, -1, NULL) || strpbrk (path, "\r\n") ||
      g_ascii_isspace (path[0]) || g_ascii_isspace (path[strlen (path) - 1]))
    return NULL;
  /* "a:b.pdf" would be read as an address. */
  scheme = g_uri_parse_scheme (path);
  return scheme ? g_strconcat ("./", path, NULL) : g_steal_pointer (&path);
}

/**
 * fujin_link_new_for_file:
 * @file: a file
 * @base: (nullable): the folder of the plan
 *
 * Returns: (transfer full): what to write down for it: a path relative to @base when it is below
 *   that, or else its full path; a URI when no path says it on one line
 */
char *
fujin_link_new_for_file (GFile *file,
                         GFile *base)
{
  char *path;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  path = dup_path (file, base);
  return path ? path : g_file_get_uri (file);
}
