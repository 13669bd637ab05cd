/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-comparison.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PREVIEW_ROW (fujin_preview_row_get_type ())
G_DECLARE_FINAL_TYPE (FujinPreviewRow, fujin_preview_row, FUJIN, PREVIEW_ROW, GObject)

FujinPreviewRow *fujin_preview_row_new         (const FujinComparison *comparison,
                                                guint                  index);
guint            fujin_preview_row_get_index   (FujinPreviewRow       *self);
const char      *fujin_preview_row_get_subject (FujinPreviewRow       *self);
const char      *fujin_preview_row_get_what    (FujinPreviewRow       *self);
const char      *fujin_preview_row_get_before  (FujinPreviewRow       *self);
const char      *fujin_preview_row_get_after   (FujinPreviewRow       *self);
gboolean         fujin_preview_row_get_chosen  (FujinPreviewRow       *self);
void             fujin_preview_row_set_chosen  (FujinPreviewRow       *self,
                                                gboolean               chosen);
gboolean         fujin_preview_row_matches     (FujinPreviewRow       *self,
                                                const char            *key);

G_END_DECLS
