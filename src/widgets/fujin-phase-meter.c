/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-phase-meter.h"

#include <glib/gi18n.h>

/**
 * FujinPhaseMeter:
 *
 * A card that can be pressed: a phase of the work, what it asks, and how much of it is done.
 */
struct _FujinPhaseMeter
{
  GtkButton       parent_instance;

  GtkLabel       *title;
  GtkLabel       *question;
  GtkLabel       *count;
  GtkProgressBar *bar;
};

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_QUESTION,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (FujinPhaseMeter, fujin_phase_meter, GTK_TYPE_BUTTON)

static void
fujin_phase_meter_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  FujinPhaseMeter *self = FUJIN_PHASE_METER (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, gtk_label_get_label (self->title));
      break;
    case PROP_QUESTION:
      g_value_set_string (value, gtk_label_get_label (self->question));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fujin_phase_meter_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  FujinPhaseMeter *self = FUJIN_PHASE_METER (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      fujin_phase_meter_set_title (self, g_value_get_string (value));
      break;
    case PROP_QUESTION:
      fujin_phase_meter_set_question (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fujin_phase_meter_class_init (FujinPhaseMeterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = fujin_phase_meter_get_property;
  object_class->set_property = fujin_phase_meter_set_property;
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  properties[PROP_QUESTION] = g_param_spec_string ("question", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static GtkLabel *
create_label (const char *css_class)
{
  GtkLabel *label = GTK_LABEL (gtk_label_new (""));

  gtk_label_set_xalign (label, 0.0);
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_wrap_mode (label, PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (GTK_WIDGET (label), css_class);
  return label;
}

static void
fujin_phase_meter_init (FujinPhaseMeter *self)
{
  GtkWidget *grid = gtk_grid_new ();

  self->title = create_label ("card-title");
  self->question = create_label ("small");
  self->count = GTK_LABEL (gtk_label_new (""));
  self->bar = GTK_PROGRESS_BAR (gtk_progress_bar_new ());
  gtk_widget_set_hexpand (GTK_WIDGET (self->question), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->question), "dim");
  gtk_widget_add_css_class (GTK_WIDGET (self->count), "big-number");
  gtk_widget_set_margin_top (GTK_WIDGET (self->bar), 6);
  gtk_grid_set_column_spacing (GTK_GRID (grid), 6);
  gtk_grid_attach (GTK_GRID (grid), GTK_WIDGET (self->title), 0, 0, 2, 1);
  gtk_grid_attach (GTK_GRID (grid), GTK_WIDGET (self->question), 0, 1, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), GTK_WIDGET (self->count), 1, 1, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), GTK_WIDGET (self->bar), 0, 2, 2, 1);
  gtk_button_set_child (GTK_BUTTON (self), grid);
  gtk_widget_add_css_class (GTK_WIDGET (self), "fujin-card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "fujin-card-button");
}

/**
 * fujin_phase_meter_set_title:
 * @self: a phase meter
 * @title: (nullable): name of the phase
 *
 * Sets the name of the phase.
 */
void
fujin_phase_meter_set_title (FujinPhaseMeter *self,
                             const char      *title)
{
  g_return_if_fail (FUJIN_IS_PHASE_METER (self));

  gtk_label_set_label (self->title, title != NULL ? title : "");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

/**
 * fujin_phase_meter_set_question:
 * @self: a phase meter
 * @question: (nullable): what the phase asks
 *
 * Sets the line below the name.
 */
void
fujin_phase_meter_set_question (FujinPhaseMeter *self,
                                const char      *question)
{
  g_return_if_fail (FUJIN_IS_PHASE_METER (self));

  gtk_label_set_label (self->question, question != NULL ? question : "");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUESTION]);
}

/**
 * fujin_phase_meter_set_count:
 * @self: a phase meter
 * @done: how many are done
 * @total: out of how many; 0 when there is nothing to do yet
 *
 * Sets how much is done, also for assistive technologies.
 */
void
fujin_phase_meter_set_count (FujinPhaseMeter *self,
                             guint            done,
                             guint            total)
{
  g_autofree char *text = NULL;
  g_autofree char *spoken = NULL;

  g_return_if_fail (FUJIN_IS_PHASE_METER (self));

  /* Translators: how many are done out of how many: "47 / 60" */
  text = g_strdup_printf (_("%1$u / %2$u"), done, total);
  /* Translators: %1$s is a phase of the work, %2$s what it asks: "2 Profile, who: 47 of 60" */
  spoken = g_strdup_printf (_("%1$s, %2$s: %3$u of %4$u"), gtk_label_get_label (self->title),
                            gtk_label_get_label (self->question), done, total);
  gtk_label_set_label (self->count, text);
  gtk_progress_bar_set_fraction (self->bar, total > 0 ? (double) MIN (done, total) / total : 0.0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
}
