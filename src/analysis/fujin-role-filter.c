/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-role-filter.h"

#include "fujin-library-entry.h"
#include "fujin-role-words.h"
#include "fujin-search-text.h"
#include "fujin-words.h"

/* Between the parts of a filter as text; the query is last and may have any letters. */
#define SEPARATOR "/"
#define N_PARTS 5

/**
 * fujin_role_filter_new:
 *
 * Returns: (transfer full): a filter that lets everything through, in the order of the source
 */
FujinRoleFilter *
fujin_role_filter_new (void)
{
  FujinRoleFilter *self = g_new0 (FujinRoleFilter, 1);

  self->sort = -1;
  self->query = g_strdup ("");
  return self;
}

/**
 * fujin_role_filter_free:
 * @self: a filter
 *
 * Frees @self.
 */
void
fujin_role_filter_free (FujinRoleFilter *self)
{
  g_free (self->query);
  g_free (self);
}

/* A number that stands in @text, or @otherwise when it is no number from -1 to @most. */
static int
parse_number (const char *text,
              int         most,
              int         otherwise)
{
  gint64 number;

  if (!g_ascii_string_to_signed (text, 10, -1, most, &number, NULL))
    return otherwise;
  return (int) number;
}

/**
 * fujin_role_filter_parse:
 * @text: (nullable): what fujin_role_filter_dup_text() gave; %NULL or what cannot be read lets
 *   everything through
 *
 * Returns: (transfer full): a filter
 */
FujinRoleFilter *
fujin_role_filter_parse (const char *text)
{
  FujinRoleFilter *self = fujin_role_filter_new ();
  g_auto (GStrv) parts = g_strsplit (text != NULL ? text : "", SEPARATOR, N_PARTS);
  g_autoptr (GPtrArray) groups = NULL;
  int n_roles = (int) fujin_role_table_get_roles ()->rows->len;

  if (g_strv_length (parts) != N_PARTS)
    return self;
  groups = fujin_role_filter_list_groups ();
  self->area =
    (guint) MAX (parse_number (parts[0], (int) fujin_role_table_get_areas ()->rows->len, 0), 0);
  self->choice = (guint) MAX (parse_number (parts[1], FUJIN_ROLE_FILTER_SEVERAL, 0), 0);
  self->part = (guint) MAX (parse_number (parts[2], (int) groups->len + n_roles, 0), 0);
  self->sort = parse_number (parts[3], n_roles - 1, -1);
  g_free (self->query);
  self->query = g_strdup (parts[4]);
  return self;
}

/**
 * fujin_role_filter_dup_text:
 * @self: a filter
 *
 * Returns: (transfer full): the filter as a text that fujin_role_filter_parse() reads
 */
char *
fujin_role_filter_dup_text (const FujinRoleFilter *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_strdup_printf ("%u" SEPARATOR "%u" SEPARATOR "%u" SEPARATOR "%d" SEPARATOR "%s",
                          self->area, self->choice, self->part, self->sort, self->query);
}

/**
 * fujin_role_filter_is_all:
 * @self: a filter
 *
 * Returns: whether it shows the matrix as the source has it
 */
gboolean
fujin_role_filter_is_all (const FujinRoleFilter *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->area == 0 && self->choice == FUJIN_ROLE_FILTER_ALL && self->part == 0 &&
         self->sort < 0 && *self->query == '\0';
}

static gboolean
begins_group (guint role)
{
  for (guint i = 0; i < role; i++)
    if (fujin_role_table_is_beside (role, i))
      return FALSE;
  return TRUE;
}

/**
 * fujin_role_filter_list_groups:
 *
 * Returns: (transfer container) (element-type FujinLibraryRow): the first role of each group, in
 *   the order of the columns
 */
GPtrArray *
fujin_role_filter_list_groups (void)
{
  const GPtrArray *roles = fujin_role_table_get_roles ()->rows;
  GPtrArray *groups = g_ptr_array_new ();

  for (guint i = 0; i < roles->len; i++)
    if (begins_group (i))
      g_ptr_array_add (groups, g_ptr_array_index (roles, i));
  return groups;
}

static gboolean
has_role (const FujinRoleFilter *self,
          const GPtrArray       *groups,
          guint                  role)
{
  guint first;

  if (self->part == 0)
    return TRUE;
  if (self->part > groups->len)
    return self->part == groups->len + 1 + role;
  return g_ptr_array_find (fujin_role_table_get_roles ()->rows,
                           g_ptr_array_index (groups, self->part - 1), &first) &&
         fujin_role_table_is_beside (role, first);
}

/**
 * fujin_role_filter_list_roles:
 * @self: a filter
 *
 * Returns: (transfer full) (element-type guint): the numbers of the roles that have a column
 */
GArray *
fujin_role_filter_list_roles (const FujinRoleFilter *self)
{
  g_autoptr (GPtrArray) groups = fujin_role_filter_list_groups ();
  GArray *roles = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < fujin_role_table_get_roles ()->rows->len; i++)
    if (has_role (self, groups, i))
      g_array_append_val (roles, i);
  return roles;
}

static char *
dup_folded (const FujinLibraryRow *row)
{
  g_autofree char *area_en = fujin_role_words_dup_field (row, "area", FUJIN_LANG_EN);
  g_autofree char *area_ja = fujin_role_words_dup_field (row, "area", FUJIN_LANG_JA);
  g_autofree char *text = g_strjoin ("\n", fujin_library_row_get_code (row), row->name.en,
                                     row->name.ja, area_en, area_ja, NULL);

  return fujin_search_text_fold (text);
}

static gboolean
matches (const FujinRoleFilter *self,
         char                 **words,
         guint                  function)
{
  guint n = fujin_role_table_count (function, FUJIN_INVOLVEMENT_MAX);
  g_autofree char *folded = NULL;

  if (self->area > 0 &&
      !fujin_role_table_is_in_area (
        function, g_ptr_array_index (fujin_role_table_get_areas ()->rows, self->area - 1)))
    return FALSE;
  if ((self->choice == FUJIN_ROLE_FILTER_NOBODY && n > 0) ||
      (self->choice == FUJIN_ROLE_FILTER_SEVERAL && n < 2))
    return FALSE;
  if (words == NULL)
    return TRUE;
  folded = dup_folded (g_ptr_array_index (fujin_role_table_get_functions ()->rows, function));
  return fujin_search_text_matches (folded, (const char *const *) words);
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b,
                 gpointer      self)
{
  return fujin_role_filter_compare (self, *(const guint *) a, *(const guint *) b);
}

/**
 * fujin_role_filter_list_functions:
 * @self: a filter
 *
 * Returns: (transfer full) (element-type guint): the numbers of the functions that have a row, in
 *   the order in which they are shown
 */
GArray *
fujin_role_filter_list_functions (const FujinRoleFilter *self)
{
  g_auto (GStrv) words = *self->query != '\0' ? fujin_search_text_split (self->query) : NULL;
  GArray *functions = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < fujin_role_table_get_functions ()->rows->len; i++)
    if (matches (self, words, i))
      g_array_append_val (functions, i);
  g_array_sort_with_data (functions, compare_numbers, (gpointer) self);
  return functions;
}

/**
 * fujin_role_filter_compare:
 * @self: a filter
 * @a: number of a function
 * @b: number of another one
 *
 * Returns: their order: by a role, what it is involved in most comes first, and then what it must
 *   know; else that of the source
 */
int
fujin_role_filter_compare (const FujinRoleFilter *self,
                           guint                  a,
                           guint                  b)
{
  if (self->sort >= 0)
    {
      FujinRoleCell one = fujin_role_table_get (a, (guint) self->sort);
      FujinRoleCell two = fujin_role_table_get (b, (guint) self->sort);

      if (one.involvement != two.involvement)
        return two.involvement - one.involvement;
      if (one.knowledge != two.knowledge)
        return two.knowledge - one.knowledge;
    }
  return a < b ? -1 : a > b;
}

/* A group or a role. */
static char *
dup_part (const FujinRoleFilter *self,
          FujinLang              lang)
{
  g_autoptr (GPtrArray) groups = fujin_role_filter_list_groups ();
  const GPtrArray *roles = fujin_role_table_get_roles ()->rows;

  if (self->part <= groups->len)
    return fujin_role_words_dup_field (g_ptr_array_index (groups, self->part - 1), "group", lang);
  return fujin_library_entry_dup_title (
    g_ptr_array_index (roles, self->part - groups->len - 1), lang);
}

static void
add_words (GPtrArray  *words,
           const char *what,
           char       *value,
           FujinLang   lang)
{
  /* Translators: one filter of a list of filters: "Area: Governance" */
  g_ptr_array_add (words, g_strdup_printf (fujin_words (lang, "%1$s: %2$s"), what, value));
  g_free (value);
}

/**
 * fujin_role_filter_dup_words:
 * @self: a filter
 * @lang: a language
 *
 * Tells which part of the matrix is shown, for what is printed or saved.
 *
 * Returns: (transfer full) (nullable): one line; %NULL when all of it is shown as in the source
 */
char *
fujin_role_filter_dup_words (const FujinRoleFilter *self,
                             FujinLang              lang)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *all = NULL;
  g_autoptr (GArray) functions = NULL;

  if (fujin_role_filter_is_all (self))
    return NULL;
  functions = fujin_role_filter_list_functions (self);
  if (self->area > 0)
    add_words (words, fujin_role_words_column ("area", lang),
               fujin_library_entry_dup_title (
                 g_ptr_array_index (fujin_role_table_get_areas ()->rows, self->area - 1), lang),
               lang);
  if (self->part > 0)
    add_words (words, fujin_words (lang, "Roles"), dup_part (self, lang), lang);
  if (self->choice != FUJIN_ROLE_FILTER_ALL)
    g_ptr_array_add (words, g_strdup (fujin_role_words_choice (self->choice, lang)));
  if (*self->query != '\0')
    add_words (words, fujin_words (lang, "Search"), g_strdup (self->query), lang);
  if (self->sort >= 0)
    add_words (words, fujin_words (lang, "Ordered by involvement of"),
               fujin_library_entry_dup_title (
                 g_ptr_array_index (fujin_role_table_get_roles ()->rows, (guint) self->sort),
                 lang),
               lang);
  g_ptr_array_add (words, NULL);
  all = g_strjoinv (fujin_words (lang, "; "), (char **) words->pdata);
  /* Translators: under the heading of a printed matrix: %1$s are the filters that are set, %2$u of
   * %3$u functions are left */
  return g_strdup_printf (fujin_words (lang, "Shown: %1$s (%2$u of %3$u functions)"), all,
                          functions->len, fujin_role_table_get_functions ()->rows->len);
}
