/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-plan-filter.h"
#include "fujin-strings.h"

/**
 * FujinPlanFilter:
 *
 * What a list of service plans shows: those in scope, of one category, of one choice of the
 * filter drop-down, and found by a search. A row that was shown stays until one of these is
 * chosen anew, so that nothing vanishes from under the hand that edits it; only what leaves
 * the scope goes at once.
 */
struct _FujinPlanFilter
{
  GtkFilter parent_instance;
  FujinPlanTest scope;
  FujinPlanTest choice;
  int category;
  char **terms;
  char *search;
  GHashTable *shown; /* set of FujinServicePlan, not owned: only compared */
};

G_DEFINE_FINAL_TYPE (FujinPlanFilter, fujin_plan_filter, GTK_TYPE_FILTER)

/* The texts of a plan made ready for searching; kept with the plan, since making them anew for
 * each key would cost too much, and until one of them changes. */
typedef struct
{
  char *key;
} Texts;

static void
texts_free (gpointer data)
{
  Texts *texts = data;

  g_free (texts->key);
  g_free (texts);
}

static void
text_changed_cb (FujinServicePlan *plan,
                 GParamSpec       *pspec,
                 Texts            *texts)
{
  g_clear_pointer (&texts->key, g_free);
}

/* The texts go with the plan, and so do the handlers. */
static Texts *
texts_new (FujinServicePlan *plan,
           GQuark            quark)
{
  static const char *const signals[] = { "notify::note", "notify::reason", "notify::name",
                                         "notify::summary" };
  guint n = fujin_service_plan_is_own (plan) ? 4 : 2;
  Texts *texts = g_new0 (Texts, 1);

  for (guint i = 0; i < n; i++)
    g_signal_connect (plan, signals[i], G_CALLBACK (text_changed_cb), texts);
  g_object_set_qdata_full (G_OBJECT (plan), quark, texts, texts_free);
  return texts;
}

static char *
make_key (FujinServicePlan *plan)
{
  GString *all = g_string_new (fujin_service_plan_get_code (plan));
  g_autofree char *text = NULL;

  for (int lang = 0; lang < (fujin_service_plan_is_own (plan) ? 1 : FUJIN_N_LANGS); lang++)
    g_string_append_printf (all, "\n%s\n%s", fujin_service_plan_get_name (plan, (FujinLang) lang),
                            fujin_service_plan_get_summary (plan, (FujinLang) lang));
  g_string_append_printf (all, "\n%s\n%s", fujin_service_plan_get_note (plan),
                          fujin_service_plan_get_reason (plan));
  text = g_string_free (all, FALSE);
  return fujin_search_key (text);
}

static GQuark
texts_quark (void)
{
  static GQuark quark;

  if (G_UNLIKELY (!quark))
    quark = g_quark_from_static_string ("fujin-search-texts");
  return quark;
}

static const char *
key_of (FujinServicePlan *plan)
{
  GQuark quark = texts_quark ();
  Texts *texts = g_object_get_qdata (G_OBJECT (plan), quark);

  if (G_UNLIKELY (!texts))
    texts = texts_new (plan, quark);
  if (!texts->key)
    texts->key = make_key (plan);
  return texts->key;
}

static gboolean
is_found (FujinPlanFilter  *self,
          FujinServicePlan *plan)
{
  const char *key;

  if (!self->terms)
    return TRUE;
  key = key_of (plan);
  for (guint i = 0; self->terms[i]; i++)
    if (*self->terms[i] && !strstr (key, self->terms[i]))
      return FALSE;
  return TRUE;
}

static gboolean
is_wanted (FujinPlanFilter  *self,
           FujinServicePlan *plan)
{
  if (self->scope && !self->scope (plan))
    return FALSE;
  if (self->category >= 0
      && fujin_service_plan_get_category (plan)->index != (guint) self->category)
    return FALSE;
  return g_hash_table_contains (self->shown, plan)
         || ((!self->choice || self->choice (plan)) && is_found (self, plan));
}

static gboolean
fujin_plan_filter_match (GtkFilter *filter,
                         gpointer   item)
{
  FujinPlanFilter *self = FUJIN_PLAN_FILTER (filter);
  gboolean wanted = is_wanted (self, item);

  if (wanted)
    g_hash_table_add (self->shown, item);
  else
    g_hash_table_remove (self->shown, item);
  return wanted;
}

static void
fujin_plan_filter_finalize (GObject *object)
{
  FujinPlanFilter *self = FUJIN_PLAN_FILTER (object);

  g_strfreev (self->terms);
  g_free (self->search);
  g_hash_table_unref (self->shown);
  G_OBJECT_CLASS (fujin_plan_filter_parent_class)->finalize (object);
}

static void
fujin_plan_filter_class_init (FujinPlanFilterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fujin_plan_filter_finalize;
  GTK_FILTER_CLASS (klass)->match = fujin_plan_filter_match;
}

static void
fujin_plan_filter_init (FujinPlanFilter *self)
{
  self->category = -1;
  self->search = g_strdup ("");
  self->shown = g_hash_table_new (NULL, NULL);
}

/**
 * fujin_plan_filter_new:
 * @scope: (nullable): which plans the page is about; %NULL for all
 *
 * Returns: (transfer full): a filter that shows all in scope
 */
FujinPlanFilter *
fujin_plan_filter_new (FujinPlanTest scope)
{
  FujinPlanFilter *self = g_object_new (FUJIN_TYPE_PLAN_FILTER, NULL);

  self->scope = scope;
  return self;
}

static void
choose_anew (FujinPlanFilter *self,
             GtkFilterChange  change)
{
  g_hash_table_remove_all (self->shown);
  gtk_filter_changed (GTK_FILTER (self), change);
}

/**
 * fujin_plan_filter_set_category:
 * @self: a filter
 * @category: index of a category; -1 for all
 *
 * Shows one category only.
 */
void
fujin_plan_filter_set_category (FujinPlanFilter *self,
                                int              category)
{
  g_return_if_fail (FUJIN_IS_PLAN_FILTER (self));

  if (self->category == category)
    return;
  self->category = category;
  choose_anew (self, GTK_FILTER_CHANGE_DIFFERENT);
}

/**
 * fujin_plan_filter_set_choice:
 * @self: a filter
 * @choice: (nullable): which plans to show; %NULL for all
 *
 * Shows some only. Choosing the same again drops those that no longer belong.
 */
void
fujin_plan_filter_set_choice (FujinPlanFilter *self,
                              FujinPlanTest    choice)
{
  g_return_if_fail (FUJIN_IS_PLAN_FILTER (self));

  if (self->choice == choice && !choice)
    return;
  self->choice = choice;
  choose_anew (self, GTK_FILTER_CHANGE_DIFFERENT);
}

/**
 * fujin_plan_filter_set_search:
 * @self: a filter
 * @text: words as a person types them; each must occur in code, names, summary, note or reason
 *
 * Shows what is found only.
 */
void
fujin_plan_filter_set_search (FujinPlanFilter *self,
                              const char      *text)
{
  g_autofree char *key = fujin_search_key (text);
  gboolean narrower;

  g_return_if_fail (FUJIN_IS_PLAN_FILTER (self));

  /* What did not hold "ne" does not hold "net". */
  narrower = g_str_has_prefix (key, self->search);
  if (!fujin_set_str (&self->search, key))
    return;
  g_clear_pointer (&self->terms, g_strfreev);
  if (*key)
    self->terms = g_strsplit (key, " ", -1);
  choose_anew (self, narrower ? GTK_FILTER_CHANGE_MORE_STRICT : GTK_FILTER_CHANGE_DIFFERENT);
}

/**
 * fujin_plan_filter_forget:
 * @self: a filter
 *
 * Forgets what it showed: the plans of another project come next.
 */
void
fujin_plan_filter_forget (FujinPlanFilter *self)
{
  g_return_if_fail (FUJIN_IS_PLAN_FILTER (self));

  g_hash_table_remove_all (self->shown);
}

/**
 * fujin_plan_filter_is_narrowed:
 * @self: a filter
 *
 * Returns: whether something is chosen that hides plans in scope
 */
gboolean
fujin_plan_filter_is_narrowed (FujinPlanFilter *self)
{
  g_return_val_if_fail (FUJIN_IS_PLAN_FILTER (self), FALSE);

  return self->category >= 0 || self->choice || self->terms;
}

/**
 * fujin_plan_filter_is_stale:
 * @self: a filter
 * @plan: a plan that changed
 *
 * Returns: whether @plan must now come or go
 */
gboolean
fujin_plan_filter_is_stale (FujinPlanFilter  *self,
                            FujinServicePlan *plan)
{
  Texts *texts;

  g_return_val_if_fail (FUJIN_IS_PLAN_FILTER (self), FALSE);

  /* The project may tell of the change before the plan tells our own handler. */
  texts = g_object_get_qdata (G_OBJECT (plan), texts_quark ());
  if (texts)
    g_clear_pointer (&texts->key, g_free);
  return g_hash_table_contains (self->shown, plan) != is_wanted (self, plan);
}
