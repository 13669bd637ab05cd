/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include "fujin-project.h"

/* What is drawn: "GROUP-NAME" or "GROUP-NAME-PAGE", for instance "chart-radar", "book-matrix-2". */
GPtrArray       *golden_items_list (FujinProject *project,
                                    FujinLang     lang);
cairo_surface_t *golden_item_draw  (FujinProject *project,
                                    FujinLang     lang,
                                    const char   *item,
                                    double        zoom);
