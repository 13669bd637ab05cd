/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-lang.h"
#include "fujin-merge.h"

G_BEGIN_DECLS

/* A merge in words: what is asked, what the sides have of it, what came from each side. */
char *fujin_merge_dup_question   (const FujinMerge  *merge,
                                  guint              index,
                                  FujinLang          lang);
char *fujin_merge_dup_subject    (const FujinMerge  *merge,
                                  guint              index,
                                  FujinLang          lang);
char *fujin_merge_dup_what       (const FujinMerge  *merge,
                                  guint              index,
                                  FujinLang          lang);
char *fujin_merge_dup_side       (const FujinMerge  *merge,
                                  guint              index,
                                  FujinMergeChoice   side,
                                  FujinLang          lang);
char *fujin_merge_dup_before     (const FujinMerge  *merge,
                                  guint              index,
                                  FujinLang          lang);
char *fujin_merge_dup_change     (const FujinMerge  *merge,
                                  FujinMergeChoice   side,
                                  guint              index,
                                  FujinLang          lang);
char *fujin_merge_dup_headline   (const FujinMerge  *merge,
                                  FujinLang          lang);
char *fujin_merge_dup_refusal    (const FujinMerge  *merge,
                                  FujinLang          lang);

G_END_DECLS
