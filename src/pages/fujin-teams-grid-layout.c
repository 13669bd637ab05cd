/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "fujin-lang.h"
#include "fujin-look.h"
#include "fujin-team-table-words.h"
#include "fujin-teams-grid-private.h"

/* In font sizes. */
#define TEAM_WIDTH 12.5
#define MIN_COLUMN 9.5
#define HEAD_HEIGHT 5.6
#define TALL_HEAD_HEIGHT 6.9
#define NAMED_WIDTH 11.0
#define NAMED_HEIGHT 3.0
#define CODE_WIDTH 6.6
#define CODE_HEIGHT 1.75
#define MIN_ROW 3.6

/* Lines of badges in a row: with more the names go, and with still more the rest is counted. */
#define NAMED_LINES 3
#define CODE_LINES 6
#define EXPANDED_LINES 100

#define PADDING 4
#define HEADING_PADDING 6
#define GAP 3

FujinTeamsPlace *
_fujin_teams_grid_get_place (FujinTeamsGrid *self,
                             guint           row)
{
  return &g_array_index (self->places, FujinTeamsPlace, row);
}

GPtrArray *
_fujin_teams_grid_get_cell (FujinTeamsGrid *self,
                            guint           row,
                            guint           column)
{
  return fujin_team_table_get (self->table, row)->cells[fujin_team_table_get_column (column)];
}

/* How many badges a cell has, the one that counts the rest among them. */
guint
_fujin_teams_grid_get_n_shown (FujinTeamsGrid *self,
                               guint           row,
                               guint           column)
{
  return MIN (_fujin_teams_grid_get_cell (self, row, column)->len,
              _fujin_teams_grid_get_place (self, row)->max_shown);
}

/* Whether a badge stands for all that follow. */
gboolean
_fujin_teams_grid_is_more (FujinTeamsGrid       *self,
                           const FujinTeamsSpot *spot)
{
  guint shown = _fujin_teams_grid_get_n_shown (self, spot->row, spot->column);

  return shown < _fujin_teams_grid_get_cell (self, spot->row, spot->column)->len &&
         spot->index + 1 == shown;
}

static guint
n_fitting (FujinTeamsGrid *self,
           double          ems)
{
  double room = self->column_width - 2 * PADDING + GAP;

  return MAX ((guint) (room / (ems * self->em + GAP)), 1);
}

static int
badge_height (FujinTeamsGrid *self,
              gboolean        named)
{
  return (int) ((named ? NAMED_HEIGHT : CODE_HEIGHT) * self->em);
}

static guint
longest_cell (FujinTeamsGrid *self,
              guint           row)
{
  guint longest = 0;

  for (guint i = 0; i < self->n_columns; i++)
    longest = MAX (longest, _fujin_teams_grid_get_cell (self, row, i)->len);
  return longest;
}

static gboolean
is_expanded (FujinTeamsGrid *self,
             guint           row)
{
  FujinTeam *team = fujin_team_table_get (self->table, row)->team;

  return g_hash_table_contains (self->expanded, team ? (gpointer) team : self);
}

static void
place_row (FujinTeamsGrid *self,
           guint           row,
           int             top)
{
  FujinTeamsPlace *place = _fujin_teams_grid_get_place (self, row);
  guint longest = longest_cell (self, row);
  guint lines;

  place->top = top;
  place->expanded = is_expanded (self, row);
  place->per_line = n_fitting (self, NAMED_WIDTH);
  place->named = longest <= NAMED_LINES * place->per_line;
  if (!place->named)
    place->per_line = n_fitting (self, CODE_WIDTH);
  place->max_shown = place->named ? G_MAXUINT
                     : (place->expanded ? EXPANDED_LINES : CODE_LINES) * place->per_line;
  lines = (MIN (longest, place->max_shown) + place->per_line - 1) / place->per_line;
  place->height = (int) lines * (badge_height (self, place->named) + GAP) - GAP + 2 * PADDING + 1;
  place->height = MAX (place->height, (int) (MIN_ROW * self->em));
}

/* Whether the name of a quadrant needs a second line. */
static gboolean
is_head_tall (FujinTeamsGrid *self)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  gboolean tall = FALSE;

  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  for (guint i = 0; self->table && i < self->n_columns; i++)
    {
      g_autofree char *heading = fujin_team_words_dup_heading (
        self->table, self->project, fujin_team_table_get_column (i), fujin_lang_screen ());
      int width;

      pango_layout_set_text (layout, heading, -1);
      pango_layout_get_pixel_size (layout, &width, NULL);
      tall = tall || width > self->column_width - 2 * HEADING_PADDING;
    }
  return tall;
}

/* Finds where everything is; linear in the rows, and of them no text is measured. */
void
_fujin_teams_grid_place (FujinTeamsGrid *self,
                         int             width)
{
  int left;

  self->em = fujin_look_font_size (GTK_WIDGET (self));
  self->placed_width = width;
  self->team_width = MIN ((int) (TEAM_WIDTH * self->em), MAX (width / 2, 1));
  self->n_columns = FUJIN_N_QUADRANTS;
  if (self->table && self->table->n_in_column[FUJIN_TEAM_COLUMN_UNPLACED] > 0)
    self->n_columns++;
  left = MAX (width - self->team_width, 0);
  self->column_width = MAX (left / (int) self->n_columns, (int) (MIN_COLUMN * self->em));
  self->tall_head = is_head_tall (self);
  self->head_height = (int) ((self->tall_head ? TALL_HEAD_HEIGHT : HEAD_HEIGHT) * self->em);
  self->total_height = 0;
  g_array_set_size (self->places, self->table ? self->table->rows->len : 0);
  for (guint i = 0; i < self->places->len; i++)
    {
      place_row (self, i, self->total_height);
      self->total_height += _fujin_teams_grid_get_place (self, i)->height;
    }
}

/* Nothing that was drawn holds any more. */
void
_fujin_teams_grid_forget (FujinTeamsGrid *self)
{
  g_hash_table_remove_all (self->nodes);
  g_clear_pointer (&self->head, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

int
_fujin_teams_grid_get_value (FujinTeamsGrid *self,
                             GtkOrientation  orientation)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  return adjustment ? (int) (gtk_adjustment_get_value (adjustment) + 0.5) : 0;
}

/* Where a badge is; x from the first column, y from the top of its row. */
void
_fujin_teams_grid_get_badge (FujinTeamsGrid       *self,
                             const FujinTeamsSpot *spot,
                             graphene_rect_t      *area)
{
  const FujinTeamsPlace *place = _fujin_teams_grid_get_place (self, spot->row);
  int height = badge_height (self, place->named);
  int room = self->column_width - 2 * PADDING;
  int width = (room - GAP * ((int) place->per_line - 1)) / (int) place->per_line;
  int x = (int) (spot->index % place->per_line) * (width + GAP);
  int y = (int) (spot->index / place->per_line) * (height + GAP);

  graphene_rect_init (area, (float) ((int) spot->column * self->column_width + PADDING + x),
                      (float) (PADDING + y), (float) width, (float) height);
}

/* The row at a place of the widget, by halving. */
gboolean
_fujin_teams_grid_find_row (FujinTeamsGrid *self,
                            double          y,
                            guint          *row)
{
  int at = (int) y - self->head_height
           + _fujin_teams_grid_get_value (self, GTK_ORIENTATION_VERTICAL);
  guint low = 0, high = self->places->len;

  if (y < self->head_height || at >= self->total_height)
    return FALSE;
  while (high - low > 1)
    {
      guint middle = (low + high) / 2;

      if (_fujin_teams_grid_get_place (self, middle)->top <= at)
        low = middle;
      else
        high = middle;
    }
  *row = low;
  return high > 0;
}

/* The cell at a place, and the badge when there is one. */
gboolean
_fujin_teams_grid_find (FujinTeamsGrid *self,
                        double          x,
                        double          y,
                        FujinTeamsSpot *spot,
                        gboolean       *on_badge)
{
  double from =
    x - self->team_width + _fujin_teams_grid_get_value (self, GTK_ORIENTATION_HORIZONTAL);
  graphene_point_t point;

  *on_badge = FALSE;
  *spot = (FujinTeamsSpot) { 0, 0, 0 };
  if (!_fujin_teams_grid_find_row (self, y, &spot->row))
    return FALSE;
  if (x < self->team_width)
    return TRUE;
  spot->column = MIN ((guint) (from / self->column_width), self->n_columns - 1);
  point = GRAPHENE_POINT_INIT (
    (float) from, (float) (y - self->head_height
                           + _fujin_teams_grid_get_value (self, GTK_ORIENTATION_VERTICAL)
                           - _fujin_teams_grid_get_place (self, spot->row)->top));
  for (guint i = 0; i < _fujin_teams_grid_get_n_shown (self, spot->row, spot->column); i++)
    {
      FujinTeamsSpot there = { spot->row, spot->column, i };
      graphene_rect_t area;

      _fujin_teams_grid_get_badge (self, &there, &area);
      if (!graphene_rect_contains_point (&area, &point))
        continue;
      spot->index = i;
      *on_badge = TRUE;
    }
  return TRUE;
}

/* Shows all badges of a row, or counts the rest again. */
void
_fujin_teams_grid_expand (FujinTeamsGrid *self,
                          guint           row)
{
  FujinTeam *team = fujin_team_table_get (self->table, row)->team;
  gpointer key = team ? (gpointer) team : self;

  if (!g_hash_table_remove (self->expanded, key))
    g_hash_table_add (self->expanded, key);
  _fujin_teams_grid_forget (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
