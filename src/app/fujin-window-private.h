/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-branch-banner.h"
#include "fujin-page.h"
#include "fujin-sidebar.h"
#include "fujin-start-view.h"
#include "fujin-window.h"

G_BEGIN_DECLS

struct _FujinWindow
{
  GtkApplicationWindow parent_instance;

  FujinDocument *document;
  GSettings *settings;

  GtkStack *stack;
  FujinStartView *start_view;
  FujinSidebar *sidebar;
  GtkStack *pages;
  FujinBranchBanner *branch_banner;
  GtkLabel *title;
  GtkLabel *subtitle;
  GtkButton *back_button;
  GtkButton *undo_button;
  GtkButton *redo_button;
  GtkMenuButton *menu_button;
  GtkInfoBar *info_bar;
  GtkLabel *info_label;
  GtkRevealer *toast;
  GtkLabel *toast_label;
  guint toast_timeout;
  GQueue left; /* ids of the pages that were left, the last one last */
  gboolean going_back;
  GtkWidget *focus_before_menu; /* weak */
  GFile *pending; /* to be opened after the first frame */
  guint pending_source;
  gboolean for_pending; /* the window was made for that file alone */
  gboolean closing; /* the user answered: close without asking again */
};

void      _fujin_window_init_actions   (FujinWindow *self);
void      _fujin_window_update_actions (FujinWindow *self);
FujinPage *_fujin_window_get_page      (FujinWindow *self);
void      _fujin_window_connect_page   (FujinWindow *self,
                                        FujinPage   *page);
void      _fujin_window_leave_page    (FujinWindow *self,
                                       const char  *next);
void      _fujin_window_forget_pages  (FujinWindow *self);
void      _fujin_window_init_back     (FujinWindow *self);
void      _fujin_window_update_back   (FujinWindow *self);
void      _fujin_window_init_drop      (FujinWindow *self);
void      _fujin_window_build_menu     (FujinWindow *self);
void      _fujin_window_init_menu      (FujinWindow *self);
char     *_fujin_window_dup_undo_text  (FujinHistory *history);
char     *_fujin_window_dup_redo_text  (FujinHistory *history);
void      _fujin_window_import         (FujinWindow *self);
void      _fujin_window_ask_open       (FujinWindow *self);
void      _fujin_window_ask_save_as    (FujinWindow *self,
                                        gboolean     then_close);
gboolean  _fujin_window_save           (FujinWindow *self,
                                        gboolean     then_close);
gboolean  _fujin_window_save_chosen    (FujinWindow *self,
                                        GFile       *chosen,
                                        gboolean     then_close);
void      _fujin_window_remember_recent (GFile      *file);
void      _fujin_window_ask_changes    (FujinWindow *self);
FujinWindow *_fujin_window_new_project (FujinWindow *self);
void      _fujin_window_init_risks     (FujinWindow *self);
void      _fujin_window_update_risks   (FujinWindow *self);
void      _fujin_window_init_present   (FujinWindow *self);
void      _fujin_window_init_report    (FujinWindow *self);
void      _fujin_window_update_present (FujinWindow *self);
void      _fujin_window_init_versions  (FujinWindow *self);
void      _fujin_window_update_versions (FujinWindow *self);

G_END_DECLS
