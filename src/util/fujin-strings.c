/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-strings.h"

#include <errno.h>
#include <string.h>
#include <sys/random.h>

/**
 * fujin_set_str:
 * @place: (inout): a place that owns a string or holds %NULL
 * @value: (nullable): the new value, copied
 *
 * Returns: whether the value changed
 */
gboolean
fujin_set_str (char       **place,
               const char  *value)
{
  char *copy;

  if (g_strcmp0 (*place, value) == 0)
    return FALSE;
  /* Copied first: value may point into the old string. */
  copy = g_strdup (value);
  g_free (*place);
  *place = copy;
  return TRUE;
}

/* Compares the runs of digits that start at *a and *b by value, and moves over them. */
static int
compare_numbers (const char **a,
                 const char **b)
{
  gsize length_a;
  gsize length_b;
  int order;

  *a += strspn (*a, "0");
  *b += strspn (*b, "0");
  length_a = strspn (*a, "0123456789");
  length_b = strspn (*b, "0123456789");
  if (length_a != length_b)
    return length_a < length_b ? -1 : 1;
  order = strncmp (*a, *b, length_a);
  *a += length_a;
  *b += length_b;
  return order;
}

/**
 * fujin_code_compare:
 * @a: (nullable): a code
 * @b: (nullable): another one
 *
 * Compares two codes in the order that people expect: "A-2" comes before "A-10".
 *
 * Returns: negative, 0 or positive as by strcmp(); 0 for equal strings only
 */
int
fujin_code_compare (const char *a,
                    const char *b)
{
  const char *p = a;
  const char *q = b;

  if (a == NULL || b == NULL)
    return g_strcmp0 (a, b);
  while (*p != '\0' && *q != '\0')
    {
      if (g_ascii_isdigit (*p) && g_ascii_isdigit (*q))
        {
          int order = compare_numbers (&p, &q);

          if (order != 0)
            return order;
        }
      else if (*p != *q)
        return (guchar) *p < (guchar) *q ? -1 : 1;
      else
        {
          p++;
          q++;
        }
    }
  if (*p != *q)
    return *p == '\0' ? -1 : 1;
  /* "A-02" and "A-2" have the same value but are two codes. */
  return strcmp (a, b);
}

/* Hiragana to katakana, so that both find each other. */
static gunichar
fold_kana (gunichar c)
{
  gboolean hiragana = (c >= 0x3041 && c <= 0x3096) || c == 0x309D || c == 0x309E;

  return hiragana ? c + 0x60 : c;
}

/**
 * fujin_search_key:
 * @text: (nullable): a text, or what a person typed into a search field
 *
 * A form of @text for comparing: width, case, and hiragana or katakana make no difference, nor does
 * the writing 深堀 for 深掘, which the textbook mixes itself.
 *
 * Returns: (transfer full): the key, never %NULL
 */
char *
fujin_search_key (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  g_autofree char *wide = g_utf8_normalize (valid, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *folded = g_utf8_casefold (wide, -1);
  g_autofree char *normal = g_utf8_normalize (folded, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autoptr (GString) key = g_string_new (NULL);
  gunichar before = 0;

  for (const char *p = normal; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = fold_kana (g_utf8_get_char (p));

      if (c == 0x5800 && before == 0x6DF1) /* 堀 after 深 */
        c = 0x6398;                        /* 掘 */
      g_string_append_unichar (key, c);
      before = c;
    }
  return fujin_trim_text (key->str);
}

static guint8
random_byte (void)
{
  guint8 byte;
  ssize_t n;

  do
    n = getrandom (&byte, 1, 0);
  while (n < 0 && errno == EINTR);
  /* Without random numbers two people would make the same ids, and merging would mix up
   * their teams: there is no way to go on. */
  if (n != 1)
    g_error ("The system gives no random numbers: %s", g_strerror (errno));
  return byte;
}

/**
 * fujin_random_id:
 * @prefix: what kind of thing the id is for, such as "t"
 *
 * A new stable id for the project file: the prefix and 12 characters of 36 (62 bits), so that
 * two people who add things at the same time do not collide when their files are merged.
 *
 * Returns: (transfer full): the id, such as "t-7k2m9q4x1b0v"
 */
char *
fujin_random_id (const char *prefix)
{
  static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
  char id[13] = { 0 };

  for (int i = 0; i < 12;)
    {
      guint8 byte = random_byte ();

      /* 252 = 7 * 36: above it the letters would not be equally likely. */
      if (byte < 252)
        id[i++] = letters[byte % 36];
    }
  return g_strdup_printf ("%s-%s", prefix, id);
}

/**
 * fujin_is_number:
 * @text: a text
 * @max: the largest number allowed
 *
 * Returns: whether @text is a whole number from 0 to @max in its one form: digits, no zero in front
 */
gboolean
fujin_is_number (const char *text,
                 guint       max)
{
  gsize digits = strspn (text, "0123456789");

  if (digits == 0 || digits > 9 || text[digits] != '\0' || (digits > 1 && *text == '0'))
    return FALSE;
  return g_ascii_strtoull (text, NULL, 10) <= max;
}

/**
 * fujin_is_date:
 * @text: a text
 *
 * Returns: whether @text is a day of the calendar written YYYY-MM-DD
 */
gboolean
fujin_is_date (const char *text)
{
  int year;
  int month;
  int day;

  if (strlen (text) != 10 || strspn (text, "0123456789-") != 10 || text[4] != '-' ||
      text[7] != '-')
    return FALSE;
  year = (int) g_ascii_strtoll (text, NULL, 10);
  month = (int) g_ascii_strtoll (text + 5, NULL, 10);
  day = (int) g_ascii_strtoll (text + 8, NULL, 10);
  return year > 0 && g_date_valid_dmy (day, month, year);
}

/* Letters of the scripts that have wide ones, and others; figures and capitals are between. */
#define WIDE_EMS 1.03
#define OTHER_EMS 0.6

/**
 * fujin_text_get_ems:
 * @text: one line of text
 *
 * Estimates how wide a text is, for choosing a layout for more texts than could be measured. It is
 * rather too much than too little for the fonts of the usual systems.
 *
 * Returns: the width in sizes of the font
 */
double
fujin_text_get_ems (const char *text)
{
  double ems = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    ems += g_unichar_iswide (g_utf8_get_char (p)) ? WIDE_EMS : OTHER_EMS;
  return ems;
}
