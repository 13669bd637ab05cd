/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-page-private.h"

#include <glib/gi18n.h>

#include "fujin-staffing-week.h"
#include "fujin-staffing-words.h"

/* More findings and teams are counted only: paper and the command line have them all. */
#define MAX_ENTRIES 20

guint
_fujin_staffing_page_get_slice (FujinStaffingPage *self)
{
  int slice = fujin_staffing_find_slice (self->staffing, self->chosen_region);

  return (guint) MAX (slice, 0);
}

static void
set_list (GtkDropDown *drop_down,
          GPtrArray   *names,
          guint        selected)
{
  GtkStringList *old = GTK_STRING_LIST (gtk_drop_down_get_model (drop_down));
  gboolean same = old && g_list_model_get_n_items (G_LIST_MODEL (old)) == names->len;

  for (guint i = 0; same && i < names->len; i++)
    same = g_str_equal (gtk_string_list_get_string (old, i), names->pdata[i]);
  if (!same)
    {
      g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

      for (guint i = 0; i < names->len; i++)
        gtk_string_list_append (list, names->pdata[i]);
      gtk_drop_down_set_model (drop_down, G_LIST_MODEL (list));
    }
  gtk_drop_down_set_selected (drop_down, selected);
}

static void
show_choices (FujinStaffingPage *self)
{
  FujinLang lang = fujin_lang_screen ();
  g_autoptr (GPtrArray) regions = g_ptr_array_new ();
  g_autoptr (GPtrArray) functions = g_ptr_array_new ();
  int row = self->chosen_function
              ? fujin_staffing_find_row (self->staffing, self->chosen_function) : -1;

  for (guint i = 0; i < fujin_staffing_get_n_slices (self->staffing); i++)
    g_ptr_array_add (regions, (char *) fujin_staffing_words_region (
                                fujin_staffing_get_slice (self->staffing, i), lang));
  g_ptr_array_add (functions, (char *) _("All functions"));
  for (guint i = 0; i < fujin_staffing_get_n_rows (self->staffing); i++)
    g_ptr_array_add (functions, (char *) fujin_staffing_words_function (
                                  fujin_staffing_get_row (self->staffing, i), lang));
  set_list (self->region, regions, _fujin_staffing_page_get_slice (self));
  gtk_widget_set_visible (GTK_WIDGET (self->region), regions->len > 2);
  set_list (self->function, functions, (guint) (row + 1));
}

static void
show_level (FujinStaffingPage *self)
{
  const FujinStaffLevel *level = fujin_framework_get_staff_level (
    fujin_project_get_framework (self->shown_project), (guint) self->level);
  FujinLang lang = fujin_lang_screen ();
  g_autofree char *name = fujin_staffing_words_dup_level (self->level, lang);
  g_autofree char *markup = g_markup_printf_escaped (
    "<b>%s  %s</b>\n%s\n%s", name, fujin_text_get (&level->name, lang),
    fujin_text_get (&level->explain, lang), fujin_text_get (&level->caution, lang));

  gtk_label_set_markup (self->level_text, markup);
  gtk_toggle_button_set_active (self->level_buttons[self->level], TRUE);
}

static char *
dup_week_table (const FujinWeekGrid *week)
{
  g_autoptr (GArray) spans = fujin_week_grid_list_spans (week);
  FujinLang lang = fujin_lang_screen ();
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < spans->len; i++)
    {
      const FujinWeekSpan *span = &g_array_index (spans, FujinWeekSpan, i);
      g_autofree char *hours = fujin_week_grid_dup_span (span, lang);

      g_string_append_printf (text, "%s%s  ", i > 0 ? "\n" : "", hours);
      if (span->number > 0)
        g_string_append_printf (text, "%u: ", span->number);
      g_string_append (text, *span->who ? span->who
                                        : fujin_week_grid_get_label (week, span->state, lang));
    }
  return g_string_free (text, FALSE);
}

/* Without posts a level shows what such a week is. */
static void
show_week (FujinStaffingPage *self)
{
  gboolean no_posts = self->staffing->posts->len == 0;
  gboolean of_level = no_posts || gtk_check_button_get_active (self->week_of_level);
  g_autoptr (FujinStaffing) level = of_level ? fujin_staffing_new_level (self->level) : NULL;
  const FujinStaffing *staffing = level ? level : self->staffing;
  int row = self->chosen_function ? fujin_staffing_find_row (staffing, self->chosen_function) : -1;
  FujinWeekGrid *week = fujin_staffing_week_new (
    staffing, level ? 0 : _fujin_staffing_page_get_slice (self), row, fujin_lang_screen ());
  g_autofree char *name = fujin_staffing_words_dup_level (self->level, fujin_lang_screen ());
  g_autofree char *sentence = fujin_week_grid_dup_sentence (week, fujin_lang_screen ());
  /* Translators: %1$s is "Level 2", %2$s says what its week is like */
  g_autofree char *of_what = g_strdup_printf (C_("week", "%1$s — %2$s"), name, sentence);
  g_autofree char *table = dup_week_table (week);
  g_autofree char *choice =
    /* Translators: %d is a level of the textbook */
    g_strdup_printf (_("Show Level %d instead of ours"), self->level);

  gtk_check_button_set_label (self->week_of_level, choice);
  gtk_widget_set_sensitive (GTK_WIDGET (self->week_of_level), !no_posts);
  gtk_label_set_text (self->week_text, of_level ? of_what : sentence);
  gtk_label_set_text (self->week_table, table);
  fujin_week_view_set_grid (self->week, week);
}

static void
append_line (GString    *text,
             const char *line)
{
  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append (text, line);
}

static void
append_more (GString *text,
             guint    n)
{
  g_autofree char *more = NULL;

  if (n <= MAX_ENTRIES)
    return;
  more = g_strdup_printf (ngettext ("and %u more here", "and %u more here", n - MAX_ENTRIES),
                          n - MAX_ENTRIES);
  append_line (text, more);
}

static void
set_lines (GtkLabel *label,
           GString  *text)
{
  gtk_label_set_text (label, text->str);
  gtk_widget_set_visible (GTK_WIDGET (label), text->len > 0);
}

static void
show_findings (FujinStaffingPage *self)
{
  const FujinStaffing *staffing = self->staffing;
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < MIN (staffing->findings->len, MAX_ENTRIES); i++)
    {
      g_autofree char *finding = fujin_staffing_words_dup_finding (
        staffing, &g_array_index (staffing->findings, FujinStaffFinding, i),
        fujin_lang_screen ());
      g_autofree char *line = g_strdup_printf ("• %s", finding);

      append_line (text, line);
    }
  append_more (text, staffing->findings->len);
  if (staffing->posts->len > 0 && staffing->findings->len == 0)
    g_string_append (text, _("Every double duty has somebody who does it, and every seat is "
                             "stated."));
  set_lines (self->findings, text);
  gtk_widget_set_visible (GTK_WIDGET (self->findings_title), text->len > 0);
}

static void
show_regions (FujinStaffingPage *self)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint n = fujin_staffing_get_n_slices (self->staffing);

  if (n > 2)
    g_string_append (text, _("Regions, their people and the level each meets (textbook 6.6: Level "
                             "1 or 2 in the branches under a Level 3):"));
  for (guint i = 1; n > 2 && i < MIN (n, MAX_ENTRIES + 1); i++)
    {
      g_autofree char *line =
        fujin_staffing_words_dup_region (self->staffing, i, fujin_lang_screen ());

      append_line (text, line);
    }
  append_more (text, n - 1);
  set_lines (self->regions, text);
}

static void
show_teams (FujinStaffingPage *self)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint n = self->staffing->teams->len;

  if (n > 0)
    g_string_append (text, _("People of the teams: by their posts, as the team states, and named "
                             "one by one. The three are never added up."));
  for (guint i = 0; i < MIN (n, MAX_ENTRIES); i++)
    {
      g_autofree char *line = fujin_staffing_words_dup_team (
        &g_array_index (self->staffing->teams, FujinStaffTeam, i), fujin_lang_screen ());

      append_line (text, line);
    }
  append_more (text, n);
  set_lines (self->teams, text);
}

static void
show_ours (FujinStaffingPage *self)
{
  guint slice = _fujin_staffing_page_get_slice (self);
  gboolean editable = !fujin_project_get_read_only (self->shown_project);
  FujinLang lang = fujin_lang_screen ();
  g_autofree char *total = fujin_staffing_words_dup_total (self->staffing, slice, lang);
  /* Translators: %s is "12 people" */
  g_autofree char *title = g_strdup_printf (_("Ours: %s"), total);
  g_autofree char *start =
    /* Translators: %d is a level of the textbook, 0 to 3 */
    g_strdup_printf (_("_Start from Level %d…"), self->level);

  gtk_label_set_text (self->ours_title, self->staffing->posts->len > 0 ? title : _("Ours"));
  gtk_button_set_label (self->start, start);
  gtk_widget_set_visible (GTK_WIDGET (self->empty), self->staffing->posts->len == 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->start), editable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->add_function), editable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->add_region), editable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->rename_region),
                            editable && self->staffing->posts->len > 0 &&
                              (slice > 0 || fujin_staffing_get_n_slices (self->staffing) == 2));
  fujin_staffing_posts_show (self->posts, self->staffing, slice);
}

static void
show_status (FujinStaffingPage *self)
{
  guint slice = _fujin_staffing_page_get_slice (self);
  FujinLang lang = fujin_lang_screen ();
  g_autofree char *total = fujin_staffing_words_dup_total (self->staffing, slice, lang);
  g_autofree char *reached =
    fujin_staffing_words_dup_reached (self->staffing, slice, self->level, lang);
  /* Translators: %1$s is "12 people", %2$s is how many functions meet a level */
  g_autofree char *status = g_strdup_printf (C_("status", "%1$s · %2$s"), total, reached);

  gtk_label_set_text (self->status,
                      self->staffing->posts->len > 0 ? status : _("No posts yet"));
}

/* Counts anew and shows what comes of it. */
void
_fujin_staffing_page_refresh (GtkWidget *widget)
{
  FujinStaffingPage *self = FUJIN_STAFFING_PAGE (widget);
  g_autofree char *notes = NULL;

  if (!self->shown_project)
    return;
  g_clear_pointer (&self->staffing, fujin_staffing_free);
  self->staffing = fujin_staffing_new (self->shown_project);
  self->showing = TRUE;
  show_choices (self);
  show_level (self);
  fujin_staffing_table_show (self->table, self->staffing, _fujin_staffing_page_get_slice (self),
                             self->level);
  show_week (self);
  show_ours (self);
  fujin_staffing_factors_panel_show (self->factors, self->shown_project);
  show_findings (self);
  show_regions (self);
  show_teams (self);
  show_status (self);
  notes = fujin_staffing_words_dup_notes (self->staffing, fujin_lang_screen ());
  gtk_label_set_text (self->notes, notes);
  self->showing = FALSE;
}
