/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-reader.h"

#include <string.h>

#include "fujin-reading.h"
#include "fujin-version.h"
#include "fujin-words.h"

#define SCHEMA "/jp/fujin/Fujin/schemas/project.rng"
#define MAX_VALIDATED (512 * 1024)
#define NAMESPACE_STEM "https://fujin.jp/ns/project/"

typedef struct
{
  guint major;
  guint minor;
} Version;

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
  g_autofree char *text = fujin_xml_attribute (root, "version");
  guint line = fujin_reading_line (reading, root);

  *version = (Version) { FUJIN_PROJECT_VERSION_MAJOR, FUJIN_PROJECT_VERSION_MINOR };
  if (text == NULL)
    fujin_reading_problem (reading, line,
                           W_("The file does not say in which version it is written. Add "
                              "version=\"1.0\" to <fujin-project>."));
  else if (!fujin_version_parse (text, &version->major, &version->minor))
    {
      *version = (Version) { FUJIN_PROJECT_VERSION_MAJOR, FUJIN_PROJECT_VERSION_MINOR };
      fujin_reading_problem (reading, line,
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
  g_autofree char *id = fujin_xml_attribute (root, "framework");
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

/* What a newer major version means is not for us to judge: what is understood is shown, what is
 * not is passed over, and the one thing to know is said. */
static void
read_newer_major (FujinReading  *reading,
                  xmlNode       *root,
                  const Version *version,
                  GPtrArray     *problems)
{
  reading->keeps_unknown = TRUE;
  fujin_reading_read_project (reading, root);
  fujin_project_set_read_only (reading->project, TRUE);
  fujin_xml_add_problem (problems, fujin_reading_line (reading, root),
                         W_("The file is of version %1$u.%2$u and was written by a newer version "
                            "of Fujin. It is opened for reading only, and parts of it may be "
                            "missing here. Edit it with the newer version."),
                         version->major, version->minor);
}

static gboolean
read_ours (FujinReading  *reading,
           xmlNode       *root,
           const Version *version,
           GPtrArray     *problems)
{
  check_framework (reading, root);
  reading->keeps_unknown = version->minor > FUJIN_PROJECT_VERSION_MINOR;
  fujin_version_keep (reading->project, version->minor);
  fujin_reading_read_project (reading, root);
  for (guint i = 0; i < reading->problems->len; i++)
    {
      FujinXmlProblem *problem = g_ptr_array_index (reading->problems, i);

      fujin_xml_add_problem (problems, problem->line, "%s", problem->message);
    }
  if (reading->problems->len > 0)
    return FALSE;
  /* The reader has just checked what the schema says, and a test holds the two together; the
   * schema is the second net. libxml2 walks long lists by it in more than linear time. */
  return reading->size > MAX_VALIDATED || fujin_xml_validate (root->doc, SCHEMA, problems);
}

static gboolean
read_root (FujinReading *reading,
           xmlNode      *root,
           GPtrArray    *problems)
{
  Version version;

  if (!check_root (reading, root))
    {
      FujinXmlProblem *problem = g_ptr_array_index (reading->problems, 0);

      fujin_xml_add_problem (problems, problem->line, "%s", problem->message);
      return FALSE;
    }
  reading->space = (const char *) root->ns->href;
  read_version (reading, root, &version);
  if (version.major <= FUJIN_PROJECT_VERSION_MAJOR)
    return read_ours (reading, root, &version, problems);
  read_newer_major (reading, root, &version, problems);
  return TRUE;
}

static FujinProject *
read_document (xmlDoc    *doc,
               GBytes    *bytes,
               GPtrArray *problems)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinXmlLines) lines = fujin_xml_lines_new (doc, bytes);
  g_autoptr (GPtrArray) found = fujin_xml_problems_new ();
  g_autoptr (GHashTable) teams = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) own = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                                      g_object_unref);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  FujinReading reading = {
    .project = project, .lines = lines, .problems = found, .teams = teams, .own = own,
    .seen = seen, .size = g_bytes_get_size (bytes),
  };

  if (!read_root (&reading, xmlDocGetRootElement (doc), problems))
    return NULL;
  return g_steal_pointer (&project);
}

/**
 * fujin_project_reader_read_bytes:
 * @bytes: the content of a project file
 * @problems: (element-type FujinXmlProblem): problems are added here, all that there are, each
 *   with its line and remedy
 *
 * Reads a project file. A file with a defect is not opened, since guessing could change a plan
 * without anybody noticing. What a newer minor version added is kept and written back. A file of
 * a newer major version gives a read-only project, and one problem that says so.
 *
 * Returns: (nullable) (transfer full): the project, unmodified; %NULL when there is a defect
 */
FujinProject *
fujin_project_reader_read_bytes (GBytes    *bytes,
                                 GPtrArray *problems)
{
  FujinProject *project;
  xmlDoc *doc;

  g_return_val_if_fail (bytes != NULL && problems != NULL, NULL);

  doc = fujin_xml_parse (bytes, problems);
  if (doc == NULL)
    return NULL;
  project = read_document (doc, bytes, problems);
  xmlFreeDoc (doc);
  return project;
}
