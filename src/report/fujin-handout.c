/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-handout.h"

#include "fujin-handout-private.h"
#include "fujin-history.h"
#include "fujin-report-words.h"
#include "fujin-words.h"

#include <math.h>

struct _FujinHandout
{
  GObject            parent_instance;

  FujinProject      *project;
  guint              kind;
  FujinLang          lang;
  FujinPaper         paper;

  /* The pages as they were cut, and the state of the project they were cut for. */
  FujinHandoutSheet  sheet;
  guint              n_pages;
  guint64            state;
};

static void paged_init (FujinPagedInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (FujinHandout, fujin_handout, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (FUJIN_TYPE_PAGED, paged_init))

/* The one table of handouts, in the order in which a class uses them. */
static const struct
{
  const char *id;
  const char *label;
  const char *use;
  gboolean    filled;
  gboolean    wide;
  guint     (*cut)  (FujinHandoutSheet *self);
  void      (*draw) (FujinHandoutSheet *self,
                     cairo_t           *cr,
                     guint              page,
                     guint              n_pages);
} kinds[] = {
  { "service-cards", N_("Service cards"),
    N_("Eight cards a sheet to cut out, with names and explanations in both languages"), FALSE,
    FALSE, _fujin_handout_cards_cut, _fujin_handout_cards_draw },
  { "team-board-empty", N_("Team board, empty"),
    N_("Teams by categories with empty fields to write codes into"), FALSE, TRUE,
    _fujin_handout_board_cut, _fujin_handout_board_draw },
  { "answer-sheet", N_("Answer sheet"),
    N_("Level, teams and scores of every service to be marked by pen"), FALSE, FALSE,
    _fujin_handout_answers_cut, _fujin_handout_answers_draw },
  { "radar-blank", N_("Radar, blank"), N_("The nine categories to be drawn by hand"), FALSE, TRUE,
    _fujin_handout_radar_cut, _fujin_handout_radar_draw },
  { "model-answer", N_("Model answer"), N_("The answer sheet as this plan fills it"), TRUE, FALSE,
    _fujin_handout_answers_cut, _fujin_handout_answers_draw },
  { "team-board", N_("Team board, filled"), N_("The team board as this plan fills it"), TRUE, TRUE,
    _fujin_handout_board_cut, _fujin_handout_board_draw },
};

static void
forget_pages (FujinHandout *self)
{
  g_clear_pointer (&self->sheet.page, _fujin_page_layout_free);
  g_clear_pointer (&self->sheet.plans, g_ptr_array_unref);
  g_clear_pointer (&self->sheet.breaks, g_array_unref);
  self->n_pages = 0;
}

static void
fujin_handout_finalize (GObject *object)
{
  FujinHandout *self = FUJIN_HANDOUT (object);

  forget_pages (self);
  g_object_unref (self->project);

  G_OBJECT_CLASS (fujin_handout_parent_class)->finalize (object);
}

static void
fujin_handout_class_init (FujinHandoutClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fujin_handout_finalize;
}

static void
fujin_handout_init (FujinHandout *self)
{
}

/**
 * fujin_handout_get_n:
 *
 * Returns: how many kinds of handout there are
 */
guint
fujin_handout_get_n (void)
{
  return G_N_ELEMENTS (kinds);
}

/**
 * fujin_handout_get_id:
 * @index: a kind from 0
 *
 * Returns: (transfer none): its id for the command line, such as "service-cards"
 */
const char *
fujin_handout_get_id (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (kinds), NULL);

  return kinds[index].id;
}

/**
 * fujin_handout_get_label:
 * @index: a kind from 0
 * @lang: a language
 *
 * Returns: (transfer none): what it is called
 */
const char *
fujin_handout_get_label (guint     index,
                         FujinLang lang)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (kinds), NULL);

  return fujin_words (lang, kinds[index].label);
}

/**
 * fujin_handout_get_use:
 * @index: a kind from 0
 * @lang: a language
 *
 * Returns: (transfer none): what it is for, in a few words
 */
const char *
fujin_handout_get_use (guint     index,
                       FujinLang lang)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (kinds), NULL);

  return fujin_words (lang, kinds[index].use);
}

/**
 * fujin_handout_get_paper:
 * @index: a kind from 0
 *
 * Returns: the sheet it suits best: cards and answer sheets stand upright, boards lie
 */
FujinPaper
fujin_handout_get_paper (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (kinds), FUJIN_PAPER_A4_PORTRAIT);

  return kinds[index].wide ? FUJIN_PAPER_A4_LANDSCAPE : FUJIN_PAPER_A4_PORTRAIT;
}

/**
 * fujin_handout_find:
 * @id: (nullable): an id
 * @index: (out): the kind
 *
 * Returns: whether there is a handout of that id
 */
gboolean
fujin_handout_find (const char *id,
                    guint      *index)
{
  for (guint i = 0; id != NULL && i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].id, id))
      {
        *index = i;
        return TRUE;
      }
  return FALSE;
}

/**
 * fujin_handout_new:
 * @project: what it is made from
 * @id: which handout, see fujin_handout_get_id()
 * @lang: language; service cards have both, this one first
 * @paper: the sheet
 *
 * Creates a handout for a class. It is cut into pages when it is first asked for, and anew after
 * edits.
 *
 * Returns: (transfer full): a handout
 */
FujinHandout *
fujin_handout_new (FujinProject *project,
                   const char   *id,
                   FujinLang     lang,
                   FujinPaper    paper)
{
  FujinHandout *self;
  guint kind;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project) && paper < FUJIN_N_PAPERS, NULL);
  g_return_val_if_fail (fujin_handout_find (id, &kind), NULL);

  self = g_object_new (FUJIN_TYPE_HANDOUT, NULL);
  self->project = g_object_ref (project);
  self->kind = kind;
  self->lang = lang;
  self->paper = paper;
  return self;
}

static GPtrArray *
list_plans (FujinProject *project)
{
  GPtrArray *plans = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    g_ptr_array_add (plans, g_object_ref (fujin_project_get_plan (project, i)));
  return plans;
}

static void
ensure_pages (FujinHandout *self)
{
  guint64 state = fujin_history_get_state (fujin_project_get_history (self->project));

  if (self->n_pages > 0 && self->state == state)
    return;
  forget_pages (self);
  self->state = state;
  self->sheet.page = _fujin_page_layout_new (self->project, self->lang, self->paper);
  self->sheet.title = fujin_words (self->lang, kinds[self->kind].label);
  self->sheet.plans = list_plans (self->project);
  self->sheet.breaks = g_array_new (FALSE, FALSE, sizeof (guint));
  self->sheet.filled = kinds[self->kind].filled;
  self->n_pages = kinds[self->kind].cut (&self->sheet);
}

static double
lay_field (FujinHandoutSheet *self,
           cairo_t           *cr,
           const char        *label,
           double             x,
           double             y,
           double             width)
{
  const FujinPageStyle style = { 8.0, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT, 1 };
  double label_width = width * 0.34;

  _fujin_page_text (self->page, cr, &style, label, x, y, label_width);
  _fujin_page_rule (self->page, cr, x + label_width, y + 12, width - label_width - 8, FALSE);
  return 18;
}

/*
 * _fujin_handout_head:
 * @cr: (nullable): where to draw, or %NULL to measure
 * @task: (nullable): what is to be done
 *
 * What it is, of which plan, what is to be done, and lines for name, group and day. Returns where
 * the body begins.
 */
double
_fujin_handout_head (FujinHandoutSheet *self,
                     cairo_t           *cr,
                     const char        *task)
{
  const FujinPageStyle title_style = { 15.0, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 2 };
  const FujinPageStyle who_style = { 8.5, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT, 2 };
  const FujinPageStyle task_style = { 9.0, FALSE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 0 };
  FujinPageLayout *page = self->page;
  g_autofree char *plan = _fujin_report_dup_title (page->project, page->lang);
  double width = page->width - 2 * page->margin;
  double left = self->filled ? width : floor (width * 0.52);
  double y = page->margin;
  double beside = y;

  y += _fujin_page_text (page, cr, &title_style, self->title, page->margin, y, left);
  y += _fujin_page_text (page, cr, &who_style, plan, page->margin, y + 2, left) + 2;
  if (!self->filled)
    {
      double x = page->margin + width - floor (width * 0.42);

      beside += lay_field (self, cr, fujin_words (page->lang, "Name"), x, beside, width * 0.42);
      /* Translators: a group of learners in a class */
      beside += lay_field (self, cr, fujin_words (page->lang, "Group"), x, beside,
                           width * 0.21);
      lay_field (self, cr, fujin_words (page->lang, "Date"), x + width * 0.21, beside - 18,
                 width * 0.21);
    }
  y = MAX (y, beside) + 5;
  _fujin_page_rule (page, cr, page->margin, y, width, TRUE);
  y += 6;
  if (task != NULL)
    y += _fujin_page_text (page, cr, &task_style, task, page->margin, y, width) + 5;
  return y;
}

/*
 * _fujin_handout_foot:
 *
 * The sources, and the page of how many. Returns where the body must end.
 */
double
_fujin_handout_foot (FujinHandoutSheet *self,
                     cairo_t           *cr,
                     guint              page,
                     guint              n_pages)
{
  const FujinPageStyle style = { 6.5, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT, 2 };
  const FujinPageStyle number_style = { 7.5, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_RIGHT, 1 };
  FujinPageLayout *sheet = self->page;
  FujinFramework *framework = fujin_project_get_framework (sheet->project);
  const char *source = fujin_framework_get_source_line (framework, sheet->lang);
  g_autofree char *number =
    g_strdup_printf (fujin_words (sheet->lang, "%1$u / %2$u"), page + 1, n_pages);
  double width = sheet->width - 2 * sheet->margin;
  double height = _fujin_page_text (sheet, NULL, &style, source, 0, 0, width - 60);
  double y = sheet->height - sheet->margin - height + 8;

  _fujin_page_text (sheet, cr, &style, source, sheet->margin, y, width - 60);
  _fujin_page_text (sheet, cr, &number_style, number, sheet->margin + width - 55, y, 55);
  return y - 8;
}

static const char *
paged_get_title (FujinPaged *paged)
{
  FujinHandout *self = FUJIN_HANDOUT (paged);

  return fujin_words (self->lang, kinds[self->kind].label);
}

static guint
paged_get_n_pages (FujinPaged *paged)
{
  ensure_pages (FUJIN_HANDOUT (paged));
  return FUJIN_HANDOUT (paged)->n_pages;
}

static void
paged_get_page_size (FujinPaged *paged,
                     guint       page,
                     double     *width,
                     double     *height)
{
  fujin_paper_get_size (FUJIN_HANDOUT (paged)->paper, width, height);
}

static void
paged_draw_page (FujinPaged *paged,
                 guint       page,
                 cairo_t    *cr)
{
  FujinHandout *self = FUJIN_HANDOUT (paged);

  ensure_pages (self);
  g_return_if_fail (page < self->n_pages);

  cairo_save (cr);
  kinds[self->kind].draw (&self->sheet, cr, page, self->n_pages);
  cairo_restore (cr);
}

static void
paged_init (FujinPagedInterface *iface)
{
  iface->get_title = paged_get_title;
  iface->get_n_pages = paged_get_n_pages;
  iface->get_page_size = paged_get_page_size;
  iface->draw_page = paged_draw_page;
}
