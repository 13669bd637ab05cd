/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_RATING_NAMESPACE "https://fujin.jp/ns/rating/1"
#define FUJIN_RATING_SUFFIX ".fujin-rating"
/* What stands for a score besides "1" to "5". */
#define FUJIN_RATING_UNSURE "unsure"
#define FUJIN_RATING_NOT_EVALUATED "not-evaluated"

/**
 * FujinRatingAnswer:
 * @service: id of the service plan in the project
 * @code: code of the service, "B-1"
 * @name: its name in both languages
 * @scale: assignment type whose scale applies
 * @as_is: "1" to "5", "unsure", "not-evaluated", or "" for no answer
 * @to_be: as @as_is
 * @note: what the rater wrote
 *
 * What a rating file asks and holds about one service.
 */
typedef struct
{
  char *service;
  char *code;
  FujinText name;
  FujinAssignmentType scale;
  char *as_is;
  char *to_be;
  char *note;
} FujinRatingAnswer;

/**
 * FujinRatingFile:
 * @packet: random id of these answers: that of the sheet that was handed out, until somebody
 *   begins to fill in a copy of it
 * @revision: how often it was saved with new answers; 0 for a sheet nobody has filled in
 * @plan: title of the plan it was made for
 * @team: id of the team it was made for
 * @team_name: its name
 * @rater: who answers
 * @date: the day of the last answer, YYYY-MM-DD, or ""
 * @answers: (element-type FujinRatingAnswer): the services, in the order they are asked
 *
 * A small file that collects the scores of one rater. It holds nobody else's scores and nothing of
 * the plan but the names of the services and the scale that applies to each.
 */
typedef struct
{
  char *packet;
  guint revision;
  char *plan;
  char *team;
  char *team_name;
  char *rater;
  char *date;
  GPtrArray *answers;
} FujinRatingFile;

FujinRatingFile   *fujin_rating_file_new          (void);
FujinRatingFile   *fujin_rating_file_new_for_team (FujinProject            *project,
                                                   FujinTeam               *team);
void               fujin_rating_file_free         (FujinRatingFile         *self);
FujinRatingAnswer *fujin_rating_file_add          (FujinRatingFile         *self,
                                                   const char              *service);
FujinRatingAnswer *fujin_rating_file_get          (FujinRatingFile         *self,
                                                   guint                    index);
guint              fujin_rating_file_count_done   (FujinRatingFile         *self);
gboolean           fujin_rating_file_is_blank     (FujinRatingFile         *self);
void               fujin_rating_file_restart      (FujinRatingFile         *self);
GPtrArray         *fujin_rating_file_list_plans   (FujinTeam               *team);
char              *fujin_rating_file_dup_name     (FujinRatingFile         *self);

gboolean           fujin_rating_answer_is_done    (const FujinRatingAnswer *self);
gboolean           fujin_rating_answer_is_blank   (const FujinRatingAnswer *self);
gboolean           fujin_rating_value_is_good     (const char              *value);

GBytes            *fujin_rating_file_write        (FujinRatingFile         *self);
gboolean           fujin_rating_file_save         (FujinRatingFile         *self,
                                                   const char              *path,
                                                   GError                 **error);
FujinRatingFile   *fujin_rating_file_read_bytes   (GBytes                  *bytes,
                                                   GPtrArray               *problems);
FujinRatingFile   *fujin_rating_file_read         (const char              *path,
                                                   GPtrArray               *problems);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinRatingFile, fujin_rating_file_free)

G_END_DECLS
