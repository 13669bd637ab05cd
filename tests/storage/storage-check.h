/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project-reader.h"
#include "fujin-project-writer.h"

G_BEGIN_DECLS

/* The first two lines of a file of the given version, and its last line. */
#define STORAGE_HEAD(version)                                                                      \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"                                                   \
  "<fujin-project xmlns=\"https://fujin.jp/ns/project/1\" version=\"" version                      \
  "\" framework=\"x1060-2021\">\n"
#define STORAGE_TAIL "</fujin-project>\n"

FujinProject *storage_check_read     (const char   *content,
                                      GPtrArray    *problems);
FujinProject *storage_check_read_all (const char   *content);
char         *storage_check_write    (FujinProject *project);
void          storage_check_kept     (const char   *content);

G_END_DECLS
