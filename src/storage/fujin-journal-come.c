/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-journal-come.h"

#include <string.h>

#include "fujin-extras.h"
#include "fujin-journal-change.h"
#include "fujin-journal-content.h"
#include "fujin-project-private.h"
#include "fujin-record-private.h"
#include "fujin-service-plan-private.h"
#include "fujin-team-private.h"

/* What comes, as the journal has it. */
typedef struct
{
  const char *id;
  const char *category;
  guint number;
  GVariant *fields;
  GVariant *extras;
} Comer;

gboolean
_fujin_journal_kind_of (const char      *element,
                        FujinRecordKind *kind)
{
  for (guint i = 0; i < FUJIN_N_RECORD_KINDS; i++)
    if (strcmp (fujin_record_format_get (i)->element, element) == 0)
      {
        *kind = i;
        return TRUE;
      }
  return FALSE;
}

/* Ids go into the file as they are. */
static gboolean
is_id (const char *id)
{
  if (!g_ascii_isalpha (*id) || strlen (id) > 64)
    return FALSE;
  for (; *id != '\0'; id++)
    if (!g_ascii_isalnum (*id) && *id != '-' && *id != '_' && *id != '.')
      return FALSE;
  return TRUE;
}

/* Ties to an object the parts that the journal has. */
void
_fujin_journal_attach (GVariant *parts,
                       gpointer  object)
{
  GVariantIter iter;
  const char *part;
  GVariant *extras;

  g_variant_iter_init (&iter, parts);
  while (g_variant_iter_loop (&iter, "(&s@a(bsus))", &part, &extras))
    fujin_extras_attach (fujin_extras_from_variant (extras), object, part);
}

typedef void (*SetField) (gpointer      object,
                          guint         field,
                          const GValue *value);

static gboolean
set_fields (const Comer       *comer,
            gpointer           object,
            FujinPspecOfField  pspec_of,
            SetField           set_field)
{
  GVariantIter iter;
  const char *name;
  GVariant *variant;

  g_variant_iter_init (&iter, comer->fields);
  while (g_variant_iter_loop (&iter, "{&sv}", &name, &variant))
    {
      g_auto (GValue) value = G_VALUE_INIT;
      guint field;

      if (!_fujin_journal_decode_field (variant, pspec_of, name, &field, &value))
        {
          g_variant_unref (variant);
          return FALSE;
        }
      set_field (object, field, &value);
    }
  return TRUE;
}

static gboolean
come_team (FujinJournalReplay *self,
           const Comer        *comer)
{
  FujinTeam *gone = g_hash_table_lookup (self->gone_teams, comer->id);
  g_autoptr (FujinTeam) team = gone != NULL ? g_object_ref (gone) : _fujin_team_new (comer->id);

  if (fujin_project_find_team (self->project, comer->id) != NULL)
    return FALSE;
  if (gone == NULL)
    {
      if (!set_fields (comer, team, _fujin_team_get_pspec, (SetField) _fujin_team_set_field))
        return FALSE;
      _fujin_journal_attach (comer->extras, team);
    }
  fujin_step_insert_team (self->step, team, comer->number);
  return TRUE;
}

static gboolean
come_plan (FujinJournalReplay *self,
           const Comer        *comer)
{
  const FujinCategory *category =
    fujin_framework_find_category (fujin_project_get_framework (self->project), comer->category);
  g_autoptr (FujinServicePlan) plan = NULL;

  if (category == NULL || comer->number == 0 || comer->number > G_MAXINT ||
      fujin_project_find_plan (self->project, comer->id) != NULL)
    return FALSE;
  plan = _fujin_service_plan_new_own (comer->id, category, comer->number);
  if (fujin_project_find_code (self->project, fujin_service_plan_get_code (plan)) != NULL ||
      !set_fields (comer, plan, _fujin_service_plan_get_pspec,
                   (SetField) _fujin_service_plan_set_field))
    return FALSE;
  _fujin_journal_attach (comer->extras, plan);
  fujin_step_insert_plan (self->step, plan);
  return TRUE;
}

static gboolean
set_record_fields (const Comer *comer,
                   FujinRecord *record)
{
  const FujinRecordFormat *format = fujin_record_get_format (record);
  guint n_known = 0;

  for (guint i = 0; i < format->n_fields; i++)
    {
      const char *text = "";
      gboolean known = g_variant_lookup (comer->fields, format->fields[i].id, "&s", &text);

      if (known && !_fujin_journal_fits_record (&format->fields[i], text))
        return FALSE;
      if (known)
        _fujin_record_set_field (record, i, text);
      n_known += known ? 1 : 0;
    }
  return n_known == g_variant_n_children (comer->fields);
}

static FujinProject *
read_content (FujinJournalReplay *self,
              guint               number)
{
  g_autoptr (GVariant) variant = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (number > g_variant_n_children (self->contents))
    return NULL;
  variant = g_variant_get_child_value (self->contents, number - 1);
  bytes = g_variant_get_data_as_bytes (variant);
  return fujin_journal_content_unwrap (bytes);
}

static gboolean
come_record (FujinJournalReplay *self,
             FujinRecordKind     kind,
             const Comer        *comer)
{
  g_autoptr (FujinProject) content = NULL;
  g_autoptr (FujinRecord) record = NULL;

  if (fujin_record_list_find (fujin_project_get_records (self->project, kind), comer->id) != NULL)
    return FALSE;
  if (kind == FUJIN_RECORD_SNAPSHOT && comer->number > 0)
    content = read_content (self, comer->number);
  /* A version is of something. */
  if ((content != NULL) != (kind == FUJIN_RECORD_SNAPSHOT))
    return FALSE;
  record = _fujin_record_new (kind, comer->id, content);
  if (!set_record_fields (comer, record))
    return FALSE;
  _fujin_journal_attach (comer->extras, record);
  fujin_step_insert_record (self->step, record);
  return TRUE;
}

/* Makes come what is called @what, with @id, as the journal has it. */
gboolean
_fujin_journal_come (FujinJournalReplay *self,
                     const char         *what,
                     const char         *id,
                     GVariant           *value)
{
  g_autoptr (GVariant) fields = NULL;
  g_autoptr (GVariant) extras = NULL;
  Comer comer = { .id = id };
  FujinRecordKind kind;

  if (!is_id (id) || !g_variant_is_of_type (value, G_VARIANT_TYPE (FUJIN_JOURNAL_COME_TYPE)))
    return FALSE;
  g_variant_get (value, "(&su@a{sv}@a(sa(bsus)))", &comer.category, &comer.number, &fields,
                 &extras);
  comer.fields = fields;
  comer.extras = extras;
  if (strcmp (what, "team") == 0)
    return come_team (self, &comer);
  if (strcmp (what, "own-service") == 0)
    return come_plan (self, &comer);
  return _fujin_journal_kind_of (what, &kind) && come_record (self, kind, &comer);
}
