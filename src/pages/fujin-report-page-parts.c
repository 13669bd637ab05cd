/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The parts of a report: which, and in which order. */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-book-part.h"
#include "fujin-report-page-private.h"

#define PART "fujin-part"

static GtkCheckButton *
get_check (GtkWidget *row)
{
  return g_object_get_data (G_OBJECT (row), "fujin-check");
}

static const char *
get_part (GtkWidget *row)
{
  return g_object_get_data (G_OBJECT (row), PART);
}

/* Takes the list as it stands on the screen for the parts of the report. */
static void
take_parts (FujinReportPage *self)
{
  g_autoptr (GString) parts = g_string_new (NULL);

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->parts)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (gtk_check_button_get_active (get_check (row)))
      g_string_append_printf (parts, "%s%s", parts->len > 0 ? " " : "", get_part (row));
  if (parts->len == 0)
    {
      _fujin_report_page_tell (self, _("A report has at least one part"));
      _fujin_report_page_fill_parts (self);
      return;
    }
  _fujin_report_page_set (self, FUJIN_REPORT_PARTS, parts->str);
}

static void
toggled_cb (FujinReportPage *self)
{
  if (!self->filling)
    take_parts (self);
}

static void
move_row (FujinReportPage *self,
          GtkWidget       *row,
          int              to)
{
  g_object_ref (row);
  self->filling = TRUE;
  gtk_list_box_remove (self->parts, row);
  gtk_list_box_insert (self->parts, row, to);
  self->filling = FALSE;
  g_object_unref (row);
  gtk_widget_grab_focus (row);
  take_parts (self);
}

static void
move_by (FujinReportPage *self,
         GtkWidget       *row,
         int              by)
{
  int index = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  GtkListBoxRow *last = gtk_list_box_get_row_at_index (self->parts, index + by);

  if (index + by >= 0 && last != NULL)
    move_row (self, row, index + by);
}

static void
up_clicked_cb (GtkWidget *button,
               gpointer   data)
{
  move_by (data, gtk_widget_get_ancestor (button, GTK_TYPE_LIST_BOX_ROW), -1);
}

static void
down_clicked_cb (GtkWidget *button,
                 gpointer   data)
{
  move_by (data, gtk_widget_get_ancestor (button, GTK_TYPE_LIST_BOX_ROW), 1);
}

/* Alt with an arrow moves the part, as with the teams of the board. */
static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  key,
                guint                  code,
                GdkModifierType        state,
                gpointer               data)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));

  if ((state & GDK_ALT_MASK) == 0 || (key != GDK_KEY_Up && key != GDK_KEY_Down))
    return FALSE;
  move_by (data, row, key == GDK_KEY_Up ? -1 : 1);
  return TRUE;
}

static GdkContentProvider *
prepare_cb (GtkDragSource *source,
            double         x,
            double         y,
            gpointer       data)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));

  return gdk_content_provider_new_typed (GTK_TYPE_LIST_BOX_ROW, row);
}

static void
drag_begin_cb (GtkDragSource *source,
               GdkDrag       *drag,
               gpointer       data)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (row);

  gtk_drag_source_set_icon (source, picture, 0, 0);
}

static gboolean
drop_cb (GtkDropTarget *target,
         const GValue  *value,
         double         x,
         double         y,
         gpointer       data)
{
  FujinReportPage *self = data;
  GtkWidget *moved = g_value_get_object (value);
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target));

  if (moved == NULL || moved == row ||
      gtk_widget_get_parent (moved) != GTK_WIDGET (self->parts))
    return FALSE;
  move_row (self, moved, gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)));
  return TRUE;
}

static void
add_input (FujinReportPage *self,
           GtkWidget       *row)
{
  GtkEventController *key = gtk_event_controller_key_new ();
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (GTK_TYPE_LIST_BOX_ROW, GDK_ACTION_MOVE);

  g_signal_connect (key, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), self);
  g_signal_connect (source, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (row, key);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (source));
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (target));
}

static GtkWidget *
create_button (FujinReportPage *self,
               const char      *icon,
               const char      *text,
               GCallback        callback)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_button_set_has_frame (GTK_BUTTON (button), FALSE);
  gtk_widget_set_tooltip_text (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  -1);
  g_signal_connect (button, "clicked", callback, self);
  return button;
}

static GtkWidget *
create_row (FujinReportPage *self,
            guint            part,
            gboolean         chosen)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *grid = gtk_grid_new (); /* a box would try many widths for the name */
  const char *label = fujin_book_part_get_label (part, fujin_lang_screen ());
  gboolean empty = fujin_book_part_is_empty (part, self->project);
  /* Translators: a part of a report that has nothing to say yet */
  g_autofree char *text = empty ? g_strdup_printf (_("%s (nothing yet)"), label)
                                : g_strdup (label);
  GtkWidget *check = gtk_check_button_new_with_label (text);
  GtkWidget *name = gtk_widget_get_last_child (check);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), chosen);
  gtk_widget_set_hexpand (check, TRUE);
  if (GTK_IS_LABEL (name))
    {
      gtk_label_set_wrap (GTK_LABEL (name), TRUE);
      gtk_label_set_xalign (GTK_LABEL (name), 0);
    }
  if (empty)
    gtk_widget_add_css_class (check, "dim");
  g_object_set_data (G_OBJECT (row), "fujin-check", check);
  g_object_set_data (G_OBJECT (row), PART, (gpointer) fujin_book_part_get_id (part));
  g_signal_connect_swapped (check, "toggled", G_CALLBACK (toggled_cb), self);
  gtk_grid_attach (GTK_GRID (grid), check, 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), create_button (self, "go-up-symbolic", _("Move up"),
                                                   G_CALLBACK (up_clicked_cb)), 1, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), create_button (self, "go-down-symbolic", _("Move down"),
                                                   G_CALLBACK (down_clicked_cb)), 2, 0, 1, 1);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), grid);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  add_input (self, row);
  return row;
}

/* Chosen parts in their order, then the others in the usual one. */
static GArray *
list_parts (FujinReportPage  *self,
            guint            *n_chosen)
{
  g_autoptr (FujinBookSpec) spec = fujin_paged_choice_create_spec (self->project, self->document);
  g_auto (GStrv) ids = fujin_book_spec_dup_parts (spec, self->project);
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (guint));
  guint part;

  for (guint i = 0; ids[i] != NULL; i++)
    if (fujin_book_part_find (ids[i], &part))
      g_array_append_val (parts, part);
  *n_chosen = parts->len;
  for (guint i = 0; i < fujin_book_part_get_n (); i++)
    if (!g_strv_contains ((const char *const *) ids, fujin_book_part_get_id (i)))
      g_array_append_val (parts, i);
  return parts;
}

/* Whether the chosen parts stand in their order; those that are not chosen stay where they were,
 * so that the list does not jump under the hand. */
static gboolean
shows (FujinReportPage *self,
       GArray          *parts,
       guint            n_chosen)
{
  guint n_rows = 0, n_checked = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->parts)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      n_rows++;
      if (!gtk_check_button_get_active (get_check (row)))
        continue;
      if (n_checked >= n_chosen ||
          !g_str_equal (get_part (row),
                        fujin_book_part_get_id (g_array_index (parts, guint, n_checked))))
        return FALSE;
      n_checked++;
    }
  return n_rows == parts->len && n_checked == n_chosen;
}

/* The list of parts, where it has changed. */
void
_fujin_report_page_fill_parts (FujinReportPage *self)
{
  guint n_chosen;
  g_autoptr (GArray) parts = list_parts (self, &n_chosen);
  FujinRecord *record = _fujin_report_page_record (self);
  gboolean filling = self->filling;
  GtkWidget *row;

  gtk_widget_set_visible (self->usual_button,
                          record != NULL && *fujin_record_get (record, FUJIN_REPORT_PARTS) != '\0');
  if (shows (self, parts, n_chosen))
    return;
  self->filling = TRUE;
  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->parts))) != NULL)
    gtk_list_box_remove (self->parts, row);
  for (guint i = 0; i < parts->len; i++)
    gtk_list_box_append (self->parts,
                         create_row (self, g_array_index (parts, guint, i), i < n_chosen));
  self->filling = filling;
}
