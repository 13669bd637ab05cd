/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-words.h"
#include "fujin-xlsx-private.h"
#include "fujin-xml.h"

/* Parses a part under the limits of project files. %NULL when it is missing or bad, which is
 * said. */
xmlDoc *
_fujin_table_parse_part (GHashTable *parts,
                         const char *name,
                         GPtrArray  *problems)
{
  GBytes *bytes = g_hash_table_lookup (parts, name);
  g_autoptr (GPtrArray) found = fujin_xml_problems_new ();
  xmlDoc *doc = bytes ? fujin_xml_parse (bytes, found) : NULL;
  const FujinXmlProblem *first;

  if (doc)
    return doc;
  if (!bytes)
    fujin_xml_add_problem (problems, 0,
                           W_("The workbook lacks its part “%s”. Open it in a spreadsheet program "
                              "and save it again."), name);
  else
    {
      first = found->len > 0 ? g_ptr_array_index (found, 0) : NULL;
      fujin_xml_add_problem (problems, 0,
                             /* Translators: %2$s is a sentence that says what is wrong */
                             W_("The part “%1$s” of the workbook cannot be read: %2$s Open the "
                                "workbook in a spreadsheet program and save it again."),
                             name, first ? first->message : "");
    }
  return NULL;
}

/* The part that a relation of @base points to; %NULL when that lies outside of the workbook.
 * ".." is taken away step by step and may not go past the top. */
char *
_fujin_xlsx_resolve (const char *base,
                     const char *target)
{
  g_autofree char *folder = g_path_get_dirname (base);
  g_autofree char *joined = NULL;
  g_auto (GStrv) steps = NULL;
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();
  g_autofree char *name = NULL;

  if (*target == '/')
    joined = g_strdup (target + 1);
  else if (strcmp (folder, ".") == 0)
    joined = g_strdup (target);
  else
    joined = g_strdup_printf ("%s/%s", folder, target);
  steps = g_strsplit (joined, "/", -1);
  for (guint i = 0; steps[i]; i++)
    {
      if (strcmp (steps[i], "..") == 0)
        {
          if (kept->len == 0)
            return NULL;
          g_ptr_array_set_size (kept, (int) kept->len - 1);
        }
      else if (*steps[i] && strcmp (steps[i], ".") != 0)
        g_ptr_array_add (kept, steps[i]);
    }
  g_ptr_array_add (kept, NULL);
  name = g_strjoinv ("/", (char **) kept->pdata);
  return g_ascii_strdown (name, -1);
}

/* An attribute whatever namespace it is in: r:id has one whose prefix programs choose. */
char *
_fujin_xlsx_attribute (xmlNode    *node,
                       const char *name)
{
  for (xmlAttr *attribute = node->properties; attribute; attribute = attribute->next)
    if (attribute->ns && strcmp ((const char *) attribute->name, name) == 0)
      return fujin_xml_content ((xmlNode *) attribute);
  return fujin_xml_attribute (node, name);
}

/* The first child element of that name. */
xmlNode *
_fujin_xlsx_child (xmlNode    *node,
                   const char *name)
{
  for (xmlNode *child = node ? node->children : NULL; child; child = child->next)
    if (fujin_xml_is (child, name))
      return child;
  return NULL;
}

/* "_x000D_" in a text stands for a character that XML cannot carry (ECMA-376 part 1, 22.9.2.19). */
static void
append_decoded (GString    *text,
                const char *content)
{
  for (const char *p = content; *p; p++)
    {
      if (p[0] == '_' && p[1] == 'x' && g_ascii_isxdigit (p[2]) && g_ascii_isxdigit (p[3]) &&
          g_ascii_isxdigit (p[4]) && g_ascii_isxdigit (p[5]) && p[6] == '_')
        {
          gunichar c = (gunichar) g_ascii_strtoull (p + 2, NULL, 16);

          if (c != '\r' && c != 0 && g_unichar_validate (c))
            g_string_append_unichar (text, c);
          p += 6;
        }
      else
        g_string_append_c (text, *p);
    }
}

/* The text of <si> or <is>: its runs one after the other, without the readings (rPh) that
 * Japanese spreadsheets keep beside it. */
char *
_fujin_xlsx_rich_text (xmlNode *node)
{
  GString *text = g_string_new (NULL);

  for (xmlNode *child = node->children; child; child = child->next)
    {
      xmlNode *run = fujin_xml_is (child, "r") ? _fujin_xlsx_child (child, "t") : NULL;

      if (fujin_xml_is (child, "t"))
        run = child;
      if (run)
        {
          g_autofree char *content = fujin_xml_content (run);

          append_decoded (text, content);
        }
    }
  return g_string_free (text, FALSE);
}

/* Reads the texts that cells refer to by number. */
gboolean
_fujin_xlsx_read_strings (FujinXlsx  *xlsx,
                          const char *part)
{
  xmlDoc *doc = _fujin_table_parse_part (xlsx->parts, part, xlsx->problems);

  if (!doc)
    return FALSE;
  for (xmlNode *node = xmlDocGetRootElement (doc)->children; node; node = node->next)
    if (fujin_xml_is (node, "si"))
      g_ptr_array_add (xlsx->strings, _fujin_xlsx_rich_text (node));
  xmlFreeDoc (doc);
  return TRUE;
}
