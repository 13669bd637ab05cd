/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "display-poke.h"

/* Uses a widget in every way a person could, and remembers which it was: when the program ends
 * within, its last word says where. */

static char last_deed[400];

static void
crashed_cb (int number)
{
  static const char before[] = "# ended within: ";

  if (write (STDERR_FILENO, before, sizeof before - 1) < 0 ||
      write (STDERR_FILENO, last_deed, strlen (last_deed)) < 0 ||
      write (STDERR_FILENO, "\n", 1) < 0)
    _exit (1);
  signal (number, SIG_DFL);
  raise (number);
}

/* GTK places a tooltip by where the pointer is on a window; when that window closed while the
 * tooltip was due, it asks a surface that is no more where the pointer is, and then what stands
 * there. Nothing of ours can keep it from that. */
static gboolean
is_of_gtk (const char *message)
{
  return g_str_has_prefix (message, "gdk_surface_get_device_position: assertion") ||
         g_str_has_prefix (message, "_gtk_widget_find_at_coords: assertion");
}

static gboolean
is_fatal_cb (const char     *domain,
             GLogLevelFlags  level,
             const char     *message,
             gpointer        data)
{
  return !is_of_gtk (message);
}

static void
logged_cb (const char     *domain,
           GLogLevelFlags  level,
           const char     *message,
           gpointer        data)
{
  if (is_of_gtk (message))
    g_test_message ("GTK complained of itself: %s", message);
  else
    g_log_default_handler (domain, level, message, data);
}

/* At the start of each case: GLib forgets it between them. */
void
display_poke_allow_gtk (void)
{
  g_test_log_set_fatal_handler (is_fatal_cb, NULL);
}

void
display_poke_init (void)
{
  g_log_set_handler ("Gdk", G_LOG_LEVEL_CRITICAL | G_LOG_FLAG_FATAL, logged_cb, NULL);
  g_log_set_handler ("Gtk", G_LOG_LEVEL_CRITICAL | G_LOG_FLAG_FATAL, logged_cb, NULL);
  signal (SIGSEGV, crashed_cb);
  signal (SIGABRT, crashed_cb);
  signal (SIGTRAP, crashed_cb);
}

/* What is being done, for the last word. */
void
display_poke_note (const char *format,
                   ...)
{
  va_list arguments;

  va_start (arguments, format);
  g_vsnprintf (last_deed, sizeof last_deed, format, arguments);
  va_end (arguments);
}

/* Texts that people paste, each awkward in a way of its own. */
static const char *const texts[] = {
  "",
  "SOC",
  " \t ",
  "\001\002\033[0m\177",
  "\342\200\256evil\342\200\254 \342\201\246abc\342\201\251",
  "ｾｷｭﾘﾃｨﾁｰﾑ ﾊﾟﾋﾟﾌﾟ",
  "two\nlines\r\nand \"quotes\" <b>&amp;</b> ]]>",
  "\357\273\277\360\237\221\251\342\200\215\360\237\222\273 e\314\201 \357\277\275",
  "2026-02-30",
  "12345678901234567890123456789012345678901234567890"
  "布陣布陣布陣布陣布陣布陣布陣布陣布陣布陣布陣布陣布陣布陣布陣布陣布陣布陣布陣布陣布陣布陣布陣布陣布陣"
  "12345678901234567890123456789012345678901234567890"
  "12345678901234567890123456789012345678901234567890",
};

static const guint keys[] = {
  GDK_KEY_0,     GDK_KEY_1,    GDK_KEY_2,     GDK_KEY_3,         GDK_KEY_4,      GDK_KEY_5,
  GDK_KEY_6,     GDK_KEY_9,    GDK_KEY_n,     GDK_KEY_a,         GDK_KEY_Left,   GDK_KEY_Right,
  GDK_KEY_Up,    GDK_KEY_Down, GDK_KEY_Home,  GDK_KEY_End,       GDK_KEY_Delete, GDK_KEY_F2,
  GDK_KEY_space, GDK_KEY_Menu, GDK_KEY_slash, GDK_KEY_Page_Up,   GDK_KEY_Return, GDK_KEY_F10,
  GDK_KEY_plus,  GDK_KEY_x,    GDK_KEY_v,     GDK_KEY_Page_Down, GDK_KEY_Escape, GDK_KEY_BackSpace,
};

static const GdkModifierType states[] = {
  0, GDK_SHIFT_MASK, GDK_CONTROL_MASK, GDK_CONTROL_MASK | GDK_SHIFT_MASK, GDK_ALT_MASK,
};

static gboolean
cancel_cb (gpointer dialog)
{
  g_signal_emit_by_name (dialog, "response", GTK_RESPONSE_CANCEL);
  return G_SOURCE_REMOVE;
}

/* Stands before that of GTK.  A file chooser is the desktop's and not what is tested here: one
 * that would be shown is cancelled, as a person would cancel it, a moment later. */
void
gtk_native_dialog_show (GtkNativeDialog *dialog)
{
  display_poke_note ("%s “%s”", G_OBJECT_TYPE_NAME (dialog), gtk_native_dialog_get_title (dialog));
  g_idle_add_full (G_PRIORITY_DEFAULT, cancel_cb, g_object_ref (dialog), g_object_unref);
}

static gboolean
has_signal (GtkWidget  *widget,
            const char *name)
{
  guint id = g_signal_lookup (name, G_OBJECT_TYPE (widget));
  GSignalQuery query;

  if (!id)
    return FALSE;
  g_signal_query (id, &query);
  return query.n_params == 0 && query.return_type == G_TYPE_NONE;
}

/* Whether what is inside belongs to the widget: it is used as one thing. */
static gboolean
is_whole (GtkWidget *widget)
{
  return GTK_IS_EDITABLE (widget) || GTK_IS_TEXT_VIEW (widget) || GTK_IS_DROP_DOWN (widget) ||
         GTK_IS_MENU_BUTTON (widget);
}

static void
collect_below (GtkWidget *widget,
               GPtrArray *found)
{
  /* The window's own buttons end or hide it. */
  if (!gtk_widget_get_mapped (widget) || GTK_IS_WINDOW_CONTROLS (widget))
    return;
  g_ptr_array_add (found, widget);
  if (is_whole (widget))
    return;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    if (!GTK_IS_POPOVER (child))
      collect_below (child, found);
}

/* (transfer container): all that can be seen below @top now, without the popovers over it */
GPtrArray *
display_poke_collect (GtkWidget *top)
{
  GPtrArray *found = g_ptr_array_new ();

  collect_below (top, found);
  return found;
}

/* The popover over @top, if one is open. */
GtkWidget *
display_poke_popover (GtkWidget *top)
{
  for (GtkWidget *child = gtk_widget_get_first_child (top); child;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found;

      if (!gtk_widget_get_mapped (child))
        continue;
      found = display_poke_popover (child);
      if (found)
        return found;
      if (GTK_IS_POPOVER (child))
        return child;
    }
  return NULL;
}

/* As much as comes of itself, without waiting for what comes later. */
void
display_poke_frames (void)
{
  for (int i = 0; i < 300 && g_main_context_iteration (NULL, FALSE); i++)
    ;
}

static void
poke_editable (GtkWidget *widget,
               GRand     *rand)
{
  gboolean writable = gtk_editable_get_editable (GTK_EDITABLE (widget));

  for (int i = 0; writable && i < 3; i++)
    {
      const char *text = texts[g_rand_int_range (rand, 0, G_N_ELEMENTS (texts))];

      display_poke_note ("%s: text “%s”", G_OBJECT_TYPE_NAME (widget), text);
      gtk_widget_grab_focus (widget);
      gtk_editable_set_text (GTK_EDITABLE (widget), text);
      display_poke_frames ();
      if (!gtk_widget_get_mapped (widget))
        return;
    }
  if (GTK_IS_SPIN_BUTTON (widget))
    {
      gtk_spin_button_update (GTK_SPIN_BUTTON (widget));
      for (GtkSpinType spin = GTK_SPIN_STEP_FORWARD; spin <= GTK_SPIN_END; spin++)
        gtk_spin_button_spin (GTK_SPIN_BUTTON (widget), spin, 1);
    }
  if (GTK_IS_SEARCH_ENTRY (widget))
    g_signal_emit_by_name (widget, "search-changed");
  if (has_signal (widget, "activate"))
    g_signal_emit_by_name (widget, "activate");
}

static void
poke_text_view (GtkWidget *widget,
                GRand     *rand)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget));

  if (gtk_text_view_get_editable (GTK_TEXT_VIEW (widget)))
    for (int i = 0; i < 3; i++)
      {
        gtk_widget_grab_focus (widget);
        gtk_text_buffer_set_text (buffer, texts[g_rand_int_range (rand, 0, G_N_ELEMENTS (texts))],
                                  -1);
        display_poke_frames ();
      }
}

static void
poke_drop_down (GtkWidget *widget)
{
  GListModel *model = gtk_drop_down_get_model (GTK_DROP_DOWN (widget));
  guint n = model ? g_list_model_get_n_items (model) : 0;
  g_autoptr (GtkWidget) hold = g_object_ref (widget);

  for (guint i = 0; i < n && gtk_widget_get_mapped (widget); i++)
    {
      display_poke_note ("%s: item %u", G_OBJECT_TYPE_NAME (widget), i);
      gtk_drop_down_set_selected (GTK_DROP_DOWN (widget), n - 1 - i);
      display_poke_frames ();
    }
}

static void
poke_list (GtkWidget *widget,
           GRand     *rand)
{
  GListModel *model = G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (widget)));
  guint n = model ? g_list_model_get_n_items (model) : 0;

  gtk_widget_activate_action (widget, "list.select-all", NULL);
  display_poke_frames ();
  if (n == 0)
    return;
  for (int i = 0; i < 3; i++)
    gtk_widget_activate_action (widget, "list.select-item", "(ubb)",
                                (guint) g_rand_int_range (rand, 0, n), i > 0, i > 1);
  display_poke_frames ();
  gtk_widget_activate_action (widget, "list.activate-item", "u",
                              (guint) g_rand_int_range (rand, 0, n));
}

static void
poke_columns (GtkWidget *widget)
{
  GListModel *columns = gtk_column_view_get_columns (GTK_COLUMN_VIEW (widget));

  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

      if (!gtk_column_view_column_get_sorter (column))
        continue;
      gtk_column_view_sort_by_column (GTK_COLUMN_VIEW (widget), column, (GtkSortType) (i % 2));
      display_poke_frames ();
    }
}

/* A link that stays within the program. */
static void
poke_label (GtkWidget *widget)
{
  const char *start = strstr (gtk_label_get_label (GTK_LABEL (widget)), "href=\"");
  g_autofree char *link = NULL;
  gboolean handled = FALSE;

  if (!start || g_str_has_prefix (start + 6, "http"))
    return;
  link = g_strndup (start + 6, strcspn (start + 6, "\""));
  g_signal_emit_by_name (widget, "activate-link", link, &handled);
  g_assert_true (handled);
}

static void
press_keys (GtkEventController *controller,
            GRand              *rand)
{
  for (int i = 0; i < 6; i++)
    {
      guint key = keys[g_rand_int_range (rand, 0, G_N_ELEMENTS (keys))];
      GdkModifierType state = states[g_rand_int_range (rand, 0, G_N_ELEMENTS (states))];
      GtkWidget *widget = gtk_event_controller_get_widget (controller);
      gboolean handled;

      if (!widget || !gtk_widget_get_mapped (widget))
        return;
      display_poke_note ("%s: key %s, state %u", G_OBJECT_TYPE_NAME (widget),
                         gdk_keyval_name (key), state);
      g_signal_emit_by_name (controller, "key-pressed", key, 0, state, &handled);
      display_poke_frames ();
    }
}

static void
click (GtkEventController *controller,
       GRand              *rand)
{
  GtkWidget *widget = gtk_event_controller_get_widget (controller);
  double x = g_rand_double (rand) * gtk_widget_get_width (widget);
  double y = g_rand_double (rand) * gtk_widget_get_height (widget);

  display_poke_note ("%s: click at %g, %g", G_OBJECT_TYPE_NAME (widget), x, y);
  g_signal_emit_by_name (controller, "pressed", 1, x, y);
  display_poke_frames ();
  if (gtk_event_controller_get_widget (controller))
    g_signal_emit_by_name (controller, "released", 1, x, y);
}

static void
use_shortcuts (GtkEventController *controller)
{
  GtkWidget *widget = gtk_event_controller_get_widget (controller);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (controller));
  g_autoptr (GtkWidget) hold = g_object_ref (widget);

  for (guint i = 0; i < n && gtk_widget_get_mapped (widget); i++)
    {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), i);

      display_poke_note ("%s: shortcut %u", G_OBJECT_TYPE_NAME (widget), i);
      gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                    gtk_shortcut_get_arguments (shortcut));
      display_poke_frames ();
    }
}

/* What the program's own widgets do with keys and clicks. */
static void
poke_controllers (GtkWidget *widget,
                  GRand     *rand)
{
  g_autoptr (GListModel) all = gtk_widget_observe_controllers (widget);
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    g_ptr_array_add (list, g_list_model_get_item (all, i));
  for (guint i = 0; i < list->len && gtk_widget_get_mapped (widget); i++)
    {
      GtkEventController *controller = g_ptr_array_index (list, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        press_keys (controller, rand);
      else if (GTK_IS_GESTURE_CLICK (controller))
        click (controller, rand);
      else if (GTK_IS_SHORTCUT_CONTROLLER (controller))
        use_shortcuts (controller);
    }
}

static gboolean
is_own (GtkWidget *widget)
{
  return g_str_has_prefix (G_OBJECT_TYPE_NAME (widget), "Fujin") && !GTK_IS_WINDOW (widget);
}

static gboolean
is_in_sight (GtkWidget *widget)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (widget));
  graphene_rect_t all;
  graphene_rect_t here;

  graphene_rect_init (&all, 0, 0, (float) gtk_widget_get_width (root),
                      (float) gtk_widget_get_height (root));
  return gtk_widget_compute_bounds (widget, root, &here) &&
         graphene_rect_intersection (&all, &here, NULL);
}

/* A menu has its place by the monitor that its button or row is on, and there is none below the
 * screen. The pointer reaches what is in sight, and the focus scrolls there. */
static gboolean
come_in_sight (GtkWidget *widget)
{
  if (!is_in_sight (widget))
    {
      gtk_widget_grab_focus (widget);
      display_poke_frames ();
    }
  return gtk_widget_get_mapped (widget) && is_in_sight (widget);
}

static void
poke_basic (GtkWidget *widget,
            GRand     *rand)
{
  if (GTK_IS_MENU_BUTTON (widget))
    {
      if (come_in_sight (widget))
        gtk_menu_button_popup (GTK_MENU_BUTTON (widget));
    }
  else if (GTK_IS_EDITABLE (widget))
    poke_editable (widget, rand);
  else if (GTK_IS_TEXT_VIEW (widget))
    poke_text_view (widget, rand);
  else if (GTK_IS_DROP_DOWN (widget))
    poke_drop_down (widget);
  else if (GTK_IS_LIST_VIEW (widget))
    poke_list (widget, rand);
  else if (GTK_IS_COLUMN_VIEW (widget))
    poke_columns (widget);
  else if (GTK_IS_LABEL (widget))
    poke_label (widget);
  else if (GTK_IS_CHECK_BUTTON (widget))
    gtk_check_button_set_active (GTK_CHECK_BUTTON (widget),
                                 !gtk_check_button_get_active (GTK_CHECK_BUTTON (widget)));
  else if (has_signal (widget, "clicked"))
    g_signal_emit_by_name (widget, "clicked");
  else if (GTK_IS_LIST_BOX_ROW (widget))
    g_signal_emit_by_name (widget, "activate");
}

/* Uses @widget, which must be mapped, in all ways it has. */
void
display_poke_widget (GtkWidget *widget,
                     GRand     *rand)
{
  g_autoptr (GtkWidget) hold = g_object_ref (widget);
  const char *id = gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget));

  if (!gtk_widget_is_sensitive (widget))
    return;
  display_poke_note ("%s “%s”", G_OBJECT_TYPE_NAME (widget), id ? id : "");
  poke_basic (widget, rand);
  display_poke_frames ();
  if (gtk_widget_get_mapped (widget) && (is_own (widget) || GTK_IS_COLUMN_VIEW (widget)) &&
      come_in_sight (widget))
    poke_controllers (widget, rand);
}
