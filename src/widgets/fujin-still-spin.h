/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void fujin_still_spin (GtkSpinButton *spin);

G_END_DECLS
