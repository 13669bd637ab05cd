/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-organisation.h"
#include "fujin-tree-picture.h"

G_BEGIN_DECLS

void fujin_project_tree_fill (FujinTreePicture  *picture,
                              FujinOrganisation *organisation,
                              GHashTable        *collapsed,
                              FujinLang          lang);

G_END_DECLS
