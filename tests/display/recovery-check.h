/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-window-private.h"

G_BEGIN_DECLS

/* What tests need that leave plans unsaved: processes that die, and a window with a file. */

typedef struct
{
  FujinWindow *window;
  char *folder;
  char *path;
  GFile *file;
} Fixture;

extern FujinApplication *application;

/* For other things that the program can be started for, as a process of its own. */
typedef int (*RunOther) (const char *what);

void crash (const char *path);
void crash_in_circles (const char *path);
void set_up (Fixture *fixture,
             gconstpointer data);
void tear_down (Fixture *fixture,
                gconstpointer data);
FujinProject *project_of (FujinWindow *window);
void write_titled (const char *path,
                   const char *title,
                   const char *organisation);
GBytes *read_bytes (const char *path);
void assert_file (const char *path,
                  const char *title,
                  const char *organisation);
void set_title (FujinWindow *window,
                const char *title);
void activate (FujinWindow *window,
               const char *action);
void open_file (Fixture *fixture);
void wait_for_save (FujinWindow *window);
guint count_left (void);
GtkWidget *wait_for_dialog (gpointer below,
                            const char *text);
void press (gpointer top,
            const char *label);
void wait_for_label (gpointer top,
                     const char *text);
void wait_for_page (FujinWindow *window);
GSubprocess *start_other (const char *what);
int recovery_check_main (int        argc,
                         char     **argv,
                         void     (*add_tests) (void),
                         RunOther   run_other);

#define ADD(name, function) \
  g_test_add ("/recovery/" name, Fixture, NULL, set_up, function, tear_down)

G_END_DECLS
