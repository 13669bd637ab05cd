/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-conflict-row.h"

#include <glib/gi18n.h>

#include "fujin-merge-words.h"

#define N_CHOICES 3

/**
 * FujinConflictRow:
 *
 * One thing that both sides of a merge changed, and what becomes of it. The merge is the owner's.
 */
struct _FujinConflictRow
{
  GtkBox parent_instance;
  FujinMerge *merge;
  guint index;
  GtkCheckButton *choices[N_CHOICES]; /* by #FujinMergeChoice; NULL where it is none */
};

G_DEFINE_FINAL_TYPE (FujinConflictRow, fujin_conflict_row, GTK_TYPE_BOX)

static void
chosen_cb (GtkCheckButton   *button,
           FujinConflictRow *self)
{
  for (guint i = 0; i < N_CHOICES; i++)
    if (self->choices[i] == button && gtk_check_button_get_active (button))
      fujin_merge_choose (self->merge, self->index, i);
}

static void
add_label (FujinConflictRow *self,
           const char       *text,
           const char       *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (self), label);
}

static gboolean
is_whole (const FujinMergeConflict *conflict)
{
  return conflict->kind == FUJIN_MERGE_CONFLICT_DELETED ||
         conflict->kind == FUJIN_MERGE_CONFLICT_USED;
}

/* What it is about, and what it was before both changed it. */
static void
add_subject (FujinConflictRow *self)
{
  const FujinMergeConflict *conflict = fujin_merge_get_conflict (self->merge, self->index);
  FujinLang lang = fujin_lang_screen ();
  g_autofree char *subject = fujin_merge_dup_subject (self->merge, self->index, lang);
  g_autofree char *what = fujin_merge_dup_what (self->merge, self->index, lang);
  g_autofree char *before = fujin_merge_dup_before (self->merge, self->index, lang);
  g_autofree char *question = fujin_merge_dup_question (self->merge, self->index, lang);
  g_autofree char *about = NULL;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, question,
                                  -1);
  if (is_whole (conflict))
    {
      add_label (self, question, "card-title");
      return;
    }
  add_label (self, subject, "card-title");
  /* Translators: %1$s is a field such as As-Is, %2$s its value before */
  about = before ? g_strdup_printf (_("%1$s; before: %2$s"), what, before) : NULL;
  add_label (self, about ? about : what, "dim");
}

/* A label that wraps: a note may be long. */
static void
add_choice (FujinConflictRow *self,
            FujinMergeChoice  choice,
            const char       *text)
{
  GtkWidget *button = gtk_check_button_new ();
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (GTK_LABEL (label), 4);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (button), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  -1);
  if (self->choices[FUJIN_MERGE_OURS])
    gtk_check_button_set_group (GTK_CHECK_BUTTON (button), self->choices[FUJIN_MERGE_OURS]);
  self->choices[choice] = GTK_CHECK_BUTTON (button);
  gtk_box_append (GTK_BOX (self), button);
}

static void
add_side (FujinConflictRow *self,
          FujinMergeChoice  side,
          const char       *format)
{
  g_autofree char *value =
    fujin_merge_dup_side (self->merge, self->index, side, fujin_lang_screen ());
  g_autofree char *text = g_strdup_printf (format, value);

  add_choice (self, side, text);
}

/**
 * fujin_conflict_row_update:
 * @self: a row
 *
 * Shows what is chosen in the merge now.
 */
void
fujin_conflict_row_update (FujinConflictRow *self)
{
  const FujinMergeConflict *conflict;

  g_return_if_fail (FUJIN_IS_CONFLICT_ROW (self));

  conflict = fujin_merge_get_conflict (self->merge, self->index);
  if (self->choices[conflict->choice])
    gtk_check_button_set_active (self->choices[conflict->choice], TRUE);
}

/**
 * fujin_conflict_row_take_focus:
 * @self: a row
 *
 * Puts the keyboard on what is chosen.
 */
void
fujin_conflict_row_take_focus (FujinConflictRow *self)
{
  const FujinMergeConflict *conflict;

  g_return_if_fail (FUJIN_IS_CONFLICT_ROW (self));

  conflict = fujin_merge_get_conflict (self->merge, self->index);
  gtk_widget_grab_focus (GTK_WIDGET (self->choices[conflict->choice]));
}

static void
fujin_conflict_row_class_init (FujinConflictRowClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
fujin_conflict_row_init (FujinConflictRow *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 2);
  gtk_widget_add_css_class (GTK_WIDGET (self), "fujin-card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "fujin-card-list");
}

/**
 * fujin_conflict_row_new:
 * @merge: a merge, which stays as long as the row
 * @index: number of a conflict
 * @people: whether the other side is somebody else, not another file
 *
 * Returns: (transfer floating): a row that asks about it
 */
GtkWidget *
fujin_conflict_row_new (FujinMerge *merge,
                        guint       index,
                        gboolean    people)
{
  FujinConflictRow *self = g_object_new (FUJIN_TYPE_CONFLICT_ROW, NULL);

  self->merge = merge;
  self->index = index;
  add_subject (self);
  /* Translators: %s is what our side of a merge has */
  add_side (self, FUJIN_MERGE_OURS, people ? _("Mine: %s") : _("This plan: %s"));
  /* Translators: %s is what the other side of a merge has */
  add_side (self, FUJIN_MERGE_THEIRS, people ? _("Theirs: %s") : _("The other file: %s"));
  if (fujin_merge_get_conflict (merge, index)->can_both)
    add_choice (self, FUJIN_MERGE_BOTH, _("Both, one after the other"));
  fujin_conflict_row_update (self);
  for (guint i = 0; i < N_CHOICES; i++)
    if (self->choices[i])
      g_signal_connect_object (self->choices[i], "toggled", G_CALLBACK (chosen_cb), self, 0);
  return GTK_WIDGET (self);
}
