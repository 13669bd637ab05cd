/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-xml.h"

G_BEGIN_DECLS

/* More would not help a reader, and a file of garbage could make millions. */
#define FUJIN_XML_MAX_PROBLEMS 200

void     fujin_xml_prepare   (void);
gboolean fujin_xml_scan_with (GBytes        *bytes,
                              FujinXmlParse *parse,
                              GPtrArray     *problems);

G_END_DECLS
