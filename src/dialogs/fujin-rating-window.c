/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-dark.h"
#include "fujin-file-content.h"
#include "fujin-rating-window-private.h"
#include "fujin-rating-words.h"
#include "fujin-strings.h"
#include "fujin-xml.h"

/**
 * FujinRatingWindow:
 *
 * The window in which one person fills in a rating file: service after service, As-Is and To-Be by
 * the criteria of the scale that applies, with a note. It knows nothing of the plan, and nobody
 * else's answers.
 */
G_DEFINE_FINAL_TYPE (FujinRatingWindow, fujin_rating_window, GTK_TYPE_APPLICATION_WINDOW)

FujinRatingAnswer *
_fujin_rating_window_get_answer (FujinRatingWindow *self)
{
  return self->current < self->file->answers->len
           ? fujin_rating_file_get (self->file, self->current) : NULL;
}

static const char *
name_of (const FujinRatingAnswer *answer,
         FujinLang                lang)
{
  const char *name = fujin_text_get (&answer->name, lang);

  return name ? name : "";
}

static char *
dup_answers (const FujinRatingAnswer *answer)
{
  g_autofree char *as_is = fujin_rating_words_dup_answer (answer->as_is, fujin_lang_screen ());
  g_autofree char *to_be = fujin_rating_words_dup_answer (answer->to_be, fujin_lang_screen ());

  /* Translators: As-Is and To-Be of a rater */
  return g_strdup_printf (C_("rating", "%1$s → %2$s"), as_is, to_be);
}

static void
update_row (FujinRatingWindow *self,
            guint              index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) index);
  FujinRatingAnswer *answer = fujin_rating_file_get (self->file, index);
  GtkWidget *box = row ? gtk_list_box_row_get_child (row) : NULL;
  g_autofree char *text = dup_answers (answer);

  if (!box)
    return;
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (box)), text);
  if (fujin_rating_answer_is_done (answer))
    gtk_widget_remove_css_class (gtk_widget_get_last_child (box), "dim");
  else
    gtk_widget_add_css_class (gtk_widget_get_last_child (box), "dim");
}

static void
update_titles (FujinRatingWindow *self)
{
  gboolean changed = _fujin_rating_window_is_changed (self);
  const char *state = changed ? _("not saved yet") : _("saved");
  /* Translators: title of a window; %s is a team */
  g_autofree char *title = g_strdup_printf (_("Scores: %s"), self->file->team_name);
  /* Translators: %1$s is the title of a plan, %2$s whether everything is saved */
  g_autofree char *subtitle = *self->file->plan
                                ? g_strdup_printf (_("%1$s · %2$s"), self->file->plan, state)
                                : g_strdup (state);

  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->subtitle, subtitle);
  gtk_window_set_title (GTK_WINDOW (self), title);
  gtk_widget_set_sensitive (GTK_WIDGET (self->save_button), changed);
}

/* Shows what follows from the answers: the row, the progress, whether all is saved. */
void
_fujin_rating_window_update (FujinRatingWindow *self)
{
  guint n = self->file->answers->len;
  guint done = fujin_rating_file_count_done (self->file);
  g_autofree char *text = g_strdup_printf (ngettext ("%1$u of %2$u answered",
                                                     "%1$u of %2$u answered", n), done, n);

  if (n > 0)
    update_row (self, self->current);
  gtk_label_set_text (self->progress_label, text);
  gtk_progress_bar_set_fraction (self->progress, n > 0 ? (double) done / n : 0);
  update_titles (self);
}

static const char *
scale_name (FujinAssignmentType kind)
{
  if (kind == FUJIN_ASSIGNMENT_OUTSOURCE)
    return _("Outsource scale");
  if (kind == FUJIN_ASSIGNMENT_COMBINATION)
    return _("Insource and outsource scale. Give one score: the higher of the two counts.");
  return _("Insource scale");
}

static void
show_note (FujinRatingWindow *self,
           const char        *note)
{
  self->filling = TRUE;
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->note), note, -1);
  self->filling = FALSE;
}

/* Shows a service. */
void
_fujin_rating_window_show (FujinRatingWindow *self,
                           guint              index)
{
  FujinRatingAnswer *answer;
  GtkListBoxRow *row;
  FujinLang lang = fujin_lang_screen ();
  g_autofree char *heading = NULL;

  if (index >= self->file->answers->len)
    return;
  self->current = index;
  self->to_be = FALSE;
  answer = _fujin_rating_window_get_answer (self);
  /* Translators: code and name of a service */
  heading = g_strdup_printf (C_("service", "%1$s %2$s"), answer->code, name_of (answer, lang));
  gtk_label_set_text (self->heading, heading);
  /* Who reads Japanese has no use for a second name; it is there for who wants it. */
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->heading), name_of (answer, FUJIN_LANG_EN));
  gtk_label_set_text (self->other_name, name_of (answer, FUJIN_LANG_JA));
  gtk_widget_set_visible (GTK_WIDGET (self->other_name), lang == FUJIN_LANG_EN);
  gtk_label_set_text (self->scale, scale_name (answer->scale));
  show_note (self, answer->note);
  _fujin_rating_window_show_scale (self);
  gtk_widget_set_sensitive (self->previous_button, index > 0);
  gtk_widget_set_sensitive (self->next_button, index + 1 < self->file->answers->len);
  row = gtk_list_box_get_row_at_index (self->list, (int) index);
  gtk_list_box_select_row (self->list, row);
  if (row && gtk_widget_get_focus_child (GTK_WIDGET (self->list)))
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
scroll_to_current (FujinRatingWindow *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) self->current);
  GtkAdjustment *place = gtk_list_box_get_adjustment (self->list);
  graphene_rect_t bounds;

  if (row && place &&
      gtk_widget_compute_bounds (GTK_WIDGET (row), GTK_WIDGET (self->list), &bounds))
    gtk_adjustment_clamp_page (place, bounds.origin.y, bounds.origin.y + bounds.size.height);
}

static void
row_selected_cb (FujinRatingWindow *self,
                 GtkListBoxRow     *row)
{
  if (row && (guint) gtk_list_box_row_get_index (row) != self->current)
    _fujin_rating_window_show (self, (guint) gtk_list_box_row_get_index (row));
  scroll_to_current (self);
}

static void
previous_cb (FujinRatingWindow *self)
{
  if (self->current > 0)
    _fujin_rating_window_show (self, self->current - 1);
}

static void
next_cb (FujinRatingWindow *self)
{
  _fujin_rating_window_show (self, self->current + 1);
}

static void
save_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  _fujin_rating_window_save (FUJIN_RATING_WINDOW (widget), FALSE);
}

static void
rater_changed_cb (FujinRatingWindow *self)
{
  g_autofree char *clean = fujin_clean_line (gtk_editable_get_text (GTK_EDITABLE (self->rater)));

  if (self->filling)
    return;
  fujin_set_str (&self->file->rater, clean);
  update_titles (self);
}

static void
note_changed_cb (FujinRatingWindow *self)
{
  FujinRatingAnswer *answer = _fujin_rating_window_get_answer (self);
  g_autofree char *text = NULL;
  g_autofree char *clean = NULL;

  if (self->filling || !answer)
    return;
  g_object_get (gtk_text_view_get_buffer (self->note), "text", &text, NULL);
  clean = fujin_clean_text (text);
  fujin_set_str (&answer->note, clean);
  _fujin_rating_window_update (self);
}

static void
fill_list (FujinRatingWindow *self)
{
  for (guint i = 0; i < self->file->answers->len; i++)
    {
      FujinRatingAnswer *answer = fujin_rating_file_get (self->file, i);
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
      GtkWidget *code = gtk_label_new (answer->code);
      GtkWidget *name = gtk_label_new (name_of (answer, fujin_lang_screen ()));
      GtkWidget *answers = gtk_label_new (NULL);

      gtk_widget_add_css_class (code, "fujin-code");
      gtk_label_set_width_chars (GTK_LABEL (code), 4);
      gtk_label_set_xalign (GTK_LABEL (code), 0.0f);
      gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
      gtk_label_set_xalign (GTK_LABEL (name), 0.0f);
      gtk_widget_set_hexpand (name, TRUE);
      gtk_widget_add_css_class (answers, "numeric");
      gtk_box_append (GTK_BOX (box), code);
      gtk_box_append (GTK_BOX (box), name);
      gtk_box_append (GTK_BOX (box), answers);
      gtk_list_box_append (self->list, box);
      update_row (self, i);
    }
}

/* The sheet of somebody else who uses this file: nobody's answers are seen by another. */
static void
restart_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  FujinRatingWindow *self = FUJIN_RATING_WINDOW (widget);

  fujin_rating_file_restart (self->file);
  self->filling = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->rater), "");
  self->filling = FALSE;
  for (guint i = 0; i < self->file->answers->len; i++)
    update_row (self, i);
  _fujin_rating_window_show (self, 0);
  _fujin_rating_window_update (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->rater));
}

static gboolean
fujin_rating_window_close_request (GtkWindow *window)
{
  FujinRatingWindow *self = FUJIN_RATING_WINDOW (window);

  if (!self->closing && self->file && _fujin_rating_window_is_changed (self))
    {
      _fujin_rating_window_ask_close (self);
      return TRUE;
    }
  return GTK_WINDOW_CLASS (fujin_rating_window_parent_class)->close_request (window);
}

static void
fujin_rating_window_finalize (GObject *object)
{
  FujinRatingWindow *self = FUJIN_RATING_WINDOW (object);

  g_clear_object (&self->place);
  g_clear_pointer (&self->file, fujin_rating_file_free);
  g_clear_pointer (&self->saved, g_bytes_unref);
  g_clear_pointer (&self->on_disk, g_bytes_unref);
  G_OBJECT_CLASS (fujin_rating_window_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FujinRatingWindow, title);
  gtk_widget_class_bind_template_child (widget_class, FujinRatingWindow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, FujinRatingWindow, save_button);
  gtk_widget_class_bind_template_child (widget_class, FujinRatingWindow, rater);
  gtk_widget_class_bind_template_child (widget_class, FujinRatingWindow, progress_label);
  gtk_widget_class_bind_template_child (widget_class, FujinRatingWindow, progress);
  gtk_widget_class_bind_template_child (widget_class, FujinRatingWindow, list);
  gtk_widget_class_bind_template_child (widget_class, FujinRatingWindow, heading);
  gtk_widget_class_bind_template_child (widget_class, FujinRatingWindow, other_name);
  gtk_widget_class_bind_template_child (widget_class, FujinRatingWindow, scale);
  gtk_widget_class_bind_template_child (widget_class, FujinRatingWindow, grid);
  gtk_widget_class_bind_template_child (widget_class, FujinRatingWindow, note);
  gtk_widget_class_bind_template_child (widget_class, FujinRatingWindow, previous_button);
  gtk_widget_class_bind_template_child (widget_class, FujinRatingWindow, next_button);
}

static void
fujin_rating_window_class_init (FujinRatingWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = fujin_rating_window_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = fujin_rating_window_close_request;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/dialogs/fujin-rating-window.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, rater_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_install_action (widget_class, "rating.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "rating.restart", NULL, restart_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "rating.save",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close",
                                       NULL);
}

static void
fujin_rating_window_init (FujinRatingWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fujin_dark_watch (GTK_WIDGET (self));
  _fujin_rating_window_create_scale (self);
  _fujin_rating_window_init_keys (self);
  g_signal_connect_swapped (gtk_text_view_get_buffer (self->note), "changed",
                            G_CALLBACK (note_changed_cb), self);
}

/**
 * fujin_rating_window_takes:
 * @file: a file
 *
 * Returns: whether it is called a rating file
 */
gboolean
fujin_rating_window_takes (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *folded = name ? g_utf8_strdown (name, -1) : NULL;

  return folded && g_str_has_suffix (folded, FUJIN_RATING_SUFFIX);
}

/**
 * fujin_rating_window_shows_file:
 * @self: a window
 * @file: a file
 *
 * Returns: whether the window is that of @file
 */
gboolean
fujin_rating_window_shows_file (FujinRatingWindow *self,
                                GFile             *file)
{
  g_return_val_if_fail (FUJIN_IS_RATING_WINDOW (self), FALSE);

  return g_file_equal (self->place, file);
}

static void
fill (FujinRatingWindow *self)
{
  self->filling = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->rater), self->file->rater);
  self->filling = FALSE;
  self->current = G_MAXUINT;
  fill_list (self);
  self->current = 0;
  _fujin_rating_window_show (self, 0);
  _fujin_rating_window_update (self);
  gtk_widget_grab_focus (*self->file->rater ? GTK_WIDGET (self->list) : GTK_WIDGET (self->rater));
}

/**
 * fujin_rating_window_open:
 * @application: the program
 * @file: a rating file
 * @problems: (element-type FujinXmlProblem): what is wrong with the file is added here
 *
 * Returns: (transfer none) (nullable): a window that shows @file; %NULL when it cannot be read
 */
GtkWidget *
fujin_rating_window_open (GtkApplication *application,
                          GFile          *file,
                          GPtrArray      *problems)
{
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (GBytes) bytes = NULL;
  FujinRatingFile *sheet;
  FujinRatingWindow *self;

  if (!path)
    {
      g_autofree char *name = g_file_get_basename (file);

      fujin_xml_add_problem (problems, 0, _("“%s” is not a file of this computer. Copy it here "
                                            "first."), name);
      return NULL;
    }
  bytes = fujin_file_content_read (path, problems);
  sheet = bytes ? fujin_rating_file_read_bytes (bytes, problems) : NULL;
  if (!sheet)
    return NULL;
  self = g_object_new (FUJIN_TYPE_RATING_WINDOW, "application", application, NULL);
  self->place = g_object_ref (file);
  self->file = sheet;
  self->on_disk = g_steal_pointer (&bytes);
  self->saved = fujin_rating_file_write (sheet);
  fill (self);
  gtk_window_present (GTK_WINDOW (self));
  return GTK_WIDGET (self);
}
