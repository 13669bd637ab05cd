/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *fujin_xml_foreign_words  (GBytes     *bytes);
gboolean    fujin_xml_is_declaration (const char *at,
                                      const char *end);

G_END_DECLS
