/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-project.h"

G_BEGIN_DECLS

/* What every target is: one run over one input. The names are those of libFuzzer. */
int           LLVMFuzzerInitialize   (int          *argc,
                                      char       ***argv);
int           LLVMFuzzerTestOneInput (const guint8 *data,
                                      gsize         size);

FujinProject *fuzz_read              (GBytes       *bytes);
GBytes       *fuzz_write             (FujinProject *project);

G_END_DECLS
