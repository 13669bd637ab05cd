/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-xml-mend.h"

#include <string.h>

#include "fujin-xml-foreign.h"

#define DECLARATION "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
#define UNREADABLE "\xef\xbf\xbd"
#define BLANKS " \t\r\n"
#define MAX_ATTRIBUTES 64
#define MAX_DEPTH 256
#define MAX_LOOK 16

/* A piece of the file: a name, or the value of an attribute. */
typedef struct
{
  const char *text;
  gsize length;
} Piece;

/* The name that an element gets whose own is lost. */
static const Piece damaged = { "damaged", 7 };

/* @at goes over the file, which is in valid characters here and ended by a zero byte. */
typedef struct
{
  const char *start;
  const char *at;
  GString *out;
  GArray *open; /* Piece: names of the elements around */
  gboolean is_indented;
  gboolean has_root;
  gboolean is_refused;
} Mend;

/* Every character that XML does not have becomes U+FFFD, but zero bytes, which come in crowds and
 * stand for nothing, go. */
static char *
clean (GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  GString *out = g_string_sized_new (size + 1);

  for (const char *p = data; p < data + size;)
    {
      gunichar c = g_utf8_get_char_validated (p, data + size - p);
      gboolean is_valid = c != (gunichar) -1 && c != (gunichar) -2;
      gsize length = is_valid ? (gsize) (g_utf8_next_char (p) - p) : 1;

      if (*p != '\0' && is_valid && c != 0xFFFE && c != 0xFFFF &&
          (c >= 0x20 || c == '\t' || c == '\n' || c == '\r'))
        g_string_append_len (out, p, (gssize) length);
      else if (*p != '\0')
        g_string_append (out, UNREADABLE);
      p += length;
    }
  return g_string_free (out, FALSE);
}

static gboolean
is_name_char (char c)
{
  return g_ascii_isalnum (c) || c == '-' || c == '_' || c == '.' || c == ':';
}

static Piece
take_name (const char **at)
{
  Piece name = { *at, 0 };

  while (is_name_char (name.text[name.length]) || (guchar) name.text[name.length] >= 0x80)
    name.length++;
  *at += name.length;
  return name;
}

static gboolean
is_good_name (Piece name)
{
  if (name.length == 0 || !(g_ascii_isalpha (*name.text) || *name.text == '_') ||
      name.text[name.length - 1] == ':')
    return FALSE;
  for (gsize i = 0; i < name.length; i++)
    if (!is_name_char (name.text[i]) || (name.text[i] == ':' && name.text[i + 1] == ':'))
      return FALSE;
  return TRUE;
}

/* The length of a reference to a character, which is always the same five or a number. */
static gsize
reference_length (const char *text,
                  const char *end)
{
  static const char *const names[] = { "&amp;", "&lt;", "&gt;", "&quot;", "&apos;" };
  const char *p = text + 2;
  guint64 number;
  char *stop;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_has_prefix (text, names[i]))
      return strlen (names[i]);
  if (text[1] != '#')
    return 0;
  if (*p == 'x')
    p++;
  if (!g_ascii_isxdigit (*p))
    return 0;
  number = g_ascii_strtoull (p, &stop, text[2] == 'x' ? 16 : 10);
  if (*stop != ';' || stop >= end || stop == p ||
      !(number == 9 || number == 10 || number == 13 || (number >= 0x20 && number < 0xD800) ||
        (number >= 0xE000 && number < 0xFFFE) || (number >= 0x10000 && number < 0x110000)))
    return 0;
  return (gsize) (stop + 1 - text);
}

static void
append_text (GString    *out,
             const char *text,
             const char *end)
{
  while (text < end)
    {
      gsize reference = *text == '&' ? reference_length (text, end) : 0;

      if (reference > 0)
        g_string_append_len (out, text, (gssize) reference);
      else if (*text == '&')
        g_string_append (out, "&amp;");
      else if (*text == '<')
        g_string_append (out, "&lt;");
      else if (*text == '>')
        g_string_append (out, "&gt;");
      else
        g_string_append_c (out, *text);
      text += MAX (reference, 1);
    }
}

/* So that what comes behind keeps its line. */
static void
append_feeds (GString    *out,
              const char *text,
              const char *end)
{
  for (; text < end; text++)
    if (*text == '\n')
      g_string_append_c (out, '\n');
}

static void
take_text (Mend       *mend,
           const char *end)
{
  if (mend->open->len > 0)
    append_text (mend->out, mend->at, end);
  else
    append_feeds (mend->out, mend->at, end);
  mend->at = end;
}

static void
append_end_tag (Mend *mend)
{
  const Piece *name = &g_array_index (mend->open, Piece, mend->open->len - 1);

  g_string_append (mend->out, "</");
  g_string_append_len (mend->out, name->text, (gssize) name->length);
  g_string_append_c (mend->out, '>');
  g_array_set_size (mend->open, mend->open->len - 1);
}

/* Spaces in front of the tag; -1 when something else stands there, too. */
static int
indent_at (const Mend *mend)
{
  const char *p = mend->at;

  while (p > mend->start && p[-1] == ' ')
    p--;
  return p == mend->start || p[-1] == '\n' ? (int) (mend->at - p) : -1;
}

/* Where the form of the file tells how deep a tag stands, what is open deeper is ended. */
static void
close_to (Mend *mend,
          int   depth)
{
  while (mend->is_indented && depth > 0 && mend->open->len > (guint) depth)
    append_end_tag (mend);
}

static gboolean
differs_in_one (Piece a,
                Piece b)
{
  guint n = 0;

  if (a.length != b.length)
    return FALSE;
  for (gsize i = 0; i < a.length; i++)
    n += a.text[i] != b.text[i] ? 1 : 0;
  return n <= 1;
}

/* Whether an end tag ends the innermost element, if with damage to one of their names. */
static gboolean
ends_last (const Mend *mend,
           Piece       name,
           int         indent)
{
  if (mend->open->len == 0)
    return FALSE;
  return (mend->is_indented && indent >= 0 && mend->open->len == (guint) indent + 1) ||
         differs_in_one (name, g_array_index (mend->open, Piece, mend->open->len - 1));
}

/* How many elements must be ended up to one of that name; 0 when there is none. */
static guint
find_open (const Mend *mend,
           Piece       name)
{
  for (guint i = mend->open->len; i > 0; i--)
    {
      const Piece *other = &g_array_index (mend->open, Piece, i - 1);

      if (other->length == name.length && memcmp (other->text, name.text, name.length) == 0)
        return mend->open->len - i + 1;
    }
  return 0;
}

static void
take_end_tag (Mend *mend)
{
  int indent = indent_at (mend);
  const char *p = mend->at + 2;
  Piece name = take_name (&p);

  if (indent >= 0)
    close_to (mend, indent + 1);
  if (ends_last (mend, name, indent))
    append_end_tag (mend);
  else if (!mend->is_indented)
    for (guint n = find_open (mend, name); n > 0; n--)
      append_end_tag (mend);
  mend->at = *p == '>' ? p + 1 : p;
}

/* Takes one attribute; FALSE where there is none that is whole. */
static gboolean
take_attribute (const char **at,
                Piece       *name,
                Piece       *value)
{
  const char *p = *at;
  char quote;

  *name = take_name (&p);
  if (!is_good_name (*name) || *p != '=' || (p[1] != '"' && p[1] != '\''))
    return FALSE;
  quote = p[1];
  p += 2;
  value->text = p;
  while (*p != quote && *p != '<' && *p != '\n' && *p != '\0')
    p++;
  if (*p != quote)
    return FALSE;
  value->length = (gsize) (p - value->text);
  *at = p + 1;
  return TRUE;
}

static gboolean
is_among (const Piece *names,
          guint        n,
          Piece        name)
{
  for (guint i = 0; i < n; i++)
    if (names[i].length == name.length && memcmp (names[i].text, name.text, name.length) == 0)
      return TRUE;
  return FALSE;
}

static void
append_attribute (Mend  *mend,
                  Piece  name,
                  Piece  value)
{
  char quote = value.text[-1];

  g_string_append_c (mend->out, ' ');
  g_string_append_len (mend->out, name.text, (gssize) name.length);
  g_string_append_c (mend->out, '=');
  g_string_append_c (mend->out, quote);
  append_text (mend->out, value.text, value.text + value.length);
  g_string_append_c (mend->out, quote);
}

/* Returns behind what was read; the tag itself stays open. */
static const char *
take_attributes (Mend       *mend,
                 const char *p)
{
  Piece seen[MAX_ATTRIBUTES];
  Piece name, value;
  guint n = 0;

  for (;;)
    {
      while (*p != '\0' && *p != '\n' && strchr (BLANKS, *p) != NULL)
        p++;
      if (n == MAX_ATTRIBUTES || !take_attribute (&p, &name, &value))
        return p;
      if (is_among (seen, n, name))
        continue;
      seen[n++] = name;
      append_attribute (mend, name, value);
    }
}

/* In place of an outermost element that is lost. */
static void
open_damaged (Mend *mend)
{
  g_string_append (mend->out, "<damaged>");
  g_array_append_val (mend->open, damaged);
}

/* What cannot be understood up to the end of the tag, or of the line, is left out. */
static void
take_start_tag (Mend *mend)
{
  int indent = indent_at (mend);
  const char *p = mend->at + 1;
  Piece name = take_name (&p);

  if (!is_good_name (name))
    name = damaged;
  if (mend->is_indented && mend->open->len == 0 && indent > 0)
    open_damaged (mend);
  close_to (mend, indent);
  g_string_append_c (mend->out, '<');
  g_string_append_len (mend->out, name.text, (gssize) name.length);
  p = take_attributes (mend, p);
  while (*p != '>' && *p != '<' && *p != '\n' && *p != '\0')
    p++;
  if (*p == '>' && p[-1] == '/')
    g_string_append (mend->out, "/>");
  else
    {
      g_string_append_c (mend->out, '>');
      g_array_append_val (mend->open, name);
    }
  mend->has_root = TRUE;
  mend->at = *p == '>' ? p + 1 : p;
}

/* Comments and instructions say nothing of a plan. */
static void
skip_past (Mend       *mend,
           const char *mark)
{
  const char *found = strstr (mend->at, mark);
  const char *end = found != NULL ? found + strlen (mark) : mend->at + strlen (mend->at);

  append_feeds (mend->out, mend->at, end);
  mend->at = end;
}

static void
take_cdata (Mend *mend)
{
  const char *end = strstr (mend->at, "]]>");

  mend->at += strlen ("<![CDATA[");
  if (end == NULL)
    end = mend->at + strlen (mend->at);
  take_text (mend, end);
  mend->at += *mend->at != '\0' ? 3 : 0;
}

/* Takes one piece of markup; FALSE when nothing that follows belongs to the file. */
static gboolean
take_markup (Mend *mend)
{
  const char *p = mend->at;

  if (g_str_has_prefix (p, "<!--"))
    skip_past (mend, "-->");
  else if (g_str_has_prefix (p, "<![CDATA["))
    take_cdata (mend);
  else if (p[1] == '!' && fujin_xml_is_declaration (p, p + strnlen (p, MAX_LOOK)))
    mend->is_refused = TRUE;
  else if (p[1] == '?')
    skip_past (mend, "?>");
  else if (p[1] == '/')
    take_end_tag (mend);
  else if (p[1] == '!' || strchr (BLANKS "<>\"'=&", p[1]) != NULL)
    take_text (mend, p + 1);
  else
    take_start_tag (mend);
  return !mend->is_refused &&
         (!mend->has_root || (mend->open->len > 0 && mend->open->len < MAX_DEPTH));
}

/* Behind the end of the outermost element, where nothing is read. */
static gboolean
has_declaration (const char *text)
{
  while ((text = strstr (text, "<!")) != NULL)
    {
      if (fujin_xml_is_declaration (text, text + strnlen (text, MAX_LOOK)))
        return TRUE;
      text += 2;
    }
  return FALSE;
}

/**
 * fujin_xml_mend:
 * @bytes: the content of a damaged XML file
 * @is_indented: whether each element stood on a line of its own with one space for each level, so
 *   that a lost tag can be told by what follows
 *
 * Makes a file that a parser can read, with as much of the damaged one as can be told apart, each
 * piece in its old line: what is no text, tag or attribute is left out, elements without end are
 * ended. For looking at a damaged file only; what it says may be wrong. Takes time in proportion
 * to the size.
 *
 * Returns: (nullable) (transfer full): the mended file; %NULL when there is not one element in it,
 *   or a document type, which is never damage
 */
GBytes *
fujin_xml_mend (GBytes   *bytes,
                gboolean  is_indented)
{
  g_autofree char *text = NULL;
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (Piece));
  Mend mend = { .open = open, .is_indented = is_indented };
  gboolean goes_on = TRUE;

  g_return_val_if_fail (bytes != NULL, NULL);

  text = clean (bytes);
  mend.start = mend.at = text;
  mend.out = g_string_new (DECLARATION);
  while (goes_on && *mend.at != '\0')
    {
      const char *next = strchr (mend.at, '<');

      take_text (&mend, next != NULL ? next : mend.at + strlen (mend.at));
      goes_on = next == NULL || take_markup (&mend);
    }
  while (open->len > 0)
    append_end_tag (&mend);
  g_string_append_c (mend.out, '\n');
  if (mend.has_root && !mend.is_refused && !has_declaration (mend.at))
    return g_string_free_to_bytes (mend.out);
  g_string_free (mend.out, TRUE);
  return NULL;
}
