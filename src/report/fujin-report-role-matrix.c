/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-role-matrix.h"

#include "fujin-role-filter.h"
#include "fujin-role-words.h"
#include "fujin-words.h"

/* The largest letters that bring all on one sheet are taken; smaller ones are not read. */
#define MAX_SIZE 7.5
#define MIN_SIZE 6.0
#define STEP 0.25

/* How long the headings are, at least and where a name asks for more, and how much room is around
 * texts, in sizes of the letters. */
#define HEAD 12.5
#define MAX_HEAD 24.0
#define PAD 0.15

/* How high a line of a heading is for a size of 1, and how small long names may become. */
#define HEAD_LINE 1.32
#define MIN_HEAD_SIZE 5.0

/* Where few roles are printed, their columns are no wider than this, in points. */
#define MAX_CELL 30.0

/* The columns before those of the roles, and their part of the width. */
enum
{
  CODE,
  AREA,
  FUNCTION,
  WORK,
  N_TEXTS,
};

static const double shares[N_TEXTS] = { 0.038, 0.07, 0.105, 0.225 };

struct _FujinReportRoleMatrix
{
  FujinPageLayout *page;
  GArray *functions; /* guint: those that are printed, in their order */
  GArray *roles;     /* guint: likewise */
  double size;
  double head;
  double top;
  double legend_y;
  GArray *heights; /* double, one a function */
  GArray *firsts;  /* guint: the first function of each page, and behind the last */
};

static double
get_width (FujinReportRoleMatrix *self)
{
  return self->page->width - 2 * self->page->margin;
}

static double
cell_width (FujinReportRoleMatrix *self)
{
  double room = get_width (self);

  for (int i = 0; i < N_TEXTS; i++)
    room -= shares[i] * get_width (self);
  return MIN (room / self->roles->len, MAX_CELL);
}

static double
text_width (FujinReportRoleMatrix *self)
{
  return get_width (self) - cell_width (self) * self->roles->len;
}

/* The texts share what the roles leave. */
static double
column_width (FujinReportRoleMatrix *self,
              int                    column)
{
  double sum = 0;

  for (int i = 0; i < N_TEXTS; i++)
    sum += shares[i];
  return shares[column] / sum * text_width (self);
}

static guint
function_at (FujinReportRoleMatrix *self,
             guint                  row)
{
  return g_array_index (self->functions, guint, row);
}

static const FujinLibraryRow *
function_row (FujinReportRoleMatrix *self,
              guint                  row)
{
  return g_ptr_array_index (fujin_role_table_get_functions ()->rows, function_at (self, row));
}

static guint
role_at (FujinReportRoleMatrix *self,
         guint                  column)
{
  return g_array_index (self->roles, guint, column);
}

static const char *
role_name (FujinReportRoleMatrix *self,
           guint                  column)
{
  const FujinLibraryRow *row =
    g_ptr_array_index (fujin_role_table_get_roles ()->rows, role_at (self, column));

  return fujin_text_get (&row->name, self->page->lang);
}

static FujinPageStyle
style_of (FujinReportRoleMatrix *self,
          int                    column)
{
  FujinPageStyle style = { self->size, column == CODE,
                           column == AREA ? FUJIN_PAGE_INK_DIM : FUJIN_PAGE_INK_TEXT,
                           PANGO_ALIGN_LEFT, 0 };

  return style;
}

/* The area is told where it begins, on this page or in the matrix. */
static gboolean
begins_area (FujinReportRoleMatrix *self,
             guint                  row,
             guint                  first)
{
  g_autofree char *area = NULL;
  g_autofree char *before = NULL;

  if (row == first || row == 0)
    return TRUE;
  area = fujin_role_words_dup_field (function_row (self, row), "area", FUJIN_LANG_EN);
  before = fujin_role_words_dup_field (function_row (self, row - 1), "area", FUJIN_LANG_EN);
  return !g_str_equal (area, before);
}

static char *
dup_text (FujinReportRoleMatrix *self,
          guint                  place,
          int                    column)
{
  static const char *const fields[] = { NULL, "area", "function", "work" };
  const FujinLibraryRow *row = function_row (self, place);

  if (column == CODE)
    return g_strdup (fujin_library_row_get_code (row));
  return fujin_role_words_dup_field (row, fields[column], self->page->lang);
}

/* Sets the texts of the function in a row at @y, or only measures them; returns its height. */
static double
lay_texts (FujinReportRoleMatrix *self,
           cairo_t               *cr,
           guint                  row,
           gboolean               with_area,
           double                 y)
{
  double x = self->page->margin;
  double tallest = 0;

  for (int i = 0; i < N_TEXTS; i++)
    {
      FujinPageStyle style = style_of (self, i);
      double width = column_width (self, i);
      g_autofree char *text = dup_text (self, row, i);
      double height = 0;

      if (i != AREA || with_area)
        height = _fujin_page_text (self->page, cr, &style, text, x, y + PAD * self->size,
                                   width - 4);
      tallest = MAX (tallest, height);
      x += width;
    }
  return tallest + 2 * PAD * self->size;
}

/*
 * _fujin_report_role_matrix_new:
 * @filter: (nullable): a #FujinRoleFilter as text; all is printed without one
 */
FujinReportRoleMatrix *
_fujin_report_role_matrix_new (FujinPageLayout *page,
                               const char      *filter)
{
  FujinReportRoleMatrix *self = g_new0 (FujinReportRoleMatrix, 1);
  g_autoptr (FujinRoleFilter) shown = fujin_role_filter_parse (filter);

  self->page = page;
  self->functions = fujin_role_filter_list_functions (shown);
  self->roles = fujin_role_filter_list_roles (shown);
  self->heights = g_array_new (FALSE, FALSE, sizeof (double));
  self->firsts = g_array_new (FALSE, FALSE, sizeof (guint));
  return self;
}

void
_fujin_report_role_matrix_free (FujinReportRoleMatrix *self)
{
  g_array_unref (self->functions);
  g_array_unref (self->roles);
  g_array_unref (self->heights);
  g_array_unref (self->firsts);
  g_free (self);
}

/*
 * _fujin_report_role_matrix_dup_subject:
 *
 * The source and how much of it is printed; with a filter, which one.
 */
char *
_fujin_report_role_matrix_dup_subject (FujinReportRoleMatrix *self,
                                       const char            *filter)
{
  const FujinLang lang = self->page->lang;
  g_autoptr (FujinRoleFilter) shown = fujin_role_filter_parse (filter);
  g_autofree char *words = fujin_role_filter_dup_words (shown, lang);
  g_autofree char *size = g_strdup_printf (
    /* Translators: under the heading of the printed matrix: %1$s is its source */
    fujin_words (lang, "%1$s: %2$u functions × %3$u roles"),
    fujin_text_get (&fujin_role_table_get_functions ()->source->title, lang),
    self->functions->len, self->roles->len);

  return words != NULL ? g_strdup_printf ("%s\n%s", size, words) : g_steal_pointer (&size);
}

const char *
_fujin_report_role_matrix_get_source (FujinPageLayout *page)
{
  return fujin_text_get (&fujin_role_table_get_functions ()->source->citation, page->lang);
}

static double
lay_legend (FujinReportRoleMatrix *self,
            cairo_t               *cr,
            double                 y)
{
  FujinPageStyle style = style_of (self, FUNCTION);
  g_autofree char *legend = fujin_role_words_dup_legend (self->page->lang);

  return _fujin_page_text (self->page, cr, &style, legend, self->page->margin, y,
                           get_width (self));
}

/* Cuts the rows for the size of letters that is set; returns how many pages there are. */
static guint
cut_rows (FujinReportRoleMatrix *self,
          double                 room)
{
  guint n = self->functions->len;
  guint first = 0;
  double used = 0;

  g_array_set_size (self->heights, 0);
  g_array_set_size (self->firsts, 0);
  g_array_append_val (self->firsts, first);
  for (guint i = 0; i < n; i++)
    {
      double height = lay_texts (self, NULL, i, begins_area (self, i, first), 0);

      if (used + height > room && i > first)
        {
          first = i;
          used = 0;
          g_array_append_val (self->firsts, first);
          height = lay_texts (self, NULL, i, TRUE, 0);
        }
      used += height;
      g_array_append_val (self->heights, height);
    }
  g_array_append_val (self->firsts, n);
  return self->firsts->len - 1;
}

static PangoLayout *
create_layout (FujinReportRoleMatrix *self,
               const char            *text,
               double                 size)
{
  PangoLayout *layout = pango_layout_new (self->page->context);
  PangoFontDescription *font = pango_font_description_new ();

  pango_font_description_set_family_static (font, "Sans");
  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

/* Makes the lines as long as each other, so that no letter stands alone in the last one. */
static PangoLayout *
balance (PangoLayout *layout)
{
  int n = pango_layout_get_line_count (layout);
  int most = pango_layout_get_width (layout);
  int least = most / MAX (n, 1);

  if (n < 2 || pango_layout_is_ellipsized (layout))
    return layout;
  while (most - least > PANGO_SCALE)
    {
      int middle = (least + most) / 2;

      pango_layout_set_width (layout, middle);
      if (pango_layout_get_line_count (layout) > n || pango_layout_is_ellipsized (layout))
        least = middle;
      else
        most = middle;
    }
  pango_layout_set_width (layout, most);
  return layout;
}

/* A name in the largest letters with which as many lines as there is room for hold all of it. */
static PangoLayout *
fit_head (FujinReportRoleMatrix *self,
          const char            *text,
          double                 length)
{
  for (double size = self->size;; size -= STEP)
    {
      PangoLayout *layout = create_layout (self, text, size);

      pango_layout_set_width (layout, (int) (length * PANGO_SCALE));
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
      pango_layout_set_height (layout, -MAX ((int) (cell_width (self) / (HEAD_LINE * size)), 1));
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      if (!pango_layout_is_ellipsized (layout) || size <= MIN_HEAD_SIZE)
        return balance (layout);
      g_object_unref (layout);
    }
}

/* Japanese goes downwards as in books, other letters lie on their side. */
static void
turn (FujinReportRoleMatrix *self,
      gboolean               down)
{
  pango_context_set_base_gravity (self->page->context,
                                  down ? PANGO_GRAVITY_EAST : PANGO_GRAVITY_SOUTH);
}

static gboolean
heads_fit (FujinReportRoleMatrix *self)
{
  gboolean fit = TRUE;

  turn (self, self->page->lang == FUJIN_LANG_JA);
  for (guint i = 0; fit && i < self->roles->len; i++)
    {
      g_autoptr (PangoLayout) layout =
        fit_head (self, role_name (self, i), (self->head - 1) * self->size);

      fit = !pango_layout_is_ellipsized (layout);
    }
  turn (self, FALSE);
  return fit;
}

/* As long as the longest name asks for. */
static void
set_head (FujinReportRoleMatrix *self)
{
  for (self->head = HEAD; self->head < MAX_HEAD && !heads_fit (self);)
    self->head += 0.5;
}

/*
 * _fujin_report_role_matrix_cut:
 *
 * Lays the matrix between @top and @bottom, with the legend below it; returns the number of pages.
 */
guint
_fujin_report_role_matrix_cut (FujinReportRoleMatrix *self,
                               double                 top,
                               double                 bottom)
{
  guint n = 0;

  self->top = top;
  for (self->size = MAX_SIZE; self->size >= MIN_SIZE; self->size -= STEP)
    {
      set_head (self);
      self->legend_y = bottom - lay_legend (self, NULL, 0);
      n = cut_rows (self, self->legend_y - self->size - top - self->head * self->size);
      if (n == 1)
        return n;
    }
  /* The last one that was tried. */
  self->size = MIN_SIZE;
  return n;
}

/* The name of a role on end: Japanese downwards as in books, other letters on their side. */
static void
draw_head (FujinReportRoleMatrix *self,
           cairo_t               *cr,
           guint                  column,
           double                 x)
{
  gboolean down = self->page->lang == FUJIN_LANG_JA;
  double length = (self->head - 1) * self->size;
  g_autoptr (PangoLayout) layout = NULL;
  int height;

  turn (self, down);
  layout = fit_head (self, role_name (self, column), length);
  pango_layout_get_size (layout, NULL, &height);
  cairo_save (cr);
  if (down)
    cairo_translate (cr, x + (cell_width (self) + (double) height / PANGO_SCALE) / 2, self->top);
  else
    cairo_translate (cr, x + (cell_width (self) - (double) height / PANGO_SCALE) / 2,
                     self->top + length);
  cairo_rotate (cr, down ? G_PI_2 : -G_PI_2);
  fujin_colour_set (&self->page->palette->text, cr, 1.0);
  pango_cairo_show_layout (cr, layout);
  cairo_restore (cr);
  turn (self, FALSE);
}

static void
draw_heads (FujinReportRoleMatrix *self,
            cairo_t               *cr)
{
  const FujinLang lang = self->page->lang;
  const char *const titles[N_TEXTS] = { fujin_words (lang, "Code"),
                                        fujin_role_words_column ("area", lang),
                                        fujin_role_words_column ("function", lang),
                                        fujin_role_words_column ("work", lang) };
  FujinPageStyle style = { self->size, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 1 };
  double x = self->page->margin;

  for (int i = 0; i < N_TEXTS; i++)
    {
      double width = column_width (self, i);

      _fujin_page_text (self->page, cr, &style, titles[i], x,
                        self->top + (self->head - 2.4) * self->size, width - 4);
      x += width;
    }
  for (guint i = 0; i < self->roles->len; i++)
    draw_head (self, cr, i, x + i * cell_width (self));
  _fujin_page_rule (self->page, cr, self->page->margin, self->top + self->head * self->size - 1,
                    get_width (self), TRUE);
}

/* A mark and a digit on the colour of the involvement. */
static void
draw_cell (FujinReportRoleMatrix *self,
           cairo_t               *cr,
           FujinRoleCell          cell,
           double                 x,
           double                 y,
           double                 height)
{
  const FujinPalette *palette = self->page->palette;
  const FujinColour *ink = &palette->text;
  g_autofree char *text = fujin_role_words_dup_cell (cell);
  g_autoptr (PangoLayout) layout = create_layout (self, text, self->size);
  double width = cell_width (self);
  int text_wide, text_high;

  pango_layout_get_size (layout, &text_wide, &text_high);
  if (cell.involvement > 0)
    {
      fujin_colour_set (&palette->scores[cell.involvement - 1], cr, 1.0);
      cairo_rectangle (cr, x + 0.5, y + 0.5, width - 1, height - 1);
      cairo_fill (cr);
      ink = &palette->on_scores[cell.involvement - 1];
    }
  fujin_colour_set (ink, cr, 1.0);
  cairo_move_to (cr, x + (width - (double) text_wide / PANGO_SCALE) / 2,
                 y + (height - (double) text_high / PANGO_SCALE) / 2);
  pango_cairo_show_layout (cr, layout);
  cairo_new_path (cr);
}

static void
draw_row (FujinReportRoleMatrix *self,
          cairo_t               *cr,
          guint                  row,
          gboolean               with_area,
          double                 y)
{
  double height = g_array_index (self->heights, double, row);
  double x = self->page->margin + text_width (self);

  if (with_area)
    _fujin_page_rule (self->page, cr, self->page->margin, y, get_width (self), FALSE);
  lay_texts (self, cr, row, with_area, y);
  for (guint i = 0; i < self->roles->len; i++)
    draw_cell (self, cr, fujin_role_table_get (function_at (self, row), role_at (self, i)),
               x + i * cell_width (self), y, height);
}

void
_fujin_report_role_matrix_draw (FujinReportRoleMatrix *self,
                                cairo_t               *cr,
                                guint                  page)
{
  guint first = g_array_index (self->firsts, guint, page);
  guint last = g_array_index (self->firsts, guint, page + 1);
  double y = self->top + self->head * self->size;

  draw_heads (self, cr);
  for (guint i = first; i < last; i++)
    {
      draw_row (self, cr, i, begins_area (self, i, first), y);
      y += g_array_index (self->heights, double, i);
    }
  lay_legend (self, cr, self->legend_y);
}
