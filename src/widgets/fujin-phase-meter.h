/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FUJIN_TYPE_PHASE_METER (fujin_phase_meter_get_type ())
G_DECLARE_FINAL_TYPE (FujinPhaseMeter, fujin_phase_meter, FUJIN, PHASE_METER, GtkButton)

void fujin_phase_meter_set_title    (FujinPhaseMeter *self,
                                     const char      *title);
void fujin_phase_meter_set_question (FujinPhaseMeter *self,
                                     const char      *question);
void fujin_phase_meter_set_count    (FujinPhaseMeter *self,
                                     guint            done,
                                     guint            total);

G_END_DECLS
