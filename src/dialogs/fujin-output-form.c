/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-output-form.h"

#include <unistd.h>

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "fujin-output-choice.h"

/* What printing and exporting ask alike. */

/* Where a drop-down keeps the subject that is offered in it alone, after all others. */
#define EXTRA "fujin-extra-subject"
#define SUITED "fujin-suited-paper"

/**
 * fujin_output_form_fill_subjects:
 * @subject: a drop-down
 * @what: (nullable): id of the subject to choose
 * @printed: whether to offer only what can be printed
 *
 * Offers what can be printed or exported; a table of the library only where @what asks for it.
 */
void
fujin_output_form_fill_subjects (GtkDropDown *subject,
                                 const char  *what,
                                 gboolean     printed)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  guint selected = fujin_output_subject_find (what);
  FujinOutputSubject *extra = fujin_output_subject_new_table (what);

  for (guint i = 0; i < fujin_output_subject_get_n (); i++)
    if (!printed || fujin_output_subject_is_printed (fujin_output_subject_get (i)))
      gtk_string_list_append (labels,
                              fujin_output_subject_get_label (fujin_output_subject_get (i),
                                                              fujin_lang_screen ()));
  if (extra != NULL)
    {
      selected = g_list_model_get_n_items (G_LIST_MODEL (labels));
      gtk_string_list_append (labels,
                              fujin_output_subject_get_label (extra, fujin_lang_screen ()));
      g_object_set_data_full (G_OBJECT (subject), EXTRA, extra,
                              (GDestroyNotify) fujin_output_subject_free_table);
    }
  gtk_drop_down_set_model (subject, G_LIST_MODEL (labels));
  if (selected < g_list_model_get_n_items (G_LIST_MODEL (labels)))
    gtk_drop_down_set_selected (subject, selected);
}

/**
 * fujin_output_form_get_subject:
 * @subject: a drop-down with subjects
 *
 * Returns: (transfer none): the subject chosen
 */
const FujinOutputSubject *
fujin_output_form_get_subject (GtkDropDown *subject)
{
  guint selected = gtk_drop_down_get_selected (subject);
  const FujinOutputSubject *extra = g_object_get_data (G_OBJECT (subject), EXTRA);
  GListModel *labels = gtk_drop_down_get_model (subject);

  if (extra != NULL && selected + 1 == g_list_model_get_n_items (labels))
    return extra;
  return fujin_output_subject_get (selected < fujin_output_subject_get_n () ? selected : 0);
}

/**
 * fujin_output_form_fill_categories:
 * @category: a drop-down
 * @project: a project
 * @letter: (nullable): the category to choose
 *
 * Offers the categories.
 */
void
fujin_output_form_fill_categories (GtkDropDown  *category,
                                   FujinProject *project,
                                   const char   *letter)
{
  FujinFramework *framework = fujin_project_get_framework (project);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  const FujinCategory *chosen = NULL;

  if (letter != NULL && *letter != '\0')
    chosen = fujin_framework_find_category (framework, letter);
  for (guint i = 0; i < fujin_framework_get_n_categories (framework); i++)
    {
      const FujinCategory *it = fujin_framework_get_category (framework, i);
      g_autofree char *name = NULL;

      /* Translators: the letter of a category and its name: "B Real-time analysis" */
      name = g_strdup_printf (_("%1$s %2$s"), it->id,
                              fujin_text_get (&it->name, fujin_lang_screen ()));
      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (category, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (category, chosen != NULL ? chosen->index : 0);
}

/**
 * fujin_output_form_get_category:
 * @category: a drop-down with categories
 * @project: the project they are of
 *
 * Returns: the letter chosen
 */
const char *
fujin_output_form_get_category (GtkDropDown  *category,
                                FujinProject *project)
{
  FujinFramework *framework = fujin_project_get_framework (project);
  guint selected = gtk_drop_down_get_selected (category);

  if (selected >= fujin_framework_get_n_categories (framework))
    selected = 0;
  return fujin_framework_get_category (framework, selected)->id;
}

/**
 * fujin_output_form_fill_papers:
 * @paper: a drop-down
 * @plan_file: (nullable): the file of the plan
 *
 * Offers the sheets, the last one chosen for this plan. Their positions are those of
 * #FujinPaper.
 */
void
fujin_output_form_fill_papers (GtkDropDown *paper,
                               GFile       *plan_file)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  for (int i = 0; i < FUJIN_N_PAPERS; i++)
    gtk_string_list_append (labels,
                            fujin_paper_get_label ((FujinPaper) i, fujin_lang_screen ()));
  gtk_drop_down_set_model (paper, G_LIST_MODEL (labels));
  gtk_drop_down_set_selected (paper, (guint) fujin_output_choice_get_paper (plan_file));
}

/**
 * fujin_output_form_suit_paper:
 * @paper: a drop-down with papers
 * @what: (nullable): id of what the dialog was opened for
 *
 * Chooses the sheet that what is printed needs: the role matrix with its 30 columns has room on
 * A3. That is not the sheet of the plan, so it is not kept for it.
 */
void
fujin_output_form_suit_paper (GtkDropDown *paper,
                              const char  *what)
{
  if (what == NULL || !g_str_has_prefix (what, "role-matrix"))
    return;
  gtk_drop_down_set_selected (paper, FUJIN_PAPER_A3_LANDSCAPE);
  g_object_set_data (G_OBJECT (paper), SUITED, GINT_TO_POINTER (TRUE));
}

/**
 * fujin_output_form_fill_langs:
 * @lang: a drop-down
 * @project: a project
 *
 * Offers the languages, each under its own name, and chooses that of the menu or else that of
 * the project. Their positions are those of #FujinLang.
 */
void
fujin_output_form_fill_langs (GtkDropDown  *lang,
                              FujinProject *project)
{
  const char *const names[] = { "English", "日本語", NULL };
  g_autoptr (GtkStringList) list = gtk_string_list_new (names);

  gtk_drop_down_set_model (lang, G_LIST_MODEL (list));
  gtk_drop_down_set_selected (
    lang, (guint) fujin_output_choice_get_lang (fujin_project_get_language (project)));
}

/**
 * fujin_output_form_get_lang:
 * @lang: a drop-down with languages
 *
 * Returns: the language chosen
 */
FujinLang
fujin_output_form_get_lang (GtkDropDown *lang)
{
  return gtk_drop_down_get_selected (lang) == FUJIN_LANG_JA ? FUJIN_LANG_JA : FUJIN_LANG_EN;
}

/**
 * fujin_output_form_keep_paper:
 * @paper: a drop-down with sheets
 * @plan_file: (nullable): the file of the plan
 *
 * Keeps the sheet chosen for the next time this plan is put on paper. The language is not kept:
 * the next plan speaks its own.
 */
void
fujin_output_form_keep_paper (GtkDropDown *paper,
                              GFile       *plan_file)
{
  if (!g_object_get_data (G_OBJECT (paper), SUITED))
    fujin_output_choice_set_paper (plan_file, (FujinPaper) gtk_drop_down_get_selected (paper));
}

/**
 * fujin_output_form_dup_columns:
 *
 * Returns: (transfer full): ids of the columns that the service matrix has on the screen
 */
char **
fujin_output_form_dup_columns (void)
{
  g_autoptr (GSettings) settings = g_settings_new (FUJIN_APP_ID);

  return g_settings_get_strv (settings, "matrix-columns");
}

/**
 * fujin_output_form_choose_columns:
 * @report: a report
 *
 * Gives the service matrix the columns on paper that it has on the screen.
 */
void
fujin_output_form_choose_columns (FujinReport *report)
{
  g_auto (GStrv) ids = fujin_output_form_dup_columns ();

  fujin_report_set_columns (report, (const char *const *) ids);
}

/**
 * fujin_output_form_dup_folder:
 * @plan_file: (nullable): the file of the plan, if it has one
 *
 * Chooses where files are offered to be written: beside the plan, or among the documents where
 * the plan has no file yet or lies where nothing can be written.
 *
 * Returns: (transfer full): the path of a folder
 */
char *
fujin_output_form_dup_folder (GFile *plan_file)
{
  g_autoptr (GFile) folder = plan_file != NULL ? g_file_get_parent (plan_file) : NULL;
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);
  g_autofree char *path = folder != NULL ? g_file_get_path (folder) : NULL;

  if (path != NULL && g_access (path, W_OK) == 0)
    return g_steal_pointer (&path);
  return g_strdup (documents != NULL ? documents : g_get_home_dir ());
}
