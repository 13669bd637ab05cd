/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-record.h"
#include "fujin-history.h"
#include "fujin-improvements-detail-private.h"

/* Title, cost and note: what is typed is in the plan at once, and one undo step. */

static const FujinImprovementField fields[] = {
  FUJIN_IMPROVEMENT_TITLE, FUJIN_IMPROVEMENT_COST, FUJIN_IMPROVEMENT_NOTE,
};

static char *
dup_shown (FujinImprovementsDetail *self,
           FujinImprovementField    field)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->note);
  GtkTextIter start, end;

  if (field == FUJIN_IMPROVEMENT_TITLE)
    return g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->title)));
  if (field == FUJIN_IMPROVEMENT_COST)
    return g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->cost)));
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static void
set_shown (FujinImprovementsDetail *self,
           FujinImprovementField    field,
           const char              *text)
{
  g_autofree char *now = dup_shown (self, field);

  if (g_str_equal (now, text))
    return;
  if (field == FUJIN_IMPROVEMENT_TITLE)
    gtk_editable_set_text (GTK_EDITABLE (self->title), text);
  else if (field == FUJIN_IMPROVEMENT_COST)
    gtk_editable_set_text (GTK_EDITABLE (self->cost), text);
  else
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->note), text, -1);
}

static void
take_note (FujinImprovementsDetail *self,
           FujinRecord             *one,
           FujinImprovementField    field)
{
  g_free (self->known_texts[field]);
  self->known_texts[field] = g_strdup (fujin_record_get (one, field));
}

/* A text that the model has as it was left is not touched: what is being typed may have a space
 * at its end that the model does not keep. */
void
_fujin_improvements_detail_show_texts (FujinImprovementsDetail *self)
{
  FujinRecord *one = _fujin_improvements_detail_get_one (self);
  gboolean other = g_set_object (&self->known, one);

  for (guint i = 0; i < G_N_ELEMENTS (fields) && one; i++)
    {
      const char *text = fujin_record_get (one, fields[i]);

      if (!other && g_strcmp0 (text, self->known_texts[fields[i]]) == 0)
        continue;
      set_shown (self, fields[i], text);
      take_note (self, one, fields[i]);
    }
}

static void
changed (FujinImprovementsDetail *self,
         FujinImprovementField    field)
{
  FujinRecord *one = _fujin_improvements_detail_get_one (self);
  g_autofree char *text = NULL;

  if (self->updating || !one || one != self->known)
    return;
  text = dup_shown (self, field);
  self->updating = TRUE;
  fujin_edit_set_record (self->project, one, field, text);
  take_note (self, one, field);
  self->updating = FALSE;
}

static void
title_changed_cb (FujinImprovementsDetail *self)
{
  changed (self, FUJIN_IMPROVEMENT_TITLE);
}

static void
cost_changed_cb (FujinImprovementsDetail *self)
{
  changed (self, FUJIN_IMPROVEMENT_COST);
}

static void
note_changed_cb (FujinImprovementsDetail *self)
{
  changed (self, FUJIN_IMPROVEMENT_NOTE);
}

static void
left_cb (FujinImprovementsDetail *self)
{
  FujinRecord *one = _fujin_improvements_detail_get_one (self);

  if (!self->project || !one)
    return;
  fujin_history_end_typing (fujin_project_get_history (self->project));
  self->updating = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (fields) && one == self->known; i++)
    set_shown (self, fields[i], fujin_record_get (one, fields[i]));
  self->updating = FALSE;
}

static void
watch_focus (FujinImprovementsDetail *self,
             GtkWidget               *widget)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (widget, focus);
}

void
_fujin_improvements_detail_init_texts (FujinImprovementsDetail *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->note);

  /* The plan undoes what is typed: the text's own undo would stand in its way. */
  gtk_text_buffer_set_enable_undo (buffer, FALSE);
  g_signal_connect_swapped (self->title, "changed", G_CALLBACK (title_changed_cb), self);
  g_signal_connect_swapped (self->cost, "changed", G_CALLBACK (cost_changed_cb), self);
  g_signal_connect_swapped (buffer, "changed", G_CALLBACK (note_changed_cb), self);
  watch_focus (self, GTK_WIDGET (self->title));
  watch_focus (self, GTK_WIDGET (self->cost));
  watch_focus (self, GTK_WIDGET (self->note));
}

/**
 * fujin_improvements_detail_is_typing:
 * @self: the detail
 *
 * Returns: whether one of its texts has the focus
 */
gboolean
fujin_improvements_detail_is_typing (FujinImprovementsDetail *self)
{
  GtkWidget *child;

  g_return_val_if_fail (FUJIN_IS_IMPROVEMENTS_DETAIL (self), FALSE);

  for (child = gtk_widget_get_focus_child (GTK_WIDGET (self)); child;
       child = gtk_widget_get_focus_child (child))
    if (child == GTK_WIDGET (self->title) || child == GTK_WIDGET (self->cost)
        || child == GTK_WIDGET (self->note))
      return TRUE;
  return FALSE;
}

/**
 * fujin_improvements_detail_edit_title:
 * @self: the detail
 *
 * Puts the focus into the title, ready to be typed over.
 */
void
fujin_improvements_detail_edit_title (FujinImprovementsDetail *self)
{
  g_return_if_fail (FUJIN_IS_IMPROVEMENTS_DETAIL (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->title));
  gtk_editable_select_region (GTK_EDITABLE (self->title), 0, -1);
}
