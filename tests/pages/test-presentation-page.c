/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-slide.h"
#include "fujin-history.h"
#include "fujin-presentation-page.h"
#include "fujin-presentation-window.h"
#include "fujin-slides.h"
#include "fujin-text-box.h"
#include "page-check.h"

static GtkWidget *
show_page (FujinProject *project)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *page = fujin_presentation_page_new ();

  fujin_page_set_project (FUJIN_PAGE (page), project);
  gtk_window_set_default_size (GTK_WINDOW (window), 820, 560);
  gtk_window_set_child (GTK_WINDOW (window), page);
  gtk_window_present (GTK_WINDOW (window));
  page_check_settle (window);
  return window;
}

static const char *
kept (FujinProject    *project,
      FujinSlideField  field)
{
  FujinRecord *record = fujin_project_find_slide (project, "situation");

  return record ? fujin_record_get (record, field) : NULL;
}

static void
test_words (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  GtkWidget *window = show_page (project);
  GtkWidget *page = gtk_window_get_child (GTK_WINDOW (window));
  GtkWidget *headline, *note, *restore;

  fujin_page_reveal (FUJIN_PAGE (page), "situation");
  page_check_settle (window);
  g_assert_cmpstr (fujin_presentation_page_get_slide (FUJIN_PRESENTATION_PAGE (page)), ==,
                   "situation");
  headline = page_check_find (window, "headline");
  note = page_check_find (window, "note");
  restore = page_check_find (window, "restore");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (headline)), ==, "");
  g_assert_cmpstr (gtk_entry_get_placeholder_text (GTK_ENTRY (headline)), !=, "");
  g_assert_false (gtk_widget_get_sensitive (restore));

  gtk_editable_set_text (GTK_EDITABLE (headline), "We");
  gtk_editable_set_text (GTK_EDITABLE (headline), "We are here");
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (fujin_text_box_get_view (
                              FUJIN_TEXT_BOX (note))), "Say it", -1);
  page_check_settle (window);
  g_assert_cmpstr (kept (project, FUJIN_SLIDE_HEADLINE), ==, "We are here");
  g_assert_cmpstr (kept (project, FUJIN_SLIDE_NOTE), ==, "Say it");
  g_assert_true (gtk_widget_get_sensitive (restore));

  g_signal_emit_by_name (restore, "clicked");
  page_check_settle (window);
  g_assert_null (kept (project, FUJIN_SLIDE_HEADLINE));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (headline)), ==, "");
  fujin_history_undo (fujin_project_get_history (project));
  page_check_settle (window);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (headline)), ==, "We are here");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* As from the keyboard: at the caret, which the field moves by itself. */
static void
type (GtkWidget  *headline,
      const char *text)
{
  int caret = gtk_editable_get_position (GTK_EDITABLE (headline));

  gtk_editable_insert_text (GTK_EDITABLE (headline), text, -1, &caret);
  gtk_editable_set_position (GTK_EDITABLE (headline), caret);
}

/* What is kept has no spaces at its ends; those typed stay, and the caret stays behind them. */
static void
test_typing (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  GtkWidget *window = show_page (project);
  GtkWidget *page = gtk_window_get_child (GTK_WINDOW (window));
  GtkWidget *headline, *note;
  GtkTextBuffer *buffer;
  g_autofree char *text = NULL;

  fujin_page_reveal (FUJIN_PAGE (page), "situation");
  page_check_settle (window);
  headline = page_check_find (window, "headline");
  note = page_check_find (window, "note");
  buffer = gtk_text_view_get_buffer (fujin_text_box_get_view (FUJIN_TEXT_BOX (note)));
  type (headline, "We ");
  page_check_settle (window);
  g_assert_cmpstr (kept (project, FUJIN_SLIDE_HEADLINE), ==, "We");
  type (headline, "must act");
  page_check_settle (window);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (headline)), ==, "We must act");
  g_assert_cmpint (gtk_editable_get_position (GTK_EDITABLE (headline)), ==, 11);
  g_assert_cmpstr (kept (project, FUJIN_SLIDE_HEADLINE), ==, "We must act");

  gtk_text_buffer_insert_at_cursor (buffer, "First. \n\n", -1);
  page_check_settle (window);
  gtk_text_buffer_insert_at_cursor (buffer, "Then", -1);
  page_check_settle (window);
  text = fujin_text_box_dup_text (FUJIN_TEXT_BOX (note));
  g_assert_cmpstr (text, ==, "First. \n\nThen");
  g_assert_cmpstr (kept (project, FUJIN_SLIDE_NOTE), ==, "First. \n\nThen");

  /* Undoing is from elsewhere: the field follows. */
  fujin_history_end_typing (fujin_project_get_history (project));
  type (headline, " now ");
  page_check_settle (window);
  fujin_history_undo (fujin_project_get_history (project));
  page_check_settle (window);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (headline)), ==, "We must act");
  g_assert_cmpint (gtk_editable_get_position (GTK_EDITABLE (headline)), ==, 11);

  /* Another slide has nothing of it, not even a space. */
  type (headline, " ");
  fujin_page_reveal (FUJIN_PAGE (page), "gaps");
  page_check_settle (window);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (headline)), ==, "");
  fujin_page_reveal (FUJIN_PAGE (page), "situation");
  page_check_settle (window);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (headline)), ==, "We must act");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_hide (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  GtkWidget *window = show_page (project);
  GtkWidget *page = gtk_window_get_child (GTK_WINDOW (window));
  g_autoptr (GPtrArray) slides = NULL;

  fujin_page_reveal (FUJIN_PAGE (page), "situation");
  page_check_settle (window);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (page_check_find (window, "shown")), FALSE);
  page_check_settle (window);
  g_assert_cmpstr (kept (project, FUJIN_SLIDE_STATE), ==, "hidden");
  slides = fujin_slides_list (project, FUJIN_LANG_EN, FALSE);
  g_assert_cmpuint (slides->len, ==, fujin_slides_get_n () - 1);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
expect (FujinPresentationWindow *window,
        const char              *id)
{
  g_assert_cmpstr (fujin_presentation_window_get_slide (window), ==, id);
}

/* From a hidden slide it begins with the next one; after the last, with the last that is shown. */
static void
test_begin_hidden (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  GtkWidget *parent = show_page (project);
  FujinPresentationWindow *window;

  fujin_edit_set_slide (project, "strengths", FUJIN_SLIDE_STATE, "hidden");
  fujin_edit_set_slide (project, "weaknesses", FUJIN_SLIDE_STATE, "hidden");
  fujin_edit_set_slide (project, "decision", FUJIN_SLIDE_STATE, "hidden");
  window = fujin_presentation_window_new (GTK_WINDOW (parent), project, "strengths");
  expect (window, "gaps");
  gtk_window_destroy (GTK_WINDOW (window));
  window = fujin_presentation_window_new (GTK_WINDOW (parent), project, "decision");
  expect (window, "plan");
  gtk_window_destroy (GTK_WINDOW (window));
  gtk_window_destroy (GTK_WINDOW (parent));
}

static int
size_of (GtkWidget  *window,
         const char *name)
{
  PangoAttrList *list = gtk_label_get_attributes (GTK_LABEL (page_check_find (window, name)));
  PangoAttrIterator *at = pango_attr_list_get_iterator (list);
  PangoAttribute *size = pango_attr_iterator_get (at, PANGO_ATTR_ABSOLUTE_SIZE);
  int pixels;

  g_assert_nonnull (size);
  pixels = ((PangoAttrSize *) size)->size / PANGO_SCALE;
  pango_attr_iterator_destroy (at);
  return pixels;
}

/* What the speaker reads grows with the screen. */
static void
test_sizes (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  GtkWidget *parent = show_page (project);
  GtkWidget *window =
    GTK_WIDGET (fujin_presentation_window_new (GTK_WINDOW (parent), project, NULL));

  gtk_window_unfullscreen (GTK_WINDOW (window));
  gtk_window_set_default_size (GTK_WINDOW (window), 1200, 1000);
  gtk_window_present (GTK_WINDOW (window));
  page_check_settle (window);
  page_check_press (window, GDK_KEY_n);
  page_check_settle (window);
  g_assert_cmpint (size_of (window, "note"), >=, gtk_widget_get_height (window) / 40);
  g_assert_cmpint (size_of (window, "next"), >=, gtk_widget_get_height (window) / 50);
  g_assert_cmpint (size_of (window, "clock"), >=, gtk_widget_get_height (window) / 50);
  gtk_window_destroy (GTK_WINDOW (window));
  gtk_window_destroy (GTK_WINDOW (parent));
}

/* The presentation from the first slide to the last, with its keys. */
static void
test_keys (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  GtkWidget *parent = show_page (project);
  FujinPresentationWindow *window =
    fujin_presentation_window_new (GTK_WINDOW (parent), project, NULL);
  GtkWidget *widget = GTK_WIDGET (window);
  gpointer weak = window;

  g_object_add_weak_pointer (G_OBJECT (window), &weak);
  gtk_window_present (GTK_WINDOW (window));
  page_check_settle (widget);
  expect (window, "title");
  page_check_press (widget, GDK_KEY_Right);
  expect (window, "situation");
  page_check_press (widget, GDK_KEY_space);
  page_check_press (widget, GDK_KEY_Page_Down);
  expect (window, "weaknesses");
  page_check_press (widget, GDK_KEY_BackSpace);
  expect (window, "strengths");
  page_check_press (widget, GDK_KEY_End);
  page_check_press (widget, GDK_KEY_Right);
  expect (window, "decision");
  page_check_press (widget, GDK_KEY_Home);
  page_check_press (widget, GDK_KEY_Left);
  expect (window, "title");
  page_check_press (widget, GDK_KEY_5);
  page_check_press (widget, GDK_KEY_Return);
  expect (window, "gaps");
  page_check_press (widget, GDK_KEY_b);
  g_assert_true (fujin_presentation_window_is_blank (window));
  page_check_press (widget, GDK_KEY_Right);
  g_assert_false (fujin_presentation_window_is_blank (window));
  expect (window, "gaps");
  page_check_press (widget, GDK_KEY_n);
  g_assert_nonnull (page_check_find (widget, "note_strip"));
  page_check_press (widget, GDK_KEY_question);
  page_check_settle (widget);
  g_assert_nonnull (page_check_find (widget, "keys"));
  page_check_press (widget, GDK_KEY_Escape);
  g_assert_null (page_check_find (widget, "keys"));
  page_check_press (widget, GDK_KEY_s);
  g_assert_null (page_check_find (widget, "time_strip"));
  page_check_press (widget, GDK_KEY_2);
  page_check_press (widget, GDK_KEY_Return);
  page_check_press (widget, GDK_KEY_s);
  g_assert_nonnull (page_check_find (widget, "time_strip"));
  page_check_press (widget, GDK_KEY_Escape);
  page_check_press (widget, GDK_KEY_Escape);
  page_check_settle (parent);
  g_assert_null (weak);
  gtk_window_destroy (GTK_WINDOW (parent));
}

int
main (int   argc,
      char *argv[])
{
  page_check_init (&argc, &argv);
  g_test_add_func ("/presentation-page/words", test_words);
  g_test_add_func ("/presentation-page/hide", test_hide);
  g_test_add_func ("/presentation-page/typing", test_typing);
  g_test_add_func ("/presentation/begin-hidden", test_begin_hidden);
  g_test_add_func ("/presentation/sizes", test_sizes);
  g_test_add_func ("/presentation/keys", test_keys);
  return g_test_run ();
}
