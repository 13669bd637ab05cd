/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GBytes *fujin_xml_mend (GBytes   *bytes,
                        gboolean  is_indented);

G_END_DECLS
