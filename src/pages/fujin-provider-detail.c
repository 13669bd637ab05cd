/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-provider-detail.h"

#include <glib/gi18n.h>

#include "fujin-contract-form.h"
#include "fujin-edit-record.h"
#include "fujin-page.h"
#include "fujin-provider-improvement.h"
#include "fujin-provider-services.h"
#include "fujin-provider-warning-row.h"
#include "fujin-provider-words.h"

/**
 * FujinProviderDetail:
 *
 * One provider in full: what it asks for, its contracts, and its services with their scores.
 */
struct _FujinProviderDetail
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkLabel *name;
  GtkLabel *figures;
  GtkLabel *quiet; /* when there is no warning */
  GtkBox *warnings;
  GtkBox *contracts;
  GtkWidget *add;
  GtkLabel *trend;
  GtkLabel *left_out;
  FujinProviderServices *services;
  const FujinProviderHealth *health; /* unowned: of the item that is shown */
  char *today;
  char *began; /* id of the contract just added, whose form takes the focus */
};

G_DEFINE_FINAL_TYPE (FujinProviderDetail, fujin_provider_detail, GTK_TYPE_WIDGET)

static FujinProject *
project_of (FujinProviderDetail *self)
{
  return self->health ? fujin_team_get_project (self->health->team) : NULL;
}

static void
fujin_provider_detail_dispose (GObject *object)
{
  FujinProviderDetail *self = FUJIN_PROVIDER_DETAIL (object);

  self->health = NULL;
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->today, g_free);
  g_clear_pointer (&self->began, g_free);
  G_OBJECT_CLASS (fujin_provider_detail_parent_class)->dispose (object);
}

static void
fujin_provider_detail_class_init (FujinProviderDetailClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_provider_detail_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static guint
position_of (GtkWidget *row)
{
  guint position = 0;

  while ((row = gtk_widget_get_prev_sibling (row)))
    position++;
  return position;
}

static void
go_to_improvement (FujinProviderDetail *self,
                   FujinRecord         *record)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), FUJIN_TYPE_PAGE);
  g_autofree char *target = g_strdup_printf ("improvement:%s", fujin_record_get_id (record));

  if (page)
    fujin_page_go (FUJIN_PAGE (page), "improvements", target);
}

static void
improve_cb (FujinProviderDetail *self,
            GtkWidget           *row)
{
  guint position = position_of (row);
  const FujinProviderWarning *warning;
  FujinRecord *record;
  g_auto (GStrv) values = NULL;

  if (!project_of (self) || position >= self->health->warnings->len)
    return;
  warning = g_ptr_array_index (self->health->warnings, position);
  record = fujin_provider_improvement_find (self->health, warning);
  if (record)
    {
      go_to_improvement (self, record);
      return;
    }
  values = fujin_provider_improvement_suggest (self->health, warning, self->today,
                                               fujin_lang_screen ());
  if (fujin_edit_add_record (project_of (self), FUJIN_RECORD_IMPROVEMENT, NULL,
                             (const char *const *) values))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", _("Improvement added"));
}

static void
add_cb (FujinProviderDetail *self)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };
  FujinRecord *record;

  if (!project_of (self))
    return;
  values[FUJIN_CONTRACT_TEAM] = fujin_team_get_id (self->health->team);
  record = fujin_edit_add_record (project_of (self), FUJIN_RECORD_CONTRACT, NULL, values);
  if (!record)
    return;
  g_free (self->began);
  self->began = g_strdup (fujin_record_get_id (record));
}

static void
board_cb (FujinProviderDetail *self)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), FUJIN_TYPE_PAGE);

  if (page)
    fujin_page_go (FUJIN_PAGE (page), "assignment", "");
}

static GtkLabel *
add_label (GtkWidget  *box,
           const char *text,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), 16);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 60);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static void
add_heading (GtkWidget  *box,
             const char *text)
{
  GtkWidget *label = GTK_WIDGET (add_label (box, text, "fujin-section"));

  gtk_widget_set_margin_top (label, 10);
}

static void
create_contracts (FujinProviderDetail *self,
                  GtkWidget           *box)
{
  add_heading (box, _("Contracts"));
  self->contracts = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 8));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->contracts));
  self->add = gtk_button_new_with_label (_("Add a Contract"));
  gtk_widget_set_halign (self->add, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->add, "fujin-bar-button");
  g_signal_connect_swapped (self->add, "clicked", G_CALLBACK (add_cb), self);
  gtk_box_append (GTK_BOX (box), self->add);
}

static void
create_services (FujinProviderDetail *self,
                 GtkWidget           *box)
{
  GtkWidget *board = gtk_button_new_with_label (_("Show the assignment board"));

  add_heading (box, _("Services and their scores on the outsource scale"));
  self->services = g_object_new (FUJIN_TYPE_PROVIDER_SERVICES, NULL);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->services));
  self->trend = add_label (box, NULL, "small");
  self->left_out = add_label (box, NULL, "small");
  add_label (box,
             _("The outsource scale asks whether what is handed over is understood and used "
               "(textbook 8.3). The mean of it, and the warnings, are this tool’s reasoning."),
             "small");
  gtk_widget_add_css_class (gtk_widget_get_last_child (box), "dim");
  gtk_widget_set_halign (board, GTK_ALIGN_START);
  gtk_widget_add_css_class (board, "flat");
  gtk_widget_add_css_class (board, "fujin-link");
  g_signal_connect_swapped (board, "clicked", G_CALLBACK (board_cb), self);
  gtk_box_append (GTK_BOX (box), board);
}

static void
fujin_provider_detail_init (FujinProviderDetail *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  gtk_widget_set_margin_top (self->box, 12);
  gtk_widget_set_margin_bottom (self->box, 12);
  gtk_widget_set_margin_start (self->box, 12);
  gtk_widget_set_margin_end (self->box, 12);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  self->name = add_label (self->box, NULL, "card-title");
  self->figures = add_label (self->box, NULL, "small");
  add_heading (self->box, _("Warnings"));
  self->quiet = add_label (self->box, _("None: nothing is due, and what is done is understood."),
                           "small");
  self->warnings = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 4));
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->warnings));
  create_contracts (self, self->box);
  create_services (self, self->box);
}

static void
set_text (GtkLabel   *label,
          const char *text)
{
  gtk_label_set_text (label, text ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

/* Rows are used again, so that the focus stays on the button that was pressed. */
static void
show_warnings (FujinProviderDetail *self)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->warnings));

  for (guint i = 0; i < self->health->warnings->len; i++)
    {
      if (!row)
        {
          row = fujin_provider_warning_row_new ();
          g_signal_connect_swapped (row, "improve", G_CALLBACK (improve_cb), self);
          gtk_box_append (self->warnings, row);
        }
      fujin_provider_warning_row_show (FUJIN_PROVIDER_WARNING_ROW (row), self->health,
                                       g_ptr_array_index (self->health->warnings, i));
      row = gtk_widget_get_next_sibling (row);
    }
  while (row)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (row);

      gtk_box_remove (self->warnings, row);
      row = next;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->quiet), self->health->warnings->len == 0);
}

static const FujinProviderContract *
find_contract (FujinProviderDetail *self,
               FujinRecord         *record)
{
  for (guint i = 0; i < self->health->contracts->len; i++)
    {
      const FujinProviderContract *contract =
        &g_array_index (self->health->contracts, FujinProviderContract, i);

      if (contract->record == record)
        return contract;
    }
  return NULL;
}

static FujinContractForm *
find_form (FujinProviderDetail *self,
           FujinRecord         *record)
{
  for (GtkWidget *form = gtk_widget_get_first_child (GTK_WIDGET (self->contracts)); form;
       form = gtk_widget_get_next_sibling (form))
    if (fujin_contract_form_get_record (FUJIN_CONTRACT_FORM (form)) == record)
      return FUJIN_CONTRACT_FORM (form);
  return NULL;
}

static void
drop_forms (FujinProviderDetail *self)
{
  GtkWidget *form = gtk_widget_get_first_child (GTK_WIDGET (self->contracts));

  while (form)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (form);

      if (!find_contract (self, fujin_contract_form_get_record (FUJIN_CONTRACT_FORM (form))))
        {
          /* The focus would be lost with it. */
          if (gtk_widget_get_focus_child (GTK_WIDGET (self->contracts)) == form)
            gtk_widget_grab_focus (self->add);
          gtk_box_remove (self->contracts, form);
        }
      form = next;
    }
}

/* A form stays where it is while its contract is edited, even when that would sort elsewhere. */
static void
show_contracts (FujinProviderDetail *self)
{
  drop_forms (self);
  for (guint i = 0; i < self->health->contracts->len; i++)
    {
      const FujinProviderContract *contract =
        &g_array_index (self->health->contracts, FujinProviderContract, i);
      FujinContractForm *form = find_form (self, contract->record);

      if (!form)
        {
          form = FUJIN_CONTRACT_FORM (fujin_contract_form_new ());
          gtk_box_append (self->contracts, GTK_WIDGET (form));
        }
      fujin_contract_form_show (form, contract);
      if (g_strcmp0 (self->began, fujin_record_get_id (contract->record)) == 0)
        {
          fujin_contract_form_begin (form);
          g_clear_pointer (&self->began, g_free);
        }
    }
}

/**
 * fujin_provider_detail_show:
 * @self: the details
 * @health: (nullable): how a provider stands; stays valid until the next call
 * @today: the day it is
 *
 * Shows a provider as it stands now.
 */
void
fujin_provider_detail_show (FujinProviderDetail       *self,
                            const FujinProviderHealth *health,
                            const char                *today)
{
  FujinLang lang = fujin_lang_screen ();
  g_autofree char *figures = NULL;
  g_autofree char *trend = NULL;
  g_autofree char *left_out = NULL;

  g_return_if_fail (FUJIN_IS_PROVIDER_DETAIL (self));

  self->health = health;
  g_free (self->today);
  self->today = g_strdup (today);
  gtk_widget_set_visible (self->box, health != NULL);
  if (!health)
    return;
  figures = fujin_provider_words_dup_services (health, lang);
  trend = fujin_provider_words_dup_trend (health, lang);
  left_out = fujin_provider_words_dup_left_out (fujin_provider_health_get_now (health), lang);
  gtk_label_set_text (self->name, fujin_team_get_name (health->team));
  gtk_label_set_text (self->figures, figures);
  show_warnings (self);
  show_contracts (self);
  gtk_widget_set_sensitive (self->add, !fujin_project_get_read_only (project_of (self)));
  fujin_provider_services_show (self->services, health);
  gtk_widget_set_visible (GTK_WIDGET (self->services), health->services->len > 0);
  set_text (self->trend, trend);
  set_text (self->left_out, left_out);
}
