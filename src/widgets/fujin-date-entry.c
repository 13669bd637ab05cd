/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-date-entry.h"

#include <glib/gi18n.h>
#include <stdio.h>

#include "fujin-strings.h"
#include "fujin-today.h"

/**
 * FujinDateEntry:
 *
 * A day, typed as YYYY-MM-DD or picked from a calendar. What is typed and is no day stays in the
 * box and is marked with words; the value then is the empty one.
 *
 * Property "label": what the day is, for assistive technologies. Property "ahead": whether the
 * calendar offers days half a year and a year from today.
 *
 * Signal "changed": the value is another one. Not emitted by fujin_date_entry_set_text().
 */
struct _FujinDateEntry
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkEditable *entry;
  GtkMenuButton *button;
  GtkCalendar *calendar;
  GtkWidget *ahead_box;
  GtkWidget *hint;
  char *label;
  char *value; /* a good date, or "" */
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (FujinDateEntry, fujin_date_entry, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LABEL,
  PROP_AHEAD,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/**
 * fujin_date_entry_dup_date:
 * @typed: what somebody typed
 *
 * Understands a day as people write it: 2026-4-1, 2026/04/01, 2026.4.1, 2026年4月1日, in wide
 * characters too.
 *
 * Returns: (transfer full) (nullable): the day as YYYY-MM-DD, "" for nothing, or %NULL when it is
 *   no day
 */
char *
fujin_date_entry_dup_date (const char *typed)
{
  g_autofree char *plain = NULL;
  g_autofree char *date = NULL;
  g_autoptr (GString) text = NULL;
  guint year, month, day;
  int end = 0;

  g_return_val_if_fail (typed != NULL, NULL);

  plain = g_utf8_normalize (typed, -1, G_NORMALIZE_ALL_COMPOSE);
  if (!plain)
    return NULL;
  text = g_string_new (g_strstrip (plain));
  g_string_replace (text, "年", "-", 0);
  g_string_replace (text, "月", "-", 0);
  g_string_replace (text, "日", "", 0);
  g_strdelimit (text->str, "/.", '-');
  if (text->len == 0)
    return g_strdup ("");
  if (sscanf (text->str, "%4u-%2u-%2u%n", &year, &month, &day, &end) != 3 || text->str[end])
    return NULL;
  date = g_strdup_printf ("%04u-%02u-%02u", year, month, day);
  return fujin_is_date (date) ? g_steal_pointer (&date) : NULL;
}

static void
show_hint (FujinDateEntry *self,
           gboolean        good)
{
  gtk_widget_set_visible (self->hint, !good);
  if (good)
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               good ? GTK_ACCESSIBLE_INVALID_FALSE : GTK_ACCESSIBLE_INVALID_TRUE,
                               -1);
}

static void
entry_changed_cb (FujinDateEntry *self)
{
  g_autofree char *date = NULL;

  if (self->updating)
    return;
  date = fujin_date_entry_dup_date (gtk_editable_get_text (self->entry));
  show_hint (self, date != NULL);
  if (g_str_equal (self->value, date ? date : ""))
    return;
  g_free (self->value);
  self->value = date ? g_steal_pointer (&date) : g_strdup ("");
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
show_text (FujinDateEntry *self,
           const char     *text)
{
  self->updating = TRUE;
  if (!g_str_equal (gtk_editable_get_text (self->entry), text))
    gtk_editable_set_text (self->entry, text);
  self->updating = FALSE;
}

/* Through with typing: the day is shown as everywhere else. */
static void
tidy (FujinDateEntry *self)
{
  if (*self->value)
    show_text (self, self->value);
}

static void
day_selected_cb (FujinDateEntry *self)
{
  g_autoptr (GDateTime) day = NULL;
  g_autofree char *text = NULL;

  if (self->updating)
    return;
  day = gtk_calendar_get_date (self->calendar);
  text = g_date_time_format (day, "%Y-%m-%d");
  gtk_editable_set_text (self->entry, text);
}

static void
close_calendar (FujinDateEntry *self)
{
  gtk_menu_button_popdown (self->button);
  gtk_entry_grab_focus_without_selecting (GTK_ENTRY (self->entry));
}

static void
ahead_cb (GtkButton      *button,
          FujinDateEntry *self)
{
  guint months = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "fujin-months"));
  g_autofree char *today = fujin_today_dup ();
  g_autofree char *day = fujin_date_dup_plus (today, months);

  if (day)
    gtk_editable_set_text (self->entry, day);
  close_calendar (self);
}

static void
clear_cb (FujinDateEntry *self)
{
  gtk_editable_set_text (self->entry, "");
  close_calendar (self);
}

/* The calendar opens at the day that is chosen, or at today, which is not chosen by that. */
static void
calendar_shown_cb (FujinDateEntry *self)
{
  g_autofree char *today = fujin_today_dup ();
  g_autofree char *text = g_strconcat (*self->value ? self->value : today, "T12:00:00", NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GDateTime) day = g_date_time_new_from_iso8601 (text, zone);

  self->updating = TRUE;
  if (day)
    gtk_calendar_select_day (self->calendar, day);
  self->updating = FALSE;
}

static gboolean
fujin_date_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FUJIN_DATE_ENTRY (widget)->entry));
}

static gboolean
fujin_date_entry_mnemonic_activate (GtkWidget *widget,
                                    gboolean   cycling)
{
  return fujin_date_entry_grab_focus (widget);
}

static void
set_label (FujinDateEntry *self,
           const char     *label)
{
  /* Translators: name of a button; %s is what day it is about, such as "Review date" */
  g_autofree char *words = g_strdup_printf (_("%s: choose from a calendar"), label);

  g_free (self->label);
  self->label = g_strdup (label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  words, -1);
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->button))),
    GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static void
fujin_date_entry_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  FujinDateEntry *self = FUJIN_DATE_ENTRY (object);

  if (prop_id == PROP_LABEL)
    g_value_set_string (value, self->label);
  else if (prop_id == PROP_AHEAD)
    g_value_set_boolean (value, gtk_widget_get_visible (self->ahead_box));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
fujin_date_entry_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  FujinDateEntry *self = FUJIN_DATE_ENTRY (object);

  if (prop_id == PROP_LABEL)
    set_label (self, g_value_get_string (value) ? g_value_get_string (value) : "");
  else if (prop_id == PROP_AHEAD)
    gtk_widget_set_visible (self->ahead_box, g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

/* An open calendar that goes away with all around it, and not by itself, would keep its grab: no
 * key and no click would come to anything else. */
static void
fujin_date_entry_unmap (GtkWidget *widget)
{
  gtk_menu_button_popdown (FUJIN_DATE_ENTRY (widget)->button);
  GTK_WIDGET_CLASS (fujin_date_entry_parent_class)->unmap (widget);
}

static void
fujin_date_entry_dispose (GObject *object)
{
  g_clear_pointer (&FUJIN_DATE_ENTRY (object)->box, gtk_widget_unparent);
  G_OBJECT_CLASS (fujin_date_entry_parent_class)->dispose (object);
}

static void
fujin_date_entry_finalize (GObject *object)
{
  g_free (FUJIN_DATE_ENTRY (object)->label);
  g_free (FUJIN_DATE_ENTRY (object)->value);
  G_OBJECT_CLASS (fujin_date_entry_parent_class)->finalize (object);
}

static void
fujin_date_entry_class_init (FujinDateEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fujin_date_entry_get_property;
  object_class->set_property = fujin_date_entry_set_property;
  object_class->dispose = fujin_date_entry_dispose;
  object_class->finalize = fujin_date_entry_finalize;
  widget_class->unmap = fujin_date_entry_unmap;
  widget_class->grab_focus = fujin_date_entry_grab_focus;
  widget_class->mnemonic_activate = fujin_date_entry_mnemonic_activate;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "fujin-date-entry");

  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "",
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_AHEAD] = g_param_spec_boolean ("ahead", NULL, NULL, FALSE,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static GtkWidget *
new_ahead_button (FujinDateEntry *self,
                  const char     *label,
                  guint           months)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  g_object_set_data (G_OBJECT (button), "fujin-months", GUINT_TO_POINTER (months));
  g_signal_connect (button, "clicked", G_CALLBACK (ahead_cb), self);
  return button;
}

static GtkWidget *
create_calendar (FujinDateEntry *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *none = gtk_button_new_with_mnemonic (_("_No Date"));

  self->calendar = GTK_CALENDAR (gtk_calendar_new ());
  g_signal_connect_swapped (self->calendar, "day-selected", G_CALLBACK (day_selected_cb), self);
  self->ahead_box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_box_set_homogeneous (GTK_BOX (self->ahead_box), TRUE);
  gtk_box_append (GTK_BOX (self->ahead_box), new_ahead_button (self, _("In _6 Months"), 6));
  gtk_box_append (GTK_BOX (self->ahead_box), new_ahead_button (self, _("In _1 Year"), 12));
  gtk_widget_set_visible (self->ahead_box, FALSE);
  gtk_box_set_homogeneous (GTK_BOX (row), TRUE);
  gtk_box_append (GTK_BOX (row), new_ahead_button (self, _("_Today"), 0));
  g_signal_connect_swapped (none, "clicked", G_CALLBACK (clear_cb), self);
  gtk_box_append (GTK_BOX (row), none);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->calendar));
  gtk_box_append (GTK_BOX (box), self->ahead_box);
  gtk_box_append (GTK_BOX (box), row);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  g_signal_connect_swapped (popover, "map", G_CALLBACK (calendar_shown_cb), self);
  return popover;
}

static GtkWidget *
create_row (FujinDateEntry *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->entry = GTK_EDITABLE (gtk_entry_new ());
  /* The project undoes what is typed: the entry's own undo would stand in its way. */
  gtk_editable_set_enable_undo (self->entry, FALSE);
  gtk_editable_set_width_chars (self->entry, 10);
  gtk_editable_set_max_width_chars (self->entry, 14);
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), "YYYY-MM-DD");
  gtk_widget_set_hexpand (GTK_WIDGET (self->entry), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->entry), "numeric");
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (entry_changed_cb), self);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (tidy), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (tidy), self);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), focus);
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_icon_name (self->button, "fujin-calendar-symbolic");
  gtk_menu_button_set_popover (self->button, create_calendar (self));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), _("Choose from a calendar"));
  gtk_widget_add_css_class (row, "linked");
  gtk_box_append (GTK_BOX (row), GTK_WIDGET (self->entry));
  gtk_box_append (GTK_BOX (row), GTK_WIDGET (self->button));
  return row;
}

static void
fujin_date_entry_init (FujinDateEntry *self)
{
  self->value = g_strdup ("");
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_box_append (GTK_BOX (self->box), create_row (self));
  self->hint = gtk_label_new (_("This is no date yet and is not taken. Write it as 2026-04-01."));
  gtk_label_set_wrap (GTK_LABEL (self->hint), TRUE);
  gtk_label_set_xalign (GTK_LABEL (self->hint), 0);
  gtk_label_set_width_chars (GTK_LABEL (self->hint), 12);
  gtk_label_set_max_width_chars (GTK_LABEL (self->hint), 24);
  gtk_widget_add_css_class (self->hint, "small");
  gtk_widget_add_css_class (self->hint, "fujin-warning");
  gtk_widget_set_visible (self->hint, FALSE);
  gtk_box_append (GTK_BOX (self->box), self->hint);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * fujin_date_entry_new:
 * @label: what the day is, for assistive technologies
 *
 * Returns: (transfer floating): an empty date entry
 */
GtkWidget *
fujin_date_entry_new (const char *label)
{
  return g_object_new (FUJIN_TYPE_DATE_ENTRY, "label", label, NULL);
}

/**
 * fujin_date_entry_set_text:
 * @self: a date entry
 * @text: a day as YYYY-MM-DD, or "" for none
 *
 * Shows a day. What is being typed stays as it is when it means the same.
 */
void
fujin_date_entry_set_text (FujinDateEntry *self,
                           const char     *text)
{
  g_return_if_fail (FUJIN_IS_DATE_ENTRY (self));
  g_return_if_fail (text != NULL);

  /* Half a day in the box, while it has the focus, is nothing to be tidied away. */
  if (g_str_equal (self->value, text)
      && (*text || gtk_widget_has_focus (gtk_widget_get_first_child (GTK_WIDGET (self->entry)))))
    return;
  g_free (self->value);
  self->value = g_strdup (text);
  show_text (self, text);
  show_hint (self, *text == '\0' || fujin_is_date (text));
}

/**
 * fujin_date_entry_get_text:
 * @self: a date entry
 *
 * Returns: (transfer none): the day as YYYY-MM-DD, or "" when there is none or it is no day
 */
const char *
fujin_date_entry_get_text (FujinDateEntry *self)
{
  g_return_val_if_fail (FUJIN_IS_DATE_ENTRY (self), "");

  return self->value;
}

/**
 * fujin_date_entry_is_good:
 * @self: a date entry
 *
 * Returns: whether what stands in the box is a day or nothing at all
 */
gboolean
fujin_date_entry_is_good (FujinDateEntry *self)
{
  g_return_val_if_fail (FUJIN_IS_DATE_ENTRY (self), TRUE);

  return !gtk_widget_get_visible (self->hint);
}

/**
 * fujin_date_entry_set_editable:
 * @self: a date entry
 * @editable: whether it can be changed
 *
 * Allows or forbids changing it.
 */
void
fujin_date_entry_set_editable (FujinDateEntry *self,
                               gboolean        editable)
{
  g_return_if_fail (FUJIN_IS_DATE_ENTRY (self));

  gtk_editable_set_editable (self->entry, editable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->button), editable);
}
