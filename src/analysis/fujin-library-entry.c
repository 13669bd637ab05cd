/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-library-entry.h"

#include <string.h>

#include "fujin-library-entry-private.h"
#include "fujin-library-season.h"
#include "fujin-words.h"

/* What a table calls a thing, with its code where it has one of the source's. */
static char *
dup_name (const FujinLibraryRow *row,
          FujinLang              lang)
{
  const char *name = fujin_text_get (&row->name, lang);
  const char *code = fujin_library_row_get_code (row);

  if (name == NULL)
    return NULL;
  if (g_ascii_isupper (code[0]))
    return g_strdup_printf ("%s %s", code, name);
  return g_strdup (name);
}

/**
 * fujin_library_entry_dup_cell:
 * @row: a row of the library
 * @column: number of a column of its table
 * @lang: a language
 *
 * Returns: (transfer full): what the row says there in one text, one entry a line; "" when it says
 *   nothing
 */
char *
fujin_library_entry_dup_cell (const FujinLibraryRow *row,
                              guint                  column,
                              FujinLang              lang)
{
  const FujinLibraryCell *cell = fujin_library_row_get_cell (row, column);
  GString *text = g_string_new (NULL);

  if (cell == NULL)
    return g_string_free (text, FALSE);
  if (cell->text.en != NULL)
    g_string_append (text, fujin_text_get (&cell->text, lang));
  for (guint i = 0; cell->to[i] != NULL && cell->text.en == NULL; i++)
    {
      const FujinLibraryRow *other = fujin_library_find (fujin_library_get_default (),
                                                         cell->to[i]);
      g_autofree char *name = dup_name (other, lang);

      if (i > 0)
        g_string_append_c (text, '\n');
      g_string_append (text, name != NULL ? name : other->id);
    }
  return g_string_free (text, FALSE);
}

static void
append_part (GString    *text,
             const char *part)
{
  if (text->len > 0 && *part != '\0')
    g_string_append (text, " · ");
  g_string_append (text, part);
}

/* Rows of a year begin with what tells them apart: when, and what; then of which function. */
static char *
dup_season (const FujinLibraryRow *row,
            int                    skipped,
            FujinLang              lang)
{
  static const char *const columns[] = { "activity", "function" };
  gboolean has_month = fujin_library_season_of_month (row) >= 0;
  int when = fujin_library_table_find_column (row->table, has_month ? "month" : "quarter");
  g_autofree char *time = fujin_library_entry_dup_cell (row, (guint) when, lang);
  /* Translators: of an entry of a calendar whose source gives neither month nor quarter */
  GString *text = g_string_new (*time != '\0' ? time : fujin_words (lang, "no month given"));

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      int column = fujin_library_table_find_column (row->table, columns[i]);
      g_autofree char *cell =
        column >= 0 ? fujin_library_entry_dup_cell (row, (guint) column, lang) : NULL;

      if (cell != NULL && column != skipped)
        append_part (text, g_strdelimit (cell, "\n", ' '));
    }
  return g_string_free (text, FALSE);
}

/* What a row says in all columns but one, in one line. */
static char *
dup_cells (const FujinLibraryRow *row,
           int                    skipped,
           FujinLang              lang)
{
  GString *text;

  if (fujin_library_season_is_in (row->table))
    return dup_season (row, skipped, lang);
  text = g_string_new (NULL);
  for (guint i = 0; i < row->table->columns->len; i++)
    {
      g_autofree char *cell = fujin_library_entry_dup_cell (row, i, lang);

      if ((int) i != skipped)
        append_part (text, g_strdelimit (cell, "\n", ' '));
    }
  return g_string_free (text, FALSE);
}

/**
 * fujin_library_entry_dup_title:
 * @row: a row of the library
 * @lang: a language
 *
 * Returns: (transfer full): its name with its code; a row without a name is told by its cells
 */
char *
fujin_library_entry_dup_title (const FujinLibraryRow *row,
                               FujinLang              lang)
{
  char *name = dup_name (row, lang);

  return name != NULL ? name : dup_cells (row, -1, lang);
}

static void
add_cell (FujinLibraryEntry      *self,
          const FujinLibraryCell *cell,
          FujinLang               lang)
{
  const FujinLibraryColumn *column = g_ptr_array_index (self->row->table->columns, cell->column);
  FujinLibrarySection *section =
    fujin_library_section_new (g_strdup (fujin_text_get (&column->name, lang)));
  const char *text = fujin_text_get (&cell->text, lang);
  g_auto (GStrv) lines = g_strsplit (text != NULL ? text : "", "\n", -1);

  section->column = column->id;
  /* A text that is just the name of the one row it leads to is said once. */
  for (guint i = 0; lines[i] != NULL && cell->text.en != NULL; i++)
    fujin_library_section_add (section, g_strdup (lines[i]), NULL, cell->basis);
  for (guint i = 0; cell->to[i] != NULL; i++)
    {
      const FujinLibraryRow *other = fujin_library_find (fujin_library_get_default (),
                                                         cell->to[i]);

      fujin_library_section_add (section, fujin_library_entry_dup_title (other, lang), other->id,
                                 cell->basis);
    }
  g_ptr_array_add (self->sections, section);
}

static guint
count_in_table (const GArray            *mentions,
                const FujinLibraryTable *table)
{
  guint n = 0;

  for (guint i = 0; i < mentions->len; i++)
    n += g_array_index (mentions, FujinLibraryMention, i).row->table == table;
  return n;
}

/* In how many columns of a table this thing is named. */
static guint
count_columns (const GArray            *mentions,
               const FujinLibraryTable *table)
{
  guint n = 0;

  for (guint i = 0; i < table->columns->len; i++)
    for (guint j = 0; j < mentions->len; j++)
      {
        const FujinLibraryMention *mention = &g_array_index (mentions, FujinLibraryMention, j);

        if (mention->row->table == table && mention->column == i)
          {
            n++;
            break;
          }
      }
  return n;
}

static FujinLibrarySection *
find_mentions (GHashTable                *by_place,
               FujinLibraryEntry         *self,
               const GArray              *mentions,
               const FujinLibraryMention *mention,
               gboolean                   whole,
               FujinLang                  lang)
{
  const FujinLibraryRow *row = mention->row;
  const FujinLibraryColumn *head = g_ptr_array_index (row->table->columns, mention->column);
  FujinLibrarySection *section = g_hash_table_lookup (by_place, head);

  char *text;

  if (section != NULL)
    return section;
  if (whole)
    /* Translators: heading over what a table says of this thing; %s is its title */
    text = g_strdup_printf (fujin_words (lang, "From the table “%s”"),
                            fujin_text_get (&row->table->title, lang));
  else if (count_columns (mentions, row->table) > 1)
    /* Translators: heading over rows of a table that name this thing: %1$s is the title of the
     * table, %2$s the column in which they name it */
    text = g_strdup_printf (fujin_words (lang, "Named in “%1$s” under %2$s"),
                            fujin_text_get (&row->table->title, lang),
                            fujin_text_get (&head->name, lang));
  else
    /* Translators: heading over rows of a table that name this thing; %s is its title */
    text = g_strdup_printf (fujin_words (lang, "Named in “%s”"),
                            fujin_text_get (&row->table->title, lang));
  section = fujin_library_section_new (text);
  section->is_mention = TRUE;
  g_ptr_array_add (self->sections, section);
  g_hash_table_insert (by_place, (gpointer) head, section);
  return section;
}

static void
add_mention (FujinLibrarySection       *section,
             const FujinLibraryMention *mention,
             FujinLang                  lang)
{
  const FujinLibraryRow *row = mention->row;
  const FujinLibraryCell *cell = fujin_library_row_get_cell (row, mention->column);
  char *text = dup_name (row, lang);

  if (text == NULL)
    text = dup_cells (row, (int) mention->column, lang);
  fujin_library_section_add (section, text, row->id, MAX (cell->basis, row->basis));
}

/* The one row that a table has on this thing is told column by column. */
static void
add_whole_row (FujinLibrarySection       *section,
               const FujinLibraryMention *mention,
               FujinLang                  lang)
{
  const FujinLibraryRow *row = mention->row;

  for (guint i = 0; i < row->cells->len; i++)
    {
      const FujinLibraryCell *cell = g_ptr_array_index (row->cells, i);
      const FujinLibraryColumn *column = g_ptr_array_index (row->table->columns, cell->column);
      g_autofree char *text = fujin_library_entry_dup_cell (row, cell->column, lang);

      if (cell->column == mention->column)
        continue;
      g_strdelimit (text, "\n", '/');
      fujin_library_section_add (
        section,
        /* Translators: head of a column and what stands there */
        g_strdup_printf (fujin_words (lang, "%1$s: %2$s"), fujin_text_get (&column->name, lang),
                         text),
        row->id, MAX (cell->basis, row->basis));
    }
}

static void
add_mentions (FujinLibraryEntry *self,
              FujinLang          lang)
{
  const GArray *mentions =
    fujin_library_get_mentions (fujin_library_get_default (), self->row->id);
  g_autoptr (GHashTable) by_place = g_hash_table_new (NULL, NULL);

  for (guint i = 0; mentions != NULL && i < mentions->len; i++)
    {
      const FujinLibraryMention *mention = &g_array_index (mentions, FujinLibraryMention, i);
      FujinLibrarySection *section;
      gboolean whole;

      if (_fujin_library_column_is_tie (mention->row->table, mention->column))
        continue;
      whole = count_in_table (mentions, mention->row->table) == 1 &&
              !mention->row->table->has_items;
      section = find_mentions (by_place, self, mentions, mention, whole, lang);
      if (whole)
        add_whole_row (section, mention, lang);
      else
        add_mention (section, mention, lang);
    }
}

/**
 * fujin_library_entry_new:
 * @row: a row of the library
 * @project: (nullable): the plan that may tie services to other sources in its own way
 * @lang: the language to tell it in
 *
 * Gathers what the library knows of a thing: its own row, the rows it names, the cells of the
 * matrix of roles where it is a function or a role of it, the services it is tied to, as proposed
 * or as the plan says, and all rows that name it.
 *
 * Returns: (transfer full): the entry
 */
FujinLibraryEntry *
fujin_library_entry_new (const FujinLibraryRow *row,
                         FujinProject          *project,
                         FujinLang              lang)
{
  FujinLibraryEntry *self = g_new0 (FujinLibraryEntry, 1);
  const FujinLibrarySource *source = row->table->source;

  self->row = row;
  self->title = fujin_library_entry_dup_title (row, lang);
  self->place = g_strdup_printf ("%s › %s", fujin_text_get (&source->title, lang),
                                 fujin_text_get (&row->table->title, lang));
  self->citation = g_strdup (fujin_text_get (&source->citation, lang));
  self->note = g_strdup (fujin_text_get (&row->table->note, lang));
  self->reason = g_strdup (fujin_text_get (&row->reason, lang));
  self->sections = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_library_section_free);
  for (guint i = 0; i < row->cells->len; i++)
    {
      const FujinLibraryCell *cell = g_ptr_array_index (row->cells, i);

      if (!_fujin_library_column_is_tie (row->table, cell->column))
        add_cell (self, cell, lang);
    }
  _fujin_library_entry_add_ties (self, project, lang);
  _fujin_library_entry_add_matrix (self, lang);
  _fujin_library_entry_add_services (self, project, lang);
  add_mentions (self, lang);
  return self;
}

/**
 * fujin_library_entry_free:
 * @self: (nullable): an entry
 *
 * Frees @self.
 */
void
fujin_library_entry_free (FujinLibraryEntry *self)
{
  if (self == NULL)
    return;
  g_free (self->title);
  g_free (self->place);
  g_free (self->citation);
  g_free (self->note);
  g_free (self->reason);
  g_ptr_array_unref (self->sections);
  g_free (self);
}

/**
 * fujin_library_entry_dup_citation:
 * @self: an entry
 * @title: what is cited: the title of the entry, of its table or of a picture
 * @lang: its language
 *
 * Returns: (transfer full): the line to cite it by: the source and the place in it
 */
char *
fujin_library_entry_dup_citation (const FujinLibraryEntry *self,
                                  const char              *title,
                                  FujinLang                lang)
{
  const char *table = fujin_text_get (&self->row->table->title, lang);

  if (strcmp (table, title) == 0)
    /* Translators: a citation: the source, and the table in it */
    return g_strdup_printf (fujin_words (lang, "%1$s, “%2$s”"), self->citation, table);
  /* Translators: a citation: the source, the table in it, and the entry or picture of that */
  return g_strdup_printf (fujin_words (lang, "%1$s, “%2$s”: %3$s"), self->citation, table, title);
}

static void
append_line (GString                *text,
             const FujinLibraryLine *line,
             FujinLang               lang)
{
  const char *mark = fujin_library_line_get_mark (line, lang);

  g_string_append_printf (text, "- %s", line->text);
  if (mark != NULL)
    g_string_append_printf (text, " (%s)", mark);
  if (line->reason != NULL)
    g_string_append_printf (text, "\n  %s", line->reason);
  g_string_append_c (text, '\n');
}

/**
 * fujin_library_entry_dup_text:
 * @self: an entry
 * @lang: its language
 *
 * Returns: (transfer full): the entry as plain text, to copy or to print on a terminal; it ends
 *   with the line to cite
 */
char *
fujin_library_entry_dup_text (const FujinLibraryEntry *self,
                              FujinLang                lang)
{
  g_autofree char *citation = fujin_library_entry_dup_citation (self, self->title, lang);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s\n%s\n", self->title, self->place);
  if (self->reason != NULL)
    g_string_append_printf (text, "%s\n", self->reason);
  for (guint i = 0; i < self->sections->len; i++)
    {
      const FujinLibrarySection *section = g_ptr_array_index (self->sections, i);

      g_string_append_printf (text, "\n%s\n", section->heading);
      for (guint j = 0; j < section->lines->len; j++)
        append_line (text, g_ptr_array_index (section->lines, j), lang);
    }
  g_string_append_printf (text, "\n%s\n", citation);
  return g_string_free (text, FALSE);
}
