/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-output-subject.h"

G_BEGIN_DECLS

void                      fujin_output_form_fill_subjects (GtkDropDown  *subject,
                                                           const char   *what,
                                                           gboolean      printed);
const FujinOutputSubject *fujin_output_form_get_subject   (GtkDropDown  *subject);
void                      fujin_output_form_fill_categories (GtkDropDown *category,
                                                           FujinProject *project,
                                                           const char   *letter);
const char               *fujin_output_form_get_category  (GtkDropDown  *category,
                                                           FujinProject *project);
void                      fujin_output_form_fill_papers   (GtkDropDown  *paper,
                                                           GFile        *plan_file);
void                      fujin_output_form_fill_langs    (GtkDropDown  *lang,
                                                           FujinProject *project);
FujinLang                 fujin_output_form_get_lang      (GtkDropDown  *lang);
void                      fujin_output_form_suit_paper    (GtkDropDown  *paper,
                                                           const char   *what);
void                      fujin_output_form_keep_paper    (GtkDropDown  *paper,
                                                           GFile        *plan_file);
char                    **fujin_output_form_dup_columns   (void);
void                      fujin_output_form_choose_columns (FujinReport *report);
char                     *fujin_output_form_dup_folder    (GFile        *plan_file);

G_END_DECLS
