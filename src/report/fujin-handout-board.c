/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-handout-private.h"

#include "fujin-assignments.h"
#include "fujin-team.h"
#include "fujin-words.h"

#include <math.h>

#define CODE_SIZE 9.0
#define HEAD_HEIGHT 34.0
#define LEAST_ROW 34.0
#define LABEL_WIDTH 104.0
/* A column must hold three codes side by side, or a card laid across two. */
#define LEAST_COLUMN 92.0
/* An empty board has as many columns as a sheet takes, at least this many. */
#define EMPTY_COLUMNS 5

/* The teams of the plan and, last, what nobody carries. An empty board has lines for names. */
static guint
count_columns (FujinHandoutSheet *self)
{
  guint n = fujin_project_get_n_teams (self->page->project);

  return self->filled ? n + 1 : MAX (n, EMPTY_COLUMNS) + 1;
}

static guint
columns_per_page (FujinHandoutSheet *self)
{
  double room = self->page->width - 2 * self->page->margin - LABEL_WIDTH;

  return MAX (1, (guint) (room / LEAST_COLUMN));
}

static gboolean
carries (FujinServicePlan *plan,
         FujinTeam        *team)
{
  const FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);

  if (!fujin_service_plan_in_scope (plan))
    return FALSE;
  if (team == NULL)
    return fujin_assignments_get_n_teams (assignments) == 0;
  return fujin_assignments_contains (assignments, team);
}

/* "B-1★ B-2": a star for the lead. */
static char *
dup_codes (FujinHandoutSheet *self,
           guint              category,
           FujinTeam         *team)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->plans->len; i++)
    {
      FujinServicePlan *plan = g_ptr_array_index (self->plans, i);
      FujinTeam *lead = fujin_assignments_get_lead (fujin_service_plan_get_assignments (plan));

      if (fujin_service_plan_get_category (plan)->index != category || !carries (plan, team))
        continue;
      g_string_append_printf (text, "%s%s%s", text->len > 0 ? "  " : "",
                              fujin_service_plan_get_code (plan),
                              team != NULL && lead == team ? "★" : "");
    }
  return g_string_free (text, FALSE);
}

static FujinTeam *
get_team (FujinHandoutSheet *self,
          guint              column)
{
  if (!self->filled || column + 1 >= count_columns (self))
    return NULL;
  return fujin_project_get_team (self->page->project, column);
}

static double
column_width (FujinHandoutSheet *self)
{
  double room = self->page->width - 2 * self->page->margin - LABEL_WIDTH;
  guint n = count_columns (self);
  guint pages = (n + columns_per_page (self) - 1) / columns_per_page (self);

  return room / ((n + pages - 1) / pages);
}

static double
lay_codes (FujinHandoutSheet *self,
           cairo_t           *cr,
           guint              category,
           guint              column,
           double             x,
           double             y,
           double             width)
{
  const FujinPageStyle style = { CODE_SIZE, FALSE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 0 };
  g_autofree char *codes = NULL;

  if (!self->filled)
    return 0;
  codes = dup_codes (self, category, get_team (self, column));
  return _fujin_page_text (self->page, cr, &style, codes, x, y, width);
}

/* What the fullest cell of a category takes. */
static double
need_of_row (FujinHandoutSheet *self,
             guint              category)
{
  double need = LEAST_ROW;

  for (guint c = 0; c < count_columns (self); c++)
    need = MAX (need, 10 + lay_codes (self, NULL, category, c, 0, 0, column_width (self) - 10));
  return need;
}

static const char *
get_task (FujinHandoutSheet *self)
{
  FujinLang lang = self->page->lang;

  if (self->filled)
    return fujin_words (lang, "★ leads the service. A service in several columns is carried by "
                              "all these teams together.");
  return fujin_words (lang, "Write the names of the teams on top. Sort the service cards by team "
                            "on the table, then write the code of each into the field of the team "
                            "that carries it; mark the team in the lead with a star. What nobody "
                            "carries goes to the last column.");
}

/* Rows that do not fit go on to the next page; each page of rows is printed for every page of
 * columns. */
guint
_fujin_handout_board_cut (FujinHandoutSheet *self)
{
  FujinFramework *framework = fujin_project_get_framework (self->page->project);
  double top = _fujin_handout_head (self, NULL, get_task (self)) + HEAD_HEIGHT;
  double room = _fujin_handout_foot (self, NULL, 0, 1) - top;
  double used = 0;
  guint first = 0;
  guint n = count_columns (self);

  g_array_append_val (self->breaks, first);
  for (guint i = 0; i < fujin_framework_get_n_categories (framework); i++)
    {
      double need = need_of_row (self, i);

      if (used > 0 && used + need > room)
        {
          g_array_append_val (self->breaks, i);
          used = 0;
        }
      used += need;
    }
  self->n_columns = (n + columns_per_page (self) - 1) / columns_per_page (self);
  return self->breaks->len * self->n_columns;
}

static void
draw_column_head (FujinHandoutSheet *self,
                  cairo_t           *cr,
                  guint              column,
                  double             x,
                  double             y,
                  double             width)
{
  const FujinPageStyle name_style = { 9.0, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 2 };
  const FujinPageStyle dim = { 7.0, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT, 1 };
  FujinLang lang = self->page->lang;
  FujinTeam *team = get_team (self, column);
  double height;

  if (column + 1 == count_columns (self))
    {
      _fujin_page_text (self->page, cr, &name_style, fujin_words (lang, "Unassigned"), x + 5,
                        y + 4, width - 10);
      return;
    }
  if (team == NULL)
    {
      _fujin_page_rule (self->page, cr, x + 5, y + 18, width - 10, FALSE);
      _fujin_page_text (self->page, cr, &dim, fujin_words (lang, "□ Inside   □ External"), x + 5,
                        y + 21, width - 10);
      return;
    }
  height = _fujin_page_text (self->page, cr, &name_style, fujin_team_get_name (team), x + 5,
                             y + 3, width - 10);
  if (height < 16)
    _fujin_page_text (self->page, cr, &dim,
                      fujin_team_get_external (team) ? fujin_words (lang, "External")
                                                     : fujin_words (lang, "Inside"),
                      x + 5, y + 4 + height, width - 10);
}

static void
draw_label (FujinHandoutSheet *self,
            cairo_t           *cr,
            guint              category,
            double             y)
{
  const FujinPageStyle style = { 7.4, FALSE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 4 };
  const FujinCategory *it =
    fujin_framework_get_category (fujin_project_get_framework (self->page->project), category);

  _fujin_page_badge (self->page, cr, it, self->page->margin + 9, y + 12, 8);
  _fujin_page_text (self->page, cr, &style, fujin_text_get (&it->name, self->page->lang),
                    self->page->margin + 22, y + 4, LABEL_WIDTH - 26);
}

static void
draw_lines (FujinHandoutSheet *self,
            cairo_t           *cr,
            double             top,
            double             bottom,
            guint              n,
            double             width)
{
  double x = self->page->margin + LABEL_WIDTH;

  fujin_colour_set (&self->page->palette->grid, cr, 1.0);
  cairo_set_line_width (cr, 0.6);
  for (guint i = 0; i <= n; i++)
    {
      cairo_move_to (cr, x + i * width, top);
      cairo_line_to (cr, x + i * width, bottom);
    }
  cairo_stroke (cr);
}

static void
draw_rows (FujinHandoutSheet *self,
           cairo_t           *cr,
           guint              sheet,
           guint              first_column,
           guint              n_columns,
           double             top,
           double             bottom)
{
  FujinFramework *framework = fujin_project_get_framework (self->page->project);
  guint first = g_array_index (self->breaks, guint, sheet);
  guint end = sheet + 1 < self->breaks->len ? g_array_index (self->breaks, guint, sheet + 1)
                                            : fujin_framework_get_n_categories (framework);
  double width = column_width (self);
  double x = self->page->margin + LABEL_WIDTH;
  double need = 0;
  double y = top;
  double spare;

  for (guint i = first; i < end; i++)
    need += need_of_row (self, i);
  spare = MAX (0, bottom - top - need) / (end - first);
  for (guint i = first; i < end; i++)
    {
      _fujin_page_rule (self->page, cr, self->page->margin, y, LABEL_WIDTH + n_columns * width,
                        i == first);
      draw_label (self, cr, i, y);
      for (guint c = 0; c < n_columns; c++)
        lay_codes (self, cr, i, first_column + c, x + c * width + 5, y + 5, width - 10);
      y += need_of_row (self, i) + spare;
    }
  _fujin_page_rule (self->page, cr, self->page->margin, y, LABEL_WIDTH + n_columns * width, FALSE);
  draw_lines (self, cr, top - HEAD_HEIGHT, y, n_columns, width);
}

void
_fujin_handout_board_draw (FujinHandoutSheet *self,
                           cairo_t           *cr,
                           guint              page,
                           guint              n_pages)
{
  double width = column_width (self);
  double room = self->page->width - 2 * self->page->margin - LABEL_WIDTH;
  guint per_page = (guint) round (room / width);
  guint first = page % self->n_columns * per_page;
  guint n = MIN (per_page, count_columns (self) - first);
  double top = _fujin_handout_head (self, cr, get_task (self));
  double bottom = _fujin_handout_foot (self, cr, page, n_pages);

  for (guint c = 0; c < n; c++)
    draw_column_head (self, cr, first + c, self->page->margin + LABEL_WIDTH + c * width, top,
                      width);
  draw_rows (self, cr, page / self->n_columns, first, n, top + HEAD_HEIGHT, bottom);
}
