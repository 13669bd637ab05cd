/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-paper.h"
#include "fujin-record.h"

G_BEGIN_DECLS

/**
 * FujinBookSpec:
 * @parts: (nullable): ids of the parts in their order, see fujin_book_part_get_id(); %NULL for the
 *   usual ones, of which those with nothing to say are left out. A part that is named here stands
 *   in the book even then, and says what to do.
 * @lang: its language; with @both, that of the titles in bookmarks and properties
 * @both: whether both languages stand side by side
 * @paper: the sheet
 * @mark: classification mark, such as "Confidential"; "" for none
 * @version: of the document; ""
 * @issuer: who issues it; ""
 * @header: text at the head of every page; "" for the organisation
 * @footer: text at the foot of every page; ""
 * @note: on the cover; ""
 * @logo: (nullable): a PNG file
 *
 * How a report is put together. All texts are never %NULL.
 */
typedef struct _FujinBookSpec FujinBookSpec;
struct _FujinBookSpec
{
  char      **parts;
  FujinLang   lang;
  gboolean    both;
  FujinPaper  paper;
  char       *mark;
  char       *version;
  char       *issuer;
  char       *header;
  char       *footer;
  char       *note;
  GBytes     *logo;
};

FujinBookSpec *fujin_book_spec_new             (FujinProject        *project);
FujinBookSpec *fujin_book_spec_new_from_record (FujinRecord         *record);
FujinBookSpec *fujin_book_spec_copy            (const FujinBookSpec *self);
void           fujin_book_spec_free            (FujinBookSpec       *self);
void           fujin_book_spec_set_text        (char               **field,
                                                const char          *text);
char         **fujin_book_spec_dup_parts       (const FujinBookSpec *self,
                                                FujinProject        *project);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinBookSpec, fujin_book_spec_free)

G_END_DECLS
