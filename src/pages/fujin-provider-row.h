/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-provider-item.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PROVIDER_ROW (fujin_provider_row_get_type ())
G_DECLARE_FINAL_TYPE (FujinProviderRow, fujin_provider_row, FUJIN, PROVIDER_ROW, GtkWidget)

GtkWidget *fujin_provider_row_new  (void);
void       fujin_provider_row_show (FujinProviderRow  *self,
                                    FujinProviderItem *item);

G_END_DECLS
