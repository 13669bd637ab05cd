/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-provider-health.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PROVIDER_WARNING_ROW (fujin_provider_warning_row_get_type ())
G_DECLARE_FINAL_TYPE (FujinProviderWarningRow, fujin_provider_warning_row, FUJIN,
                      PROVIDER_WARNING_ROW, GtkWidget)

GtkWidget *fujin_provider_warning_row_new  (void);
void       fujin_provider_warning_row_show (FujinProviderWarningRow    *self,
                                            const FujinProviderHealth  *health,
                                            const FujinProviderWarning *warning);

G_END_DECLS
