/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-edit-record.h"
#include "fujin-improvement-text.h"
#include "fujin-improvements-page-private.h"

static FujinProject *
project_of (FujinImprovementsPage *self)
{
  return fujin_page_get_project (FUJIN_PAGE (self));
}

static void
toast (FujinImprovementsPage *self,
       const char            *text)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", text);
}

/* Copies what is selected as lines for a spreadsheet or a mail. */
void
_fujin_improvements_page_copy (FujinImprovementsPage *self)
{
  g_autoptr (GPtrArray) records = _fujin_improvements_page_dup_selected (self);
  g_autofree char *text = NULL;
  g_autofree char *words = NULL;

  if (records->len == 0)
    return;
  text = fujin_improvement_text_write (records, fujin_lang_screen ());
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  words = g_strdup_printf (ngettext ("%u improvement copied as text",
                                     "%u improvements copied as text", records->len),
                           records->len);
  toast (self, words);
}

/* Adds what @text says as one undo step, and shows it; returns how many there were. */
guint
_fujin_improvements_page_paste_text (FujinImprovementsPage *self,
                                     const char            *text)
{
  FujinProject *project = project_of (self);
  g_autoptr (GPtrArray) all = fujin_improvement_text_read (project, text, fujin_lang_screen ());
  g_autoptr (GPtrArray) added = g_ptr_array_new ();

  if (all->len == 0 || fujin_project_get_read_only (project))
    return 0;
  fujin_edit_begin (project, g_strdup_printf (ngettext ("paste %u improvement",
                                                        "paste %u improvements", all->len),
                                              all->len));
  for (guint i = 0; i < all->len; i++)
    {
      FujinRecord *record =
        fujin_edit_add_record (project, FUJIN_RECORD_IMPROVEMENT, NULL,
                               (const char *const *) g_ptr_array_index (all, i));

      if (record)
        g_ptr_array_add (added, record);
    }
  fujin_edit_end (project);
  _fujin_improvements_page_show_all (self);
  fujin_refresher_flush (self->refresher);
  _fujin_improvements_page_select (self, added);
  return added->len;
}

static void
read_cb (GObject      *clipboard,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (FujinImprovementsPage) self = user_data;
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);
  g_autofree char *words = NULL;
  guint n;

  /* The page may have gone while the other program took its time. */
  if (!project_of (self) || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  n = text ? _fujin_improvements_page_paste_text (self, text) : 0;
  if (n == 0)
    {
      toast (self, _("There is no text to paste"));
      return;
    }
  words = g_strdup_printf (ngettext ("%u improvement pasted. Ctrl+Z takes it back.",
                                     "%u improvements pasted. Ctrl+Z takes them back.", n), n);
  toast (self, words);
}

/* Pastes lines of a spreadsheet, or a plain list of titles. */
void
_fujin_improvements_page_paste (FujinImprovementsPage *self)
{
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (self)), NULL, read_cb,
                                 g_object_ref (self));
}
