/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-provider-health.h"

G_BEGIN_DECLS

char *fujin_provider_words_dup_services      (const FujinProviderHealth   *health,
                                              FujinLang                    lang);
char *fujin_provider_words_dup_service_role  (const FujinProviderService  *service,
                                              FujinLang                    lang);
char *fujin_provider_words_dup_end           (const FujinProviderContract *contract,
                                              FujinLang                    lang);
char *fujin_provider_words_dup_decide        (const FujinProviderContract *contract,
                                              FujinLang                    lang);
char *fujin_provider_words_dup_contracts     (const FujinProviderHealth   *health,
                                              gboolean                     readers,
                                              FujinLang                    lang);
char *fujin_provider_words_dup_next          (const FujinProviderHealth   *health,
                                              FujinLang                    lang);
char *fujin_provider_words_dup_understanding (const FujinUnderstanding    *state,
                                              FujinLang                    lang);
char *fujin_provider_words_dup_trend         (const FujinProviderHealth   *health,
                                              FujinLang                    lang);
char *fujin_provider_words_dup_left_out      (const FujinUnderstanding    *state,
                                              FujinLang                    lang);
char *fujin_provider_words_dup_warning       (const FujinProviderHealth   *health,
                                              const FujinProviderWarning  *warning,
                                              FujinLang                    lang);
char *fujin_provider_words_dup_board         (FujinProject                *project,
                                              const char                  *today,
                                              FujinLang                    lang);

G_END_DECLS
