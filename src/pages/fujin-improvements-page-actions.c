/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-edit-record.h"
#include "fujin-history.h"
#include "fujin-improvement.h"
#include "fujin-improvements-page-private.h"
#include "fujin-record-words.h"
#include "fujin-today.h"

static FujinProject *
project_of (FujinImprovementsPage *self)
{
  return fujin_page_get_project (FUJIN_PAGE (self));
}

static const char *
state_id (int state)
{
  return fujin_record_format_get (FUJIN_RECORD_IMPROVEMENT)
    ->fields[FUJIN_IMPROVEMENT_STATE].choices[state];
}

static const char *
state_name (int state)
{
  return fujin_record_choice_name (FUJIN_RECORD_IMPROVEMENT, FUJIN_IMPROVEMENT_STATE, state,
                                   fujin_lang_screen ());
}

/* A drop, a key, the menu: all come here. */
static void
state_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  FujinImprovementsPage *self = user_data;
  g_autoptr (GPtrArray) records = _fujin_improvements_page_dup_selected (self);
  int state = g_variant_get_int32 (parameter);

  if (!project_of (self) || records->len == 0 || state < 0 || state >= FUJIN_N_STATES)
    return;
  fujin_edit_begin (project_of (self),
                    /* Translators: undo step; %2$s is a state of improvements, "Approved" */
                    g_strdup_printf (ngettext ("move %1$u improvement to “%2$s”",
                                               "move %1$u improvements to “%2$s”", records->len),
                                     records->len, state_name (state)));
  fujin_edit_set_records (project_of (self), records, FUJIN_IMPROVEMENT_STATE, state_id (state));
  fujin_edit_end (project_of (self));
}

/* One column on or back, each from where it is. */
static void
move_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  FujinImprovementsPage *self = user_data;
  g_autoptr (GPtrArray) records = _fujin_improvements_page_dup_selected (self);
  int step = g_variant_get_int32 (parameter);

  if (!project_of (self) || records->len == 0)
    return;
  fujin_edit_begin (project_of (self),
                    g_strdup_printf (ngettext ("move %u improvement", "move %u improvements",
                                               records->len), records->len));
  for (guint i = 0; i < records->len; i++)
    {
      FujinRecord *record = g_ptr_array_index (records, i);
      int state = fujin_record_get_choice (record, FUJIN_IMPROVEMENT_STATE) + step;

      if (state >= 0 && state < FUJIN_N_STATES)
        fujin_edit_set_record (project_of (self), record, FUJIN_IMPROVEMENT_STATE,
                               state_id (state));
    }
  fujin_edit_end (project_of (self));
}

static void
cycle_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  FujinImprovementsPage *self = user_data;
  g_autoptr (GPtrArray) records = _fujin_improvements_page_dup_selected (self);

  if (project_of (self) && records->len > 0)
    fujin_edit_set_records (project_of (self), records, FUJIN_IMPROVEMENT_CYCLE,
                            g_variant_get_string (parameter, NULL));
}

static void
remove_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  FujinImprovementsPage *self = user_data;
  g_autoptr (GPtrArray) records = _fujin_improvements_page_dup_selected (self);
  g_autofree char *words = NULL;

  if (!project_of (self) || !fujin_edit_remove_records (project_of (self), records))
    return;
  /* Undo stands ready, so there is nothing to ask. */
  words = g_strdup_printf (ngettext ("%u improvement removed. Ctrl+Z takes it back.",
                                     "%u improvements removed. Ctrl+Z takes it back.",
                                     records->len), records->len);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", words);
}

static FujinRecord *
duplicate (FujinProject *project,
           FujinRecord  *record)
{
  const FujinRecordFormat *format = fujin_record_get_format (record);
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };
  g_autofree char *title = NULL;

  for (guint i = 0; i < format->n_fields; i++)
    values[i] = fujin_record_get (record, i);
  /* Translators: title of a copy of something */
  title = g_strdup_printf (_("%s (copy)"), values[FUJIN_IMPROVEMENT_TITLE]);
  values[FUJIN_IMPROVEMENT_TITLE] = title;
  values[FUJIN_IMPROVEMENT_STATE] = state_id (FUJIN_STATE_PROPOSED);
  return fujin_edit_add_record (project, FUJIN_RECORD_IMPROVEMENT, NULL, values);
}

static void
duplicate_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  FujinImprovementsPage *self = user_data;
  g_autoptr (GPtrArray) records = _fujin_improvements_page_dup_selected (self);
  g_autoptr (GPtrArray) copies = g_ptr_array_new ();

  if (!project_of (self) || records->len == 0 || fujin_project_get_read_only (project_of (self)))
    return;
  fujin_edit_begin (project_of (self),
                    g_strdup_printf (ngettext ("duplicate %u improvement",
                                               "duplicate %u improvements", records->len),
                                     records->len));
  for (guint i = 0; i < records->len; i++)
    {
      FujinRecord *copy = duplicate (project_of (self), g_ptr_array_index (records, i));

      if (copy)
        g_ptr_array_add (copies, copy);
    }
  fujin_edit_end (project_of (self));
  fujin_refresher_flush (self->refresher);
  _fujin_improvements_page_select (self, copies);
}

static void
copy_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  _fujin_improvements_page_copy (user_data);
}

static void
paste_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  _fujin_improvements_page_paste (user_data);
}

static void
edit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  FujinImprovementsPage *self = user_data;

  _fujin_improvements_page_show_side (self, "detail");
  fujin_improvements_detail_edit_title (self->detail);
}

static void
select_all_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  FujinImprovementsPage *self = user_data;

  if (_fujin_improvements_page_is_list (self))
    fujin_improvements_list_select_all (self->list);
  else
    fujin_improvements_board_select_all (self->board);
}

static void
new_cb (GSimpleAction *action,
        GVariant      *parameter,
        gpointer       user_data)
{
  _fujin_improvements_page_create (user_data, g_variant_get_string (parameter, NULL));
}

static const GActionEntry entries[] = {
  { "state", state_cb, "i" },       { "move", move_cb, "i" },
  { "cycle", cycle_cb, "s" },       { "remove", remove_cb },
  { "duplicate", duplicate_cb },    { "copy", copy_cb },
  { "paste", paste_cb },            { "edit", edit_cb },
  { "select-all", select_all_cb },  { "new", new_cb, "s" },
};

static const struct
{
  guint key;
  GdkModifierType state;
  const char *action;
} bindings[] = {
  { GDK_KEY_Delete, 0, "improvements.remove" },
  { GDK_KEY_KP_Delete, 0, "improvements.remove" },
  { GDK_KEY_c, GDK_CONTROL_MASK, "improvements.copy" },
  { GDK_KEY_v, GDK_CONTROL_MASK, "improvements.paste" },
  { GDK_KEY_d, GDK_CONTROL_MASK, "improvements.duplicate" },
  { GDK_KEY_a, GDK_CONTROL_MASK, "improvements.select-all" },
  { GDK_KEY_F2, 0, "improvements.edit" },
};

/* Of the board and of the list; a text has keys of its own. */
static gboolean
key_pressed_cb (FujinImprovementsPage *self,
                guint                  key,
                guint                  keycode,
                GdkModifierType        state)
{
  state &= gtk_accelerator_get_default_mod_mask ();
  for (gsize i = 0; i < G_N_ELEMENTS (bindings); i++)
    if (bindings[i].key == key && bindings[i].state == state)
      return gtk_widget_activate_action (GTK_WIDGET (self), bindings[i].action, NULL);
  return FALSE;
}

void
_fujin_improvements_page_init_actions (FujinImprovementsPage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries),
                                   self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "improvements",
                                  G_ACTION_GROUP (self->actions));
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->views), keys);
}

static void
enable (FujinImprovementsPage *self,
        const char            *name,
        gboolean               enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

void
_fujin_improvements_page_update_actions (FujinImprovementsPage *self,
                                         guint                  n_selected)
{
  static const char *const for_some[] = { "state", "move", "cycle", "remove", "duplicate" };
  gboolean editable = project_of (self) && !fujin_project_get_read_only (project_of (self));

  for (guint i = 0; i < G_N_ELEMENTS (for_some); i++)
    enable (self, for_some[i], editable && n_selected > 0);
  enable (self, "copy", n_selected > 0);
  enable (self, "edit", n_selected > 0);
  enable (self, "paste", editable);
  enable (self, "new", editable);
}

/* Adds an improvement of the service @plan_id, or of none, and opens its title to be typed. */
gboolean
_fujin_improvements_page_create (FujinImprovementsPage *self,
                                 const char            *plan_id)
{
  FujinProject *project = project_of (self);
  FujinServicePlan *plan = project ? fujin_project_find_plan (project, plan_id) : NULL;
  g_autofree char *today = fujin_today_dup ();
  g_autofree char *reason = NULL;
  g_auto (GStrv) values = NULL;
  FujinRecord *record;

  if (!project)
    return FALSE;
  if (plan)
    reason = fujin_improvement_dup_cycle_sentence (plan, today, fujin_lang_screen ());
  values = fujin_improvement_suggest (plan, today, fujin_lang_screen ());
  record = fujin_edit_add_record (project, FUJIN_RECORD_IMPROVEMENT, NULL,
                                  (const char *const *) values);
  if (!record)
    return FALSE;
  fujin_improvements_detail_set_suggestion (self->detail, record, reason);
  _fujin_improvements_page_want (self, record, TRUE);
  return TRUE;
}
