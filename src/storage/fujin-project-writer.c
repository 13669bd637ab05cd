/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-writer.h"

#include "fujin-history.h"
#include "fujin-project-writing.h"
#include "fujin-save.h"
#include "fujin-seal.h"
#include "fujin-words.h"

/**
 * fujin_project_writer_write:
 * @project: a project
 *
 * Writes a project in the one form it has as a file: UTF-8, line feeds, one field a line, fixed
 * order, nothing of which there is nothing to say, no date and no state of a window. Reading and
 * writing such a file gives the same bytes, parts of a newer minor version included.
 *
 * Returns: (transfer full): the content of the file
 */
GBytes *
fujin_project_writer_write (FujinProject *project)
{
  g_autoptr (FujinProjectWriting) writing = NULL;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  writing = fujin_project_writing_new (project);
  return fujin_project_writing_finish (writing);
}

/**
 * fujin_project_writer_save:
 * @project: a project
 * @path: where to
 * @error: return location for a #GError
 *
 * Seals a project, saves it by fujin_save_bytes() and remembers its state as the saved one. A
 * project that was read from a file of a newer major version is refused (%G_IO_ERROR_READ_ONLY),
 * under another name too: what this version did not understand of it would be lost.
 *
 * Returns: %TRUE on success, otherwise @error is set
 */
gboolean
fujin_project_writer_save (FujinProject *project,
                           const char   *path,
                           GError      **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) sealed = NULL;
  FujinHistory *history;
  guint64 state;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (fujin_project_get_read_only (project))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY,
                           W_("The file was written by a newer version of Fujin, and parts of it "
                              "are not understood here. It is not saved, so that nothing of it is "
                              "lost. Edit it with the newer version."));
      return FALSE;
    }
  history = fujin_project_get_history (project);
  state = fujin_history_get_state (history);
  bytes = fujin_project_writer_write (project);
  sealed = fujin_seal_close (bytes);
  if (!fujin_save_bytes (path, sealed, error))
    return FALSE;
  fujin_history_set_saved (history, state);
  return TRUE;
}
