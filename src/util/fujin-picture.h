/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A logo is small; what is larger belongs into a document of its own. */
#define FUJIN_PICTURE_MAX_KB 256u
#define FUJIN_PICTURE_MAX_SIDE 4096u

#define FUJIN_PICTURE_ERROR (fujin_picture_error_quark ())

/**
 * FujinPictureError:
 * @FUJIN_PICTURE_ERROR_FORMAT: it is no PNG picture
 * @FUJIN_PICTURE_ERROR_SIZE: it is too large
 */
typedef enum
{
  FUJIN_PICTURE_ERROR_FORMAT,
  FUJIN_PICTURE_ERROR_SIZE,
} FujinPictureError;

GQuark    fujin_picture_error_quark (void);
char     *fujin_picture_encode      (GBytes      *png,
                                     GError     **error);
GBytes   *fujin_picture_decode      (const char  *text,
                                     GError     **error);
gboolean  fujin_picture_is_valid    (const char  *text);

G_END_DECLS
