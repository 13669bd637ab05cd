/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-extras.h"
#include "fujin-project-format.h"
#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinWriting:
 * @text: the file so far
 * @depth: depth of the elements to come
 * @extras: (nullable): what goes with the element around
 *
 * Where the writer is: inside one element.
 */
typedef struct
{
  GString *text;
  guint depth;
  const FujinExtras *extras;
} FujinWriting;

void     fujin_writing_start  (FujinWriting      *self,
                               const FujinFormat *format,
                               const char        *name,
                               const char *const *values,
                               const char        *owner);
void     fujin_writing_field  (FujinWriting      *self,
                               const FujinFormat *format,
                               const char        *name,
                               const char *const *values,
                               const char        *content);
void     fujin_writing_text   (FujinWriting      *self,
                               const char        *name,
                               const char        *content);
void     fujin_writing_number (FujinWriting      *self,
                               const char        *name,
                               int                number);
gsize    fujin_writing_open   (FujinWriting      *self,
                               const FujinFormat *format,
                               const char *const *values);
gboolean fujin_writing_close  (FujinWriting      *self,
                               const FujinFormat *format,
                               gsize              start);
gboolean fujin_writing_plan   (FujinWriting      *self,
                               FujinServicePlan  *plan);
void     fujin_writing_team   (FujinWriting      *outer,
                               FujinTeam         *team);
void     fujin_writing_own_service (FujinWriting     *outer,
                                    FujinServicePlan *plan);
void     fujin_writing_fields (FujinWriting      *self,
                               FujinProject      *project,
                               gboolean           is_state);

G_END_DECLS
