/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-difference-words.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_DIFFERENCE_ROW (fujin_difference_row_get_type ())
G_DECLARE_FINAL_TYPE (FujinDifferenceRow, fujin_difference_row, FUJIN, DIFFERENCE_ROW, GObject)

FujinDifferenceRow *fujin_difference_row_new         (const FujinComparison *comparison,
                                                      guint                  index);
FujinDifferenceRow *fujin_difference_row_new_heading (FujinChangeClass       change,
                                                      guint                  n);
FujinChangeClass    fujin_difference_row_get_class   (FujinDifferenceRow    *self);
const char         *fujin_difference_row_get_text    (FujinDifferenceRow    *self);
const char         *fujin_difference_row_get_plan    (FujinDifferenceRow    *self);
gboolean            fujin_difference_row_is_heading  (FujinDifferenceRow    *self);
gboolean            fujin_difference_row_matches     (FujinDifferenceRow    *self,
                                                      const char            *key);

G_END_DECLS
