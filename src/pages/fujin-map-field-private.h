/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-map-field.h"

G_BEGIN_DECLS

struct _FujinMapField
{
  GtkWidget           parent_instance;

  int                 quadrant; /* 0 for what is in none */
  GPtrArray          *plans;
  GListStore         *store;
  guint               n_columns;
  gboolean            tall;         /* cards have a second line for the name */
  int                 inner_width;  /* of the cards, once there is a place for them */
  int                 inner_height;
  guint               resize_source;
  FujinServicePlan   *cursor; /* not owned: only compared */
  const FujinPattern *present;
  const FujinPattern *target;
  gboolean            outline_shown;
  gboolean            outline_target;

  GtkLabel           *title;
  GtkLabel           *count;
  GtkLabel           *lead;
  GtkLabel           *hint;
  FujinRecycler      *rows;
};

void _fujin_map_field_build_heading (FujinMapField *self);
void _fujin_map_field_fill_heading  (FujinMapField *self);
void _fujin_map_field_show_words    (FujinMapField *self);

G_END_DECLS
