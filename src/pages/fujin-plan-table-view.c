/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-plan-table-private.h"

static void
activate_cb (FujinPlanTable *self)
{
  g_signal_emit_by_name (self, "activate");
}

static void
show_all_cb (FujinPlanTable *self)
{
  g_signal_emit_by_name (self, "show-all");
}

/* A row that gets the focus by Tab is the current one even while none is selected. */
static void
entered_cb (FujinPlanTable *self)
{
  if (self->n_selected == 0)
    fujin_refresher_queue (self->refresher);
}

static GtkWidget *
create_empty (FujinPlanTable *self,
              const char     *text,
              const char     *action)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_add_css_class (label, "dim");
  gtk_box_append (GTK_BOX (box), label);
  if (action)
    {
      GtkWidget *button = gtk_button_new_with_label (action);

      gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
      g_signal_connect_swapped (button, "clicked", G_CALLBACK (show_all_cb), self);
      gtk_box_append (GTK_BOX (box), button);
    }
  return box;
}

static void
create_view (FujinPlanTable *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->view = GTK_COLUMN_VIEW (gtk_column_view_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "fujin-table");
  g_signal_connect_swapped (self->view, "activate", G_CALLBACK (activate_cb), self);
  for (self->list = gtk_widget_get_first_child (GTK_WIDGET (self->view));
       self->list && !GTK_IS_LIST_VIEW (self->list);
       self->list = gtk_widget_get_next_sibling (self->list))
    ;
  _fujin_plan_table_init_menu (self);
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (entered_cb), self);
  gtk_widget_add_controller (self->list, focus);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->view));
  gtk_stack_add_named (self->stack, scroller, "table");
}

/* Creates what is in the table, but for the columns. */
void
_fujin_plan_table_create (FujinPlanTable *self)
{
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_hhomogeneous (self->stack, FALSE);
  gtk_stack_set_vhomogeneous (self->stack, FALSE);
  gtk_widget_set_parent (GTK_WIDGET (self->stack), GTK_WIDGET (self));
  create_view (self);
  gtk_stack_add_named (self->stack,
                       create_empty (self, _("No service matches the search and the filter."),
                                     _("Show All Services")), "nothing-found");
  gtk_stack_add_named (self->stack,
                       create_empty (self, _("No service is in scope: all were found unnecessary."
                                             " Levels are chosen in the catalogue."), NULL),
                       "empty");
}
