/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-lang.h"
#include "fujin-xml.h"

static GPtrArray *
parse_bad (const char *data,
           gssize      size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size < 0 ? strlen (data) : (gsize) size);
  GPtrArray *problems = fujin_xml_problems_new ();
  xmlDoc *doc = fujin_xml_parse (bytes, problems);

  g_assert_null (doc);
  g_assert_cmpuint (problems->len, >, 0);
  return problems;
}

static void
assert_refused (const char *data,
                gssize      size,
                guint       line,
                const char *words)
{
  g_autoptr (GPtrArray) problems = parse_bad (data, size);
  FujinXmlProblem *first = g_ptr_array_index (problems, 0);

  g_assert_cmpuint (first->line, ==, line);
  if (strstr (first->message, words) == NULL)
    g_error ("“%s” does not say “%s”", first->message, words);
}

static xmlDoc *
parse_good (const char *data)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, strlen (data));
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  xmlDoc *doc = fujin_xml_parse (bytes, problems);

  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_nonnull (doc);
  return doc;
}

static void
test_good (void)
{
  xmlDoc *doc = parse_good ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                            "<!-- <!DOCTYPE in a comment --><?note <!ENTITY ?>\n"
                            "<a x='1>2' y=\"&lt;&#10;\">é<b/>\n"
                            "<![CDATA[<!DOCTYPE <!ENTITY &x;]]> 陣</a>");
  xmlNode *root = xmlDocGetRootElement (doc);
  g_autofree char *content = fujin_xml_content (root);
  g_autofree char *x = fujin_xml_attribute (root, "x");
  g_autofree char *y = fujin_xml_attribute (root, "y");
  g_autofree char *nothing = fujin_xml_content (NULL);

  g_assert_true (fujin_xml_is (root, "a"));
  g_assert_false (fujin_xml_is (root, "b"));
  g_assert_false (fujin_xml_is (root->children, "a"));
  g_assert_false (fujin_xml_is (NULL, "a"));
  g_assert_cmpstr (content, ==, "é\n<!DOCTYPE <!ENTITY &x; 陣");
  g_assert_cmpstr (x, ==, "1>2");
  g_assert_cmpstr (y, ==, "<\n");
  g_assert_null (fujin_xml_attribute (root, "z"));
  g_assert_cmpstr (nothing, ==, "");
  xmlFreeDoc (doc);
}

static void
test_foreign (void)
{
  assert_refused ("", 0, 0, "empty");
  assert_refused ("\x1f\x8b\x08\0abc", 7, 0, "gzip");
  assert_refused ("PK\003\004abc", 7, 0, "ZIP");
  assert_refused ("\xff\xfe<\0a\0/\0>\0", 10, 0, "UTF-16");
  assert_refused ("\0<\0a\0/\0>", 8, 0, "UTF-16");
  assert_refused ("\0\0\0\0", 4, 0, "zero bytes");
  assert_refused ("<a>\n\n\0</a>", 10, 3, "zero bytes");
  assert_refused ("<a>\n<b>\xe9</b></a>", -1, 2, "UTF-8");
  assert_refused ("<?xml version='1.0' encoding='ISO-8859-1'?>\n<a/>", -1, 1, "UTF-8");
  assert_refused ("plain words", -1, 1, "XML");
}

static void
test_entities (void)
{
  assert_refused ("<?xml version='1.0'?>\n<!DOCTYPE a SYSTEM 'file:///etc/hostname'>\n<a/>", -1, 2,
                  "document type");
  assert_refused ("<?xml version='1.0'?>\n<!-- x -->\n\n<!DOCTYPE lolz [\n"
                  "<!ENTITY a 'aaaaaaaaaa'>\n<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>\n"
                  "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>\n]>\n<lolz>&c;</lolz>",
                  -1, 4, "document type");
  assert_refused ("<a>\n<!ENTITY x 'y'></a>", -1, 2, "document type");
  assert_refused ("<a>\n&x;\n</a>", -1, 2, "damaged");
}

static char *
nested (guint depth)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append (text, "<a>\n");
  for (guint i = 0; i < depth; i++)
    g_string_append (text, "</a>");
  return g_string_free (text, FALSE);
}

static void
test_limits (void)
{
  g_autofree char *allowed = nested (64);
  g_autofree char *deep = nested (65);
  g_autofree char *hostile = nested (200000);
  g_autoptr (GString) wide = g_string_new ("<r>\n<a");
  g_autoptr (GString) huge = g_string_new ("<a>");

  xmlFreeDoc (parse_good (allowed));
  assert_refused (deep, -1, 65, "64");
  assert_refused (hostile, -1, 65, "64");
  for (int i = 0; i < 65; i++)
    g_string_append_printf (wide, " x%d='1'", i);
  g_string_append (wide, "/></r>");
  assert_refused (wide->str, -1, 2, "tag");
  g_string_set_size (huge, 64 * 1024 * 1024 + 1);
  memset (huge->str + 3, 'x', huge->len - 3);
  assert_refused (huge->str, huge->len, 0, "64 MB");
}

/* Cut off anywhere, a file is refused, never mended. */
static void
test_truncated (void)
{
  const char *whole = "<?xml version=\"1.0\"?>\n<a>\n  <b c=\"1\">x</b>\n  <b c=\"2\">y</b>\n</a>";

  xmlFreeDoc (parse_good (whole));
  for (gsize i = 0; i < strlen (whole); i++)
    g_ptr_array_unref (parse_bad (whole, i));
  assert_refused (whole, strlen (whole) - 4, 5, "cut off");
}

static void
test_lines (void)
{
  g_autoptr (GString) text = g_string_new ("<a>\n");

  assert_refused ("<a>\n<b>\n</c>\n</a>", -1, 3, "wrong end tag");
  assert_refused ("<a>\n<b x=1/>\n</a>", -1, 2, "damaged");
  assert_refused ("<a>\n<b x='1' x='2'/>\n</a>", -1, 2, "damaged");
  /* Beyond what libxml2 keeps in 16 bits. */
  for (int i = 0; i < 70000; i++)
    g_string_append (text, "<b/>\n");
  g_string_append (text, "<b></c></a>");
  assert_refused (text->str, -1, 70002, "wrong end tag");
}

static void
test_validate (void)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  xmlDoc *doc = parse_good ("<fujin-framework id='x'>\n<title>\n<en>T</en>\n<ja>T</ja>\n</title>\n"
                            "<nonsense/>\n</fujin-framework>");
  FujinXmlProblem *first;

  g_assert_false (fujin_xml_validate (doc, "/jp/fujin/Fujin/schemas/framework.rng", problems));
  g_assert_cmpuint (problems->len, >, 0);
  first = g_ptr_array_index (problems, 0);
  g_assert_cmpuint (first->line, ==, 6);
  xmlFreeDoc (doc);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fujin_lang_set_screen (FUJIN_LANG_EN);
  g_test_add_func ("/xml/good", test_good);
  g_test_add_func ("/xml/foreign", test_foreign);
  g_test_add_func ("/xml/entities", test_entities);
  g_test_add_func ("/xml/limits", test_limits);
  g_test_add_func ("/xml/truncated", test_truncated);
  g_test_add_func ("/xml/lines", test_lines);
  g_test_add_func ("/xml/validate", test_validate);
  return g_test_run ();
}
