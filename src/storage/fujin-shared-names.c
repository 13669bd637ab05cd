/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-shared-names.h"

#include <string.h>

#include "fujin-clean-text.h"
#include "fujin-words.h"

/* A writing of a name, and what stands for it. Parts of a name ("Weber") are looked for as they are
 * written, since many are words as well; whole names in capitals and small letters alike. */
typedef struct
{
  char *text;
  char *stand_in;
  gboolean is_part;
} Writing;

struct _FujinSharedNames
{
  FujinLang   lang;
  const char *all_text;  /* unowned: where no stand-in may stand already */
  GPtrArray  *writings;  /* Writing, the longest first */
  GHashTable *by_text;   /* the same, by their text */
  GHashTable *by_id;     /* stand-in by "kind id" */
  GHashTable *kept;      /* words and phrases that name nobody, folded */
  guint       counts[FUJIN_N_SHARED_NAMES];
};

static void
writing_free (gpointer data)
{
  Writing *writing = data;

  g_free (writing->text);
  g_free (writing->stand_in);
  g_free (writing);
}

/**
 * fujin_shared_names_new:
 * @lang: language of the names that stand for others
 * @all_text: the file, which has to live as long as this
 *
 * Returns: (transfer full): a list of names with what stands for them, empty yet
 */
FujinSharedNames *
fujin_shared_names_new (FujinLang   lang,
                        const char *all_text)
{
  FujinSharedNames *self = g_new0 (FujinSharedNames, 1);

  self->lang = lang;
  self->all_text = all_text;
  self->writings = g_ptr_array_new_with_free_func (writing_free);
  self->by_text = g_hash_table_new (g_str_hash, g_str_equal);
  self->by_id = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->kept = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

/**
 * fujin_shared_names_free:
 * @self: a list of names
 *
 * Frees it.
 */
void
fujin_shared_names_free (FujinSharedNames *self)
{
  g_ptr_array_unref (self->writings);
  g_hash_table_unref (self->by_text);
  g_hash_table_unref (self->by_id);
  g_hash_table_unref (self->kept);
  g_free (self);
}

static char *
fold (const char *text)
{
  g_autofree char *trimmed = fujin_trim_text (text);

  return g_utf8_casefold (trimmed, -1);
}

/**
 * fujin_shared_names_keep:
 * @self: a list of names
 * @text: what names nobody: an own team, a position such as "CISO, managing director"
 *
 * Keeps @text, its parts between commas and its words from being taken for names.
 */
void
fujin_shared_names_keep (FujinSharedNames *self,
                         const char       *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " ,/;()", -1);
  g_auto (GStrv) phrases = g_strsplit_set (text, ",/;", -1);

  g_hash_table_add (self->kept, fold (text));
  for (char **phrase = phrases; *phrase; phrase++)
    g_hash_table_add (self->kept, fold (*phrase));
  for (char **word = words; *word; word++)
    g_hash_table_add (self->kept, fold (*word));
}

/**
 * fujin_shared_names_keeps:
 * @self: a list of names
 * @text: a text
 *
 * Returns: whether @text is known to name nobody
 */
gboolean
fujin_shared_names_keeps (const FujinSharedNames *self,
                          const char             *text)
{
  g_autofree char *folded = fold (text);

  return g_hash_table_contains (self->kept, folded);
}

/* 1 is A, 26 is Z, 27 is AA. */
static char *
letters (guint number)
{
  GString *text = g_string_new (NULL);

  for (; number > 0; number = (number - 1) / 26)
    g_string_prepend_c (text, (char) ('A' + (number - 1) % 26));
  return g_string_free (text, FALSE);
}

static char *
format_stand_in (FujinSharedNames *self,
                 FujinSharedName   kind,
                 guint             number)
{
  g_autofree char *letter = letters (number);

  switch (kind)
    {
    case FUJIN_SHARED_PERSON:
      /* Translators: stands for the name of somebody; %u is a number */
      return g_strdup_printf (fujin_words (self->lang, "Person %u"), number);
    case FUJIN_SHARED_PROVIDER:
      /* Translators: stands for the name of a provider; %s is a letter */
      return g_strdup_printf (fujin_words (self->lang, "Provider %s"), letter);
    case FUJIN_SHARED_PARTNER:
      /* Translators: stands for the name of a partner of the supply chain; %s is a letter */
      return g_strdup_printf (fujin_words (self->lang, "Partner %s"), letter);
    case FUJIN_SHARED_COMPANY:
      /* Translators: stands for the name of a company of the group; %s is a letter */
      return g_strdup_printf (fujin_words (self->lang, "Group company %s"), letter);
    case FUJIN_SHARED_ORGANISATION:
    case FUJIN_N_SHARED_NAMES:
    default:
      /* Translators: stands for the name of the organisation; %s is a letter, X at first */
      letter[0] = number == 1 ? 'X' : letter[0];
      return g_strdup_printf (fujin_words (self->lang, "Organisation %s"), letter);
    }
}

/* The next one that does not stand in the file already, for somebody else. */
static char *
make_stand_in (FujinSharedNames *self,
               FujinSharedName   kind)
{
  for (;;)
    {
      g_autofree char *stand_in = format_stand_in (self, kind, ++self->counts[kind]);

      if (strstr (self->all_text, stand_in) == NULL)
        return g_steal_pointer (&stand_in);
    }
}

/* Two who share a part of their names are not told apart by it. */
static void
blur (FujinSharedNames *self,
      Writing          *writing,
      const char       *stand_in)
{
  if (!writing->is_part || g_str_equal (writing->stand_in, stand_in))
    return;
  g_free (writing->stand_in);
  /* Translators: stands for a family name that several people have */
  writing->stand_in = g_strdup (fujin_words (self->lang, "one of several people"));
}

static void
add_writing (FujinSharedNames *self,
             const char       *text,
             const char       *stand_in,
             gboolean          is_part)
{
  Writing *writing = g_hash_table_lookup (self->by_text, text);
  guint i = 0;

  if (writing)
    {
      blur (self, writing, stand_in);
      return;
    }
  writing = g_new0 (Writing, 1);
  *writing = (Writing) { g_strdup (text), g_strdup (stand_in), is_part };
  while (i < self->writings->len &&
         strlen (((Writing *) g_ptr_array_index (self->writings, i))->text) >= strlen (text))
    i++;
  g_ptr_array_insert (self->writings, (int) i, writing);
  g_hash_table_insert (self->by_text, writing->text, writing);
}

/* Whether a part of a name is long enough to be looked for on its own. */
static gboolean
is_telling (const char *part)
{
  gboolean wide = *part != '\0' && g_unichar_iswide (g_utf8_get_char (part));

  return g_utf8_strlen (part, -1) >= (wide ? 2 : 3);
}

/* "A. Weber" is "Weber", too; "佐藤 恵" is "佐藤". */
static void
add_parts_of_person (FujinSharedNames *self,
                     const char       *name,
                     const char       *stand_in)
{
  g_autofree char *plain = g_strdup (name);
  g_auto (GStrv) parts = NULL;

  for (char *p; (p = strstr (plain, "　")) != NULL;)
    memcpy (p, "   ", 3);
  parts = g_strsplit_set (plain, " ,()", -1);
  for (char **part = parts; *part && parts[1]; part++)
    if (is_telling (*part) && !fujin_shared_names_keeps (self, *part))
      add_writing (self, *part, stand_in, TRUE);
}

/* "Acme Corp. (provider)" is "Acme Corp.", with "provider" in the bracket; NULL where no bracketed
 * part ends the name. */
static char *
without_bracket (const char  *name,
                 char       **inside)
{
  static const char *const brackets[][2] = {
    { "(", ")" }, { "（", "）" }, { "[", "]" }, { "［", "］" }, { "【", "】" }, { "〔", "〕" },
  };
  g_autofree char *trimmed = fujin_trim_text (name);

  for (gsize i = 0; i < G_N_ELEMENTS (brackets); i++)
    {
      const char *open = g_strrstr (trimmed, brackets[i][0]);
      g_autofree char *head = NULL;
      const char *start;

      if (open == NULL || open == trimmed || !g_str_has_suffix (trimmed, brackets[i][1]))
        continue;
      head = g_strndup (trimmed, (gsize) (open - trimmed));
      start = open + strlen (brackets[i][0]);
      *inside = g_strndup (start, strlen (start) - strlen (brackets[i][1]));
      return fujin_trim_text (head);
    }
  return NULL;
}

/* A company is spoken of without its legal form; NULL for a name without one. */
static char *
without_form (const char *name)
{
  static const char *const forms[] = {
    "株式会社", "有限会社", "合同会社", "（株）", "(株)", "㈱", "Co., Ltd.", "Co.,Ltd.", "Co., Ltd",
    "Co. Ltd.", "Ltd.", " Ltd", "Inc.", " Inc", "Corp.", "Corporation", " LLC", " GmbH", " AG",
    " plc", " PLC", "K.K.", "S.A.", "S.p.A.", "B.V.",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      const char *form = strstr (name, forms[i]);
      g_autoptr (GString) rest = NULL;
      g_autofree char *core = NULL;

      if (form == NULL)
        continue;
      rest = g_string_new_len (name, form - name);
      g_string_append (rest, form + strlen (forms[i]));
      core = fujin_trim_text (rest->str);
      if (g_str_has_suffix (core, ","))
        core[strlen (core) - 1] = '\0';
      return g_steal_pointer (&core);
    }
  return NULL;
}

static void
add_core (FujinSharedNames *self,
          const char       *core,
          const char       *stand_in)
{
  if (is_telling (core) && !fujin_shared_names_keeps (self, core))
    add_writing (self, core, stand_in, FALSE);
}

/* What is left of the name of a company, a step at a time: each is a way to speak of it. Of
 * "Provider (Acme)" the name stands in the bracket. */
static void
add_parts_of_company (FujinSharedNames *self,
                      const char       *name,
                      const char       *stand_in)
{
  g_autofree char *inside = NULL;
  g_autofree char *short_name = without_bracket (name, &inside);
  g_autofree char *core = without_form (name);

  if (short_name)
    {
      const gboolean is_common = fujin_shared_names_keeps (self, short_name);

      add_core (self, is_common ? inside : short_name, stand_in);
      add_parts_of_company (self, short_name, stand_in);
    }
  if (core)
    {
      add_core (self, core, stand_in);
      add_parts_of_company (self, core, stand_in);
    }
}

/* "佐藤恵（室長）" is "佐藤恵". */
static void
add_parts (FujinSharedNames *self,
           FujinSharedName   kind,
           const char       *name,
           const char       *stand_in)
{
  g_autofree char *inside = NULL;
  g_autofree char *short_name = NULL;

  if (kind != FUJIN_SHARED_PERSON)
    {
      add_parts_of_company (self, name, stand_in);
      return;
    }
  short_name = without_bracket (name, &inside);
  if (short_name)
    add_core (self, short_name, stand_in);
  add_parts_of_person (self, short_name ? short_name : name, stand_in);
}

/**
 * fujin_shared_names_add:
 * @self: a list of names
 * @kind: whose name it is
 * @id: (nullable): id of who has it, who may have had other names in earlier versions
 * @name: the name
 *
 * Adds a name.
 *
 * Returns: what stands for it from now on
 */
const char *
fujin_shared_names_add (FujinSharedNames *self,
                        FujinSharedName   kind,
                        const char       *id,
                        const char       *name)
{
  Writing *known = g_hash_table_lookup (self->by_text, name);
  g_autofree char *key = g_strdup_printf ("%d %s", (int) kind, id ? id : name);
  const char *stand_in = g_hash_table_lookup (self->by_id, key);

  if (known && !known->is_part)
    return known->stand_in;
  if (stand_in == NULL)
    {
      stand_in = make_stand_in (self, kind);
      g_hash_table_insert (self->by_id, g_steal_pointer (&key), (char *) stand_in);
    }
  if (known)
    return stand_in;
  add_writing (self, name, stand_in, FALSE);
  add_parts (self, kind, name, stand_in);
  return stand_in;
}

/**
 * fujin_shared_names_count:
 * @self: a list of names
 * @uses: how often each stand-in was put in, by its text
 * @counts: (out caller-allocates) (array fixed-size=5): of how many of each #FujinSharedName the
 *   name was replaced somewhere
 *
 * Counts whom stand-ins stand for.
 */
void
fujin_shared_names_count (const FujinSharedNames *self,
                          GHashTable             *uses,
                          guint                  *counts)
{
  GHashTableIter iter;
  gpointer key, stand_in;

  memset (counts, 0, FUJIN_N_SHARED_NAMES * sizeof *counts);
  g_hash_table_iter_init (&iter, self->by_id);
  while (g_hash_table_iter_next (&iter, &key, &stand_in))
    if (g_hash_table_contains (uses, stand_in))
      counts[g_ascii_strtoull (key, NULL, 10)]++;
}

/* Letters and figures of a script with spaces between its words. */
static gboolean
is_word_character (gunichar c)
{
  return g_unichar_isalnum (c) && !g_unichar_iswide (c);
}

/* Past the writing at the beginning of text, NULL when it does not stand there. A blank of it is
 * any blank, in Japanese none as well. */
static const char *
match (const Writing *writing,
       const char    *text)
{
  const char *p = text;
  gunichar before = 0;

  for (const char *q = writing->text; *q; q = g_utf8_next_char (q))
    {
      gunichar wanted = g_utf8_get_char (q);
      const char *start = p;

      if (g_unichar_isspace (wanted))
        {
          while (*p && g_unichar_isspace (g_utf8_get_char (p)))
            p = g_utf8_next_char (p);
          if (p == start && !g_unichar_iswide (before))
            return NULL;
          continue;
        }
      before = *p ? g_utf8_get_char (p) : 0;
      if (before != wanted &&
          (writing->is_part || g_unichar_tolower (before) != g_unichar_tolower (wanted)))
        return NULL;
      p = g_utf8_next_char (p);
    }
  return is_word_character (before) && is_word_character (g_utf8_get_char (p)) ? NULL : p;
}

static const Writing *
find (const FujinSharedNames *self,
      const char             *text,
      const char            **end)
{
  for (guint i = 0; i < self->writings->len; i++)
    {
      const Writing *writing = g_ptr_array_index (self->writings, i);

      *end = match (writing, text);
      if (*end)
        return writing;
    }
  return NULL;
}

static void
use (const Writing *writing,
     GString       *result,
     GHashTable    *uses)
{
  guint n;

  g_string_append (result, writing->stand_in);
  if (uses == NULL)
    return;
  n = GPOINTER_TO_UINT (g_hash_table_lookup (uses, writing->stand_in));
  g_hash_table_insert (uses, writing->stand_in, GUINT_TO_POINTER (n + 1));
}

/**
 * fujin_shared_names_apply:
 * @self: a list of names
 * @text: a text
 * @uses: (nullable): how often each stand-in was put in, a number by its text, to be added to; it
 *   must not outlive @self
 *
 * Returns: (transfer full): the text with what stands for the names instead of them
 */
char *
fujin_shared_names_apply (const FujinSharedNames *self,
                          const char             *text,
                          GHashTable             *uses)
{
  GString *result = g_string_new (NULL);
  gboolean in_word = FALSE;

  for (const char *p = text; *p;)
    {
      gunichar c = g_utf8_get_char (p);
      const char *end = NULL;
      const Writing *found =
        in_word && is_word_character (c) ? NULL : find (self, p, &end);

      if (found)
        use (found, result, uses);
      else
        g_string_append_unichar (result, c);
      in_word = !found && is_word_character (c);
      p = found ? end : g_utf8_next_char (p);
    }
  return g_string_free (result, FALSE);
}
