/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-link-list.h"

#include <glib/gi18n.h>

#include "fujin-link.h"

/**
 * FujinLinkList:
 *
 * Files and links by reference, one a line of a text: a button to open each, another to take it
 * off, a box to type or paste one, and a button to choose a file. Files are not copied; those
 * below the folder "base" are written down relative to it, so that the folder can move as a whole.
 *
 * Signal "changed": one was added or taken off by hand.
 */
struct _FujinLinkList
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkWidget *rows;
  GtkWidget *entry;
  GtkWidget *add_file;
  GFile *base; /* nullable */
  char *text;
  gboolean editable;
};

G_DEFINE_FINAL_TYPE (FujinLinkList, fujin_link_list, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_BASE,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void show_rows (FujinLinkList *self);

static void
opened_cb (GObject      *window,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (FujinLinkList) self = data;
  g_autoptr (GError) error = NULL;

  if (gtk_show_uri_full_finish (GTK_WINDOW (window), result, &error)
      || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  gtk_widget_error_bell (GTK_WIDGET (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s",
                              _("It could not be opened. Is the file still in its place?"));
}

static void
open_cb (GtkWidget     *button,
         FujinLinkList *self)
{
  const char *link = g_object_get_data (G_OBJECT (button), "fujin-link");
  g_autofree char *uri = fujin_link_dup_uri (link, self->base);
  g_autofree char *refusal = fujin_link_dup_refusal (link, uri);

  if (!refusal)
    {
      gtk_show_uri_full (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), uri,
                         GDK_CURRENT_TIME, NULL, opened_cb, g_object_ref (self));
      return;
    }
  gtk_widget_error_bell (GTK_WIDGET (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", refusal);
}

static void
take (FujinLinkList *self,
      char          *text)
{
  g_free (self->text);
  self->text = text;
  show_rows (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
remove_cb (GtkWidget     *button,
           FujinLinkList *self)
{
  guint index = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "fujin-index"));
  g_auto (GStrv) lines = g_strsplit (self->text, "\n", -1);
  g_autoptr (GString) rest = g_string_new (NULL);

  for (guint i = 0; lines[i]; i++)
    if (i != index)
      g_string_append_printf (rest, "%s%s", rest->len > 0 ? "\n" : "", lines[i]);
  gtk_widget_grab_focus (self->entry);
  take (self, g_strdup (rest->str));
}

static GtkWidget *
new_row (FujinLinkList *self,
         const char    *link,
         guint          index)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 3);
  GtkWidget *open = gtk_button_new ();
  GtkWidget *remove = gtk_button_new_from_icon_name ("window-close-symbolic");
  g_autofree char *name = fujin_link_dup_name (link);
  /* Translators: %s is a file or link */
  g_autofree char *words = g_strdup_printf (_("Take %s off"), name);
  GtkWidget *label = gtk_label_new (name);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_MIDDLE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_button_set_child (GTK_BUTTON (open), label);
  gtk_button_set_has_frame (GTK_BUTTON (open), FALSE);
  gtk_widget_add_css_class (open, "fujin-link");
  gtk_widget_set_hexpand (open, TRUE);
  gtk_widget_set_tooltip_text (open, link);
  g_object_set_data_full (G_OBJECT (open), "fujin-link", g_strdup (link), g_free);
  g_signal_connect (open, "clicked", G_CALLBACK (open_cb), self);
  gtk_button_set_has_frame (GTK_BUTTON (remove), FALSE);
  gtk_widget_add_css_class (remove, "small-button");
  gtk_widget_set_tooltip_text (remove, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (remove), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  gtk_widget_set_visible (remove, self->editable);
  g_object_set_data (G_OBJECT (remove), "fujin-index", GUINT_TO_POINTER (index));
  g_signal_connect (remove, "clicked", G_CALLBACK (remove_cb), self);
  gtk_box_append (GTK_BOX (row), open);
  gtk_box_append (GTK_BOX (row), remove);
  return row;
}

static void
show_rows (FujinLinkList *self)
{
  g_auto (GStrv) lines = g_strsplit (self->text, "\n", -1);
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (self->rows)))
    gtk_box_remove (GTK_BOX (self->rows), row);
  for (guint i = 0; lines[i]; i++)
    if (*lines[i])
      gtk_box_append (GTK_BOX (self->rows), new_row (self, lines[i], i));
}

static void
entry_activate_cb (FujinLinkList *self)
{
  if (fujin_link_list_add (self, gtk_editable_get_text (GTK_EDITABLE (self->entry))))
    gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

static void
response_cb (GtkNativeDialog *dialog,
             int              response,
             FujinLinkList   *self)
{
  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

      fujin_link_list_add_file (self, file);
    }
  gtk_native_dialog_destroy (dialog);
  g_object_unref (dialog);
}

static void
add_file_cb (FujinLinkList *self)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (
    _("Refer to a File"), window, GTK_FILE_CHOOSER_ACTION_OPEN, _("_Refer"), _("_Cancel"));

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  if (self->base)
    gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (dialog), self->base, NULL);
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

static gboolean
fujin_link_list_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (FUJIN_LINK_LIST (widget)->entry);
}

static gboolean
fujin_link_list_mnemonic_activate (GtkWidget *widget,
                                   gboolean   cycling)
{
  return fujin_link_list_grab_focus (widget);
}

static void
fujin_link_list_dispose (GObject *object)
{
  g_clear_pointer (&FUJIN_LINK_LIST (object)->box, gtk_widget_unparent);
  G_OBJECT_CLASS (fujin_link_list_parent_class)->dispose (object);
}

static void
fujin_link_list_finalize (GObject *object)
{
  g_clear_object (&FUJIN_LINK_LIST (object)->base);
  g_free (FUJIN_LINK_LIST (object)->text);
  G_OBJECT_CLASS (fujin_link_list_parent_class)->finalize (object);
}

static void
fujin_link_list_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  if (prop_id == PROP_BASE)
    g_value_set_object (value, FUJIN_LINK_LIST (object)->base);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
fujin_link_list_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  if (prop_id == PROP_BASE)
    fujin_link_list_set_base (FUJIN_LINK_LIST (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
fujin_link_list_class_init (FujinLinkListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_link_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = fujin_link_list_finalize;
  G_OBJECT_CLASS (klass)->get_property = fujin_link_list_get_property;
  G_OBJECT_CLASS (klass)->set_property = fujin_link_list_set_property;
  widget_class->grab_focus = fujin_link_list_grab_focus;
  widget_class->mnemonic_activate = fujin_link_list_mnemonic_activate;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "fujin-link-list");
  properties[PROP_BASE] = g_param_spec_object ("base", NULL, NULL, G_TYPE_FILE,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                 G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPERTIES, properties);
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
fujin_link_list_init (FujinLinkList *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->text = g_strdup ("");
  self->editable = TRUE;
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  self->rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->entry = gtk_entry_new ();
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), _("Paste a link, then Enter"));
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), 8);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Link to add"), -1);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (entry_activate_cb), self);
  /* What was typed and not confirmed is taken all the same: nothing typed is lost. */
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (entry_activate_cb), self);
  gtk_widget_add_controller (self->entry, focus);
  self->add_file = gtk_button_new_with_mnemonic (_("Add _File…"));
  gtk_widget_set_halign (self->add_file, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (self->add_file,
                               _("The file stays where it is; only its place is written down"));
  g_signal_connect_swapped (self->add_file, "clicked", G_CALLBACK (add_file_cb), self);
  gtk_box_append (GTK_BOX (self->box), self->rows);
  gtk_box_append (GTK_BOX (self->box), self->entry);
  gtk_box_append (GTK_BOX (self->box), self->add_file);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * fujin_link_list_set_text:
 * @self: a list
 * @text: files and links, one a line
 *
 * Shows other links.
 */
void
fujin_link_list_set_text (FujinLinkList *self,
                          const char    *text)
{
  g_return_if_fail (FUJIN_IS_LINK_LIST (self));
  g_return_if_fail (text != NULL);

  if (g_str_equal (self->text, text))
    return;
  g_free (self->text);
  self->text = g_strdup (text);
  show_rows (self);
}

/**
 * fujin_link_list_get_text:
 * @self: a list
 *
 * Returns: (transfer none): the files and links, one a line
 */
const char *
fujin_link_list_get_text (FujinLinkList *self)
{
  g_return_val_if_fail (FUJIN_IS_LINK_LIST (self), "");

  return self->text;
}

/**
 * fujin_link_list_add:
 * @self: a list
 * @link: a file or link; an empty one, and one that is there, is not added
 *
 * Adds one as if by hand.
 *
 * Returns: whether it was added
 */
gboolean
fujin_link_list_add (FujinLinkList *self,
                     const char    *link)
{
  g_autofree char *bare = NULL;
  g_auto (GStrv) lines = NULL;

  g_return_val_if_fail (FUJIN_IS_LINK_LIST (self), FALSE);

  bare = g_strstrip (g_strdup (link));
  lines = g_strsplit (self->text, "\n", -1);
  if (*bare == '\0' || !self->editable || g_strv_contains ((const char *const *) lines, bare))
    return FALSE;
  take (self, *self->text ? g_strconcat (self->text, "\n", bare, NULL) : g_strdup (bare));
  return TRUE;
}

/**
 * fujin_link_list_add_file:
 * @self: a list
 * @file: a file
 *
 * Adds a file as if by hand: relative to the base when it is below that, or else by its full path.
 *
 * Returns: whether it was added
 */
gboolean
fujin_link_list_add_file (FujinLinkList *self,
                          GFile         *file)
{
  g_autofree char *link = NULL;

  g_return_val_if_fail (FUJIN_IS_LINK_LIST (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  link = fujin_link_new_for_file (file, self->base);
  return fujin_link_list_add (self, link);
}

/**
 * fujin_link_list_set_base:
 * @self: a list
 * @base: (nullable): a folder; %NULL when there is none yet
 *
 * Says where relative paths begin. The links stay as they are written down.
 */
void
fujin_link_list_set_base (FujinLinkList *self,
                          GFile         *base)
{
  g_return_if_fail (FUJIN_IS_LINK_LIST (self));

  if (g_set_object (&self->base, base))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BASE]);
}

/**
 * fujin_link_list_set_editable:
 * @self: a list
 * @editable: whether links can be added and taken off
 *
 * Allows or forbids changes; links can be opened all the same.
 */
void
fujin_link_list_set_editable (FujinLinkList *self,
                              gboolean       editable)
{
  g_return_if_fail (FUJIN_IS_LINK_LIST (self));

  if (self->editable == editable)
    return;
  self->editable = editable;
  gtk_widget_set_visible (self->entry, editable);
  gtk_widget_set_visible (self->add_file, editable);
  show_rows (self);
}
