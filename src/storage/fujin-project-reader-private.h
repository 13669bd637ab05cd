/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project-reader.h"

G_BEGIN_DECLS

FujinProject *_fujin_project_reader_read_document (xmlDoc       *doc,
                                                   GBytes       *bytes,
                                                   gboolean      is_partial,
                                                   GCancellable *cancellable,
                                                   GPtrArray    *notices,
                                                   GPtrArray    *problems);

xmlDoc       *_fujin_project_reader_parse         (GBytes        *bytes,
                                                   FujinXmlParse *parse,
                                                   GPtrArray     *problems);

G_END_DECLS
