/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-absence-page-private.h"
#include "fujin-absence-words.h"

/* Copies all that was found, as plain text for a mail or minutes. */
void
_fujin_absence_page_copy (FujinAbsencePage *self)
{
  FujinAbsenceResult *result = fujin_absence_list_get_result (self->list);
  g_autofree char *text = NULL;

  if (!result)
    return;
  text = fujin_absence_text_write (result, fujin_lang_screen ());
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s",
                              _("The findings are copied as text, to be pasted into a mail or "
                                "minutes"));
}

/* Saves all that the absence brings about as one improvement. */
void
_fujin_absence_page_save (FujinAbsencePage *self)
{
  fujin_absence_list_save (self->list, -1);
}

static void
copy_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  _fujin_absence_page_copy (FUJIN_ABSENCE_PAGE (widget));
}

static void
save_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  _fujin_absence_page_save (FUJIN_ABSENCE_PAGE (widget));
}

void
_fujin_absence_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "absence.copy", NULL, copy_cb);
  gtk_widget_class_install_action (widget_class, "absence.save", NULL, save_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "absence.copy",
                                       NULL);
}

/* What it would save, or why there is nothing to save. */
static void
show_save (FujinAbsencePage         *self,
           const FujinAbsenceResult *result,
           guint                     n_away)
{
  const char *tip = _("Save all that this absence brings about as one improvement");

  if (n_away == 0)
    tip = _("Untick a team, a provider or a person first");
  else if (!fujin_absence_brings_about (result))
    tip = _("Nothing falls or changes by this absence: there is nothing to save");
  gtk_widget_set_tooltip_text (self->save, tip);
}

/* With everybody present there is no finding to save, nor when nobody is missed. */
void
_fujin_absence_page_update_actions (FujinAbsencePage *self)
{
  FujinAbsenceResult *result = fujin_absence_list_get_result (self->list);
  guint n_away = result ? result->teams->len + result->people->len : 0;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "absence.copy", result != NULL);
  show_save (self, result, n_away);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "absence.save",
                                 n_away > 0 && fujin_absence_brings_about (result) &&
                                   !fujin_project_get_read_only (result->project));
}
