/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-slide-row.h"

#include <glib/gi18n.h>

#include "fujin-slide-view.h"

#define THUMBNAIL_WIDTH 144
/* A longer name goes on in a second line. */
#define NAME_CHARS 18

/**
 * FujinSlideRow:
 *
 * A slide of the presentation, small, with its name; a hidden one is pale and says so.
 */
struct _FujinSlideRow
{
  GtkListBoxRow   parent_instance;

  GtkWidget      *box;
  GtkLabel       *name;
  FujinSlideView *view;
};

G_DEFINE_FINAL_TYPE (FujinSlideRow, fujin_slide_row, GTK_TYPE_LIST_BOX_ROW)

static void
fujin_slide_row_class_init (FujinSlideRowClass *klass)
{
}

static void
fujin_slide_row_init (FujinSlideRow *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  self->name = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->name, 0);
  gtk_label_set_wrap (self->name, TRUE);
  gtk_label_set_wrap_mode (self->name, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (self->name, NAME_CHARS);
  gtk_widget_add_css_class (GTK_WIDGET (self->name), "small");
  self->view = FUJIN_SLIDE_VIEW (fujin_slide_view_new ());
  gtk_widget_set_size_request (GTK_WIDGET (self->view), THUMBNAIL_WIDTH, THUMBNAIL_WIDTH * 9 / 16);
  gtk_widget_set_halign (GTK_WIDGET (self->view), GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->name));
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->view));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), self->box);
}

/**
 * fujin_slide_row_new:
 *
 * Returns: (transfer floating): a row without a slide
 */
GtkWidget *
fujin_slide_row_new (void)
{
  return g_object_new (FUJIN_TYPE_SLIDE_ROW, NULL);
}

/**
 * fujin_slide_row_set_slide:
 * @self: a row
 * @slides: (element-type FujinSlide): slides
 * @index: which of them to show
 *
 * Shows a slide.
 */
void
fujin_slide_row_set_slide (FujinSlideRow *self,
                           GPtrArray     *slides,
                           guint          index)
{
  const FujinSlide *slide = g_ptr_array_index (slides, index);
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;

  g_return_if_fail (FUJIN_IS_SLIDE_ROW (self));

  if (slide->is_hidden)
    /* Translators: number and name of a slide that is left out */
    name = g_strdup_printf (_("%1$u  %2$s (hidden)"), index + 1, slide->name);
  else
    /* Translators: number and name of a slide */
    name = g_strdup_printf (_("%1$u  %2$s"), index + 1, slide->name);
  label = g_strdup_printf ("%s. %s", name, slide->headline);
  gtk_label_set_text (self->name, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  if (slide->is_hidden)
    gtk_widget_add_css_class (self->box, "is-hidden");
  else
    gtk_widget_remove_css_class (self->box, "is-hidden");
  fujin_slide_view_set_slide (self->view, slides, index);
}
