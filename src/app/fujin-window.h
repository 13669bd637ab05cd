/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-application.h"
#include "fujin-document.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_WINDOW (fujin_window_get_type ())
G_DECLARE_FINAL_TYPE (FujinWindow, fujin_window, FUJIN, WINDOW, GtkApplicationWindow)

FujinWindow   *fujin_window_new          (FujinApplication *application);
FujinDocument *fujin_window_get_document (FujinWindow      *self);
void           fujin_window_set_document (FujinWindow      *self,
                                          FujinDocument    *document);
gboolean       fujin_window_is_empty     (FujinWindow      *self);
gboolean       fujin_window_shows_file   (FujinWindow      *self,
                                          GFile            *file);
void           fujin_window_open_file    (FujinWindow      *self,
                                          GFile            *file);
void           fujin_window_open_file_later (FujinWindow   *self,
                                             GFile         *file,
                                             gboolean       is_new);
void           fujin_window_recover_later (FujinWindow     *self);
void           fujin_window_go           (FujinWindow      *self,
                                          const char       *page,
                                          const char       *target);
void           fujin_window_toast        (FujinWindow      *self,
                                          const char       *text);

G_END_DECLS
