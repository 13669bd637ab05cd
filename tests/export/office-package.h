/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <libxml/tree.h>

G_BEGIN_DECLS

GHashTable *office_package_read  (GBytes     *bytes);
xmlDoc     *office_package_parse (GHashTable *parts,
                                  const char *name);
void        office_package_check (GHashTable *parts);

G_END_DECLS
