/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-draw.h"
#include "fujin-kind-mark.h"
#include "fujin-look.h"
#include "fujin-team-table-words.h"
#include "fujin-teams-grid-private.h"
#include "fujin-words.h"

/* Rows that were drawn and are out of view; more are forgotten. */
#define MAX_KEPT 200

#define PADDING 6
#define BAR 3
#define SMALL 0.82

/* A name behind a code begins to say something from here on, in font sizes. */
#define ROOM_FOR_NAME 2.6

/* What is drawn with while a row or the head is recorded. */
typedef struct
{
  FujinTeamsGrid *self;
  GtkSnapshot *snapshot;
  const FujinPalette *palette;
  double em;
} Pen;

static void
fill (Pen               *pen,
      const FujinColour *colour,
      double             alpha,
      int                x,
      int                y,
      int                width,
      int                height)
{
  GdkRGBA rgba;

  fujin_draw_get_rgba (colour, alpha, &rgba);
  gtk_snapshot_append_color (pen->snapshot, &rgba,
                             &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width,
                                                  (float) height));
}

/* Draws a text from @x in at most @width, around @middle when it has one line, else from there
 * down. Returns its width. */
static int
text (Pen               *pen,
      const char        *words,
      const FujinColour *colour,
      double             scale,
      gboolean           bold,
      int                lines,
      double             x,
      double             middle,
      double             width)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (pen->self), words);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  double y;
  GdkRGBA rgba;
  int wide;

  if (width < 4)
    return 0;
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  if (bold)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  if (scale != 1.0)
    pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_width (layout, (int) width * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_height (layout, -lines);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  y = lines == 1 ? fujin_draw_get_top (layout, middle) : middle;
  fujin_draw_get_rgba (colour, 1, &rgba);
  gtk_snapshot_save (pen->snapshot);
  gtk_snapshot_translate (pen->snapshot, &GRAPHENE_POINT_INIT ((float) (int) x, (float) (int) y));
  gtk_snapshot_append_layout (pen->snapshot, layout, &rgba);
  gtk_snapshot_restore (pen->snapshot);
  pango_layout_get_pixel_size (layout, &wide, NULL);
  return wide;
}

static void
draw_kind (Pen                 *pen,
           FujinAssignmentType  kind,
           double               x,
           double               middle)
{
  double size = pen->em * 0.85;
  cairo_t *cr = gtk_snapshot_append_cairo (
    pen->snapshot, &GRAPHENE_RECT_INIT ((float) x, (float) (middle - size / 2 - 1),
                                        (float) size + 2, (float) size + 2));

  fujin_kind_mark_draw (cr, pen->palette, kind, size, x + size / 2 + 1, middle);
  cairo_destroy (cr);
}

/* A triangle with an exclamation mark: drawn, because no font is sure to have one. */
static void
draw_warning (Pen    *pen,
              double  x,
              double  middle)
{
  double size = pen->em * 0.95;
  double y = middle - size / 2;
  cairo_t *cr = gtk_snapshot_append_cairo (
    pen->snapshot,
    &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) size + 1, (float) size + 1));

  fujin_colour_set (&pen->palette->warning, cr, 1);
  cairo_set_line_width (cr, size * 0.11);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_move_to (cr, x + size / 2, y + size * 0.1);
  cairo_line_to (cr, x + size * 0.94, y + size * 0.9);
  cairo_line_to (cr, x + size * 0.06, y + size * 0.9);
  cairo_close_path (cr);
  cairo_stroke (cr);
  cairo_rectangle (cr, x + size * 0.45, y + size * 0.36, size * 0.11, size * 0.28);
  cairo_rectangle (cr, x + size * 0.45, y + size * 0.7, size * 0.11, size * 0.1);
  cairo_fill (cr);
  cairo_destroy (cr);
}

static const char *
level_letter (FujinServicePlan *plan)
{
  switch (fujin_service_plan_get_level (plan))
    {
    case FUJIN_LEVEL_BASIC:
      return "B";
    case FUJIN_LEVEL_STANDARD:
      return "S";
    case FUJIN_LEVEL_ADVANCED:
      return "A";
    case FUJIN_LEVEL_OPTIONAL:
      return "O";
    case FUJIN_LEVEL_UNNECESSARY:
      return "×";
    case FUJIN_LEVEL_UNDECIDED:
    default:
      return "–";
    }
}

/* The first line of a badge: assignment type, code, marks, and at its end the level. A badge that
 * has no line for the name has it here when there is room. */
static void
draw_line (Pen                *pen,
           const FujinTeamRow *row,
           FujinServicePlan   *plan,
           double              x,
           double              middle,
           double              end,
           gboolean            named)
{
  FujinTeamMark marks = fujin_team_table_get_marks (pen->self->table, row, plan);
  g_autofree char *code = g_strconcat (fujin_service_plan_get_code (plan),
                                       marks & FUJIN_TEAM_MARK_LEADS ? "★" : "",
                                       marks & FUJIN_TEAM_MARK_JUDGED ? "‡" : "", NULL);
  double warning = end - pen->em * 0.95 - 3;

  end -= text (pen, level_letter (plan), &pen->palette->dim_text, SMALL, FALSE, 1,
               end - pen->em * 0.75 - PADDING / 2.0, middle, pen->em * 0.9)
         + PADDING;
  if (marks & FUJIN_TEAM_MARK_MISFIT)
    {
      warning = end - pen->em * 0.95 - 2;
      draw_warning (pen, warning, middle);
      end = warning - 2;
    }
  draw_kind (pen, fujin_service_plan_get_kind (plan), x, middle);
  x += pen->em * 0.85 + 5;
  x += text (pen, code,
             marks & FUJIN_TEAM_MARK_HELPS ? &pen->palette->dim_text : &pen->palette->text, 1,
             !(marks & FUJIN_TEAM_MARK_HELPS), 1, x, middle, end - x)
       + PADDING;
  if (!named && end - x > ROOM_FOR_NAME * pen->em)
    text (pen, fujin_service_plan_get_name (plan, fujin_lang_screen ()), &pen->palette->text,
          SMALL, FALSE, 1, x, middle, end - x);
}

static void
draw_more (Pen                   *pen,
           const FujinTeamsSpot  *spot,
           const graphene_rect_t *area)
{
  guint n = _fujin_teams_grid_get_cell (pen->self, spot->row, spot->column)->len - spot->index;
  g_autofree char *words = g_strdup_printf ("+%u", n);

  text (pen, words, &pen->palette->as_is, 1, TRUE, 1, area->origin.x + PADDING,
        area->origin.y + area->size.height / 2, area->size.width - PADDING);
}

static void
draw_badge (Pen                  *pen,
            const FujinTeamsSpot *spot)
{
  FujinTeamsGrid *self = pen->self;
  const FujinTeamsPlace *place = _fujin_teams_grid_get_place (self, spot->row);
  FujinServicePlan *plan =
    g_ptr_array_index (_fujin_teams_grid_get_cell (self, spot->row, spot->column), spot->index);
  const FujinColour *category =
    &pen->palette->categories[fujin_service_plan_get_category (plan)->index];
  gboolean is_cut = self->cut == plan;
  graphene_rect_t area;
  GdkRGBA rgba;
  double x;

  _fujin_teams_grid_get_badge (self, spot, &area);
  if (_fujin_teams_grid_is_more (self, spot))
    {
      draw_more (pen, spot, &area);
      return;
    }
  if (is_cut)
    gtk_snapshot_push_opacity (pen->snapshot, 0.45);
  fujin_draw_get_rgba (category, 0.13, &rgba);
  fujin_draw_box (pen->snapshot, &rgba, area.origin.x, area.origin.y, area.size.width,
                  area.size.height, 4);
  fujin_draw_get_rgba (category, 1, &rgba);
  fujin_draw_box (pen->snapshot, &rgba, area.origin.x, area.origin.y, BAR, area.size.height, 1.5);
  x = area.origin.x + BAR + 4;
  draw_line (pen, fujin_team_table_get (self->table, spot->row), plan, x,
             area.origin.y + area.size.height * (place->named ? 0.28 : 0.5),
             area.origin.x + area.size.width - 1, place->named);
  if (place->named)
    text (pen, fujin_service_plan_get_name (plan, fujin_lang_screen ()), &pen->palette->text,
          SMALL * 1.06, FALSE, 1, x, area.origin.y + area.size.height * 0.72,
          area.origin.x + area.size.width - x - 3);
  if (is_cut)
    gtk_snapshot_pop (pen->snapshot);
}

static void
draw_team (Pen   *pen,
           guint  row)
{
  FujinTeamsGrid *self = pen->self;
  const FujinTeamRow *data = fujin_team_table_get (self->table, row);
  g_autofree char *counts = fujin_team_words_dup_counts (data, fujin_lang_screen ());
  const FujinTeamsPlace *place = _fujin_teams_grid_get_place (self, row);
  const char *name = fujin_team_words_team (data, fujin_lang_screen ());
  double mark = pen->em * 0.85 + 6;
  double room = self->team_width - 2 * PADDING - mark;
  double below = pen->em * (place->two_lines ? 3.75 : 2.4);

  draw_kind (pen,
             !data->team                           ? FUJIN_ASSIGNMENT_UNASSIGNED
             : fujin_team_get_external (data->team) ? FUJIN_ASSIGNMENT_OUTSOURCE
                                                    : FUJIN_ASSIGNMENT_INSOURCE,
             PADDING, pen->em * 1.1);
  if (place->two_lines)
    text (pen, name, &pen->palette->text, 1, TRUE, 2, PADDING + mark, pen->em * 0.35, room);
  else
    text (pen, name, &pen->palette->text, 1, TRUE, 1, PADDING + mark, pen->em * 1.1, room);
  text (pen, counts, &pen->palette->dim_text, SMALL, FALSE, 1, PADDING + mark, below,
        room - (data->n_misfits > 0 ? pen->em * 2 : 0));
  if (data->n_misfits > 0)
    {
      g_autofree char *misfits = g_strdup_printf ("%u", data->n_misfits);
      double end = self->team_width - PADDING;

      draw_warning (pen, end - pen->em * 1.9, below);
      text (pen, misfits, &pen->palette->warning, SMALL, TRUE, 1, end - pen->em * 0.8, below,
            pen->em);
    }
}

/* A row: team and cells apart, since the team stays in view. Both in one container. */
static GskRenderNode *
record_row (FujinTeamsGrid *self,
            guint           row,
            gboolean        team)
{
  Pen pen = { self, gtk_snapshot_new (), fujin_look_palette (GTK_WIDGET (self)), self->em };
  int height = _fujin_teams_grid_get_place (self, row)->height;
  int width = team ? self->team_width : self->lefts[self->n_columns];

  if (team)
    draw_team (&pen, row);
  for (guint column = 0; !team && column < self->n_columns; column++)
    {
      for (guint i = 0; i < _fujin_teams_grid_get_n_shown (self, row, column); i++)
        draw_badge (&pen, &(FujinTeamsSpot) { row, column, i });
      fill (&pen, &pen.palette->text, 0.08, self->lefts[column], 0, 1, height);
    }
  fill (&pen, &pen.palette->text, 0.14, 0, height - 1, width, 1);
  self->n_drawn++;
  return gtk_snapshot_free_to_node (pen.snapshot);
}

static GskRenderNode *
find_node (FujinTeamsGrid *self,
           guint           row,
           gboolean        team)
{
  gpointer key = GUINT_TO_POINTER (row * 2 + (team ? 1 : 0));
  GskRenderNode *node = g_hash_table_lookup (self->nodes, key);

  if (node)
    return node;
  node = record_row (self, row, team);
  if (g_hash_table_size (self->nodes) > MAX_KEPT)
    g_hash_table_remove_all (self->nodes);
  if (node)
    g_hash_table_insert (self->nodes, key, node);
  return node;
}

static void
append_at (GtkSnapshot   *snapshot,
           GskRenderNode *node,
           int            x,
           int            y)
{
  if (!node)
    return;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_snapshot_append_node (snapshot, node);
  gtk_snapshot_restore (snapshot);
}

static void
draw_heading (Pen   *pen,
              guint  column,
              int    x)
{
  FujinTeamsGrid *self = pen->self;
  FujinLang lang = fujin_lang_screen ();
  guint which = fujin_team_table_get_column (column);
  g_autofree char *heading =
    fujin_team_words_dup_heading (self->table, self->project, which, lang);
  g_autofree char *lead = fujin_team_words_dup_lead (self->table, self->project, which, lang);
  g_autofree char *count = g_strdup_printf (
    fujin_words_n (lang, "%u service", "%u services", self->table->n_in_column[which]),
    self->table->n_in_column[which]);
  double room = _fujin_teams_grid_get_width (self, column) - 2 * PADDING;
  double below = self->tall_head ? pen->em * 1.3 : 0;

  if (self->tall_head)
    text (pen, heading, &pen->palette->text, 1, TRUE, 2, x + PADDING, pen->em * 0.3, room);
  else
    text (pen, heading, &pen->palette->text, 1, TRUE, 1, x + PADDING, pen->em * 0.95, room);
  text (pen, count, &pen->palette->dim_text, SMALL, FALSE, 1, x + PADDING,
        pen->em * 2.25 + below, room);
  text (pen, lead, &pen->palette->dim_text, SMALL, FALSE, 2, x + PADDING, pen->em * 2.95 + below,
        room);
  fill (pen, &pen->palette->text, 0.14, x, 5, 1, self->head_height - 10);
}

static GskRenderNode *
record_head (FujinTeamsGrid *self)
{
  Pen pen = { self, gtk_snapshot_new (), fujin_look_palette (GTK_WIDGET (self)), self->em };

  for (guint i = 0; i < self->n_columns; i++)
    draw_heading (&pen, i, self->lefts[i]);
  return gtk_snapshot_free_to_node (pen.snapshot);
}

/* What is over the rows: the row a badge is dragged to, and the cursor. */
static void
draw_over (FujinTeamsGrid *self,
           GtkSnapshot    *snapshot,
           int             left,
           int             offset)
{
  const FujinPalette *palette = fujin_look_palette (GTK_WIDGET (self));
  FujinTeamsPlace *place;
  GskRoundedRect outline;
  graphene_rect_t area;
  GdkRGBA rgba;

  fujin_draw_get_rgba (&palette->as_is, 1, &rgba);
  if (!self->has_cursor || self->cursor.row >= self->places->len)
    return;
  place = _fujin_teams_grid_get_place (self, self->cursor.row);
  _fujin_teams_grid_get_badge (self, &self->cursor, &area);
  graphene_rect_offset (&area, (float) left, (float) (place->top - offset));
  graphene_rect_inset (&area, -1, -1);
  gsk_rounded_rect_init_from_rect (&outline, &area, 5);
  rgba.alpha = gtk_widget_has_focus (GTK_WIDGET (self)) ? 1 : 0.4f;
  gtk_snapshot_append_border (snapshot, &outline, (float[4]) { 2, 2, 2, 2 },
                              (GdkRGBA[4]) { rgba, rgba, rgba, rgba });
}

/* The cell a badge is dragged to: its quadrant, in the row of another team. */
static void
draw_hover (FujinTeamsGrid *self,
            GtkSnapshot    *snapshot,
            int             left,
            int             offset)
{
  const FujinPalette *palette = fujin_look_palette (GTK_WIDGET (self));
  const FujinTeamsPlace *place;
  GskRoundedRect outline;
  graphene_rect_t area;
  GdkRGBA rgba;

  if (self->hovered < 0 || self->hovered >= (int) self->places->len)
    return;
  place = _fujin_teams_grid_get_place (self, (guint) self->hovered);
  graphene_rect_init (&area, (float) (self->lefts[self->cursor.column] + left),
                      (float) (place->top - offset),
                      (float) _fujin_teams_grid_get_width (self, self->cursor.column),
                      (float) place->height);
  graphene_rect_inset (&area, 1, 1);
  fujin_draw_get_rgba (&palette->as_is, 0.16, &rgba);
  gtk_snapshot_append_color (snapshot, &rgba, &area);
  fujin_draw_get_rgba (&palette->as_is, 1, &rgba);
  gsk_rounded_rect_init_from_rect (&outline, &area, 4);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]) { 2, 2, 2, 2 },
                              (GdkRGBA[4]) { rgba, rgba, rgba, rgba });
}

static void
draw_rows (FujinTeamsGrid *self,
           GtkSnapshot    *snapshot,
           gboolean        team,
           int             x,
           int             offset,
           int             height)
{
  guint row;

  if (!_fujin_teams_grid_find_row (self, self->head_height, &row))
    return;
  for (; row < self->places->len; row++)
    {
      const FujinTeamsPlace *place = _fujin_teams_grid_get_place (self, row);

      if (place->top - offset >= height)
        break;
      append_at (snapshot, find_node (self, row, team), x, place->top - offset);
    }
}

static void
draw_body (FujinTeamsGrid *self,
           GtkSnapshot    *snapshot,
           int             width,
           int             height)
{
  int offset = _fujin_teams_grid_get_value (self, GTK_ORIENTATION_VERTICAL);
  int left = -_fujin_teams_grid_get_value (self, GTK_ORIENTATION_HORIZONTAL);
  int room = width - self->team_width;

  draw_rows (self, snapshot, TRUE, 0, offset, height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) self->team_width, 0));
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) room, (float) height));
  draw_rows (self, snapshot, FALSE, left, offset, height);
  draw_hover (self, snapshot, left, offset);
  draw_over (self, snapshot, left, offset);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_restore (snapshot);
}

static void
draw_head (FujinTeamsGrid *self,
           GtkSnapshot    *snapshot,
           int             width)
{
  Pen pen = { self, snapshot, fujin_look_palette (GTK_WIDGET (self)), self->em };
  g_autofree char *total = g_strdup_printf (
    fujin_words_n (fujin_lang_screen (), "%u service", "%u services", self->table->n_services),
    self->table->n_services);
  int left = -_fujin_teams_grid_get_value (self, GTK_ORIENTATION_HORIZONTAL);

  fill (&pen, &pen.palette->text, 0.06, 0, 0, width, self->head_height);
  text (&pen, fujin_words (fujin_lang_screen (), "Team"), &pen.palette->text, 1, TRUE, 1, PADDING,
        self->em * 0.95, self->team_width - 2 * PADDING);
  text (&pen, total, &pen.palette->dim_text, SMALL, FALSE, 1, PADDING, self->em * 2.25,
        self->team_width - 2 * PADDING);
  gtk_snapshot_push_clip (snapshot,
                          &GRAPHENE_RECT_INIT ((float) self->team_width, 0,
                                               (float) MAX (width - self->team_width, 0),
                                               (float) self->head_height));
  if (!self->head)
    self->head = record_head (self);
  append_at (snapshot, self->head, self->team_width + left, 0);
  gtk_snapshot_pop (snapshot);
  fill (&pen, &pen.palette->text, 0.2, 0, self->head_height - 1, width, 1);
}

void
_fujin_teams_grid_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  FujinTeamsGrid *self = FUJIN_TEAMS_GRID (widget);
  int width = gtk_widget_get_width (widget);
  int height = MAX (gtk_widget_get_height (widget) - self->head_height, 0);

  if (!self->table || width <= self->team_width)
    return;
  draw_head (self, snapshot, width);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0, (float) self->head_height));
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  draw_body (self, snapshot, width, height);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_restore (snapshot);
}
