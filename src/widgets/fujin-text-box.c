/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-text-box.h"

/* How high the box may grow before it scrolls. */
#define MIN_HEIGHT 40
#define MAX_HEIGHT 120

/**
 * FujinTextBox:
 *
 * A small box for a text of some lines, framed, growing with what is in it.
 *
 * Property "label": what the text is, for assistive technologies.
 *
 * Signal "changed": somebody typed; not emitted by fujin_text_box_set_text().
 * Signal "left": the focus went elsewhere.
 */
struct _FujinTextBox
{
  GtkWidget parent_instance;
  GtkWidget *scroller;
  GtkTextView *view;
  char *label;
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (FujinTextBox, fujin_text_box, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LABEL,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

enum
{
  CHANGED,
  LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
buffer_changed_cb (FujinTextBox *self)
{
  if (!self->updating)
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
left_cb (FujinTextBox *self)
{
  g_signal_emit (self, signals[LEFT], 0);
}

static gboolean
fujin_text_box_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FUJIN_TEXT_BOX (widget)->view));
}

static gboolean
fujin_text_box_mnemonic_activate (GtkWidget *widget,
                                  gboolean   cycling)
{
  return fujin_text_box_grab_focus (widget);
}

static void
fujin_text_box_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  if (prop_id == PROP_LABEL)
    g_value_set_string (value, FUJIN_TEXT_BOX (object)->label);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
fujin_text_box_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  FujinTextBox *self = FUJIN_TEXT_BOX (object);

  if (prop_id == PROP_LABEL)
    {
      g_free (self->label);
      self->label = g_value_dup_string (value);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      self->label ? self->label : "", -1);
    }
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
fujin_text_box_dispose (GObject *object)
{
  g_clear_pointer (&FUJIN_TEXT_BOX (object)->scroller, gtk_widget_unparent);
  G_OBJECT_CLASS (fujin_text_box_parent_class)->dispose (object);
}

static void
fujin_text_box_finalize (GObject *object)
{
  g_free (FUJIN_TEXT_BOX (object)->label);
  G_OBJECT_CLASS (fujin_text_box_parent_class)->finalize (object);
}

static void
fujin_text_box_class_init (FujinTextBoxClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fujin_text_box_get_property;
  object_class->set_property = fujin_text_box_set_property;
  object_class->dispose = fujin_text_box_dispose;
  object_class->finalize = fujin_text_box_finalize;
  widget_class->grab_focus = fujin_text_box_grab_focus;
  widget_class->mnemonic_activate = fujin_text_box_mnemonic_activate;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "fujin-text-box");

  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[LEFT] = g_signal_new ("left", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 0);
}

static void
create_view (FujinTextBox *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->view = GTK_TEXT_VIEW (gtk_text_view_new ());
  gtk_text_view_set_wrap_mode (self->view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (self->view, FALSE);
  gtk_text_view_set_left_margin (self->view, 6);
  gtk_text_view_set_right_margin (self->view, 6);
  gtk_text_view_set_top_margin (self->view, 3);
  gtk_text_view_set_bottom_margin (self->view, 3);
  /* The project undoes what is typed: the text's own undo would stand in its way. */
  gtk_text_buffer_set_enable_undo (gtk_text_view_get_buffer (self->view), FALSE);
  g_signal_connect_swapped (gtk_text_view_get_buffer (self->view), "changed",
                            G_CALLBACK (buffer_changed_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), focus);
}

static void
fujin_text_box_init (FujinTextBox *self)
{
  create_view (self);
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (self->scroller), MIN_HEIGHT);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (self->scroller), MAX_HEIGHT);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (self->scroller), TRUE);
  gtk_scrolled_window_set_has_frame (GTK_SCROLLED_WINDOW (self->scroller), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), GTK_WIDGET (self->view));
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}

/**
 * fujin_text_box_new:
 * @label: what the text is, for assistive technologies
 *
 * Returns: (transfer floating): an empty box
 */
GtkWidget *
fujin_text_box_new (const char *label)
{
  return g_object_new (FUJIN_TYPE_TEXT_BOX, "label", label, NULL);
}

/**
 * fujin_text_box_set_text:
 * @self: a box
 * @text: what to show
 *
 * Shows a text, and leaves the caret where it is when the text is the same.
 */
void
fujin_text_box_set_text (FujinTextBox *self,
                         const char   *text)
{
  g_autofree char *now = NULL;

  g_return_if_fail (FUJIN_IS_TEXT_BOX (self));
  g_return_if_fail (text != NULL);

  now = fujin_text_box_dup_text (self);
  if (g_str_equal (now, text))
    return;
  self->updating = TRUE;
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->view), text, -1);
  self->updating = FALSE;
}

/**
 * fujin_text_box_dup_text:
 * @self: a box
 *
 * Returns: (transfer full): what stands in it
 */
char *
fujin_text_box_dup_text (FujinTextBox *self)
{
  GtkTextIter start, end;

  g_return_val_if_fail (FUJIN_IS_TEXT_BOX (self), NULL);

  gtk_text_buffer_get_bounds (gtk_text_view_get_buffer (self->view), &start, &end);
  return gtk_text_buffer_get_text (gtk_text_view_get_buffer (self->view), &start, &end, FALSE);
}

/**
 * fujin_text_box_set_editable:
 * @self: a box
 * @editable: whether the text can be changed
 *
 * Allows or forbids typing.
 */
void
fujin_text_box_set_editable (FujinTextBox *self,
                             gboolean      editable)
{
  g_return_if_fail (FUJIN_IS_TEXT_BOX (self));

  gtk_text_view_set_editable (self->view, editable);
}

/**
 * fujin_text_box_get_view:
 * @self: a box
 *
 * Returns: (transfer none): where the text is typed
 */
GtkTextView *
fujin_text_box_get_view (FujinTextBox *self)
{
  g_return_val_if_fail (FUJIN_IS_TEXT_BOX (self), NULL);

  return self->view;
}
