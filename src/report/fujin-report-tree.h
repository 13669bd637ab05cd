/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page-layout.h"

G_BEGIN_DECLS

/**
 * FujinReportTree:
 *
 * The organisation tree, on one sheet or on several that are joined.
 */
typedef struct _FujinReportTree FujinReportTree;

FujinReportTree *_fujin_report_tree_new         (FujinPageLayout *page);
void             _fujin_report_tree_free        (FujinReportTree *self);
char            *_fujin_report_tree_dup_subject (FujinPageLayout *page);
guint            _fujin_report_tree_cut         (FujinReportTree *self,
                                                 double           top,
                                                 double           bottom);
void             _fujin_report_tree_draw        (FujinReportTree *self,
                                                 cairo_t         *cr,
                                                 guint            page);
gboolean         _fujin_report_tree_get_place   (FujinReportTree *self,
                                                 guint            box,
                                                 guint           *page,
                                                 cairo_rectangle_t *place);
guint            _fujin_report_tree_get_n_boxes (FujinReportTree *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinReportTree, _fujin_report_tree_free)

G_END_DECLS
