/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-project.h"
#include "fujin-xml.h"

G_BEGIN_DECLS

#define FUJIN_PROJECT_NAMESPACE "https://fujin.jp/ns/project/1"
#define FUJIN_PROJECT_VERSION_MAJOR 1
#define FUJIN_PROJECT_VERSION_MINOR 4

FujinProject *fujin_project_reader_read_bytes       (GBytes       *bytes,
                                                     GPtrArray    *problems);
FujinProject *fujin_project_reader_read_cancellable (GBytes       *bytes,
                                                     GCancellable *cancellable,
                                                     GPtrArray    *problems);
FujinProject *fujin_project_reader_read_noting      (GBytes       *bytes,
                                                     GCancellable *cancellable,
                                                     GPtrArray    *notices,
                                                     GPtrArray    *problems);
FujinProject *fujin_project_reader_read_partial     (GBytes       *bytes,
                                                     GPtrArray    *problems);
FujinProject *fujin_project_reader_read_file        (const char   *path,
                                                     GPtrArray    *problems);

G_END_DECLS
