/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_DOCUMENT (fujin_document_get_type ())
G_DECLARE_FINAL_TYPE (FujinDocument, fujin_document, FUJIN, DOCUMENT, GObject)

FujinDocument *fujin_document_new          (FujinProject   *project);
FujinDocument *fujin_document_open         (GFile          *file,
                                            GPtrArray      *problems);
FujinProject  *fujin_document_get_project  (FujinDocument  *self);
GFile         *fujin_document_get_file     (FujinDocument  *self);
char          *fujin_document_dup_name     (FujinDocument  *self);
gboolean       fujin_document_get_modified (FujinDocument  *self);
gboolean       fujin_document_save         (FujinDocument  *self,
                                            GFile          *file,
                                            GError        **error);
char          *fujin_document_get_samples_folder (void);

G_END_DECLS
