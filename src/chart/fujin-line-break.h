/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

gboolean _fujin_line_break_is_natural   (const char    *text,
                                         const char    *at);
void     _fujin_line_break_keep_words   (PangoAttrList *attrs,
                                         const char    *text);
void     _fujin_line_break_keep_numbers (PangoAttrList *attrs,
                                         const char    *text);

G_END_DECLS
