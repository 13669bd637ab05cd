/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-edit-project.h"
#include "fujin-lang.h"
#include "fujin-pattern-picker.h"
#include "fujin-pattern-picture.h"

/**
 * FujinPatternPicker:
 *
 * Chooses one of the four organisation patterns by its small picture; pressing the chosen one
 * again chooses none.
 */
struct _FujinPatternPicker
{
  GtkBox parent_instance;
  FujinProject *project;
  GtkToggleButton *buttons[FUJIN_N_PATTERNS];
  gboolean target;
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (FujinPatternPicker, fujin_pattern_picker, GTK_TYPE_BOX)

static int
present_choice (FujinPatternPicker *self)
{
  if (!self->project)
    return 0;
  return self->target ? fujin_project_get_target_pattern (self->project)
                      : fujin_project_get_present_pattern (self->project);
}

static void
update (FujinPatternPicker *self)
{
  self->filling = TRUE;
  for (int i = 0; i < FUJIN_N_PATTERNS; i++)
    gtk_toggle_button_set_active (self->buttons[i], present_choice (self) == i + 1);
  self->filling = FALSE;
}

static void
toggled_cb (GtkToggleButton    *button,
            FujinPatternPicker *self)
{
  if (self->filling || !self->project)
    return;
  for (int i = 0; i < FUJIN_N_PATTERNS; i++)
    if (self->buttons[i] == button)
      fujin_edit_set_pattern (self->project, self->target,
                              gtk_toggle_button_get_active (button) ? i + 1 : 0);
  update (self);
}

static void
fujin_pattern_picker_dispose (GObject *object)
{
  fujin_pattern_picker_set_project (FUJIN_PATTERN_PICKER (object), NULL);
  G_OBJECT_CLASS (fujin_pattern_picker_parent_class)->dispose (object);
}

static void
fujin_pattern_picker_class_init (FujinPatternPickerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_pattern_picker_dispose;
}

static void
fujin_pattern_picker_init (FujinPatternPicker *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "linked");
}

static GtkToggleButton *
make_button (FujinPatternPicker *self,
             int                 number)
{
  FujinLang lang = fujin_lang_screen ();
  const FujinPattern *pattern =
    fujin_framework_get_pattern (fujin_framework_get_default (), number);
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *picture = fujin_pattern_picture_new (self->target);
  g_autofree char *digit = g_strdup_printf ("%d", number);
  g_autofree char *name = NULL;
  g_autofree char *tip = NULL;

  fujin_pattern_picture_set (FUJIN_PATTERN_PICTURE (picture), pattern);
  gtk_widget_set_valign (picture, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), picture);
  gtk_box_append (GTK_BOX (box), gtk_label_new (digit));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "pattern-button");
  /* Translators: an organisation pattern: its number, its name */
  name = g_strdup_printf (_("Pattern %1$d %2$s"), number, fujin_text_get (&pattern->name, lang));
  tip = g_strdup_printf ("%s\n%s\n%s", name, fujin_text_get (&pattern->typical, lang),
                         fujin_text_get (&pattern->skill, lang));
  gtk_widget_set_tooltip_text (button, tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  return GTK_TOGGLE_BUTTON (button);
}

/**
 * fujin_pattern_picker_new:
 * @target: %TRUE for the pattern aimed at, %FALSE for the present one
 *
 * Returns: (transfer floating): a picker
 */
GtkWidget *
fujin_pattern_picker_new (gboolean target)
{
  FujinPatternPicker *self = g_object_new (FUJIN_TYPE_PATTERN_PICKER, NULL);

  self->target = target;
  for (int i = 0; i < FUJIN_N_PATTERNS; i++)
    {
      self->buttons[i] = make_button (self, i + 1);
      g_signal_connect (self->buttons[i], "toggled", G_CALLBACK (toggled_cb), self);
      gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->buttons[i]));
    }
  return GTK_WIDGET (self);
}

/**
 * fujin_pattern_picker_set_project:
 * @self: a picker
 * @project: (nullable): the project
 *
 * Shows another project's choice.
 */
void
fujin_pattern_picker_set_project (FujinPatternPicker *self,
                                  FujinProject       *project)
{
  g_return_if_fail (FUJIN_IS_PATTERN_PICKER (self));

  if (self->project == project)
    return;
  if (self->project)
    g_signal_handlers_disconnect_by_data (self->project, self);
  g_set_object (&self->project, project);
  if (!project)
    return;
  g_signal_connect_swapped (project,
                            self->target ? "notify::target-pattern" : "notify::present-pattern",
                            G_CALLBACK (update), self);
  update (self);
}

static const char *
lead_text (FujinLead lead)
{
  switch (lead)
    {
    case FUJIN_LEAD_SELF:
      return _("our own organisation");
    case FUJIN_LEAD_SELF_WITH_PARTNER:
      return _("our own organisation, helped by a partner");
    case FUJIN_LEAD_PARTNER_WITH_SELF:
      return _("a partner, managed by us");
    case FUJIN_LEAD_PARTNER:
    default:
      return _("a partner");
    }
}

static char *
describe (const FujinPattern *pattern)
{
  static const char *const roman[] = { "I", "II", "III", "IV" };
  FujinLang lang = fujin_lang_screen ();
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s %s\n", fujin_text_get (&pattern->typical, lang),
                          fujin_text_get (&pattern->skill, lang));
  for (int i = 0; i < FUJIN_N_QUADRANTS; i++)
    {
      if (i > 0)
        g_string_append (text, C_("status", " · "));
      g_string_append_printf (text,
                              pattern->lead_stated[i]
                                /* Translators: quadrant (I to IV): who leads there */
                                ? _("%1$s: %2$s")
                                /* Translators: as before, but not said by the textbook */
                                : _("%1$s: %2$s (Fujin’s reading)"),
                              roman[i], lead_text (pattern->leads[i]));
    }
  g_string_append_printf (text, "\n%s", fujin_text_get (&pattern->note, lang));
  return g_string_free (text, FALSE);
}

static GtkWidget *
make_explanation (int number)
{
  const FujinPattern *pattern =
    fujin_framework_get_pattern (fujin_framework_get_default (), number);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *picture = fujin_pattern_picture_new (FALSE);
  g_autofree char *description = describe (pattern);
  g_autofree char *name = g_strdup_printf (
    _("Pattern %1$d %2$s"), number, fujin_text_get (&pattern->name, fujin_lang_screen ()));
  GtkWidget *title = gtk_label_new (name);
  GtkWidget *body = gtk_label_new (description);

  fujin_pattern_picture_set (FUJIN_PATTERN_PICTURE (picture), pattern);
  gtk_widget_set_valign (picture, GTK_ALIGN_START);
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_xalign (GTK_LABEL (body), 0);
  gtk_label_set_wrap (GTK_LABEL (body), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (body), 64);
  gtk_widget_add_css_class (title, "card-title");
  gtk_widget_add_css_class (body, "small");
  gtk_box_append (GTK_BOX (texts), title);
  gtk_box_append (GTK_BOX (texts), body);
  gtk_box_append (GTK_BOX (row), picture);
  gtk_box_append (GTK_BOX (row), texts);
  return row;
}

/**
 * fujin_pattern_picker_explain:
 *
 * Returns: (transfer floating): a popover that tells what the four patterns mean, what of it
 *   the textbook says and what is our reading
 */
GtkWidget *
fujin_pattern_picker_explain (void)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *legend = gtk_label_new (
    _("The four fields lie as on the quadrant map, I and II above, IV and III below: filled where "
      "our own organisation leads, outlined where a partner does. Full insource is not a goal in "
      "itself."));

  for (int number = 1; number <= FUJIN_N_PATTERNS; number++)
    gtk_box_append (GTK_BOX (box), make_explanation (number));
  gtk_label_set_wrap (GTK_LABEL (legend), TRUE);
  gtk_label_set_xalign (GTK_LABEL (legend), 0);
  gtk_label_set_max_width_chars (GTK_LABEL (legend), 70);
  gtk_widget_add_css_class (legend, "small");
  gtk_widget_add_css_class (legend, "dim");
  gtk_box_append (GTK_BOX (box), legend);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  return popover;
}
