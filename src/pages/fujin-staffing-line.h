/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-staffing.h"

G_BEGIN_DECLS

/**
 * FujinStaffingLists:
 * @teams: names for the choice of a team, "no team" first
 * @functions: names for the choice of a function, nothing first
 *
 * What all lines choose from.
 */
typedef struct
{
  GListModel *teams;
  GListModel *functions;
} FujinStaffingLists;

#define FUJIN_TYPE_STAFFING_LINE (fujin_staffing_line_get_type ())
G_DECLARE_FINAL_TYPE (FujinStaffingLine, fujin_staffing_line, FUJIN, STAFFING_LINE, GtkBox)

GtkWidget   *fujin_staffing_line_new        (FujinRecord              *record);
FujinRecord *fujin_staffing_line_get_record (FujinStaffingLine        *self);
void         fujin_staffing_line_show       (FujinStaffingLine        *self,
                                             const FujinStaffing      *staffing,
                                             const FujinStaffPost     *post,
                                             const FujinStaffingLists *lists,
                                             gboolean                  named);
void         fujin_staffing_line_align      (FujinStaffingLine        *self,
                                             GtkSizeGroup            **groups);

#define FUJIN_STAFFING_LINE_N_COLUMNS 6

G_END_DECLS
