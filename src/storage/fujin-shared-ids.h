/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <libxml/tree.h>
#include <glib.h>

G_BEGIN_DECLS

void fujin_shared_ids_renew (xmlNode *root);

G_END_DECLS
