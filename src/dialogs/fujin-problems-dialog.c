/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-backups.h"
#include "fujin-problems-dialog.h"
#include "fujin-xml.h"

#define RESPONSE_EARLIER 1
#define RESPONSE_RECOVER 2

static char *
list_problems (GPtrArray *problems)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < problems->len; i++)
    {
      FujinXmlProblem *problem = g_ptr_array_index (problems, i);

      if (text->len)
        g_string_append_c (text, '\n');
      if (problem->line)
        /* Translators: a defect of a file: line number, what is wrong */
        g_string_append_printf (text, _("Line %1$u: %2$s"), problem->line, problem->message);
      else
        g_string_append (text, problem->message);
    }
  return g_string_free (text, FALSE);
}

static GtkWidget *
make_list (GPtrArray *problems)
{
  g_autofree char *text = list_problems (problems);
  GtkWidget *label = gtk_label_new (text);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_widget_set_margin_start (label, 12);
  gtk_widget_set_margin_end (label, 12);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), label);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scrolled),
                                              MIN (60 * (int) problems->len, 300));
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), 320);
  /* A bar that hides would not tell that there is more. */
  gtk_scrolled_window_set_overlay_scrolling (GTK_SCROLLED_WINDOW (scrolled), FALSE);
  return scrolled;
}

static GtkWidget *
create (GtkWindow      *parent,
        GtkMessageType  type,
        const char     *title,
        const char     *text,
        GPtrArray      *problems)
{
  GtkWidget *dialog =
    gtk_message_dialog_new (parent, GTK_DIALOG_MODAL | GTK_DIALOG_DESTROY_WITH_PARENT, type,
                            GTK_BUTTONS_CLOSE, "%s", title);

  gtk_message_dialog_format_secondary_text (GTK_MESSAGE_DIALOG (dialog), "%s", text);
  if (problems)
    gtk_box_append (GTK_BOX (gtk_message_dialog_get_message_area (GTK_MESSAGE_DIALOG (dialog))),
                    make_list (problems));
  gtk_window_set_default_size (GTK_WINDOW (dialog), 620, -1);
  return dialog;
}

/**
 * fujin_problems_dialog_present_list:
 * @parent: the window it stands on
 * @type: how bad it is
 * @title: what this is about
 * @text: what to make of it
 * @problems: (element-type FujinXmlProblem): what was found in a file
 *
 * Lists what was found in a file, each with its line.
 */
void
fujin_problems_dialog_present_list (GtkWindow      *parent,
                                    GtkMessageType  type,
                                    const char     *title,
                                    const char     *text,
                                    GPtrArray      *problems)
{
  GtkWidget *dialog = create (parent, type, title, text, problems);

  gtk_dialog_set_default_response (GTK_DIALOG (dialog), GTK_RESPONSE_CLOSE);
  g_signal_connect (dialog, "response", G_CALLBACK (gtk_window_destroy), NULL);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* What a dialog does after it is gone. */
typedef struct
{
  char *uri;
  char *id; /* of a recovery, or NULL */
  gboolean opens;
} Answer;

static void
answer_free (gpointer  data,
             GClosure *closure)
{
  Answer *answer = data;

  g_free (answer->uri);
  g_free (answer->id);
  g_free (answer);
}

static void
response_cb (GtkDialog *dialog,
             int        response,
             Answer    *data)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (dialog));
  g_autoptr (GtkWidget) held = parent ? g_object_ref (GTK_WIDGET (parent)) : NULL;
  Answer answer = { g_strdup (data->uri), g_strdup (data->id), data->opens };

  gtk_window_destroy (GTK_WINDOW (dialog));
  if (response == RESPONSE_EARLIER && held)
    gtk_widget_activate_action (held, "win.earlier-versions-of", "s", answer.uri);
  if (response == RESPONSE_RECOVER && held)
    gtk_widget_activate_action (held, "win.recover-of", "(sb)", answer.id, answer.opens);
  g_free (answer.uri);
  g_free (answer.id);
}

static gboolean
can_show_earlier (GtkWindow *parent)
{
  return G_IS_ACTION_GROUP (parent) &&
         g_action_group_has_action (G_ACTION_GROUP (parent), "earlier-versions-of");
}

/* What stood in the file before may be whole. */
static gboolean
has_earlier (GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *uri = g_file_get_uri (file);
  g_autoptr (GPtrArray) backups = fujin_backups_list (path ? path : uri);

  return backups->len > 0;
}

/* A file that is no plan at all, or is not there, has no place to be mended at. */
static gboolean
is_about_all (GPtrArray *problems)
{
  return problems->len == 1 && ((FujinXmlProblem *) g_ptr_array_index (problems, 0))->line == 0;
}

static char *
describe_all (GPtrArray                *problems,
              gboolean                  has_versions,
              const FujinProblemsOffer *offer)
{
  const char *message = ((FujinXmlProblem *) g_ptr_array_index (problems, 0))->message;
  const char *earlier = has_versions ? _("Earlier versions of it are kept on this computer.")
                                     : _("No earlier version of it is kept on this computer.");

  if (!offer)
    return g_strdup_printf ("%s\n\n%s", message, earlier);
  return has_versions ? g_strdup_printf ("%s\n\n%s\n\n%s", message, offer->text, earlier)
                      : g_strdup_printf ("%s\n\n%s", message, offer->text);
}

static char *
describe (GPtrArray                *problems,
          gboolean                  has_versions,
          const FujinProblemsOffer *offer)
{
  g_autofree char *count = NULL;

  if (is_about_all (problems))
    return describe_all (problems, has_versions, offer);
  count = g_strdup_printf (
    ngettext ("One thing in the file must be mended first. The file was not changed.",
              "%u things in the file must be mended first. The file was not changed.",
              problems->len),
    problems->len);
  return offer ? g_strdup_printf ("%s\n\n%s", count, offer->text) : g_steal_pointer (&count);
}

static void
add_buttons (GtkDialog                *dialog,
             gboolean                  has_versions,
             const FujinProblemsOffer *offer)
{
  gtk_dialog_set_default_response (dialog, GTK_RESPONSE_CLOSE);
  if (has_versions)
    {
      gtk_dialog_add_button (dialog, _("_Earlier Versions…"), RESPONSE_EARLIER);
      gtk_dialog_set_default_response (dialog, RESPONSE_EARLIER);
    }
  if (offer)
    {
      gtk_widget_add_css_class (gtk_dialog_add_button (dialog, offer->label, RESPONSE_RECOVER),
                                "suggested-action");
      gtk_dialog_set_default_response (dialog, RESPONSE_RECOVER);
    }
}

/**
 * fujin_problems_dialog_present_offer:
 * @parent: the window it stands on
 * @file: the file that could not be opened
 * @problems: (element-type FujinXmlProblem): all that is wrong with it
 * @offer: (nullable): what a crash left of the plan; @parent has the action "win.recover-of" then
 *
 * Does what fujin_problems_dialog_present() does, and offers unsaved changes first.
 */
void
fujin_problems_dialog_present_offer (GtkWindow                *parent,
                                     GFile                    *file,
                                     GPtrArray                *problems,
                                     const FujinProblemsOffer *offer)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *title = g_strdup_printf (_("“%s” was not opened"), name);
  gboolean has_versions = has_earlier (file);
  g_autofree char *text = describe (problems, has_versions, offer);
  GtkWidget *dialog = create (parent, GTK_MESSAGE_ERROR, title, text,
                              is_about_all (problems) ? NULL : problems);
  Answer *answer = g_new0 (Answer, 1);

  answer->uri = g_file_get_uri (file);
  answer->id = g_strdup (offer ? offer->id : NULL);
  answer->opens = offer && offer->opens;
  add_buttons (GTK_DIALOG (dialog), has_versions && can_show_earlier (parent), offer);
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), answer, answer_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * fujin_problems_dialog_present:
 * @parent: the window it stands on
 * @file: the file that could not be opened
 * @problems: (element-type FujinXmlProblem): all that is wrong with it
 *
 * Tells why a file was not opened: every defect, with its line, not only the first. Where earlier
 * versions of it are kept, they are offered.
 */
void
fujin_problems_dialog_present (GtkWindow *parent,
                               GFile     *file,
                               GPtrArray *problems)
{
  fujin_problems_dialog_present_offer (parent, file, problems, NULL);
}
