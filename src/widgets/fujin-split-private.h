/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-split.h"

G_BEGIN_DECLS

struct _FujinSplit
{
  GtkWidget  parent_instance;

  GtkWidget *start;
  GtkWidget *end;
  double     share;
  double     least_ems;
};

GtkSizeRequestMode _fujin_split_get_request_mode (GtkWidget      *widget);
void               _fujin_split_measure          (GtkWidget      *widget,
                                                  GtkOrientation  orientation,
                                                  int             for_size,
                                                  int            *minimum,
                                                  int            *natural,
                                                  int            *minimum_baseline,
                                                  int            *natural_baseline);
void               _fujin_split_size_allocate    (GtkWidget      *widget,
                                                  int             width,
                                                  int             height,
                                                  int             baseline);

G_END_DECLS
