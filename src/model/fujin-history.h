/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>
#include "fujin-step.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_HISTORY (fujin_history_get_type ())
G_DECLARE_FINAL_TYPE (FujinHistory, fujin_history, FUJIN, HISTORY, GObject)

/**
 * FujinStepRecorder:
 * @step: a step that was just made or taken back
 * @forward: whether it was made
 * @data: what was handed over
 *
 * Is told every step at the moment it is done, once the history has its new state and before
 * anybody else hears of it. A keystroke that became part of an earlier step comes as itself.
 */
typedef void (*FujinStepRecorder) (FujinStep *step,
                                   gboolean   forward,
                                   gpointer   data);

FujinHistory *fujin_history_new            (void);
gboolean      fujin_history_push           (FujinHistory *self,
                                            FujinStep    *step,
                                            gboolean      typing);
void          fujin_history_begin_group    (FujinHistory *self,
                                            FujinStep    *step);
gboolean      fujin_history_end_group      (FujinHistory *self);
void          fujin_history_end_typing     (FujinHistory *self);
gboolean      fujin_history_undo           (FujinHistory *self);
gboolean      fujin_history_redo           (FujinHistory *self);
gboolean      fujin_history_can_undo       (FujinHistory *self);
gboolean      fujin_history_can_redo       (FujinHistory *self);
const char   *fujin_history_get_undo_label (FujinHistory *self);
const char   *fujin_history_get_redo_label (FujinHistory *self);
gboolean      fujin_history_get_modified   (FujinHistory *self);
guint64       fujin_history_get_state      (FujinHistory *self);
void          fujin_history_set_saved      (FujinHistory *self,
                                            guint64       state);
guint         fujin_history_get_n_unsaved (FujinHistory *self);
guint         fujin_history_get_n_steps    (FujinHistory *self);
void          fujin_history_set_recorder   (FujinHistory *self,
                                            FujinStepRecorder recorder,
                                            gpointer      data,
                                            GDestroyNotify destroy);
void          fujin_history_restore        (FujinHistory *self,
                                            guint64       state,
                                            guint64       saved,
                                            guint64       last,
                                            guint         n_unsaved);

G_END_DECLS
