/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-absence-row.h"

#include <glib/gi18n.h>

#include "fujin-absence-words.h"
#include "fujin-kind-mark.h"
#include "fujin-record.h"

/**
 * FujinAbsenceRow:
 *
 * A finding of a simulation: what it is of, what happens and why, who could step in; a button that
 * goes to the service and one that makes it an improvement. Or the heading of a kind.
 *
 * Signal "jump" (item), "improve" (item): the button was pressed.
 */
struct _FujinAbsenceRow
{
  GtkWidget         parent_instance;

  FujinAbsenceItem *item;
  GtkWidget        *head;
  GtkLabel         *head_name;
  GtkLabel         *head_text;
  GtkWidget        *body;
  FujinKindMark    *mark;
  GtkLabel         *subject;
  GtkLabel         *sentence;
  GtkLabel         *stand_ins;
  GtkButton        *jump;
  GtkButton        *improve;
};

G_DEFINE_FINAL_TYPE (FujinAbsenceRow, fujin_absence_row, GTK_TYPE_WIDGET)

enum
{
  JUMP,
  IMPROVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
emit (FujinAbsenceRow *self,
      guint            signal)
{
  g_autoptr (FujinAbsenceItem) item = self->item ? g_object_ref (self->item) : NULL;

  if (item)
    g_signal_emit (self, signals[signal], 0, item);
}

static void
jump_cb (FujinAbsenceRow *self)
{
  emit (self, JUMP);
}

static void
improve_cb (FujinAbsenceRow *self)
{
  emit (self, IMPROVE);
}

static void
fujin_absence_row_dispose (GObject *object)
{
  FujinAbsenceRow *self = FUJIN_ABSENCE_ROW (object);
  GtkWidget *child;

  g_clear_object (&self->item);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_absence_row_parent_class)->dispose (object);
}

static void
fujin_absence_row_class_init (FujinAbsenceRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_absence_row_dispose;
  gtk_widget_class_set_css_name (widget_class, "absencerow");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  signals[JUMP] = g_signal_new ("jump", FUJIN_TYPE_ABSENCE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, FUJIN_TYPE_ABSENCE_ITEM);
  signals[IMPROVE] = g_signal_new ("improve", FUJIN_TYPE_ABSENCE_ROW, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, FUJIN_TYPE_ABSENCE_ITEM);
}

static GtkLabel *
create_label (const char *css_class,
              gboolean    dim)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  gtk_widget_set_hexpand (label, TRUE);
  if (css_class)
    gtk_widget_add_css_class (label, css_class);
  if (dim)
    gtk_widget_add_css_class (label, "dim");
  return GTK_LABEL (label);
}

static GtkButton *
create_button (FujinAbsenceRow *self,
               int              column,
               const char      *icon,
               GCallback        callback)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "small-button");
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  g_signal_connect_swapped (button, "clicked", callback, self);
  gtk_grid_attach (GTK_GRID (self->body), button, column, 0, 1, 1);
  return GTK_BUTTON (button);
}

/* A box that lies asks a text that wraps how wide it is when so high, which takes a hundred tries;
 * a grid asks how high it is when so wide. */
static void
create_body (FujinAbsenceRow *self)
{
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  GtkWidget *upper = gtk_grid_new ();

  self->body = gtk_grid_new ();
  gtk_grid_set_column_spacing (GTK_GRID (self->body), 2);
  gtk_widget_set_hexpand (self->body, TRUE);
  gtk_widget_set_parent (self->body, GTK_WIDGET (self));
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_grid_attach (GTK_GRID (self->body), texts, 0, 0, 1, 1);
  gtk_grid_set_column_spacing (GTK_GRID (upper), 6);
  gtk_box_append (GTK_BOX (texts), upper);
  self->mark = FUJIN_KIND_MARK (fujin_kind_mark_new ());
  self->subject = create_label ("fujin-step-move", FALSE);
  gtk_grid_attach (GTK_GRID (upper), GTK_WIDGET (self->mark), 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (upper), GTK_WIDGET (self->subject), 1, 0, 1, 1);
  self->sentence = create_label (NULL, FALSE);
  self->stand_ins = create_label ("small", TRUE);
  gtk_box_append (GTK_BOX (texts), GTK_WIDGET (self->sentence));
  gtk_box_append (GTK_BOX (texts), GTK_WIDGET (self->stand_ins));
  self->jump = create_button (self, 1, "fujin-assignment-symbolic", G_CALLBACK (jump_cb));
  self->improve = create_button (self, 2, "fujin-add-symbolic", G_CALLBACK (improve_cb));
}

static void
fujin_absence_row_init (FujinAbsenceRow *self)
{
  gtk_orientable_set_orientation (
    GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))), GTK_ORIENTATION_VERTICAL);
  self->head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_hexpand (self->head, TRUE);
  gtk_widget_set_parent (self->head, GTK_WIDGET (self));
  self->head_name = create_label ("fujin-section", FALSE);
  self->head_text = create_label ("small", TRUE);
  gtk_box_append (GTK_BOX (self->head), GTK_WIDGET (self->head_name));
  gtk_box_append (GTK_BOX (self->head), GTK_WIDGET (self->head_text));
  create_body (self);
}

/**
 * fujin_absence_row_new:
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
fujin_absence_row_new (void)
{
  return g_object_new (FUJIN_TYPE_ABSENCE_ROW, NULL);
}

static void
set_tip (GtkButton  *button,
         const char *tip)
{
  gtk_widget_set_tooltip_text (GTK_WIDGET (button), tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tip,
                                  -1);
}

static void
show_buttons (FujinAbsenceRow           *self,
              const FujinAbsenceResult  *result,
              const FujinAbsenceFinding *finding,
              const char                *subject)
{
  FujinRecord *record = fujin_absence_find_improvement (result, finding, fujin_lang_screen ());
  g_autofree char *jump = NULL;
  g_autofree char *improve = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->jump), finding->plan != NULL);
  g_object_set_data_full (G_OBJECT (self), "fujin-plan",
                          finding->plan ? g_strdup (fujin_service_plan_get_id (finding->plan))
                                        : NULL, g_free);
  /* Translators: %s is a service */
  jump = g_strdup_printf (_("Show %s on the assignment page"), subject);
  set_tip (self->jump, jump);
  if (record)
    /* Translators: the title of an improvement */
    improve = g_strdup_printf (_("An improvement is there: %s"),
                               fujin_record_get (record, FUJIN_IMPROVEMENT_TITLE));
  else
    /* Translators: %s is a service or step */
    improve = g_strdup_printf (_("Save the finding about %s as an improvement"), subject);
  set_tip (self->improve, improve);
  gtk_button_set_icon_name (self->improve,
                            record ? "fujin-improvements-symbolic" : "fujin-add-symbolic");
  gtk_widget_set_sensitive (GTK_WIDGET (self->improve),
                            record || !fujin_project_get_read_only (result->project));
}

static void
show_finding (FujinAbsenceRow           *self,
              const FujinAbsenceResult  *result,
              const FujinAbsenceFinding *finding)
{
  FujinLang lang = fujin_lang_screen ();
  g_autofree char *subject = fujin_absence_words_dup_subject (result, finding, lang);
  g_autofree char *sentence = fujin_absence_words_dup_sentence (result, finding, lang);
  g_autofree char *stand_ins = fujin_absence_words_dup_stand_ins (result, finding, lang);

  gtk_widget_set_visible (GTK_WIDGET (self->mark), finding->plan != NULL);
  if (finding->plan)
    fujin_kind_mark_set_kind (self->mark, finding->after);
  gtk_label_set_text (self->subject, subject);
  if (finding->kind == FUJIN_ABSENCE_UNASSIGNED)
    gtk_widget_add_css_class (self->body, "dim");
  else
    gtk_widget_remove_css_class (self->body, "dim");
  gtk_label_set_text (self->sentence, sentence);
  gtk_label_set_text (self->stand_ins, stand_ins ? stand_ins : "");
  gtk_widget_set_visible (GTK_WIDGET (self->stand_ins), stand_ins != NULL);
  show_buttons (self, result, finding, subject);
}

static void
show_head (FujinAbsenceRow          *self,
           const FujinAbsenceResult *result,
           FujinAbsenceKind          kind)
{
  FujinLang lang = fujin_lang_screen ();
  /* Translators: a heading and how many stand under it */
  g_autofree char *name = g_strdup_printf (C_("absence", "%1$s %2$u"),
                                           fujin_absence_words_section (kind, lang),
                                           result->n_found[kind]);

  gtk_label_set_text (self->head_name, name);
  gtk_label_set_text (self->head_text, fujin_absence_words_explain (kind, lang));
}

/**
 * fujin_absence_row_show:
 * @self: a row
 * @result: (nullable): the result
 * @item: (nullable): what it shows
 *
 * Shows another item.
 */
void
fujin_absence_row_show (FujinAbsenceRow          *self,
                        const FujinAbsenceResult *result,
                        FujinAbsenceItem         *item)
{
  g_set_object (&self->item, item);
  gtk_widget_set_visible (self->head, item && fujin_absence_item_is_head (item));
  gtk_widget_set_visible (self->body, item && !fujin_absence_item_is_head (item));
  if (!item || !result)
    return;
  if (fujin_absence_item_is_head (item))
    show_head (self, result, fujin_absence_item_get_kind (item));
  else
    show_finding (self, result, &g_array_index (result->findings, FujinAbsenceFinding,
                                                fujin_absence_item_get_finding (item)));
}
