/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-draw.h"
#include "fujin-grid-private.h"
#include "fujin-look.h"

/* Between a heading that stands on end and the edges, in pixels. */
#define PADDING 6
#define LINE 1.3

/* Japanese is written downwards as it is in books; other letters lie on their side. */
static gboolean
is_written_down (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_iswide (g_utf8_get_char (p)))
      return TRUE;
  return FALSE;
}

static PangoLayout *
create_layout (FujinGrid  *self,
               const char *text,
               gboolean    down,
               int         length,
               int         room)
{
  PangoContext *context = gtk_widget_create_pango_context (GTK_WIDGET (self));
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  double size = fujin_look_font_size (GTK_WIDGET (self)) * FUJIN_GRID_SMALL;
  PangoLayout *layout;

  if (down)
    pango_context_set_base_gravity (context, PANGO_GRAVITY_EAST);
  layout = pango_layout_new (context);
  g_object_unref (context);
  pango_attr_list_insert (attributes, pango_attr_scale_new (FUJIN_GRID_SMALL));
  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, text, -1);
  pango_layout_set_width (layout, length * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_height (layout, -MAX ((int) (room / (size * LINE)), 1));
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  return layout;
}

/* Makes the lines as long as each other, so that no letter stands alone in the last one. */
static void
balance (PangoLayout *layout)
{
  int n = pango_layout_get_line_count (layout);
  int most = pango_layout_get_width (layout);
  int least = most / MAX (n, 1);

  if (n < 2 || pango_layout_is_ellipsized (layout))
    return;
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
}

/* Draws a heading that stands on end; the upper left corner of its room is at 0, 0. */
void
_fujin_grid_draw_turned (FujinGrid            *self,
                         GtkSnapshot          *snapshot,
                         const FujinGridPlace *place,
                         const char           *text)
{
  gboolean down = is_written_down (text);
  int length = MAX (self->head_height - 2 * PADDING, 1);
  g_autoptr (PangoLayout) layout = create_layout (self, text, down, length, place->width);
  GdkRGBA rgba;
  int height;

  balance (layout);
  pango_layout_get_pixel_size (layout, NULL, &height);
  fujin_draw_get_rgba (&fujin_look_palette (GTK_WIDGET (self))->text, 1.0, &rgba);
  gtk_snapshot_save (snapshot);
  if (down)
    gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (
                                        (float) ((place->width + height) / 2), PADDING));
  else
    gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (
                                        (float) ((place->width - height) / 2),
                                        (float) (self->head_height - PADDING)));
  gtk_snapshot_rotate (snapshot, down ? 90 : -90);
  gtk_snapshot_append_layout (snapshot, layout, &rgba);
  gtk_snapshot_restore (snapshot);
}
