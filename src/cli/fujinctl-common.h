/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujinctl.h"

G_BEGIN_DECLS

gboolean      _fujinctl_parse    (const FujinctlCommand  *command,
                                  const GOptionEntry     *entries,
                                  int                    *argc,
                                  char                 ***argv);
void          _fujinctl_allow_both (void);
gboolean      _fujinctl_wants_both (void);
gboolean      _fujinctl_lang_is_given (void);
gboolean      _fujinctl_one_file (const FujinctlCommand  *command,
                                  int                     argc,
                                  char                  **argv);
int           _fujinctl_usage    (const FujinctlCommand  *command,
                                  const char             *format,
                                  ...) G_GNUC_PRINTF (2, 3);
int           _fujinctl_failed   (const char             *format,
                                  ...) G_GNUC_PRINTF (1, 2);
FujinLang     _fujinctl_lang     (FujinProject           *project);
FujinProject *_fujinctl_load     (const char             *path);
FujinProject *_fujinctl_load_state (const char           *argument);
FujinProject *_fujinctl_read     (const char             *path,
                                  GPtrArray              *problems);
gboolean      _fujinctl_is_damaged (const char           *path);
gboolean      _fujinctl_is_same_file (const char         *a,
                                  const char             *b);
int           _fujinctl_refuse_damaged (const char       *path);
void          _fujinctl_set_lang (const char             *lang);
gboolean      _fujinctl_report_problems (const char      *path,
                                  GPtrArray              *problems);
void          _fujinctl_keep     (const char             *path);
const char   *_fujinctl_suffix   (const char             *path);

G_END_DECLS
