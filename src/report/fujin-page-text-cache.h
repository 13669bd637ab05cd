/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page-layout.h"

G_BEGIN_DECLS

/* Texts that are laid out once and drawn later: what is measured when pages are cut is what is
 * drawn. */
PangoContext       *_fujin_page_text_context_new       (FujinLang             lang);
FujinPageTextCache *_fujin_page_text_cache_ref         (FujinLang             lang);
void                _fujin_page_text_cache_unref       (FujinPageTextCache   *self);
PangoContext       *_fujin_page_text_cache_get_context (FujinPageTextCache   *self);
PangoLayout        *_fujin_page_text_cache_get         (FujinPageTextCache   *self,
                                                        const FujinPageStyle *style,
                                                        const char           *text,
                                                        double                width);
void                _fujin_page_text_cache_put         (FujinPageTextCache   *self,
                                                        const FujinPageStyle *style,
                                                        const char           *text,
                                                        double                width,
                                                        PangoLayout          *layout);

G_END_DECLS
