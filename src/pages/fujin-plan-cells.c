/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-badge.h"
#include "fujin-line.h"
#include "fujin-plan-cells.h"
#include "fujin-plan-table.h"

/**
 * fujin_plan_cells_create_code:
 * @owner: the page
 *
 * Returns: (transfer floating): a cell for badge and code
 */
GtkWidget *
fujin_plan_cells_create_code (GtkWidget *owner)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (box), fujin_badge_new (NULL, -1));
  gtk_box_append (GTK_BOX (box), fujin_line_new (5, 5, 0.0, PANGO_ELLIPSIZE_END));
  return box;
}

/**
 * fujin_plan_cells_show_code:
 * @cell: the cell
 * @plan: a plan
 * @selected: whether its row is selected
 *
 * Shows the code of @plan.
 */
void
fujin_plan_cells_show_code (GtkWidget        *cell,
                            FujinServicePlan *plan,
                            gboolean          selected)
{
  const FujinCategory *category = fujin_service_plan_get_category (plan);
  GtkWidget *badge = gtk_widget_get_first_child (cell);

  fujin_badge_set (FUJIN_BADGE (badge), category->id, (int) category->index);
  fujin_line_set_text (FUJIN_LINE (gtk_widget_get_last_child (cell)),
                       fujin_service_plan_get_code (plan));
}

static gboolean
name_tooltip_cb (GtkWidget  *line,
                 int         x,
                 int         y,
                 gboolean    keyboard,
                 GtkTooltip *tooltip,
                 gpointer    data)
{
  GtkWidget *cell = gtk_widget_get_parent (line);
  FujinServicePlan *plan = fujin_plan_table_get_plan_at (cell);
  const char *summary;
  g_autofree char *text = NULL;

  if (!plan)
    return FALSE;
  summary = fujin_service_plan_get_summary (plan, fujin_lang_screen ());
  text = g_strdup_printf ("%s%s%s", fujin_service_plan_get_name (plan, fujin_lang_screen ()),
                          *summary ? "\n" : "", summary);
  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

/**
 * fujin_plan_cells_create_name:
 * @owner: the page
 *
 * Returns: (transfer floating): a cell for the name and the mark of own services
 */
GtkWidget *
fujin_plan_cells_create_name (GtkWidget *owner)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  /* Names that differ at their end only must not be cut there. */
  GtkWidget *name = fujin_line_new (12, 32, 0.0, PANGO_ELLIPSIZE_MIDDLE);
  /* Translators: marks a service that the organisation added itself; keep it short */
  GtkWidget *mark = gtk_label_new (C_("service", "own"));

  gtk_widget_set_hexpand (name, TRUE);
  gtk_widget_set_has_tooltip (name, TRUE);
  g_signal_connect (name, "query-tooltip", G_CALLBACK (name_tooltip_cb), NULL);
  gtk_widget_add_css_class (mark, "fujin-pill");
  gtk_widget_set_valign (mark, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), mark);
  return box;
}

static void
set_style (GtkWidget  *widget,
           const char *style,
           gboolean    on)
{
  if (on)
    gtk_widget_add_css_class (widget, style);
  else
    gtk_widget_remove_css_class (widget, style);
}

/**
 * fujin_plan_cells_show_name:
 * @cell: the cell
 * @plan: a plan
 * @selected: whether its row is selected
 *
 * Shows the name of @plan in the language of the screen, dim when it is unnecessary.
 */
void
fujin_plan_cells_show_name (GtkWidget        *cell,
                            FujinServicePlan *plan,
                            gboolean          selected)
{
  GtkWidget *name = gtk_widget_get_first_child (cell);

  fujin_line_set_text (FUJIN_LINE (name), fujin_service_plan_get_name (plan, fujin_lang_screen ()));
  set_style (name, "dim", !fujin_service_plan_in_scope (plan));
  gtk_widget_set_visible (gtk_widget_get_last_child (cell), fujin_service_plan_is_own (plan));
}

/**
 * fujin_plan_cells_create_text:
 * @owner: the page
 *
 * Returns: (transfer floating): a cell for a short text
 */
GtkWidget *
fujin_plan_cells_create_text (GtkWidget *owner)
{
  return fujin_line_new (8, 11, 0.0, PANGO_ELLIPSIZE_END);
}

/**
 * fujin_plan_cells_set_text:
 * @cell: a cell of fujin_plan_cells_create_text()
 * @text: what to show
 * @style: (nullable): a style class for it; the cell has one at most
 *
 * Shows a text.
 */
void
fujin_plan_cells_set_text (GtkWidget  *cell,
                           const char *text,
                           const char *style)
{
  const char *classes[] = { style, NULL };

  fujin_line_set_text (FUJIN_LINE (cell), text);
  gtk_widget_set_css_classes (cell, classes);
}

/* Why the reason is missing, or what reason and note say; %NULL for nothing. */
static char *
dup_hint (FujinServicePlan *plan)
{
  const char *reason = fujin_service_plan_get_reason (plan);
  const char *note = fujin_service_plan_get_note (plan);
  gboolean unnecessary = !fujin_service_plan_in_scope (plan);
  gboolean both = unnecessary && *reason && *note;

  if (unnecessary && !*reason)
    return g_strdup (_("No reason is given why it is unnecessary"));
  if (!*note && !unnecessary)
    return NULL;
  return g_strconcat (unnecessary ? reason : note, both ? "\n" : NULL, note, NULL);
}

/* Asked for when it is wanted: setting the tooltip of each row that comes into view would ask the
 * display server where the pointer is, each time. */
static gboolean
hint_tooltip_cb (GtkWidget  *cell,
                 int         x,
                 int         y,
                 gboolean    keyboard,
                 GtkTooltip *tooltip,
                 gpointer    data)
{
  FujinServicePlan *plan = fujin_plan_table_get_plan_at (cell);
  g_autofree char *text = plan ? dup_hint (plan) : NULL;

  gtk_tooltip_set_text (tooltip, text);
  return text != NULL;
}

/**
 * fujin_plan_cells_create_hint:
 * @owner: the page
 *
 * Returns: (transfer floating): a cell for the hint that there is a note or no reason
 */
GtkWidget *
fujin_plan_cells_create_hint (GtkWidget *owner)
{
  GtkWidget *image = gtk_image_new ();

  gtk_widget_set_size_request (image, 18, -1);
  gtk_widget_set_has_tooltip (image, TRUE);
  g_signal_connect (image, "query-tooltip", G_CALLBACK (hint_tooltip_cb), NULL);
  return image;
}

/**
 * fujin_plan_cells_show_hint:
 * @cell: the cell
 * @plan: a plan
 * @selected: whether its row is selected
 *
 * Shows whether the reason is missing, or what reason and note say.
 */
void
fujin_plan_cells_show_hint (GtkWidget        *cell,
                            FujinServicePlan *plan,
                            gboolean          selected)
{
  gboolean missing = !fujin_service_plan_in_scope (plan) && !*fujin_service_plan_get_reason (plan);
  g_autofree char *text = dup_hint (plan);

  gtk_image_set_from_icon_name (GTK_IMAGE (cell), missing ? "fujin-warning-symbolic"
                                                  : text  ? "fujin-note-symbolic"
                                                          : NULL);
  set_style (cell, "fujin-warning", missing);
  set_style (cell, "dim", !missing);
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text ? text : "", -1);
}

/**
 * fujin_plan_cells_compare_name:
 * @a: a plan
 * @b: another plan
 *
 * Returns: their order by name, in the language of the screen
 */
int
fujin_plan_cells_compare_name (FujinServicePlan *a,
                               FujinServicePlan *b)
{
  return g_utf8_collate (fujin_service_plan_get_name (a, fujin_lang_screen ()),
                         fujin_service_plan_get_name (b, fujin_lang_screen ()));
}

/**
 * fujin_plan_cells_compare_level:
 * @a: a plan
 * @b: another plan
 *
 * Returns: their order by level, from undecided and basic to unnecessary
 */
int
fujin_plan_cells_compare_level (FujinServicePlan *a,
                                FujinServicePlan *b)
{
  return (int) fujin_service_plan_get_level (a) - (int) fujin_service_plan_get_level (b);
}
