/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FUJIN_TYPE_COLOUR_SCHEME (fujin_colour_scheme_get_type ())
G_DECLARE_FINAL_TYPE (FujinColourScheme, fujin_colour_scheme, FUJIN, COLOUR_SCHEME, GObject)

FujinColourScheme *fujin_colour_scheme_new (GSettings *settings);

G_END_DECLS
