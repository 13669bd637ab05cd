/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-document.h"
#include "fujin-history.h"
#include "fujin-project-reader.h"
#include "fujin-project-writer.h"

/**
 * FujinDocument:
 *
 * A project and the file it lives in. The document has a project; it is neither a widget nor
 * part of the model.
 */
struct _FujinDocument
{
  GObject parent_instance;
  FujinProject *project;
  GFile *file;
};

G_DEFINE_FINAL_TYPE (FujinDocument, fujin_document, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
fujin_document_dispose (GObject *object)
{
  FujinDocument *self = FUJIN_DOCUMENT (object);

  g_clear_object (&self->file);
  g_clear_object (&self->project);
  G_OBJECT_CLASS (fujin_document_parent_class)->dispose (object);
}

static void
fujin_document_class_init (FujinDocumentClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_document_dispose;

  /**
   * FujinDocument::changed:
   * @self: the document
   *
   * Its name or file changed.
   */
  signals[CHANGED] = g_signal_new ("changed", FUJIN_TYPE_DOCUMENT, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
fujin_document_init (FujinDocument *self)
{
}

/**
 * fujin_document_new:
 * @project: a project that is in no file yet
 *
 * Returns: (transfer full): an untitled document
 */
FujinDocument *
fujin_document_new (FujinProject *project)
{
  FujinDocument *self = g_object_new (FUJIN_TYPE_DOCUMENT, NULL);

  self->project = g_object_ref (project);
  return self;
}

/**
 * fujin_document_get_samples_folder:
 *
 * Returns: (transfer full): where the sample projects are: FUJIN_SAMPLES, or the installed place
 */
char *
fujin_document_get_samples_folder (void)
{
  const char *from_environment = g_getenv ("FUJIN_SAMPLES");

  if (from_environment && *from_environment)
    return g_strdup (from_environment);
  return g_strdup (FUJIN_SAMPLES_DIR);
}

/* A sample opens as an untitled copy, so that Save never changes the sample itself. */
static gboolean
is_sample (GFile *file)
{
  g_autofree char *folder = fujin_document_get_samples_folder ();
  g_autoptr (GFile) samples = g_file_new_for_path (folder);

  return g_file_has_prefix (file, samples);
}

/**
 * fujin_document_open:
 * @file: a project file
 * @problems: (element-type FujinXmlProblem): where defects are added
 *
 * Reads a project. Samples come back without a file.
 *
 * Returns: (transfer full) (nullable): the document, or %NULL with @problems
 */
FujinDocument *
fujin_document_open (GFile     *file,
                     GPtrArray *problems)
{
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (FujinProject) project = NULL;
  FujinDocument *self;

  if (!path)
    {
      g_autofree char *uri = g_file_get_uri (file);

      fujin_xml_add_problem (
        problems, 0, _("%s is not on this computer. Copy it to a local folder first."), uri);
      return NULL;
    }

  project = fujin_project_reader_read_file (path, problems);
  if (!project)
    return NULL;
  self = fujin_document_new (project);
  if (!is_sample (file))
    self->file = g_object_ref (file);
  return self;
}

/**
 * fujin_document_get_project:
 * @self: a document
 *
 * Returns: (transfer none): the project
 */
FujinProject *
fujin_document_get_project (FujinDocument *self)
{
  g_return_val_if_fail (FUJIN_IS_DOCUMENT (self), NULL);

  return self->project;
}

/**
 * fujin_document_get_file:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): its file, %NULL while it is untitled
 */
GFile *
fujin_document_get_file (FujinDocument *self)
{
  g_return_val_if_fail (FUJIN_IS_DOCUMENT (self), NULL);

  return self->file;
}

/**
 * fujin_document_dup_name:
 * @self: a document
 *
 * Returns: (transfer full): what to call it: the project's title, else the file's name
 */
char *
fujin_document_dup_name (FujinDocument *self)
{
  const char *title = fujin_project_get_title (self->project);

  if (*title)
    return g_strdup (title);
  return self->file ? g_file_get_basename (self->file) : g_strdup (_("Untitled plan"));
}

/**
 * fujin_document_get_modified:
 * @self: a document
 *
 * Returns: whether there is something to lose
 */
gboolean
fujin_document_get_modified (FujinDocument *self)
{
  return fujin_history_get_modified (fujin_project_get_history (self->project));
}

/**
 * fujin_document_save:
 * @self: a document
 * @file: where to write it; becomes its file
 * @error: what went wrong, with path and cause
 *
 * Writes the project. On failure the old file is untouched and the document stays modified.
 *
 * Returns: whether it is on disk
 */
gboolean
fujin_document_save (FujinDocument  *self,
                     GFile          *file,
                     GError        **error)
{
  g_autofree char *path = g_file_get_path (file);

  if (!path)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                           _("That place is not on this computer. Choose a local folder."));
      return FALSE;
    }
  if (!fujin_project_writer_save (self->project, path, error))
    return FALSE;
  g_set_object (&self->file, file);
  g_signal_emit (self, signals[CHANGED], 0);
  return TRUE;
}
