/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-book-part-private.h"
#include "fujin-report-file.h"
#include "fujin-export-private.h"
#include "fujin-office-properties.h"
#include "fujin-words.h"

/* A heading with what stands under it. */
typedef struct
{
  guint                part;
  FujinLang            lang;
  const FujinCategory *category; /* of a chart of one category */
  gboolean             is_target; /* of the team table */
  guint                level;
  char                *title;
  char                *bookmark;
} Item;

static void
clear_item (gpointer data)
{
  g_free (((Item *) data)->title);
  g_free (((Item *) data)->bookmark);
}

static void
add_item (GArray              *items,
          guint                part,
          FujinLang            lang,
          const FujinCategory *category,
          gboolean             is_target,
          char                *title)
{
  Item item = { part, lang, category, is_target, category != NULL || is_target ? 2 : 1, title,
                g_strdup_printf ("_Toc%06u", items->len + 1) };

  g_array_append_val (items, item);
}

static void
plan_categories (GArray       *items,
                 FujinProject *project,
                 guint         part,
                 FujinLang     lang)
{
  FujinFramework *framework = fujin_project_get_framework (project);

  for (guint i = 0; i < fujin_framework_get_n_categories (framework); i++)
    {
      const FujinCategory *category = fujin_framework_get_category (framework, i);

      if (!_fujin_book_category_is_empty (project, i))
        add_item (items, part, lang, category, FALSE,
                  g_strdup_printf ("%s  %s", category->id,
                                   fujin_text_get (&category->name, lang)));
    }
}

static gboolean
has_target (FujinProject *project)
{
  int target = fujin_project_get_target_pattern (project);

  return target > 0 && target != fujin_project_get_present_pattern (project);
}

static void
plan_part (GArray       *items,
           FujinProject *project,
           guint         part,
           FujinLang     lang)
{
  FujinBookPartKind kind = _fujin_book_part_get_kind (part);

  if (kind == FUJIN_BOOK_PART_COVER || kind == FUJIN_BOOK_PART_CONTENTS)
    return;
  add_item (items, part, lang, NULL, FALSE, g_strdup (fujin_book_part_get_label (part, lang)));
  if (fujin_book_part_is_empty (part, project))
    return;
  if (kind == FUJIN_BOOK_PART_CATEGORIES)
    plan_categories (items, project, part, lang);
  if (kind == FUJIN_BOOK_PART_TEAM_TABLE && has_target (project))
    add_item (items, part, lang, NULL, TRUE,
              g_strdup (fujin_words (lang, "Held against the target pattern")));
}

/* In both languages each part comes in Japanese and then in English. */
static GArray *
plan (FujinProject        *project,
      const FujinBookSpec *spec)
{
  g_auto (GStrv) parts = fujin_book_spec_dup_parts (spec, project);
  GArray *items = g_array_new (FALSE, FALSE, sizeof (Item));
  guint part;

  g_array_set_clear_func (items, clear_item);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (!fujin_book_part_find (parts[i], &part))
        continue;
      plan_part (items, project, part, spec->both ? FUJIN_LANG_JA : spec->lang);
      if (spec->both)
        plan_part (items, project, part, FUJIN_LANG_EN);
    }
  return items;
}

static void
add_mark (FujinReportFile *self,
          const char    *type)
{
  _fujin_office_xml_open (self->xml, "w:r", NULL);
  _fujin_office_xml_leaf (self->xml, "w:fldChar", "w:fldCharType", type, NULL);
  _fujin_office_xml_close (self->xml);
}

/* The field begins in the first line of the contents and ends after the last. */
static void
begin_contents (FujinReportFile *self)
{
  add_mark (self, "begin");
  _fujin_office_xml_open (self->xml, "w:r", NULL);
  _fujin_office_xml_open (self->xml, "w:instrText", "xml:space", "preserve", NULL);
  _fujin_office_xml_text (self->xml, " TOC \\o \"1-2\" \\h \\z \\u ");
  _fujin_office_xml_close_n (self->xml, 2);
  add_mark (self, "separate");
}

static void
add_contents (FujinReportFile *self,
              GArray        *items)
{
  _fujin_report_file_add_text (self, "TOCHeading", fujin_words (self->lang, "Contents"));
  for (guint i = 0; i < items->len; i++)
    {
      const Item *item = &g_array_index (items, Item, i);

      _fujin_report_file_open_text (self, item->level == 1 ? "TOC1" : "TOC2");
      if (i == 0)
        begin_contents (self);
      _fujin_office_xml_open (self->xml, "w:hyperlink", "w:anchor", item->bookmark, "w:history",
                              "1", NULL);
      _fujin_report_file_add_run (self, item->title, FALSE);
      _fujin_office_xml_close_n (self->xml, 2);
    }
  if (items->len == 0)
    return;
  _fujin_report_file_open_text (self, "Normal");
  add_mark (self, "end");
  _fujin_office_xml_close (self->xml);
}

static void
add_content (FujinReportFile *self,
             const Item    *item)
{
  switch (_fujin_book_part_get_kind (item->part))
    {
    case FUJIN_BOOK_PART_CHART:
      _fujin_report_file_add_chart (self, fujin_book_part_get_chart (item->part), NULL);
      break;
    case FUJIN_BOOK_PART_CATEGORIES:
      if (item->category != NULL)
        _fujin_report_file_add_chart (self, "category", item->category->id);
      break;
    case FUJIN_BOOK_PART_TEAM_TABLE:
      _fujin_report_file_add_report (self, item->is_target ? FUJIN_REPORT_TEAM_TABLE_TARGET
                                                        : FUJIN_REPORT_TEAM_TABLE);
      break;
    case FUJIN_BOOK_PART_REPORT:
    case FUJIN_BOOK_PART_COVER:
    case FUJIN_BOOK_PART_CONTENTS:
    case FUJIN_BOOK_PART_ALL_CHARTS:
    default:
      _fujin_report_file_add_report (self, _fujin_book_part_get_report (item->part));
    }
}

static void
add_items (FujinReportFile *self,
           GArray        *items)
{
  for (guint i = 0; i < items->len; i++)
    {
      const Item *item = &g_array_index (items, Item, i);
      const char *hint;

      self->lang = item->lang;
      _fujin_report_file_add_heading (self, item->level, item->title, item->bookmark);
      hint = _fujin_book_part_get_hint (item->part, item->lang);
      if (fujin_book_part_is_empty (item->part, self->project))
        _fujin_report_file_add_text (self, "Normal", hint != NULL ? hint : "");
      else
        add_content (self, item);
    }
  self->lang = self->spec->lang;
}

static gboolean
has_part (const FujinBookSpec *spec,
          FujinProject        *project,
          const char          *id)
{
  g_auto (GStrv) parts = fujin_book_spec_dup_parts (spec, project);

  return g_strv_contains ((const char *const *) parts, id);
}

static void
write_document (FujinReportFile *self)
{
  g_autoptr (GArray) items = plan (self->project, self->spec);

  self->xml = _fujin_office_xml_new ();
  _fujin_office_xml_open (self->xml, "w:document", "xmlns:w", FUJIN_NS_W, "xmlns:r", FUJIN_NS_R,
                          "xmlns:wp", FUJIN_NS_WP, "xmlns:a", FUJIN_NS_A, "xmlns:pic",
                          FUJIN_NS_PIC, NULL);
  _fujin_office_xml_open (self->xml, "w:body", NULL);
  if (has_part (self->spec, self->project, "cover"))
    _fujin_report_file_add_cover (self);
  if (has_part (self->spec, self->project, "contents"))
    add_contents (self, items);
  add_items (self, items);
  _fujin_report_file_add_frame (self);
  _fujin_office_xml_close_n (self->xml, 2);
  fujin_package_add_part (self->package, FUJIN_REPORT_FILE_PART, FUJIN_REPORT_FILE_TYPE
                          "document.main+xml", _fujin_office_xml_finish (self->xml));
  fujin_package_relate (self->package, "/", FUJIN_REL "officeDocument", FUJIN_REPORT_FILE_PART);
}

/*
 * _fujin_export_report_docx:
 *
 * The report to be edited: the parts that are chosen, in their order, with headings, tables and
 * charts of its own (ECMA-376, WordprocessingML).
 */
GBytes *
_fujin_export_report_docx (const FujinExportJob  *job,
                           GError               **error)
{
  g_autoptr (FujinPackage) package = fujin_package_new ();
  g_autoptr (FujinBookSpec) usual = NULL;
  FujinReportFile self = { package, NULL, job->project, job->report, job->lang, 0, 0, 0, 1 };

  if (self.spec == NULL)
    {
      usual = fujin_book_spec_new (job->project);
      usual->lang = job->lang;
      usual->paper = job->paper;
      self.spec = usual;
    }
  self.lang = self.spec->lang;
  fujin_paper_get_size (self.spec->paper, &self.width, &self.height);
  self.width -= 2 * FUJIN_REPORT_FILE_MARGIN;
  self.height -= 2 * FUJIN_REPORT_FILE_MARGIN;
  write_document (&self);
  _fujin_office_add_properties (package, job->project, self.lang,
                                fujin_words (self.lang, "Cyber defence centre: report on the plan"),
                                self.spec->issuer);
  return fujin_package_finish (package, error);
}
