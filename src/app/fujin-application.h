/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FUJIN_TYPE_APPLICATION (fujin_application_get_type ())
G_DECLARE_FINAL_TYPE (FujinApplication, fujin_application, FUJIN, APPLICATION, GtkApplication)

FujinApplication *fujin_application_new          (void);
GSettings        *fujin_application_get_settings (FujinApplication *self);

G_END_DECLS
