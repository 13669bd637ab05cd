/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-overlay.h"

#include "fujin-trend.h"
#include "fujin-words.h"

/* How many versions are shown beside the present state until somebody chooses. */
#define USUAL_VERSIONS 2

typedef struct
{
  char         *id;
  char         *name;
  FujinProject *state;
} Other;

/* What was chosen, as long as the project is open; it is no part of the plan. Without @chosen the
 * usual states are shown. */
typedef struct
{
  GPtrArray *chosen;
  GPtrArray *others;
} Choice;

static void
free_other (gpointer data)
{
  Other *other = data;

  g_free (other->id);
  g_free (other->name);
  g_object_unref (other->state);
  g_free (other);
}

static void
free_choice (gpointer data)
{
  Choice *choice = data;

  g_clear_pointer (&choice->chosen, g_ptr_array_unref);
  g_ptr_array_unref (choice->others);
  g_free (choice);
}

static Choice *
get_choice (FujinProject *project)
{
  static GQuark quark;
  Choice *choice;

  if (quark == 0)
    quark = g_quark_from_static_string ("fujin-overlay-choice");
  choice = g_object_get_qdata (G_OBJECT (project), quark);
  if (choice == NULL)
    {
      choice = g_new0 (Choice, 1);
      choice->others = g_ptr_array_new_with_free_func (free_other);
      g_object_set_qdata_full (G_OBJECT (project), quark, choice, free_choice);
    }
  return choice;
}

static void
free_state (gpointer data)
{
  FujinOverlayState *state = data;

  g_free (state->id);
  g_free (state->name);
  g_object_unref (state->state);
  g_free (state);
}

static void
add_state (GPtrArray        *list,
           const char       *id,
           const char       *name,
           FujinOverlayKind  kind,
           FujinProject     *plans)
{
  FujinOverlayState *state;

  if (plans == NULL)
    return;
  state = g_new0 (FujinOverlayState, 1);
  state->id = g_strdup (id);
  state->name = g_strdup (name);
  state->kind = kind;
  state->state = g_object_ref (plans);
  g_ptr_array_add (list, state);
}

static void
add_snapshot (GPtrArray        *list,
              FujinProject     *project,
              FujinRecord      *record,
              FujinOverlayKind  kind)
{
  const char *id = fujin_record_get_id (record);
  const char *name = fujin_record_get (record, FUJIN_SNAPSHOT_NAME);

  /* The branch in use is what the present state is. */
  if (g_str_equal (fujin_project_get_branch (project), id))
    return;
  if (*name == '\0')
    name = fujin_record_get (record, FUJIN_SNAPSHOT_DATE);
  add_state (list, id, name, kind, fujin_trend_find_state (project, id));
}

static void
add_snapshots (GPtrArray    *list,
               FujinProject *project,
               FujinLang     lang)
{
  g_autoptr (GPtrArray) versions = fujin_trend_list_versions (project);
  g_autoptr (GPtrArray) branches = fujin_trend_list_branches (project);

  for (guint i = versions->len; i-- > 0;)
    add_snapshot (list, project, g_ptr_array_index (versions, i), FUJIN_OVERLAY_VERSION);
  for (guint i = 0; i < branches->len; i++)
    add_snapshot (list, project, g_ptr_array_index (branches, i), FUJIN_OVERLAY_BRANCH);
  if (fujin_trend_find_main (project) != NULL)
    add_state (list, "main", fujin_words (lang, "Main line"), FUJIN_OVERLAY_BRANCH,
               fujin_trend_find_state (project, "main"));
}

/* The present state and the newest versions come first in the list. */
static gboolean
is_usual (GPtrArray *list,
          guint      index)
{
  const FujinOverlayState *state = g_ptr_array_index (list, index);

  return state->kind == FUJIN_OVERLAY_NOW
         || (state->kind == FUJIN_OVERLAY_VERSION && index <= USUAL_VERSIONS);
}

static void
mark_chosen (GPtrArray    *list,
             const Choice *choice)
{
  guint n = 0;

  for (guint i = 0; i < list->len && n < FUJIN_OVERLAY_MAX; i++)
    {
      FujinOverlayState *state = g_ptr_array_index (list, i);

      state->is_chosen = choice->chosen != NULL
                           ? g_ptr_array_find_with_equal_func (choice->chosen, state->id,
                                                               g_str_equal, NULL)
                           : is_usual (list, i);
      n += state->is_chosen ? 1 : 0;
    }
}

/**
 * fujin_overlay_list:
 * @project: a project
 * @lang: language of the names that are not the user's own
 *
 * Lists the states that can be laid over one another: the present one, the versions, the newest
 * first, the branches, and the plans of other files that were added. At most %FUJIN_OVERLAY_MAX
 * are chosen.
 *
 * Returns: (transfer full) (element-type FujinOverlayState): the states
 */
GPtrArray *
fujin_overlay_list (FujinProject *project,
                    FujinLang     lang)
{
  GPtrArray *list;
  Choice *choice;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  choice = get_choice (project);
  list = g_ptr_array_new_with_free_func (free_state);
  add_state (list, "now", fujin_words (lang, "Now"), FUJIN_OVERLAY_NOW, project);
  add_snapshots (list, project, lang);
  for (guint i = 0; i < choice->others->len; i++)
    {
      const Other *other = g_ptr_array_index (choice->others, i);

      add_state (list, other->id, other->name, FUJIN_OVERLAY_OTHER, other->state);
    }
  mark_chosen (list, choice);
  return list;
}

/* From now on the choice is the user's: it begins as what is shown. */
static void
settle_choice (FujinProject *project,
               Choice       *choice)
{
  g_autoptr (GPtrArray) list = NULL;

  if (choice->chosen != NULL)
    return;
  list = fujin_overlay_list (project, FUJIN_LANG_EN);
  choice->chosen = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < list->len; i++)
    {
      const FujinOverlayState *state = g_ptr_array_index (list, i);

      if (state->is_chosen)
        g_ptr_array_add (choice->chosen, g_strdup (state->id));
    }
}

/**
 * fujin_overlay_count:
 * @project: a project
 *
 * Returns: how many states are chosen
 */
guint
fujin_overlay_count (FujinProject *project)
{
  g_autoptr (GPtrArray) list = fujin_overlay_list (project, FUJIN_LANG_EN);
  guint n = 0;

  for (guint i = 0; list != NULL && i < list->len; i++)
    n += ((const FujinOverlayState *) g_ptr_array_index (list, i))->is_chosen ? 1 : 0;
  return n;
}

/**
 * fujin_overlay_choose:
 * @project: a project
 * @id: id of a state, see fujin_overlay_list()
 * @is_chosen: whether the chart is to show it
 *
 * Chooses a state or leaves it out. The choice holds while the project is open; it is no part of
 * the plan and cannot be undone.
 *
 * Returns: %FALSE if %FUJIN_OVERLAY_MAX states are chosen already
 */
gboolean
fujin_overlay_choose (FujinProject *project,
                      const char   *id,
                      gboolean      is_chosen)
{
  Choice *choice;
  guint index;
  gboolean was_chosen;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  choice = get_choice (project);
  settle_choice (project, choice);
  was_chosen = g_ptr_array_find_with_equal_func (choice->chosen, id, g_str_equal, &index);
  if (was_chosen == is_chosen)
    return TRUE;
  if (is_chosen && fujin_overlay_count (project) >= FUJIN_OVERLAY_MAX)
    return FALSE;
  if (is_chosen)
    g_ptr_array_add (choice->chosen, g_strdup (id));
  else
    g_ptr_array_remove_index (choice->chosen, index);
  return TRUE;
}

/**
 * fujin_overlay_add_other:
 * @project: a project
 * @other: the plans of another file
 * @name: what the legend calls them
 *
 * Adds the plans of another organisation and chooses them, while the project is open.
 *
 * Returns: %FALSE if %FUJIN_OVERLAY_MAX states are chosen already; it is added, but not chosen
 */
gboolean
fujin_overlay_add_other (FujinProject *project,
                         FujinProject *other,
                         const char   *name)
{
  Choice *choice;
  Other *it;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project) && FUJIN_IS_PROJECT (other), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  choice = get_choice (project);
  settle_choice (project, choice);
  it = g_new0 (Other, 1);
  it->id = g_strdup_printf ("other:%u", choice->others->len + 1);
  it->name = g_strdup (name);
  it->state = g_object_ref (other);
  g_ptr_array_add (choice->others, it);
  return fujin_overlay_choose (project, it->id, TRUE);
}
