/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-private.h"
#include "fujin-record-private.h"
#include "fujin-strings.h"

/**
 * FujinRecord:
 *
 * One decision, rating, improvement or snapshot of a project. What its fields are is said by the
 * #FujinRecordFormat of its kind. It is changed by fujin_edit_*() only.
 */
struct _FujinRecord
{
  GObject parent_instance;
  FujinRecordKind kind;
  char *id;
  char *values[FUJIN_RECORD_MAX_FIELDS];
  FujinProject *content;
  FujinProject *project; /* unowned: the project owns its records */
};

G_DEFINE_FINAL_TYPE (FujinRecord, fujin_record, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
fujin_record_finalize (GObject *object)
{
  FujinRecord *self = FUJIN_RECORD (object);

  for (guint i = 0; i < FUJIN_RECORD_MAX_FIELDS; i++)
    g_free (self->values[i]);
  g_clear_object (&self->content);
  g_free (self->id);
  G_OBJECT_CLASS (fujin_record_parent_class)->finalize (object);
}

static void
fujin_record_class_init (FujinRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fujin_record_finalize;

  /**
   * FujinRecord::changed:
   * @self: the record
   * @field: number of the field
   *
   * A field has another value.
   */
  signals[CHANGED] = g_signal_new ("changed", FUJIN_TYPE_RECORD, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
fujin_record_init (FujinRecord *self)
{
  for (guint i = 0; i < FUJIN_RECORD_MAX_FIELDS; i++)
    self->values[i] = g_strdup ("");
}

FujinRecord *
_fujin_record_new (FujinRecordKind  kind,
                   const char      *id,
                   FujinProject    *content)
{
  FujinRecord *self = g_object_new (FUJIN_TYPE_RECORD, NULL);
  const FujinRecordFormat *format = fujin_record_format_get (kind);

  self->kind = kind;
  self->id = id ? g_strdup (id) : fujin_random_id (format->prefix);
  self->content = content ? g_object_ref (content) : NULL;
  for (guint i = 0; i < format->n_fields; i++)
    if (format->fields[i].required && format->fields[i].choices)
      fujin_set_str (&self->values[i], format->fields[i].choices[0]);
  return self;
}

void
_fujin_record_set_project (FujinRecord  *self,
                           FujinProject *project)
{
  self->project = project;
}

static FujinRecordList *
list_of (FujinRecord *self)
{
  return self->project ? self->project->records[self->kind] : NULL;
}

void
_fujin_record_set_field (FujinRecord *self,
                         guint        field,
                         const char  *value)
{
  FujinRecordList *list = list_of (self);

  g_return_if_fail (field < FUJIN_RECORD_MAX_FIELDS);

  if (list)
    _fujin_record_list_unindex (list, self);
  fujin_set_str (&self->values[field], value ? value : "");
  if (list)
    _fujin_record_list_index (list, self);
  g_signal_emit (self, signals[CHANGED], 0, field);
  if (self->project)
    _fujin_project_emit_record_changed (self->project, self);
}

/**
 * fujin_record_get_kind:
 * @self: a record
 *
 * Returns: what it is
 */
FujinRecordKind
fujin_record_get_kind (FujinRecord *self)
{
  g_return_val_if_fail (FUJIN_IS_RECORD (self), FUJIN_RECORD_DECISION);

  return self->kind;
}

/**
 * fujin_record_get_format:
 * @self: a record
 *
 * Returns: (transfer none): what its fields are
 */
const FujinRecordFormat *
fujin_record_get_format (FujinRecord *self)
{
  g_return_val_if_fail (FUJIN_IS_RECORD (self), NULL);

  return fujin_record_format_get (self->kind);
}

/**
 * fujin_record_get_id:
 * @self: a record
 *
 * Returns: the id it has in the project file
 */
const char *
fujin_record_get_id (FujinRecord *self)
{
  g_return_val_if_fail (FUJIN_IS_RECORD (self), NULL);

  return self->id;
}

/**
 * fujin_record_get:
 * @self: a record
 * @field: number of a field of its kind
 *
 * Returns: its value as text, "" for nothing, never %NULL
 */
const char *
fujin_record_get (FujinRecord *self,
                  guint        field)
{
  g_return_val_if_fail (FUJIN_IS_RECORD (self), "");
  g_return_val_if_fail (field < FUJIN_RECORD_MAX_FIELDS, "");

  return self->values[field];
}

/**
 * fujin_record_get_choice:
 * @self: a record
 * @field: number of a field with choices
 *
 * Returns: place of its value among the choices, -1 when nothing is chosen
 */
int
fujin_record_get_choice (FujinRecord *self,
                         guint        field)
{
  g_return_val_if_fail (FUJIN_IS_RECORD (self), -1);
  g_return_val_if_fail (field < FUJIN_RECORD_MAX_FIELDS, -1);

  return fujin_record_field_parse (&fujin_record_get_format (self)->fields[field],
                                   self->values[field]);
}

/**
 * fujin_record_get_score:
 * @self: a record
 * @field: number of a field that holds a score
 *
 * A rater who is not sure which score fits counts as 1 (guide to the self-check sheet of the
 * textbook's second edition).
 *
 * Returns: 1 to 5, %FUJIN_SCORE_NONE or %FUJIN_SCORE_NOT_EVALUATED
 */
int
fujin_record_get_score (FujinRecord *self,
                        guint        field)
{
  const char *value = fujin_record_get (self, field);

  if (g_str_equal (value, "not-evaluated"))
    return FUJIN_SCORE_NOT_EVALUATED;
  if (g_str_equal (value, "unsure"))
    return 1;
  return *value ? *value - '0' : FUJIN_SCORE_NONE;
}

/**
 * fujin_record_dup_ids:
 * @self: a record
 * @field: number of a field that holds ids
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids
 */
char **
fujin_record_dup_ids (FujinRecord *self,
                      guint        field)
{
  const char *value = fujin_record_get (self, field);

  return *value ? g_strsplit (value, " ", -1) : g_new0 (char *, 1);
}

/**
 * fujin_record_get_content:
 * @self: a record
 *
 * Returns: (transfer none) (nullable): the frozen plans of a snapshot, to be read only
 */
FujinProject *
fujin_record_get_content (FujinRecord *self)
{
  g_return_val_if_fail (FUJIN_IS_RECORD (self), NULL);

  return self->content;
}

/**
 * fujin_record_get_project:
 * @self: a record
 *
 * Returns: (transfer none) (nullable): the project it is part of; %NULL after its removal
 */
FujinProject *
fujin_record_get_project (FujinRecord *self)
{
  g_return_val_if_fail (FUJIN_IS_RECORD (self), NULL);

  return self->project;
}
