/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-page-private.h"

#include <glib/gi18n.h>

#include "fujin-comparison.h"
#include "fujin-drop-down.h"
#include "fujin-edit-record.h"
#include "fujin-edit-staffing.h"
#include "fujin-staffing-words.h"
#include "fujin-strings.h"

/* The region that is worked on: the chosen one, the only one, or the one without a name. */
static const char *
region_of (FujinStaffingPage *self)
{
  guint slice = _fujin_staffing_page_get_slice (self);

  if (slice == 0 && fujin_staffing_get_n_slices (self->staffing) == 2)
    slice = 1;
  return slice > 0 ? fujin_staffing_get_slice (self->staffing, slice)->name : "";
}

static GPtrArray *
list_posts (FujinStaffingPage *self,
            const char        *region)
{
  GPtrArray *posts = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->staffing->posts->len; i++)
    {
      const FujinStaffPost *post = self->staffing->posts->pdata[i];

      if (g_str_equal (fujin_record_get (post->record, FUJIN_POST_REGION), region))
        g_ptr_array_add (posts, g_object_ref (post->record));
    }
  return posts;
}

static void
propose_level (FujinStaffingPage *self,
               const char        *region)
{
  g_autoptr (FujinProject) proposed = fujin_project_copy (self->shown_project);
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);

  fujin_edit_start_staffing (proposed, self->level, region);
  g_ptr_array_add (notes, g_strdup (_("Team, cost and note of a post stay. Other posts of the same "
                                      "function in this region go; functions of your own stay.")));
  g_ptr_array_add (notes, g_strdup (_("The numbers are those of textbook table 11: the least for "
                                      "running quadrants III and IV in-house.")));
  _fujin_staffing_page_propose (self, proposed, notes);
}

/* Nothing that is there changes unseen. */
void
_fujin_staffing_page_start (FujinStaffingPage *self)
{
  g_autoptr (GPtrArray) posts = NULL;
  g_autofree char *region = NULL;

  fujin_refresher_flush (self->refresher);
  if (!self->staffing)
    return;
  region = g_strdup (region_of (self));
  posts = list_posts (self, region);
  if (posts->len > 0)
    propose_level (self, region);
  else
    fujin_edit_start_staffing (self->shown_project, self->level, region);
}

static void
region_selected_cb (FujinStaffingPage *self)
{
  guint index = gtk_drop_down_get_selected (self->region);

  if (self->showing || !self->staffing ||
      index >= fujin_staffing_get_n_slices (self->staffing))
    return;
  g_free (self->chosen_region);
  self->chosen_region = g_strdup (fujin_staffing_get_slice (self->staffing, index)->name);
  fujin_refresher_queue (self->refresher);
}

static void
function_selected_cb (FujinStaffingPage *self)
{
  guint index = gtk_drop_down_get_selected (self->function);
  const FujinStaffRow *row;

  if (self->showing || !self->staffing || index > fujin_staffing_get_n_rows (self->staffing))
    return;
  g_clear_pointer (&self->chosen_function, g_free);
  if (index > 0)
    {
      row = fujin_staffing_get_row (self->staffing, index - 1);
      self->chosen_function = g_strdup (row->function ? row->function->id : row->name);
    }
  fujin_refresher_queue (self->refresher);
}

static void
week_of_level_cb (FujinStaffingPage *self)
{
  if (!self->showing)
    fujin_refresher_queue (self->refresher);
}

static char *
take_name (GtkEntry *entry)
{
  g_autofree char *name = fujin_clean_line (gtk_editable_get_text (GTK_EDITABLE (entry)));

  if (*name == '\0')
    {
      gtk_widget_add_css_class (GTK_WIDGET (entry), "fujin-asked");
      gtk_widget_grab_focus (GTK_WIDGET (entry));
      return NULL;
    }
  gtk_widget_remove_css_class (GTK_WIDGET (entry), "fujin-asked");
  return g_steal_pointer (&name);
}

static void
done (GtkToggleButton *button,
      GtkEntry        *entry)
{
  gtk_widget_grab_focus (GTK_WIDGET (button));
  gtk_toggle_button_set_active (button, FALSE);
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
}

/* Whoever opens a form wants to type. */
static void
form_toggled_cb (GtkToggleButton *button,
                 GtkEntry        *entry)
{
  if (gtk_toggle_button_get_active (button))
    gtk_widget_grab_focus (GTK_WIDGET (entry));
}

static void
add_function_cb (FujinStaffingPage *self)
{
  g_autofree char *name = take_name (self->function_name);
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };

  if (!name || !self->staffing)
    return;
  values[FUJIN_POST_REGION] = region_of (self);
  values[FUJIN_POST_FUNCTION] = name;
  values[FUJIN_POST_SEATS] = "1";
  if (fujin_edit_add_record (self->shown_project, FUJIN_RECORD_POST, NULL, values))
    done (self->add_function, self->function_name);
}

static gboolean
is_taken (FujinStaffingPage *self,
          const char        *name)
{
  g_autofree char *text = NULL;

  if (fujin_staffing_find_slice (self->staffing, name) < 0)
    return FALSE;
  /* Translators: %s is a region */
  text = g_strdup_printf (_("There is a region “%s” already."), name);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", text);
  return TRUE;
}

static void
add_region_cb (FujinStaffingPage *self)
{
  g_autofree char *name = take_name (self->region_name);
  guint level = gtk_drop_down_get_selected (self->region_level);

  if (!name || !self->staffing || level >= FUJIN_N_STAFF_LEVELS || is_taken (self, name))
    return;
  if (fujin_edit_start_staffing (self->shown_project, (int) level, name))
    done (self->add_region, self->region_name);
}

static void
rename_region_cb (FujinStaffingPage *self)
{
  g_autofree char *name = take_name (self->region_name);
  g_autoptr (GPtrArray) posts = NULL;

  if (!name || !self->staffing || is_taken (self, name))
    return;
  posts = list_posts (self, region_of (self));
  if (!fujin_edit_set_records (self->shown_project, posts, FUJIN_POST_REGION, name))
    return;
  if (self->chosen_region)
    {
      g_free (self->chosen_region);
      self->chosen_region = g_strdup (name);
    }
  done (self->add_region, self->region_name);
}

static void
fill_region_levels (FujinStaffingPage *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (int i = 0; i < FUJIN_N_STAFF_LEVELS; i++)
    {
      const FujinStaffLevel *level =
        fujin_framework_get_staff_level (fujin_framework_get_default (), (guint) i);
      g_autofree char *number = fujin_staffing_words_dup_level (i, fujin_lang_screen ());
      g_autofree char *name = g_strdup_printf (
        /* Translators: %1$s is "Level 2", %2$s what it amounts to */
        C_("level", "%1$s  %2$s"), number, fujin_text_get (&level->name, fujin_lang_screen ()));

      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (self->region_level, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->region_level, 1);
}

void
_fujin_staffing_page_init_actions (FujinStaffingPage *self)
{
  fujin_drop_down_set_name (self->region, _("Region"));
  fujin_drop_down_set_name (self->function, _("Function"));
  fujin_drop_down_set_name (self->region_level, _("Begin with"));
  fill_region_levels (self);
  g_signal_connect_swapped (self->region, "notify::selected", G_CALLBACK (region_selected_cb),
                            self);
  g_signal_connect_swapped (self->function, "notify::selected",
                            G_CALLBACK (function_selected_cb), self);
  g_signal_connect_swapped (self->week_of_level, "toggled", G_CALLBACK (week_of_level_cb), self);
  g_signal_connect_swapped (self->start, "clicked", G_CALLBACK (_fujin_staffing_page_start), self);
  g_signal_connect_swapped (self->function_name, "activate", G_CALLBACK (add_function_cb), self);
  g_signal_connect_swapped (self->region_name, "activate", G_CALLBACK (add_region_cb), self);
  g_signal_connect_swapped (self->rename_region, "clicked", G_CALLBACK (rename_region_cb), self);
  g_signal_connect_swapped (self->function_add, "clicked", G_CALLBACK (add_function_cb), self);
  g_signal_connect_swapped (self->region_add, "clicked", G_CALLBACK (add_region_cb), self);
  g_signal_connect (self->add_function, "toggled", G_CALLBACK (form_toggled_cb),
                    self->function_name);
  g_signal_connect (self->add_region, "toggled", G_CALLBACK (form_toggled_cb),
                    self->region_name);
}
