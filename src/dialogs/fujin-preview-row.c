/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-preview-row.h"

#include <string.h>

#include "fujin-difference-words.h"
#include "fujin-strings.h"

/**
 * FujinPreviewRow:
 *
 * One difference in the preview, in words. The words are made when the row is first seen or
 * searched: of ten thousand rows a person looks at thirty.
 */
struct _FujinPreviewRow
{
  GObject parent_instance;
  const FujinComparison *comparison;
  guint index;
  gboolean chosen;
  char *subject;
  char *before;
  char *after;
  char *key;
};

G_DEFINE_FINAL_TYPE (FujinPreviewRow, fujin_preview_row, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_CHOSEN,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
make_words (FujinPreviewRow *self)
{
  const FujinDifference *difference;

  if (self->subject)
    return;
  difference = fujin_comparison_get (self->comparison, self->index);
  self->subject = fujin_difference_dup_subject (self->comparison, difference,
                                                fujin_lang_screen ());
  self->before = fujin_difference_dup_before (self->comparison, difference, fujin_lang_screen ());
  self->after = fujin_difference_dup_after (self->comparison, difference, fujin_lang_screen ());
}

static void
fujin_preview_row_finalize (GObject *object)
{
  FujinPreviewRow *self = FUJIN_PREVIEW_ROW (object);

  g_free (self->subject);
  g_free (self->before);
  g_free (self->after);
  g_free (self->key);
  G_OBJECT_CLASS (fujin_preview_row_parent_class)->finalize (object);
}

static void
fujin_preview_row_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  if (property_id == PROP_CHOSEN)
    g_value_set_boolean (value, FUJIN_PREVIEW_ROW (object)->chosen);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
fujin_preview_row_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  if (property_id == PROP_CHOSEN)
    fujin_preview_row_set_chosen (FUJIN_PREVIEW_ROW (object), g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
fujin_preview_row_class_init (FujinPreviewRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = fujin_preview_row_finalize;
  object_class->get_property = fujin_preview_row_get_property;
  object_class->set_property = fujin_preview_row_set_property;
  properties[PROP_CHOSEN] = g_param_spec_boolean (
    "chosen", NULL, NULL, TRUE,
    G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
fujin_preview_row_init (FujinPreviewRow *self)
{
  self->chosen = TRUE;
}

/**
 * fujin_preview_row_new:
 * @comparison: a comparison that outlives the row
 * @index: number of the difference
 *
 * Returns: (transfer full): a row that is ticked
 */
FujinPreviewRow *
fujin_preview_row_new (const FujinComparison *comparison,
                       guint                  index)
{
  FujinPreviewRow *self = g_object_new (FUJIN_TYPE_PREVIEW_ROW, NULL);

  self->comparison = comparison;
  self->index = index;
  return self;
}

/**
 * fujin_preview_row_get_index:
 * @self: a row
 *
 * Returns: number of its difference in the comparison
 */
guint
fujin_preview_row_get_index (FujinPreviewRow *self)
{
  return self->index;
}

/**
 * fujin_preview_row_get_subject:
 * @self: a row
 *
 * Returns: (transfer none): what would change, in words
 */
const char *
fujin_preview_row_get_subject (FujinPreviewRow *self)
{
  make_words (self);
  return self->subject;
}

/**
 * fujin_preview_row_get_what:
 * @self: a row
 *
 * Returns: (transfer none): what of the subject would change: "As-Is", "Teams"
 */
const char *
fujin_preview_row_get_what (FujinPreviewRow *self)
{
  return fujin_difference_get_what (self->comparison,
                                    fujin_comparison_get (self->comparison, self->index),
                                    fujin_lang_screen ());
}

/**
 * fujin_preview_row_get_before:
 * @self: a row
 *
 * Returns: (transfer none): how it is now, in words
 */
const char *
fujin_preview_row_get_before (FujinPreviewRow *self)
{
  make_words (self);
  return self->before;
}

/**
 * fujin_preview_row_get_after:
 * @self: a row
 *
 * Returns: (transfer none): how it would be, in words
 */
const char *
fujin_preview_row_get_after (FujinPreviewRow *self)
{
  make_words (self);
  return self->after;
}

/**
 * fujin_preview_row_get_chosen:
 * @self: a row
 *
 * Returns: whether the change will be made
 */
gboolean
fujin_preview_row_get_chosen (FujinPreviewRow *self)
{
  return self->chosen;
}

/**
 * fujin_preview_row_set_chosen:
 * @self: a row
 * @chosen: whether to make the change
 */
void
fujin_preview_row_set_chosen (FujinPreviewRow *self,
                              gboolean         chosen)
{
  if (self->chosen == !!chosen)
    return;
  self->chosen = !!chosen;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHOSEN]);
}

/**
 * fujin_preview_row_matches:
 * @self: a row
 * @key: what is searched, from fujin_search_key()
 *
 * Returns: whether any of its words holds @key
 */
gboolean
fujin_preview_row_matches (FujinPreviewRow *self,
                           const char      *key)
{
  if (!self->key)
    {
      g_autofree char *all = NULL;

      make_words (self);
      all = g_strdup_printf ("%s\n%s\n%s\n%s", self->subject, fujin_preview_row_get_what (self),
                             self->before, self->after);
      self->key = fujin_search_key (all);
    }
  return strstr (self->key, key) != NULL;
}
