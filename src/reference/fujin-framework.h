/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-assignment-type.h"
#include "fujin-category.h"
#include "fujin-level.h"
#include "fujin-pattern.h"
#include "fujin-proposed-team.h"
#include "fujin-quadrant.h"
#include "fujin-service.h"
#include "fujin-start-set.h"
#include "fujin-term.h"

G_BEGIN_DECLS

#define FUJIN_SCORE_MAX 5
/* Score values besides 1 to 5. */
#define FUJIN_SCORE_NONE 0
#define FUJIN_SCORE_NOT_EVALUATED (-1)

#define FUJIN_TYPE_FRAMEWORK (fujin_framework_get_type ())
G_DECLARE_FINAL_TYPE (FujinFramework, fujin_framework, FUJIN, FRAMEWORK, GObject)

FujinFramework      *fujin_framework_get_default     (void);
FujinFramework      *fujin_framework_new_from_bytes  (GBytes               *bytes,
                                                      GPtrArray            *problems);

const char          *fujin_framework_get_id          (FujinFramework       *self);
const char          *fujin_framework_get_title       (FujinFramework       *self,
                                                      FujinLang             lang);
const char          *fujin_framework_get_source_line (FujinFramework       *self,
                                                      FujinLang             lang);

guint                fujin_framework_get_n_categories (FujinFramework      *self);
const FujinCategory *fujin_framework_get_category    (FujinFramework       *self,
                                                      guint                 index);
const FujinCategory *fujin_framework_find_category   (FujinFramework       *self,
                                                      const char           *id);

guint                fujin_framework_get_n_services  (FujinFramework       *self);
const FujinService  *fujin_framework_get_service     (FujinFramework       *self,
                                                      guint                 index);
const FujinService  *fujin_framework_find_service    (FujinFramework       *self,
                                                      const char           *id);

const FujinTerm     *fujin_framework_get_level       (FujinFramework       *self,
                                                      FujinLevel            level);
const FujinTerm     *fujin_framework_get_assignment_type (FujinFramework   *self,
                                                      FujinAssignmentType   type);
const FujinTerm     *fujin_framework_get_process     (FujinFramework       *self,
                                                      FujinProcess          process);
const FujinTerm     *fujin_framework_get_phase       (FujinFramework       *self,
                                                      int                   number);
const FujinQuadrant *fujin_framework_get_quadrant    (FujinFramework       *self,
                                                      int                   number);
const FujinPattern  *fujin_framework_get_pattern     (FujinFramework       *self,
                                                      int                   number);
const char          *fujin_framework_get_axis_text   (FujinFramework       *self,
                                                      gboolean              skill_axis,
                                                      gboolean              high_or_inside,
                                                      FujinLang             lang);
const char          *fujin_framework_get_axis_note   (FujinFramework       *self,
                                                      gboolean              skill_axis,
                                                      gboolean              high_or_inside,
                                                      FujinLang             lang);
const char          *fujin_framework_get_score_rule  (FujinFramework       *self,
                                                      const char           *id,
                                                      FujinLang             lang);
const char          *fujin_framework_get_score_rule_basis (FujinFramework  *self,
                                                      const char           *id);
const char          *fujin_framework_get_criterion   (FujinFramework       *self,
                                                      FujinAssignmentType   scale,
                                                      int                   score,
                                                      FujinLang             lang);

guint                fujin_framework_get_n_start_sets (FujinFramework      *self);
const FujinStartSet *fujin_framework_get_start_set   (FujinFramework       *self,
                                                      guint                 index);
const FujinStartSet *fujin_framework_find_start_set  (FujinFramework       *self,
                                                      const char           *id);
guint                fujin_framework_get_n_proposed_teams (FujinFramework  *self);
const FujinProposedTeam *
                     fujin_framework_get_proposed_team (FujinFramework     *self,
                                                      guint                 index);

G_END_DECLS
