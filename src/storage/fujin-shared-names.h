/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-lang.h"

G_BEGIN_DECLS

/**
 * FujinSharedName:
 * @FUJIN_SHARED_PERSON: somebody
 * @FUJIN_SHARED_PROVIDER: a team outside the organisation
 * @FUJIN_SHARED_PARTNER: a partner of the supply chain
 * @FUJIN_SHARED_COMPANY: a company of the group
 * @FUJIN_SHARED_ORGANISATION: the organisation itself
 *
 * Whose name another one stands for.
 */
typedef enum
{
  FUJIN_SHARED_PERSON,
  FUJIN_SHARED_PROVIDER,
  FUJIN_SHARED_PARTNER,
  FUJIN_SHARED_COMPANY,
  FUJIN_SHARED_ORGANISATION,
  FUJIN_N_SHARED_NAMES,
} FujinSharedName;

typedef struct _FujinSharedNames FujinSharedNames;

FujinSharedNames *fujin_shared_names_new    (FujinLang               lang,
                                             const char             *all_text);
void              fujin_shared_names_free   (FujinSharedNames       *self);
void              fujin_shared_names_keep   (FujinSharedNames       *self,
                                             const char             *text);
gboolean          fujin_shared_names_keeps  (const FujinSharedNames *self,
                                             const char             *text);
const char       *fujin_shared_names_add    (FujinSharedNames       *self,
                                             FujinSharedName         kind,
                                             const char             *id,
                                             const char             *name);
void              fujin_shared_names_count  (const FujinSharedNames *self,
                                             GHashTable             *uses,
                                             guint                  *counts);
char             *fujin_shared_names_apply  (const FujinSharedNames *self,
                                             const char             *text,
                                             GHashTable             *uses);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinSharedNames, fujin_shared_names_free)

G_END_DECLS
