/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-recovery-row.h"

#include <glib/gi18n.h>

#include "fujin-moment.h"
#include "fujin-xml.h"

/**
 * FujinRecoveryRow:
 *
 * A plan that was not closed properly, and what may be done with it. What is chosen before its
 * changes are known is done as soon as they are.
 */
struct _FujinRecoveryRow
{
  GtkWidget parent_instance;
  FujinRecoveryItem *item;
  int waiting; /* a #FujinRecoveryChoice, or -1 */

  GtkLabel *name;
  GtkLabel *place;
  GtkLabel *which;
  GtkLabel *when;
  GtkLabel *changes;
  GtkLabel *trouble;
  GtkWidget *discard;
  GtkWidget *earlier;
  GtkWidget *saved;
  GtkWidget *open;
};

G_DEFINE_FINAL_TYPE (FujinRecoveryRow, fujin_recovery_row, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
choose (FujinRecoveryRow    *self,
        FujinRecoveryChoice  choice)
{
  if (fujin_recovery_item_get_prepared (self->item))
    g_signal_emit (self, signals[CHOSEN], 0, (int) choice);
  else
    self->waiting = (int) choice;
}

static void
open_cb (FujinRecoveryRow *self)
{
  choose (self, FUJIN_RECOVERY_OPEN);
}

static void
saved_cb (FujinRecoveryRow *self)
{
  choose (self, FUJIN_RECOVERY_SAVED);
}

static void
earlier_cb (FujinRecoveryRow *self)
{
  choose (self, FUJIN_RECOVERY_EARLIER);
}

static void
discard_cb (FujinRecoveryRow *self)
{
  choose (self, FUJIN_RECOVERY_DISCARD);
}

static void
set_text (GtkLabel   *label,
          const char *text)
{
  gtk_label_set_text (label, text ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text && *text);
}

/* What cannot be opened says why, where the pointer asks, and where it is read out. */
static void
show_saved (FujinRecoveryRow *self)
{
  gboolean gone = fujin_recovery_item_get_disk (self->item) == FUJIN_RECOVERY_DISK_GONE;
  const char *why = gone ? _("The file is no longer there, or cannot be read.") : NULL;

  gtk_widget_set_visible (self->saved,
                          fujin_recovery_item_get_recovery (self->item)->path != NULL);
  gtk_widget_set_sensitive (self->saved, !gone);
  gtk_widget_set_tooltip_text (self->saved, why);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->saved),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, why ? why : "", -1);
}

/* Without a path there is nothing saved that could be opened instead. */
static void
show_buttons (FujinRecoveryRow *self)
{
  gboolean has_file = fujin_recovery_item_get_recovery (self->item)->path != NULL;
  gboolean lost = fujin_recovery_item_get_prepared (self->item) &&
                  !fujin_recovery_item_get_project (self->item);

  gtk_widget_set_visible (self->open, !lost);
  show_saved (self);
  gtk_widget_set_visible (self->earlier, has_file && lost);
}

static void
show_trouble (FujinRecoveryRow *self)
{
  GPtrArray *problems = fujin_recovery_item_get_problems (self->item);
  g_autofree char *text = NULL;

  gtk_widget_remove_css_class (GTK_WIDGET (self->trouble), "fujin-warning");
  if (problems && problems->len > 0)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->trouble), "fujin-warning");
      text = g_strdup (((FujinXmlProblem *) g_ptr_array_index (problems, 0))->message);
    }
  else if (fujin_recovery_item_get_disk (self->item) == FUJIN_RECOVERY_DISK_CHANGED)
    text = g_strdup (_("The file has been saved since. Nothing of that is overwritten without "
                       "asking."));
  else if (fujin_recovery_item_get_disk (self->item) == FUJIN_RECOVERY_DISK_PARTIAL)
    text = g_strdup (_("The file is damaged. The recovered plan is whole."));
  else if (fujin_recovery_item_get_disk (self->item) == FUJIN_RECOVERY_DISK_GONE)
    text = g_strdup (_("The file is no longer there, or cannot be read. The recovered plan is "
                       "whole."));
  set_text (self->trouble, text);
}

static void
show_changes (FujinRecoveryRow *self)
{
  const char *net = fujin_recovery_item_get_net (self->item);
  const char *changes = fujin_recovery_item_get_changes (self->item);
  g_autofree char *text = net ? g_strdup_printf ("%s\n%s", net, changes) : g_strdup (changes);

  set_text (self->changes, text);
}

static void
prepared_cb (FujinRecoveryRow *self)
{
  show_changes (self);
  show_trouble (self);
  show_buttons (self);
  if (self->waiting >= 0)
    g_signal_emit (self, signals[CHOSEN], 0, self->waiting);
  self->waiting = -1;
}

static char *
dup_place (FujinRecoveryRow *self)
{
  g_autoptr (GFile) file = fujin_recovery_item_dup_file (self->item);

  return file ? g_file_get_parse_name (file) : g_strdup (_("Never saved in a file"));
}

static char *
dup_when (FujinRecovery *recovery)
{
  g_autofree char *count = fujin_recovery_dup_words (recovery, fujin_lang_screen ());
  g_autofree char *last = fujin_moment_dup_words (recovery->when);

  /* Translators: %1$s is "3 changes since 14:02", %2$s a date and time */
  return g_strdup_printf (_("%1$s, the last one at %2$s"), count, last);
}

static void
fill (FujinRecoveryRow *self)
{
  FujinRecovery *recovery = fujin_recovery_item_get_recovery (self->item);
  g_autofree char *place = dup_place (self);
  g_autofree char *when = dup_when (recovery);

  gtk_label_set_text (self->name, *recovery->name ? recovery->name : _("Untitled plan"));
  gtk_label_set_text (self->place, place);
  gtk_label_set_text (self->when, when);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_text (self->name), -1);
  show_buttons (self);
  if (fujin_recovery_item_get_prepared (self->item))
    prepared_cb (self);
}

static void
fujin_recovery_row_dispose (GObject *object)
{
  FujinRecoveryRow *self = FUJIN_RECOVERY_ROW (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (fujin_recovery_row_parent_class)->dispose (object);
}

static void
fujin_recovery_row_class_init (FujinRecoveryRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_recovery_row_dispose;

  /**
   * FujinRecoveryRow::chosen:
   * @self: the row
   * @choice: a #FujinRecoveryChoice
   *
   * Something is to be done with the plan, which is prepared.
   */
  signals[CHOSEN] = g_signal_new ("chosen", FUJIN_TYPE_RECOVERY_ROW, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/jp/fujin/Fujin/ui/dialogs/fujin-recovery-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinRecoveryRow, name);
  gtk_widget_class_bind_template_child (widget_class, FujinRecoveryRow, place);
  gtk_widget_class_bind_template_child (widget_class, FujinRecoveryRow, which);
  gtk_widget_class_bind_template_child (widget_class, FujinRecoveryRow, when);
  gtk_widget_class_bind_template_child (widget_class, FujinRecoveryRow, changes);
  gtk_widget_class_bind_template_child (widget_class, FujinRecoveryRow, trouble);
  gtk_widget_class_bind_template_child (widget_class, FujinRecoveryRow, discard);
  gtk_widget_class_bind_template_child (widget_class, FujinRecoveryRow, earlier);
  gtk_widget_class_bind_template_child (widget_class, FujinRecoveryRow, saved);
  gtk_widget_class_bind_template_child (widget_class, FujinRecoveryRow, open);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, saved_cb);
  gtk_widget_class_bind_template_callback (widget_class, earlier_cb);
  gtk_widget_class_bind_template_callback (widget_class, discard_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
fujin_recovery_row_init (FujinRecoveryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->waiting = -1;
}

/**
 * fujin_recovery_row_new:
 * @item: a plan that was not closed properly
 *
 * Returns: (transfer floating): a row that shows it
 */
GtkWidget *
fujin_recovery_row_new (FujinRecoveryItem *item)
{
  FujinRecoveryRow *self = g_object_new (FUJIN_TYPE_RECOVERY_ROW, NULL);

  self->item = g_object_ref (item);
  g_signal_connect_object (item, "prepared", G_CALLBACK (prepared_cb), self, G_CONNECT_SWAPPED);
  fill (self);
  return GTK_WIDGET (self);
}

/**
 * fujin_recovery_row_take_focus:
 * @self: a row
 *
 * Puts the keyboard on what brings the plan back: recovered, or as an earlier version had it.
 */
void
fujin_recovery_row_take_focus (FujinRecoveryRow *self)
{
  g_return_if_fail (FUJIN_IS_RECOVERY_ROW (self));

  gtk_widget_grab_focus (gtk_widget_get_visible (self->open) ? self->open : self->earlier);
}

/**
 * fujin_recovery_row_open:
 * @self: a row
 *
 * Opens the plan with its changes, as soon as they are known.
 */
void
fujin_recovery_row_open (FujinRecoveryRow *self)
{
  g_return_if_fail (FUJIN_IS_RECOVERY_ROW (self));

  choose (self, FUJIN_RECOVERY_OPEN);
}

/**
 * fujin_recovery_row_set_which:
 * @self: a row
 * @index: which of the notes of the same plan it shows, 0 for the newest
 * @n: how many rows show notes of that plan
 *
 * Says which is the newest where a plan was left unsaved more than once.
 */
void
fujin_recovery_row_set_which (FujinRecoveryRow *self,
                              guint             index,
                              guint             n)
{
  g_autofree char *newest = NULL;

  g_return_if_fail (FUJIN_IS_RECOVERY_ROW (self));

  newest = g_strdup_printf (ngettext ("The newest of %u unsaved states of this plan",
                                      "The newest of %u unsaved states of this plan", n),
                            n);
  set_text (self->which, n < 2       ? NULL
                         : index > 0 ? _("An older state of the same plan: a newer one is above")
                                     : newest);
}

/**
 * fujin_recovery_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none): what it shows
 */
FujinRecoveryItem *
fujin_recovery_row_get_item (FujinRecoveryRow *self)
{
  g_return_val_if_fail (FUJIN_IS_RECOVERY_ROW (self), NULL);

  return self->item;
}
