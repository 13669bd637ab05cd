/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-file.h"

#include <string.h>

#include "fujin-chart-choice.h"
#include "fujin-report-words.h"
#include "fujin-words.h"

#define CHART_FONT 11.0
#define MAX_CHART_HEIGHT 390.0
#define MIN_CHART_HEIGHT 250.0
/* About what a row of a table takes, and what heading, caption and sentence take, points. */
#define ROW_HEIGHT 14.5
#define WORDS_HEIGHT 125.0
/* How much of the height of a page a picture leaves to its heading and caption, points. */
#define BESIDES 90.0
#define MAX_LOGO_WIDTH 220.0
#define MAX_LOGO_HEIGHT 80.0

/* A chart leaves room for its table where both find it on one page. */
static double
choose_height (FujinReportFile   *self,
               FujinChartSheet *sheet)
{
  double table = ROW_HEIGHT * (fujin_chart_sheet_get_n_rows (sheet) + 1);
  double most = MIN (MIN (self->height - BESIDES, self->width * 0.62), MAX_CHART_HEIGHT);
  double left = self->height - WORDS_HEIGHT - table;

  return left >= MIN_CHART_HEIGHT ? MIN (left, most) : most;
}

/*
 * _fujin_report_file_add_chart:
 * @chart: id of a chart, see fujin_chart_choice_find()
 * @category: (nullable): for the chart of a category
 *
 * A chart with its caption, its sentence, and its numbers as a table.
 */
void
_fujin_report_file_add_chart (FujinReportFile *self,
                              const char    *chart,
                              const char    *category)
{
  const FujinChartChoice *choice = fujin_chart_choice_find (chart);
  g_autoptr (FujinChartData) data = NULL;
  g_autoptr (FujinChartData) all = NULL;
  g_autoptr (FujinChartSheet) sheet = NULL;
  g_autoptr (FujinOfficePicture) picture = NULL;

  if (choice == NULL)
    return;
  data = fujin_chart_choice_create (choice, self->project, category, self->lang);
  all = fujin_chart_choice_create_long (choice, self->project, category, self->lang);
  sheet = fujin_chart_data_make_sheet (all);
  picture = _fujin_office_picture_new (self->package, "/word/media", ++self->n_pictures, data,
                                       FUJIN_CHART_PART_ALL, CHART_FONT, self->width,
                                       choose_height (self, sheet));
  _fujin_report_file_add_picture (self, picture, fujin_chart_data_get_title (data));
  _fujin_report_file_add_text (self, "Normal", picture->words);
  _fujin_report_file_add_sheet (self, sheet);
}

/* A page of a report that is a drawing. */
typedef struct
{
  FujinReport *report;
  guint        page;
  double       scale;
} Drawn;

static void
draw_page (cairo_t  *cr,
           double    width,
           double    height,
           gpointer  user_data)
{
  const Drawn *drawn = user_data;

  cairo_scale (cr, drawn->scale, drawn->scale);
  fujin_report_draw_page (drawn->report, drawn->page, cr);
}

/* What has no table stands as the pages it has on paper. */
static void
add_pages (FujinReportFile   *self,
           FujinReportKind  kind)
{
  g_autoptr (FujinReport) report = fujin_report_new (self->project, kind, self->lang,
                                                     self->spec->paper);
  const char *title = fujin_report_get_title (report);
  double width, height, scale;

  fujin_paper_get_size (self->spec->paper, &width, &height);
  scale = MIN (self->width / width, (self->height - BESIDES) / height);
  for (guint i = 0; i < fujin_report_get_n_pages (report); i++)
    {
      Drawn drawn = { report, i, scale };
      g_autoptr (FujinOfficePicture) picture = _fujin_office_picture_new_drawn (
        self->package, "/word/media", ++self->n_pictures, draw_page, &drawn, g_strdup (title),
        width * scale, height * scale);

      _fujin_report_file_add_picture (self, picture, title);
    }
}

/*
 * _fujin_report_file_add_report:
 *
 * A report with the tables that it has on paper.
 */
void
_fujin_report_file_add_report (FujinReportFile   *self,
                               FujinReportKind  kind)
{
  g_autoptr (GPtrArray) tables = fujin_report_text_list (self->project, kind, self->lang,
                                                         self->spec->paper);

  if (kind == FUJIN_REPORT_SUMMARY)
    _fujin_report_file_add_summary (self);
  else if (tables->len == 0)
    add_pages (self, kind);
  for (guint i = 0; i < tables->len; i++)
    {
      const FujinReportText *table = g_ptr_array_index (tables, i);

      if (*table->title != '\0')
        _fujin_report_file_add_heading (self, 2, table->title, NULL);
      _fujin_report_file_add_table (self, table);
    }
}

/* Width and height stand in the first chunk of a PNG file, most significant byte first. */
static gboolean
read_size (GBytes *png,
           double *width,
           double *height)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (png, &size);

  if (size < 24)
    return FALSE;
  *width = (double) ((guint) data[16] << 24 | data[17] << 16 | data[18] << 8 | data[19]);
  *height = (double) ((guint) data[20] << 24 | data[21] << 16 | data[22] << 8 | data[23]);
  return *width >= 1 && *height >= 1;
}

static void
add_logo (FujinReportFile *self)
{
  double width, height, scale;

  if (self->spec->logo == NULL || !read_size (self->spec->logo, &width, &height))
    return;
  scale = MIN (MAX_LOGO_WIDTH / width, MAX_LOGO_HEIGHT / height);
  _fujin_report_file_add_image (self, self->spec->logo, width * scale, height * scale,
                                fujin_project_get_organisation (self->project));
}

static void
add_line (FujinReportFile *self,
          const char    *label,
          const char    *text)
{
  if (*text == '\0')
    return;
  _fujin_report_file_open_text (self, "CoverLine");
  _fujin_report_file_add_run (self, label, TRUE);
  _fujin_report_file_add_run (self, "  ", FALSE);
  _fujin_report_file_add_run (self, text, FALSE);
  _fujin_office_xml_close (self->xml);
}

/*
 * _fujin_report_file_add_cover:
 *
 * What the document is, whose, of when, and how secret it is.
 */
void
_fujin_report_file_add_cover (FujinReportFile *self)
{
  g_autofree char *title = _fujin_report_dup_title (self->project, self->lang);
  g_autofree char *who = _fujin_report_dup_who (self->project, self->lang);
  g_autofree char *pattern = _fujin_report_dup_pattern (self->project, self->lang);

  add_logo (self);
  _fujin_report_file_add_text (self, "Title", title);
  _fujin_report_file_add_text (self, "Subtitle",
                            fujin_words (self->lang, "Cyber defence centre: report on the plan"));
  _fujin_report_file_add_text (self, "Subtitle", who);
  add_line (self, fujin_words (self->lang, "Organisation pattern"), pattern);
  add_line (self, fujin_words (self->lang, "Classification"), self->spec->mark);
  add_line (self, fujin_words (self->lang, "Version"), self->spec->version);
  add_line (self, fujin_words (self->lang, "Issued by"), self->spec->issuer);
  if (*self->spec->note != '\0')
    _fujin_report_file_add_text (self, "CoverLine", self->spec->note);
  _fujin_report_file_add_text (self, "CoverLine",
                               fujin_framework_get_source_line (
                                 fujin_project_get_framework (self->project), self->lang));
}
