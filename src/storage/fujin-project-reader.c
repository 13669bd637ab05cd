/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-reader.h"

#include <string.h>

#include "fujin-aside.h"
#include "fujin-project-reader-private.h"
#include "fujin-reading.h"
#include "fujin-version.h"
#include "fujin-words.h"

#define SCHEMA "/jp/fujin/Fujin/schemas/project-strict.rng"
#define NAMESPACE_STEM "https://fujin.jp/ns/project/"

typedef struct
{
  guint major;
  guint minor;
} Version;

/* A file and what becomes of it. */
typedef struct
{
  xmlDoc *doc; /* NULL once the validation has it */
  FujinXmlValidation *validation;
  FujinReading *reading;
  GPtrArray *problems;
} Task;

/* The number behind the name of the namespace, 0 when it is not ours. */
static guint
major_of_space (const xmlNode *root)
{
  const char *space = root->ns != NULL ? (const char *) root->ns->href : "";
  int number;

  if (!g_str_has_prefix (space, NAMESPACE_STEM) ||
      !fujin_reading_parse_number (space + strlen (NAMESPACE_STEM), &number))
    return 0;
  return (guint) number;
}

static gboolean
check_root (FujinReading *reading,
            xmlNode      *root)
{
  if (fujin_xml_is (root, "fujin-project") && major_of_space (root) > 0)
    return TRUE;
  fujin_reading_problem (reading, fujin_reading_line (reading, root),
                         W_("This is not a project file of Fujin: its outermost element is <%1$s> "
                            "of the namespace “%2$s”. Choose a file that ends in .fujin."),
                         (const char *) root->name,
                         root->ns != NULL ? (const char *) root->ns->href : "");
  return FALSE;
}

static void
read_version (FujinReading *reading,
              xmlNode      *root,
              Version      *version)
{
  const char *text = fujin_reading_attribute (reading, root, "version");

  *version = (Version) { FUJIN_PROJECT_VERSION_MAJOR, FUJIN_PROJECT_VERSION_MINOR };
  if (text == NULL)
    fujin_reading_problem (reading, fujin_reading_line (reading, root),
                           W_("The file does not say in which version it is written. Add "
                              "version=\"1.0\" to <fujin-project>."));
  else if (!fujin_version_parse (text, &version->major, &version->minor))
    {
      *version = (Version) { FUJIN_PROJECT_VERSION_MAJOR, FUJIN_PROJECT_VERSION_MINOR };
      fujin_reading_problem (reading, fujin_reading_line (reading, root),
                             W_("“%s” is not a version of project files. Write the version as two "
                                "numbers, such as 1.0."),
                             text);
    }
  version->major = MAX (version->major, major_of_space (root));
}

static void
check_framework (FujinReading *reading,
                 xmlNode      *root)
{
  const char *id = fujin_reading_attribute (reading, root, "framework");
  const char *known = fujin_framework_get_id (fujin_project_get_framework (reading->project));

  if (id == NULL)
    fujin_reading_problem (reading, fujin_reading_line (reading, root),
                           W_("The file does not say by which framework it plans. Add "
                              "framework=\"%s\" to <fujin-project>."),
                           known);
  else if (strcmp (id, known) != 0)
    fujin_reading_problem (reading, fujin_reading_line (reading, root),
                           W_("The framework “%1$s” is not known. This version of Fujin plans by "
                              "“%2$s”."),
                           id, known);
}

/* White space between elements is kept where there may be elements that are not known, since those
 * may hold texts beside elements. */
static gboolean
has_known_version (const xmlNode *root)
{
  g_autofree char *text = fujin_xml_attribute ((xmlNode *) root, "version");
  Version version;

  return text != NULL && fujin_version_parse (text, &version.major, &version.minor) &&
         version.major <= FUJIN_PROJECT_VERSION_MAJOR &&
         version.minor <= FUJIN_PROJECT_VERSION_MINOR;
}

/* What a newer major version means is not for us to judge: what is understood is shown, what is
 * not is passed over, and the one thing to know is said. */
static void
read_newer_major (Task          *task,
                  xmlNode       *root,
                  const Version *version)
{
  FujinReading *reading = task->reading;

  reading->keeps_unknown = TRUE;
  reading->is_partial = TRUE; /* what is no defect for that version may be one for this */
  fujin_reading_read_project (reading, root);
  fujin_project_set_read_only (reading->project, TRUE);
  fujin_xml_add_problem (task->problems, fujin_reading_line (reading, root),
                         W_("The file is of version %1$u.%2$u and was written by a newer version "
                            "of Fujin. It is opened for reading only, and parts of it may be "
                            "missing here. Edit it with the newer version."),
                         version->major, version->minor);
}

static void
tell_problems (Task *task)
{
  GPtrArray *found = task->reading->problems;

  for (guint i = 0; i < found->len; i++)
    {
      FujinXmlProblem *problem = g_ptr_array_index (found, i);

      fujin_xml_add_problem (task->problems, problem->line, "%s", problem->message);
    }
}

static void
start_validation (Task *task)
{
  task->validation = fujin_xml_validation_start (g_steal_pointer (&task->doc), SCHEMA);
}

/* The schema is that of the versions known, so what a newer one added must be out of its way. It
 * is safe with the project by now. */
static void
take_out_unknown (Task    *task,
                  xmlNode *root)
{
  GPtrArray *unknown = task->reading->unknown;

  fujin_reading_line (task->reading, root); /* lines can't be found any more when some are gone */
  for (guint i = 0; i < unknown->len; i++)
    {
      xmlNode *node = g_ptr_array_index (unknown, i);

      xmlUnlinkNode (node);
      if (node->type == XML_ATTRIBUTE_NODE)
        xmlFreeProp ((xmlAttr *) node);
      else
        xmlFreeNode (node);
    }
}

static gboolean
is_valid (Task    *task,
          xmlNode *root)
{
  FujinReading *reading = task->reading;

  if (task->validation == NULL)
    {
      take_out_unknown (task, root);
      start_validation (task);
    }
  return fujin_xml_validation_finish (g_steal_pointer (&task->validation), reading->lines,
                                      reading->cancellable, task->problems);
}

/* The reader itself checks all that the schema says and more, and names a remedy; the schema is
 * the second net below it. It is spread in another thread meanwhile. */
static gboolean
read_ours (Task          *task,
           xmlNode       *root,
           const Version *version)
{
  FujinReading *reading = task->reading;

  check_framework (reading, root);
  reading->keeps_unknown = version->minor > FUJIN_PROJECT_VERSION_MINOR;
  if (!reading->keeps_unknown && !reading->is_partial)
    start_validation (task);
  fujin_version_keep (reading->project, version->minor);
  fujin_reading_read_project (reading, root);
  if (!fujin_reading_goes_on (reading))
    return FALSE;
  tell_problems (task);
  return reading->is_partial || (reading->problems->len == 0 && is_valid (task, root));
}

static gboolean
read_root (Task *task)
{
  FujinReading *reading = task->reading;
  xmlNode *root = xmlDocGetRootElement (task->doc);
  Version version;

  if (!check_root (reading, root))
    {
      tell_problems (task);
      return FALSE;
    }
  reading->space = (const char *) root->ns->href;
  read_version (reading, root, &version);
  if (version.major <= FUJIN_PROJECT_VERSION_MAJOR)
    return read_ours (task, root, &version);
  read_newer_major (task, root, &version);
  return fujin_reading_goes_on (reading);
}

static void
task_clear (Task *task)
{
  if (task->validation != NULL)
    fujin_xml_validation_drop (task->validation);
  xmlFreeDoc (task->doc);
}

static FujinProject *
read_into_new (Task *task)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GHashTable) teams = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) own = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) own_list = g_ptr_array_new_with_free_func (g_object_unref);
  FujinReading *reading = task->reading;

  reading->project = project;
  reading->teams = teams;
  reading->own = own;
  reading->own_list = own_list;
  if (!read_root (task))
    {
      fujin_aside_free (g_steal_pointer (&project), g_object_unref);
      fujin_aside_free (g_steal_pointer (&own_list), (GDestroyNotify) g_ptr_array_unref);
      return NULL;
    }
  if (reading->is_partial)
    fujin_project_set_read_only (project, TRUE);
  return g_steal_pointer (&project);
}

/* Reads the content of a file that is well-formed. Takes @doc over. */
FujinProject *
_fujin_project_reader_read_document (xmlDoc        *doc,
                                     GBytes        *bytes,
                                     gboolean       is_partial,
                                     GCancellable  *cancellable,
                                     GPtrArray     *notices,
                                     GPtrArray     *problems)
{
  g_autoptr (FujinXmlLines) lines = fujin_xml_lines_new (doc, bytes);
  g_autoptr (GPtrArray) found = fujin_xml_problems_new ();
  g_auto (FujinReading) reading = fujin_reading_start (lines, found);
  Task task = { .doc = doc, .reading = &reading, .problems = problems };
  FujinProject *project;

  reading.is_partial = is_partial;
  reading.cancellable = cancellable;
  reading.notices = notices;
  project = read_into_new (&task);
  task_clear (&task);
  return project;
}

/* Parses a file as _fujin_project_reader_read_document() wants it. */
xmlDoc *
_fujin_project_reader_parse (GBytes        *bytes,
                             FujinXmlParse *parse,
                             GPtrArray     *problems)
{
  parse->drops_blanks = has_known_version;
  return fujin_xml_parse_with (bytes, parse, problems);
}

/**
 * fujin_project_reader_read_noting:
 * @bytes: the content of a project file
 * @cancellable: (nullable): ends the reading within 0.1 s
 * @notices: (nullable) (element-type FujinXmlProblem): characters that may not stand in a text are
 *   taken out and told here; %NULL makes the common ones of them a problem
 * @problems: (element-type FujinXmlProblem): problems are added here, all that there are, each
 *   with its line and remedy
 *
 * Reads a project file. A file with a defect is not opened, since guessing could change a plan
 * without anybody noticing. What a newer minor version added is kept and written back. A file of
 * a newer major version gives a read-only project, and one problem that says so. May be called in
 * any thread; the project then belongs to one thread at a time.
 *
 * Returns: (nullable) (transfer full): the project, unmodified; %NULL when there is a defect or
 *   the reading was cancelled
 */
FujinProject *
fujin_project_reader_read_noting (GBytes       *bytes,
                                  GCancellable *cancellable,
                                  GPtrArray    *notices,
                                  GPtrArray    *problems)
{
  FujinXmlParse parse = { .cancellable = cancellable };
  xmlDoc *doc;

  g_return_val_if_fail (bytes != NULL && problems != NULL, NULL);

  doc = _fujin_project_reader_parse (bytes, &parse, problems);
  if (doc == NULL)
    return NULL;
  return _fujin_project_reader_read_document (doc, bytes, FALSE, cancellable, notices, problems);
}

/**
 * fujin_project_reader_read_cancellable:
 * @bytes: the content of a project file
 * @cancellable: (nullable): ends the reading within 0.1 s
 * @problems: (element-type FujinXmlProblem): problems are added here
 *
 * Reads a project file as fujin_project_reader_read_noting() does, exactly as it stands.
 *
 * Returns: (nullable) (transfer full): the project, unmodified; %NULL when there is a defect or
 *   the reading was cancelled
 */
FujinProject *
fujin_project_reader_read_cancellable (GBytes       *bytes,
                                       GCancellable *cancellable,
                                       GPtrArray    *problems)
{
  return fujin_project_reader_read_noting (bytes, cancellable, NULL, problems);
}

/**
 * fujin_project_reader_read_bytes:
 * @bytes: the content of a project file
 * @problems: (element-type FujinXmlProblem): problems are added here
 *
 * Reads a project file as fujin_project_reader_read_cancellable() does, to the end.
 *
 * Returns: (nullable) (transfer full): the project, unmodified; %NULL when there is a defect
 */
FujinProject *
fujin_project_reader_read_bytes (GBytes    *bytes,
                                 GPtrArray *problems)
{
  return fujin_project_reader_read_cancellable (bytes, NULL, problems);
}
