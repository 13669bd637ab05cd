/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GBytes *fujin_xml_cut (GBytes *bytes,
                       gsize   damage);

G_END_DECLS
