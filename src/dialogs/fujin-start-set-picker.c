/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-start-set-picker.h"

#include <glib/gi18n.h>

#include "fujin-badge.h"
#include "fujin-drop-down.h"

/* The levels a service that is wanted can have; the first of the second list leaves them. */
static const FujinLevel main_levels[] = { FUJIN_LEVEL_BASIC, FUJIN_LEVEL_STANDARD,
                                          FUJIN_LEVEL_ADVANCED, FUJIN_LEVEL_OPTIONAL };
static const FujinLevel as_needed_levels[] = { FUJIN_LEVEL_UNDECIDED, FUJIN_LEVEL_OPTIONAL,
                                               FUJIN_LEVEL_ADVANCED, FUJIN_LEVEL_STANDARD,
                                               FUJIN_LEVEL_BASIC };

/**
 * FujinStartSetPicker:
 *
 * The situations of the textbook, the categories to begin with in each, and which levels these
 * get.
 *
 * Signal "changed": another set was chosen, or another level.
 */
struct _FujinStartSetPicker
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkListBox *list;
  GtkLabel *advice;
  GtkLabel *source;
  GtkWidget *main_row;
  GtkWidget *main_badges;
  GtkDropDown *main_level;
  GtkWidget *as_needed_row;
  GtkWidget *as_needed_badges;
  GtkDropDown *as_needed_level;
  GtkWidget *decided_too;
  GtkLabel *count;
  FujinProject *project;
};

G_DEFINE_FINAL_TYPE (FujinStartSetPicker, fujin_start_set_picker, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
show_badges (GtkWidget *box,
             GPtrArray *categories)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (box)))
    gtk_flow_box_remove (GTK_FLOW_BOX (box), child);
  for (guint i = 0; i < categories->len; i++)
    {
      const FujinCategory *category = g_ptr_array_index (categories, i);
      GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
      GtkWidget *badge = fujin_badge_new (category->id, (int) category->index);
      GtkWidget *name =
        gtk_label_new (fujin_text_get (&category->short_name, fujin_lang_screen ()));

      gtk_box_append (GTK_BOX (row), badge);
      gtk_box_append (GTK_BOX (row), name);
      gtk_flow_box_insert (GTK_FLOW_BOX (box), row, -1);
      gtk_widget_set_focusable (gtk_widget_get_last_child (box), FALSE);
    }
}

static void
show_count (FujinStartSetPicker *self)
{
  guint n = fujin_start_set_picker_get_n (self);
  const FujinStartSet *set = fujin_start_set_picker_get_set (self);
  g_autofree char *text = NULL;

  if (set && set->categories->len == 0)
    text = g_strdup (_("No category is named for this situation: read the advice."));
  else if (n == 0)
    text = g_strdup (_("Nothing would change: all these services have a level already."));
  else
    text = g_strdup_printf (ngettext ("%u service would get a level.",
                                      "%u services would get a level.", n),
                            n);
  gtk_label_set_text (self->count, text);
}

/* One person does not carry all the services of these categories, whatever level they get. */
static void
show_advice (FujinStartSetPicker *self,
             const FujinStartSet *set)
{
  const char *advice = fujin_text_get (&set->advice, fujin_lang_screen ());
  g_autofree char *text = NULL;

  if (g_str_equal (set->id, "one-person"))
    text = g_strdup_printf ("%s\n%s", advice,
                            _("The level says that a service is needed, not that one person does "
                              "it: assign what one person cannot do to providers in the next "
                              "step."));
  gtk_label_set_text (self->advice, text ? text : advice);
}

static void
show_set (FujinStartSetPicker *self)
{
  const FujinStartSet *set = fujin_start_set_picker_get_set (self);
  g_autofree char *source = NULL;

  if (!set)
    return;
  /* Translators: %s is a section of the textbook, such as 6.5.2 */
  source = g_strdup_printf (set->stated ? _("Textbook v3.1, section %s, in our own words")
                                        : _("Our own reading of textbook v3.1, section %s"),
                            set->section);
  show_advice (self, set);
  gtk_label_set_text (self->source, source);
  show_badges (self->main_badges, set->categories);
  show_badges (self->as_needed_badges, set->as_needed);
  gtk_widget_set_visible (self->main_row, set->categories->len > 0);
  gtk_widget_set_visible (self->as_needed_row, set->as_needed->len > 0);
  gtk_widget_set_visible (self->decided_too, set->categories->len > 0);
  show_count (self);
}

static void
row_selected_cb (FujinStartSetPicker *self)
{
  if (!self->box)
    return; /* the rows go with the picker */
  show_set (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
level_cb (FujinStartSetPicker *self)
{
  show_count (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
fujin_start_set_picker_grab_focus (GtkWidget *widget)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (FUJIN_START_SET_PICKER (widget)->list);

  return row && gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
fujin_start_set_picker_dispose (GObject *object)
{
  FujinStartSetPicker *self = FUJIN_START_SET_PICKER (object);

  g_clear_object (&self->project);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (fujin_start_set_picker_parent_class)->dispose (object);
}

static void
fujin_start_set_picker_class_init (FujinStartSetPickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_start_set_picker_dispose;
  widget_class->grab_focus = fujin_start_set_picker_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/dialogs/fujin-start-set-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinStartSetPicker, box);
  gtk_widget_class_bind_template_child (widget_class, FujinStartSetPicker, list);
  gtk_widget_class_bind_template_child (widget_class, FujinStartSetPicker, advice);
  gtk_widget_class_bind_template_child (widget_class, FujinStartSetPicker, source);
  gtk_widget_class_bind_template_child (widget_class, FujinStartSetPicker, main_row);
  gtk_widget_class_bind_template_child (widget_class, FujinStartSetPicker, main_badges);
  gtk_widget_class_bind_template_child (widget_class, FujinStartSetPicker, main_level);
  gtk_widget_class_bind_template_child (widget_class, FujinStartSetPicker, as_needed_row);
  gtk_widget_class_bind_template_child (widget_class, FujinStartSetPicker, as_needed_badges);
  gtk_widget_class_bind_template_child (widget_class, FujinStartSetPicker, as_needed_level);
  gtk_widget_class_bind_template_child (widget_class, FujinStartSetPicker, decided_too);
  gtk_widget_class_bind_template_child (widget_class, FujinStartSetPicker, count);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, level_cb);
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
fill_list (FujinStartSetPicker *self)
{
  FujinFramework *framework = fujin_framework_get_default ();

  for (guint i = 0; i < fujin_framework_get_n_start_sets (framework); i++)
    {
      const FujinStartSet *set = fujin_framework_get_start_set (framework, i);
      const char *situation = fujin_text_get (&set->situation, fujin_lang_screen ());
      GtkWidget *label = gtk_label_new (situation);
      GtkWidget *row = gtk_list_box_row_new ();

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_width_chars (GTK_LABEL (label), 16);
      gtk_label_set_max_width_chars (GTK_LABEL (label), 22);
      gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
      gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      situation, -1);
      /* The rows stand for the sets by number, so what is not for a new centre is only hidden. */
      gtk_widget_set_visible (row, !g_str_equal (set->id, "existing"));
      gtk_list_box_append (self->list, row);
    }
}

static void
fill_levels (GtkDropDown      *drop_down,
             const FujinLevel *levels,
             guint             n,
             const char       *name)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      const FujinTerm *term =
        fujin_framework_get_level (fujin_framework_get_default (), levels[i]);

      gtk_string_list_append (names, levels[i] == FUJIN_LEVEL_UNDECIDED
                                       ? _("Leave them undecided")
                                       : fujin_text_get (&term->name, fujin_lang_screen ()));
    }
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (names));
  fujin_drop_down_set_name (drop_down, name);
}

static void
fujin_start_set_picker_init (FujinStartSetPicker *self)
{
  g_type_ensure (FUJIN_TYPE_BADGE);
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_levels (self->main_level, main_levels, G_N_ELEMENTS (main_levels),
               _("Level of the main categories"));
  fill_levels (self->as_needed_level, as_needed_levels, G_N_ELEMENTS (as_needed_levels),
               _("Level of what is chosen as needed"));
  fill_list (self);
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, 0));
}

/**
 * fujin_start_set_picker_set_project:
 * @self: a picker
 * @project: the project it is for
 *
 * Says what a set would change.
 */
void
fujin_start_set_picker_set_project (FujinStartSetPicker *self,
                                    FujinProject        *project)
{
  g_return_if_fail (FUJIN_IS_START_SET_PICKER (self));

  g_set_object (&self->project, project);
  show_set (self);
}

/**
 * fujin_start_set_picker_set_set:
 * @self: a picker
 * @id: id of a start set
 *
 * Chooses a set.
 */
void
fujin_start_set_picker_set_set (FujinStartSetPicker *self,
                                const char          *id)
{
  FujinFramework *framework = fujin_framework_get_default ();

  g_return_if_fail (FUJIN_IS_START_SET_PICKER (self));

  for (guint i = 0; i < fujin_framework_get_n_start_sets (framework); i++)
    if (g_str_equal (fujin_framework_get_start_set (framework, i)->id, id))
      gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, (int) i));
}

/**
 * fujin_start_set_picker_get_set:
 * @self: a picker
 *
 * Returns: (transfer none) (nullable): the set that is chosen
 */
const FujinStartSet *
fujin_start_set_picker_get_set (FujinStartSetPicker *self)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (FUJIN_IS_START_SET_PICKER (self), NULL);

  row = gtk_list_box_get_selected_row (self->list);
  return row ? fujin_framework_get_start_set (fujin_framework_get_default (),
                                              (guint) gtk_list_box_row_get_index (row))
             : NULL;
}

/**
 * fujin_start_set_picker_get_levels:
 * @self: a picker
 * @levels: (out caller-allocates): which levels the services get
 *
 * Gives the levels that are chosen.
 */
void
fujin_start_set_picker_get_levels (FujinStartSetPicker *self,
                                   FujinStartLevels    *levels)
{
  guint main_index, as_needed_index;

  g_return_if_fail (FUJIN_IS_START_SET_PICKER (self));

  main_index = gtk_drop_down_get_selected (self->main_level);
  as_needed_index = gtk_drop_down_get_selected (self->as_needed_level);
  levels->main = main_levels[MIN (main_index, G_N_ELEMENTS (main_levels) - 1)];
  levels->as_needed = as_needed_levels[MIN (as_needed_index, G_N_ELEMENTS (as_needed_levels) - 1)];
  levels->decided_too = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->decided_too));
}

static guint
count_in (FujinProject  *project,
          GPtrArray     *categories,
          FujinLevel     level,
          gboolean       decided_too)
{
  guint n = 0;

  for (guint i = 0; level != FUJIN_LEVEL_UNDECIDED && i < categories->len; i++)
    {
      const FujinCategory *category = g_ptr_array_index (categories, i);
      const FujinTally *tally = fujin_project_get_tally (project, category->index);

      n += decided_too ? tally->n_services - tally->n_levels[level]
                       : tally->n_levels[FUJIN_LEVEL_UNDECIDED];
    }
  return n;
}

/**
 * fujin_start_set_picker_get_n:
 * @self: a picker
 *
 * Returns: how many services would get another level
 */
guint
fujin_start_set_picker_get_n (FujinStartSetPicker *self)
{
  const FujinStartSet *set;
  FujinStartLevels levels;

  g_return_val_if_fail (FUJIN_IS_START_SET_PICKER (self), 0);

  set = fujin_start_set_picker_get_set (self);
  if (!set || !self->project)
    return 0;
  fujin_start_set_picker_get_levels (self, &levels);
  return count_in (self->project, set->categories, levels.main, levels.decided_too)
         + count_in (self->project, set->as_needed, levels.as_needed, levels.decided_too);
}
