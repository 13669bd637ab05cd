/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-absence-page.h"
#include "fujin-assignment-page.h"
#include "fujin-catalogue-page.h"
#include "fujin-charts-page.h"
#include "fujin-decisions-page.h"
#include "fujin-evaluation-page.h"
#include "fujin-improvements-page.h"
#include "fujin-library-page.h"
#include "fujin-map-page.h"
#include "fujin-matrix-page.h"
#include "fujin-organisation-page.h"
#include "fujin-overview-page.h"
#include "fujin-portfolio-page.h"
#include "fujin-presentation-page.h"
#include "fujin-provider-page.h"
#include "fujin-report-page.h"
#include "fujin-role-matrix-page.h"
#include "fujin-sidebar.h"
#include "fujin-staffing-page.h"
#include "fujin-tab-stop.h"
#include "fujin-teams-page.h"
#include "fujin-versions-page.h"

/**
 * FujinSidebar:
 *
 * The pages by group. It is made from a table, so that it is complete before any page is;
 * choosing a row activates win.go.
 */
struct _FujinSidebar
{
  GtkWidget parent_instance;
  GtkListBox *list;
  gboolean selecting;
};

G_DEFINE_FINAL_TYPE (FujinSidebar, fujin_sidebar, GTK_TYPE_WIDGET)

typedef enum
{
  GROUP_NONE, /* alone at the top */
  GROUP_BUILD,
  GROUP_EVALUATE,
  GROUP_ORGANISATION,
  GROUP_OUTPUT,
  GROUP_REFERENCE,
} Group;

/*
 * One page. Asking the classes instead would read every page's template before the first frame.
 */
typedef struct
{
  GType (*get_type) (void);
  const char *id;
  const char *title;
  const char *icon_name;
  Group group;
} Entry;

/* The one list of pages, in the order of the sidebar. */
static const Entry entries[] = {
  { fujin_overview_page_get_type, "overview", N_("Overview"),
    "fujin-overview-symbolic", GROUP_NONE },
  { fujin_catalogue_page_get_type, "catalogue", N_("Catalogue"),
    "fujin-catalogue-symbolic", GROUP_BUILD },
  { fujin_assignment_page_get_type, "assignment", N_("Assignment"),
    "fujin-assignment-symbolic", GROUP_BUILD },
  { fujin_portfolio_page_get_type, "portfolio", N_("Portfolio"),
    "fujin-portfolio-symbolic", GROUP_BUILD },
  { fujin_matrix_page_get_type, "matrix", N_("Service matrix"),
    "fujin-matrix-symbolic", GROUP_BUILD },
  { fujin_evaluation_page_get_type, "evaluation", N_("Evaluation"),
    "fujin-evaluation-symbolic", GROUP_EVALUATE },
  { fujin_improvements_page_get_type, "improvements", N_("Improvements"),
    "fujin-improvements-symbolic", GROUP_EVALUATE },
  { fujin_decisions_page_get_type, "decisions", N_("Decisions"),
    "fujin-decisions-symbolic", GROUP_EVALUATE },
  { fujin_versions_page_get_type, "versions", N_("Versions"),
    "fujin-versions-symbolic", GROUP_EVALUATE },
  { fujin_map_page_get_type, "map", N_("Quadrant map"),
    "fujin-map-symbolic", GROUP_ORGANISATION },
  { fujin_teams_page_get_type, "teams", N_("Team table"),
    "fujin-teams-symbolic", GROUP_ORGANISATION },
  { fujin_staffing_page_get_type, "staffing", N_("Staffing"),
    "fujin-staffing-symbolic", GROUP_ORGANISATION },
  { fujin_organisation_page_get_type, "organisation", N_("Organisation chart"),
    "fujin-organisation-symbolic", GROUP_ORGANISATION },
  { fujin_provider_page_get_type, "providers", N_("Outsourcing"),
    "fujin-providers-symbolic", GROUP_ORGANISATION },
  { fujin_absence_page_get_type, "absence", N_("Absence"),
    "fujin-absence-symbolic", GROUP_ORGANISATION },
  { fujin_charts_page_get_type, "charts", N_("Charts"),
    "fujin-charts-symbolic", GROUP_OUTPUT },
  { fujin_presentation_page_get_type, "presentation", N_("Presentation"),
    "fujin-presentation-symbolic", GROUP_OUTPUT },
  { fujin_report_page_get_type, "report", N_("Reports"),
    "fujin-report-symbolic", GROUP_OUTPUT },
  { fujin_library_page_get_type, "library", N_("Library"),
    "fujin-library-symbolic", GROUP_REFERENCE },
  { fujin_role_matrix_page_get_type, "role-matrix", N_("Role matrix"),
    "fujin-role-matrix-symbolic", GROUP_REFERENCE },
};

static const char *
group_title (Group group)
{
  switch (group)
    {
    case GROUP_BUILD:
      /* Translators: heading in the sidebar: the build phase of X.1060 */
      return C_("sidebar", "Build");
    case GROUP_EVALUATE:
      return C_("sidebar", "Evaluate");
    case GROUP_ORGANISATION:
      return C_("sidebar", "Organisation");
    case GROUP_OUTPUT:
      return C_("sidebar", "Output");
    case GROUP_REFERENCE:
      /* Translators: heading in the sidebar: what the sources say */
      return C_("sidebar", "Reference");
    case GROUP_NONE:
    default:
      return NULL;
    }
}

static GtkWidget *
make_row (guint index)
{
  const Entry *entry = &entries[index];
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *label = gtk_label_new (_(entry->title));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (entry->icon_name));
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_set_margin_start (box, 8);
  gtk_widget_set_margin_end (box, 8);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(entry->title), -1);
  return row;
}

static void
header_cb (GtkListBoxRow *row,
           GtkListBoxRow *before,
           gpointer       user_data)
{
  Group group = entries[gtk_list_box_row_get_index (row)].group;
  const char *title = group_title (group);
  GtkWidget *label;

  if (!title || (before && entries[gtk_list_box_row_get_index (before)].group == group))
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  label = gtk_label_new (title);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "group-title");
  gtk_list_box_row_set_header (row, label);
}

static void
row_selected_cb (GtkListBox    *list,
                 GtkListBoxRow *row,
                 FujinSidebar  *self)
{
  if (row && !self->selecting)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.go", "(ss)",
                                entries[gtk_list_box_row_get_index (row)].id, "");
}

static gboolean
fujin_sidebar_focus (GtkWidget        *widget,
                     GtkDirectionType  direction)
{
  gboolean moved;

  if (fujin_tab_stop_move (widget, FUJIN_SIDEBAR (widget)->list, direction, &moved))
    return moved;
  return GTK_WIDGET_CLASS (fujin_sidebar_parent_class)->focus (widget, direction);
}

static void
fujin_sidebar_dispose (GObject *object)
{
  FujinSidebar *self = FUJIN_SIDEBAR (object);
  GtkWidget *child;

  self->list = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_sidebar_parent_class)->dispose (object);
}

static void
fujin_sidebar_class_init (FujinSidebarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_sidebar_dispose;
  widget_class->focus = fujin_sidebar_focus;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/jp/fujin/Fujin/ui/app/fujin-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinSidebar, list);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
fujin_sidebar_init (FujinSidebar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->list, header_cb, self, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    gtk_list_box_append (self->list, make_row (i));
}

/**
 * fujin_sidebar_select:
 * @self: the sidebar
 * @page: id of a page
 *
 * Marks the row of @page without activating it.
 */
void
fujin_sidebar_select (FujinSidebar *self,
                      const char   *page)
{
  g_return_if_fail (FUJIN_IS_SIDEBAR (self));

  self->selecting = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    if (g_str_equal (entries[i].id, page))
      {
        GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) i);

        gtk_list_box_select_row (self->list, row);
        /* Focus that is in the list goes along, or it would stay behind on the old row. */
        if (gtk_widget_get_focus_child (GTK_WIDGET (self->list)))
          gtk_widget_grab_focus (GTK_WIDGET (row));
      }
  self->selecting = FALSE;
}

/**
 * fujin_sidebar_get_nth:
 * @self: the sidebar
 * @n: a number from 1
 *
 * Returns: (nullable): the id of the nth page
 */
const char *
fujin_sidebar_get_nth (FujinSidebar *self,
                       guint         n)
{
  return n >= 1 && n <= G_N_ELEMENTS (entries) ? entries[n - 1].id : NULL;
}

/**
 * fujin_sidebar_get_page_type:
 * @page: id of a page
 *
 * Returns: its type, or %G_TYPE_INVALID
 */
GType
fujin_sidebar_get_page_type (const char *page)
{
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    if (g_str_equal (entries[i].id, page))
      return entries[i].get_type ();
  return G_TYPE_INVALID;
}

/**
 * fujin_sidebar_get_page_title:
 * @page: id of a page
 *
 * Returns: (transfer none): what the page is called on screen; "" for an unknown one
 */
const char *
fujin_sidebar_get_page_title (const char *page)
{
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    if (g_str_equal (entries[i].id, page))
      return _(entries[i].title);
  return "";
}
