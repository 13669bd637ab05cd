/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>
#include "fujin-lang.h"

G_BEGIN_DECLS

/**
 * FujinTextStyle:
 * @FUJIN_TEXT_BASE: labels
 * @FUJIN_TEXT_SMALL: second lines, ticks, sources: 0.85 of the base
 * @FUJIN_TEXT_TITLE: 1.25 of the base
 * @FUJIN_TEXT_SIZE_MASK: the bits that say the size
 * @FUJIN_TEXT_BOLD: bold
 * @FUJIN_TEXT_NUMBER: tabular figures
 * @FUJIN_TEXT_WHOLE_WORDS: no line ends within a word, though it be wider than the line
 *
 * The only three sizes a chart knows, and what they are combined with.
 */
typedef enum
{
  FUJIN_TEXT_BASE = 0,
  FUJIN_TEXT_SMALL = 1,
  FUJIN_TEXT_TITLE = 2,
  FUJIN_TEXT_SIZE_MASK = 3,
  FUJIN_TEXT_BOLD = 1 << 2,
  FUJIN_TEXT_NUMBER = 1 << 3,
  FUJIN_TEXT_WHOLE_WORDS = 1 << 4,
} FujinTextStyle;

typedef struct _FujinTextCache FujinTextCache;

FujinTextCache *fujin_text_cache_new         (void);
void            fujin_text_cache_free        (FujinTextCache *self);
void            fujin_text_cache_set_font    (FujinTextCache *self,
                                              const char     *family,
                                              double          size,
                                              FujinLang       lang);
void            fujin_text_cache_trim        (FujinTextCache *self);
guint           fujin_text_cache_get_created (FujinTextCache *self);
double          fujin_text_cache_get_size    (FujinTextCache *self,
                                              FujinTextStyle  style);
PangoLayout    *fujin_text_cache_get         (FujinTextCache *self,
                                              const char     *text,
                                              FujinTextStyle  style,
                                              double          width,
                                              int             lines);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinTextCache, fujin_text_cache_free)

G_END_DECLS
