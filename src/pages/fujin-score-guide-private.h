/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-framework.h"
#include "fujin-plan-text.h"
#include "fujin-rater-panel.h"
#include "fujin-score-guide.h"
#include "fujin-target-reason.h"

G_BEGIN_DECLS

/* 5 down to 1, "not evaluated", and 5 down to 1 of the outside part of a combination. */
#define FUJIN_SCORE_GUIDE_N_OPTIONS (2 * FUJIN_SCORE_MAX + 1)

struct _FujinScoreGuide
{
  GtkWidget parent_instance;

  GtkToggleButton *as_is_button;
  GtkToggleButton *to_be_button;
  GtkLabel *heading;
  GtkLabel *hint;
  FujinTargetReason *reason;
  GtkWidget *unsure_button;
  GtkWidget *clear_button;
  GtkScrolledWindow *scroller;
  GtkGrid *grid;
  GtkWidget *side_titles;
  GtkLabel *parts_hint;
  GtkWidget *buttons[FUJIN_SCORE_GUIDE_N_OPTIONS];
  GtkLabel *marks[FUJIN_SCORE_GUIDE_N_OPTIONS];
  GtkLabel *wordings[FUJIN_SCORE_GUIDE_N_OPTIONS];
  GtkLabel *raters[FUJIN_SCORE_GUIDE_N_OPTIONS];
  GtkToggleButton *raters_button;
  FujinRaterPanel *rater_panel;
  GtkToggleButton *note_button;
  FujinPlanText *note;
  gboolean in_parts;   /* the two parts of a combination stand side by side */
  int n_rows;
  int current_row;     /* which must be in sight */
  guint fit_source;
  gboolean updating;
};

void  _fujin_score_guide_create_options (FujinScoreGuide  *self);
void  _fujin_score_guide_show_options   (FujinScoreGuide  *self,
                                         FujinServicePlan *plan,
                                         gboolean          to_be);
void  _fujin_score_guide_emit_picked    (FujinScoreGuide  *self,
                                         int               score);
void  _fujin_score_guide_emit_side      (FujinScoreGuide  *self,
                                         gboolean          outside,
                                         int               score);

/* What the guide says. */
char *_fujin_score_guide_dup_wording (FujinAssignmentType kind,
                                      int                 score);
char *_fujin_score_guide_dup_hint    (FujinServicePlan   *plan,
                                      gboolean            to_be);
char *_fujin_score_guide_dup_heading (FujinServicePlan   *plan,
                                      guint               n_selected);
char *_fujin_score_guide_dup_rule    (const char         *id);
char *_fujin_score_guide_dup_raters  (FujinServicePlan   *plan);

G_END_DECLS
