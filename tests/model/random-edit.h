/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

typedef struct
{
  const char *name;
  gboolean (*edit) (FujinProject *project);
} RandomEdit;

extern const RandomEdit random_edits[];
extern const guint n_random_edits;

guint random_edit_pick (void);
void  random_edit_many (FujinProject *project,
                        guint         n);

G_END_DECLS
