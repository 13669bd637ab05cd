/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FUJIN_TYPE_TEXT_BOX (fujin_text_box_get_type ())
G_DECLARE_FINAL_TYPE (FujinTextBox, fujin_text_box, FUJIN, TEXT_BOX, GtkWidget)

GtkWidget   *fujin_text_box_new          (const char   *label);
void         fujin_text_box_set_text     (FujinTextBox *self,
                                          const char   *text);
char        *fujin_text_box_dup_text     (FujinTextBox *self);
void         fujin_text_box_set_editable (FujinTextBox *self,
                                          gboolean      editable);
GtkTextView *fujin_text_box_get_view     (FujinTextBox *self);

G_END_DECLS
