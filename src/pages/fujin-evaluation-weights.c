/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-evaluation-weights.h"

#include <glib/gi18n.h>

#include "fujin-edit-project.h"
#include "fujin-level-weights.h"
#include "fujin-page.h"
#include "fujin-still-spin.h"

/**
 * FujinEvaluationWeights:
 *
 * Where the weights of the levels are seen and changed. Each change is an edit that can be undone.
 */
struct _FujinEvaluationWeights
{
  GtkPopover     parent_instance;

  FujinProject  *project;
  gboolean       showing;
  GtkGrid       *grid;
  GtkSpinButton *spins[FUJIN_N_LEVELS];
  GtkButton     *reset;
};

G_DEFINE_FINAL_TYPE (FujinEvaluationWeights, fujin_evaluation_weights, GTK_TYPE_POPOVER)

static const FujinLevel order[] = { FUJIN_LEVEL_BASIC, FUJIN_LEVEL_STANDARD, FUJIN_LEVEL_ADVANCED,
                                    FUJIN_LEVEL_OPTIONAL, FUJIN_LEVEL_UNDECIDED };

static void
changed_cb (FujinEvaluationWeights *self)
{
  FujinLevelWeights weights = { { 0 }, FALSE };
  g_autofree char *text = NULL;

  if (self->showing || self->project == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    weights.of[order[i]] = gtk_spin_button_get_value_as_int (self->spins[order[i]]);
  text = fujin_level_weights_dup_text (&weights);
  fujin_edit_set_project_text (self->project, FUJIN_PROJECT_GAP_WEIGHTS, text);
}

static void
reset_cb (FujinEvaluationWeights *self)
{
  if (self->project != NULL)
    fujin_edit_set_project_text (self->project, FUJIN_PROJECT_GAP_WEIGHTS, "");
}

static void
fujin_evaluation_weights_dispose (GObject *object)
{
  g_clear_object (&FUJIN_EVALUATION_WEIGHTS (object)->project);

  G_OBJECT_CLASS (fujin_evaluation_weights_parent_class)->dispose (object);
}

static void
fujin_evaluation_weights_class_init (FujinEvaluationWeightsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_evaluation_weights_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-evaluation-weights.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationWeights, grid);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationWeights, reset);
  gtk_widget_class_bind_template_callback (widget_class, reset_cb);
}

static void
add_level (FujinEvaluationWeights *self,
           FujinLevel              level,
           int                     row)
{
  const FujinTerm *term = fujin_framework_get_level (fujin_framework_get_default (), level);
  const char *name = fujin_text_get (&term->name, fujin_lang_screen ());
  GtkWidget *label = gtk_label_new (name);
  GtkWidget *spin = gtk_spin_button_new_with_range (0, FUJIN_GAP_WEIGHT_MAX, 1);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_swapped (spin, "value-changed", G_CALLBACK (changed_cb), self);
  gtk_grid_attach (self->grid, label, 0, row, 1, 1);
  gtk_grid_attach (self->grid, spin, 1, row, 1, 1);
  fujin_page_set_subject (spin, g_strdup_printf ("x1060:level-%s", term->id));
  self->spins[level] = GTK_SPIN_BUTTON (spin);
  fujin_still_spin (self->spins[level]);
}

static void
fujin_evaluation_weights_init (FujinEvaluationWeights *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    add_level (self, order[i], (int) i);
}

/**
 * fujin_evaluation_weights_show:
 * @self: a popover
 * @project: (nullable): whose weights
 *
 * Shows the weights of a project.
 */
void
fujin_evaluation_weights_show (FujinEvaluationWeights *self,
                               FujinProject           *project)
{
  FujinLevelWeights weights;
  gboolean editable = project != NULL && !fujin_project_get_read_only (project);

  g_return_if_fail (FUJIN_IS_EVALUATION_WEIGHTS (self));

  g_set_object (&self->project, project);
  if (project != NULL)
    fujin_level_weights_get (project, &weights);
  else
    fujin_level_weights_usual (&weights);
  self->showing = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      gtk_spin_button_set_value (self->spins[order[i]], weights.of[order[i]]);
      gtk_widget_set_sensitive (GTK_WIDGET (self->spins[order[i]]), editable);
    }
  self->showing = FALSE;
  gtk_widget_set_sensitive (GTK_WIDGET (self->reset), editable && !weights.usual);
}
