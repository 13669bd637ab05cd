/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-absence-result.h"

G_BEGIN_DECLS

/* What a simulation of absence says, for screen, clipboard, command line and improvements alike. */
const char *fujin_absence_words_section       (FujinAbsenceKind           kind,
                                               FujinLang                  lang);
const char *fujin_absence_words_explain       (FujinAbsenceKind           kind,
                                               FujinLang                  lang);
const char *fujin_absence_words_kind_id       (FujinAbsenceKind           kind);
const char *fujin_absence_words_actor         (FujinActorState            state,
                                               FujinLang                  lang);
const char *fujin_absence_words_actor_id      (FujinActorState            state);
const char *fujin_absence_words_service_id    (FujinStepServiceState      state);
const char *fujin_absence_words_caution       (FujinLang                  lang);
char       *fujin_absence_words_dup_names     (GPtrArray                 *teams,
                                               guint                      max,
                                               FujinLang                  lang);
char       *fujin_absence_words_dup_who       (const FujinAbsenceResult  *result,
                                               guint                      max,
                                               FujinLang                  lang);
char       *fujin_absence_words_dup_summary   (const FujinAbsenceResult  *result,
                                               FujinLang                  lang);
GPtrArray  *fujin_absence_words_list_doubts   (const FujinAbsenceResult  *result,
                                               FujinLang                  lang);

char       *fujin_absence_words_dup_subject   (const FujinAbsenceResult  *result,
                                               const FujinAbsenceFinding *finding,
                                               FujinLang                  lang);
char       *fujin_absence_words_dup_sentence  (const FujinAbsenceResult  *result,
                                               const FujinAbsenceFinding *finding,
                                               FujinLang                  lang);
char       *fujin_absence_words_dup_step      (const FujinAbsenceStep    *step,
                                               FujinLang                  lang);
char       *fujin_absence_words_dup_stand_in  (const FujinAbsenceResult  *result,
                                               const FujinStandIn        *stand_in,
                                               FujinServicePlan          *plan,
                                               FujinLang                  lang);
char       *fujin_absence_words_dup_stand_ins (const FujinAbsenceResult  *result,
                                               const FujinAbsenceFinding *finding,
                                               FujinLang                  lang);

/* fujin-absence-text.c */
char       *fujin_absence_text_write          (const FujinAbsenceResult  *result,
                                               FujinLang                  lang);

/* fujin-absence-improvement.c */
gboolean    fujin_absence_brings_about        (const FujinAbsenceResult  *result);
char      **fujin_absence_suggest             (const FujinAbsenceResult  *result,
                                               const FujinAbsenceFinding *finding,
                                               FujinLang                  lang);
FujinRecord *fujin_absence_find_improvement   (const FujinAbsenceResult  *result,
                                               const FujinAbsenceFinding *finding,
                                               FujinLang                  lang);

G_END_DECLS
