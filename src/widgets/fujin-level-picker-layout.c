/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-level-picker-private.h"

#define N_CHIPS FUJIN_LEVEL_PICKER_N_CHIPS
/* In two rows, this many are in the first. */
#define N_FIRST 3
/* Room beside and above the text of a chip, in pixels. */
#define PADDING_X 6
#define PADDING_Y 2
/* How much less room a chip can do with before its name is cut, and how much more it takes. */
#define MAX_SQUEEZE 7
#define MAX_STRETCH 8

/* The widths of the chips are the same in every row: measured once for each font. */
static struct
{
  guint font;
  double resolution;
  FujinLang lang;
  int chips[N_CHIPS];
  int height;
} widths;

const char *
_fujin_level_picker_get_name (int level)
{
  const FujinTerm *term =
    fujin_framework_get_level (fujin_framework_get_default (), (FujinLevel) level);

  return fujin_text_get (&term->name, fujin_lang_screen ());
}

PangoLayout *
_fujin_level_picker_get_layout (FujinLevelPicker *self)
{
  if (!self->layout)
    self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
  return self->layout;
}

static int
measure_text (FujinLevelPicker *self,
              int               level)
{
  PangoLayout *layout = _fujin_level_picker_get_layout (self);
  int width, height;

  pango_layout_set_text (layout, _fujin_level_picker_get_name (level), -1);
  pango_layout_get_pixel_size (layout, &width, &height);
  widths.height = MAX (widths.height, height);
  return width + 2 * PADDING_X;
}

static void
ensure_widths (FujinLevelPicker *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  guint font = pango_font_description_hash (pango_context_get_font_description (context));
  double resolution = pango_cairo_context_get_resolution (context);
  gboolean known = widths.font == font && widths.lang == fujin_lang_screen ()
                   && (int) (widths.resolution * 100) == (int) (resolution * 100);

  if (known && widths.height > 0)
    return;
  widths.font = font;
  widths.resolution = resolution;
  widths.lang = fujin_lang_screen ();
  widths.height = 0;
  for (int i = 0; i < N_CHIPS; i++)
    widths.chips[i] = measure_text (self, i + 1);
}

/* Of the chips @first to before @end. */
static int
sum (int first,
     int end)
{
  int total = 0;

  for (int i = first; i < end; i++)
    total += widths.chips[i];
  return total;
}

static int
least (int first,
       int end)
{
  return sum (first, end) - MAX_SQUEEZE * (end - first);
}

static gboolean
has_two_rows (FujinLevelPicker *self,
              int               width)
{
  return self->wrap && width >= 0 && width < least (0, N_CHIPS);
}

void
_fujin_level_picker_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  FujinLevelPicker *self = FUJIN_LEVEL_PICKER (widget);

  ensure_widths (self);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *natural = least (0, N_CHIPS);
      *minimum = self->wrap ? MAX (least (0, N_FIRST), least (N_FIRST, N_CHIPS)) : *natural;
    }
  else
    *minimum = *natural =
      (widths.height + 2 * PADDING_Y) * (has_two_rows (self, for_size) ? 2 : 1);
}

/* Right-to-left screens count the chips from the right. */
void
_fujin_level_picker_get_chip (FujinLevelPicker *self,
                              int               level,
                              graphene_rect_t  *chip)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  double height = gtk_widget_get_height (GTK_WIDGET (self));
  gboolean two;
  int first, end;
  double spread, x, part;

  ensure_widths (self);
  two = has_two_rows (self, width);
  first = two && level > N_FIRST ? N_FIRST : 0;
  end = two && level <= N_FIRST ? N_FIRST : N_CHIPS;
  /* Two rows are as wide as the widget, so that their frame is a box. */
  spread = CLAMP ((width - sum (first, end)) / (double) (end - first), -MAX_SQUEEZE,
                  two ? width : MAX_STRETCH);
  x = sum (first, level - 1) + spread * (level - 1 - first);
  part = widths.chips[level - 1] + spread;
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    x = width - x - part;
  graphene_rect_init (chip, (float) x, first > 0 ? (float) (height / 2) : 0, (float) part,
                      (float) (two ? height / 2 : height));
}
