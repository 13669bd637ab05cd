/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-catalogue-detail-private.h"
#include "fujin-plan-words.h"
#include "fujin-record-words.h"

static void
set_text (GtkLabel *label,
          char     *text)
{
  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
  g_free (text);
}

static void
set_links (GtkLabel  *label,
           GtkWidget *title,
           char      *markup)
{
  gtk_label_set_markup (label, markup);
  gtk_widget_set_visible (GTK_WIDGET (label), *markup != '\0');
  gtk_widget_set_visible (title, *markup != '\0');
  g_free (markup);
}

static void
update_names (FujinCatalogueDetail *self)
{
  const FujinCategory *category = fujin_service_plan_get_category (self->plan);
  const FujinService *service = fujin_service_plan_get_service (self->plan);
  const char *name = fujin_service_plan_get_name (self->plan, fujin_lang_screen ());

  fujin_badge_set (self->badge, category->id, (int) category->index);
  gtk_label_set_text (self->code, fujin_service_plan_get_code (self->plan));
  gtk_label_set_text (self->name, name);
  gtk_widget_set_visible (GTK_WIDGET (self->name), service != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->own_name), service == NULL);
  if (strcmp (gtk_editable_get_text (self->own_name), name) != 0)
    gtk_editable_set_text (self->own_name, name);
  set_text (self->other_name, fujin_plan_words_dup_other_name (self->plan));
  gtk_widget_set_visible (self->unconfirmed, service && !service->english_confirmed);
  set_text (self->place, fujin_plan_words_dup_place (self->plan));
}

static void
update_texts (FujinCatalogueDetail *self)
{
  const char *summary = fujin_service_plan_get_summary (self->plan, fujin_lang_screen ());
  gboolean own = fujin_service_plan_is_own (self->plan);

  gtk_label_set_text (self->summary, summary);
  gtk_widget_set_visible (GTK_WIDGET (self->summary), !own);
  gtk_widget_set_visible (self->own_summary_box, own);
  fujin_plan_text_set_plan (self->own_summary, self->plan);
  fujin_plan_text_set_plan (self->note, self->plan);
}

/* The plan, or all that is selected with it and unnecessary too. */
static GPtrArray *
dup_decided (FujinCatalogueDetail *self)
{
  GPtrArray *plans = g_ptr_array_new ();
  GPtrArray *together = self->together;
  gboolean many = together && g_ptr_array_find (together, self->plan, NULL);

  for (guint i = 0; many && i < together->len; i++)
    if (!fujin_service_plan_in_scope (g_ptr_array_index (together, i)))
      g_ptr_array_add (plans, g_ptr_array_index (together, i));
  if (plans->len == 0)
    g_ptr_array_add (plans, self->plan);
  return plans;
}

static void
append_part (GString    *text,
             const char *part)
{
  if (*part)
    /* Translators: between parts of a line that says what was decided once */
    g_string_append_printf (text, "%s%s", C_("decision", " · "), part);
}

/* What was decided once and no longer holds stays on record, and is said to. */
static char *
dup_past (FujinCatalogueDetail *self)
{
  FujinRecord *record =
    fujin_decision_form_find (self->project, self->plan, FUJIN_ABOUT_UNNECESSARY);
  const char *reason = fujin_service_plan_get_reason (self->plan);
  GString *text;

  if (fujin_service_plan_get_level (self->plan) == FUJIN_LEVEL_UNNECESSARY
      || (!record && *reason == '\0'))
    return g_strdup ("");
  text = g_string_new (_("On record, no longer in force: unnecessary"));
  if (record)
    append_part (text, fujin_record_choice_name_for (
                         FUJIN_RECORD_DECISION, FUJIN_DECISION_CAUSE,
                         fujin_record_get (record, FUJIN_DECISION_CAUSE), fujin_lang_screen ()));
  append_part (text, reason);
  if (record)
    {
      append_part (text, fujin_record_get (record, FUJIN_DECISION_DECIDER));
      append_part (text, fujin_record_get (record, FUJIN_DECISION_DECIDED));
    }
  return g_string_free (text, FALSE);
}

static void
update_decision (FujinCatalogueDetail *self)
{
  g_autoptr (GPtrArray) plans = dup_decided (self);
  gboolean unnecessary = fujin_service_plan_get_level (self->plan) == FUJIN_LEVEL_UNNECESSARY;

  fujin_decision_form_show (self->decision, self->project, unnecessary ? plans : NULL,
                            FUJIN_ABOUT_UNNECESSARY);
  gtk_widget_set_visible (self->reason_box, unnecessary);
  set_text (self->past, dup_past (self));
}

static void
update_level (FujinCatalogueDetail *self)
{
  FujinLang lang = fujin_lang_screen ();
  FujinLevel level = fujin_service_plan_get_level (self->plan);
  const FujinTerm *term = fujin_framework_get_level (fujin_framework_get_default (), level);
  const char *hint = fujin_text_get (&term->note, lang);

  fujin_level_picker_set_level (self->level, (int) level);
  gtk_label_set_text (self->level_text, fujin_text_get (&term->explanation, lang));
  gtk_label_set_text (self->reason_hint, hint ? hint : "");
  update_decision (self);
}

static void
update_rest (FujinCatalogueDetail *self)
{
  g_autofree char *teams = fujin_plan_words_dup_teams (self->plan);
  g_autofree char *scores = fujin_plan_words_dup_scores (self->plan);
  g_autofree char *origin = fujin_plan_words_dup_origin (self->plan);

  set_text (self->quadrants, fujin_plan_words_dup_quadrants (self->plan));
  gtk_drop_down_set_selected (self->judgement,
                              (guint) fujin_service_plan_get_quadrant (self->plan));
  gtk_label_set_text (self->teams, *teams ? teams : _("Nobody carries it yet."));
  gtk_label_set_text (self->scores, scores);
  set_links (self->related, self->related_title, fujin_plan_words_dup_related (self->plan));
  set_links (self->related_from, self->related_from_title,
             fujin_plan_words_dup_related_from (self->plan));
  gtk_widget_set_visible (self->origin_title, *origin != '\0');
  set_text (self->origin, g_steal_pointer (&origin));
}

static void
set_editable (FujinCatalogueDetail *self,
              gboolean              editable)
{
  gtk_editable_set_editable (self->own_name, editable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->judgement), editable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->level), editable);
}

void
_fujin_catalogue_detail_show (GtkWidget *widget)
{
  FujinCatalogueDetail *self = FUJIN_CATALOGUE_DETAIL (widget);

  gtk_stack_set_visible_child_name (self->stack, self->plan ? "plan" : "none");
  if (!self->plan || !self->project)
    return;
  self->updating = TRUE;
  update_names (self);
  update_texts (self);
  update_level (self);
  update_rest (self);
  set_editable (self, !fujin_project_get_read_only (self->project));
  self->updating = FALSE;
}
