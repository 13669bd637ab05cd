/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FujinKnowledge:
 * @FUJIN_KNOWLEDGE_NOT_NEEDED: x
 * @FUJIN_KNOWLEDGE_DESIRABLE: triangle
 * @FUJIN_KNOWLEDGE_REQUIRED: circle
 *
 * Whether a role needs the knowledge of a function (CRIC CSF, workforce definition reference).
 */
typedef enum
{
  FUJIN_KNOWLEDGE_NOT_NEEDED,
  FUJIN_KNOWLEDGE_DESIRABLE,
  FUJIN_KNOWLEDGE_REQUIRED,
} FujinKnowledge;

#define FUJIN_INVOLVEMENT_MAX 5

/**
 * FujinRoleCell:
 * @knowledge: a #FujinKnowledge
 * @involvement: 1 to 5 (5 bears responsibility for the work); 0 where the source has none
 */
typedef struct
{
  guint8 knowledge;
  guint8 involvement;
} FujinRoleCell;

typedef struct _FujinRoleMatrix FujinRoleMatrix;

FujinRoleMatrix *fujin_role_matrix_new        (guint                  n_roles);
void             fujin_role_matrix_free       (FujinRoleMatrix       *self);
gboolean         fujin_role_matrix_append     (FujinRoleMatrix       *self,
                                               const char            *function,
                                               const char            *cells);
guint            fujin_role_matrix_get_n_functions (const FujinRoleMatrix *self);
guint            fujin_role_matrix_get_n_roles (const FujinRoleMatrix *self);
const char      *fujin_role_matrix_get_function (const FujinRoleMatrix *self,
                                               guint                  function);
FujinRoleCell    fujin_role_matrix_get        (const FujinRoleMatrix *self,
                                               guint                  function,
                                               guint                  role);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinRoleMatrix, fujin_role_matrix_free)

G_END_DECLS
