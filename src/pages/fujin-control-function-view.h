/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_CONTROL_FUNCTION_VIEW (fujin_control_function_view_get_type ())
G_DECLARE_FINAL_TYPE (FujinControlFunctionView, fujin_control_function_view, FUJIN,
                      CONTROL_FUNCTION_VIEW, GtkWidget)

void fujin_control_function_view_set_project (FujinControlFunctionView *self,
                                              FujinProject             *project);
char *fujin_control_function_view_dup_subject (FujinControlFunctionView *self);

G_END_DECLS
