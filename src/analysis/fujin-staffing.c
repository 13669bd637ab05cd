/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-private.h"

#include <string.h>

#include "fujin-edit-staffing.h"

static void
free_row (gpointer data)
{
  FujinStaffRow *row = data;

  g_free (row->name);
  g_free (row);
}

static void
free_ours (gpointer data)
{
  FujinStaffOurs *ours = data;

  if (ours == NULL)
    return;
  g_ptr_array_unref (ours->posts);
  g_free (ours);
}

static void
free_slice (gpointer data)
{
  FujinStaffSlice *slice = data;

  g_ptr_array_unref (slice->cells);
  g_free (slice->name);
  g_free (slice);
}

static void
free_post (gpointer data)
{
  FujinStaffPost *post = data;

  g_object_unref (post->record);
  g_clear_object (&post->team);
  g_free (post);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
add_row (FujinStaffing            *self,
         const FujinStaffFunction *function,
         const char               *name)
{
  FujinStaffRow *row = g_new0 (FujinStaffRow, 1);

  row->function = function;
  row->name = g_strdup (name);
  g_ptr_array_add (self->rows, row);
}

static void
add_slice (FujinStaffing *self,
           const char    *name)
{
  FujinStaffSlice *slice = g_new0 (FujinStaffSlice, 1);

  slice->name = g_strdup (name);
  slice->level = -1;
  slice->cells = g_ptr_array_new_with_free_func (free_ours);
  g_ptr_array_set_size (slice->cells, (int) self->rows->len);
  g_ptr_array_add (self->slices, slice);
}

/* The different values of a field, by name. The caller has the array, the posts have the texts. */
static GPtrArray *
list_values (FujinProject *project,
             guint         field)
{
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_POST);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *values = g_ptr_array_new ();

  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    {
      const char *value = fujin_record_get (fujin_record_list_peek (list, i), field);

      if (g_hash_table_add (seen, (gpointer) value))
        g_ptr_array_add (values, (gpointer) value);
    }
  g_ptr_array_sort (values, compare_names);
  return values;
}

static void
add_rows (FujinStaffing *self,
          GHashTable    *index)
{
  FujinFramework *framework = fujin_project_get_framework (self->project);
  g_autoptr (GPtrArray) names = list_values (self->project, FUJIN_POST_FUNCTION);

  for (guint i = 0; i < fujin_framework_get_n_staff_functions (framework); i++)
    {
      const FujinStaffFunction *function = fujin_framework_get_staff_function (framework, i);

      add_row (self, function, NULL);
      g_hash_table_insert (index, function->id, GUINT_TO_POINTER (self->rows->len));
    }
  for (guint i = 0; i < names->len; i++)
    if (!g_hash_table_contains (index, names->pdata[i]))
      {
        add_row (self, NULL, names->pdata[i]);
        g_hash_table_insert (index, names->pdata[i], GUINT_TO_POINTER (self->rows->len));
      }
}

static void
add_slices (FujinStaffing *self,
            GHashTable    *index)
{
  g_autoptr (GPtrArray) names = list_values (self->project, FUJIN_POST_REGION);

  add_slice (self, NULL);
  for (guint i = 0; i < names->len; i++)
    {
      g_hash_table_insert (index, names->pdata[i], GUINT_TO_POINTER (self->slices->len));
      add_slice (self, names->pdata[i]);
    }
}

static int
compare_posts (gconstpointer a,
               gconstpointer b)
{
  const FujinStaffPost *left = *(const FujinStaffPost *const *) a;
  const FujinStaffPost *right = *(const FujinStaffPost *const *) b;

  if (left->region != right->region)
    return left->region < right->region ? -1 : 1;
  if (left->row != right->row)
    return left->row < right->row ? -1 : 1;
  return strcmp (fujin_record_get_id (left->record), fujin_record_get_id (right->record));
}

/* Only a post that has seats is left: double duty names a function, no team. */
static const char *
find_left_by (const FujinStaffPost *post)
{
  const char *name = fujin_record_get (post->record, FUJIN_POST_LEFT_BY);

  return !post->team && post->shift <= FUJIN_POST_HOURS && *name ? name : NULL;
}

static void
add_posts (FujinStaffing *self,
           GHashTable    *rows,
           GHashTable    *regions)
{
  FujinRecordList *list = fujin_project_get_records (self->project, FUJIN_RECORD_POST);

  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    {
      FujinRecord *record = fujin_record_list_peek (list, i);
      FujinStaffPost *post = g_new0 (FujinStaffPost, 1);

      post->record = g_object_ref (record);
      post->team = fujin_record_find_team (record);
      if (post->team)
        g_object_ref (post->team);
      post->outside = post->team && fujin_team_get_external (post->team);
      post->row = GPOINTER_TO_UINT (
        g_hash_table_lookup (rows, fujin_record_get (record, FUJIN_POST_FUNCTION))) - 1;
      post->region = GPOINTER_TO_UINT (
        g_hash_table_lookup (regions, fujin_record_get (record, FUJIN_POST_REGION)));
      post->shift = (FujinPostShift) fujin_record_get_choice (record, FUJIN_POST_SHIFT);
      post->seats = fujin_record_get_number (record, FUJIN_POST_SEATS);
      post->left_by = find_left_by (post);
      post->covered_by = (int) GPOINTER_TO_UINT (
        g_hash_table_lookup (rows, fujin_record_get (record, FUJIN_POST_COVERED_BY))) - 1;
      g_ptr_array_add (self->posts, post);
    }
  g_ptr_array_sort (self->posts, compare_posts);
}

/**
 * fujin_staffing_new:
 * @project: a project
 *
 * Counts the posts of a project as table 11 of the textbook counts: one head for a day seat, none
 * for double duty, and for a seat round the clock as many as the project's factors come to, six
 * by default. What a seat of other hours takes is our own sum from the same factors. A post
 * without a team counts as our own people's, as in a plan that names no teams at all; one whose
 * team was removed counts as nobody's, and its hours are not kept, until another team is named or
 * it is said that our own people keep it. Linear in the posts, besides their sorting.
 *
 * Returns: (transfer full): the staffing as it is now
 */
FujinStaffing *
fujin_staffing_new (FujinProject *project)
{
  g_autoptr (GHashTable) rows = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) regions = g_hash_table_new (g_str_hash, g_str_equal);
  FujinStaffing *self;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  self = g_new0 (FujinStaffing, 1);
  self->project = g_object_ref (project);
  self->rows = g_ptr_array_new_with_free_func (free_row);
  self->slices = g_ptr_array_new_with_free_func (free_slice);
  self->posts = g_ptr_array_new_with_free_func (free_post);
  self->findings = g_array_new (FALSE, FALSE, sizeof (FujinStaffFinding));
  self->teams = g_array_new (FALSE, FALSE, sizeof (FujinStaffTeam));
  self->factors_usual = *fujin_project_get_staffing (project) == '\0';
  fujin_staffing_get_factors (project, &self->factors);
  self->heads_per_seat = fujin_staffing_factors_heads (&self->factors);
  add_rows (self, rows);
  add_slices (self, regions);
  add_posts (self, rows, regions);
  _fujin_staffing_count (self);
  _fujin_staffing_cover (self);
  _fujin_staffing_judge (self);
  return self;
}

/**
 * fujin_staffing_new_level:
 * @level: a level of textbook table 11, 0 to 3
 *
 * Returns: (transfer full): the staffing of a project that is exactly that level
 */
FujinStaffing *
fujin_staffing_new_level (int level)
{
  g_autoptr (FujinProject) project = fujin_project_new ();

  fujin_edit_start_staffing (project, level, "");
  return fujin_staffing_new (project);
}

/**
 * fujin_staffing_free:
 * @self: (nullable): a staffing
 *
 * Frees @self.
 */
void
fujin_staffing_free (FujinStaffing *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->teams);
  g_array_unref (self->findings);
  g_ptr_array_unref (self->slices);
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->posts);
  g_object_unref (self->project);
  g_free (self);
}

/**
 * fujin_staffing_get_n_rows:
 * @self: a staffing
 *
 * Returns: how many functions there are
 */
guint
fujin_staffing_get_n_rows (const FujinStaffing *self)
{
  return self->rows->len;
}

/**
 * fujin_staffing_get_row:
 * @self: a staffing
 * @row: which function
 *
 * Returns: (transfer none): the function
 */
const FujinStaffRow *
fujin_staffing_get_row (const FujinStaffing *self,
                        guint                row)
{
  g_return_val_if_fail (row < self->rows->len, NULL);

  return self->rows->pdata[row];
}

/**
 * fujin_staffing_get_n_slices:
 * @self: a staffing
 *
 * Returns: one more than there are regions
 */
guint
fujin_staffing_get_n_slices (const FujinStaffing *self)
{
  return self->slices->len;
}

/**
 * fujin_staffing_get_slice:
 * @self: a staffing
 * @slice: 0 for all together, then the regions
 *
 * Returns: (transfer none): the slice
 */
const FujinStaffSlice *
fujin_staffing_get_slice (const FujinStaffing *self,
                          guint                slice)
{
  g_return_val_if_fail (slice < self->slices->len, NULL);

  return self->slices->pdata[slice];
}

/* The cell, made when it is not there. */
FujinStaffOurs *
_fujin_staffing_peek (const FujinStaffing *self,
                      guint                slice,
                      guint                row)
{
  FujinStaffSlice *place = self->slices->pdata[slice];
  FujinStaffOurs *ours = place->cells->pdata[row];

  if (ours == NULL)
    {
      ours = g_new0 (FujinStaffOurs, 1);
      ours->posts = g_ptr_array_new ();
      place->cells->pdata[row] = ours;
    }
  return ours;
}

/**
 * fujin_staffing_get:
 * @self: a staffing
 * @slice: 0 for all together, then the regions
 * @row: which function
 *
 * Returns: (transfer none) (nullable): what there is; %NULL when there is no post
 */
const FujinStaffOurs *
fujin_staffing_get (const FujinStaffing *self,
                    guint                slice,
                    guint                row)
{
  g_return_val_if_fail (slice < self->slices->len && row < self->rows->len, NULL);

  return ((const FujinStaffSlice *) self->slices->pdata[slice])->cells->pdata[row];
}

/**
 * fujin_staffing_find_slice:
 * @self: a staffing
 * @region: (nullable): name of a region; %NULL for all together
 *
 * Returns: its slice, or -1
 */
int
fujin_staffing_find_slice (const FujinStaffing *self,
                           const char          *region)
{
  for (guint i = 0; i < self->slices->len; i++)
    if (g_strcmp0 (fujin_staffing_get_slice (self, i)->name, region) == 0)
      return (int) i;
  return -1;
}

/**
 * fujin_staffing_find_row:
 * @self: a staffing
 * @function: id of a function of table 11, or the name of an own one
 *
 * Returns: its row, or -1
 */
int
fujin_staffing_find_row (const FujinStaffing *self,
                         const char          *function)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      const FujinStaffRow *row = self->rows->pdata[i];

      if (g_strcmp0 (row->function ? row->function->id : row->name, function) == 0)
        return (int) i;
    }
  return -1;
}
