/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

void        fujin_improvements_teams_set_up (GtkDropDown        *drop_down,
                                             const char         *name);
void        fujin_improvements_teams_fill   (GtkDropDown        *drop_down,
                                             FujinProject       *project,
                                             const char *const  *first);
void        fujin_improvements_teams_fill_without (GtkDropDown       *drop_down,
                                                   FujinProject      *project,
                                                   const char *const *first,
                                                   GPtrArray         *without);
const char *fujin_improvements_teams_get    (GtkDropDown        *drop_down,
                                             FujinProject       *project,
                                             guint               n_first);
void        fujin_improvements_teams_select (GtkDropDown        *drop_down,
                                             FujinProject       *project,
                                             guint               n_first,
                                             const char         *id);

G_END_DECLS
