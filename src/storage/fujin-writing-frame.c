/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-writing-frame.h"

#include "fujin-project-reader.h"
#include "fujin-version.h"

/* Teams, services of the project's own, plans; behind them the lists of records. */
enum
{
  LIST_TEAMS,
  LIST_OWN_SERVICES,
  LIST_PLANS,
  LIST_RECORDS,
  N_LISTS = LIST_RECORDS + FUJIN_N_RECORD_KINDS,
};

#define PLANS_A_TURN 200

/* The objects belong to the project. It may change while the writer waits; then the frames are
 * given up before any of them is used again. */
struct _FujinWritingFrame
{
  gboolean (*advance) (FujinWritingFrame *self, FujinWritingFrame **inner);
  FujinWriting *outer; /* of the frame around */
  FujinWriting place;
  const FujinFormat *format;
  gsize before; /* where the element starts */
  gsize start;  /* where its content starts */
  FujinProject *project;
  FujinRecord *record;
  guint list;
  gboolean is_state;
  guint next;
  guint n_seen; /* plans, for the version */
  guint minor;
  GHashTable *written; /* keys of the entries of a list */
};

/* After each entry of a list what a newer version put behind it. */
static void
append_after (FujinWritingFrame *self,
              const char        *kind,
              const char        *id)
{
  char *key;

  if (self->place.extras == NULL)
    return;
  key = g_strconcat (kind, ":", id, NULL);
  fujin_extras_write_nodes (self->place.extras, self->place.text, key);
  g_hash_table_add (self->written, key);
}

static FujinWritingFrame *frame_new_state (FujinWriting *outer,
                                           FujinProject *content);

/* The fields of a record, then the frozen plans of a version. */
static gboolean
advance_record (FujinWritingFrame  *self,
                FujinWritingFrame **inner)
{
  const FujinRecordFormat *fields = fujin_record_get_format (self->record);
  const char *values[] = { fujin_record_get_id (self->record) };

  if (self->next++ > 0)
    {
      fujin_writing_close (&self->place, self->format, self->start);
      return TRUE;
    }
  self->start = fujin_writing_open (&self->place, self->format, values);
  for (guint i = 0; i < fields->n_fields; i++)
    fujin_writing_text (&self->place, fields->fields[i].id, fujin_record_get (self->record, i));
  if (fujin_record_get_content (self->record) != NULL)
    *inner = frame_new_state (&self->place, fujin_record_get_content (self->record));
  return FALSE;
}

static FujinWritingFrame *
frame_new_record (FujinWriting *outer,
                  FujinRecord  *record)
{
  FujinWritingFrame *self = g_new0 (FujinWritingFrame, 1);

  self->advance = advance_record;
  self->outer = outer;
  self->record = record;
  self->format = fujin_format_of_record (fujin_record_get_kind (record));
  self->place.text = outer->text;
  self->place.depth = outer->depth;
  self->place.extras = fujin_extras_of (record, fujin_record_get_format (record)->element);
  return self;
}

static guint
count_entries (FujinWritingFrame *self)
{
  if (self->list == LIST_TEAMS)
    return fujin_project_get_n_teams (self->project);
  if (self->list < LIST_RECORDS)
    return fujin_project_get_n_plans (self->project);
  return fujin_record_list_get_n (
    fujin_project_get_records (self->project, self->list - LIST_RECORDS));
}

/* What the entries of the list are called. */
static const char *
name_entries (FujinWritingFrame *self)
{
  if (self->list < LIST_RECORDS)
    return self->format->children[0] + 1;
  return fujin_record_format_get (self->list - LIST_RECORDS)->element;
}

static void
append_plan (FujinWritingFrame *self,
             FujinServicePlan  *plan)
{
  gboolean written = self->list == LIST_PLANS || fujin_service_plan_is_own (plan);

  if (self->list == LIST_PLANS)
    written = fujin_writing_plan (&self->place, plan);
  else if (written)
    fujin_writing_own_service (&self->place, plan);
  if (written)
    append_after (self, name_entries (self), fujin_service_plan_get_id (plan));
}

/* A record takes two turns: its content comes between them. */
static gboolean
append_record (FujinWritingFrame  *self,
               FujinRecord        *record,
               FujinWritingFrame **inner)
{
  if (self->record != record)
    {
      self->record = record;
      *inner = frame_new_record (&self->place, record);
      return FALSE;
    }
  self->record = NULL;
  append_after (self, name_entries (self), fujin_record_get_id (record));
  return TRUE;
}

/* A list without entries is left out. */
static void
close_list (FujinWritingFrame *self)
{
  fujin_extras_write_rest (self->place.extras, self->place.text, name_entries (self),
                           self->written);
  if (!fujin_writing_close (&self->place, self->format, self->start) &&
      self->place.extras == NULL)
    g_string_truncate (self->place.text, self->before);
  fujin_extras_write_nodes (self->outer->extras, self->place.text, self->format->name);
}

static gboolean
advance_list (FujinWritingFrame  *self,
              FujinWritingFrame **inner)
{
  guint i = self->next;

  if (i >= count_entries (self))
    {
      close_list (self);
      return TRUE;
    }
  if (self->list >= LIST_RECORDS)
    {
      FujinRecordList *records =
        fujin_project_get_records (self->project, self->list - LIST_RECORDS);

      if (!append_record (self, fujin_record_list_peek (records, i), inner))
        return FALSE;
    }
  else if (self->list == LIST_TEAMS)
    {
      FujinTeam *team = fujin_project_get_team (self->project, i);

      fujin_writing_team (&self->place, team);
      append_after (self, name_entries (self), fujin_team_get_id (team));
    }
  else
    append_plan (self, fujin_project_get_plan (self->project, i));
  self->next++;
  return FALSE;
}

static const FujinFormat *
format_of_list (guint list)
{
  static const FujinFormat *const formats[] = { &fujin_format_teams, &fujin_format_own_services,
                                                &fujin_format_plans };

  return list < LIST_RECORDS ? formats[list] : fujin_format_of_list (list - LIST_RECORDS);
}

static FujinWritingFrame *
frame_new_list (FujinWriting *outer,
                FujinProject *project,
                guint         list)
{
  FujinWritingFrame *self = g_new0 (FujinWritingFrame, 1);

  self->advance = advance_list;
  self->outer = outer;
  self->project = project;
  self->list = list;
  self->format = format_of_list (list);
  self->written = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->place.text = outer->text;
  self->place.depth = outer->depth;
  self->place.extras = fujin_extras_of (project, self->format->name);
  self->before = outer->text->len;
  self->start = fujin_writing_open (&self->place, self->format, NULL);
  return self;
}

/* Which version the file is of depends on all plans, so a large one takes several turns. */
static gboolean
find_version (FujinWritingFrame *self)
{
  guint n = fujin_project_get_n_plans (self->project);
  guint end = MIN (self->n_seen + PLANS_A_TURN, n);

  if (self->n_seen == 0)
    self->minor = fujin_version_minor_without_plans (self->project);
  while (self->minor == 0 && self->n_seen < end)
    self->minor = fujin_version_plan_needs_1_1 (
                    fujin_project_get_plan (self->project, self->n_seen++));
  return self->minor > 0 || self->n_seen == n;
}

static void
open_project (FujinWritingFrame *self)
{
  g_autofree char *version = NULL;
  const char *values[] = { FUJIN_PROJECT_NAMESPACE, NULL,
                           fujin_framework_get_id (fujin_project_get_framework (self->project)) };

  if (!self->is_state)
    {
      fujin_extras_write_nodes (self->place.extras, self->place.text, "before");
      version = g_strdup_printf ("%d.%u", FUJIN_PROJECT_VERSION_MAJOR, self->minor);
      values[1] = version;
    }
  self->start = fujin_writing_open (&self->place, self->format, self->is_state ? NULL : values);
  fujin_writing_fields (&self->place, self->project, self->is_state);
}

static void
close_project (FujinWritingFrame *self)
{
  fujin_writing_close (&self->place, self->format, self->start);
  if (self->is_state)
    fujin_extras_write_nodes (self->outer->extras, self->place.text, "state");
  else
    fujin_extras_write_nodes (self->place.extras, self->place.text, "behind");
}

static gboolean
advance_project (FujinWritingFrame  *self,
                 FujinWritingFrame **inner)
{
  guint list;

  if (self->next == 0 && !self->is_state && !find_version (self))
    return FALSE;
  if (self->next++ == 0)
    {
      open_project (self);
      return FALSE;
    }
  list = self->next - 2;
  /* A version holds no versions. */
  if (list == LIST_RECORDS + FUJIN_RECORD_SNAPSHOT && self->is_state)
    return FALSE;
  if (list < N_LISTS)
    {
      *inner = frame_new_list (&self->place, self->project, list);
      return FALSE;
    }
  close_project (self);
  return TRUE;
}

/* The frozen plans of a version, in the form of a project. */
static FujinWritingFrame *
frame_new_state (FujinWriting *outer,
                 FujinProject *content)
{
  FujinWritingFrame *self = fujin_writing_frame_new (content, outer->text);

  self->outer = outer;
  self->is_state = TRUE;
  self->format = &fujin_format_state;
  self->place.depth = outer->depth;
  self->place.extras = fujin_extras_of (content, "state");
  return self;
}

/**
 * fujin_writing_frame_new:
 * @project: a project; the caller holds it
 * @text: where the file is written; the caller holds it
 *
 * Returns: (transfer full): the outermost element of the file, nothing of it written yet
 */
FujinWritingFrame *
fujin_writing_frame_new (FujinProject *project,
                         GString      *text)
{
  FujinWritingFrame *self = g_new0 (FujinWritingFrame, 1);

  self->advance = advance_project;
  self->project = project;
  self->format = &fujin_format_project;
  self->place.text = text;
  self->place.extras = fujin_extras_of (project, "fujin-project");
  return self;
}

/**
 * fujin_writing_frame_advance:
 * @self: the innermost element
 * @inner: (out) (transfer full) (nullable): an element to be written before this goes on
 *
 * Writes the next part of an element: the fields, or one entry of a list.
 *
 * Returns: whether it is complete
 */
gboolean
fujin_writing_frame_advance (FujinWritingFrame  *self,
                             FujinWritingFrame **inner)
{
  *inner = NULL;
  return self->advance (self, inner);
}

/**
 * fujin_writing_frame_free:
 * @self: (transfer full): an element; its project may be gone
 */
void
fujin_writing_frame_free (FujinWritingFrame *self)
{
  g_clear_pointer (&self->written, g_hash_table_unref);
  g_free (self);
}
