/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-branch-banner.h"
#include "fujin-outside-watch.h"
#include "fujin-page.h"
#include "fujin-sidebar.h"
#include "fujin-start-view.h"
#include "fujin-window.h"

G_BEGIN_DECLS

/* What a button of an info bar does; whether the bar has done its service then. */
typedef gboolean (*FujinNoticeFunc) (FujinWindow *self);

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
  GtkSpinner *saving_spinner;
  GtkBox *notices;
  GtkLabel *protection;
  FujinOutsideWatch *outside;  /* of the file of the document */
  GtkInfoBar *outside_bar;     /* weak: what it tells */
  char *outside_shown;         /* what it tells of */
  char *outside_told;          /* of what the user does not want to hear now */
  GtkLabel *opening_label;
  GtkButton *opening_cancel;
  GtkRevealer *toast;
  GtkLabel *toast_label;
  guint toast_timeout;
  GQueue left; /* ids of the pages that were left, the last one last */
  gboolean going_back;
  GtkWidget *focus_before_menu; /* weak */
  GFile *pending; /* to be opened after the first frame */
  guint pending_source;
  gboolean for_pending; /* the window was made for that file alone */
  GFile *opening; /* being read in a worker thread */
  GCancellable *opening_cancellable;
  guint opening_timeout;
  gboolean closing; /* the user answered: close without asking again */
  gboolean close_when_saved; /* asked to close while a save is under way */
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
void      _fujin_window_init_library  (FujinWindow *self);
void      _fujin_window_end_toast     (FujinWindow *self);
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
void      _fujin_window_save           (FujinWindow *self,
                                        gboolean     then_close);
gboolean  _fujin_window_save_chosen    (FujinWindow *self,
                                        GFile       *chosen,
                                        gboolean     then_close);
void      _fujin_window_save_merged    (FujinWindow *self,
                                        guint        n_merged);
void      _fujin_window_save_to        (FujinWindow *self,
                                        GFile       *file,
                                        FujinSaveExpect expect,
                                        gboolean     then_close);
void      _fujin_window_show_save_error (FujinWindow *self,
                                        GFile       *file,
                                        gboolean     then_close,
                                        const GError *error);
void      _fujin_window_resolve_conflict (FujinWindow *self,
                                        FujinLoaded *theirs,
                                        gboolean     ours_in_place);
void      _fujin_window_remember_recent (GFile      *file);
gboolean  _fujin_window_is_opening     (FujinWindow *self);
void      _fujin_window_stop_opening   (FujinWindow *self);
void      _fujin_window_leave_opening  (FujinWindow *self);
void      _fujin_window_init_opening   (FujinWindow *self);
GtkInfoBar *_fujin_window_add_notice   (FujinWindow *self,
                                        GtkMessageType type,
                                        const char  *text);
void      _fujin_window_add_notice_button (GtkInfoBar *bar,
                                        const char  *label,
                                        FujinNoticeFunc pressed);
void      _fujin_window_extend_notice  (GtkInfoBar  *bar,
                                        const char  *text);
void      _fujin_window_tell_opened    (FujinWindow *self);
void      _fujin_window_clear_notices  (FujinWindow *self);
void      _fujin_window_init_save_key  (FujinWindow *self);
void      _fujin_window_init_earlier   (FujinWindow *self);
void      _fujin_window_update_earlier (FujinWindow *self);
void      _fujin_window_show_earlier   (FujinWindow *self,
                                        GFile       *file);
void      _fujin_window_open_copy      (FujinWindow *self,
                                        FujinProject *project);
void      _fujin_window_init_merge     (FujinWindow *self);
void      _fujin_window_update_merge   (FujinWindow *self);
void      _fujin_window_merge_file     (FujinWindow *self,
                                        GFile       *file);
void      _fujin_window_init_recovery  (FujinWindow *self);
gboolean  _fujin_window_is_recovering  (FujinWindow *self);
void      _fujin_window_drop_recovery  (FujinWindow *self);
void      _fujin_window_offer_recovery (FujinWindow *self,
                                        GPtrArray   *found);
void      _fujin_window_recover_beside (FujinWindow *self,
                                        GPtrArray   *found);
void      _fujin_window_list_recoveries (FujinWindow *self,
                                        GAsyncReadyCallback callback,
                                        gpointer     user_data);
void      _fujin_window_look_for_leftover (FujinWindow *self,
                                        GtkInfoBar  *damaged);
char     *_fujin_window_describe_leftover (GPtrArray *own);
GPtrArray *_fujin_window_pick_recoveries (GPtrArray  *found,
                                        const char  *path);
GPtrArray *_fujin_window_list_offered  (FujinWindow *self,
                                        const char  *path);
GtkWindow *_fujin_window_find_other    (FujinWindow *self);
void      _fujin_window_refuse         (FujinWindow *self,
                                        GPtrArray   *problems);
void      _fujin_window_init_outside   (FujinWindow *self);
void      _fujin_window_watch_outside  (FujinWindow *self);
void      _fujin_window_forget_outside (FujinWindow *self);
void      _fujin_window_look_outside   (FujinWindow *self);
void      _fujin_window_update_outside (FujinWindow *self);
gboolean  _fujin_window_lost_file      (FujinWindow *self);
gboolean  _fujin_window_has_broken_file (FujinWindow *self);
void      _fujin_window_tell_seal      (FujinWindow *self);
void      _fujin_window_update_protection (FujinWindow *self);
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
