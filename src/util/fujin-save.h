/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define FUJIN_SAVE_ERROR (fujin_save_error_quark ())

/**
 * FujinSaveError:
 * @FUJIN_SAVE_ERROR_FAILED: a step failed; the message names the path, the step and the cause
 *
 * Errors of fujin_save_bytes().
 */
typedef enum
{
  FUJIN_SAVE_ERROR_FAILED,
} FujinSaveError;

GQuark   fujin_save_error_quark (void);
gboolean fujin_save_bytes       (const char  *path,
                                 GBytes      *bytes,
                                 GError     **error);

G_END_DECLS
