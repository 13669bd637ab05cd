/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project-format.h"

G_BEGIN_DECLS

/* Places of the elements in the formats below. */
typedef enum
{
  FUJIN_SHEET_PACKET,
  FUJIN_SHEET_REVISION,
  FUJIN_SHEET_PLAN,
  FUJIN_SHEET_TEAM,
  FUJIN_SHEET_TEAM_NAME,
  FUJIN_SHEET_RATER,
  FUJIN_SHEET_DATE,
  FUJIN_SHEET_SERVICES,
} FujinSheetField;

typedef enum
{
  FUJIN_QUESTION_ID,
  FUJIN_QUESTION_CODE,
  FUJIN_QUESTION_NAME_JA,
  FUJIN_QUESTION_NAME_EN,
  FUJIN_QUESTION_SCALE,
  FUJIN_QUESTION_AS_IS,
  FUJIN_QUESTION_TO_BE,
  FUJIN_QUESTION_NOTE,
} FujinQuestionField;

extern const FujinFormat fujin_format_rating;
extern const FujinFormat fujin_format_services;
extern const FujinFormat fujin_format_service;

G_END_DECLS
