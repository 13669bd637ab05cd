/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-framework-private.h"
#include "fujin-xml.h"

G_BEGIN_DECLS

void fujin_framework_read            (FujinFramework *self,
                                      xmlDoc         *doc,
                                      GPtrArray      *problems);

int  fujin_quadrant_index            (const char     *id);
int  fujin_process_index             (const char     *id);

/* The two large sections; a file of their own. */
void fujin_framework_read_categories (FujinFramework *self,
                                      xmlNode        *list,
                                      GPtrArray      *problems);
void fujin_framework_read_services   (FujinFramework *self,
                                      xmlNode        *list,
                                      GHashTable     *v21_roles,
                                      GPtrArray      *problems);

/* One item of a section each. */
void fujin_framework_read_quadrant         (FujinFramework *self,
                                            xmlNode        *node,
                                            GPtrArray      *problems);
void fujin_framework_read_pattern          (FujinFramework *self,
                                            xmlNode        *node,
                                            GPtrArray      *problems);
void fujin_framework_read_start_set        (FujinFramework *self,
                                            xmlNode        *node,
                                            GPtrArray      *problems);
void fujin_framework_read_proposed_team    (FujinFramework *self,
                                            xmlNode        *node,
                                            GPtrArray      *problems);
void fujin_framework_read_staff_function   (FujinFramework *self,
                                            xmlNode        *node,
                                            GPtrArray      *problems);
void fujin_framework_read_staff_level      (FujinFramework *self,
                                            xmlNode        *node,
                                            GPtrArray      *problems);
void fujin_framework_read_staff_note       (FujinFramework *self,
                                            xmlNode        *node,
                                            GPtrArray      *problems);
void fujin_framework_read_control_function (FujinFramework *self,
                                            xmlNode        *node,
                                            GPtrArray      *problems);
void fujin_framework_read_cdc_role         (FujinFramework *self,
                                            xmlNode        *node,
                                            GPtrArray      *problems);
void fujin_framework_read_cdc_flow         (FujinFramework *self,
                                            xmlNode        *node,
                                            GPtrArray      *problems);
void fujin_framework_read_incident_step    (FujinFramework *self,
                                            xmlNode        *node,
                                            GPtrArray      *problems);
void fujin_framework_read_common_risk      (FujinFramework *self,
                                            xmlNode        *node,
                                            GPtrArray      *problems);
void fujin_framework_read_partner_service  (FujinFramework *self,
                                            xmlNode        *node,
                                            GPtrArray      *problems);

void fujin_framework_check_complete (FujinFramework *self,
                                     GPtrArray      *problems);

G_END_DECLS
