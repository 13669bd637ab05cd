/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * FujinProblemsOffer:
 * @text: what Fujin knows of the plan in the file
 * @label: what the button says, with a mnemonic
 * @id: name of the newest of its recoveries
 * @opens: whether the button opens that, or shows all of the plan
 *
 * What a crash left of a plan whose file cannot be opened.
 */
typedef struct
{
  const char *text;
  const char *label;
  const char *id;
  gboolean opens;
} FujinProblemsOffer;

void fujin_problems_dialog_present      (GtkWindow      *parent,
                                         GFile          *file,
                                         GPtrArray      *problems);
void fujin_problems_dialog_present_offer (GtkWindow     *parent,
                                         GFile          *file,
                                         GPtrArray      *problems,
                                         const FujinProblemsOffer *offer);
void fujin_problems_dialog_present_list (GtkWindow      *parent,
                                         GtkMessageType  type,
                                         const char     *title,
                                         const char     *text,
                                         GPtrArray      *problems);

G_END_DECLS
