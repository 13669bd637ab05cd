/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-clean-text.h"

static void
assert_owned (char       *actual,
              const char *expected)
{
  g_autofree char *owned = actual;

  g_assert_cmpstr (owned, ==, expected);
}

/* Whether one character between two letters stays as it is. */
static gboolean
stays (gunichar        c,
       FujinCleanFlags flags)
{
  g_autoptr (GString) text = g_string_new ("a");
  g_autofree char *clean = NULL;
  gboolean changed;

  g_string_append_unichar (text, c);
  g_string_append_c (text, 'b');
  clean = fujin_clean_characters (text->str, (gssize) text->len, flags, &changed);
  g_assert_true (g_utf8_validate (clean, -1, NULL));
  g_assert_cmpint (changed, ==, strcmp (clean, text->str) != 0 || strlen (clean) != text->len);
  return !changed;
}

/* The whole of Unicode, against the list of what may not come in, written another way. */
static void
test_every_character (void)
{
  static const struct
  {
    gunichar first;
    gunichar last;
  } out[] = {
    { 0x00, 0x08 }, { 0x0B, 0x1F }, { 0x7F, 0x9F }, { 0x200B, 0x200B }, { 0x2028, 0x202E },
    { 0x2066, 0x2069 }, { 0xFDD0, 0xFDEF }, { 0xFEFF, 0xFEFF }, { 0xE0000, 0xE007F },
  };
  guint n_out = 0;

  for (gunichar c = 0; c <= 0x10FFFF; c++)
    {
      gboolean wanted = (c & 0xFFFF) < 0xFFFE;

      if (c >= 0xD800 && c <= 0xDFFF)
        continue; /* no characters: test_bad_bytes() */
      for (gsize i = 0; i < G_N_ELEMENTS (out); i++)
        wanted = wanted && (c < out[i].first || c > out[i].last);
      if (wanted != stays (c, FUJIN_CLEAN_LINES))
        g_error ("U+%04X: %s", c, wanted ? "taken out" : "left in");
      if ((wanted && c != '\n' && c != '\t') != stays (c, FUJIN_CLEAN_NONE))
        g_error ("U+%04X on one line: %s", c, wanted ? "taken out" : "left in");
      n_out += !wanted;
    }
  g_test_message ("%u characters are kept out", n_out);
}

/* Joiners of Indic and Arabic writing and of pictures, and the marks of direction, are meant. */
static void
test_what_writing_needs (void)
{
  static const char *const texts[] = {
    "\xe2\x80\x8c", "\xe2\x80\x8d", "\xe2\x80\x8e", "\xe2\x80\x8f",
    "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb",
    "か\xe3\x82\x99", "が", "\xef\xb8\x8f", "　", "\xc2\xa0", "葛\xf3\xa0\x84\x80",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    assert_owned (fujin_clean_characters (texts[i], -1, FUJIN_CLEAN_NONE, NULL), texts[i]);
}

static void
test_lines (void)
{
  static const char text[] = "1\r\n2\r3\n4\xc2\x85" "5\xe2\x80\xa8" "6\xe2\x80\xa9" "7\t8\r";

  assert_owned (fujin_clean_characters (text, -1, FUJIN_CLEAN_LINES, NULL),
                "1\n2\n3\n4\n5\n6\n7\t8\n");
  assert_owned (fujin_clean_characters (text, -1, FUJIN_CLEAN_NONE, NULL), "1 2 3 4 5 6 7 8 ");
  assert_owned (fujin_clean_characters (" a  b ", -1, FUJIN_CLEAN_NONE, NULL), " a  b ");
}

static void
test_bad_bytes (void)
{
  gboolean changed;

  assert_owned (fujin_clean_characters ("a\xff" "b", -1, FUJIN_CLEAN_NONE, &changed),
                "a\xef\xbf\xbd" "b");
  g_assert_true (changed);
  /* a character cut in two, one too long by a byte, half of a pair, one past the end */
  assert_owned (fujin_clean_characters ("\xe3\x81", -1, FUJIN_CLEAN_NONE, NULL),
                "\xef\xbf\xbd\xef\xbf\xbd");
  assert_owned (fujin_clean_characters ("\xc0\xaf", -1, FUJIN_CLEAN_NONE, NULL),
                "\xef\xbf\xbd\xef\xbf\xbd");
  assert_owned (fujin_clean_characters ("\xed\xa0\x80", -1, FUJIN_CLEAN_NONE, NULL),
                "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
  assert_owned (fujin_clean_characters ("\xf4\x90\x80\x80x", -1, FUJIN_CLEAN_NONE, NULL),
                "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbdx");
  assert_owned (fujin_clean_characters ("a\0b\0", 4, FUJIN_CLEAN_NONE, &changed), "ab");
  g_assert_true (changed);
  assert_owned (fujin_clean_characters (NULL, -1, FUJIN_CLEAN_NONE, &changed), "");
  g_assert_false (changed);
}

static void
test_clean_line (void)
{
  assert_owned (fujin_clean_line (NULL), "");
  assert_owned (fujin_clean_line ("  SOC  "), "SOC");
  assert_owned (fujin_clean_line ("　情報システム部　"), "情報システム部");
  assert_owned (fujin_clean_line ("a\r\n\tb\nc"), "a b c");
  assert_owned (fujin_clean_line ("a\x01" "b\x7f" "c"), "abc");
  assert_owned (fujin_clean_line ("a\xe2\x80\xae" "b\xe2\x81\xa6" "c\xe2\x81\xa9"), "abc");
  assert_owned (fujin_clean_line ("a\xff" "b"), "a\xef\xbf\xbd" "b");
  assert_owned (fujin_clean_line ("a\xef\xbf\xbf" "b"), "ab");
  assert_owned (fujin_clean_line (" \n\t "), "");
}

static void
test_clean_text (void)
{
  assert_owned (fujin_clean_text (NULL), "");
  assert_owned (fujin_clean_text ("one\r\ntwo\rthree\n"), "one\ntwo\nthree");
  assert_owned (fujin_clean_text ("a\tb\n\n  c"), "a\tb\n\n  c");
  assert_owned (fujin_clean_text ("a\xe2\x80\xad" "b\x1b[0m"), "ab[0m");
}

/* What was cleaned once stays as it is: the file's writer and reader rely on it. */
static void
test_clean_is_stable (void)
{
  static const char *const texts[] = { " a\r\n b ", "\x02　x\t", "\xe2\x80\xa8z\xff", "ok" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *line = fujin_clean_line (texts[i]);
      g_autofree char *text = fujin_clean_text (texts[i]);

      assert_owned (fujin_clean_line (line), line);
      assert_owned (fujin_clean_text (text), text);
      g_assert_true (g_utf8_validate (text, -1, NULL));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/clean-text/every-character", test_every_character);
  g_test_add_func ("/clean-text/what-writing-needs", test_what_writing_needs);
  g_test_add_func ("/clean-text/lines", test_lines);
  g_test_add_func ("/clean-text/bad-bytes", test_bad_bytes);
  g_test_add_func ("/clean-text/line", test_clean_line);
  g_test_add_func ("/clean-text/text", test_clean_text);
  g_test_add_func ("/clean-text/stable", test_clean_is_stable);
  return g_test_run ();
}
