/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-library-picture-private.h"

#include "fujin-words.h"

/* The kind of a relation between a role and a vendor. */
#define VENDOR_KIND "vendor link"

/* Who stands above whom goes by the kind of what passes; all other kinds go upwards, as does what
 * a vendor gives. */
static const struct
{
  const char *kind;
  FujinRelationRise rise;
} rises[] = {
  { "requests", FUJIN_RELATION_DOWN },
  { "instructs", FUJIN_RELATION_DOWN },
  { "consults", FUJIN_RELATION_DOWN },
  { "coordinates", FUJIN_RELATION_BESIDE },
};

/* The end that is a vendor: the one that is no role. */
static const char *
get_vendor (const FujinLibraryRow *row)
{
  const FujinLibraryCell *from = _fujin_library_picture_cell (row, "from");

  if (g_strcmp0 (_fujin_library_picture_words (row, "kind", FUJIN_LANG_EN), VENDOR_KIND) != 0)
    return NULL;
  return from->to[0] == NULL ? from->text.ja : _fujin_library_picture_cell (row, "to")->text.ja;
}

static FujinRelationRise
find_rise (const FujinLibraryRow *row)
{
  const char *kind = _fujin_library_picture_words (row, "kind", FUJIN_LANG_EN);
  const char *vendor = get_vendor (row);

  if (vendor != NULL && g_str_equal (vendor, _fujin_library_picture_cell (row, "to")->text.ja))
    return FUJIN_RELATION_DOWN;
  for (guint i = 0; i < G_N_ELEMENTS (rises); i++)
    if (g_strcmp0 (rises[i].kind, kind) == 0)
      return rises[i].rise;
  return FUJIN_RELATION_UP;
}

/* What is known of a box. */
typedef struct
{
  const char *name;
  char **ids; /* (nullable): rows it is of */
  char *one[2]; /* room for a single one */
  gboolean is_vendor;
  const FujinLibraryRow *pattern_row; /* whose pattern it is of */
} Who;

static const char *
get_pattern (const FujinLibraryRow *row)
{
  return _fujin_library_picture_cell (row, "pattern")->to[0];
}

/* How the pattern has a role: in-house, outsourced; its row in that table. */
static const FujinLibraryRow *
find_held (const FujinLibraryTable *held,
           const char              *pattern,
           const char              *role)
{
  for (guint i = 0; held != NULL && i < held->rows->len; i++)
    {
      const FujinLibraryRow *row = g_ptr_array_index (held->rows, i);

      if (_fujin_library_picture_is_one_of (_fujin_library_picture_cell (row, "pattern")->to,
                                            pattern)
          && _fujin_library_picture_is_one_of (_fujin_library_picture_cell (row, "role")->to, role))
        return row;
    }
  return NULL;
}

/* A name of the picture that is that of a row of the roles or teams, or that the source uses
 * elsewhere for one. */
static void
find_named (const FujinLibrarySource *source,
            const char               *name,
            Who                      *who)
{
  static const char *const tables[] = { "roles-c", "teams-c" };
  const FujinLibraryTable *aliases = fujin_library_source_find_table (source, "aliases");

  for (guint i = 0; aliases != NULL && i < aliases->rows->len; i++)
    {
      const FujinLibraryRow *row = g_ptr_array_index (aliases->rows, i);
      const FujinLibraryCell *cell = _fujin_library_picture_cell (row, "roles");

      if (cell == NULL || g_strcmp0 (row->name.ja, name) != 0)
        continue;
      who->ids = cell->to;
      return;
    }
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      const FujinLibraryTable *table = fujin_library_source_find_table (source, tables[i]);

      for (guint j = 0; table != NULL && j < table->rows->len; j++)
        {
          const FujinLibraryRow *row = g_ptr_array_index (table->rows, j);

          if (g_strcmp0 (row->name.ja, name) != 0)
            continue;
          who->one[0] = row->id;
          who->ids = who->one;
          return;
        }
    }
}

/* The shape that all roles of the box agree on. */
static FujinRelationShape
find_shape (const FujinLibraryTable *held,
            const Who               *who,
            const char             **words,
            FujinBasis              *basis,
            FujinLang                lang)
{
  FujinRelationShape shape = FUJIN_RELATION_OTHER;

  for (guint i = 0; who->ids != NULL && who->ids[i] != NULL; i++)
    {
      const FujinLibraryRow *row = find_held (held, get_pattern (who->pattern_row), who->ids[i]);
      const char *by = row != NULL ? _fujin_library_picture_words (row, "held", FUJIN_LANG_EN)
                                   : NULL;
      FujinRelationShape mine = g_strcmp0 (by, "own") == 0          ? FUJIN_RELATION_OWN
                                : g_strcmp0 (by, "outsourced") == 0 ? FUJIN_RELATION_OUTSOURCED
                                                                    : FUJIN_RELATION_OPEN;

      if (row == NULL)
        continue;
      shape = shape == FUJIN_RELATION_OTHER || shape == mine ? mine : FUJIN_RELATION_OPEN;
      *words = shape == mine ? _fujin_library_picture_words (row, "held", lang) : NULL;
      *basis = MAX (*basis, row->basis);
    }
  return shape;
}

/* The team of a role that the pattern has of its own. */
static const FujinLibraryRow *
find_team (const Who *who)
{
  const FujinLibrary *library = fujin_library_get_default ();

  for (guint i = 0; who->ids != NULL && who->ids[i] != NULL; i++)
    {
      const FujinLibraryRow *row = fujin_library_find (library, who->ids[i]);
      const FujinLibraryCell *cell = row != NULL ? _fujin_library_picture_cell (row, "team") : NULL;

      if (cell != NULL && cell->to[0] != NULL)
        return fujin_library_find (library, cell->to[0]);
      if (row != NULL && g_str_equal (row->table->id, "teams-c"))
        return row;
    }
  return NULL;
}

/* A pattern that has roles of its own is told of by these. */
static const char *
choose_link (const Who *who)
{
  const FujinLibrary *library = fujin_library_get_default ();

  for (guint i = 0; who->ids != NULL && who->ids[i] != NULL; i++)
    {
      const FujinLibraryRow *row = fujin_library_find (library, who->ids[i]);

      if (row != NULL && g_str_has_suffix (row->table->id, "-c")
          && g_str_has_suffix (get_pattern (who->pattern_row), "-C"))
        return who->ids[i];
    }
  return who->ids != NULL ? who->ids[0] : NULL;
}

static guint
add_node (FujinLibraryPicture *self,
          const Who           *who)
{
  const FujinLibraryTable *held =
    fujin_library_source_find_table (self->table->source, "pattern-roles");
  const FujinLibraryRow *team = NULL;
  const char *words = NULL;
  g_autofree char *in_team = NULL;
  FujinBasis basis = FUJIN_BASIS_STATED;
  FujinRelationShape shape = FUJIN_RELATION_VENDOR;

  if (!who->is_vendor)
    shape = find_shape (held, who, &words, &basis, self->lang);
  if (g_str_has_suffix (get_pattern (who->pattern_row), "-C"))
    team = find_team (who);
  if (shape == FUJIN_RELATION_OTHER && team != NULL)
    {
      /* The source lists it among the pattern's own teams; that none is bought is our reading. */
      shape = FUJIN_RELATION_OWN;
      basis = FUJIN_BASIS_REASONED;
    }
  if (team != NULL && g_strcmp0 (fujin_text_get (&team->name, self->lang), who->name) != 0)
    words = in_team = g_strdup_printf (fujin_words (self->lang, "Team: %s"),
                                       fujin_text_get (&team->name, self->lang));
  g_ptr_array_add (self->names, g_strdup (who->name));
  g_ptr_array_add (self->links, g_strdup (choose_link (who)));
  return fujin_relation_chart_add_node (self->chart, who->name, words, shape, basis);
}

static guint
find_node (FujinLibraryPicture   *self,
           GHashTable            *nodes,
           const FujinLibraryRow *row,
           const char            *column,
           GHashTable            *vendors)
{
  const FujinLibraryCell *cell = _fujin_library_picture_cell (row, column);
  const char *key = cell->text.ja;
  Who who = { fujin_text_get (&cell->text, self->lang), cell->to[0] != NULL ? cell->to : NULL,
              { NULL, NULL }, g_hash_table_contains (vendors, key), row };
  gpointer known;

  if (g_hash_table_lookup_extended (nodes, key, NULL, &known))
    return GPOINTER_TO_UINT (known);
  if (who.ids == NULL && !who.is_vendor)
    find_named (self->table->source, key, &who);
  g_hash_table_insert (nodes, (gpointer) key, GUINT_TO_POINTER (add_node (self, &who)));
  return self->names->len - 1;
}

/*
 * _fujin_library_picture_relate:
 *
 * Fills the picture from rows that say what one has from another.
 */
void
_fujin_library_picture_relate (FujinLibraryPicture *self)
{
  g_autoptr (GHashTable) nodes = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) vendors = g_hash_table_new (g_str_hash, g_str_equal);

  self->chart = fujin_relation_chart_new (self->lang);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const char *vendor = get_vendor (g_ptr_array_index (self->rows, i));

      if (vendor != NULL)
        g_hash_table_add (vendors, (gpointer) vendor);
    }
  for (guint i = 0; i < self->rows->len; i++)
    {
      const FujinLibraryRow *row = g_ptr_array_index (self->rows, i);
      guint from = find_node (self, nodes, row, "from", vendors);
      guint to = find_node (self, nodes, row, "to", vendors);
      guint relation =
        fujin_relation_chart_add_relation (self->chart, from, to,
                                           _fujin_library_picture_words (row, "label", self->lang),
                                           find_rise (row), row->basis);

      if (_fujin_library_picture_cell (row, "label")->basis != FUJIN_BASIS_STATED)
        fujin_relation_chart_set_reworded (self->chart, relation);
    }
}
