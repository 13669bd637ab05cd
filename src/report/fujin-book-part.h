/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinBookGroup:
 * @FUJIN_BOOK_GROUP_FRONT: cover, contents, and the page for the board
 * @FUJIN_BOOK_GROUP_STATE: what is planned and how well it is done
 * @FUJIN_BOOK_GROUP_CHARTS: charts
 * @FUJIN_BOOK_GROUP_PROGRESS: gaps, improvements, decisions
 * @FUJIN_BOOK_GROUP_ORGANISATION: who does it
 * @FUJIN_BOOK_GROUP_APPENDIX: how it is measured
 *
 * Under which heading of the contents a part stands.
 */
typedef enum
{
  FUJIN_BOOK_GROUP_FRONT,
  FUJIN_BOOK_GROUP_STATE,
  FUJIN_BOOK_GROUP_CHARTS,
  FUJIN_BOOK_GROUP_PROGRESS,
  FUJIN_BOOK_GROUP_ORGANISATION,
  FUJIN_BOOK_GROUP_APPENDIX,
} FujinBookGroup;

#define FUJIN_N_BOOK_GROUPS 6

/* The table of parts: what a report may be put together from, in the usual order. */
guint          fujin_book_part_get_n       (void);
const char    *fujin_book_part_get_id      (guint         part);
const char    *fujin_book_part_get_label   (guint         part,
                                            FujinLang     lang);
const char    *fujin_book_part_get_chart   (guint         part);
FujinBookGroup fujin_book_part_get_group   (guint         part);
const char    *fujin_book_group_get_label  (FujinBookGroup group,
                                            FujinLang     lang);
gboolean       fujin_book_part_is_usual    (guint         part);
gboolean       fujin_book_part_is_empty    (guint         part,
                                            FujinProject *project);
gboolean       fujin_book_part_find        (const char   *id,
                                            guint        *part);

G_END_DECLS
