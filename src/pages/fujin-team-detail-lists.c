/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The people of a team and the services it carries. */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-badge.h"
#include "fujin-edit-record.h"
#include "fujin-lang.h"
#include "fujin-page.h"
#include "fujin-team-detail-private.h"

/* More are seen where they belong. */
#define MOST_SERVICES 100

static void
person_clicked_cb (FujinTeamDetail *self,
                   GtkWidget       *button)
{
  FujinRecord *person = g_object_get_data (G_OBJECT (button), "fujin-person");

  if (fujin_person_form_get_person (self->person) == person)
    person = NULL;
  fujin_person_form_set_person (self->person, person);
  _fujin_team_detail_show_people (self);
  if (person)
    fujin_person_form_begin (self->person);
}

static void
done_cb (FujinTeamDetail *self)
{
  fujin_person_form_set_person (self->person, NULL);
  _fujin_team_detail_show_people (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->add_person));
}

static void
add_person_cb (FujinTeamDetail *self)
{
  const char *values[] = { _("New person"), NULL, fujin_team_get_id (self->team), NULL, NULL };
  FujinRecord *person = fujin_edit_add_record (self->project, FUJIN_RECORD_PERSON, NULL, values);

  if (!person)
    return;
  fujin_person_form_set_person (self->person, person);
  _fujin_team_detail_show_people (self);
  fujin_person_form_begin (self->person);
}

static void
show_services_cb (FujinTeamDetail *self)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), FUJIN_TYPE_PAGE);
  FujinPlanList *plans = self->team ? fujin_team_get_plans (self->team) : NULL;

  if (!page || !plans)
    return;
  if (fujin_plan_list_get_n (plans) > 0)
    fujin_page_go_to_plan (FUJIN_PAGE (page), "assignment", fujin_plan_list_peek (plans, 0));
  else
    fujin_page_go (FUJIN_PAGE (page), "assignment", "");
}

static void
service_clicked_cb (FujinTeamDetail *self,
                    GtkWidget       *button)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), FUJIN_TYPE_PAGE);
  const char *id = g_object_get_data (G_OBJECT (button), "fujin-plan");
  FujinServicePlan *plan = fujin_project_find_plan (self->project, id);

  if (page && plan)
    fujin_page_go_to_plan (FUJIN_PAGE (page), "assignment", plan);
}

static GtkLabel *
add_title (FujinTeamDetail *self)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "card-title");
  gtk_widget_set_margin_top (label, 9);
  gtk_box_append (GTK_BOX (self->box), label);
  return GTK_LABEL (label);
}

void
_fujin_team_detail_build_lists (FujinTeamDetail *self)
{
  self->people_title = add_title (self);
  self->people = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->people));
  self->person = g_object_new (FUJIN_TYPE_PERSON_FORM, "visible", FALSE, NULL);
  g_signal_connect_swapped (self->person, "done", G_CALLBACK (done_cb), self);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->person));
  self->add_person = GTK_BUTTON (gtk_button_new_with_label (_("Add Person")));
  g_signal_connect_swapped (self->add_person, "clicked", G_CALLBACK (add_person_cb), self);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->add_person));

  self->services_title = add_title (self);
  self->services = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->services));
  self->show_services = GTK_BUTTON (gtk_button_new_with_label (_("Show in Assignment")));
  g_signal_connect_swapped (self->show_services, "clicked", G_CALLBACK (show_services_cb), self);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->show_services));
}

/* The other teams somebody is in, the main one first. */
static char *
dup_elsewhere (FujinTeamDetail *self,
               FujinRecord     *person)
{
  g_autoptr (GPtrArray) teams = fujin_record_list_teams (person);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < teams->len; i++)
    if (g_ptr_array_index (teams, i) != self->team)
      g_string_append_printf (names, "%s%s", names->len ? C_("list of names", ", ") : "",
                              fujin_team_get_name (g_ptr_array_index (teams, i)));
  if (!names->len)
    return NULL;
  if (g_ptr_array_index (teams, 0) == self->team)
    /* Translators: of a person; %s are other teams */
    return g_strdup_printf (_("Also in: %s"), names->str);
  /* Translators: of a person whose main team is another one, which is %s */
  return g_strdup_printf (_("Concurrent duty; mainly in %s"),
                          fujin_team_get_name (g_ptr_array_index (teams, 0)));
}

static void
add_line (GtkBox     *box,
          const char *text,
          gboolean    dim)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_tooltip_text (label, text);
  if (dim)
    {
      gtk_widget_add_css_class (label, "small");
      gtk_widget_add_css_class (label, "dim");
    }
  gtk_box_append (box, label);
}

static GtkWidget *
create_person (FujinTeamDetail *self,
               FujinRecord     *person)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  const char *position = fujin_record_get (person, FUJIN_PERSON_POSITION);
  g_autofree char *elsewhere = dup_elsewhere (self, person);
  g_autoptr (GPtrArray) plans = fujin_record_list_plans (person);
  g_autofree char *title =
    *position ? g_strjoin (C_("status", " · "), fujin_record_get (person, FUJIN_PERSON_NAME),
                           position, NULL)
              : g_strdup (fujin_record_get (person, FUJIN_PERSON_NAME));

  add_line (GTK_BOX (lines), title, FALSE);
  if (elsewhere)
    add_line (GTK_BOX (lines), elsewhere, TRUE);
  if (plans->len > 0)
    {
      g_autofree char *text = g_strdup_printf (
        ngettext ("%u service hangs on this person", "%u services hang on this person",
                  plans->len), plans->len);

      add_line (GTK_BOX (lines), text, TRUE);
    }
  gtk_button_set_child (GTK_BUTTON (button), lines);
  gtk_widget_add_css_class (button, "flat");
  if (fujin_person_form_get_person (self->person) == person)
    gtk_widget_add_css_class (button, "fujin-accent");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
  g_object_set_data_full (G_OBJECT (button), "fujin-person", g_object_ref (person),
                          g_object_unref);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (person_clicked_cb), self);
  return button;
}

static void
empty (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))))
    gtk_box_remove (box, child);
}

void
_fujin_team_detail_show_people (FujinTeamDetail *self)
{
  g_autoptr (GPtrArray) people = NULL;
  FujinRecord *open = fujin_person_form_get_person (self->person);
  g_autofree char *title = NULL;

  empty (self->people);
  if (!self->team || !fujin_team_get_project (self->team))
    return;
  people = fujin_organisation_list_people (self->team);
  title = g_strdup_printf (_("People by name: %u"), people->len);
  gtk_label_set_text (self->people_title, title);
  for (guint i = 0; i < people->len; i++)
    gtk_box_append (self->people, create_person (self, g_ptr_array_index (people, i)));
  fujin_person_form_set_person (self->person, open);
}

static GtkWidget *
create_service (FujinTeamDetail  *self,
                FujinServicePlan *plan)
{
  const FujinCategory *category = fujin_service_plan_get_category (plan);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *text = g_strdup_printf ("%s %s", fujin_service_plan_get_code (plan),
                                           fujin_service_plan_get_name (plan,
                                                                        fujin_lang_screen ()));

  gtk_box_append (GTK_BOX (line), fujin_badge_new (category->id, (int) category->index));
  add_line (GTK_BOX (line), text, FALSE);
  gtk_button_set_child (GTK_BUTTON (button), line);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "small-button");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  -1);
  g_object_set_data_full (G_OBJECT (button), "fujin-plan",
                          g_strdup (fujin_service_plan_get_id (plan)), g_free);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (service_clicked_cb), self);
  return button;
}

/* Which services and in which order, so that the same are not made anew. */
static char *
dup_key (FujinTeamDetail *self,
         FujinPlanList   *plans)
{
  GString *key = g_string_new (fujin_team_get_id (self->team));

  for (guint i = 0; i < fujin_plan_list_get_n (plans); i++)
    g_string_append_printf (key, " %s%d",
                            fujin_service_plan_get_id (fujin_plan_list_peek (plans, i)),
                            fujin_service_plan_in_scope (fujin_plan_list_peek (plans, i)));
  return g_string_free (key, FALSE);
}

void
_fujin_team_detail_show_services (FujinTeamDetail             *self,
                                  const FujinOrganisationUnit *unit)
{
  FujinPlanList *plans = fujin_team_get_plans (self->team);
  g_autofree char *key = dup_key (self, plans);
  g_autofree char *title = NULL;
  guint n = 0;

  if (g_strcmp0 (key, self->shown) == 0)
    return;
  g_free (self->shown);
  self->shown = g_steal_pointer (&key);
  title = g_strdup_printf (_("Services carried: %u"), unit->n_services);
  gtk_label_set_text (self->services_title, title);
  empty (self->services);
  for (guint i = 0; i < fujin_plan_list_get_n (plans) && n < MOST_SERVICES; i++)
    if (fujin_service_plan_in_scope (fujin_plan_list_peek (plans, i)))
      {
        gtk_box_append (self->services, create_service (self, fujin_plan_list_peek (plans, i)));
        n++;
      }
}
