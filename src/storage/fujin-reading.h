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
 * @base: depth of the element of the project, or of the state of a version, that is being read
 * @keeps_unknown: whether the file is of a newer version, whose unknown parts are right
 * @is_partial: whether what can be read of a defective file is wanted: what would not fit into
 *   a project is then left out
 * @cancellable: (nullable): ends the reading early
 * @notices: (nullable) (element-type FujinXmlProblem): where to tell of characters that were taken
 *   out; %NULL makes them a problem
 * @teams: (element-type utf8 FujinTeam): the teams by id
 * @own: (element-type utf8 FujinServicePlan): the services of the project's own by id
 * @own_list: (element-type FujinServicePlan): the same in the order of the file
 * @seen: what may stand once only, see fujin_reading_seen_new()
 * @copies: texts that do not stand in the document in one piece
 * @unknown: (element-type xmlNode): elements and attributes that this version does not know
 * @spare: (element-type GPtrArray): arrays to be used again
 *
 * One file on its way into a project. Reading goes on after a problem, so that all are found.
 */
typedef struct
{
  FujinProject *project;
  FujinXmlLines *lines;
  GPtrArray *problems;
  const char *space;
  guint base;
  gboolean keeps_unknown;
  gboolean is_partial;
  GCancellable *cancellable;
  GPtrArray *notices;
  GHashTable *teams;
  GHashTable *own;
  GPtrArray *own_list;
  GHashTable *seen;
  GStringChunk *copies;
  GPtrArray *unknown;
  GPtrArray *spare;
} FujinReading;

/**
 * FujinElement:
 * @node: the element
 * @fields: its known fields, in the order of the format; %NULL where there is none
 * @entries: (element-type xmlNode): those that may stand more than once
 * @extras: (nullable): what this version does not know, when there is any
 * @spare: where @entries go when they are done with
 *
 * An element that holds others, taken apart.
 */
typedef struct
{
  xmlNode *node;
  xmlNode *fields[FUJIN_FORMAT_MAX_CHILDREN];
  GPtrArray *entries;
  FujinExtras *extras;
  GPtrArray *spare;
} FujinElement;

FujinReading fujin_reading_start    (FujinXmlLines      *lines,
                                     GPtrArray          *problems);
void     fujin_reading_clear        (FujinReading       *self);

void     fujin_reading_problem      (FujinReading       *self,
                                     guint               line,
                                     const char         *format,
                                     ...) G_GNUC_PRINTF (3, 4);
gboolean fujin_reading_goes_on      (FujinReading       *self);
guint    fujin_reading_line         (FujinReading       *self,
                                     xmlNode            *node);
GHashTable *fujin_reading_seen_new  (void);
gboolean fujin_reading_first        (FujinReading       *self,
                                     const char         *kind,
                                     const char         *id,
                                     xmlNode            *node,
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
                                     FujinElement       *element);
gboolean fujin_reading_knows_attributes (xmlNode        *node,
                                     const FujinFormat  *format);
FujinExtras *fujin_reading_extras   (FujinElement       *element);

const char *fujin_reading_attribute (FujinReading       *self,
                                     xmlNode            *node,
                                     const char         *name);
const char *fujin_reading_text      (FujinReading       *self,
                                     xmlNode            *node,
                                     gboolean            lines_allowed);
gboolean fujin_reading_number       (FujinReading       *self,
                                     xmlNode            *node,
                                     int                 minimum,
                                     int                 maximum,
                                     int                *number);
const char *fujin_reading_id        (FujinReading       *self,
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

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FujinReading, fujin_reading_clear)

G_END_DECLS
