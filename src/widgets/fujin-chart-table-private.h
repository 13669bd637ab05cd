/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-table.h"

G_BEGIN_DECLS

/* Under this key the name of a row keeps the id of its axis. */
#define FUJIN_CHART_TABLE_AXIS "fujin-axis"

/* Between columns, and between the sentence and the rows. */
#define FUJIN_CHART_TABLE_SPACING 12

struct _FujinChartTable
{
  GtkWidget       parent_instance;

  FujinChartData *data;
  FujinChartSheet *sheet;
  GtkLabel       *sentence;
  GtkGrid        *grid;
  /* The row that Tab comes back to. */
  int             row;
};

void      _fujin_chart_table_measure       (GtkWidget        *widget,
                                            GtkOrientation    orientation,
                                            int               for_size,
                                            int              *minimum,
                                            int              *natural,
                                            int              *minimum_baseline,
                                            int              *natural_baseline);
void      _fujin_chart_table_size_allocate (GtkWidget        *widget,
                                            int               width,
                                            int               height,
                                            int               baseline);
GtkSizeRequestMode
          _fujin_chart_table_get_request_mode (GtkWidget     *widget);
void      _fujin_chart_table_fill          (FujinChartTable  *self);
void      _fujin_chart_table_activate      (FujinChartTable  *self,
                                            GtkWidget        *button);
gboolean  _fujin_chart_table_focus         (GtkWidget        *widget,
                                            GtkDirectionType  direction);
gboolean  _fujin_chart_table_jump          (GtkWidget        *widget,
                                            GVariant         *to_end,
                                            gpointer          data);
char     *_fujin_chart_table_dup_focused   (FujinChartTable  *self);
void      _fujin_chart_table_focus_axis    (FujinChartTable  *self,
                                            const char       *id);

G_END_DECLS
