/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "fujin-lang.h"
#include "fujin-look.h"
#include "fujin-strings.h"
#include "fujin-team-table-words.h"
#include "fujin-teams-grid-private.h"

/* In font sizes. */
#define TEAM_WIDTH 10.0
#define MAX_TEAM_WIDTH 21.0
#define TEAM_MARK 1.9
#define HEAD_HEIGHT 5.6
#define TALL_HEAD_HEIGHT 6.9
#define NAMED_HEIGHT 3.0
#define CODE_WIDTH 6.6
#define CODE_HEIGHT 1.75
#define MIN_ROW 3.6
#define TWO_LINES_ROW 4.9
#define BOLD 1.05

/* The team takes this part of the width at most. */
#define TEAM_SHARE 0.25

/* Lines of badges in a row: with more the names go, and with still more the rest is counted. */
#define NAMED_LINES 8
#define CODE_LINES 6
#define EXPANDED_LINES 100

#define HEADING_PADDING 6

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

/* How many badges a cell has at most. */
guint
_fujin_teams_grid_get_max_shown (FujinTeamsGrid *self,
                                 guint           row,
                                 guint           column)
{
  const FujinTeamsPlace *place = _fujin_teams_grid_get_place (self, row);

  return place->named ? G_MAXUINT : place->max_lines * place->per_line[column];
}

int
_fujin_teams_grid_get_width (FujinTeamsGrid *self,
                             guint           column)
{
  return self->lefts[column + 1] - self->lefts[column];
}

static guint
n_fitting (FujinTeamsGrid *self,
           guint           column,
           double          ems)
{
  int room = _fujin_teams_grid_get_width (self, column) - 2 * FUJIN_TEAMS_PADDING;

  return MAX ((guint) ((room + FUJIN_TEAMS_GAP) / (ems * self->em + FUJIN_TEAMS_GAP)), 1);
}

int
_fujin_teams_grid_badge_height (FujinTeamsGrid *self,
                                gboolean        named)
{
  return (int) ((named ? NAMED_HEIGHT : CODE_HEIGHT) * self->em);
}

static gboolean
is_expanded (FujinTeamsGrid *self,
             guint           row)
{
  FujinTeam *team = fujin_team_table_get (self->table, row)->team;

  return g_hash_table_contains (self->expanded, team ? (gpointer) team : self);
}

/* About how wide the name of a team is, in font sizes; it is bold. */
static double
name_width (FujinTeamsGrid *self,
            guint           row)
{
  return TEAM_MARK + BOLD * fujin_text_get_ems (fujin_team_words_team (
                              fujin_team_table_get (self->table, row), fujin_lang_screen ()));
}

/* As few badges in a line as the height of the row allows: so their names are cut least. */
static void
widen_badges (FujinTeamsGrid  *self,
              guint            row,
              FujinTeamsPlace *place,
              guint            lines)
{
  for (guint i = 0; i < self->n_columns; i++)
    {
      guint n = _fujin_teams_grid_get_cell (self, row, i)->len;

      place->per_line[i] = MAX (_fujin_teams_grid_n_lines (n, MAX (lines, 1)), 1);
    }
}

static void
place_row (FujinTeamsGrid *self,
           guint           row,
           int             top)
{
  FujinTeamsPlace *place = _fujin_teams_grid_get_place (self, row);
  guint lines;
  int line, least;

  place->top = top;
  place->expanded = is_expanded (self, row);
  place->two_lines = name_width (self, row) * self->em > self->team_width;
  for (guint i = 0; i < self->n_columns; i++)
    place->per_line[i] = n_fitting (self, i, FUJIN_TEAMS_NAMED_WIDTH);
  lines = _fujin_teams_grid_most_lines (self, row, place->per_line);
  place->named = lines <= NAMED_LINES;
  place->max_lines = place->expanded ? EXPANDED_LINES : CODE_LINES;
  if (place->named)
    widen_badges (self, row, place, lines);
  else
    {
      for (guint i = 0; i < self->n_columns; i++)
        place->per_line[i] = n_fitting (self, i, CODE_WIDTH);
      lines = MIN (_fujin_teams_grid_most_lines (self, row, place->per_line), place->max_lines);
    }
  line = _fujin_teams_grid_badge_height (self, place->named) + FUJIN_TEAMS_GAP;
  place->height = (int) lines * line - FUJIN_TEAMS_GAP + 2 * FUJIN_TEAMS_PADDING + 1;
  least = (int) ((place->two_lines ? TWO_LINES_ROW : MIN_ROW) * self->em);
  place->height = MAX (place->height, least);
}

static void
place_team (FujinTeamsGrid *self,
            int             width)
{
  double widest = TEAM_WIDTH;
  double room = MIN (MAX_TEAM_WIDTH * self->em,
                     MAX (width * TEAM_SHARE, TEAM_WIDTH * self->em));

  for (guint i = 0; self->table && i < self->table->rows->len; i++)
    widest = MAX (widest, name_width (self, i));
  self->team_width = (int) MIN (MIN (widest * self->em + 1, room), MAX (width / 2, 1));
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
      tall = tall || width > _fujin_teams_grid_get_width (self, i) - 2 * HEADING_PADDING;
    }
  return tall;
}

/* Finds where everything is; linear in the rows, and of them no text is measured. Sharing the width
 * among the columns looks at the rows a few times more. */
void
_fujin_teams_grid_place (FujinTeamsGrid *self,
                         int             width)
{
  self->em = fujin_look_font_size (GTK_WIDGET (self));
  self->placed_width = width;
  self->n_columns = FUJIN_N_QUADRANTS;
  if (self->table && self->table->n_in_column[FUJIN_TEAM_COLUMN_UNPLACED] > 0)
    self->n_columns++;
  place_team (self, width);
  _fujin_teams_grid_place_columns (self, width);
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
