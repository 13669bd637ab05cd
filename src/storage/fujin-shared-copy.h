/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinShareFlags:
 * @FUJIN_SHARE_PEOPLE: names of people become "Person 1"
 * @FUJIN_SHARE_PROVIDERS: names of providers and partners become "Provider A", "Partner A"
 * @FUJIN_SHARE_ORGANISATION: names of the organisation and of the companies of its group become
 *   "Organisation X", "Group company A"; logos go
 * @FUJIN_SHARE_NOTES: notes and evidence go
 * @FUJIN_SHARE_VERSIONS: versions and branches go
 *
 * What a copy for others does without.
 */
typedef enum
{
  FUJIN_SHARE_PEOPLE = 1 << 0,
  FUJIN_SHARE_PROVIDERS = 1 << 1,
  FUJIN_SHARE_ORGANISATION = 1 << 2,
  FUJIN_SHARE_NOTES = 1 << 3,
  FUJIN_SHARE_VERSIONS = 1 << 4,
} FujinShareFlags;

#define FUJIN_SHARE_ALL 0x1f

/**
 * FujinSharedCount:
 * @n_names: of how many people and companies the names were replaced
 * @n_people: of how many people
 * @n_companies: of how many providers and partners
 * @n_own: of how many companies of the group, the organisation itself among them
 * @n_places: in how many places, all together
 *
 * How much was replaced in a copy for others.
 */
typedef struct
{
  guint n_names;
  guint n_people;
  guint n_companies;
  guint n_own;
  guint n_places;
} FujinSharedCount;

FujinProject *fujin_shared_copy_new         (FujinProject     *project,
                                             FujinShareFlags   flags,
                                             FujinLang         lang);
FujinProject *fujin_shared_copy_new_counted (FujinProject     *project,
                                             FujinShareFlags   flags,
                                             FujinLang         lang,
                                             FujinSharedCount *count);

G_END_DECLS
