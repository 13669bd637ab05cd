/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-role-chart.h"

G_BEGIN_DECLS

typedef struct
{
  char *title;
  char *names;
  char *output;
  gboolean is_open;
  double x;
} FujinRoleBox;

/* A lane of its own above the boxes for what goes on, below them for what comes back. */
typedef struct
{
  guint from;
  guint to;
  char *text;
  gboolean stated;
  guint lane;
  double x_from;
  double x_to;
  double y;
} FujinRoleFlow;

struct _FujinRoleChart
{
  FujinTextCache *cache;
  FujinLang lang;
  GPtrArray *boxes; /* FujinRoleBox */
  GPtrArray *flows; /* FujinRoleFlow */
  char *note;
  double size;
  double width;
  double height;
  double box_width;
  double box_top;
  double box_height;
};

#define FUJIN_ROLE_LABEL (FUJIN_TEXT_SMALL | FUJIN_TEXT_WHOLE_WORDS)

/* Names that a box shows before it says how many more there are are the caller's; these only keep
 * a box from becoming a column. */
#define FUJIN_ROLE_NAME_LINES 12

double _fujin_role_chart_pad         (FujinRoleChart      *self);
double _fujin_role_chart_text_width  (FujinRoleChart      *self);
double _fujin_role_chart_label_width (FujinRoleChart      *self,
                                      const FujinRoleFlow *flow);
FujinTextStyle _fujin_role_chart_title_style (FujinRoleChart *self);
PangoLayout *_fujin_role_chart_text  (FujinRoleChart      *self,
                                      const char          *text,
                                      FujinTextStyle       style,
                                      double               width,
                                      int                  lines,
                                      double              *height);

G_END_DECLS
