/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-journal-private.h"

#include "fujin-attached.h"
#include "fujin-history.h"
#include "fujin-journal-change.h"
#include "fujin-journal-writer.h"
#include "fujin-project-writer.h"
#include "fujin-step-private.h"

/**
 * FujinJournal:
 *
 * Writes every edit of a project down as it is made, so that a crash takes at most two seconds of
 * work. An edit costs the same however large the plan is: only what it changed is handed to a
 * thread, which writes it behind the content that the project was read from. Nothing is written
 * before the first edit. What a crash left is found by fujin_recovery_list().
 *
 * It never holds an edit up and never makes one fail. Where nothing can be written, the property
 * "protected" says so.
 */
struct _FujinJournal
{
  GObject parent_instance;
  FujinProject *project;
  FujinJournalWriter *writer;
  guint64 last_state; /* the highest number of a state so far */
  guint position;     /* how many steps were done at the last one */
  gboolean recording;
  char *trouble;
};

G_DEFINE_FINAL_TYPE (FujinJournal, fujin_journal, G_TYPE_OBJECT)

enum
{
  PROP_PROTECTED = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

/* The way of the news from the thread to where the journal was made. The journal may be gone by
 * the time they come. */
typedef struct
{
  gatomicrefcount ref_count;
  GWeakRef journal;
  GMainContext *context;
} Wire;

typedef struct
{
  Wire *wire;
  char *trouble;
} News;

static void
wire_unref (Wire *wire)
{
  if (!g_atomic_ref_count_dec (&wire->ref_count))
    return;
  g_weak_ref_clear (&wire->journal);
  g_main_context_unref (wire->context);
  g_free (wire);
}

static Wire *
wire_new (FujinJournal *self)
{
  Wire *wire = g_new0 (Wire, 1);

  g_atomic_ref_count_init (&wire->ref_count);
  g_weak_ref_init (&wire->journal, self);
  wire->context = g_main_context_ref_thread_default ();
  return wire;
}

static void
news_free (News *news)
{
  wire_unref (news->wire);
  g_free (news->trouble);
  g_free (news);
}

static gboolean
take_news (gpointer data)
{
  News *news = data;
  g_autoptr (FujinJournal) self = g_weak_ref_get (&news->wire->journal);
  gboolean was_protected;

  if (self == NULL)
    return G_SOURCE_REMOVE;
  was_protected = self->trouble == NULL;
  g_free (self->trouble);
  self->trouble = g_steal_pointer (&news->trouble);
  if (was_protected != (self->trouble == NULL))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROTECTED]);
  return G_SOURCE_REMOVE;
}

/* In the thread of the writer. */
static void
send_news (const char *trouble,
           gpointer    data)
{
  Wire *wire = data;
  News *news = g_new0 (News, 1);
  GSource *source = g_idle_source_new ();

  g_atomic_ref_count_inc (&wire->ref_count);
  news->wire = wire;
  news->trouble = g_strdup (trouble);
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, take_news, news, (GDestroyNotify) news_free);
  g_source_attach (source, wire->context);
  g_source_unref (source);
}

static void
fujin_journal_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  if (prop_id == PROP_PROTECTED)
    g_value_set_boolean (value, fujin_journal_get_protected (FUJIN_JOURNAL (object)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

/* Another journal may have taken the place of this one. */
static void
end_recording (FujinJournal *self)
{
  if (self->recording)
    fujin_history_set_recorder (fujin_project_get_history (self->project), NULL, NULL, NULL);
}

static void
recording_ended (gpointer data)
{
  FUJIN_JOURNAL (data)->recording = FALSE;
}

static void
fujin_journal_finalize (GObject *object)
{
  FujinJournal *self = FUJIN_JOURNAL (object);

  end_recording (self);
  fujin_journal_writer_free (self->writer);
  g_object_unref (self->project);
  g_free (self->trouble);
  G_OBJECT_CLASS (fujin_journal_parent_class)->finalize (object);
}

static void
fujin_journal_class_init (FujinJournalClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = fujin_journal_get_property;
  object_class->finalize = fujin_journal_finalize;

  /**
   * FujinJournal:protected:
   *
   * Whether what is edited survives a crash.
   */
  properties[PROP_PROTECTED] =
    g_param_spec_boolean ("protected", NULL, NULL, TRUE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
fujin_journal_init (FujinJournal *self)
{
}

/* The history does not say how it came to its state, but a new number tells what is new. */
static FujinJournalOp
find_op (FujinJournal *self,
         guint64       state,
         guint         position,
         gboolean      forward)
{
  if (!forward)
    return FUJIN_JOURNAL_UNDONE;
  if (state > self->last_state)
    return position == self->position ? FUJIN_JOURNAL_ABSORBED : FUJIN_JOURNAL_PUSHED;
  return position < self->position ? FUJIN_JOURNAL_VOIDED : FUJIN_JOURNAL_REDONE;
}

static void
record (FujinStep *step,
        gboolean   forward,
        gpointer   data)
{
  FujinJournal *self = data;
  FujinHistory *history = fujin_project_get_history (self->project);
  FujinJournalEntry *entry = g_new0 (FujinJournalEntry, 1);
  guint position = fujin_history_get_n_steps (history);

  entry->state = fujin_history_get_state (history);
  entry->op = find_op (self, entry->state, position, forward);
  entry->when = g_get_real_time ();
  entry->label = g_strdup (fujin_step_get_label (step));
  entry->unwritten = g_ptr_array_new_with_free_func (g_object_unref);
  entry->changes =
    g_variant_ref_sink (fujin_journal_change_encode (step, forward, entry->unwritten));
  self->position = position;
  self->last_state = MAX (self->last_state, entry->state);
  fujin_journal_writer_add (self->writer, entry);
}

static FujinJournal *
new_with (FujinProject       *project,
          FujinJournalHeader *header,
          GBytes             *base)
{
  FujinJournal *self = g_object_new (FUJIN_TYPE_JOURNAL, NULL);
  FujinHistory *history = fujin_project_get_history (project);

  self->project = g_object_ref (project);
  self->last_state = fujin_history_get_state (history);
  self->position = fujin_history_get_n_steps (history);
  self->writer = fujin_journal_writer_new (header, base, send_news, wire_new (self),
                                           (GDestroyNotify) wire_unref);
  fujin_history_set_recorder (history, record, self, recording_ended);
  self->recording = TRUE;
  return self;
}

static FujinJournalHeader
make_header (FujinProject *project,
             const char   *path,
             guint64       state)
{
  return (FujinJournalHeader) {
    .path = g_strdup (path),
    .title = g_strdup (fujin_project_get_title (project)),
    .state = state,
    .minor = fujin_attached_get_minor (project),
    .when = g_get_real_time (),
  };
}

/**
 * fujin_journal_new:
 * @project: a project in the state of @base
 * @base: (nullable): the content it was read from, with or without a seal; %NULL has it written
 * @path: (nullable): where that content stands, or its URI; %NULL for an untitled project
 *
 * Begins to write the edits of a project down. Its news come in the thread's default main
 * context.
 *
 * Returns: (transfer full): the journal
 */
FujinJournal *
fujin_journal_new (FujinProject *project,
                   GBytes       *base,
                   const char   *path)
{
  g_autoptr (GBytes) bytes = NULL;
  FujinJournalHeader header;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  bytes = base != NULL ? g_bytes_ref (base) : fujin_project_writer_write (project);
  header = make_header (project, path,
                        fujin_history_get_state (fujin_project_get_history (project)));
  return new_with (project, &header, bytes);
}

static GPtrArray *
take_entries (FujinJournalFile *file,
              guint             n)
{
  GPtrArray *entries =
    g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_journal_entry_free);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (entries, g_steal_pointer (&file->entries->pdata[i]));
  return entries;
}

/* Goes on with the journal of a dead process: its first @n steps led to the present state of the
 * project. @store is (transfer full), the steps of @file are taken out of it. */
FujinJournal *
_fujin_journal_new_adopted (FujinProject      *project,
                            FujinJournalStore *store,
                            FujinJournalFile  *file,
                            guint              n,
                            guint64            last_state)
{
  gboolean whole = n == file->entries->len && !file->is_damaged;
  GPtrArray *entries = take_entries (file, n);
  FujinJournalHeader header = {
    .path = g_strdup (file->header.path), .title = g_strdup (file->header.title),
    .hash = g_strdup (file->header.hash), .state = file->header.state,
    .minor = file->header.minor, .when = file->header.when,
  };
  FujinJournal *self = new_with (project, &header, file->base);

  self->last_state = MAX (self->last_state, last_state);
  fujin_journal_writer_adopt (self->writer, store, entries, whole ? file->length : 0);
  return self;
}

/**
 * fujin_journal_rebase:
 * @self: a journal
 * @saved: the content of the file as it was saved and verified
 * @state: the state of the history that was saved
 * @path: where it was saved, or its URI
 *
 * Begins anew behind a save. Edits made since @state stay in the journal; when there are none,
 * nothing stays on the disk.
 */
void
fujin_journal_rebase (FujinJournal *self,
                      GBytes       *saved,
                      guint64       state,
                      const char   *path)
{
  FujinJournalHeader header;

  g_return_if_fail (FUJIN_IS_JOURNAL (self));
  g_return_if_fail (saved != NULL);

  header = make_header (self->project, path, state);
  fujin_journal_writer_rebase (self->writer, &header, saved);
}

/**
 * fujin_journal_flush:
 * @self: a journal
 *
 * Waits until all edits are on the disk, or were tried: as before something dangerous.
 */
void
fujin_journal_flush (FujinJournal *self)
{
  g_return_if_fail (FUJIN_IS_JOURNAL (self));

  fujin_journal_writer_wait (self->writer);
}

/**
 * fujin_journal_discard:
 * @self: a journal
 *
 * Ends the journal and removes it from the disk: the project is saved, or is not to be saved.
 */
void
fujin_journal_discard (FujinJournal *self)
{
  g_return_if_fail (FUJIN_IS_JOURNAL (self));

  end_recording (self);
  fujin_journal_writer_discard (self->writer);
}

/**
 * fujin_journal_get_protected:
 * @self: a journal
 *
 * Returns: whether what is edited survives a crash
 */
gboolean
fujin_journal_get_protected (FujinJournal *self)
{
  g_return_val_if_fail (FUJIN_IS_JOURNAL (self), FALSE);

  return self->trouble == NULL;
}

/**
 * fujin_journal_get_trouble:
 * @self: a journal
 *
 * Returns: (nullable): why not, in words with the remedy; %NULL while it is protected
 */
const char *
fujin_journal_get_trouble (FujinJournal *self)
{
  g_return_val_if_fail (FUJIN_IS_JOURNAL (self), NULL);

  return self->trouble;
}
