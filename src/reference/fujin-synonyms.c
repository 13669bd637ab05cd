/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-synonyms.h"

#include <gio/gio.h>
#include <string.h>

#include "fujin-framework-node.h"
#include "fujin-search-text.h"
#include "fujin-xml.h"

/* Words that mean the same, so that a search for one finds the other. */

/* A word, folded; what is only sought does not bring in the others. */
typedef struct
{
  char *folded;
  gboolean only_sought;
} Word;

static GArray *
read_set (xmlNode   *node,
          GPtrArray *problems)
{
  GArray *set = g_array_new (FALSE, FALSE, sizeof (Word));

  for (xmlNode *part = fujin_node_first (node); part; part = fujin_node_next (part))
    {
      g_autofree char *text = fujin_xml_content (part);
      Word word = { fujin_search_text_fold (text), fujin_xml_is (part, "also") };

      if (!word.only_sought && !fujin_xml_is (part, "word"))
        fujin_node_unknown (part, problems);
      g_array_append_val (set, word);
    }
  return set;
}

/* Our own content is part of the program: a defect in it is a defect of the program. */
static gpointer
load (gpointer data)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data ("/jp/fujin/Fujin/reference/synonyms.xml",
                                                      G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  xmlDoc *doc = fujin_xml_parse (bytes, problems);
  GPtrArray *sets = g_ptr_array_new ();

  if (doc == NULL)
    g_error ("The synonyms are not XML");
  for (xmlNode *node = fujin_node_first (xmlDocGetRootElement (doc)); node;
       node = fujin_node_next (node))
    g_ptr_array_add (sets, read_set (node, problems));
  xmlFreeDoc (doc);
  if (problems->len > 0)
    g_error ("The synonyms are defective");
  return sets;
}

static const GPtrArray *
get_sets (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, load, NULL);
}

static gboolean
is_digit (gunichar c)
{
  static const gunichar kanji[] = { 0x4e00, 0x4e8c, 0x4e09, 0x56db, 0x4e94,
                                    0x516d, 0x4e03, 0x516b, 0x4e5d, 0x5341 };

  for (guint i = 0; i < G_N_ELEMENTS (kanji); i++)
    if (kanji[i] == c)
      return TRUE;
  return c < 0x80 && g_ascii_isdigit ((char) c);
}

/* Whether two letters belong to one word or number: January is not in "11月", no log in
 * "catalogue". */
static gboolean
go_together (gunichar first,
             gunichar second)
{
  if (is_digit (first) && is_digit (second))
    return TRUE;
  return first < 0x80 && second < 0x80 && g_ascii_isalnum ((char) first)
         && g_ascii_isalnum ((char) second);
}

/* An English plural is the same word. */
static const char *
skip_plural (const char *end)
{
  return *end == 's' ? end + 1 : end;
}

static gboolean
stands_alone (const char *text,
              const char *at,
              gsize       length)
{
  const char *end = at + length;
  gunichar last = g_utf8_get_char (g_utf8_prev_char (end));

  if (at > text && go_together (g_utf8_get_char (g_utf8_prev_char (at)), g_utf8_get_char (at)))
    return FALSE;
  return !go_together (last, g_utf8_get_char (end))
         || !go_together (last, g_utf8_get_char (skip_plural (end)));
}

static gboolean
contains (const char *text,
          const char *word)
{
  gsize length = strlen (word);

  for (const char *at = strstr (text, word); at != NULL; at = strstr (at + length, word))
    if (stands_alone (text, at, length))
      return TRUE;
  return FALSE;
}

static gboolean
set_is_in (const GArray *set,
           const char   *text)
{
  for (guint i = 0; i < set->len; i++)
    {
      const Word *word = &g_array_index (set, Word, i);

      if (!word->only_sought && contains (text, word->folded))
        return TRUE;
    }
  return FALSE;
}

/**
 * fujin_synonyms_expand:
 * @folded: a folded text, see fujin_search_text_fold()
 *
 * Returns: (transfer full): the text, and below it all words that mean the same as one of it
 */
char *
fujin_synonyms_expand (const char *folded)
{
  const GPtrArray *sets = get_sets ();
  GString *text = g_string_new (folded);

  for (guint i = 0; i < sets->len; i++)
    {
      const GArray *set = g_ptr_array_index (sets, i);
      guint n = set_is_in (set, folded) ? set->len : 0;

      for (guint j = 0; j < n; j++)
        g_string_append_printf (text, "\n%s", g_array_index (set, Word, j).folded);
    }
  return g_string_free (text, FALSE);
}

/**
 * fujin_synonyms_usual:
 * @folded: a folded word or name
 *
 * Returns: (transfer full): the first one of the words that mean the same as the whole of it;
 *   itself when there are none
 */
char *
fujin_synonyms_usual (const char *folded)
{
  const GPtrArray *sets = get_sets ();

  for (guint i = 0; i < sets->len; i++)
    {
      const GArray *set = g_ptr_array_index (sets, i);

      for (guint j = 0; j < set->len; j++)
        if (strcmp (g_array_index (set, Word, j).folded, folded) == 0)
          return g_strdup (g_array_index (set, Word, 0).folded);
    }
  return g_strdup (folded);
}
