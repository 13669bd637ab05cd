/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Limits far above what our own files need. */
#define FUJIN_XML_MAX_SIZE (64 * 1024 * 1024)
#define FUJIN_XML_MAX_DEPTH 64
#define FUJIN_XML_MAX_ATTRIBUTES 64
#define FUJIN_XML_MAX_TAG (1024 * 1024)
#define FUJIN_XML_MAX_ELEMENTS 1000000
/* Comments, instructions and CDATA sections: each costs much more memory than its bytes. */
#define FUJIN_XML_MAX_ASIDES 10000

G_END_DECLS
