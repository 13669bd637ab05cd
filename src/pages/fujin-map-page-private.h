/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-border-view.h"
#include "fujin-map-page.h"
#include "fujin-map-placement.h"
#include "fujin-map.h"
#include "fujin-pattern-picker.h"
#include "fujin-refresher.h"
#include "fujin-step-list.h"

G_BEGIN_DECLS

/* What stands beside the map. */
enum
{
  FUJIN_MAP_PANE_PLACEMENT,
  FUJIN_MAP_PANE_DIFFERENCES,
  FUJIN_MAP_PANE_STEPS,
  FUJIN_MAP_PANE_BORDER,
  FUJIN_MAP_N_PANES,
};

struct _FujinMapPage
{
  FujinPage          parent_instance;

  FujinProject      *project;
  FujinRefresher    *refresher;
  gboolean           tight;
  guint              tight_source;

  GtkLabel          *status;
  GtkBox            *present_box;
  GtkBox            *target_box;
  GtkMenuButton     *explain;
  GtkDropDown       *outline;
  GtkBox            *body;
  FujinMap          *map;
  GtkBox            *side;
  GtkBox            *tabs;
  GtkToggleButton   *tab[FUJIN_MAP_N_PANES];
  GtkStack          *panes;
  FujinMapPlacement *placement;
  FujinPatternPicker *present;
  FujinPatternPicker *target;
  FujinStepList     *differences;
  FujinStepList     *steps;
  FujinBorderView   *border;
};

void _fujin_map_page_init_panes (FujinMapPage *self);
void _fujin_map_page_show_panes (FujinMapPage *self);
void _fujin_map_page_open_pane  (FujinMapPage *self,
                                 guint         pane);

G_END_DECLS
