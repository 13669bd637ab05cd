/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report.h"

#include "fujin-chart-choice.h"
#include "fujin-history.h"
#include "fujin-paged.h"
#include "fujin-report-library.h"
#include "fujin-report-map.h"
#include "fujin-report-outsourcing.h"
#include "fujin-report-pages.h"
#include "fujin-report-private.h"
#include "fujin-report-risks.h"
#include "fujin-report-role-matrix.h"
#include "fujin-report-roles.h"
#include "fujin-report-scales.h"
#include "fujin-report-staffing.h"
#include "fujin-report-teams.h"
#include "fujin-report-tree.h"
#include "fujin-report-words.h"
#include "fujin-slides.h"
#include "fujin-words.h"

/* Of the sentences before a table, points. */
#define INTRO_SIZE 9.0

struct _FujinReport
{
  GObject           parent_instance;

  FujinProject     *project;
  FujinReportKind   kind;
  FujinLang         lang;
  FujinPaper        paper;
  const FujinChartChoice *choice;
  char             *category;
  char             *library; /* id of a table, or NULL for the first; a filter of the role matrix */
  char            **columns;
  GPtrArray        *plans;
  char             *title;
  char             *intro;
  gboolean          has_frame;
  FujinPageFrame    frame;

  /* The pages as they were cut, and the state of the project they were cut for. */
  FujinPageLayout  *page;
  FujinReportTable *table;
  FujinReportChart *chart;
  FujinReportMap   *map;
  FujinReportTree  *tree;
  FujinReportRoles *roles;
  FujinReportRoleMatrix *role_matrix;
  FujinReportOutsourcing *outsourcing;
  FujinReportScales *scales;
  GPtrArray        *slides;
  guint             n_pages;
  guint             n_tables; /* of the staffing: pages before those of the weeks */
  guint             n_pictures; /* of the library: pages before those of the table */
  guint64           state;
};

static void paged_init (FujinPagedInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (FujinReport, fujin_report, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (FUJIN_TYPE_PAGED, paged_init))

static void
forget_pages (FujinReport *self)
{
  g_clear_pointer (&self->table, _fujin_report_table_free);
  g_clear_pointer (&self->chart, _fujin_report_chart_free);
  g_clear_pointer (&self->map, _fujin_report_map_free);
  g_clear_pointer (&self->tree, _fujin_report_tree_free);
  g_clear_pointer (&self->roles, _fujin_report_roles_free);
  g_clear_pointer (&self->role_matrix, _fujin_report_role_matrix_free);
  g_clear_pointer (&self->outsourcing, _fujin_report_outsourcing_free);
  g_clear_pointer (&self->scales, _fujin_report_scales_free);
  g_clear_pointer (&self->slides, g_ptr_array_unref);
  g_clear_pointer (&self->page, _fujin_page_layout_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->intro, g_free);
  self->n_pages = 0;
  self->n_pictures = 0;
}

static void
fujin_report_finalize (GObject *object)
{
  FujinReport *self = FUJIN_REPORT (object);

  forget_pages (self);
  g_free (self->category);
  g_free (self->library);
  g_strfreev (self->columns);
  g_clear_pointer (&self->plans, g_ptr_array_unref);
  g_object_unref (self->project);

  G_OBJECT_CLASS (fujin_report_parent_class)->finalize (object);
}

static void
fujin_report_class_init (FujinReportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fujin_report_finalize;
}

static void
fujin_report_init (FujinReport *self)
{
}

/**
 * fujin_report_new:
 * @project: what to print
 * @kind: which report
 * @lang: language of the report, whatever that of the screen is
 * @paper: the sheet
 *
 * Creates a report. It is cut into pages when it is first asked for, and anew after edits.
 *
 * Returns: (transfer full): a new report
 */
FujinReport *
fujin_report_new (FujinProject    *project,
                  FujinReportKind  kind,
                  FujinLang        lang,
                  FujinPaper       paper)
{
  FujinReport *self;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);
  g_return_val_if_fail (kind < FUJIN_N_REPORT_KINDS && paper < FUJIN_N_PAPERS, NULL);

  self = g_object_new (FUJIN_TYPE_REPORT, NULL);
  self->project = g_object_ref (project);
  self->kind = kind;
  self->lang = lang;
  self->paper = paper;
  self->choice = fujin_chart_choice_get (0);
  self->category = g_strdup ("A");
  return self;
}

/**
 * fujin_report_set_chart:
 * @self: a report
 * @id: id of a chart, see fujin_chart_choice_find()
 *
 * Chooses the chart of %FUJIN_REPORT_CHART; the radar of the categories until then.
 */
void
fujin_report_set_chart (FujinReport *self,
                        const char  *id)
{
  const FujinChartChoice *choice = fujin_chart_choice_find (id);

  g_return_if_fail (FUJIN_IS_REPORT (self));
  g_return_if_fail (choice != NULL);

  self->choice = choice;
  forget_pages (self);
}

/**
 * fujin_report_set_category:
 * @self: a report
 * @category: letter of a category
 *
 * Chooses the category of a chart that is about one; "A" until then.
 */
void
fujin_report_set_category (FujinReport *self,
                           const char  *category)
{
  g_return_if_fail (FUJIN_IS_REPORT (self));
  g_return_if_fail (fujin_framework_find_category (fujin_project_get_framework (self->project),
                                                   category) != NULL);

  g_free (self->category);
  self->category = g_strdup (category);
  forget_pages (self);
}

/**
 * fujin_report_set_table:
 * @self: a report
 * @id: (nullable): a table of the library, as source:table, or a #FujinLibraryFilter as text; of
 *   the matrix, a #FujinRoleFilter as text
 *
 * Chooses the table of %FUJIN_REPORT_LIBRARY; the first one of the library until then. Of
 * %FUJIN_REPORT_ROLE_MATRIX, chooses the rows and columns; all of them until then.
 */
void
fujin_report_set_table (FujinReport *self,
                        const char  *id)
{
  g_return_if_fail (FUJIN_IS_REPORT (self));

  g_free (self->library);
  self->library = g_strdup (id);
  forget_pages (self);
}

/**
 * fujin_report_set_columns:
 * @self: a report
 * @ids: (nullable): ids of columns of the service matrix, see fujin_plan_sheet_get_id(); %NULL
 *   for the usual ones
 *
 * Chooses the columns of %FUJIN_REPORT_MATRIX beside code and name. Their order is fixed.
 */
void
fujin_report_set_columns (FujinReport       *self,
                          const char *const *ids)
{
  char **copy = g_strdupv ((char **) ids);

  g_return_if_fail (FUJIN_IS_REPORT (self));

  g_strfreev (self->columns);
  self->columns = copy;
  forget_pages (self);
}

/*
 * _fujin_report_set_frame:
 * @frame: what stands around each page; copied, but what it points to must outlive the report
 *
 * Makes the report a part of a document.
 */
void
_fujin_report_set_frame (FujinReport          *self,
                         const FujinPageFrame *frame)
{
  self->has_frame = TRUE;
  self->frame = *frame;
  forget_pages (self);
}

/*
 * _fujin_report_set_numbers:
 * @first_page: number of its first page in the document, from 1
 * @n_pages: how many pages the document has
 *
 * Numbers the pages of a part; where they are cut does not depend on it.
 */
void
_fujin_report_set_numbers (FujinReport *self,
                           guint        first_page,
                           guint        n_pages)
{
  self->frame.first_page = first_page;
  self->frame.n_pages = n_pages;
}

/**
 * fujin_report_set_plans:
 * @self: a report
 * @plans: (nullable) (element-type FujinServicePlan): the services of %FUJIN_REPORT_MATRIX; %NULL
 *   for all
 *
 * Puts only part of the service matrix on paper. The order stays that of the project.
 */
void
fujin_report_set_plans (FujinReport *self,
                        GPtrArray   *plans)
{
  g_return_if_fail (FUJIN_IS_REPORT (self));

  if (plans != NULL)
    g_ptr_array_ref (plans);
  g_clear_pointer (&self->plans, g_ptr_array_unref);
  self->plans = plans;
  forget_pages (self);
}

static guint
cut_chart (FujinReport *self)
{
  double top, bottom;

  self->chart = _fujin_report_chart_new (self->page, self->choice, self->category);
  self->title = g_strdup (_fujin_report_chart_get_title (self->chart));
  top = _fujin_page_head (self->page, NULL, NULL);
  bottom = _fujin_page_foot (self->page, NULL, 1, 1);
  return _fujin_report_chart_cut (self->chart, top, bottom);
}

/* A report that is one table, some with what it comes to in a few sentences before it. */
static const struct
{
  FujinReportKind    kind;
  char             *(*dup_subject) (FujinPageLayout *page);
  char             *(*dup_intro) (FujinPageLayout *page);
  FujinReportTable *(*create) (FujinPageLayout *page);
} tables[] = {
  { FUJIN_REPORT_MATRIX, _fujin_report_matrix_dup_subject, NULL, _fujin_report_matrix_new },
  { FUJIN_REPORT_GAP_ANALYSIS, _fujin_report_gaps_dup_subject, _fujin_report_gaps_dup_intro,
    _fujin_report_gaps_new },
  { FUJIN_REPORT_IMPROVEMENTS, _fujin_report_improvements_dup_subject, NULL,
    _fujin_report_improvements_new },
  { FUJIN_REPORT_LEDGER, _fujin_report_ledger_dup_subject, NULL, _fujin_report_ledger_new },
  { FUJIN_REPORT_TEAM_TABLE, _fujin_report_teams_dup_subject, NULL, _fujin_report_teams_new },
  { FUJIN_REPORT_TEAM_TABLE_TARGET, _fujin_report_teams_dup_target_subject, NULL,
    _fujin_report_teams_new_target },
  { FUJIN_REPORT_RISK_MAP, _fujin_report_risks_dup_subject, _fujin_report_risks_dup_intro,
    _fujin_report_risks_new },
  { FUJIN_REPORT_STAFFING, _fujin_report_staffing_dup_subject, _fujin_report_staffing_dup_intro,
    _fujin_report_staffing_new },
  { FUJIN_REPORT_LIBRARY, _fujin_report_library_dup_subject, NULL, _fujin_report_library_new },
};

/* Lays the sentences before the table at @y; returns their height. Without @cr they are only
 * measured. */
static double
lay_intro (FujinReport *self,
           cairo_t     *cr,
           double       y)
{
  const FujinPageStyle style = { INTRO_SIZE, FALSE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 0 };

  if (self->intro == NULL)
    return 0;
  return _fujin_page_text (self->page, cr, &style, self->intro, self->page->margin, y,
                           self->page->width - 2 * self->page->margin) + INTRO_SIZE;
}

static guint
cut_table (FujinReport *self)
{
  double width = self->page->width - 2 * self->page->margin;
  double height;
  guint i = 0;

  while (i + 1 < G_N_ELEMENTS (tables) && tables[i].kind != self->kind)
    i++;
  self->title = tables[i].dup_subject (self->page);
  self->intro = tables[i].dup_intro != NULL ? tables[i].dup_intro (self->page) : NULL;
  height = _fujin_page_foot (self->page, NULL, 1, 1)
           - _fujin_page_head (self->page, NULL, self->title);
  self->table = tables[i].create (self->page);
  return _fujin_report_table_cut (self->table, width, height - lay_intro (self, NULL, 0), width,
                                  height);
}

/* The table, and after it the weeks. */
static guint
cut_staffing (FujinReport *self)
{
  self->n_tables = cut_table (self);
  return self->n_tables + _fujin_report_staffing_count_weeks (self->page);
}

/* The pictures of the table, and after them the table. */
static guint
cut_library (FujinReport *self)
{
  self->n_pictures = _fujin_report_library_count_pictures (self->page);
  return self->n_pictures + cut_table (self);
}

static guint
cut_map (FujinReport *self)
{
  double top, bottom;

  self->title = _fujin_report_map_dup_subject (self->page);
  self->map = _fujin_report_map_new (self->page);
  top = _fujin_page_head (self->page, NULL, self->title);
  bottom = _fujin_page_foot (self->page, NULL, 1, 1);
  return _fujin_report_map_cut (self->map, top, bottom);
}

static guint
cut_outsourcing (FujinReport *self)
{
  double top, bottom;

  self->title = _fujin_report_outsourcing_dup_subject (self->page);
  self->outsourcing = _fujin_report_outsourcing_new (self->page);
  top = _fujin_page_head (self->page, NULL, self->title);
  bottom = _fujin_page_foot (self->page, NULL, 1, 1);
  return _fujin_report_outsourcing_cut (self->outsourcing, top, bottom);
}

static guint
cut_roles (FujinReport *self)
{
  self->title = _fujin_report_roles_dup_subject (self->page);
  self->roles = _fujin_report_roles_new (self->page);
  return _fujin_report_roles_cut (self->roles, _fujin_page_head (self->page, NULL, self->title),
                                  _fujin_page_foot (self->page, NULL, 1, 1));
}

static guint
cut_role_matrix (FujinReport *self)
{
  self->page->source = _fujin_report_role_matrix_get_source (self->page);
  self->page->own_title = fujin_words (self->lang, "Role matrix");
  self->role_matrix = _fujin_report_role_matrix_new (self->page, self->library);
  self->title = _fujin_report_role_matrix_dup_subject (self->role_matrix, self->library);
  return _fujin_report_role_matrix_cut (self->role_matrix,
                                        _fujin_page_head (self->page, NULL, self->title),
                                        _fujin_page_foot (self->page, NULL, 1, 1));
}

static guint
cut_tree (FujinReport *self)
{
  self->title = _fujin_report_tree_dup_subject (self->page);
  self->tree = _fujin_report_tree_new (self->page);
  return _fujin_report_tree_cut (self->tree, _fujin_page_head (self->page, NULL, self->title),
                                 _fujin_page_foot (self->page, NULL, 1, 1));
}

static guint
cut_scales (FujinReport *self)
{
  self->title = _fujin_report_scales_dup_subject (self->page);
  self->scales = _fujin_report_scales_new (self->page);
  return _fujin_report_scales_cut (self->scales, _fujin_page_head (self->page, NULL, self->title),
                                   _fujin_page_foot (self->page, NULL, 1, 1));
}

/* With all slides hidden, all are printed: a sheet of nothing would not say why. */
static guint
cut_slides (FujinReport *self)
{
  self->title = g_strdup (fujin_words (self->lang, "Presentation"));
  self->slides = fujin_slides_list (self->project, self->lang, FALSE);
  if (self->slides->len == 0)
    {
      g_ptr_array_unref (self->slides);
      self->slides = fujin_slides_list (self->project, self->lang, TRUE);
    }
  return self->slides->len;
}

static void
draw_slide (FujinReport *self,
            guint        page,
            cairo_t     *cr)
{
  double margin = self->page->margin;

  cairo_translate (cr, margin, margin);
  fujin_slide_draw (g_ptr_array_index (self->slides, page), cr, self->page->width - 2 * margin,
                    self->page->height - 2 * margin, FUJIN_PALETTE_PRINT, page + 1,
                    self->slides->len);
}

/* What shows who does what and when has no scores to explain. */
static gboolean
is_without_scores (FujinReportKind kind)
{
  switch (kind)
    {
    case FUJIN_REPORT_QUADRANT_MAP:
    case FUJIN_REPORT_TEAM_TABLE:
    case FUJIN_REPORT_TEAM_TABLE_TARGET:
    case FUJIN_REPORT_ORGANISATION:
    case FUJIN_REPORT_CDC_ROLES:
    case FUJIN_REPORT_ROLE_MATRIX:
    case FUJIN_REPORT_STAFFING:
    case FUJIN_REPORT_LIBRARY:
      return TRUE;
    default:
      return FALSE;
    }
}

static void
ensure_pages (FujinReport *self)
{
  guint64 state = fujin_history_get_state (fujin_project_get_history (self->project));

  if (self->n_pages > 0 && self->state == state)
    return;
  forget_pages (self);
  self->state = state;
  self->page = _fujin_page_layout_new (self->project, self->lang, self->paper);
  self->page->columns = (const char *const *) self->columns;
  self->page->plans = self->plans;
  self->page->without_scores = is_without_scores (self->kind);
  self->page->frame = self->has_frame ? &self->frame : NULL;
  if (self->kind == FUJIN_REPORT_LIBRARY)
    _fujin_report_library_choose (self->page, self->library);
  switch (self->kind)
    {
    case FUJIN_REPORT_CHART:
      self->n_pages = cut_chart (self);
      break;
    case FUJIN_REPORT_MATRIX:
    case FUJIN_REPORT_GAP_ANALYSIS:
    case FUJIN_REPORT_IMPROVEMENTS:
    case FUJIN_REPORT_LEDGER:
    case FUJIN_REPORT_TEAM_TABLE:
    case FUJIN_REPORT_TEAM_TABLE_TARGET:
    case FUJIN_REPORT_RISK_MAP:
      self->n_pages = cut_table (self);
      break;
    case FUJIN_REPORT_LIBRARY:
      self->n_pages = cut_library (self);
      break;
    case FUJIN_REPORT_STAFFING:
      self->n_pages = cut_staffing (self);
      break;
    case FUJIN_REPORT_QUADRANT_MAP:
      self->n_pages = cut_map (self);
      break;
    case FUJIN_REPORT_ORGANISATION:
      self->n_pages = cut_tree (self);
      break;
    case FUJIN_REPORT_OUTSOURCING:
      self->n_pages = cut_outsourcing (self);
      break;
    case FUJIN_REPORT_CDC_ROLES:
      self->n_pages = cut_roles (self);
      break;
    case FUJIN_REPORT_ROLE_MATRIX:
      self->n_pages = cut_role_matrix (self);
      break;
    case FUJIN_REPORT_SLIDES:
      self->n_pages = cut_slides (self);
      break;
    case FUJIN_REPORT_SCALES:
      self->n_pages = cut_scales (self);
      break;
    case FUJIN_REPORT_SUMMARY:
    default:
      self->title = g_strdup (fujin_words (self->lang, "Summary"));
      self->n_pages = 1;
    }
}

/**
 * fujin_report_get_title:
 * @self: a report
 *
 * Returns: (transfer none): what the report shows, in its language, for print jobs and document
 *   properties; valid until the project is edited
 */
const char *
fujin_report_get_title (FujinReport *self)
{
  g_return_val_if_fail (FUJIN_IS_REPORT (self), NULL);

  ensure_pages (self);
  return self->title;
}

/**
 * fujin_report_get_paper:
 * @self: a report
 *
 * Returns: the paper it is laid out for
 */
FujinPaper
fujin_report_get_paper (FujinReport *self)
{
  g_return_val_if_fail (FUJIN_IS_REPORT (self), FUJIN_PAPER_A4_LANDSCAPE);

  return self->paper;
}

/**
 * fujin_report_get_n_pages:
 * @self: a report
 *
 * Returns: how many pages it takes, at least 1
 */
guint
fujin_report_get_n_pages (FujinReport *self)
{
  g_return_val_if_fail (FUJIN_IS_REPORT (self), 0);

  ensure_pages (self);
  return self->n_pages;
}

/**
 * fujin_report_draw_page:
 * @self: a report
 * @page: page from 0
 * @cr: where to draw; its units must be points with the sheet's corner at 0, 0
 *
 * Draws one page. The margins are part of it.
 */
void
fujin_report_draw_page (FujinReport *self,
                        guint        page,
                        cairo_t     *cr)
{
  double top;

  g_return_if_fail (FUJIN_IS_REPORT (self));
  g_return_if_fail (cr != NULL);
  g_return_if_fail (page < fujin_report_get_n_pages (self));

  cairo_save (cr);
  if (self->kind == FUJIN_REPORT_SUMMARY)
    {
      _fujin_report_summary_draw (self->page, cr);
    }
  else if (self->slides != NULL)
    {
      draw_slide (self, page, cr);
    }
  else
    {
      /* A chart has its title on itself. */
      top = _fujin_page_head (self->page, cr, self->chart == NULL ? self->title : NULL);
      _fujin_page_foot (self->page, cr, page + 1, self->n_pages);
      if (page == 0)
        top += lay_intro (self, cr, top);
      if (self->kind == FUJIN_REPORT_STAFFING && page >= self->n_tables)
        _fujin_report_staffing_draw_weeks (self->page, cr, page - self->n_tables, top,
                                           _fujin_page_foot (self->page, NULL, 1, 1));
      else if (page < self->n_pictures)
        _fujin_report_library_draw_picture (self->page, cr, page, top,
                                            _fujin_page_foot (self->page, NULL, 1, 1));
      else if (self->table != NULL)
        _fujin_report_table_draw (self->table, cr, page - self->n_pictures, self->page->margin,
                                  top);
      else if (self->roles != NULL)
        _fujin_report_roles_draw (self->roles, cr, page);
      else if (self->role_matrix != NULL)
        _fujin_report_role_matrix_draw (self->role_matrix, cr, page);
      else if (self->tree != NULL)
        _fujin_report_tree_draw (self->tree, cr, page);
      else if (self->map != NULL)
        _fujin_report_map_draw (self->map, cr, page);
      else if (self->scales != NULL)
        _fujin_report_scales_draw (self->scales, cr, page);
      else if (self->outsourcing != NULL)
        _fujin_report_outsourcing_draw (self->outsourcing, cr, page, top);
      else
        _fujin_report_chart_draw (self->chart, cr, page);
    }
  cairo_restore (cr);
}

static const char *
paged_get_title (FujinPaged *paged)
{
  return fujin_report_get_title (FUJIN_REPORT (paged));
}

static guint
paged_get_n_pages (FujinPaged *paged)
{
  return fujin_report_get_n_pages (FUJIN_REPORT (paged));
}

static void
paged_get_page_size (FujinPaged *paged,
                     guint       page,
                     double     *width,
                     double     *height)
{
  fujin_paper_get_size (FUJIN_REPORT (paged)->paper, width, height);
}

static void
paged_draw_page (FujinPaged *paged,
                 guint       page,
                 cairo_t    *cr)
{
  fujin_report_draw_page (FUJIN_REPORT (paged), page, cr);
}

static void
paged_init (FujinPagedInterface *iface)
{
  iface->get_title = paged_get_title;
  iface->get_n_pages = paged_get_n_pages;
  iface->get_page_size = paged_get_page_size;
  iface->draw_page = paged_draw_page;
}
