/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-absence-who-row.h"

#include <glib/gi18n.h>

#include "fujin-record.h"
#include "fujin-team-words.h"

/* Pixels a team stands further in for each team above it, and how many steps are shown. */
#define INDENT 14
#define MOST_STEPS 4

/**
 * FujinAbsenceWhoRow:
 *
 * A box to tick for a team or a person, ticked when present; or a heading.
 *
 * Signal "toggled" (item, present): the box was ticked or unticked by hand.
 */
struct _FujinAbsenceWhoRow
{
  GtkWidget            parent_instance;

  FujinAbsenceWhoItem *item;
  gboolean             showing;
  GtkLabel            *head;
  GtkWidget           *body;
  GtkCheckButton      *check;
  GtkLabel            *name;
  GtkLabel            *facts;
};

G_DEFINE_FINAL_TYPE (FujinAbsenceWhoRow, fujin_absence_who_row, GTK_TYPE_WIDGET)

enum
{
  TOGGLED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* What is told in full when asked for. */
static const char *
facts_of (FujinAbsenceWhoItem *item)
{
  FujinTeam *team = fujin_absence_who_item_get_team (item);

  if (!team)
    return fujin_record_get (fujin_absence_who_item_get_person (item), FUJIN_PERSON_POSITION);
  if (fujin_team_get_hours (team) == FUJIN_TEAM_HOURS_UNKNOWN)
    return _("Hours not stated");
  return fujin_team_hours_name (fujin_team_get_hours (team), fujin_lang_screen ());
}

/* What fits beside the name. */
static const char *
short_of (FujinAbsenceWhoItem *item)
{
  FujinTeam *team = fujin_absence_who_item_get_team (item);

  if (!fujin_absence_who_item_get_present (item))
    return _("Absent");
  switch (team ? fujin_team_get_hours (team) : FUJIN_TEAM_HOURS_UNKNOWN)
    {
    case FUJIN_TEAM_HOURS_DAY:
      /* Translators: a team that works by day, in as few letters as possible */
      return C_("hours", "day");
    case FUJIN_TEAM_HOURS_EXTENDED:
      /* Translators: a team that works until 22:00, in as few letters as possible */
      return C_("hours", "–22:00");
    case FUJIN_TEAM_HOURS_ALWAYS:
      /* Translators: a team that works round the clock, in as few letters as possible */
      return C_("hours", "24/7");
    case FUJIN_TEAM_HOURS_UNKNOWN:
    default:
      return "";
    }
}

static const char *
name_of (FujinAbsenceWhoItem *item)
{
  FujinTeam *team = fujin_absence_who_item_get_team (item);

  return team ? fujin_team_get_name (team)
              : fujin_record_get (fujin_absence_who_item_get_person (item), FUJIN_PERSON_NAME);
}

static void
show_present (FujinAbsenceWhoRow *self)
{
  gboolean present = fujin_absence_who_item_get_present (self->item);
  const char *name = name_of (self->item);
  const char *facts = facts_of (self->item);
  const char *text = short_of (self->item);
  g_autofree char *tip = NULL;

  self->showing = TRUE;
  gtk_check_button_set_active (self->check, present);
  self->showing = FALSE;
  if (!present)
    gtk_widget_add_css_class (GTK_WIDGET (self), "away");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "away");
  gtk_label_set_text (self->facts, text);
  gtk_widget_set_visible (GTK_WIDGET (self->facts), *text != '\0');
  /* Translators: %1$s a team or person, %2$s its hours or position */
  tip = *facts ? g_strdup_printf (_("%1$s · %2$s"), name, facts) : g_strdup (name);
  gtk_widget_set_tooltip_text (self->body, tip);
}

static void
toggled_cb (FujinAbsenceWhoRow *self)
{
  if (!self->showing && self->item)
    g_signal_emit (self, signals[TOGGLED], 0, self->item,
                   gtk_check_button_get_active (self->check));
}

static void
drop_item (FujinAbsenceWhoRow *self)
{
  if (self->item)
    g_signal_handlers_disconnect_by_data (self->item, self);
  g_clear_object (&self->item);
}

static void
fujin_absence_who_row_dispose (GObject *object)
{
  FujinAbsenceWhoRow *self = FUJIN_ABSENCE_WHO_ROW (object);
  GtkWidget *child;

  drop_item (self);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_absence_who_row_parent_class)->dispose (object);
}

static void
fujin_absence_who_row_class_init (FujinAbsenceWhoRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_absence_who_row_dispose;
  gtk_widget_class_set_css_name (widget_class, "absencewho");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  signals[TOGGLED] = g_signal_new ("toggled", FUJIN_TYPE_ABSENCE_WHO_ROW, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 2, FUJIN_TYPE_ABSENCE_WHO_ITEM,
                                   G_TYPE_BOOLEAN);
}

static GtkLabel *
create_label (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (css_class)
    gtk_widget_add_css_class (label, css_class);
  return GTK_LABEL (label);
}

static void
fujin_absence_who_row_init (FujinAbsenceWhoRow *self)
{
  self->head = create_label ("fujin-section");
  gtk_widget_set_hexpand (GTK_WIDGET (self->head), TRUE);
  gtk_widget_set_parent (GTK_WIDGET (self->head), GTK_WIDGET (self));
  self->body = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_widget_set_hexpand (self->body, TRUE);
  gtk_widget_set_parent (self->body, GTK_WIDGET (self));
  self->check = GTK_CHECK_BUTTON (gtk_check_button_new ());
  g_signal_connect_swapped (self->check, "toggled", G_CALLBACK (toggled_cb), self);
  gtk_box_append (GTK_BOX (self->body), GTK_WIDGET (self->check));
  self->name = create_label (NULL);
  gtk_widget_set_hexpand (GTK_WIDGET (self->name), TRUE);
  gtk_box_append (GTK_BOX (self->body), GTK_WIDGET (self->name));
  self->facts = create_label ("small");
  gtk_label_set_ellipsize (self->facts, PANGO_ELLIPSIZE_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->facts), "dim");
  gtk_box_append (GTK_BOX (self->body), GTK_WIDGET (self->facts));
}

/**
 * fujin_absence_who_row_new:
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
fujin_absence_who_row_new (void)
{
  return g_object_new (FUJIN_TYPE_ABSENCE_WHO_ROW, NULL);
}

/**
 * fujin_absence_who_row_show:
 * @self: a row
 * @item: (nullable): what it shows
 *
 * Shows another item.
 */
void
fujin_absence_who_row_show (FujinAbsenceWhoRow  *self,
                            FujinAbsenceWhoItem *item)
{
  const char *head = item ? fujin_absence_who_item_get_head (item) : NULL;
  g_autofree char *label = NULL;

  drop_item (self);
  gtk_widget_set_visible (GTK_WIDGET (self->head), head != NULL);
  gtk_widget_set_visible (self->body, item && !head);
  if (!item || head)
    {
      gtk_label_set_text (self->head, head ? head : "");
      return;
    }
  self->item = g_object_ref (item);
  gtk_label_set_text (self->name, name_of (item));
  gtk_widget_set_margin_start (GTK_WIDGET (self->check),
                               INDENT * (int) MIN (fujin_absence_who_item_get_depth (item),
                                                   MOST_STEPS));
  /* Translators: a box to tick; %s is a team or person */
  label = g_strdup_printf (_("%s is present"), name_of (item));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
  g_signal_connect_swapped (item, "notify::present", G_CALLBACK (show_present), self);
  show_present (self);
}
