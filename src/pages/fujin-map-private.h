/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-map.h"

G_BEGIN_DECLS

struct _FujinMap
{
  GtkWidget         parent_instance;

  FujinProject     *project;
  /* Quadrants I to IV by their number; at 0 what is in none. */
  FujinMapField    *fields[FUJIN_N_QUADRANTS + 1];
  gboolean          outline_shown;
  gboolean          outline_target;

  /* Where the keys are. */
  FujinServicePlan *cursor;
  int               cursor_field;

  FujinServicePlan *dragged;
  FujinMapField    *hovered; /* not owned: a child */
  GtkWidget        *popover; /* nullable */
};

void           _fujin_map_init_keys    (FujinMap         *self);
void           _fujin_map_init_input   (FujinMap         *self);
void           _fujin_map_init_menu    (FujinMap         *self);
void           _fujin_map_open_menu    (FujinMap         *self,
                                        double            x,
                                        double            y);
void           _fujin_map_close_menu   (FujinMap         *self);
void           _fujin_map_set_cursor   (FujinMap         *self,
                                        int               field,
                                        FujinServicePlan *plan);
void           _fujin_map_activate     (FujinMap         *self);
gboolean       _fujin_map_is_default   (FujinServicePlan *plan,
                                        int               quadrant);

G_END_DECLS
