/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PRESENTATION_WINDOW (fujin_presentation_window_get_type ())
G_DECLARE_FINAL_TYPE (FujinPresentationWindow, fujin_presentation_window, FUJIN,
                      PRESENTATION_WINDOW, GtkWindow)

FujinPresentationWindow *fujin_presentation_window_new       (GtkWindow               *parent,
                                                              FujinProject            *project,
                                                              const char              *slide);
const char              *fujin_presentation_window_get_slide (FujinPresentationWindow *self);
gboolean                 fujin_presentation_window_is_blank  (FujinPresentationWindow *self);

G_END_DECLS
