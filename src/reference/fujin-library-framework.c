/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-library-private.h"

#include "fujin-words.h"

/* The framework as a source of the library: the same content, in the form of tables. */

static void
set_text (FujinText  *text,
          const char *en,
          const char *ja)
{
  text->en = g_strdup (en);
  text->ja = g_strdup (ja);
}

/* @english is marked by N_(). */
static void
set_words (FujinText  *text,
           const char *english)
{
  set_text (text, fujin_words (FUJIN_LANG_EN, english), fujin_words (FUJIN_LANG_JA, english));
}

static FujinLibraryTable *
add_table (FujinLibrarySource *source,
           const char         *id,
           const char         *title)
{
  FujinLibraryTable *table = fujin_library_table_new (source, g_strdup (id));

  set_words (&table->title, title);
  table->has_items = TRUE;
  g_ptr_array_add (source->tables, table);
  return table;
}

static void
add_column (FujinLibraryTable *table,
            const char        *id,
            const char        *name)
{
  FujinLibraryColumn *column = g_new0 (FujinLibraryColumn, 1);

  column->id = g_strdup (id);
  set_words (&column->name, name);
  g_ptr_array_add (table->columns, column);
}

static FujinLibraryRow *
add_row (FujinLibraryTable *table,
         const FujinText   *name,
         const char        *format,
         ...) G_GNUC_PRINTF (3, 4);

static FujinLibraryRow *
add_row (FujinLibraryTable *table,
         const FujinText   *name,
         const char        *format,
         ...)
{
  va_list arguments;
  FujinLibraryRow *row;

  va_start (arguments, format);
  row = fujin_library_row_new (table, g_strdup_vprintf (format, arguments));
  va_end (arguments);
  set_text (&row->name, name->en, name->ja);
  g_ptr_array_add (table->rows, row);
  return row;
}

/* An empty text, or none, makes no cell. */
static void
add_text (FujinLibraryRow *row,
          guint            column,
          const FujinText *text)
{
  FujinLibraryCell *cell;

  if (text->en == NULL || *text->en == '\0')
    return;
  cell = g_new0 (FujinLibraryCell, 1);
  cell->column = column;
  cell->to = g_new0 (char *, 1);
  set_text (&cell->text, text->en, text->ja);
  g_ptr_array_add (row->cells, cell);
}

/* @to is taken over; a list without entries makes no cell. */
static void
add_references (FujinLibraryRow *row,
                guint            column,
                GPtrArray       *to,
                FujinBasis       basis,
                const FujinText *text)
{
  FujinLibraryCell *cell;

  if (to->len > 0)
    {
      g_ptr_array_add (to, NULL);
      cell = g_new0 (FujinLibraryCell, 1);
      cell->column = column;
      cell->basis = basis;
      cell->to = (char **) g_ptr_array_steal (to, NULL);
      if (text != NULL)
        set_text (&cell->text, text->en, text->ja);
      g_ptr_array_add (row->cells, cell);
    }
  g_ptr_array_unref (to);
}

static GPtrArray *
make_references (char **ids)
{
  GPtrArray *to = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    g_ptr_array_add (to, g_strconcat ("x1060:", ids[i], NULL));
  return to;
}

static GPtrArray *
make_reference (char *id)
{
  GPtrArray *to = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (to, id);
  return to;
}

static void
add_categories (FujinLibrarySource *source,
                FujinFramework     *framework)
{
  FujinLibraryTable *table = add_table (source, "categories", N_ ("Service categories"));

  add_column (table, "purpose", N_ ("Purpose"));
  for (guint i = 0; i < fujin_framework_get_n_categories (framework); i++)
    {
      const FujinCategory *category = fujin_framework_get_category (framework, i);
      FujinLibraryRow *row = add_row (table, &category->name, "x1060:%s", category->id);

      add_text (row, 0, &category->purpose);
    }
}

enum
{
  SERVICE_CATEGORY,
  SERVICE_SUMMARY,
  SERVICE_PROCESS,
  SERVICE_RELATED,
  SERVICE_RELATED_CATEGORIES,
  SERVICE_STATED_PLACES,
  SERVICE_OUR_PLACES,
  SERVICE_ELSEWHERE,
};

/* In the order of the enumeration. */
static void
add_service_columns (FujinLibraryTable *table)
{
  add_column (table, "category", N_ ("Category"));
  add_column (table, "summary", N_ ("What it does"));
  add_column (table, "process", N_ ("Process"));
  add_column (table, "related", N_ ("Related services"));
  add_column (table, "related-categories", N_ ("Related categories"));
  add_column (table, "quadrants", N_ ("Quadrants (stated)"));
  add_column (table, "quadrants-ours", N_ ("Quadrants (Fujin’s reading)"));
  add_column (table, "elsewhere", N_ ("In other sources (Fujin’s proposal)"));
}

static GPtrArray *
list_places (const FujinService *service,
             gboolean            stated)
{
  GPtrArray *to = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < service->places->len; i++)
    {
      const FujinPlace *place = g_ptr_array_index (service->places, i);

      if (place->stated == stated)
        g_ptr_array_add (to, g_strdup_printf ("x1060:quadrant-%d", place->quadrant));
    }
  return to;
}

static void
add_elsewhere (FujinLibraryRow          *row,
               const FujinCrosswalkLink *link)
{
  GPtrArray *to = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; link != NULL && link->to[i] != NULL; i++)
    g_ptr_array_add (to, g_strdup (link->to[i]));
  add_references (row, SERVICE_ELSEWHERE, to, FUJIN_BASIS_REASONED,
                  link != NULL ? &link->reason : NULL);
}

static void
add_service (FujinLibraryTable  *table,
             FujinFramework     *framework,
             const FujinService *service,
             GHashTable         *links)
{
  FujinLibraryRow *row = add_row (table, &service->name, "x1060:%s", service->id);
  const FujinTerm *process = fujin_framework_get_process (framework, service->process);

  add_references (row, SERVICE_CATEGORY,
                  make_reference (g_strconcat ("x1060:", service->category->id, NULL)),
                  FUJIN_BASIS_STATED, NULL);
  add_text (row, SERVICE_SUMMARY, &service->summary);
  add_references (row, SERVICE_PROCESS,
                  make_reference (g_strconcat ("x1060:process-", process->id, NULL)),
                  FUJIN_BASIS_STATED, NULL);
  add_references (row, SERVICE_RELATED, make_references (service->related), FUJIN_BASIS_STATED,
                  NULL);
  add_references (row, SERVICE_RELATED_CATEGORIES, make_references (service->related_categories),
                  FUJIN_BASIS_STATED, NULL);
  add_references (row, SERVICE_STATED_PLACES, list_places (service, TRUE), FUJIN_BASIS_STATED,
                  NULL);
  add_references (row, SERVICE_OUR_PLACES, list_places (service, FALSE), FUJIN_BASIS_REASONED,
                  NULL);
  add_elsewhere (row, g_hash_table_lookup (links, service->id));
}

static void
add_services (FujinLibrarySource *source,
              FujinFramework     *framework,
              GHashTable         *links)
{
  FujinLibraryTable *table = add_table (source, "services", N_ ("Services"));

  add_service_columns (table);
  for (guint i = 0; i < fujin_framework_get_n_services (framework); i++)
    add_service (table, framework, fujin_framework_get_service (framework, i), links);
}

static void
add_term (FujinLibraryTable *table,
          const FujinTerm   *term,
          const char        *prefix)
{
  FujinLibraryRow *row = add_row (table, &term->name, "x1060:%s-%s", prefix, term->id);

  add_text (row, 0, &term->explanation);
}

static void
add_terms (FujinLibrarySource *source,
           FujinFramework     *framework)
{
  FujinLibraryTable *levels =
    add_table (source, "levels", N_ ("Recommendation levels"));
  FujinLibraryTable *types = add_table (source, "assignment-types", N_ ("Types of assignment"));
  FujinLibraryTable *processes = add_table (source, "processes", N_ ("Management processes"));

  add_column (levels, "explanation", N_ ("Meaning"));
  add_column (types, "explanation", N_ ("Meaning"));
  add_column (processes, "explanation", N_ ("Meaning"));
  for (guint i = 0; i < FUJIN_N_LEVELS; i++)
    add_term (levels, fujin_framework_get_level (framework, i), "level");
  for (guint i = 0; i < FUJIN_N_ASSIGNMENT_TYPES; i++)
    add_term (types, fujin_framework_get_assignment_type (framework, i), "type");
  for (guint i = 0; i < FUJIN_N_PROCESSES; i++)
    add_term (processes, fujin_framework_get_process (framework, i), "process");
}

static void
add_quadrants (FujinLibrarySource *source,
               FujinFramework     *framework)
{
  FujinLibraryTable *table = add_table (source, "quadrants", N_ ("Quadrants"));

  add_column (table, "balance", N_ ("Balance of own staff and providers"));
  add_column (table, "meaning", N_ ("Meaning"));
  for (int i = 1; i <= FUJIN_N_QUADRANTS; i++)
    {
      const FujinQuadrant *quadrant = fujin_framework_get_quadrant (framework, i);
      FujinLibraryRow *row = add_row (table, &quadrant->name, "x1060:quadrant-%d", i);

      add_text (row, 0, &quadrant->balance);
      add_text (row, 1, &quadrant->meaning);
    }
}

static void
add_patterns (FujinLibrarySource *source,
              FujinFramework     *framework)
{
  FujinLibraryTable *table = add_table (source, "patterns", N_ ("Organisation patterns"));

  add_column (table, "typical", N_ ("Typical of"));
  add_column (table, "skill", N_ ("Skill"));
  add_column (table, "note", N_ ("Note"));
  for (int i = 1; i <= FUJIN_N_PATTERNS; i++)
    {
      const FujinPattern *pattern = fujin_framework_get_pattern (framework, i);
      FujinLibraryRow *row = add_row (table, &pattern->name, "x1060:pattern-%d", i);

      add_text (row, 0, &pattern->typical);
      add_text (row, 1, &pattern->skill);
      add_text (row, 2, &pattern->note);
    }
}

/* Who is around the centre. */
static void
add_roles (FujinLibrarySource *source,
           FujinFramework     *framework)
{
  FujinLibraryTable *table =
    add_table (source, "roles", N_ ("Roles around the centre (textbook figure 2)"));

  add_column (table, "explanation", N_ ("What it does"));
  add_column (table, "output", N_ ("What it gives"));
  for (guint i = 0; i < fujin_framework_get_n_cdc_roles (framework); i++)
    {
      const FujinCdcRole *role = fujin_framework_get_cdc_role (framework, i);
      FujinLibraryRow *row = add_row (table, &role->name, "x1060:role-%s", role->id);

      add_text (row, 0, &role->explain);
      add_text (row, 1, &role->output);
    }
}

/* How many people a function has on a level; the one that does its work besides its own. */
static void
add_staff (FujinLibraryRow      *row,
           guint                 column,
           const FujinStaffCell *cell)
{
  FujinText text = { NULL, NULL };

  if (cell->heads > 0)
    {
      text.en = g_strdup_printf (
        fujin_words_n (FUJIN_LANG_EN, "%u person", "%u people", cell->heads), cell->heads);
      text.ja = g_strdup_printf (
        fujin_words_n (FUJIN_LANG_JA, "%u person", "%u people", cell->heads), cell->heads);
      add_text (row, column, &text);
      g_free (text.en);
      g_free (text.ja);
    }
  else if (cell->covered_by != NULL)
    add_references (row, column,
                    make_reference (g_strconcat ("x1060:staff-", cell->covered_by->id, NULL)),
                    FUJIN_BASIS_STATED, NULL);
}

static void
add_staff_functions (FujinLibrarySource *source,
                     FujinFramework     *framework)
{
  /* The textbook only numbers the levels. */
  static const char *const levels[] = { N_ ("Level 0: people, or who does it"),
                                        N_ ("Level 1: people, or who does it"),
                                        N_ ("Level 2: people, or who does it"),
                                        N_ ("Level 3: people, or who does it") };
  FujinLibraryTable *table =
    add_table (source, "staff-functions", N_ ("Functions to staff (textbook table 11)"));
  guint n_levels = MIN (fujin_framework_get_n_staff_levels (framework), G_N_ELEMENTS (levels));

  for (guint i = 0; i < n_levels; i++)
    {
      g_autofree char *id = g_strdup_printf ("level-%u", i);

      add_column (table, id, levels[i]);
    }
  for (guint i = 0; i < fujin_framework_get_n_staff_functions (framework); i++)
    {
      const FujinStaffFunction *function = fujin_framework_get_staff_function (framework, i);
      FujinLibraryRow *row = add_row (table, &function->name, "x1060:staff-%s", function->id);

      for (guint j = 0; j < n_levels; j++)
        add_staff (row, j, fujin_framework_get_staff_cell (framework, j, i));
    }
}

/* What the column says is our own reasoning. */
static void
add_reading (FujinLibraryRow *row,
             guint            column,
             const FujinText *text)
{
  guint n = row->cells->len;

  add_text (row, column, text);
  if (row->cells->len > n)
    ((FujinLibraryCell *) g_ptr_array_index (row->cells, n))->basis = FUJIN_BASIS_REASONED;
}

static void
add_control_functions (FujinLibrarySource *source,
                       FujinFramework     *framework)
{
  FujinLibraryTable *table =
    add_table (source, "control-functions", N_ ("Types of control function (textbook 2.4)"));

  add_column (table, "explanation", N_ ("Meaning"));
  add_column (table, "merits", N_ ("For it"));
  add_column (table, "drawbacks", N_ ("Against it"));
  for (guint i = 0; i < fujin_framework_get_n_control_functions (framework); i++)
    {
      const FujinControlFunction *function = fujin_framework_get_control_function (framework, i);
      FujinLibraryRow *row = add_row (table, &function->name, "x1060:control-%s", function->id);

      add_text (row, 0, &function->explain);
      add_reading (row, 1, &function->merits);
      add_reading (row, 2, &function->drawbacks);
    }
}

/* @links: service code to FujinCrosswalkLink. */
FujinLibrarySource *
_fujin_library_make_framework (FujinFramework *framework,
                               GHashTable     *links)
{
  FujinLibrarySource *source = fujin_library_source_new (g_strdup ("x1060"));

  set_text (&source->title, fujin_framework_get_title (framework, FUJIN_LANG_EN),
            fujin_framework_get_title (framework, FUJIN_LANG_JA));
  set_text (&source->citation, fujin_framework_get_source_line (framework, FUJIN_LANG_EN),
            fujin_framework_get_source_line (framework, FUJIN_LANG_JA));
  set_words (&source->note,
             N_ ("Summaries and explanations are our own words. English names that were not seen "
                 "in the 2021 edition itself, most quadrants and all links to other sources are "
                 "marked as ours."));
  add_categories (source, framework);
  add_services (source, framework, links);
  add_quadrants (source, framework);
  add_patterns (source, framework);
  add_roles (source, framework);
  add_staff_functions (source, framework);
  add_control_functions (source, framework);
  add_terms (source, framework);
  return source;
}
