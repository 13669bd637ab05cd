/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-decision-form-private.h"
#include "fujin-record-words.h"
#include "fujin-strings.h"

/* What follows from each cause when the plan is made anew (textbook 5.2.1). */
static const char *const cause_hints[] = {
  [FUJIN_CAUSE_NO_RISK] =
    N_("There is no risk: look again when business or systems change."),
  [FUJIN_CAUSE_BUDGET] = N_("Not now: look again when there is money for it."),
  [FUJIN_CAUSE_PEOPLE] = N_("Not now: look again when there are people for it."),
  [FUJIN_CAUSE_SKILL] = N_("Not now: look again when somebody can do it."),
  [FUJIN_CAUSE_OTHER] = N_("Say in the reason what the cause is."),
};

static const char *
reason_title (FujinDecisionAbout about)
{
  if (about == FUJIN_ABOUT_UNNECESSARY)
    return _("_Why is it unnecessary?");
  if (about == FUJIN_ABOUT_NOT_EVALUATED)
    return _("_Why is it not evaluated?");
  return _("_Why is the gap accepted?");
}

static void
show_subject (FujinDecisionForm *self)
{
  g_autofree char *text =
    g_strdup_printf (ngettext ("%u service is decided together",
                               "%u services are decided together", self->plans->len),
                     self->plans->len);

  gtk_label_set_text (self->subject, text);
  gtk_widget_set_visible (GTK_WIDGET (self->subject), self->plans->len > 1);
  gtk_label_set_text_with_mnemonic (self->reason_title, reason_title (self->about));
}

/* A box that waits for an answer is framed. */
static void
show_asked (GtkWidget *box,
            gboolean   asked)
{
  if (asked)
    gtk_widget_add_css_class (box, "fujin-asked");
  else
    gtk_widget_remove_css_class (box, "fujin-asked");
}

/* The first entry is "not said yet", then the causes in the order of the format. */
static void
show_cause (FujinDecisionForm *self,
            gboolean          *mixed)
{
  const FujinRecordField *field =
    &fujin_record_format_get (FUJIN_RECORD_DECISION)->fields[FUJIN_DECISION_CAUSE];
  gboolean differ = FALSE;
  g_autofree char *value = _fujin_decision_form_dup (self, FUJIN_DECISION_CAUSE, &differ);
  int cause = fujin_record_field_parse (field, value);

  *mixed |= differ;
  show_asked (GTK_WIDGET (self->cause), cause < 0 && !differ);
  gtk_drop_down_set_selected (self->cause, (guint) (cause + 1));
  gtk_label_set_text (self->cause_hint, cause >= 0 ? _(cause_hints[cause])
                                        : differ
                                          ? _("The causes differ.")
                                          : _("It makes a great difference whether there is no "
                                              "risk or it cannot be done now."));
}

/* What is kept has no spaces at its ends; while it is typed they stand, and stay. */
static gboolean
is_same (const char *typed,
         const char *kept)
{
  g_autofree char *line = fujin_clean_line (typed);
  g_autofree char *text = fujin_clean_text (typed);

  return g_str_equal (line, kept) || g_str_equal (text, kept);
}

static void
show_text (FujinDecisionForm *self,
           FujinTextBox      *box,
           guint              field,
           const char        *value)
{
  g_autofree char *typed = fujin_text_box_dup_text (box);

  if (!(self->dirty & 1u << field) && (self->exact || !is_same (typed, value)))
    fujin_text_box_set_text (box, value);
}

static void
show_reason (FujinDecisionForm *self,
             gboolean          *mixed)
{
  gboolean own = self->about == FUJIN_ABOUT_UNNECESSARY && self->plans->len == 1;
  g_autofree char *value = _fujin_decision_form_dup (self, FUJIN_DECISION_REASON, mixed);

  gtk_widget_set_visible (GTK_WIDGET (self->reason), own);
  gtk_widget_set_visible (GTK_WIDGET (self->words), !own);
  gtk_label_set_mnemonic_widget (self->reason_title,
                                 own ? GTK_WIDGET (self->reason) : GTK_WIDGET (self->words));
  fujin_plan_text_set_plan (self->reason, own ? g_ptr_array_index (self->plans, 0) : NULL);
  show_text (self, self->words, FUJIN_DECISION_REASON, value);
  gtk_widget_remove_css_class (GTK_WIDGET (self->reason_title),
                               *value ? "fujin-warning" : "fujin-section");
  gtk_widget_add_css_class (GTK_WIDGET (self->reason_title),
                            *value ? "fujin-section" : "fujin-warning");
  show_asked (GTK_WIDGET (self->reason), own && *value == '\0');
  show_asked (GTK_WIDGET (self->words), *value == '\0');
}

static void
show_decider (FujinDecisionForm *self,
              gboolean          *mixed)
{
  g_autofree char *value = _fujin_decision_form_dup (self, FUJIN_DECISION_DECIDER, mixed);

  show_asked (GTK_WIDGET (self->decider), *value == '\0' && !*mixed);
  if (!(self->dirty & 1u << FUJIN_DECISION_DECIDER)
      && !g_str_equal (gtk_editable_get_text (self->decider), value)
      && (self->exact || !is_same (gtk_editable_get_text (self->decider), value)))
    gtk_editable_set_text (self->decider, value);
}

static void
show_rest (FujinDecisionForm *self,
           gboolean          *mixed)
{
  g_autofree char *decided = _fujin_decision_form_dup (self, FUJIN_DECISION_DECIDED, mixed);
  g_autofree char *review = _fujin_decision_form_dup (self, FUJIN_DECISION_REVIEW, mixed);
  g_autofree char *evidence = _fujin_decision_form_dup (self, FUJIN_DECISION_EVIDENCE, mixed);
  g_autofree char *links = _fujin_decision_form_dup (self, FUJIN_DECISION_LINKS, mixed);

  show_asked (GTK_WIDGET (self->decided), *decided == '\0' && !*mixed);
  show_asked (GTK_WIDGET (self->review), *review == '\0' && !*mixed);
  show_asked (GTK_WIDGET (self->evidence), *evidence == '\0' && *links == '\0' && !*mixed);
  fujin_date_entry_set_text (self->decided, decided);
  fujin_date_entry_set_text (self->review, review);
  show_text (self, self->evidence, FUJIN_DECISION_EVIDENCE, evidence);
  fujin_link_list_set_text (self->links, links);
}

static void
set_editable (FujinDecisionForm *self,
              gboolean           editable)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->cause), editable);
  fujin_text_box_set_editable (self->words, editable);
  gtk_editable_set_editable (self->decider, editable);
  fujin_date_entry_set_editable (self->decided, editable);
  fujin_date_entry_set_editable (self->review, editable);
  fujin_text_box_set_editable (self->evidence, editable);
  fujin_link_list_set_editable (self->links, editable);
}

void
_fujin_decision_form_refresh (GtkWidget *widget)
{
  FujinDecisionForm *self = FUJIN_DECISION_FORM (widget);
  gboolean mixed = FALSE;

  gtk_widget_set_visible (self->box, self->plans && self->plans->len > 0);
  if (!self->plans || self->plans->len == 0)
    return;
  self->updating = TRUE;
  show_subject (self);
  show_cause (self, &mixed);
  show_reason (self, &mixed);
  show_decider (self, &mixed);
  show_rest (self, &mixed);
  gtk_widget_set_visible (self->mixed, mixed);
  set_editable (self, !fujin_project_get_read_only (self->project));
  self->updating = FALSE;
  self->exact = FALSE;
}
