/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-draw.h"
#include "fujin-level-picker-private.h"
#include "fujin-look.h"

#define N_CHIPS FUJIN_LEVEL_PICKER_N_CHIPS

/**
 * FujinLevelPicker:
 *
 * Five chips in a row, one for each recommendation level that can be chosen, the current one
 * filled. It is drawn as one widget, so that a list of 10,000 services stays light. The names are
 * never cut: with "wrap", two rows are made where there is little room.
 *
 * Signal "picked": the person chose a level; the widget itself changes nothing.
 */
G_DEFINE_FINAL_TYPE (FujinLevelPicker, fujin_level_picker, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_WRAP,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

enum
{
  PICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

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
draw_ground (GtkSnapshot           *snapshot,
             const GdkRGBA         *rgba,
             const graphene_rect_t *chip)
{
  fujin_draw_box (snapshot, rgba, chip->origin.x + 1, chip->origin.y + 1, chip->size.width - 2,
                  chip->size.height - 2, 3);
}

static void
draw_chip (FujinLevelPicker   *self,
           GtkSnapshot        *snapshot,
           const FujinPalette *palette,
           int                 level)
{
  PangoLayout *layout = _fujin_level_picker_get_layout (self);
  graphene_rect_t chip;
  GdkRGBA ground, text;

  _fujin_level_picker_get_chip (self, level, &chip);
  fujin_draw_get_rgba (&palette->dim_text, 1.0, &text);
  if (self->level == level)
    {
      get_colours (palette, level, &ground, &text);
      draw_ground (snapshot, &ground, &chip);
    }
  else if (self->hover == level)
    {
      fujin_draw_get_rgba (&palette->grid, 0.6, &ground);
      draw_ground (snapshot, &ground, &chip);
    }
  pango_layout_set_text (layout, _fujin_level_picker_get_name (level), -1);
  fujin_draw_text (snapshot, layout, &text, chip.origin.x + chip.size.width / 2,
                   chip.origin.y + chip.size.height / 2);
}

static void
draw_frame (FujinLevelPicker   *self,
            GtkSnapshot        *snapshot,
            const FujinPalette *palette)
{
  graphene_rect_t frame, chip;
  GskRoundedRect outline;
  GdkRGBA line;

  _fujin_level_picker_get_chip (self, 1, &frame);
  for (int level = 2; level <= N_CHIPS; level++)
    {
      _fujin_level_picker_get_chip (self, level, &chip);
      graphene_rect_union (&frame, &chip, &frame);
    }
  fujin_draw_get_rgba (&palette->grid, 1.0, &line);
  gsk_rounded_rect_init_from_rect (&outline, &frame, 4);
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
  int hover = fujin_level_picker_pick (self, x, y);

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
  int level = fujin_level_picker_pick (self, x, y);

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
  int level = keyboard ? self->level : fujin_level_picker_pick (self, x, y);
  const FujinTerm *term;
  g_autofree char *text = NULL;

  if (level < 1)
    return FALSE;
  term = fujin_framework_get_level (fujin_framework_get_default (), (FujinLevel) level);
  /* Translators: a level, the key that chooses it, and what it means */
  text = g_strdup_printf (_("%1$s (key %2$d): %3$s"),
                          _fujin_level_picker_get_name (level), level,
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

static GtkSizeRequestMode
fujin_level_picker_get_request_mode (GtkWidget *widget)
{
  return FUJIN_LEVEL_PICKER (widget)->wrap ? GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH
                                           : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
fujin_level_picker_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  if (prop_id == PROP_WRAP)
    g_value_set_boolean (value, FUJIN_LEVEL_PICKER (object)->wrap);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
fujin_level_picker_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  if (prop_id == PROP_WRAP)
    FUJIN_LEVEL_PICKER (object)->wrap = g_value_get_boolean (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
fujin_level_picker_class_init (FujinLevelPickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_level_picker_dispose;
  G_OBJECT_CLASS (klass)->get_property = fujin_level_picker_get_property;
  G_OBJECT_CLASS (klass)->set_property = fujin_level_picker_set_property;
  widget_class->get_request_mode = fujin_level_picker_get_request_mode;
  widget_class->measure = _fujin_level_picker_measure;
  widget_class->snapshot = fujin_level_picker_snapshot;
  widget_class->query_tooltip = fujin_level_picker_query_tooltip;
  widget_class->css_changed = fujin_level_picker_css_changed;
  gtk_widget_class_set_css_name (widget_class, "fujin-level-picker");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);

  /**
   * FujinLevelPicker:wrap:
   *
   * Whether two rows are made where there is little room.
   */
  properties[PROP_WRAP] =
    g_param_spec_boolean ("wrap", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPERTIES, properties);

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
    level < 0 ? _("Several levels") : _fujin_level_picker_get_name (level), -1);
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
 * @y: a place in it
 *
 * Returns: the level whose chip is there, 1 to 5, or 0
 */
int
fujin_level_picker_pick (FujinLevelPicker *self,
                         double            x,
                         double            y)
{
  graphene_rect_t chip;

  g_return_val_if_fail (FUJIN_IS_LEVEL_PICKER (self), 0);

  for (int level = 1; level <= N_CHIPS; level++)
    {
      _fujin_level_picker_get_chip (self, level, &chip);
      if (x >= chip.origin.x && x < chip.origin.x + chip.size.width
          && y >= chip.origin.y && y < chip.origin.y + chip.size.height)
        return level;
    }
  return 0;
}
