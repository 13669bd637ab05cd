/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-library-page.h"
#include "fujin-library-picture-view.h"
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
  guint at;                       /* place in the trail */
  guint entered;                  /* where it was when another page led here */
  guint idle;
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
void _fujin_library_page_update_body  (FujinLibraryPage        *self);
void _fujin_library_page_select_table (FujinLibraryPage        *self,
                                       const FujinLibraryTable *table);

G_END_DECLS
