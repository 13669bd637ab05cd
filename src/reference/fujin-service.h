/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-place.h"
#include "fujin-category.h"

G_BEGIN_DECLS

/**
 * FujinProcess:
 * @FUJIN_PROCESS_STRATEGIC: strategic management
 * @FUJIN_PROCESS_OPERATION: operation
 * @FUJIN_PROCESS_RESPONSE: response
 *
 * The process of the CDC a service belongs to (textbook table 8; a guide, not a rule).
 */
typedef enum
{
  FUJIN_PROCESS_STRATEGIC,
  FUJIN_PROCESS_OPERATION,
  FUJIN_PROCESS_RESPONSE,
} FujinProcess;

#define FUJIN_N_PROCESSES 3

/**
 * FujinV21Role:
 * @id: role number in textbook v2.1, "A-1"
 * @name: its Japanese name there
 */
typedef struct
{
  char *id;
  char *name;
} FujinV21Role;

/**
 * FujinService:
 * @id: "A-1" to "I-7"
 * @category: the category it belongs to
 * @name: official name
 * @english_confirmed: whether the English name was seen verbatim in the 2021 edition
 * @summary: our own words
 * @process: process of table 8
 * @added_in_v3: whether it is new against textbook v2.1
 * @related: (array zero-terminated=1): ids of services its description points to
 * @related_from: (array zero-terminated=1): ids of services that point to it
 * @related_categories: (array zero-terminated=1): letters of categories it points to
 * @v21_roles: (element-type FujinV21Role): the v2.1 roles it comes from
 * @places: (element-type FujinPlace): its quadrants; one, but I-5 has all four
 *
 * One of the 64 services of X.1060.
 */
typedef struct
{
  char                 *id;
  const FujinCategory  *category;
  FujinText             name;
  gboolean              english_confirmed;
  FujinText             summary;
  FujinProcess          process;
  gboolean              added_in_v3;
  char                **related;
  char                **related_from;
  char                **related_categories;
  GPtrArray            *v21_roles;
  GPtrArray            *places;
} FujinService;

void fujin_service_free (FujinService *service);

G_END_DECLS
