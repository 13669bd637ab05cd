/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-rating-file.h"
#include "fujin-record.h"

G_BEGIN_DECLS

/**
 * FujinRatingPacket:
 * @id: id of the packet
 * @revision: its revision
 * @ratings: (element-type utf8 GStrv): values of a rating record by id of the service
 *
 * The answers of one rater as records of a project, from a file or from the project.
 */
typedef struct
{
  char *id;
  guint revision;
  GHashTable *ratings;
} FujinRatingPacket;

FujinRatingPacket *fujin_rating_packet_new_from_file (FujinRatingFile         *file,
                                                      FujinProject            *project,
                                                      GString                 *unknown);
GHashTable        *fujin_rating_packet_list          (FujinProject            *project);
void               fujin_rating_packet_free          (FujinRatingPacket       *self);
int                fujin_rating_packet_compare       (const FujinRatingPacket *a,
                                                      const FujinRatingPacket *b);
char              *fujin_rating_packet_dup_record_id (const FujinRatingPacket *self,
                                                      const char              *service);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinRatingPacket, fujin_rating_packet_free)

G_END_DECLS
