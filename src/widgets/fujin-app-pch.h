/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What most sources of the window include, read once; see fujin-core-pch.h. */
#include "config.h"

#include <glib/gi18n.h>
#include <gtk/gtk.h>
#include <math.h>
#include <string.h>
