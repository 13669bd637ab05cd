/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gtk/gtk.h>
#include <string.h>

#include "fujin-date-entry.h"
#include "fujin-link-list.h"
#include "fujin-link.h"
#include "fujin-text-box.h"

static void
count_cb (guint *n)
{
  ++*n;
}

/* A day as people write it. */
static void
test_dates (void)
{
  static const struct
  {
    const char *typed;
    const char *date;
  } cases[] = {
    { "", "" },
    { "  ", "" },
    { "2026-04-01", "2026-04-01" },
    { "2026-4-1", "2026-04-01" },
    { " 2026/04/01 ", "2026-04-01" },
    { "2026.4.1", "2026-04-01" },
    { "2026年4月1日", "2026-04-01" },
    { "２０２６－０４－０１", "2026-04-01" },
    { "２０２６／４／１", "2026-04-01" },
    { "2028-02-29", "2028-02-29" },
    { "2026-02-29", NULL },
    { "2026-13-01", NULL },
    { "2026-00-01", NULL },
    { "2026-04", NULL },
    { "2026-04-01x", NULL },
    { "2026-04-011", NULL },
    { "tomorrow", NULL },
    { "-2026-04-01", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *date = fujin_date_entry_dup_date (cases[i].typed);

      g_assert_cmpstr (date, ==, cases[i].date);
    }
}

static GtkEditable *
entry_in (GtkWidget *widget)
{
  if (GTK_IS_ENTRY (widget))
    return GTK_EDITABLE (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkEditable *found = entry_in (child);

      if (found)
        return found;
    }
  return NULL;
}

static void
test_entry (void)
{
  GtkWidget *widget = g_object_ref_sink (fujin_date_entry_new ("Review on"));
  FujinDateEntry *self = FUJIN_DATE_ENTRY (widget);
  GtkEditable *entry = entry_in (widget);
  guint n = 0;

  g_signal_connect_swapped (self, "changed", G_CALLBACK (count_cb), &n);
  fujin_date_entry_set_text (self, "2026-04-01");
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "2026-04-01");
  g_assert_cmpuint (n, ==, 0);
  gtk_editable_set_text (entry, "2026/5/6");
  g_assert_cmpstr (fujin_date_entry_get_text (self), ==, "2026-05-06");
  g_assert_true (fujin_date_entry_is_good (self));
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "2026-05-06");
  n = 0;
  /* What is no day stays in the box, is marked, and is not taken for one. */
  gtk_editable_set_text (entry, "2026-02-30");
  g_assert_false (fujin_date_entry_is_good (self));
  g_assert_cmpstr (fujin_date_entry_get_text (self), ==, "");
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "2026-02-30");
  g_assert_cmpuint (n, ==, 1);
  fujin_date_entry_set_text (self, "2026-04-01");
  g_assert_true (fujin_date_entry_is_good (self));
  g_object_unref (widget);
}

/* Only what cannot start a program is opened. */
static void
test_uris (void)
{
  static const struct
  {
    const char *link;
    const char *uri;
    const char *uri_of_base;
  } cases[] = {
    { "https://example.com/a b", "https://example.com/a b" },
    { "HTTP://example.com", "HTTP://example.com" },
    { "mailto:ciso@example.com", "mailto:ciso@example.com" },
    { "file:///tmp/x.pdf", "file:///tmp/x.pdf" },
    { "/srv/議事録.pdf", "file:///srv/%E8%AD%B0%E4%BA%8B%E9%8C%B2.pdf" },
    { "javascript:alert(1)", NULL },
    { "application:jp.fujin", NULL },
    { "minutes of the board, shelf 3", NULL,
      "file:///srv/plan/minutes%20of%20the%20board,%20shelf%203" },
    { "../up.pdf", NULL, "file:///srv/up.pdf" },
    { "docs/x.pdf", NULL, "file:///srv/plan/docs/x.pdf" },
    { "./a:b.pdf", NULL, "file:///srv/plan/a:b.pdf" },
    { "", NULL },
  };
  g_autoptr (GFile) base = g_file_new_for_path ("/srv/plan");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *uri = fujin_link_dup_uri (cases[i].link, NULL);
      g_autofree char *of_base = fujin_link_dup_uri (cases[i].link, base);

      g_assert_cmpstr (uri, ==, cases[i].uri);
      g_assert_cmpstr (of_base, ==, cases[i].uri ? cases[i].uri : cases[i].uri_of_base);
    }
}

static void
toast_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       data)
{
  char **said = data;

  g_free (*said);
  *said = g_variant_dup_string (parameter, NULL);
}

static GtkWidget *
window_that_hears (GtkWidget  *child,
                   char      **said)
{
  GtkWidget *window = gtk_window_new ();
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) toast = g_simple_action_new ("toast", G_VARIANT_TYPE_STRING);

  g_signal_connect (toast, "activate", G_CALLBACK (toast_cb), said);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (toast));
  gtk_widget_insert_action_group (window, "win", G_ACTION_GROUP (group));
  gtk_window_set_child (GTK_WINDOW (window), child);
  return window;
}

/* The first button is the first link. */
static GtkWidget *
button_in (GtkWidget *widget)
{
  GtkWidget *found = GTK_IS_BUTTON (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = button_in (child);
  return found;
}

static void
assert_refused (FujinLinkList  *list,
                const char     *link,
                char          **said,
                const char     *words)
{
  GtkWidget *button;

  fujin_link_list_set_text (list, link);
  button = button_in (GTK_WIDGET (list));
  g_assert_true (gtk_widget_is_sensitive (button));
  g_clear_pointer (said, g_free);
  g_signal_emit_by_name (button, "clicked");
  g_assert_nonnull (*said);
  g_assert_nonnull (strstr (*said, words));
}

/* What cannot be opened says why. */
static void
test_refused_links (void)
{
  g_autofree char *said = NULL;
  g_autoptr (GFile) base = g_file_new_for_path ("/srv/no such folder");
  FujinLinkList *list = g_object_new (FUJIN_TYPE_LINK_LIST, NULL);
  GtkWidget *window = window_that_hears (GTK_WIDGET (list), &said);

  assert_refused (list, "javascript:alert(1)", &said, "“javascript:alert(1)” is not opened");
  assert_refused (list, "docs/x.pdf", &said, "Save the plan first");
  g_object_set (list, "base", base, NULL);
  assert_refused (list, "docs/y.pdf", &said, "no file “/srv/no such folder/docs/y.pdf”");
  assert_refused (list, "file:///srv/no%20such.pdf", &said, "no file “/srv/no such.pdf”");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A plan and its files can move as one folder. */
static void
test_files (void)
{
  static const char *const cases[][2] = {
    { "/srv/plan/docs/議事録.pdf", "docs/議事録.pdf" }, { "/srv/plan/a:b.pdf", "./a:b.pdf" },
    { "/srv/planned/x.pdf", "/srv/planned/x.pdf" },
    { "/srv/plan/two\nlines", "file:///srv/plan/two%0Alines" },
    { "/srv/plan/ends ", "file:///srv/plan/ends%20" },
  };
  g_autoptr (GFile) base = g_file_new_for_path ("/srv/plan");
  GtkWidget *widget = g_object_ref_sink (g_object_new (FUJIN_TYPE_LINK_LIST, "base", base, NULL));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GFile) file = g_file_new_for_path (cases[i][0]);
      g_autofree char *uri = g_file_get_uri (file);
      g_autofree char *opened = fujin_link_dup_uri (cases[i][1], base);

      fujin_link_list_set_text (FUJIN_LINK_LIST (widget), "");
      g_assert_true (fujin_link_list_add_file (FUJIN_LINK_LIST (widget), file));
      g_assert_cmpstr (fujin_link_list_get_text (FUJIN_LINK_LIST (widget)), ==, cases[i][1]);
      g_assert_cmpstr (opened, ==, uri);
    }
  g_object_unref (widget);
}

static void
test_links (void)
{
  GtkWidget *widget = g_object_ref_sink (g_object_new (FUJIN_TYPE_LINK_LIST, NULL));
  FujinLinkList *self = FUJIN_LINK_LIST (widget);
  GtkEditable *entry = entry_in (widget);
  guint n = 0;

  g_signal_connect_swapped (self, "changed", G_CALLBACK (count_cb), &n);
  fujin_link_list_set_text (self, "/srv/a.pdf");
  g_assert_cmpuint (n, ==, 0);
  gtk_editable_set_text (entry, "  https://example.com  ");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpstr (fujin_link_list_get_text (self), ==, "/srv/a.pdf\nhttps://example.com");
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "");
  g_assert_cmpuint (n, ==, 1);
  /* Once is enough, and nothing is nothing. */
  g_assert_false (fujin_link_list_add (self, "/srv/a.pdf"));
  g_assert_false (fujin_link_list_add (self, " "));
  fujin_link_list_set_editable (self, FALSE);
  g_assert_false (fujin_link_list_add (self, "/srv/b.pdf"));
  g_assert_cmpuint (n, ==, 1);
  g_object_unref (widget);
}

static void
test_text_box (void)
{
  GtkWidget *widget = g_object_ref_sink (fujin_text_box_new ("Evidence"));
  FujinTextBox *self = FUJIN_TEXT_BOX (widget);
  g_autofree char *text = NULL;
  guint n = 0;

  g_signal_connect_swapped (self, "changed", G_CALLBACK (count_cb), &n);
  fujin_text_box_set_text (self, "minutes");
  g_assert_cmpuint (n, ==, 0);
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (fujin_text_box_get_view (self)),
                                    " of May", -1);
  g_assert_cmpuint (n, ==, 1);
  text = fujin_text_box_dup_text (self);
  g_assert_cmpstr (text, ==, "minutes of May");
  g_object_unref (widget);
}

static gboolean
over_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

static void
settle (void)
{
  gboolean over = FALSE;

  g_timeout_add (150, over_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

static GtkWidget *
find_type (GtkWidget *widget,
           GType      type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_type (child, type);
  return found;
}

/* What is edited may take the entry away while its calendar is open: that closes, or it would keep
 * its grab. */
static void
test_taken_away (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *entry = g_object_ref_sink (fujin_date_entry_new ("Due"));
  GtkWidget *popover;

  gtk_window_set_child (GTK_WINDOW (window), entry);
  gtk_window_present (GTK_WINDOW (window));
  settle ();
  gtk_menu_button_popup (GTK_MENU_BUTTON (find_type (entry, GTK_TYPE_MENU_BUTTON)));
  settle ();
  popover = find_type (entry, GTK_TYPE_POPOVER);
  g_assert_true (gtk_widget_get_mapped (popover));
  gtk_window_set_child (GTK_WINDOW (window), gtk_button_new ());
  g_assert_false (gtk_widget_get_visible (popover));
  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (entry);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);
  g_test_add_func ("/date-entry/dates", test_dates);
  g_test_add_func ("/date-entry/entry", test_entry);
  g_test_add_func ("/date-entry/taken-away", test_taken_away);
  g_test_add_func ("/link-list/uris", test_uris);
  g_test_add_func ("/link-list/links", test_links);
  g_test_add_func ("/link-list/refused", test_refused_links);
  g_test_add_func ("/link-list/files", test_files);
  g_test_add_func ("/text-box/text", test_text_box);
  return g_test_run ();
}
