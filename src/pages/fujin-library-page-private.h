/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-library-page.h"
#include "fujin-library-picture-view.h"
#include "fujin-library-row-object.h"
#include "fujin-library-table-view.h"
#include "fujin-library-view.h"

G_BEGIN_DECLS

struct _FujinLibraryPage
{
  FujinPage parent_instance;

  GtkLabel *status;
  GtkButton *back_button;
  GtkButton *forward_button;
  GtkSearchEntry *search;
  GtkListBox *tables;
  GtkListView *list;
  GtkLabel *list_title;
  GtkStack *stack;
  GtkStack *body;
  GtkToggleButton *table_button;
  GtkToggleButton *picture_button;
  GtkDropDown *season;
  GtkSearchEntry *table_filter;
  GtkButton *print_button;
  GtkButton *export_button;
  FujinLibraryView *view;
  FujinLibraryTableView *table_view;
  FujinLibraryView *table_entry;
  FujinLibraryPictureView *picture_view;

  FujinProject *project;
  GListStore *rows;
  GtkSingleSelection *selection;
  const FujinLibraryTable *table; /* what is browsed; NULL while searching */
  const FujinLibraryRow *row;     /* what is read */
  GPtrArray *trail;               /* ids of rows that were read */
  GArray *places;                 /* FujinLibraryPicturePlace: of each of these */
  guint at;                       /* place in the trail */
  guint entered;                  /* where it was when another page led here */
  guint idle;
  FujinLibraryRowObject *whole;   /* the table or picture that is told of instead; NULL for none */
  gboolean arrowing;              /* somebody goes from row to row by keys */
  gboolean passing;               /* the last step may just have been passed */
  guint rest;                     /* source that makes it a step to stay */
  gboolean stale; /* the ties of the plan changed */
  gboolean typing;                /* the search selects its first result */
  gboolean typed;                 /* that is how what is read was come to */
  gboolean filling;
  gboolean filled;
};

void _fujin_library_page_init_list    (FujinLibraryPage        *self);
void _fujin_library_page_init_tables  (FujinLibraryPage        *self);
void _fujin_library_page_fill_tables  (FujinLibraryPage        *self);
void _fujin_library_page_browse       (FujinLibraryPage        *self,
                                       const FujinLibraryTable *table);
void _fujin_library_page_search       (FujinLibraryPage        *self);
void _fujin_library_page_select       (FujinLibraryPage        *self,
                                       const FujinLibraryRow   *row);
void _fujin_library_page_read         (FujinLibraryPage        *self,
                                       const FujinLibraryRow   *row);
void _fujin_library_page_show         (FujinLibraryPage        *self,
                                       const FujinLibraryRow   *row);
void _fujin_library_page_show_whole   (FujinLibraryPage        *self,
                                       FujinLibraryRowObject   *whole);
void _fujin_library_page_open_whole   (FujinLibraryPage        *self,
                                       FujinLibraryRowObject   *whole);
void _fujin_library_page_refill       (FujinLibraryPage        *self);
int  _fujin_library_page_get_season   (FujinLibraryPage        *self);
void _fujin_library_page_apply_filter (FujinLibraryPage        *self);
void _fujin_library_page_reset_filter (FujinLibraryPage        *self);
void _fujin_library_page_init_filter  (FujinLibraryPage        *self);
void _fujin_library_page_pass         (FujinLibraryPage        *self);
void _fujin_library_page_stay         (FujinLibraryPage        *self);
void _fujin_library_page_watch_keys   (FujinLibraryPage        *self,
                                       GtkWidget               *widget);
void _fujin_library_page_keep_place   (FujinLibraryPage        *self);
void _fujin_library_page_update_body  (FujinLibraryPage        *self);
void _fujin_library_page_select_table (FujinLibraryPage        *self,
                                       const FujinLibraryTable *table);

G_END_DECLS
