/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-line.h"

#include <glib/gi18n.h>

#include "fujin-drop-down.h"
#include "fujin-edit-record.h"
#include "fujin-history.h"
#include "fujin-record-words.h"
#include "fujin-staffing-words.h"
#include "fujin-still-spin.h"

#define DEFAULT_FROM "9"
#define DEFAULT_TO "18"

/**
 * FujinStaffingLine:
 *
 * A post, edited in place. What is typed is in the plan at once, and one undo step.
 */
struct _FujinStaffingLine
{
  GtkBox parent_instance;
  FujinRecord *record;
  gboolean showing;
  char *known_cost;

  GtkWidget *name;
  GtkDropDown *shift;
  GtkWidget *seats_place;
  GtkSpinButton *seats;
  GtkWidget *who;
  GtkDropDown *team;
  GtkDropDown *covered_by;
  GtkWidget *cost;
  GtkWidget *heads;
  GtkWidget *hours;
  GtkDropDown *days;
  GtkSpinButton *from;
  GtkSpinButton *to;
  GtkWidget *buttons;
  GPtrArray *function_ids; /* of the choice of functions, after nothing */
};

G_DEFINE_FINAL_TYPE (FujinStaffingLine, fujin_staffing_line, GTK_TYPE_BOX)

static FujinProject *
project_of (FujinStaffingLine *self)
{
  return self->record ? fujin_record_get_project (self->record) : NULL;
}

static const FujinRecordField *
field_of (guint field)
{
  return &fujin_record_format_get (FUJIN_RECORD_POST)->fields[field];
}

static gboolean
edit (FujinStaffingLine *self,
      guint              field,
      const char        *value)
{
  g_autoptr (FujinRecord) record = self->record ? g_object_ref (self->record) : NULL;

  if (self->showing || !record || !project_of (self))
    return FALSE;
  return fujin_edit_set_record (project_of (self), record, field, value);
}

/* A kept seat is one seat at first, and hours of one's own are working hours at first. */
static void
shift_cb (FujinStaffingLine *self)
{
  guint shift = gtk_drop_down_get_selected (self->shift);
  gboolean kept = shift <= FUJIN_POST_HOURS;

  if (self->showing || !project_of (self) || shift > FUJIN_POST_NONE)
    return;
  fujin_edit_begin (project_of (self), g_strdup (_("edit a post")));
  edit (self, FUJIN_POST_SHIFT, field_of (FUJIN_POST_SHIFT)->choices[shift]);
  if (kept && fujin_record_get_number (self->record, FUJIN_POST_SEATS) < 0)
    edit (self, FUJIN_POST_SEATS, "1");
  if (shift == FUJIN_POST_HOURS && fujin_record_get_number (self->record, FUJIN_POST_FROM) < 0)
    edit (self, FUJIN_POST_FROM, DEFAULT_FROM);
  if (shift == FUJIN_POST_HOURS && fujin_record_get_number (self->record, FUJIN_POST_TO) < 0)
    edit (self, FUJIN_POST_TO, DEFAULT_TO);
  fujin_edit_end (project_of (self));
}

static void
edit_number (FujinStaffingLine *self,
             GtkSpinButton     *spin,
             guint              field,
             int                least)
{
  int number = gtk_spin_button_get_value_as_int (spin);
  g_autofree char *text = number < least ? g_strdup ("") : g_strdup_printf ("%d", number);

  edit (self, field, text);
}

static void
seats_cb (FujinStaffingLine *self)
{
  edit_number (self, self->seats, FUJIN_POST_SEATS, 1);
}

static void
from_cb (FujinStaffingLine *self)
{
  edit_number (self, self->from, FUJIN_POST_FROM, 0);
}

static void
to_cb (FujinStaffingLine *self)
{
  edit_number (self, self->to, FUJIN_POST_TO, 0);
}

static void
days_cb (FujinStaffingLine *self)
{
  guint days = gtk_drop_down_get_selected (self->days);

  if (days <= FUJIN_POST_EVERY_DAY)
    edit (self, FUJIN_POST_DAYS, field_of (FUJIN_POST_DAYS)->choices[days]);
}

static void
team_cb (FujinStaffingLine *self)
{
  guint index = gtk_drop_down_get_selected (self->team);
  FujinProject *project = project_of (self);

  if (self->showing || !project || index > fujin_project_get_n_teams (project))
    return;
  edit (self, FUJIN_POST_TEAM,
        index == 0 ? "" : fujin_team_get_id (fujin_project_get_team (project, index - 1)));
}

static void
covered_by_cb (FujinStaffingLine *self)
{
  guint index = gtk_drop_down_get_selected (self->covered_by);

  if (index <= self->function_ids->len)
    edit (self, FUJIN_POST_COVERED_BY,
          index == 0 ? "" : self->function_ids->pdata[index - 1]);
}

static void
cost_cb (FujinStaffingLine *self)
{
  if (self->showing || !self->record)
    return;
  edit (self, FUJIN_POST_COST, gtk_editable_get_text (GTK_EDITABLE (self->cost)));
  g_free (self->known_cost);
  self->known_cost = g_strdup (fujin_record_get (self->record, FUJIN_POST_COST));
}

static void
cost_left_cb (FujinStaffingLine *self)
{
  if (project_of (self))
    fujin_history_end_typing (fujin_project_get_history (project_of (self)));
}

static void
add_cb (FujinStaffingLine *self)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };

  if (!project_of (self))
    return;
  values[FUJIN_POST_REGION] = fujin_record_get (self->record, FUJIN_POST_REGION);
  values[FUJIN_POST_FUNCTION] = fujin_record_get (self->record, FUJIN_POST_FUNCTION);
  values[FUJIN_POST_SEATS] = "1";
  fujin_edit_add_record (project_of (self), FUJIN_RECORD_POST, NULL, values);
}

static void
remove_cb (FujinStaffingLine *self)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new_with_free_func (g_object_unref);

  if (!project_of (self))
    return;
  g_ptr_array_add (one, g_object_ref (self->record));
  fujin_edit_remove_records (project_of (self), one);
}

/* Nothing stated is a dash, not a number. */
static gboolean
output_cb (GtkSpinButton *spin,
           gpointer       least)
{
  int number = gtk_spin_button_get_value_as_int (spin);
  g_autofree char *text = number < GPOINTER_TO_INT (least) ? g_strdup ("–")
                                                           : g_strdup_printf ("%d", number);

  if (g_strcmp0 (text, gtk_editable_get_text (GTK_EDITABLE (spin))) != 0)
    gtk_editable_set_text (GTK_EDITABLE (spin), text);
  return TRUE;
}

static int
input_cb (GtkSpinButton *spin,
          double        *value,
          gpointer       least)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (spin));

  if (*text != '\0' && g_strcmp0 (text, "–") != 0)
    return FALSE;
  *value = GPOINTER_TO_INT (least) - 1;
  return TRUE;
}

static GtkSpinButton *
make_spin (int         least,
           int         most,
           const char *name)
{
  GtkWidget *spin = gtk_spin_button_new_with_range (least - 1, most, 1);

  /* A dash is no number. */
  gtk_spin_button_set_numeric (GTK_SPIN_BUTTON (spin), FALSE);
  g_signal_connect (spin, "output", G_CALLBACK (output_cb), GINT_TO_POINTER (least));
  g_signal_connect (spin, "input", G_CALLBACK (input_cb), GINT_TO_POINTER (least));
  gtk_editable_set_width_chars (GTK_EDITABLE (spin), 2);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (spin), 3);
  gtk_accessible_update_property (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  fujin_still_spin (GTK_SPIN_BUTTON (spin));
  return GTK_SPIN_BUTTON (spin);
}

/* As short as in table 11. */
static const char *const shift_names[FUJIN_POST_NONE + 1] = {
  [FUJIN_POST_DAY] = NC_("shift", "Day"),
  [FUJIN_POST_24X7] = NC_("shift", "24x7"),
  /* Translators: a seat that is kept at hours of its own */
  [FUJIN_POST_HOURS] = NC_("shift", "Hours"),
  /* Translators: other people do it as well */
  [FUJIN_POST_COVERED] = NC_("shift", "Double duty"),
  [FUJIN_POST_NONE] = NC_("shift", "Not done"),
};

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), 6);
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item)
{
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)),
                      gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

/* What is chosen may be cut, so that a line is not wider than the page; the list is whole. */
static GtkDropDown *
make_list (const char *name)
{
  GtkWidget *list = gtk_drop_down_new (NULL, NULL);
  g_autoptr (GtkListItemFactory) whole =
    g_object_ref (gtk_drop_down_get_factory (GTK_DROP_DOWN (list)));
  g_autoptr (GtkListItemFactory) cut = gtk_signal_list_item_factory_new ();

  g_signal_connect (cut, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (cut, "bind", G_CALLBACK (bind_cb), NULL);
  gtk_drop_down_set_list_factory (GTK_DROP_DOWN (list), whole);
  gtk_drop_down_set_factory (GTK_DROP_DOWN (list), cut);
  fujin_drop_down_set_name (GTK_DROP_DOWN (list), name);
  return GTK_DROP_DOWN (list);
}

static GtkDropDown *
make_shift (void)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  GtkDropDown *choice = make_list (_("Shift"));

  for (guint i = 0; i < G_N_ELEMENTS (shift_names); i++)
    gtk_string_list_append (names, g_dpgettext2 (NULL, "shift", shift_names[i]));
  gtk_drop_down_set_model (choice, G_LIST_MODEL (names));
  return choice;
}

static GtkDropDown *
make_days (void)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  GtkDropDown *choice = make_list (_("Days"));

  for (int i = 0; i <= FUJIN_POST_EVERY_DAY; i++)
    gtk_string_list_append (names, fujin_record_choice_name (FUJIN_RECORD_POST, FUJIN_POST_DAYS, i,
                                                             fujin_lang_screen ()));
  gtk_drop_down_set_model (choice, G_LIST_MODEL (names));
  return choice;
}

static GtkWidget *
make_button (FujinStaffingLine *self,
             const char        *icon,
             const char        *tip,
             GCallback          callback)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tip, -1);
  g_signal_connect_swapped (button, "clicked", callback, self);
  return button;
}

static void
make_first_line (FujinStaffingLine *self)
{
  self->name = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->name), 0);
  gtk_label_set_wrap (GTK_LABEL (self->name), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->name), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (self->name), 14);
  gtk_label_set_max_width_chars (GTK_LABEL (self->name), 14);
  self->shift = make_shift ();
  self->seats = make_spin (1, FUJIN_NUMBER_MAX, _("Seats"));
  self->seats_place = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_box_append (GTK_BOX (self->seats_place), GTK_WIDGET (self->seats));
  self->team = make_list (_("Team"));
  self->covered_by = make_list (_("Covered by"));
  self->who = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_hexpand (GTK_WIDGET (self->team), TRUE);
  gtk_widget_set_hexpand (GTK_WIDGET (self->covered_by), TRUE);
  gtk_box_append (GTK_BOX (self->who), GTK_WIDGET (self->team));
  gtk_box_append (GTK_BOX (self->who), GTK_WIDGET (self->covered_by));
  self->cost = gtk_entry_new ();
  gtk_editable_set_width_chars (GTK_EDITABLE (self->cost), 8);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self->cost), 18);
  gtk_widget_set_tooltip_text (self->cost, _("What one head costs, in your own words"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->cost), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Cost a head"), -1);
  self->heads = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->heads), 1);
  gtk_label_set_width_chars (GTK_LABEL (self->heads), 4);
  gtk_widget_add_css_class (self->heads, "numeric");
}

static void
make_buttons (FujinStaffingLine *self)
{
  self->buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_box_append (GTK_BOX (self->buttons),
                  make_button (self, "fujin-add-symbolic", _("Add another post of this function"),
                               G_CALLBACK (add_cb)));
  gtk_box_append (GTK_BOX (self->buttons),
                  make_button (self, "fujin-remove-symbolic", _("Remove this post"),
                               G_CALLBACK (remove_cb)));
}

static void
make_hours (FujinStaffingLine *self)
{
  self->hours = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  self->days = make_days ();
  self->from = make_spin (0, 24, _("From what hour"));
  self->to = make_spin (0, 24, _("To what hour"));
  gtk_widget_set_margin_start (self->hours, 24);
  gtk_box_append (GTK_BOX (self->hours), GTK_WIDGET (self->days));
  gtk_box_append (GTK_BOX (self->hours), GTK_WIDGET (self->from));
  /* Translators: stands between the hours of a post: from 9 to 18 */
  gtk_box_append (GTK_BOX (self->hours), gtk_label_new (C_("hours", "to")));
  gtk_box_append (GTK_BOX (self->hours), GTK_WIDGET (self->to));
}

static void
connect (FujinStaffingLine *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_swapped (self->shift, "notify::selected", G_CALLBACK (shift_cb), self);
  g_signal_connect_swapped (self->days, "notify::selected", G_CALLBACK (days_cb), self);
  g_signal_connect_swapped (self->team, "notify::selected", G_CALLBACK (team_cb), self);
  g_signal_connect_swapped (self->covered_by, "notify::selected", G_CALLBACK (covered_by_cb),
                            self);
  g_signal_connect_swapped (self->seats, "value-changed", G_CALLBACK (seats_cb), self);
  g_signal_connect_swapped (self->from, "value-changed", G_CALLBACK (from_cb), self);
  g_signal_connect_swapped (self->to, "value-changed", G_CALLBACK (to_cb), self);
  g_signal_connect_swapped (self->cost, "changed", G_CALLBACK (cost_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (cost_left_cb), self);
  gtk_widget_add_controller (self->cost, focus);
}

static void
fujin_staffing_line_finalize (GObject *object)
{
  FujinStaffingLine *self = FUJIN_STAFFING_LINE (object);

  g_clear_object (&self->record);
  g_ptr_array_unref (self->function_ids);
  g_free (self->known_cost);
  G_OBJECT_CLASS (fujin_staffing_line_parent_class)->finalize (object);
}

static void
fujin_staffing_line_class_init (FujinStaffingLineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fujin_staffing_line_finalize;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "staffingline");
}

static void
fujin_staffing_line_init (FujinStaffingLine *self)
{
  GtkWidget *first = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *parts[FUJIN_STAFFING_LINE_N_COLUMNS + 1];

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);
  self->function_ids = g_ptr_array_new_with_free_func (g_free);
  make_first_line (self);
  make_buttons (self);
  make_hours (self);
  parts[0] = self->name;
  parts[1] = GTK_WIDGET (self->shift);
  parts[2] = self->seats_place;
  parts[3] = self->who;
  parts[4] = self->cost;
  parts[5] = self->heads;
  parts[6] = self->buttons;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      gtk_widget_set_valign (parts[i], GTK_ALIGN_CENTER);
      gtk_box_append (GTK_BOX (first), parts[i]);
    }
  gtk_widget_set_hexpand (self->who, TRUE);
  gtk_box_append (GTK_BOX (self), first);
  gtk_box_append (GTK_BOX (self), self->hours);
  connect (self);
}

/**
 * fujin_staffing_line_new:
 * @record: a post
 *
 * Returns: (transfer floating): a line for it
 */
GtkWidget *
fujin_staffing_line_new (FujinRecord *record)
{
  FujinStaffingLine *self = g_object_new (FUJIN_TYPE_STAFFING_LINE, NULL);

  self->record = g_object_ref (record);
  return GTK_WIDGET (self);
}

/**
 * fujin_staffing_line_get_record:
 * @self: a line
 *
 * Returns: (transfer none): its post
 */
FujinRecord *
fujin_staffing_line_get_record (FujinStaffingLine *self)
{
  return self->record;
}

static void
show_lists (FujinStaffingLine        *self,
            const FujinStaffing      *staffing,
            const FujinStaffPost     *post,
            const FujinStaffingLists *lists)
{
  guint position = 0;

  g_ptr_array_set_size (self->function_ids, 0);
  for (guint i = 0; i < fujin_staffing_get_n_rows (staffing); i++)
    {
      const FujinStaffRow *row = fujin_staffing_get_row (staffing, i);

      g_ptr_array_add (self->function_ids,
                       g_strdup (row->function ? row->function->id : row->name));
    }
  if (gtk_drop_down_get_model (self->team) != lists->teams)
    gtk_drop_down_set_model (self->team, lists->teams);
  if (gtk_drop_down_get_model (self->covered_by) != lists->functions)
    gtk_drop_down_set_model (self->covered_by, lists->functions);
  if (post->team)
    fujin_project_get_team_position (staffing->project, post->team, &position);
  gtk_drop_down_set_selected (self->team, post->team ? position + 1 : 0);
  gtk_drop_down_set_selected (self->covered_by, (guint) (post->covered_by + 1));
}

static void
show_parts (FujinStaffingLine *self,
            FujinPostShift     shift)
{
  gboolean kept = shift <= FUJIN_POST_HOURS;

  gtk_widget_set_visible (GTK_WIDGET (self->seats), kept);
  gtk_widget_set_visible (GTK_WIDGET (self->team), kept);
  gtk_widget_set_visible (GTK_WIDGET (self->covered_by), shift == FUJIN_POST_COVERED);
  gtk_widget_set_visible (self->cost, kept || *fujin_record_get (self->record, FUJIN_POST_COST));
  gtk_widget_set_visible (self->hours, shift == FUJIN_POST_HOURS);
}

/* What is being typed may have a space at its end that the plan does not keep. */
static void
show_cost (FujinStaffingLine *self)
{
  const char *cost = fujin_record_get (self->record, FUJIN_POST_COST);

  if (g_strcmp0 (cost, self->known_cost) == 0)
    return;
  g_free (self->known_cost);
  self->known_cost = g_strdup (cost);
  gtk_editable_set_text (GTK_EDITABLE (self->cost), cost);
}

static void
show_heads (FujinStaffingLine    *self,
            const FujinStaffPost *post)
{
  gboolean kept = post->shift <= FUJIN_POST_HOURS;
  g_autofree char *heads = kept && post->heads == 0 ? g_strdup ("–")
                           : kept ? g_strdup_printf ("%d", post->heads)
                                  : g_strdup ("");
  g_autofree char *tip =
    post->outside ? g_strdup (_("People of a provider: not counted as ours")) : NULL;

  gtk_label_set_text (GTK_LABEL (self->heads), heads);
  gtk_widget_set_tooltip_text (self->heads, tip);
  if (post->outside)
    gtk_widget_add_css_class (self->heads, "dim");
  else
    gtk_widget_remove_css_class (self->heads, "dim");
}

/**
 * fujin_staffing_line_show:
 * @self: a line
 * @staffing: the staffing
 * @post: its post
 * @lists: what it chooses from
 * @named: whether the name of the function stands before it, or it is another post of the one above
 *
 * Shows the post as it is now.
 */
void
fujin_staffing_line_show (FujinStaffingLine        *self,
                          const FujinStaffing      *staffing,
                          const FujinStaffPost     *post,
                          const FujinStaffingLists *lists,
                          gboolean                  named)
{
  const char *name = fujin_staffing_words_function (fujin_staffing_get_row (staffing, post->row),
                                                    fujin_lang_screen ());
  gboolean editable = !fujin_project_get_read_only (staffing->project);

  self->showing = TRUE;
  gtk_label_set_text (GTK_LABEL (self->name), named ? name : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_drop_down_set_selected (self->shift, post->shift);
  gtk_drop_down_set_selected (
    self->days, (guint) fujin_record_get_choice (post->record, FUJIN_POST_DAYS));
  gtk_spin_button_set_value (self->seats, MAX (post->seats, 0));
  gtk_spin_button_set_value (self->from, fujin_record_get_number (post->record, FUJIN_POST_FROM));
  gtk_spin_button_set_value (self->to, fujin_record_get_number (post->record, FUJIN_POST_TO));
  show_lists (self, staffing, post, lists);
  show_parts (self, post->shift);
  show_cost (self);
  show_heads (self, post);
  gtk_widget_set_sensitive (GTK_WIDGET (self), editable);
  self->showing = FALSE;
}

/**
 * fujin_staffing_line_align:
 * @self: a line
 * @groups: (array fixed-size=6): size groups of the columns
 *
 * Makes its columns as wide as those of other lines.
 */
void
fujin_staffing_line_align (FujinStaffingLine  *self,
                           GtkSizeGroup      **groups)
{
  GtkWidget *parts[] = { self->name, GTK_WIDGET (self->shift), self->seats_place,
                         self->cost, self->heads, self->buttons };

  G_STATIC_ASSERT (G_N_ELEMENTS (parts) == FUJIN_STAFFING_LINE_N_COLUMNS);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    gtk_size_group_add_widget (groups[i], parts[i]);
}
