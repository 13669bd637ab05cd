/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-step-row.h"

#include <glib/gi18n.h>

#include "fujin-kind-mark.h"
#include "fujin-pattern-words.h"

/**
 * FujinStepRow:
 *
 * A step to an organisation pattern: the service, what has to happen and why, a box to tick, and
 * a button that makes it an improvement or shows the one there is. Or the heading of a quadrant.
 *
 * Signal "improve" (item): the button was pressed.
 */
struct _FujinStepRow
{
  GtkWidget       parent_instance;

  FujinStepItem  *item;
  GBinding       *binding;
  GtkWidget      *head;
  GtkWidget      *body;
  GtkCheckButton *check;
  FujinKindMark  *mark;
  GtkLabel       *name;
  GtkLabel       *move;
  GtkLabel       *reason;
  GtkButton      *button;
};

G_DEFINE_FINAL_TYPE (FujinStepRow, fujin_step_row, GTK_TYPE_WIDGET)

enum
{
  IMPROVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
fujin_step_row_dispose (GObject *object)
{
  FujinStepRow *self = FUJIN_STEP_ROW (object);
  GtkWidget *child;

  g_clear_pointer (&self->binding, g_binding_unbind);
  g_clear_object (&self->item);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_step_row_parent_class)->dispose (object);
}

static void
fujin_step_row_class_init (FujinStepRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_step_row_dispose;
  gtk_widget_class_set_css_name (widget_class, "steprow");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  signals[IMPROVE] = g_signal_new ("improve", FUJIN_TYPE_STEP_ROW, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, FUJIN_TYPE_STEP_ITEM);
}

static void
clicked_cb (FujinStepRow *self)
{
  g_autoptr (FujinStepItem) item = self->item ? g_object_ref (self->item) : NULL;

  if (item)
    g_signal_emit (self, signals[IMPROVE], 0, item);
}

static GtkLabel *
create_label (GtkWidget  *box,
              const char *css_class,
              gboolean    wrap)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (wrap)
    {
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_max_width_chars (GTK_LABEL (label), 34);
    }
  else
    {
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_label_set_max_width_chars (GTK_LABEL (label), 30);
    }
  if (css_class)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static void
create_button (FujinStepRow *self)
{
  self->button = GTK_BUTTON (gtk_button_new_from_icon_name ("fujin-add-symbolic"));
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "small-button");
  gtk_widget_set_valign (GTK_WIDGET (self->button), GTK_ALIGN_START);
  g_signal_connect_swapped (self->button, "clicked", G_CALLBACK (clicked_cb), self);
  gtk_box_append (GTK_BOX (self->body), GTK_WIDGET (self->button));
}

static void
fujin_step_row_init (FujinStepRow *self)
{
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *upper = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->head = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->head), 0);
  gtk_label_set_wrap (GTK_LABEL (self->head), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (self->head), 34);
  gtk_widget_set_hexpand (self->head, TRUE);
  gtk_widget_add_css_class (self->head, "fujin-section");
  gtk_widget_set_parent (self->head, GTK_WIDGET (self));
  self->body = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_widget_set_hexpand (self->body, TRUE);
  gtk_widget_set_parent (self->body, GTK_WIDGET (self));
  self->check = GTK_CHECK_BUTTON (gtk_check_button_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->check), GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (self->body), GTK_WIDGET (self->check));
  gtk_box_append (GTK_BOX (self->body), texts);
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (texts), upper);
  self->mark = FUJIN_KIND_MARK (fujin_kind_mark_new ());
  gtk_box_append (GTK_BOX (upper), GTK_WIDGET (self->mark));
  self->name = create_label (upper, NULL, FALSE);
  self->move = create_label (texts, "fujin-step-move", TRUE);
  self->reason = create_label (texts, "small", TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->reason), "dim");
  create_button (self);
}

/**
 * fujin_step_row_new:
 * @tickable: whether it can be ticked and made an improvement
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
fujin_step_row_new (gboolean tickable)
{
  FujinStepRow *self = g_object_new (FUJIN_TYPE_STEP_ROW, NULL);

  gtk_widget_set_visible (GTK_WIDGET (self->check), tickable);
  gtk_widget_set_visible (GTK_WIDGET (self->button), tickable);
  return GTK_WIDGET (self);
}

static void
show_button (FujinStepRow           *self,
             const FujinPatternStep *step)
{
  FujinRecord *record = fujin_pattern_step_find_improvement (step);
  FujinProject *project = fujin_service_plan_get_project (step->plan);
  const char *code = fujin_service_plan_get_code (step->plan);
  g_autofree char *tip = NULL;

  if (record)
    /* Translators: the title of an improvement */
    tip = g_strdup_printf (_("An improvement is there: %s"),
                           fujin_record_get (record, FUJIN_IMPROVEMENT_TITLE));
  else
    /* Translators: %s is the code of a service */
    tip = g_strdup_printf (_("Make the step of %s an improvement"), code);
  gtk_button_set_icon_name (self->button,
                            record ? "fujin-improvements-symbolic" : "fujin-add-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  tip, -1);
  gtk_widget_set_sensitive (GTK_WIDGET (self->button),
                            record || (project && !fujin_project_get_read_only (project)));
}

static char *
dup_move (FujinStepRow           *self,
          const FujinPatternStep *step)
{
  const char *move = fujin_pattern_words_move (step->move, fujin_lang_screen ());

  if (!gtk_widget_get_visible (GTK_WIDGET (self->button)) ||
      !fujin_pattern_step_find_improvement (step))
    return g_strdup (move);
  /* Translators: %s is what has to happen to a service */
  return g_strdup_printf (_("%s · has an improvement"), move);
}

static void
show_step (FujinStepRow           *self,
           const FujinPatternStep *step)
{
  FujinLang lang = fujin_lang_screen ();
  const char *code = fujin_service_plan_get_code (step->plan);
  g_autofree char *name = g_strdup_printf ("%s %s", code,
                                           fujin_service_plan_get_name (step->plan, lang));
  g_autofree char *reason =
    fujin_pattern_words_dup_step (step, fujin_step_item_get_pattern (self->item), lang);
  g_autofree char *move = dup_move (self, step);

  fujin_kind_mark_set_kind (self->mark, fujin_service_plan_get_kind (step->plan));
  gtk_label_set_text (self->name, name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->name), name);
  gtk_label_set_text (self->move, move);
  gtk_label_set_text (self->reason, reason);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  show_button (self, step);
}

/**
 * fujin_step_row_show:
 * @self: a row
 * @item: (nullable): what it shows
 *
 * Shows another item.
 */
void
fujin_step_row_show (FujinStepRow  *self,
                     FujinStepItem *item)
{
  const FujinPatternStep *step = item ? fujin_step_item_get_step (item) : NULL;

  g_clear_pointer (&self->binding, g_binding_unbind);
  g_set_object (&self->item, item);
  gtk_widget_set_visible (self->head, item && !step);
  gtk_widget_set_visible (self->body, step != NULL);
  if (!item)
    return;
  if (!step)
    {
      gtk_label_set_text (GTK_LABEL (self->head), fujin_step_item_get_head (item));
      return;
    }
  self->binding = g_object_bind_property (item, "ticked", self->check, "active",
                                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  show_step (self, step);
}
