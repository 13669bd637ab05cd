/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wrapped-file.h"

G_BEGIN_DECLS

#define WRAPPED_TYPE_STREAM (wrapped_stream_get_type ())
G_DECLARE_FINAL_TYPE (WrappedStream, wrapped_stream, WRAPPED, STREAM, GFileOutputStream)

GFileOutputStream *wrapped_stream_new (GFileOutputStream *inner,
                                       GFile             *target,
                                       WrappedServer     *server);

G_END_DECLS
