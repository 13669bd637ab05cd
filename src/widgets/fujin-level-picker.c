/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-draw.h"
#include "fujin-framework.h"
#include "fujin-level-picker.h"
#include "fujin-look.h"

#define N_CHIPS (FUJIN_N_LEVELS - 1)
/* Room beside and above the text of a chip, in pixels. */
#define PADDING_X 6
#define PADDING_Y 2
/* How much less room a chip can do with before its name is cut, and how much more it takes. */
#define MAX_SQUEEZE 6
#define MAX_STRETCH 8

/**
 * FujinLevelPicker:
 *
 * Five chips in a row, one for each recommendation level that can be chosen, the current one
 * filled. It is drawn as one widget, so that a list of 10,000 services stays light. With little
 * room the names are cut to their short form.
 *
 * Signal "picked": the person chose a level; the widget itself changes nothing.
 */
struct _FujinLevelPicker
{
  GtkWidget parent_instance;
  PangoLayout *layout;
  int level;
  int hover;
};

G_DEFINE_FINAL_TYPE (FujinLevelPicker, fujin_level_picker, GTK_TYPE_WIDGET)

enum
{
  PICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* The widths of the chips are the same in every row: measured once for each font. */
static struct
{
  guint font;
  double resolution;
  FujinLang lang;
  int full[N_CHIPS];
  int brief[N_CHIPS];
  int height;
} widths;

static const FujinTerm *
term_of (int level)
{
  return fujin_framework_get_level (fujin_framework_get_default (), (FujinLevel) level);
}

static char *
dup_text (int      level,
          gboolean brief)
{
  FujinLang lang = fujin_lang_screen ();
  const FujinTerm *term = term_of (level);
  const char *name = fujin_text_get (&term->name, lang);

  if (!brief)
    return g_strdup (name);
  if (lang == FUJIN_LANG_JA && fujin_text_get (&term->label, lang))
    return g_strdup (fujin_text_get (&term->label, lang));
  return g_utf8_substring (name, 0, MIN (3, g_utf8_strlen (name, -1)));
}

static PangoLayout *
layout_of (FujinLevelPicker *self)
{
  if (!self->layout)
    self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
  return self->layout;
}

static int
measure_text (FujinLevelPicker *self,
              int               level,
              gboolean          brief)
{
  g_autofree char *text = dup_text (level, brief);
  int width, height;

  pango_layout_set_text (layout_of (self), text, -1);
  pango_layout_get_pixel_size (layout_of (self), &width, &height);
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
    {
      widths.full[i] = measure_text (self, i + 1, FALSE);
      widths.brief[i] = measure_text (self, i + 1, TRUE);
    }
}

static int
sum (const int *numbers)
{
  int total = 0;

  for (int i = 0; i < N_CHIPS; i++)
    total += numbers[i];
  return total;
}

static void
fujin_level_picker_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  ensure_widths (FUJIN_LEVEL_PICKER (widget));
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = sum (widths.brief);
      *natural = MAX (sum (widths.full) - MAX_SQUEEZE * N_CHIPS, *minimum);
    }
  else
    *minimum = *natural = widths.height + 2 * PADDING_Y;
}

/* Whether the names must be cut. */
static gboolean
is_brief (FujinLevelPicker *self)
{
  ensure_widths (self);
  return gtk_widget_get_width (GTK_WIDGET (self)) < sum (widths.full) - MAX_SQUEEZE * N_CHIPS;
}

/* Right-to-left screens count the chips from the right. */
static void
get_chip (FujinLevelPicker *self,
          int               level,
          double           *x,
          double           *width)
{
  const int *parts = is_brief (self) ? widths.brief : widths.full;
  double all = gtk_widget_get_width (GTK_WIDGET (self));
  double spread = CLAMP ((all - sum (parts)) / N_CHIPS, -MAX_SQUEEZE, MAX_STRETCH);

  *x = 0;
  for (int i = 0; i < level - 1; i++)
    *x += parts[i] + spread;
  *width = parts[level - 1] + spread;
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    *x = all - *x - *width;
}

/* From what is needed most, darkest, to what is optional; unnecessary is grey. */
static void
get_colours (const FujinPalette *palette,
             int                 level,
             GdkRGBA            *ground,
             GdkRGBA            *text)
{
  if (level == FUJIN_LEVEL_UNNECESSARY)
    {
      fujin_draw_get_rgba (&palette->dim_text, 1.0, ground);
      fujin_draw_get_rgba (&palette->ground, 1.0, text);
      return;
    }
  fujin_draw_get_rgba (&palette->scores[FUJIN_N_SCORE_COLOURS - level], 1.0, ground);
  fujin_draw_get_rgba (&palette->on_scores[FUJIN_N_SCORE_COLOURS - level], 1.0, text);
}

static void
draw_chip (FujinLevelPicker   *self,
           GtkSnapshot        *snapshot,
           const FujinPalette *palette,
           int                 level)
{
  g_autofree char *name = dup_text (level, is_brief (self));
  double height = gtk_widget_get_height (GTK_WIDGET (self));
  double x, width;
  GdkRGBA ground, text;

  get_chip (self, level, &x, &width);
  fujin_draw_get_rgba (&palette->dim_text, 1.0, &text);
  if (self->level == level)
    {
      get_colours (palette, level, &ground, &text);
      fujin_draw_box (snapshot, &ground, x + 1, 1, width - 2, height - 2, 3);
    }
  else if (self->hover == level)
    {
      fujin_draw_get_rgba (&palette->grid, 0.6, &ground);
      fujin_draw_box (snapshot, &ground, x + 1, 1, width - 2, height - 2, 3);
    }
  pango_layout_set_text (layout_of (self), name, -1);
  fujin_draw_text (snapshot, layout_of (self), &text, x + width / 2, height / 2);
}

static void
draw_frame (FujinLevelPicker   *self,
            GtkSnapshot        *snapshot,
            const FujinPalette *palette)
{
  float height = (float) gtk_widget_get_height (GTK_WIDGET (self));
  double first, last, first_width, last_width;
  GskRoundedRect outline;
  GdkRGBA line;

  get_chip (self, 1, &first, &first_width);
  get_chip (self, N_CHIPS, &last, &last_width);
  fujin_draw_get_rgba (&palette->grid, 1.0, &line);
  gsk_rounded_rect_init_from_rect (
    &outline,
    &GRAPHENE_RECT_INIT ((float) MIN (first, last), 0,
                         (float) (MAX (first + first_width, last + last_width)
                                  - MIN (first, last)), height), 4);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]) { 1, 1, 1, 1 },
                              (GdkRGBA[4]) { line, line, line, line });
}

static void
fujin_level_picker_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  FujinLevelPicker *self = FUJIN_LEVEL_PICKER (widget);
  const FujinPalette *palette = fujin_look_palette (widget);

  draw_frame (self, snapshot, palette);
  for (int level = 1; level <= N_CHIPS; level++)
    draw_chip (self, snapshot, palette, level);
}

static void
motion_cb (FujinLevelPicker *self,
           double            x,
           double            y)
{
  int hover = fujin_level_picker_pick (self, x);

  if (hover == self->hover)
    return;
  self->hover = hover;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
left_cb (FujinLevelPicker *self)
{
  self->hover = 0;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
pressed_cb (FujinLevelPicker *self,
            int               n_press,
            double            x,
            double            y,
            GtkGesture       *gesture)
{
  int level = fujin_level_picker_pick (self, x);

  if (level == 0)
    return;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  g_signal_emit (self, signals[PICKED], 0, level);
}

static gboolean
fujin_level_picker_query_tooltip (GtkWidget  *widget,
                                  int         x,
                                  int         y,
                                  gboolean    keyboard,
                                  GtkTooltip *tooltip)
{
  FujinLevelPicker *self = FUJIN_LEVEL_PICKER (widget);
  int level = keyboard ? self->level : fujin_level_picker_pick (self, x);
  const FujinTerm *term;
  g_autofree char *text = NULL;

  if (level < 1)
    return FALSE;
  term = term_of (level);
  /* Translators: a level, the key that chooses it, and what it means */
  text = g_strdup_printf (_("%1$s (key %2$d): %3$s"),
                          fujin_text_get (&term->name, fujin_lang_screen ()), level,
                          fujin_text_get (&term->explanation, fujin_lang_screen ()));
  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

static void
fujin_level_picker_css_changed (GtkWidget         *widget,
                                GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (fujin_level_picker_parent_class)->css_changed (widget, change);
  g_clear_object (&FUJIN_LEVEL_PICKER (widget)->layout);
}

static void
fujin_level_picker_dispose (GObject *object)
{
  g_clear_object (&FUJIN_LEVEL_PICKER (object)->layout);
  G_OBJECT_CLASS (fujin_level_picker_parent_class)->dispose (object);
}

static void
fujin_level_picker_class_init (FujinLevelPickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_level_picker_dispose;
  widget_class->measure = fujin_level_picker_measure;
  widget_class->snapshot = fujin_level_picker_snapshot;
  widget_class->query_tooltip = fujin_level_picker_query_tooltip;
  widget_class->css_changed = fujin_level_picker_css_changed;
  gtk_widget_class_set_css_name (widget_class, "fujin-level-picker");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);

  /**
   * FujinLevelPicker::picked:
   * @self: the picker
   * @level: the level that was chosen, 1 to 5
   */
  signals[PICKED] = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
fujin_level_picker_init (FujinLevelPicker *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  self->level = -1;
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

/**
 * fujin_level_picker_new:
 *
 * Returns: (transfer floating): a picker that shows no level
 */
GtkWidget *
fujin_level_picker_new (void)
{
  return g_object_new (FUJIN_TYPE_LEVEL_PICKER, NULL);
}

/**
 * fujin_level_picker_set_level:
 * @self: a picker
 * @level: the current #FujinLevel; -1 when there are several
 *
 * Shows another level. Emits nothing.
 */
void
fujin_level_picker_set_level (FujinLevelPicker *self,
                              int               level)
{
  g_return_if_fail (FUJIN_IS_LEVEL_PICKER (self));

  if (self->level == level)
    return;
  self->level = level;
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
    level < 0 ? _("Several levels") : fujin_text_get (&term_of (level)->name, fujin_lang_screen ()),
    -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fujin_level_picker_get_level:
 * @self: a picker
 *
 * Returns: the level it shows, -1 for several
 */
int
fujin_level_picker_get_level (FujinLevelPicker *self)
{
  g_return_val_if_fail (FUJIN_IS_LEVEL_PICKER (self), -1);

  return self->level;
}

/**
 * fujin_level_picker_pick:
 * @self: a picker
 * @x: a place in it, in pixels
 *
 * Returns: the level whose chip is there, 1 to 5, or 0
 */
int
fujin_level_picker_pick (FujinLevelPicker *self,
                         double            x)
{
  double start, width;

  g_return_val_if_fail (FUJIN_IS_LEVEL_PICKER (self), 0);

  for (int level = 1; level <= N_CHIPS; level++)
    {
      get_chip (self, level, &start, &width);
      if (x >= start && x < start + width)
        return level;
    }
  return 0;
}
