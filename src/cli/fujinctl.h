/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-absence-result.h"
#include "fujin-comparison.h"
#include "fujin-project.h"

G_BEGIN_DECLS

/* What the program ends with. */
enum
{
  FUJINCTL_GOOD = 0,
  FUJINCTL_FAILED = 1,
  FUJINCTL_USAGE = 2,
};

/**
 * FujinctlCommand:
 * @name: what is typed
 * @arguments: what follows it, for the help
 * @summary: what it does, in one line
 * @description: (nullable): what else to know
 * @run: does it; gets its own name as the first argument
 *
 * One command of fujinctl.
 */
typedef struct _FujinctlCommand FujinctlCommand;
struct _FujinctlCommand
{
  const char *name;
  const char *arguments;
  const char *summary;
  const char *description;
  int       (*run) (const FujinctlCommand  *command,
                    int                     argc,
                    char                  **argv);
};

int  _fujinctl_new     (const FujinctlCommand *command, int argc, char **argv);
int  _fujinctl_check   (const FujinctlCommand *command, int argc, char **argv);
int  _fujinctl_summary (const FujinctlCommand *command, int argc, char **argv);
int  _fujinctl_gaps    (const FujinctlCommand *command, int argc, char **argv);
int  _fujinctl_advise  (const FujinctlCommand *command, int argc, char **argv);
int  _fujinctl_staffing (const FujinctlCommand *command, int argc, char **argv);
int  _fujinctl_absence (const FujinctlCommand *command, int argc, char **argv);
int  _fujinctl_import  (const FujinctlCommand *command, int argc, char **argv);
int  _fujinctl_snapshot (const FujinctlCommand *command, int argc, char **argv);
int  _fujinctl_history (const FujinctlCommand *command, int argc, char **argv);
int  _fujinctl_compare (const FujinctlCommand *command, int argc, char **argv);
int  _fujinctl_diff    (const FujinctlCommand *command, int argc, char **argv);
int  _fujinctl_merge   (const FujinctlCommand *command, int argc, char **argv);
int  _fujinctl_text    (const FujinctlCommand *command, int argc, char **argv);
int  _fujinctl_export  (const FujinctlCommand *command, int argc, char **argv);
int  _fujinctl_share   (const FujinctlCommand *command, int argc, char **argv);
int  _fujinctl_report  (const FujinctlCommand *command, int argc, char **argv);
int  _fujinctl_handout (const FujinctlCommand *command, int argc, char **argv);
int  _fujinctl_library (const FujinctlCommand *command, int argc, char **argv);
int  _fujinctl_convert (const FujinctlCommand *command, int argc, char **argv);

char *_fujinctl_summary_text (FujinProject *project, FujinLang lang);
char *_fujinctl_summary_json (FujinProject *project, FujinLang lang);
char *_fujinctl_compare_json (const FujinComparison *comparison, const char *from, const char *to,
                              FujinLang lang);
char *_fujinctl_absence_json (const FujinAbsenceResult *result, FujinLang lang);
char *_fujinctl_advise_json  (FujinProject *project, int pattern, FujinLang lang);
char *_fujinctl_staffing_json (FujinProject *project, int level, FujinLang lang);
char *_fujinctl_gaps_json    (FujinProject *project, const char *today, FujinLang lang);

G_END_DECLS
