/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/* How many states one chart takes. */
#define FUJIN_OVERLAY_MAX 6

/**
 * FujinOverlayKind:
 * @FUJIN_OVERLAY_NOW: the present plans
 * @FUJIN_OVERLAY_VERSION: a version
 * @FUJIN_OVERLAY_BRANCH: a branch, or the main line while a branch is in use
 * @FUJIN_OVERLAY_OTHER: the plans of another file
 */
typedef enum
{
  FUJIN_OVERLAY_NOW,
  FUJIN_OVERLAY_VERSION,
  FUJIN_OVERLAY_BRANCH,
  FUJIN_OVERLAY_OTHER,
} FujinOverlayKind;

/**
 * FujinOverlayState:
 * @id: "now", "main", the id of a version or branch, or "other:1" and up
 * @name: what the legend calls it
 * @kind: what it is
 * @state: its plans
 * @is_chosen: whether the chart shows it
 *
 * One of the states of the plans that a chart can lay over one another.
 */
typedef struct
{
  char             *id;
  char             *name;
  FujinOverlayKind  kind;
  FujinProject     *state;
  gboolean          is_chosen;
} FujinOverlayState;

GPtrArray *fujin_overlay_list       (FujinProject *project,
                                     FujinLang     lang);
guint      fujin_overlay_count      (FujinProject *project);
gboolean   fujin_overlay_choose     (FujinProject *project,
                                     const char   *id,
                                     gboolean      is_chosen);
gboolean   fujin_overlay_add_other  (FujinProject *project,
                                     FujinProject *other,
                                     const char   *name);

G_END_DECLS
