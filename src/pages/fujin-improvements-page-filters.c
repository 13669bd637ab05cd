/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-drop-down.h"
#include "fujin-improvements-page-private.h"
#include "fujin-improvements-teams.h"
#include "fujin-record-words.h"

/* "All teams" and "Nobody yet" stand before the teams. */
#define N_FIRST 2

static void
queue (FujinImprovementsPage *self)
{
  if (!self->updating)
    fujin_refresher_queue (self->refresher);
}

static void
search_cb (FujinImprovementsPage *self)
{
  fujin_improvements_filter_set_search (self->filter, gtk_editable_get_text (self->search));
  queue (self);
}

static void
choice_cb (FujinImprovementsPage *self,
           GParamSpec            *pspec,
           GtkDropDown           *drop_down)
{
  guint field = drop_down == self->cycle_filter ? FUJIN_IMPROVEMENT_CYCLE
                                                : FUJIN_IMPROVEMENT_STATE;

  /* "All" comes first. */
  fujin_improvements_filter_set_choice (self->filter, field,
                                        (int) gtk_drop_down_get_selected (drop_down) - 1);
  queue (self);
}

static void
take_team (FujinImprovementsPage *self,
           FujinProject          *project)
{
  guint selected = gtk_drop_down_get_selected (self->team_filter);

  const char *id = fujin_improvements_teams_get (self->team_filter, project, N_FIRST);

  /* Nobody is a choice too. */
  fujin_improvements_filter_set_team (self->filter, selected == 1 ? "" : id);
}

static void
team_cb (FujinImprovementsPage *self)
{
  FujinProject *project = fujin_page_get_project (FUJIN_PAGE (self));

  if (self->updating || !project)
    return;
  take_team (self, project);
  queue (self);
}

static void
overdue_cb (FujinImprovementsPage *self)
{
  fujin_improvements_filter_set_overdue (self->filter,
                                         gtk_check_button_get_active (self->overdue_filter));
  queue (self);
}

/* Down or Enter goes on from the search to what it found; Escape takes it off. */
static gboolean
search_key_cb (FujinImprovementsPage *self,
               guint                  key,
               guint                  keycode,
               GdkModifierType        state)
{
  if (key == GDK_KEY_Escape && *gtk_editable_get_text (self->search))
    {
      gtk_editable_set_text (self->search, "");
      return TRUE;
    }
  if (key != GDK_KEY_Down && key != GDK_KEY_Return && key != GDK_KEY_KP_Enter)
    return FALSE;
  fujin_refresher_flush (self->refresher);
  if (_fujin_improvements_page_is_list (self))
    fujin_improvements_list_take_focus (self->list);
  else
    fujin_improvements_board_take_focus (self->board);
  return TRUE;
}

static void
fill_choices (GtkDropDown *drop_down,
              guint        field,
              const char  *all,
              const char  *name)
{
  const FujinRecordField *format =
    &fujin_record_format_get (FUJIN_RECORD_IMPROVEMENT)->fields[field];
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

  gtk_string_list_append (list, all);
  for (int i = 0; format->choices[i]; i++)
    gtk_string_list_append (list, fujin_record_choice_name (FUJIN_RECORD_IMPROVEMENT, field, i,
                                                            fujin_lang_screen ()));
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (list));
  fujin_drop_down_set_name (drop_down, name);
}

void
_fujin_improvements_page_init_filters (FujinImprovementsPage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->filter = fujin_improvements_filter_new ();
  fill_choices (self->state_filter, FUJIN_IMPROVEMENT_STATE, _("All states"), _("State"));
  fill_choices (self->cycle_filter, FUJIN_IMPROVEMENT_CYCLE, _("Both cycles"), _("Cycle"));
  fujin_improvements_teams_set_up (self->team_filter, _("Owner team"));
  g_signal_connect_swapped (self->search, "changed", G_CALLBACK (search_cb), self);
  g_signal_connect_swapped (self->state_filter, "notify::selected", G_CALLBACK (choice_cb), self);
  g_signal_connect_swapped (self->cycle_filter, "notify::selected", G_CALLBACK (choice_cb), self);
  g_signal_connect_swapped (self->team_filter, "notify::selected", G_CALLBACK (team_cb), self);
  g_signal_connect_swapped (self->overdue_filter, "toggled", G_CALLBACK (overdue_cb), self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (search_key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->search), keys);
}

/* Teams come, go and are renamed; what is chosen stays chosen as long as there is such a team. */
void
_fujin_improvements_page_update_filters (FujinImprovementsPage *self)
{
  FujinProject *project = fujin_page_get_project (FUJIN_PAGE (self));
  const char *first[] = { _("All teams"), _("Nobody yet"), NULL };
  guint before = gtk_drop_down_get_selected (self->team_filter);
  g_autofree char *id =
    g_strdup (fujin_improvements_teams_get (self->team_filter, project, N_FIRST));

  self->updating = TRUE;
  fujin_improvements_teams_fill (self->team_filter, project, first);
  if (before >= N_FIRST && before != GTK_INVALID_LIST_POSITION)
    fujin_improvements_teams_select (self->team_filter, project, N_FIRST, id);
  self->updating = FALSE;
  take_team (self, project);
  gtk_widget_set_visible (self->show_all,
                          fujin_improvements_filter_is_narrowed (self->filter));
}

/* Takes all filters off. */
void
_fujin_improvements_page_show_all (FujinImprovementsPage *self)
{
  gtk_editable_set_text (self->search, "");
  gtk_drop_down_set_selected (self->state_filter, 0);
  gtk_drop_down_set_selected (self->cycle_filter, 0);
  gtk_drop_down_set_selected (self->team_filter, 0);
  gtk_check_button_set_active (self->overdue_filter, FALSE);
  fujin_improvements_filter_set_plan (self->filter, NULL);
  queue (self);
}

typedef struct
{
  FujinRecord *record;
  const char *due;
} Sortable;

/* The earliest due day first, what has none last; the order of the file settles the rest. */
static int
compare (gconstpointer a,
         gconstpointer b)
{
  const char *one = ((const Sortable *) a)->due;
  const char *two = ((const Sortable *) b)->due;
  int order;

  if (!*one || !*two)
    order = (*one == '\0') - (*two == '\0');
  else
    order = strcmp (one, two);
  if (order == 0)
    order = strcmp (fujin_record_get_id (((const Sortable *) a)->record),
                    fujin_record_get_id (((const Sortable *) b)->record));
  return order;
}

/* The improvements that the filters let through, in the order of their days. */
GPtrArray *
_fujin_improvements_page_list (FujinImprovementsPage *self,
                               const char            *today)
{
  FujinProject *project = fujin_page_get_project (FUJIN_PAGE (self));
  FujinRecordList *records = fujin_project_get_records (project, FUJIN_RECORD_IMPROVEMENT);
  g_autoptr (GArray) sorted = g_array_new (FALSE, FALSE, sizeof (Sortable));
  GPtrArray *shown = g_ptr_array_new ();

  for (guint i = 0; i < fujin_record_list_get_n (records); i++)
    {
      FujinRecord *record = fujin_record_list_peek (records, i);
      Sortable it = { record, fujin_record_get (record, FUJIN_IMPROVEMENT_DUE) };

      if (fujin_improvements_filter_match (self->filter, record, today))
        g_array_append_val (sorted, it);
    }
  g_array_sort (sorted, compare);
  for (guint i = 0; i < sorted->len; i++)
    g_ptr_array_add (shown, g_array_index (sorted, Sortable, i).record);
  return shown;
}
