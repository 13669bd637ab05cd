/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-text.h"
#include "fujin-xml.h"

G_BEGIN_DECLS

/* Turns an id into a position from 0; negative when there is none of that id. */
typedef int (*FujinIndexOf) (const char *id);

xmlNode *fujin_node_first     (xmlNode      *parent);
xmlNode *fujin_node_next      (xmlNode      *node);
void     fujin_node_unknown   (xmlNode      *node,
                               GPtrArray    *problems);
void     fujin_node_duplicate (xmlNode      *node,
                               GPtrArray    *problems);
void     fujin_node_dangling  (xmlNode      *node,
                               const char   *id,
                               GPtrArray    *problems);
char    *fujin_node_required  (xmlNode      *node,
                               const char   *attribute,
                               GPtrArray    *problems);
int      fujin_node_choice    (xmlNode      *node,
                               const char   *attribute,
                               FujinIndexOf  index_of,
                               GPtrArray    *problems);
guint    fujin_node_number    (xmlNode      *node,
                               const char   *attribute,
                               guint         max,
                               GPtrArray    *problems);
gboolean fujin_node_is_stated (xmlNode      *node,
                               GPtrArray    *problems);
gboolean fujin_node_is_yes    (xmlNode      *node,
                               const char   *attribute,
                               GPtrArray    *problems);
void     fujin_node_text      (xmlNode      *node,
                               FujinText    *text,
                               GPtrArray    *problems);
void     fujin_node_complete  (xmlNode      *node,
                               const char   *child,
                               const FujinText *text,
                               GPtrArray    *problems);

G_END_DECLS
