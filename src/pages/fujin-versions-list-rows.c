/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-versions-list-private.h"

static FujinStateRow *
make_row (FujinVersionsList       *self,
          const FujinStateFigures *figures,
          const char              *id,
          const char              *name,
          FujinProject            *before)
{
  FujinRecord *snapshot = figures->snapshot;

  if (snapshot != NULL)
    {
      id = fujin_record_get_id (snapshot);
      name = fujin_record_get (snapshot, FUJIN_SNAPSHOT_NAME);
    }
  return fujin_state_row_new (figures, id, name, before, figures->state == self->project);
}

/* The newest on top, each against the one before it. */
static GPtrArray *
make_versions (FujinVersionsList *self)
{
  g_autoptr (GArray) trend = fujin_trend_get (self->project);
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = trend->len; i-- > 0;)
    {
      FujinProject *before =
        i > 0 ? g_array_index (trend, FujinStateFigures, i - 1).state : NULL;

      g_ptr_array_add (rows, make_row (self, &g_array_index (trend, FujinStateFigures, i), "",
                                       _("Now"), before));
    }
  return rows;
}

static GPtrArray *
make_branches (FujinVersionsList *self)
{
  g_autoptr (GArray) lines = fujin_trend_get_lines (self->project);
  FujinProject *main_line = g_array_index (lines, FujinStateFigures, 0).state;
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < lines->len; i++)
    g_ptr_array_add (rows, make_row (self, &g_array_index (lines, FujinStateFigures, i), "main",
                                     _("Main line"), i > 0 ? main_line : NULL));
  return rows;
}

/* What the table shows, the present state or the main line included. */
GPtrArray *
_fujin_versions_list_make_rows (FujinVersionsList *self)
{
  return self->branches ? make_branches (self) : make_versions (self);
}

static void
add_button (FujinVersionsList *self,
            const char        *label,
            const char        *action,
            const char        *id)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", id);
  gtk_box_append (self->buttons, button);
}

static void
add_compare (FujinVersionsList *self,
             const char        *label,
             const char        *from,
             const char        *to)
{
  g_autofree char *target = g_strdup_printf ("compare:%s:%s", from, to);
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.go");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)", "versions", target);
  gtk_box_append (self->buttons, button);
}

static void
add_version_buttons (FujinVersionsList *self,
                     const char        *id)
{
  add_compare (self, _("_Compare with Now"), id, "");
  add_button (self, _("_Restore…"), "win.restore-version", id);
  add_button (self, _("Restore _Part…"), "win.restore-part", id);
  add_button (self, _("_Delete"), "win.delete-version", id);
}

static void
add_branch_buttons (FujinVersionsList *self,
                    FujinStateRow     *row)
{
  const char *id = fujin_state_row_get_id (row);

  if (fujin_state_row_is_current (row))
    add_button (self, _("_Back to Main Line"), "win.switch-branch", "");
  else
    add_button (self, _("_Work on It"), "win.switch-branch", id);
  add_compare (self, _("_Compare with Main Line"), "main", id);
  add_button (self, _("_Take Over…"), "win.take-over-branch", id);
  add_button (self, _("_Delete"), "win.delete-version", id);
}

static void
make_buttons (FujinVersionsList *self,
              FujinStateRow     *row)
{
  if (fujin_state_row_get_snapshot (row) == NULL)
    {
      if (self->branches && !fujin_state_row_is_current (row))
        add_button (self, _("_Back to Main Line"), "win.switch-branch", "");
    }
  else if (self->branches)
    add_branch_buttons (self, row);
  else
    add_version_buttons (self, fujin_state_row_get_id (row));
}

/* What can be done with the row selected. Buttons that fit stay, or the focus would be lost. */
void
_fujin_versions_list_show_buttons (FujinVersionsList *self,
                                   FujinStateRow     *row)
{
  g_autofree char *key = NULL;
  GtkWidget *child;

  if (row != NULL)
    key = g_strdup_printf ("%s:%d", fujin_state_row_get_id (row),
                           fujin_state_row_is_current (row));
  if (g_strcmp0 (key, self->buttons_for) == 0)
    return;
  g_free (self->buttons_for);
  self->buttons_for = g_steal_pointer (&key);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->buttons))))
    gtk_box_remove (self->buttons, child);
  if (row != NULL)
    make_buttons (self, row);
}

/* Holds the row selected against now, or against the main line. */
void
_fujin_versions_list_compare (FujinVersionsList *self)
{
  FujinStateRow *row = fujin_state_table_get_selected (self->table);
  g_autofree char *target = NULL;

  if (row == NULL || fujin_state_row_get_snapshot (row) == NULL)
    return;
  if (self->branches)
    target = g_strdup_printf ("compare:main:%s", fujin_state_row_get_id (row));
  else
    target = g_strdup_printf ("compare:%s:", fujin_state_row_get_id (row));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.go", "(ss)", "versions", target);
}
