/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint    fujin_xml_ending_line     (GBytes    *bytes);
gboolean fujin_xml_add_lost_ending (GBytes    *bytes,
                                    GPtrArray *problems);

G_END_DECLS
