/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-control-function-view.h"

#include <glib/gi18n.h>

#include "fujin-edit-project.h"
#include "fujin-page.h"
#include "fujin-refresher.h"

/* Four stand in a row on a wide page, two or one on a narrow one. */
#define MOST_CARDS 4
#define CARD_CHARS 23

/**
 * FujinControlFunctionView:
 *
 * Where the control of security sits (textbook 2.4): four types side by side with what speaks for
 * and against each; one of them can be chosen.
 */
struct _FujinControlFunctionView
{
  GtkWidget       parent_instance;

  FujinProject   *project;
  FujinRefresher *refresher;
  gboolean        updating;
  GtkFlowBox     *cards;
  GtkCheckButton *choices[MOST_CARDS];
  GtkLabel       *status;
  GtkWidget      *clear;
};

G_DEFINE_FINAL_TYPE (FujinControlFunctionView, fujin_control_function_view, GTK_TYPE_WIDGET)

static guint
n_cards (void)
{
  return MIN (fujin_framework_get_n_control_functions (fujin_framework_get_default ()),
              MOST_CARDS);
}

static const FujinControlFunction *
get (guint index)
{
  return fujin_framework_get_control_function (fujin_framework_get_default (), index);
}

static void
refresh (GtkWidget *widget)
{
  FujinControlFunctionView *self = FUJIN_CONTROL_FUNCTION_VIEW (widget);
  gboolean editable = self->project && !fujin_project_get_read_only (self->project);
  const FujinControlFunction *chosen = NULL;
  g_autofree char *status = NULL;

  if (!self->project)
    return;
  self->updating = TRUE;
  for (guint i = 0; i < n_cards (); i++)
    {
      gboolean is = g_str_equal (get (i)->id, fujin_project_get_control_function (self->project));

      if (is)
        chosen = get (i);
      gtk_check_button_set_active (self->choices[i], is);
      gtk_widget_set_sensitive (GTK_WIDGET (self->choices[i]), editable);
    }
  self->updating = FALSE;
  /* Translators: %s is a type of control function */
  status = chosen ? g_strdup_printf (_("Chosen: %s"),
                                     fujin_text_get (&chosen->name, fujin_lang_screen ()))
                  : g_strdup (_("Not chosen yet. Choose the type that is closest to yours."));
  gtk_label_set_text (self->status, status);
  gtk_widget_set_sensitive (self->clear, editable && chosen);
}

static void
toggled_cb (GtkCheckButton           *button,
            FujinControlFunctionView *self)
{
  for (guint i = 0; i < n_cards (); i++)
    if (!self->updating && self->project && self->choices[i] == button &&
        gtk_check_button_get_active (button))
      fujin_edit_set_project_text (self->project, FUJIN_PROJECT_CONTROL_FUNCTION, get (i)->id);
}

static void
clear_cb (FujinControlFunctionView *self)
{
  if (!self->project)
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self->choices[0]));
  fujin_edit_set_project_text (self->project, FUJIN_PROJECT_CONTROL_FUNCTION, "");
}

static void
changed_cb (FujinControlFunctionView *self)
{
  fujin_refresher_queue (self->refresher);
}

static void
fujin_control_function_view_dispose (GObject *object)
{
  FujinControlFunctionView *self = FUJIN_CONTROL_FUNCTION_VIEW (object);
  GtkWidget *child;

  fujin_control_function_view_set_project (self, NULL);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_control_function_view_parent_class)->dispose (object);
}

static void
fujin_control_function_view_class_init (FujinControlFunctionViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_control_function_view_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static GtkLabel *
append_label (GtkWidget  *box,
              const char *text,
              const char *css_class,
              int         chars)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), MIN (chars, CARD_CHARS));
  gtk_label_set_max_width_chars (GTK_LABEL (label), chars);
  if (css_class)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static GtkWidget *
create_card (FujinControlFunctionView *self,
             guint                     index)
{
  const FujinControlFunction *function = get (index);
  FujinLang lang = fujin_lang_screen ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *name = gtk_label_new (fujin_text_get (&function->name, lang));
  GtkWidget *choice = gtk_check_button_new ();

  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_max_width_chars (GTK_LABEL (name), CARD_CHARS - 3);
  gtk_widget_add_css_class (name, "card-title");
  gtk_check_button_set_child (GTK_CHECK_BUTTON (choice), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (choice), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  fujin_text_get (&function->name, lang), -1);
  self->choices[index] = GTK_CHECK_BUTTON (choice);
  fujin_page_set_subject (choice, g_strconcat ("x1060:control-", function->id, NULL));
  if (index > 0)
    gtk_check_button_set_group (self->choices[index], self->choices[0]);
  g_signal_connect (choice, "toggled", G_CALLBACK (toggled_cb), self);
  gtk_widget_add_css_class (box, "fujin-card");
  gtk_widget_add_css_class (box, "fujin-roles-card");
  gtk_box_append (GTK_BOX (box), choice);
  append_label (box, fujin_text_get (&function->explain, lang), NULL, CARD_CHARS);
  append_label (box, _("For it"), "fujin-section", CARD_CHARS);
  append_label (box, fujin_text_get (&function->merits, lang), NULL, CARD_CHARS);
  append_label (box, _("Against it"), "fujin-section", CARD_CHARS);
  append_label (box, fujin_text_get (&function->drawbacks, lang), NULL, CARD_CHARS);
  return box;
}

static GtkWidget *
create_cards (FujinControlFunctionView *self)
{
  self->cards = GTK_FLOW_BOX (gtk_flow_box_new ());
  gtk_flow_box_set_selection_mode (self->cards, GTK_SELECTION_NONE);
  gtk_flow_box_set_homogeneous (self->cards, TRUE);
  gtk_flow_box_set_max_children_per_line (self->cards, MOST_CARDS);
  gtk_flow_box_set_column_spacing (self->cards, 6);
  gtk_flow_box_set_row_spacing (self->cards, 6);
  for (guint i = 0; i < n_cards (); i++)
    {
      GtkWidget *child = gtk_flow_box_child_new ();

      /* The choice in the card takes the focus, not the card. */
      gtk_widget_set_focusable (child, FALSE);
      gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), create_card (self, i));
      gtk_flow_box_append (self->cards, child);
    }
  return GTK_WIDGET (self->cards);
}

static GtkWidget *
create_head (FujinControlFunctionView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->status = append_label (box, "", NULL, 50);
  gtk_widget_set_hexpand (GTK_WIDGET (self->status), TRUE);
  self->clear = gtk_button_new_with_label (_("Clear"));
  gtk_widget_set_tooltip_text (self->clear, _("Choose none of the types"));
  g_signal_connect_swapped (self->clear, "clicked", G_CALLBACK (clear_cb), self);
  gtk_box_append (GTK_BOX (box), self->clear);
  return box;
}

static void
fujin_control_function_view_init (FujinControlFunctionView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
  gtk_box_append (GTK_BOX (box), create_head (self));
  gtk_box_append (GTK_BOX (box), create_cards (self));
  append_label (box, _("The textbook (2.4) tells of four types, dedicated units and committees, "
                       "after Japan’s Cybersecurity Management Guidelines 3.0, appendix F, figure "
                       "10 (METI). The words centralised and federated come from public summaries "
                       "of that guide, not from the textbook; how the names are put together, the "
                       "explanations and what speaks for and against each are our reasoning. None "
                       "is best in itself: the form follows the organisation."), "small", 80);
  gtk_widget_add_css_class (gtk_widget_get_last_child (box), "dim");
  gtk_widget_set_margin_end (box, 6);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_AUTOMATIC,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), box);
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_widget_set_parent (scrolled, GTK_WIDGET (self));
}

/**
 * fujin_control_function_view_set_project:
 * @self: a view
 * @project: (nullable): a project
 *
 * Shows another project.
 */
void
fujin_control_function_view_set_project (FujinControlFunctionView *self,
                                         FujinProject             *project)
{
  g_return_if_fail (FUJIN_IS_CONTROL_FUNCTION_VIEW (self));

  if (self->project)
    g_signal_handlers_disconnect_by_data (self->project, self);
  g_set_object (&self->project, project);
  if (!project || !self->refresher)
    return;
  g_signal_connect_swapped (project, "notify::control-function", G_CALLBACK (changed_cb), self);
  changed_cb (self);
}

/**
 * fujin_control_function_view_dup_subject:
 * @self: a view
 *
 * Returns: (transfer full) (nullable): the row of the library that tells of what is chosen
 */
char *
fujin_control_function_view_dup_subject (FujinControlFunctionView *self)
{
  const char *id;

  g_return_val_if_fail (FUJIN_IS_CONTROL_FUNCTION_VIEW (self), NULL);

  id = self->project ? fujin_project_get_control_function (self->project) : "";
  return *id != '\0' ? g_strconcat ("x1060:control-", id, NULL) : NULL;
}
