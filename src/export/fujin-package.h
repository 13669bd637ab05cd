/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Types of relationships (ECMA-376 part 1 and part 2). */
#define FUJIN_REL "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define FUJIN_REL_CORE                                                                             \
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"

/**
 * FujinPackage:
 *
 * An office file in the making (Open Packaging Conventions, ECMA-376 part 2): parts with their
 * content types, and relationships between them. The same parts give the same bytes.
 */
typedef struct _FujinPackage FujinPackage;

FujinPackage *fujin_package_new          (void);
void          fujin_package_free         (FujinPackage  *self);
void          fujin_package_add_part     (FujinPackage  *self,
                                          const char    *name,
                                          const char    *type,
                                          GBytes        *content);
const char   *fujin_package_relate       (FujinPackage  *self,
                                          const char    *source,
                                          const char    *type,
                                          const char    *target);
GBytes       *fujin_package_finish       (FujinPackage  *self,
                                          GError       **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinPackage, fujin_package_free)

G_END_DECLS
