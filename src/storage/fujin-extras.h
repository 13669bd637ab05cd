/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * FujinExtras:
 *
 * What a project file of a newer minor version holds in one element beyond what this version
 * knows, and comments: kept with its place, so that it is written back as it was.
 */
typedef struct _FujinExtras FujinExtras;

FujinExtras *fujin_extras_new           (void);
void         fujin_extras_free          (FujinExtras       *self);
void         fujin_extras_attach        (FujinExtras       *self,
                                         gpointer           object,
                                         const char        *part);
const FujinExtras *fujin_extras_of      (gpointer           object,
                                         const char        *part);
void         fujin_extras_add_node      (FujinExtras       *self,
                                         const char        *after,
                                         char              *lines);
void         fujin_extras_add_attribute (FujinExtras       *self,
                                         const char        *owner,
                                         guint              after,
                                         char              *text);
void         fujin_extras_write_nodes   (const FujinExtras *self,
                                         GString           *out,
                                         const char        *after);
void         fujin_extras_write_rest    (const FujinExtras *self,
                                         GString           *out,
                                         const char        *kind,
                                         GHashTable        *written);
void         fujin_extras_write_attributes (const FujinExtras *self,
                                         GString           *out,
                                         const char        *owner,
                                         guint              after);
GVariant    *fujin_extras_to_variant    (const FujinExtras *self);
FujinExtras *fujin_extras_from_variant  (GVariant          *variant);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinExtras, fujin_extras_free)

G_END_DECLS
