/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-export-private.h"
#include "fujin-handout.h"

/* A handout as PDF. */
GBytes *
_fujin_export_handout_pdf (const FujinExportJob  *job,
                           GError               **error)
{
  g_autoptr (FujinHandout) handout =
    fujin_handout_new (job->project, job->handout, job->lang, job->paper);

  return _fujin_export_paged_pdf (FUJIN_PAGED (handout), job->project, error);
}
