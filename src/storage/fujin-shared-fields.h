/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <libxml/tree.h>
#include "fujin-project-format.h"

G_BEGIN_DECLS

/**
 * FujinSharedField:
 * @FUJIN_SHARED_OTHER: a figure, a day, a choice: it names nobody
 * @FUJIN_SHARED_IDS: ids with a space between
 * @FUJIN_SHARED_SHEET: the id of a rating file, a colon and a number
 * @FUJIN_SHARED_TEXT: words that may name somebody
 * @FUJIN_SHARED_NOTE: the same, and nothing hangs on it
 * @FUJIN_SHARED_LINKS: files and links, which tell where things are
 * @FUJIN_SHARED_LOGO: a picture of the organisation
 * @FUJIN_SHARED_PEOPLE: somebody or several; it may be a position or a team as well
 * @FUJIN_SHARED_CONTACT: somebody and how to reach them
 * @FUJIN_SHARED_NAME_OF_PERSON: the name of somebody
 * @FUJIN_SHARED_NAME_OF_TEAM: the name of a team
 * @FUJIN_SHARED_NAME_OF_LEFT: the name of a team that was removed
 * @FUJIN_SHARED_NAME_OF_PARTNER: the name of a partner
 * @FUJIN_SHARED_NAME_OF_ORGANISATION: the name of the organisation
 *
 * What a field of the project file can tell about people and companies.
 */
typedef enum
{
  FUJIN_SHARED_OTHER,
  FUJIN_SHARED_IDS,
  FUJIN_SHARED_SHEET,
  FUJIN_SHARED_TEXT,
  FUJIN_SHARED_NOTE,
  FUJIN_SHARED_LINKS,
  FUJIN_SHARED_LOGO,
  FUJIN_SHARED_PEOPLE,
  FUJIN_SHARED_CONTACT,
  FUJIN_SHARED_NAME_OF_PERSON,
  FUJIN_SHARED_NAME_OF_TEAM,
  FUJIN_SHARED_NAME_OF_LEFT,
  FUJIN_SHARED_NAME_OF_PARTNER,
  FUJIN_SHARED_NAME_OF_ORGANISATION,
} FujinSharedField;

typedef void (*FujinSharedVisit) (xmlNode          *field,
                                  FujinSharedField  type,
                                  gpointer          data);

FujinSharedField   fujin_shared_field_get_type (const char       *element,
                                                const char       *field);
void               fujin_shared_fields_strip   (xmlDoc           *doc);
void               fujin_shared_fields_visit   (xmlNode          *element,
                                                FujinSharedVisit  visit,
                                                gpointer          data);
xmlNode           *fujin_shared_fields_find    (xmlNode          *element,
                                                const char       *field);

G_END_DECLS
