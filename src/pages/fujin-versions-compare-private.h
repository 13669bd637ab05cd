/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-view.h"
#include "fujin-difference-row.h"
#include "fujin-versions-compare.h"

G_BEGIN_DECLS

struct _FujinVersionsCompare
{
  GtkWidget        parent_instance;

  FujinProject    *project;
  GPtrArray       *ids; /* of the states to choose from */
  GPtrArray       *names;
  FujinComparison *comparison;
  GPtrArray       *rows; /* of all differences, in the order of the groups */
  GListStore      *shown;
  char            *from_id;
  char            *to_id;
  gboolean         filling;

  GtkWidget       *content;
  GtkDropDown     *from;
  GtkDropDown     *to;
  GtkEditable     *search;
  GtkWidget       *copy_button;
  GtkWidget       *csv_button;
  GtkLabel        *headline;
  GtkLabel        *means;
  GtkStack        *stack;
  GtkLabel        *empty;
  GtkListView     *list;
  FujinChartView  *radar;
};

const char *_fujin_versions_compare_get_name   (FujinVersionsCompare *self,
                                                const char           *id);
void        _fujin_versions_compare_init_list  (FujinVersionsCompare *self);
void        _fujin_versions_compare_fill_rows  (FujinVersionsCompare *self);
void        _fujin_versions_compare_show_rows  (FujinVersionsCompare *self);
void        _fujin_versions_compare_copy       (FujinVersionsCompare *self);
void        _fujin_versions_compare_save_csv   (FujinVersionsCompare *self);

G_END_DECLS
