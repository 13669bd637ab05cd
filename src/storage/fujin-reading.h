/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-extras.h"
#include "fujin-project-format.h"
#include "fujin-project.h"
#include "fujin-xml-lines.h"
#include "fujin-xml.h"

G_BEGIN_DECLS

/**
 * FujinReading:
 * @project: what is being read into
 * @lines: the lines of the file
 * @problems: (element-type FujinXmlProblem): what was found wrong
 * @space: namespace of the root element
 * @size: bytes of the file
 * @base: depth of the element of the project, or of the state of a version, that is being read
 * @keeps_unknown: whether the file is of a newer version, whose unknown parts are right
 * @teams: (element-type utf8 FujinTeam): the teams by id
 * @own: (element-type utf8 FujinServicePlan): the services of the project's own by id
 * @seen: (element-type utf8 guint): lines of what may stand once only, by a key of its kind
 *
 * One file on its way into a project. Reading goes on after a problem, so that all are found.
 */
typedef struct
{
  FujinProject *project;
  FujinXmlLines *lines;
  GPtrArray *problems;
  const char *space;
  gsize size;
  guint base;
  gboolean keeps_unknown;
  GHashTable *teams;
  GHashTable *own;
  GHashTable *seen;
} FujinReading;

/**
 * FujinElement:
 * @node: the element
 * @line: its line
 * @fields: its known fields, in the order of the format; %NULL where there is none
 * @entries: (element-type xmlNode): those that may stand more than once
 * @extras: what this version does not know
 *
 * An element that holds others, taken apart.
 */
typedef struct
{
  xmlNode *node;
  guint line;
  xmlNode *fields[FUJIN_FORMAT_MAX_CHILDREN];
  GPtrArray *entries;
  FujinExtras *extras;
} FujinElement;

void     fujin_reading_problem      (FujinReading       *self,
                                     guint               line,
                                     const char         *format,
                                     ...) G_GNUC_PRINTF (3, 4);
guint    fujin_reading_line         (FujinReading       *self,
                                     xmlNode            *node);
gboolean fujin_reading_first        (FujinReading       *self,
                                     const char         *key,
                                     guint               line,
                                     guint              *first);

void     fujin_reading_open         (FujinReading       *self,
                                     xmlNode            *node,
                                     guint               depth,
                                     const FujinFormat  *format,
                                     FujinElement       *element);
void     fujin_reading_close        (FujinElement       *element,
                                     gpointer            object,
                                     const char         *part);

void     fujin_reading_read_attributes (FujinReading    *self,
                                     xmlNode            *node,
                                     const FujinFormat  *format,
                                     const char         *owner,
                                     FujinExtras        *extras);

char    *fujin_reading_text         (FujinReading       *self,
                                     xmlNode            *node,
                                     gboolean            lines_allowed);
gboolean fujin_reading_number       (FujinReading       *self,
                                     xmlNode            *node,
                                     int                 minimum,
                                     int                 maximum,
                                     int                *number);
char    *fujin_reading_id           (FujinReading       *self,
                                     xmlNode            *node,
                                     const char         *name);
gboolean fujin_reading_parse_number (const char         *text,
                                     int                *number);

xmlNode *fujin_reading_field        (const FujinElement *element,
                                     const FujinFormat  *format,
                                     const char         *name);
void     fujin_reading_read_project (FujinReading       *self,
                                     xmlNode            *root);
void     fujin_reading_read_teams   (FujinReading       *self,
                                     xmlNode            *node);
void     fujin_reading_read_own_services (FujinReading  *self,
                                     xmlNode            *node);
void     fujin_reading_read_plans   (FujinReading       *self,
                                     xmlNode            *node);
void     fujin_reading_read_records (FujinReading       *self,
                                     xmlNode            *node,
                                     FujinRecordKind     kind);
void     fujin_reading_read_state   (FujinReading       *self,
                                     xmlNode            *node,
                                     const FujinFormat  *format,
                                     FujinElement       *element);
void     fujin_reading_read_assigned (FujinReading      *self,
                                     FujinElement       *element,
                                     FujinServicePlan   *plan);

G_END_DECLS
