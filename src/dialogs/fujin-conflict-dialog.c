/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-conflict-dialog.h"

#include <glib/gi18n.h>

#include "fujin-conflict-row.h"
#include "fujin-merge-words.h"

/* How many questions are shown at a time, and how many changes are told in full. */
#define SOME_ROWS 100
#define MOST_SENTENCES 100

/**
 * FujinConflictDialog:
 *
 * Two sides of a plan: what each changed, and for what both changed a choice.
 */
struct _FujinConflictDialog
{
  GtkWindow parent_instance;
  FujinMerge *merge; /* NULL when the sides cannot be merged */
  gboolean saves;    /* somebody else saved our file; otherwise the other side is another file */
  gboolean is_broken; /* the other side is no whole plan: ours replaces it */
  gboolean answered;

  GtkWidget *merge_button;
  GtkLabel *heading;
  GtkLabel *explanation;
  GtkLabel *summary;
  GtkWidget *decide;
  GtkButton *all_ours;
  GtkButton *all_theirs;
  GtkBox *rows;
  GtkButton *more;
  GtkExpander *theirs;
  GtkLabel *theirs_text;
  GtkExpander *ours;
  GtkLabel *ours_text;
  GtkWidget *ways_out;
  GtkWidget *elsewhere;
  GtkWidget *show;
};

G_DEFINE_FINAL_TYPE (FujinConflictDialog, fujin_conflict_dialog, GTK_TYPE_WINDOW)

enum
{
  ANSWERED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Once only, and the dialog goes. */
static void
answer (FujinConflictDialog *self,
        FujinConflictAnswer  what)
{
  g_autoptr (FujinConflictDialog) held = g_object_ref (self);

  if (self->answered)
    return;
  self->answered = TRUE;
  gtk_widget_hide (GTK_WIDGET (self));
  g_signal_emit (self, signals[ANSWERED], 0, (int) what);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
merge_cb (FujinConflictDialog *self)
{
  answer (self, self->is_broken ? FUJIN_CONFLICT_REPLACE : FUJIN_CONFLICT_MERGE);
}

static void
elsewhere_cb (FujinConflictDialog *self)
{
  answer (self, FUJIN_CONFLICT_ELSEWHERE);
}

static void
show_cb (FujinConflictDialog *self)
{
  answer (self, FUJIN_CONFLICT_SHOW);
}

static gboolean
fujin_conflict_dialog_close_request (GtkWindow *window)
{
  answer (FUJIN_CONFLICT_DIALOG (window), FUJIN_CONFLICT_CANCEL);
  return TRUE;
}

static void
choose_all (FujinConflictDialog *self,
            FujinMergeChoice     choice)
{
  fujin_merge_choose_all (self->merge, choice);
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows)); row;
       row = gtk_widget_get_next_sibling (row))
    fujin_conflict_row_update (FUJIN_CONFLICT_ROW (row));
}

static void
all_ours_cb (FujinConflictDialog *self)
{
  choose_all (self, FUJIN_MERGE_OURS);
}

static void
all_theirs_cb (FujinConflictDialog *self)
{
  choose_all (self, FUJIN_MERGE_THEIRS);
}

/* Hundreds of questions at once would make the window slow. */
static void
add_rows (FujinConflictDialog *self,
          guint                from)
{
  guint n = fujin_merge_get_n_conflicts (self->merge);
  guint to = MIN (n, from + SOME_ROWS);
  g_autofree char *text = NULL;

  for (guint i = from; i < to; i++)
    gtk_box_append (self->rows, fujin_conflict_row_new (self->merge, i, self->saves));
  text = g_strdup_printf (ngettext ("Show %u More", "Show %u More", n - to), n - to);
  gtk_button_set_label (self->more, text);
  gtk_widget_set_visible (GTK_WIDGET (self->more), to < n);
}

static void
more_cb (FujinConflictDialog *self)
{
  guint n = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows)); row;
       row = gtk_widget_get_next_sibling (row))
    n++;
  add_rows (self, n);
}

static char *
list_changes (FujinMerge       *merge,
              FujinMergeChoice  side)
{
  GString *text = g_string_new (NULL);
  guint n = fujin_merge_get_n_changes (merge, side);

  for (guint i = 0; i < MIN (n, MOST_SENTENCES); i++)
    {
      g_autofree char *sentence = fujin_merge_dup_change (merge, side, i, fujin_lang_screen ());

      g_string_append_printf (text, i > 0 ? "\n%s" : "%s", sentence);
    }
  if (n > MOST_SENTENCES)
    {
      g_string_append_c (text, '\n');
      g_string_append_printf (text,
                              ngettext ("and %u more difference", "and %u more differences",
                                        n - MOST_SENTENCES),
                              n - MOST_SENTENCES);
    }
  return g_string_free (text, FALSE);
}

static void
show_changes (FujinConflictDialog *self,
              FujinMergeChoice     side,
              GtkExpander         *expander,
              GtkLabel            *label,
              const char          *format)
{
  guint n = fujin_merge_get_n_changes (self->merge, side);
  g_autofree char *title = g_strdup_printf (format, n);
  g_autofree char *text = list_changes (self->merge, side);

  gtk_expander_set_label (expander, title);
  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (expander), n > 0);
}

static void
show_sides (FujinConflictDialog *self)
{
  guint n = fujin_merge_get_n_conflicts (self->merge);

  show_changes (self, FUJIN_MERGE_THEIRS, self->theirs, self->theirs_text,
                self->saves ? _("What only they changed (%u)")
                            : _("What was changed in the other file only (%u)"));
  show_changes (self, FUJIN_MERGE_OURS, self->ours, self->ours_text,
                self->saves ? _("What only you changed (%u)")
                            : _("What was changed in this plan only (%u)"));
  /* What is taken over without a question is looked at where there is no question. */
  gtk_expander_set_expanded (self->theirs, n == 0);
}

/**
 * fujin_conflict_dialog_set_merge:
 * @self: a dialog
 * @merge: (transfer full): the two sides, which can be merged
 *
 * Shows what is to be merged.
 */
void
fujin_conflict_dialog_set_merge (FujinConflictDialog *self,
                                 FujinMerge          *merge)
{
  guint n;
  g_autofree char *headline = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (FUJIN_IS_CONFLICT_DIALOG (self) && self->merge == NULL);

  self->merge = merge;
  n = fujin_merge_get_n_conflicts (merge);
  headline = fujin_merge_dup_headline (merge, fujin_lang_screen ());
  text = g_strdup_printf ("%s\n%s", headline, _("It is one step: Undo takes the merge back."));
  gtk_label_set_text (self->summary, text);
  gtk_widget_set_visible (self->decide, n > 0);
  if (n > 0)
    add_rows (self, 0);
  show_sides (self);
  /* The first question, or else the answer to none. */
  if (n == 0)
    gtk_widget_grab_focus (self->merge_button);
  else
    fujin_conflict_row_take_focus (
      FUJIN_CONFLICT_ROW (gtk_widget_get_first_child (GTK_WIDGET (self->rows))));
}

/**
 * fujin_conflict_dialog_set_refusal:
 * @self: a dialog
 * @text: why the two sides cannot be merged
 * @can_show: whether theirs can be shown at least
 *
 * Offers the other ways only.
 */
void
fujin_conflict_dialog_set_refusal (FujinConflictDialog *self,
                                   const char          *text,
                                   gboolean             can_show)
{
  g_return_if_fail (FUJIN_IS_CONFLICT_DIALOG (self));

  gtk_label_set_text (self->summary, text);
  gtk_widget_set_visible (self->show, can_show);
  gtk_widget_hide (self->merge_button);
  gtk_window_set_default_widget (GTK_WINDOW (self), self->elsewhere);
  gtk_widget_hide (GTK_WIDGET (self->theirs));
  gtk_widget_hide (GTK_WIDGET (self->ours));
  gtk_window_set_default_size (GTK_WINDOW (self), 620, 320);
}

/**
 * fujin_conflict_dialog_set_broken:
 * @self: a dialog
 * @text: what is wrong with the other side, and what becomes of it
 * @can_show: whether what could be read of it can be shown
 *
 * Offers to put ours in the place of the other side, which is no whole plan.
 */
void
fujin_conflict_dialog_set_broken (FujinConflictDialog *self,
                                  const char          *text,
                                  gboolean             can_show)
{
  fujin_conflict_dialog_set_refusal (self, text, can_show);
  self->is_broken = TRUE;
  gtk_button_set_label (GTK_BUTTON (self->merge_button), _("_Replace the Broken File"));
  gtk_button_set_label (GTK_BUTTON (self->show), _("_Show What Could Be Read"));
  gtk_widget_show (self->merge_button);
  gtk_window_set_title (GTK_WINDOW (self), _("Broken File"));
  gtk_window_set_default_widget (GTK_WINDOW (self), self->merge_button);
  gtk_widget_grab_focus (self->merge_button);
}

/**
 * fujin_conflict_dialog_set_texts:
 * @self: a dialog
 * @heading: what happened, in a line
 * @explanation: the rest of it
 *
 * Sets what it begins with.
 */
void
fujin_conflict_dialog_set_texts (FujinConflictDialog *self,
                                 const char          *heading,
                                 const char          *explanation)
{
  g_return_if_fail (FUJIN_IS_CONFLICT_DIALOG (self));

  gtk_label_set_text (self->heading, heading);
  gtk_label_set_text (self->explanation, explanation);
}

/**
 * fujin_conflict_dialog_get_merge:
 * @self: a dialog
 *
 * Returns: (transfer none) (nullable): the merge with the choices made; %NULL when the sides
 *   cannot be merged
 */
FujinMerge *
fujin_conflict_dialog_get_merge (FujinConflictDialog *self)
{
  g_return_val_if_fail (FUJIN_IS_CONFLICT_DIALOG (self), NULL);

  return self->merge;
}

static void
fujin_conflict_dialog_finalize (GObject *object)
{
  FujinConflictDialog *self = FUJIN_CONFLICT_DIALOG (object);

  g_clear_pointer (&self->merge, fujin_merge_free);
  G_OBJECT_CLASS (fujin_conflict_dialog_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FujinConflictDialog, merge_button);
  gtk_widget_class_bind_template_child (widget_class, FujinConflictDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, FujinConflictDialog, explanation);
  gtk_widget_class_bind_template_child (widget_class, FujinConflictDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, FujinConflictDialog, decide);
  gtk_widget_class_bind_template_child (widget_class, FujinConflictDialog, all_ours);
  gtk_widget_class_bind_template_child (widget_class, FujinConflictDialog, all_theirs);
  gtk_widget_class_bind_template_child (widget_class, FujinConflictDialog, rows);
  gtk_widget_class_bind_template_child (widget_class, FujinConflictDialog, more);
  gtk_widget_class_bind_template_child (widget_class, FujinConflictDialog, theirs);
  gtk_widget_class_bind_template_child (widget_class, FujinConflictDialog, theirs_text);
  gtk_widget_class_bind_template_child (widget_class, FujinConflictDialog, ours);
  gtk_widget_class_bind_template_child (widget_class, FujinConflictDialog, ours_text);
  gtk_widget_class_bind_template_child (widget_class, FujinConflictDialog, ways_out);
  gtk_widget_class_bind_template_child (widget_class, FujinConflictDialog, elsewhere);
  gtk_widget_class_bind_template_child (widget_class, FujinConflictDialog, show);
  gtk_widget_class_bind_template_callback (widget_class, merge_cb);
  gtk_widget_class_bind_template_callback (widget_class, elsewhere_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
  gtk_widget_class_bind_template_callback (widget_class, all_ours_cb);
  gtk_widget_class_bind_template_callback (widget_class, all_theirs_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);
}

static void
fujin_conflict_dialog_class_init (FujinConflictDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = fujin_conflict_dialog_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = fujin_conflict_dialog_close_request;

  /**
   * FujinConflictDialog::answered:
   * @self: the dialog
   * @answer: a #FujinConflictAnswer
   *
   * It is known what to do; the dialog is hidden and goes after this.
   */
  signals[ANSWERED] = g_signal_new ("answered", FUJIN_TYPE_CONFLICT_DIALOG, G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/dialogs/fujin-conflict-dialog.ui");
  bind_children (widget_class);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

/* With large letters two buttons beside each other would be wider than the screen. */
static void
let_wrap (GtkButton *button)
{
  GtkLabel *label = GTK_LABEL (gtk_button_get_child (button));

  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_justify (label, GTK_JUSTIFY_CENTER);
}

static void
fujin_conflict_dialog_init (FujinConflictDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  let_wrap (GTK_BUTTON (self->all_ours));
  let_wrap (GTK_BUTTON (self->all_theirs));
  let_wrap (GTK_BUTTON (self->elsewhere));
  let_wrap (GTK_BUTTON (self->show));
}

/**
 * fujin_conflict_dialog_new:
 * @parent: the window it stands on
 * @saves: whether somebody else saved the file of the plan, so that merging saves, too; otherwise
 *   the other side is another file
 *
 * Returns: (transfer none): the dialog, not presented yet
 */
FujinConflictDialog *
fujin_conflict_dialog_new (GtkWindow *parent,
                           gboolean   saves)
{
  FujinConflictDialog *self =
    g_object_new (FUJIN_TYPE_CONFLICT_DIALOG, "transient-for", parent, NULL);

  self->saves = saves;
  gtk_button_set_label (GTK_BUTTON (self->merge_button),
                        saves ? _("_Merge and Save") : _("_Merge"));
  gtk_widget_set_visible (self->elsewhere, saves);
  if (!saves)
    {
      gtk_button_set_label (self->all_ours, _("All of Th_is Plan"));
      gtk_button_set_label (self->all_theirs, _("All of the O_ther File"));
      gtk_button_set_label (GTK_BUTTON (self->show), _("Open the Other File in a New _Window"));
    }
  return self;
}
