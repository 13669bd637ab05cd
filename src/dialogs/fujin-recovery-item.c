/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-recovery-item.h"

#include <glib/gi18n.h>

#include "fujin-difference-text.h"
#include "fujin-difference-words.h"
#include "fujin-loaded.h"
#include "fujin-project-reader.h"

/* How many changes a page with several plans tells of each. */
#define FEW_SENTENCES 3

/* What is found out in a worker thread: it takes the longer the larger the plan is. */
typedef struct
{
  FujinProject *project;  /* as it was at the last change; NULL when it cannot be recovered */
  GPtrArray *problems;    /* of FujinXmlProblem: what cannot be recovered */
  char *changes;          /* the first of what was changed */
  char *net;              /* that changes cancelled each other out; NULL when none did */
  GPtrArray *differences; /* of FujinXmlProblem: all that differs from the file on the disk */
  FujinRecoveryDisk disk;
} Found;

/**
 * FujinRecoveryItem:
 *
 * A plan that was not closed properly, on its way to the screen: what was changed in it, and what
 * its file holds now.
 */
struct _FujinRecoveryItem
{
  GObject parent_instance;
  FujinRecovery *recovery;
  Found *found; /* NULL until it is prepared */
  gboolean preparing;
};

G_DEFINE_FINAL_TYPE (FujinRecoveryItem, fujin_recovery_item, G_TYPE_OBJECT)

enum
{
  PREPARED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
found_free (Found *found)
{
  g_clear_object (&found->project);
  g_ptr_array_unref (found->problems);
  g_free (found->changes);
  g_free (found->net);
  g_ptr_array_unref (found->differences);
  g_free (found);
}

static void
list_differences (Found           *found,
                  FujinComparison *comparison)
{
  for (guint i = 0; i < fujin_comparison_get_n (comparison); i++)
    {
      g_autofree char *sentence = fujin_difference_dup_sentence (
        comparison, fujin_comparison_get (comparison, i), fujin_lang_screen ());

      fujin_xml_add_problem (found->differences, 0, "%s", sentence);
    }
}

static gboolean
is_file_path (const char *key)
{
  return key && g_path_is_absolute (key);
}

/* What the file holds, when that is something else than what the changes were made on. */
static FujinLoaded *
load_changed (const char *path,
              GBytes     *base)
{
  g_autofree char *hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, base);
  g_autoptr (FujinLoaded) loaded = fujin_loaded_new_from_path (path, NULL);

  if (loaded->stamp && g_str_equal (fujin_file_stamp_get_hash (loaded->stamp), hash))
    return NULL;
  return g_steal_pointer (&loaded);
}

/* What of a damaged file is left was not saved by anybody. */
static FujinRecoveryDisk
find_disk (FujinLoaded *changed)
{
  if (!changed)
    return FUJIN_RECOVERY_DISK_SAME;
  if (!changed->project)
    return FUJIN_RECOVERY_DISK_GONE;
  return changed->is_partial ? FUJIN_RECOVERY_DISK_PARTIAL : FUJIN_RECOVERY_DISK_CHANGED;
}

static void
compare_with_disk (Found           *found,
                   FujinRecovery   *recovery,
                   FujinComparison *own)
{
  g_autoptr (FujinLoaded) loaded = NULL;
  g_autoptr (FujinComparison) comparison = NULL;

  found->disk = FUJIN_RECOVERY_DISK_NONE;
  if (is_file_path (recovery->path))
    {
      loaded = load_changed (recovery->path, fujin_recovery_get_base (recovery));
      found->disk = find_disk (loaded);
    }
  if (found->disk == FUJIN_RECOVERY_DISK_CHANGED)
    comparison = fujin_comparison_new (loaded->project, found->project);
  list_differences (found, comparison ? comparison : own);
}

/* Settings and versions are no differences of the plan, but were changed all the same. */
static char *
describe_labels (FujinRecovery *recovery)
{
  g_autoptr (GPtrArray) some = g_ptr_array_new ();

  for (guint i = 0; i < FEW_SENTENCES && recovery->changes[i]; i++)
    g_ptr_array_add (some, recovery->changes[i]);
  g_ptr_array_add (some, NULL);
  return g_strjoinv ("\n", (char **) some->pdata);
}

/* The list of differences is shorter than the number of changes then. */
static char *
describe_net (guint n_changes,
              guint n_differences)
{
  if (n_differences == 0 || n_differences >= n_changes)
    return NULL;
  return g_strdup_printf (
    /* Translators: of the unsaved changes of a plan; a list of the differences may follow */
    ngettext ("Some took one another back, or changed the same thing again: together they make "
              "%u difference.",
              "Some took one another back, or changed the same thing again: together they make "
              "%u differences.",
              n_differences),
    n_differences);
}

static void
describe (Found         *found,
          FujinRecovery *recovery)
{
  g_autoptr (GPtrArray) ignored = fujin_xml_problems_new ();
  g_autoptr (FujinProject) base =
    fujin_project_reader_read_bytes (fujin_recovery_get_base (recovery), ignored);
  g_autoptr (FujinComparison) own =
    fujin_comparison_new (base ? base : found->project, found->project);

  if (fujin_comparison_get_n (own) > 0)
    found->changes = fujin_difference_text_new (own, FEW_SENTENCES);
  else
    found->changes = describe_labels (recovery);
  if (found->problems->len == 0)
    found->net = describe_net (recovery->n_changes, fujin_comparison_get_n (own));
  compare_with_disk (found, recovery, own);
}

static void
prepare_in_thread (GTask        *task,
                   gpointer      source,
                   gpointer      task_data,
                   GCancellable *cancellable)
{
  FujinRecovery *recovery = task_data;
  Found *found = g_new0 (Found, 1);

  found->problems = fujin_xml_problems_new ();
  found->differences = fujin_xml_problems_new ();
  found->project = fujin_recovery_open (recovery, found->problems);
  if (found->project)
    describe (found, recovery);
  else
    found->changes = describe_labels (recovery);
  g_task_return_pointer (task, found, (GDestroyNotify) found_free);
}

static void
prepared_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  FujinRecoveryItem *self = FUJIN_RECOVERY_ITEM (source);

  self->found = g_task_propagate_pointer (G_TASK (result), NULL);
  g_signal_emit (self, signals[PREPARED], 0);
}

/**
 * fujin_recovery_item_prepare:
 * @self: an item
 *
 * Begins to find out what was changed, in a worker thread; #FujinRecoveryItem::prepared tells when
 * that is known. From then on nobody else can open the plan, until @self is freed.
 */
void
fujin_recovery_item_prepare (FujinRecoveryItem *self)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (FUJIN_IS_RECOVERY_ITEM (self));

  if (self->preparing)
    return;
  self->preparing = TRUE;
  task = g_task_new (self, NULL, prepared_cb, NULL);
  g_task_set_source_tag (task, fujin_recovery_item_prepare);
  g_task_set_task_data (task, fujin_recovery_ref (self->recovery),
                        (GDestroyNotify) fujin_recovery_unref);
  g_task_run_in_thread (task, prepare_in_thread);
}

static void
fujin_recovery_item_finalize (GObject *object)
{
  FujinRecoveryItem *self = FUJIN_RECOVERY_ITEM (object);

  g_clear_pointer (&self->found, found_free);
  g_clear_pointer (&self->recovery, fujin_recovery_unref);
  G_OBJECT_CLASS (fujin_recovery_item_parent_class)->finalize (object);
}

static void
fujin_recovery_item_class_init (FujinRecoveryItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fujin_recovery_item_finalize;

  /**
   * FujinRecoveryItem::prepared:
   * @self: the item
   *
   * What was changed is known.
   */
  signals[PREPARED] = g_signal_new ("prepared", FUJIN_TYPE_RECOVERY_ITEM, G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
fujin_recovery_item_init (FujinRecoveryItem *self)
{
}

/**
 * fujin_recovery_item_new:
 * @recovery: what fujin_recovery_list() found
 *
 * Returns: (transfer full): it as an item, about which nothing more is known yet
 */
FujinRecoveryItem *
fujin_recovery_item_new (FujinRecovery *recovery)
{
  FujinRecoveryItem *self = g_object_new (FUJIN_TYPE_RECOVERY_ITEM, NULL);

  self->recovery = fujin_recovery_ref (recovery);
  return self;
}

/**
 * fujin_recovery_item_get_prepared:
 * @self: an item
 *
 * Returns: whether it is known what was changed
 */
gboolean
fujin_recovery_item_get_prepared (FujinRecoveryItem *self)
{
  g_return_val_if_fail (FUJIN_IS_RECOVERY_ITEM (self), FALSE);

  return self->found != NULL;
}

/**
 * fujin_recovery_item_get_recovery:
 * @self: an item
 *
 * Returns: (transfer none): what was found
 */
FujinRecovery *
fujin_recovery_item_get_recovery (FujinRecoveryItem *self)
{
  g_return_val_if_fail (FUJIN_IS_RECOVERY_ITEM (self), NULL);

  return self->recovery;
}

/**
 * fujin_recovery_item_get_project:
 * @self: a prepared item
 *
 * Returns: (transfer none) (nullable): the plan as it was at the last change; %NULL when it cannot
 *   be recovered
 */
FujinProject *
fujin_recovery_item_get_project (FujinRecoveryItem *self)
{
  g_return_val_if_fail (FUJIN_IS_RECOVERY_ITEM (self), NULL);

  return self->found ? self->found->project : NULL;
}

/**
 * fujin_recovery_item_get_problems:
 * @self: a prepared item
 *
 * Returns: (transfer none) (nullable) (element-type FujinXmlProblem): what cannot be recovered
 */
GPtrArray *
fujin_recovery_item_get_problems (FujinRecoveryItem *self)
{
  g_return_val_if_fail (FUJIN_IS_RECOVERY_ITEM (self), NULL);

  return self->found ? self->found->problems : NULL;
}

/**
 * fujin_recovery_item_get_changes:
 * @self: a prepared item
 *
 * Returns: (nullable): the first of what was changed, one on a line
 */
const char *
fujin_recovery_item_get_changes (FujinRecoveryItem *self)
{
  g_return_val_if_fail (FUJIN_IS_RECOVERY_ITEM (self), NULL);

  return self->found ? self->found->changes : NULL;
}

/**
 * fujin_recovery_item_get_net:
 * @self: a prepared item
 *
 * Returns: (nullable): a sentence where fewer things differ than were changed
 */
const char *
fujin_recovery_item_get_net (FujinRecoveryItem *self)
{
  g_return_val_if_fail (FUJIN_IS_RECOVERY_ITEM (self), NULL);

  return self->found ? self->found->net : NULL;
}

/**
 * fujin_recovery_item_get_differences:
 * @self: a prepared item
 *
 * Returns: (transfer none) (nullable) (element-type FujinXmlProblem): a sentence for each thing in
 *   which the recovered plan differs from what its file holds now
 */
GPtrArray *
fujin_recovery_item_get_differences (FujinRecoveryItem *self)
{
  g_return_val_if_fail (FUJIN_IS_RECOVERY_ITEM (self), NULL);

  return self->found ? self->found->differences : NULL;
}

/**
 * fujin_recovery_item_get_disk:
 * @self: a prepared item
 *
 * Returns: what stands in the file of the plan
 */
FujinRecoveryDisk
fujin_recovery_item_get_disk (FujinRecoveryItem *self)
{
  g_return_val_if_fail (FUJIN_IS_RECOVERY_ITEM (self), FUJIN_RECOVERY_DISK_NONE);

  return self->found ? self->found->disk : FUJIN_RECOVERY_DISK_NONE;
}

/**
 * fujin_recovery_item_dup_file:
 * @self: an item
 *
 * Returns: (transfer full) (nullable): the file of the plan; %NULL of one that was never saved
 */
GFile *
fujin_recovery_item_dup_file (FujinRecoveryItem *self)
{
  const char *path;

  g_return_val_if_fail (FUJIN_IS_RECOVERY_ITEM (self), NULL);

  path = self->recovery->path;
  if (!path || *path == '\0')
    return NULL;
  return is_file_path (path) ? g_file_new_for_path (path) : g_file_new_for_uri (path);
}
