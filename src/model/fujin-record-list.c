/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-record-private.h"

/**
 * FujinRecordList:
 *
 * A #GListModel of the records of one kind, in the order of their ids, which is that of the file.
 * It knows which records speak of a service.
 */
struct _FujinRecordList
{
  GObject parent_instance;
  GSequence *sequence;
  GHashTable *places;  /* id -> GSequenceIter */
  GHashTable *by_plan; /* id of a plan -> GPtrArray of records */
};

static GType
get_item_type (GListModel *model)
{
  return FUJIN_TYPE_RECORD;
}

static guint
get_n_items (GListModel *model)
{
  return g_sequence_get_length (FUJIN_RECORD_LIST (model)->sequence);
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  FujinRecord *record = fujin_record_list_peek (FUJIN_RECORD_LIST (model), position);

  return record ? g_object_ref (record) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (FujinRecordList, fujin_record_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
fujin_record_list_finalize (GObject *object)
{
  FujinRecordList *self = FUJIN_RECORD_LIST (object);

  g_hash_table_unref (self->by_plan);
  g_hash_table_unref (self->places);
  g_sequence_free (self->sequence);
  G_OBJECT_CLASS (fujin_record_list_parent_class)->finalize (object);
}

static void
fujin_record_list_class_init (FujinRecordListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fujin_record_list_finalize;
}

static void
fujin_record_list_init (FujinRecordList *self)
{
  self->sequence = g_sequence_new (g_object_unref);
  self->places = g_hash_table_new (g_str_hash, g_str_equal);
  self->by_plan = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) g_ptr_array_unref);
}

FujinRecordList *
_fujin_record_list_new (void)
{
  return g_object_new (FUJIN_TYPE_RECORD_LIST, NULL);
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      data)
{
  return strcmp (fujin_record_get_id ((FujinRecord *) a), fujin_record_get_id ((FujinRecord *) b));
}

typedef void (*IndexFunc) (FujinRecordList *self,
                           const char      *plan_id,
                           FujinRecord     *record);

static void
enter_index (FujinRecordList *self,
             const char      *plan_id,
             FujinRecord     *record)
{
  GPtrArray *records = g_hash_table_lookup (self->by_plan, plan_id);

  if (!records)
    {
      records = g_ptr_array_new ();
      g_hash_table_insert (self->by_plan, g_strdup (plan_id), records);
    }
  /* A record may name a service in more than one field. */
  if (records->len == 0 || g_ptr_array_index (records, records->len - 1) != record)
    g_ptr_array_add (records, record);
}

static void
leave_index (FujinRecordList *self,
             const char      *plan_id,
             FujinRecord     *record)
{
  GPtrArray *records = g_hash_table_lookup (self->by_plan, plan_id);

  if (records)
    g_ptr_array_remove (records, record);
  if (records && records->len == 0)
    g_hash_table_remove (self->by_plan, plan_id);
}

static void
for_each_plan (FujinRecordList *self,
               FujinRecord     *record,
               IndexFunc        func)
{
  const FujinRecordFormat *format = fujin_record_get_format (record);

  for (guint field = 0; field < format->n_fields; field++)
    {
      g_auto (GStrv) ids = NULL;

      if (format->fields[field].type != FUJIN_VALUE_PLAN &&
          format->fields[field].type != FUJIN_VALUE_PLANS)
        continue;
      ids = fujin_record_dup_ids (record, field);
      for (guint i = 0; ids[i]; i++)
        func (self, ids[i], record);
    }
}

void
_fujin_record_list_index (FujinRecordList *self,
                          FujinRecord     *record)
{
  for_each_plan (self, record, enter_index);
}

void
_fujin_record_list_unindex (FujinRecordList *self,
                            FujinRecord     *record)
{
  for_each_plan (self, record, leave_index);
}

void
_fujin_record_list_insert (FujinRecordList *self,
                           FujinRecord     *record)
{
  GSequenceIter *iter;

  g_return_if_fail (!g_hash_table_contains (self->places, fujin_record_get_id (record)));

  iter = g_sequence_insert_sorted (self->sequence, g_object_ref (record), compare, NULL);
  g_hash_table_insert (self->places, (gpointer) fujin_record_get_id (record), iter);
  _fujin_record_list_index (self, record);
  g_list_model_items_changed (G_LIST_MODEL (self), g_sequence_iter_get_position (iter), 0, 1);
}

void
_fujin_record_list_remove (FujinRecordList *self,
                           FujinRecord     *record)
{
  GSequenceIter *iter = g_hash_table_lookup (self->places, fujin_record_get_id (record));
  guint position;

  g_return_if_fail (iter != NULL);

  position = g_sequence_iter_get_position (iter);
  _fujin_record_list_unindex (self, record);
  g_hash_table_remove (self->places, fujin_record_get_id (record));
  g_sequence_remove (iter);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
}

/**
 * fujin_record_list_get_n:
 * @self: a list
 *
 * Returns: how many records there are
 */
guint
fujin_record_list_get_n (FujinRecordList *self)
{
  g_return_val_if_fail (FUJIN_IS_RECORD_LIST (self), 0);

  return g_sequence_get_length (self->sequence);
}

/**
 * fujin_record_list_peek:
 * @self: a list
 * @position: any number
 *
 * Returns: (transfer none) (nullable): the record there, %NULL past the end
 */
FujinRecord *
fujin_record_list_peek (FujinRecordList *self,
                        guint            position)
{
  GSequenceIter *iter;

  g_return_val_if_fail (FUJIN_IS_RECORD_LIST (self), NULL);

  iter = g_sequence_get_iter_at_pos (self->sequence, (int) MIN (position, G_MAXINT));
  return g_sequence_iter_is_end (iter) ? NULL : g_sequence_get (iter);
}

/**
 * fujin_record_list_find:
 * @self: a list
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the record with that id
 */
FujinRecord *
fujin_record_list_find (FujinRecordList *self,
                        const char      *id)
{
  GSequenceIter *iter;

  g_return_val_if_fail (FUJIN_IS_RECORD_LIST (self), NULL);

  iter = id ? g_hash_table_lookup (self->places, id) : NULL;
  return iter ? g_sequence_get (iter) : NULL;
}

/**
 * fujin_record_list_get_for:
 * @self: a list
 * @plan_id: id of a service plan
 *
 * Returns: (transfer none) (nullable) (element-type FujinRecord): the records that speak of the
 *   plan, valid until the next change; %NULL when there is none
 */
GPtrArray *
fujin_record_list_get_for (FujinRecordList *self,
                           const char      *plan_id)
{
  g_return_val_if_fail (FUJIN_IS_RECORD_LIST (self), NULL);

  return g_hash_table_lookup (self->by_plan, plan_id);
}
