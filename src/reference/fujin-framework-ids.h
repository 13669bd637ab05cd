/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Each returns the number of the id, or less than 0 when it is not known. */
int _fujin_phase_index           (const char *id);
int _fujin_pattern_index         (const char *id);
int _fujin_score_index           (const char *id);
int _fujin_scale_index           (const char *id);
int _fujin_skill_index           (const char *id);
int _fujin_information_index     (const char *id);
int _fujin_axis_index            (const char *id);
int _fujin_level_index           (const char *id);
int _fujin_assignment_type_index (const char *id);
int _fujin_side_index            (const char *id);
int _fujin_shift_index           (const char *id);
int _fujin_lead_index            (const char *id);

G_END_DECLS
