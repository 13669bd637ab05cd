/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-badge.h"
#include "fujin-catalogue-detail.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-level-picker.h"
#include "fujin-page.h"
#include "fujin-plan-words.h"
#include "fujin-refresher.h"

/**
 * FujinCatalogueDetail:
 *
 * All about one service: its text, what was decided about it and why, where it sits and who it
 * is related to.
 */
struct _FujinCatalogueDetail
{
  GtkWidget parent_instance;

  GtkStack *stack;
  FujinBadge *badge;
  GtkLabel *code;
  GtkLabel *name;
  GtkEditable *own_name;
  GtkLabel *other_name;
  GtkWidget *unconfirmed;
  GtkLabel *place;
  GtkLabel *summary;
  GtkWidget *own_summary_frame;
  GtkTextView *own_summary;
  FujinLevelPicker *level;
  GtkLabel *level_text;
  GtkWidget *reason_box;
  GtkLabel *reason_hint;
  GtkTextView *reason;
  GtkTextView *note;
  GtkLabel *quadrants;
  GtkDropDown *judgement;
  GtkLabel *teams;
  GtkLabel *scores;
  GtkWidget *related_title;
  GtkLabel *related;
  GtkWidget *related_from_title;
  GtkLabel *related_from;
  GtkWidget *origin_title;
  GtkLabel *origin;

  FujinProject *project;
  FujinServicePlan *plan;
  FujinRefresher *refresher;
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (FujinCatalogueDetail, fujin_catalogue_detail, GTK_TYPE_WIDGET)

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

static char *
dup_buffer_text (GtkTextView *view)
{
  GtkTextIter start, end;
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

/* Leaves the text alone when it says the same: the caret stays where it is. */
static void
set_buffer_text (GtkTextView *view,
                 const char  *text)
{
  g_autofree char *now = dup_buffer_text (view);

  if (strcmp (now, text) != 0)
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (view), text, -1);
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
  gtk_widget_set_visible (self->own_summary_frame, own);
  set_buffer_text (self->own_summary, own ? summary : "");
  set_buffer_text (self->reason, fujin_service_plan_get_reason (self->plan));
  set_buffer_text (self->note, fujin_service_plan_get_note (self->plan));
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
  gtk_widget_set_visible (self->reason_box, level == FUJIN_LEVEL_UNNECESSARY);
  gtk_label_set_text (self->reason_hint, hint ? hint : "");
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
  gtk_text_view_set_editable (self->own_summary, editable);
  gtk_text_view_set_editable (self->reason, editable);
  gtk_text_view_set_editable (self->note, editable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->judgement), editable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->level), editable);
}

static void
refresh (GtkWidget *widget)
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

static void
plan_notify_cb (FujinCatalogueDetail *self)
{
  /* What is being typed here is shown already, with the caret where it belongs. */
  if (!self->updating)
    fujin_refresher_queue (self->refresher);
}

typedef gboolean (*TextEdit) (FujinProject     *project,
                              FujinServicePlan *plan,
                              const char       *text);

static void
edit_text (FujinCatalogueDetail *self,
           TextEdit              edit,
           const char           *text)
{
  if (self->updating || !self->plan || !self->project)
    return;
  self->updating = TRUE;
  edit (self->project, self->plan, text);
  self->updating = FALSE;
}

static void
own_name_cb (FujinCatalogueDetail *self)
{
  edit_text (self, fujin_edit_rename_own_service, gtk_editable_get_text (self->own_name));
}

static void
own_summary_cb (FujinCatalogueDetail *self)
{
  g_autofree char *text = dup_buffer_text (self->own_summary);

  edit_text (self, fujin_edit_describe_own_service, text);
}

static void
reason_cb (FujinCatalogueDetail *self)
{
  g_autofree char *text = dup_buffer_text (self->reason);

  edit_text (self, fujin_edit_set_reason, text);
}

static void
note_cb (FujinCatalogueDetail *self)
{
  g_autofree char *text = dup_buffer_text (self->note);

  edit_text (self, fujin_edit_set_note, text);
}

static void
left_text_cb (FujinCatalogueDetail *self)
{
  if (!self->project)
    return;
  fujin_history_end_typing (fujin_project_get_history (self->project));
  fujin_refresher_queue (self->refresher);
}

static void
level_picked_cb (FujinCatalogueDetail *self,
                 int                   level)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  if (!self->plan || !self->project)
    return;
  g_ptr_array_add (plans, self->plan);
  fujin_edit_set_level (self->project, plans, (FujinLevel) level);
}

static void
judgement_cb (FujinCatalogueDetail *self)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  if (self->updating || !self->plan || !self->project)
    return;
  g_ptr_array_add (plans, self->plan);
  fujin_edit_set_quadrant (self->project, plans,
                           (int) gtk_drop_down_get_selected (self->judgement));
}

static FujinPage *
page_of (FujinCatalogueDetail *self)
{
  return FUJIN_PAGE (gtk_widget_get_ancestor (GTK_WIDGET (self), FUJIN_TYPE_PAGE));
}

static gboolean
link_cb (FujinCatalogueDetail *self,
         const char           *target)
{
  fujin_page_reveal (page_of (self), target);
  return TRUE;
}

static void
go (FujinCatalogueDetail *self,
    const char           *page)
{
  g_autofree char *target = NULL;

  if (!self->plan)
    return;
  target = g_strdup_printf ("plan:%s", fujin_service_plan_get_id (self->plan));
  fujin_page_go (page_of (self), page, target);
}

static void
go_assignment_cb (FujinCatalogueDetail *self)
{
  go (self, "assignment");
}

static void
go_portfolio_cb (FujinCatalogueDetail *self)
{
  go (self, "portfolio");
}

static void
fujin_catalogue_detail_dispose (GObject *object)
{
  FujinCatalogueDetail *self = FUJIN_CATALOGUE_DETAIL (object);
  GtkWidget *child;

  fujin_catalogue_detail_set_project (self, NULL);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_catalogue_detail_parent_class)->dispose (object);
}

static void
bind_texts (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, stack);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, badge);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, code);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, name);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, own_name);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, other_name);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, unconfirmed);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, place);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, summary);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, own_summary_frame);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, own_summary);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, level);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, level_text);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, reason_box);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, reason_hint);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, reason);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, note);
}

static void
bind_rest (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, quadrants);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, judgement);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, teams);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, scores);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, related_title);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, related);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, related_from_title);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, related_from);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, origin_title);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, origin);
  gtk_widget_class_bind_template_callback (widget_class, own_name_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_text_cb);
  gtk_widget_class_bind_template_callback (widget_class, level_picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, judgement_cb);
  gtk_widget_class_bind_template_callback (widget_class, link_cb);
  gtk_widget_class_bind_template_callback (widget_class, go_assignment_cb);
  gtk_widget_class_bind_template_callback (widget_class, go_portfolio_cb);
}

static void
fujin_catalogue_detail_class_init (FujinCatalogueDetailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_catalogue_detail_dispose;
  g_type_ensure (FUJIN_TYPE_BADGE);
  g_type_ensure (FUJIN_TYPE_LEVEL_PICKER);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-catalogue-detail.ui");
  bind_texts (widget_class);
  bind_rest (widget_class);
}

static void
fill_judgement (FujinCatalogueDetail *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  gtk_string_list_append (names, _("No judgement of its own"));
  for (int i = 1; i <= FUJIN_N_QUADRANTS; i++)
    {
      const FujinQuadrant *quadrant =
        fujin_framework_get_quadrant (fujin_framework_get_default (), i);
      g_autofree char *name =
        /* Translators: %1$s is the number of a quadrant (I to IV), %2$s its name */
        g_strdup_printf (C_("quadrant", "%1$s: %2$s"), quadrant->id,
                         fujin_text_get (&quadrant->name, fujin_lang_screen ()));

      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (self->judgement, G_LIST_MODEL (names));
}

/* The project undoes what is typed: the text's own undo would stand in its way. */
static void
connect_text (FujinCatalogueDetail *self,
              GtkTextView          *view,
              GCallback             callback)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);

  gtk_text_buffer_set_enable_undo (buffer, FALSE);
  g_signal_connect_swapped (buffer, "changed", callback, self);
}

static void
fujin_catalogue_detail_init (FujinCatalogueDetail *self)
{
  self->updating = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_judgement (self);
  self->updating = FALSE;
  connect_text (self, self->own_summary, G_CALLBACK (own_summary_cb));
  connect_text (self, self->reason, G_CALLBACK (reason_cb));
  connect_text (self, self->note, G_CALLBACK (note_cb));
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
}

/**
 * fujin_catalogue_detail_set_project:
 * @self: a detail pane
 * @project: (nullable): the project whose plans it will show
 *
 * Prepares for another project; shows no plan of it yet.
 */
void
fujin_catalogue_detail_set_project (FujinCatalogueDetail *self,
                                    FujinProject         *project)
{
  g_return_if_fail (FUJIN_IS_CATALOGUE_DETAIL (self));

  fujin_catalogue_detail_set_plan (self, NULL);
  g_set_object (&self->project, project);
}

/**
 * fujin_catalogue_detail_set_plan:
 * @self: a detail pane
 * @plan: (nullable): a plan of its project
 *
 * Shows another plan.
 */
void
fujin_catalogue_detail_set_plan (FujinCatalogueDetail *self,
                                 FujinServicePlan     *plan)
{
  g_return_if_fail (FUJIN_IS_CATALOGUE_DETAIL (self));

  if (self->plan == plan)
    return;
  if (self->plan)
    g_signal_handlers_disconnect_by_data (self->plan, self);
  g_set_object (&self->plan, plan);
  if (plan)
    g_signal_connect_swapped (plan, "notify", G_CALLBACK (plan_notify_cb), self);
  if (self->refresher)
    fujin_refresher_queue (self->refresher);
}

/**
 * fujin_catalogue_detail_rename:
 * @self: a detail pane
 *
 * Puts the focus where an own service is renamed.
 */
void
fujin_catalogue_detail_rename (FujinCatalogueDetail *self)
{
  g_return_if_fail (FUJIN_IS_CATALOGUE_DETAIL (self));

  if (self->plan && fujin_service_plan_is_own (self->plan))
    gtk_widget_grab_focus (GTK_WIDGET (self->own_name));
}
