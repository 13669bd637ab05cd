/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-library-picture-area.h"

#include <glib/gi18n.h>
#include <math.h>

#include "fujin-library-entry.h"
#include "fujin-look.h"

/* The font size of a picture that is not scaled, pixels, and how far the picture goes below and
 * above that of the desktop to fit in; then it is scrolled. */
#define FONT 12.0
#define LEAST_ZOOM 0.77
#define MOST_ZOOM 1.25

/**
 * FujinLibraryPictureArea:
 *
 * Shows a picture of a table of the library. Arrow keys go from box to box, Enter or a click
 * follows a box ("follow"); a click on a line chooses its row ("row-chosen").
 */
struct _FujinLibraryPictureArea
{
  GtkWidget parent_instance;
  FujinLibraryPicture *picture;
  const FujinLibraryRow *row;
  int box;
};

G_DEFINE_FINAL_TYPE (FujinLibraryPictureArea, fujin_library_picture_area, GTK_TYPE_WIDGET)

enum
{
  FOLLOW,
  ROW_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static double
get_zoom (FujinLibraryPictureArea *self,
          double                   room)
{
  double base = fujin_look_font_size (GTK_WIDGET (self)) / FONT, width, height;

  fujin_library_picture_get_size (self->picture, &width, &height);
  return CLAMP (room / width, LEAST_ZOOM * base, MOST_ZOOM * base);
}

static double
get_shown_zoom (FujinLibraryPictureArea *self)
{
  return get_zoom (self, gtk_widget_get_width (GTK_WIDGET (self)));
}

static GtkSizeRequestMode
fujin_library_picture_area_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
fujin_library_picture_area_measure (GtkWidget      *widget,
                                    GtkOrientation  orientation,
                                    int             for_size,
                                    int            *minimum,
                                    int            *natural,
                                    int            *minimum_baseline,
                                    int            *natural_baseline)
{
  FujinLibraryPictureArea *self = FUJIN_LIBRARY_PICTURE_AREA (widget);
  double width, height;

  *minimum = *natural = 0;
  if (self->picture == NULL)
    return;
  fujin_library_picture_get_size (self->picture, &width, &height);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = (int) ceil (width * get_zoom (self, 0));
  else
    *minimum = *natural = (int) ceil (height * get_zoom (self, for_size));
}

static void
fujin_library_picture_area_snapshot (GtkWidget   *widget,
                                     GtkSnapshot *snapshot)
{
  FujinLibraryPictureArea *self = FUJIN_LIBRARY_PICTURE_AREA (widget);
  double zoom;
  cairo_t *cr;

  if (self->picture == NULL)
    return;
  zoom = get_shown_zoom (self);
  cr = gtk_snapshot_append_cairo (
    snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                   (float) gtk_widget_get_height (widget)));
  cairo_scale (cr, zoom, zoom);
  fujin_library_picture_draw (self->picture, cr, fujin_look_palette (widget),
                              gtk_widget_has_focus (widget) ? self->box : -1, self->row);
  cairo_destroy (cr);
}

static void
find (FujinLibraryPictureArea *self,
      double                   x,
      double                   y,
      int                     *box,
      const FujinLibraryRow  **row)
{
  double zoom = get_shown_zoom (self);

  *box = fujin_library_picture_find_box (self->picture, x / zoom, y / zoom);
  *row = *box < 0 ? fujin_library_picture_find_row (self->picture, x / zoom, y / zoom) : NULL;
}

static void
scroll_to_box (FujinLibraryPictureArea *self)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);
  double zoom = get_shown_zoom (self);
  FujinRelationArea area;

  if (scroller == NULL)
    return;
  fujin_library_picture_get_box (self->picture, (guint) self->box, &area);
  gtk_adjustment_clamp_page (gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scroller)),
                             area.x * zoom, (area.x + area.width) * zoom);
  gtk_adjustment_clamp_page (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)),
                             area.y * zoom, (area.y + area.height) * zoom);
}

static void
choose_box (FujinLibraryPictureArea *self,
            int                      box)
{
  self->box = box;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (box < 0)
    return;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  fujin_library_picture_get_name (self->picture, (guint) box), -1);
}

/* How far a box is in a direction; what lies aside of it counts double. */
static double
measure_way (const FujinLibraryPicture *picture,
             guint                      from,
             guint                      to,
             int                        dx,
             int                        dy)
{
  FujinRelationArea a, b;
  double x, y, along, aside;

  fujin_library_picture_get_box (picture, from, &a);
  fujin_library_picture_get_box (picture, to, &b);
  x = b.x + b.width / 2 - a.x - a.width / 2;
  y = b.y + b.height / 2 - a.y - a.height / 2;
  along = x * dx + y * dy;
  aside = fabs (x * dy) + fabs (y * dx);
  return along < 1 ? G_MAXDOUBLE : along + 2 * aside;
}

static void
walk (FujinLibraryPictureArea *self,
      int                      dx,
      int                      dy)
{
  double least = G_MAXDOUBLE;
  int best = self->box < 0 ? 0 : self->box;

  for (guint i = 0; self->box >= 0 && i < fujin_library_picture_get_n_boxes (self->picture); i++)
    {
      double way = measure_way (self->picture, (guint) self->box, i, dx, dy);

      if (way >= least)
        continue;
      least = way;
      best = (int) i;
    }
  choose_box (self, best);
  scroll_to_box (self);
}

static void
follow (FujinLibraryPictureArea *self,
        int                      box)
{
  const char *link = box >= 0 ? fujin_library_picture_get_link (self->picture, (guint) box) : NULL;
  g_autofree char *id = g_strdup (link);

  if (id != NULL)
    g_signal_emit (self, signals[FOLLOW], 0, id);
}

static gboolean
key_cb (FujinLibraryPictureArea *self,
        guint                    keyval,
        guint                    keycode,
        GdkModifierType          state)
{
  if (self->picture == NULL || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return FALSE;
  switch (keyval)
    {
    case GDK_KEY_Left:
      walk (self, -1, 0);
      return TRUE;
    case GDK_KEY_Right:
      walk (self, 1, 0);
      return TRUE;
    case GDK_KEY_Up:
      walk (self, 0, -1);
      return TRUE;
    case GDK_KEY_Down:
      walk (self, 0, 1);
      return TRUE;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_space:
      follow (self, self->box);
      return TRUE;
    default:
      return FALSE;
    }
}

static void
released_cb (FujinLibraryPictureArea *self,
             int                      n_press,
             double                   x,
             double                   y)
{
  const FujinLibraryRow *row;
  int box;

  if (self->picture == NULL)
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  find (self, x, y, &box, &row);
  choose_box (self, box);
  if (row != NULL)
    g_signal_emit (self, signals[ROW_CHOSEN], 0, row->id);
  follow (self, box);
}

static void
motion_cb (FujinLibraryPictureArea *self,
           double                   x,
           double                   y)
{
  const FujinLibraryRow *row = NULL;
  int box = -1;
  gboolean leads;

  if (self->picture != NULL)
    find (self, x, y, &box, &row);
  leads = row != NULL
          || (box >= 0 && fujin_library_picture_get_link (self->picture, (guint) box) != NULL);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), leads ? "pointer" : NULL);
}

static gboolean
query_tooltip_cb (FujinLibraryPictureArea *self,
                  int                      x,
                  int                      y,
                  gboolean                 by_keyboard,
                  GtkTooltip              *tooltip)
{
  const FujinLibraryRow *row;
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;
  const char *reason;
  int box;

  if (self->picture == NULL || by_keyboard)
    return FALSE;
  find (self, x, y, &box, &row);
  if (box >= 0 && fujin_library_picture_get_link (self->picture, (guint) box) != NULL)
    {
      gtk_tooltip_set_text (tooltip, _("Click to read its entry"));
      return TRUE;
    }
  if (row == NULL)
    return FALSE;
  title = fujin_library_entry_dup_title (row, fujin_lang_screen ());
  reason = row->reason.en != NULL ? fujin_text_get (&row->reason, fujin_lang_screen ()) : "";
  text = g_strdup_printf ("%s\n%s", title, reason);
  gtk_tooltip_set_text (tooltip, g_strchomp (text));
  return TRUE;
}

/* The first time the keys come here they find a box. */
static void
focus_cb (FujinLibraryPictureArea *self)
{
  if (self->picture != NULL && self->box < 0 && gtk_widget_has_focus (GTK_WIDGET (self)))
    self->box = 0;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fujin_library_picture_area_set_picture:
 * @self: a view
 * @picture: (transfer full) (nullable): a picture
 *
 * Shows another picture. What it shows is its accessible description, in words.
 */
void
fujin_library_picture_area_set_picture (FujinLibraryPictureArea *self,
                                        FujinLibraryPicture     *picture)
{
  g_autofree char *text =
    picture != NULL ? fujin_library_picture_dup_text (picture) : g_strdup ("");

  g_return_if_fail (FUJIN_IS_LIBRARY_PICTURE_AREA (self));

  fujin_library_picture_free (self->picture);
  self->picture = picture;
  self->box = -1;
  self->row = NULL;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Picture of the table"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  text, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * fujin_library_picture_area_set_row:
 * @self: a view
 * @row: (nullable): a row of the table
 *
 * Lets the line of a row stand out.
 */
void
fujin_library_picture_area_set_row (FujinLibraryPictureArea *self,
                                    const FujinLibraryRow   *row)
{
  g_return_if_fail (FUJIN_IS_LIBRARY_PICTURE_AREA (self));

  self->row = row;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fujin_library_picture_area_get_picture:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): what it shows
 */
const FujinLibraryPicture *
fujin_library_picture_area_get_picture (FujinLibraryPictureArea *self)
{
  g_return_val_if_fail (FUJIN_IS_LIBRARY_PICTURE_AREA (self), NULL);

  return self->picture;
}

/**
 * fujin_library_picture_area_get_box:
 * @self: a view
 *
 * Returns: the box that the keys are at, -1 for none
 */
int
fujin_library_picture_area_get_box (FujinLibraryPictureArea *self)
{
  g_return_val_if_fail (FUJIN_IS_LIBRARY_PICTURE_AREA (self), -1);

  return self->box;
}

/**
 * fujin_library_picture_area_set_box:
 * @self: a view
 * @box: a box of the picture, -1 for none
 *
 * Brings the keys to a box, as one left it; what is in sight stays as it is.
 */
void
fujin_library_picture_area_set_box (FujinLibraryPictureArea *self,
                                    int                      box)
{
  g_return_if_fail (FUJIN_IS_LIBRARY_PICTURE_AREA (self));

  if (self->picture != NULL && box < (int) fujin_library_picture_get_n_boxes (self->picture))
    choose_box (self, box);
}

static void
fujin_library_picture_area_finalize (GObject *object)
{
  fujin_library_picture_free (FUJIN_LIBRARY_PICTURE_AREA (object)->picture);
  G_OBJECT_CLASS (fujin_library_picture_area_parent_class)->finalize (object);
}

static void
fujin_library_picture_area_class_init (FujinLibraryPictureAreaClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = fujin_library_picture_area_finalize;
  widget_class->get_request_mode = fujin_library_picture_area_get_request_mode;
  widget_class->measure = fujin_library_picture_area_measure;
  widget_class->snapshot = fujin_library_picture_area_snapshot;
  gtk_widget_class_set_css_name (widget_class, "fujinlibrarypicture");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);

  /**
   * FujinLibraryPictureArea::follow:
   * @self: the view
   * @id: a row of the library, as source:row
   *
   * Somebody wants to read more of a box.
   */
  signals[FOLLOW] = g_signal_new ("follow", FUJIN_TYPE_LIBRARY_PICTURE_AREA, G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * FujinLibraryPictureArea::row-chosen:
   * @self: the view
   * @id: a row of the library, as source:row
   *
   * Somebody clicked on a line.
   */
  signals[ROW_CHOSEN] = g_signal_new ("row-chosen", FUJIN_TYPE_LIBRARY_PICTURE_AREA,
                                      G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                      G_TYPE_STRING);
}

static void
fujin_library_picture_area_init (FujinLibraryPictureArea *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->box = -1;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (focus_cb), NULL);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}
