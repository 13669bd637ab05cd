/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-map-legend.h"

#include <glib/gi18n.h>

#include "fujin-framework.h"
#include "fujin-kind-mark.h"
#include "fujin-look.h"
#include "fujin-map-card.h"

/**
 * FujinMapLegend:
 *
 * What the marks on the cards of the map mean; on as many lines as it takes.
 */
struct _FujinMapLegend
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (FujinMapLegend, fujin_map_legend, GTK_TYPE_WIDGET)

typedef void (*DrawFunc) (cairo_t            *cr,
                          const FujinPalette *palette,
                          double              x,
                          double              y,
                          double              size);

static void
fujin_map_legend_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_map_legend_parent_class)->dispose (object);
}

static void
fujin_map_legend_class_init (FujinMapLegendClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_map_legend_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
add (GtkWidget  *flow,
     GtkWidget  *mark,
     const char *text)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  GtkWidget *label = gtk_label_new (text);
  GtkWidget *child = gtk_flow_box_child_new ();

  gtk_widget_add_css_class (label, "small");
  gtk_widget_add_css_class (label, "dim");
  gtk_box_append (GTK_BOX (box), mark);
  gtk_box_append (GTK_BOX (box), label);
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), box);
  gtk_widget_set_focusable (child, FALSE);
  gtk_flow_box_append (GTK_FLOW_BOX (flow), child);
}

static void
draw_cb (GtkDrawingArea *area,
         cairo_t        *cr,
         int             width,
         int             height,
         gpointer        data)
{
  GtkWidget *widget = GTK_WIDGET (area);

  ((DrawFunc) data) (cr, fujin_look_palette (widget), 0, 0, MIN (width, height));
}

static GtkWidget *
create_mark (DrawFunc draw)
{
  GtkWidget *area = gtk_drawing_area_new ();

  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (area), 13);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (area), 13);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (area), draw_cb, draw, NULL);
  gtk_widget_set_valign (area, GTK_ALIGN_CENTER);
  return area;
}

static void
fujin_map_legend_init (FujinMapLegend *self)
{
  static const FujinAssignmentType kinds[] = {
    FUJIN_ASSIGNMENT_INSOURCE, FUJIN_ASSIGNMENT_OUTSOURCE, FUJIN_ASSIGNMENT_COMBINATION,
    FUJIN_ASSIGNMENT_UNASSIGNED,
  };
  GtkWidget *flow = gtk_flow_box_new ();

  gtk_flow_box_set_selection_mode (GTK_FLOW_BOX (flow), GTK_SELECTION_NONE);
  gtk_flow_box_set_max_children_per_line (GTK_FLOW_BOX (flow), 6);
  gtk_flow_box_set_column_spacing (GTK_FLOW_BOX (flow), 6);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      GtkWidget *mark = fujin_kind_mark_new ();
      const FujinTerm *kind =
        fujin_framework_get_assignment_type (fujin_framework_get_default (), kinds[i]);

      fujin_kind_mark_set_kind (FUJIN_KIND_MARK (mark), kinds[i]);
      add (flow, mark, fujin_text_get (&kind->name, fujin_lang_screen ()));
    }
  add (flow, create_mark (fujin_map_card_draw_flag), _("Our own judgement"));
  add (flow, create_mark (fujin_map_card_draw_warning), _("Differs from the present pattern"));
  gtk_widget_set_parent (flow, GTK_WIDGET (self));
}
