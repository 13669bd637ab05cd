/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What most sources of the core include, read once (meson's b_pch). A source includes what it
 * needs all the same: without b_pch, which is how a build folder is set up by hand, this file is
 * not read. */
#include "config.h"

#include <cairo.h>
#include <gio/gio.h>
#include <glib/gi18n.h>
#include <libxml/tree.h>
#include <math.h>
#include <string.h>
