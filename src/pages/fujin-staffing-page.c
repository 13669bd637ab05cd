/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-page-private.h"

#include <glib/gi18n.h>

#include "fujin-split.h"
#include "fujin-staffing-words.h"
#include "fujin-wrap-layout.h"

#define FIRST_LEVEL 1

/**
 * FujinStaffingPage:
 *
 * How many people it takes: levels 0 to 3 of textbook table 11, ours beside them, and the hours of
 * the week that somebody is there.
 *
 * Signal "propose" (proposed, notes): the posts of a level would change what is there; a copy of
 * the project has them, to be shown before anything changes.
 */
G_DEFINE_FINAL_TYPE (FujinStaffingPage, fujin_staffing_page, FUJIN_TYPE_PAGE)

enum
{
  PROPOSE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

void
_fujin_staffing_page_propose (FujinStaffingPage *self,
                              FujinProject      *proposed,
                              GPtrArray         *notes)
{
  g_signal_emit (self, signals[PROPOSE], 0, proposed, notes);
}

static void
touch (FujinStaffingPage *self)
{
  fujin_refresher_queue (self->refresher);
}

static void
level_cb (FujinStaffingPage *self,
          GtkToggleButton   *button)
{
  if (self->showing || !gtk_toggle_button_get_active (button))
    return;
  for (int i = 0; i < FUJIN_N_STAFF_LEVELS; i++)
    if (self->level_buttons[i] == button)
      self->level = i;
  touch (self);
}

static void
make_levels (FujinStaffingPage *self)
{
  for (int i = 0; i < FUJIN_N_STAFF_LEVELS; i++)
    {
      const FujinStaffLevel *level =
        fujin_framework_get_staff_level (fujin_framework_get_default (), (guint) i);
      g_autofree char *name = fujin_staffing_words_dup_level (i, fujin_lang_screen ());
      g_autofree char *tip = g_strdup_printf (
        /* Translators: %1$s what a level amounts to, %2$u people */
        ngettext ("%1$s: %2$u person", "%1$s: %2$u people", level->heads),
        fujin_text_get (&level->name, fujin_lang_screen ()), level->heads);
      GtkWidget *button = gtk_toggle_button_new_with_label (name);

      self->level_buttons[i] = GTK_TOGGLE_BUTTON (button);
      gtk_widget_set_tooltip_text (button, tip);
      if (i > 0)
        gtk_toggle_button_set_group (self->level_buttons[i], self->level_buttons[0]);
      gtk_toggle_button_set_active (self->level_buttons[i], i == FIRST_LEVEL);
      g_signal_connect_swapped (button, "toggled", G_CALLBACK (level_cb), self);
      gtk_box_append (self->levels, button);
    }
}

/* A plan is first held against the level above the one it meets. */
static void
choose_level (FujinStaffingPage *self)
{
  g_autoptr (FujinStaffing) staffing = fujin_staffing_new (self->shown_project);
  int level = fujin_staffing_get_slice (staffing, 0)->level;

  self->level = level >= 0 ? MIN (level + 1, FUJIN_N_STAFF_LEVELS - 1) : FIRST_LEVEL;
}

static void
watch_teams (FujinStaffingPage *self)
{
  for (guint i = 0; i < fujin_project_get_n_teams (self->shown_project); i++)
    {
      FujinTeam *team = fujin_project_get_team (self->shown_project, i);

      g_signal_handlers_disconnect_by_func (team, touch, self);
      g_signal_connect_object (team, "notify", G_CALLBACK (touch), self, G_CONNECT_SWAPPED);
    }
}

static void
teams_changed_cb (FujinStaffingPage *self)
{
  watch_teams (self);
  touch (self);
}

static void
let_go (FujinStaffingPage *self)
{
  FujinProject *project = self->shown_project;

  g_signal_handlers_disconnect_by_data (project, self);
  g_signal_handlers_disconnect_by_data (fujin_project_get_teams (project), self);
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    g_signal_handlers_disconnect_by_data (fujin_project_get_team (project, i), self);
  g_clear_pointer (&self->staffing, fujin_staffing_free);
  g_clear_pointer (&self->chosen_region, g_free);
  g_clear_pointer (&self->chosen_function, g_free);
  fujin_staffing_posts_clear (self->posts);
  fujin_staffing_factors_panel_show (self->factors, NULL);
}

static void
fujin_staffing_page_set_project (FujinPage    *page,
                                 FujinProject *project)
{
  FujinStaffingPage *self = FUJIN_STAFFING_PAGE (page);

  if (!self->refresher)
    return;
  if (self->shown_project)
    let_go (self);
  g_set_object (&self->shown_project, project);
  if (!project)
    return;
  choose_level (self);
  g_signal_connect_swapped (project, "record-changed", G_CALLBACK (touch), self);
  g_signal_connect_swapped (project, "notify", G_CALLBACK (touch), self);
  g_signal_connect_swapped (fujin_project_get_teams (project), "items-changed",
                            G_CALLBACK (teams_changed_cb), self);
  watch_teams (self);
  touch (self);
}

static void
fujin_staffing_page_reveal (FujinPage  *page,
                            const char *target)
{
  FujinStaffingPage *self = FUJIN_STAFFING_PAGE (page);

  if (g_str_has_prefix (target, "level:") && target[6] >= '0' &&
      target[6] < '0' + FUJIN_N_STAFF_LEVELS)
    self->level = target[6] - '0';
  else if (g_str_has_prefix (target, "function:"))
    {
      g_free (self->chosen_function);
      self->chosen_function = g_strdup (target + strlen ("function:"));
    }
  touch (self);
}

static void
fujin_staffing_page_take_focus (FujinPage *page)
{
  FujinStaffingPage *self = FUJIN_STAFFING_PAGE (page);

  gtk_widget_grab_focus (GTK_WIDGET (self->level_buttons[self->level]));
}

static void
fujin_staffing_page_dispose (GObject *object)
{
  FujinStaffingPage *self = FUJIN_STAFFING_PAGE (object);

  fujin_page_set_project (FUJIN_PAGE (self), NULL);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  G_OBJECT_CLASS (fujin_staffing_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, status);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, levels);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, region);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, table);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, level_text);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, function);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, week_of_level);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, week);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, week_text);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, week_table);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, ours_title);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, empty);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, start);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, add_function);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, function_add);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, function_name);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, add_region);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, region_add);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, region_name);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, region_level);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, rename_region);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, posts);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, factors);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, findings_title);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, findings);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, regions);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, teams);
  gtk_widget_class_bind_template_child (widget_class, FujinStaffingPage, notes);
}

/* A post says itself which function it is of; else the function whose week is shown. */
static char *
fujin_staffing_page_dup_subject (FujinPage *page)
{
  FujinStaffingPage *self = FUJIN_STAFFING_PAGE (page);
  const char *id = self->chosen_function;

  return id && fujin_framework_find_staff_function (fujin_framework_get_default (), id)
           ? g_strconcat ("x1060:staff-", id, NULL) : NULL;
}

static void
fujin_staffing_page_class_init (FujinStaffingPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FujinPageClass *page_class = FUJIN_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_staffing_page_dispose;
  page_class->id = "staffing";
  page_class->dup_subject = fujin_staffing_page_dup_subject;
  page_class->set_project = fujin_staffing_page_set_project;
  page_class->reveal = fujin_staffing_page_reveal;
  page_class->take_focus = fujin_staffing_page_take_focus;
  g_type_ensure (FUJIN_TYPE_SPLIT);
  g_type_ensure (FUJIN_TYPE_STAFFING_TABLE);
  g_type_ensure (FUJIN_TYPE_STAFFING_POSTS);
  g_type_ensure (FUJIN_TYPE_STAFFING_FACTORS_PANEL);
  g_type_ensure (FUJIN_TYPE_WEEK_VIEW);
  g_type_ensure (FUJIN_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-staffing-page.ui");
  bind_children (widget_class);
  signals[PROPOSE] = g_signal_new ("propose", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 2, FUJIN_TYPE_PROJECT,
                                   G_TYPE_PTR_ARRAY);
}

static void
fujin_staffing_page_init (FujinStaffingPage *self)
{
  self->level = FIRST_LEVEL;
  gtk_widget_init_template (GTK_WIDGET (self));
  make_levels (self);
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), _fujin_staffing_page_refresh);
  _fujin_staffing_page_init_actions (self);
}
