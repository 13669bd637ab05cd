/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-provider-health.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_CONTRACT_FORM (fujin_contract_form_get_type ())
G_DECLARE_FINAL_TYPE (FujinContractForm, fujin_contract_form, FUJIN, CONTRACT_FORM, GtkWidget)

GtkWidget   *fujin_contract_form_new        (void);
void         fujin_contract_form_show       (FujinContractForm           *self,
                                             const FujinProviderContract *contract);
FujinRecord *fujin_contract_form_get_record (FujinContractForm           *self);
void         fujin_contract_form_begin      (FujinContractForm           *self);

G_END_DECLS
