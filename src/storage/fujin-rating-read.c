/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-rating-file.h"

#include <string.h>

#include "fujin-file-content.h"
#include "fujin-rating-format.h"
#include "fujin-reading.h"
#include "fujin-seal.h"
#include "fujin-strings.h"
#include "fujin-version.h"
#include "fujin-words.h"

#define SCHEMA "/jp/fujin/Fujin/schemas/rating.rng"
/* Ten thousand services need about 4 MB; more is no sheet of ours. */
#define MAX_SIZE (16 * 1024 * 1024)
#define MAX_REVISION 99999

static gboolean
check_root (FujinReading *reading,
            xmlNode      *root)
{
  const char *space = root->ns != NULL ? (const char *) root->ns->href : "";

  if (fujin_xml_is (root, "fujin-rating") && strcmp (space, FUJIN_RATING_NAMESPACE) == 0)
    return TRUE;
  fujin_reading_problem (reading, fujin_reading_line (reading, root),
                         W_("This is not a rating file of Fujin: its outermost element is <%1$s> "
                            "of the namespace “%2$s”. Choose a file that ends in .fujin-rating."),
                         (const char *) root->name, space);
  return FALSE;
}

/* Unlike a plan, a sheet is short-lived: what a newer version added is not carried along, and the
 * answers must not be taken for all that was asked. */
static gboolean
check_version (FujinReading *reading,
               xmlNode      *root)
{
  g_autofree char *text = fujin_xml_attribute (root, "version");
  guint line = fujin_reading_line (reading, root);
  guint major, minor;

  if (text == NULL || !fujin_version_parse (text, &major, &minor))
    fujin_reading_problem (reading, line,
                           W_("The file does not say in which version it is written. Add "
                              "version=\"1.0\" to <fujin-rating>."));
  else if (major > 1 || minor > 0)
    fujin_reading_problem (reading, line,
                           W_("The file is of version %1$u.%2$u and was written by a newer "
                              "version of Fujin. Open it with that version."),
                           major, minor);
  else
    return TRUE;
  return FALSE;
}

static gboolean
check_framework (FujinReading *reading,
                 xmlNode      *root)
{
  g_autofree char *id = fujin_xml_attribute (root, "framework");
  const char *known = fujin_framework_get_id (fujin_framework_get_default ());

  if (g_strcmp0 (id, known) == 0)
    return TRUE;
  fujin_reading_problem (reading, fujin_reading_line (reading, root),
                         W_("The framework “%1$s” is not known. This version of Fujin plans by "
                            "“%2$s”."),
                         id != NULL ? id : "", known);
  return FALSE;
}

static void
read_string (FujinReading  *reading,
             xmlNode       *node,
             gboolean       lines_allowed,
             char         **place)
{
  const char *text = fujin_reading_text (reading, node, lines_allowed);

  if (text != NULL)
    fujin_set_str (place, text);
}

static gboolean
is_id (const char *text)
{
  gsize length = strlen (text);

  return length <= 64 && g_ascii_isalpha (*text) &&
         strspn (text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.")
           == length;
}

/* Ids are what ties the answers to the plan: one is always there, but that of a team. */
static void
read_id (FujinReading  *reading,
         FujinElement  *element,
         guint          field,
         const char    *name,
         char         **place)
{
  xmlNode *node = element->fields[field];
  const char *text = fujin_reading_text (reading, node, FALSE);

  if (node == NULL)
    fujin_reading_problem (reading, fujin_reading_line (reading, element->node),
                           W_("<%1$s> is missing in <%2$s>. Add it."),
                           name, (const char *) element->node->name);
  else if (text != NULL && !is_id (text))
    fujin_reading_problem (reading, fujin_reading_line (reading, node),
                           W_("“%1$s” cannot be an id. Write a letter, then letters, digits, “-”, "
                              "“_” or “.”, at most %2$d in all."),
                           text, 64);
  else if (text != NULL)
    fujin_set_str (place, text);
}

static void
read_date (FujinReading  *reading,
           xmlNode       *node,
           char         **place)
{
  const char *text = fujin_reading_text (reading, node, FALSE);

  if (text == NULL)
    return;
  if (fujin_is_date (text))
    fujin_set_str (place, text);
  else
    fujin_reading_problem (reading, fujin_reading_line (reading, node),
                           W_("“%s” is not a day of the calendar. Write the date as "
                              "YYYY-MM-DD."),
                           text);
}

static void
read_value (FujinReading  *reading,
            xmlNode       *node,
            char         **place)
{
  const char *text = fujin_reading_text (reading, node, FALSE);

  if (text == NULL)
    return;
  if (fujin_rating_value_is_good (text))
    fujin_set_str (place, text);
  else
    fujin_reading_problem (reading, fujin_reading_line (reading, node),
                           W_("“%1$s” is not an answer for <%2$s>. Write 1 to 5, unsure or "
                              "not-evaluated."),
                           text, (const char *) node->name);
}

static void
read_scale (FujinReading      *reading,
            FujinElement      *element,
            FujinRatingAnswer *answer)
{
  xmlNode *node = element->fields[FUJIN_QUESTION_SCALE];
  const char *text = fujin_reading_text (reading, node, FALSE);

  if (node == NULL)
    fujin_reading_problem (reading, fujin_reading_line (reading, element->node),
                           W_("<%1$s> is missing in <%2$s>. Add it."),
                           "scale", "service");
  else if (text != NULL && !fujin_assignment_type_from_id (text, &answer->scale))
    fujin_reading_problem (reading, fujin_reading_line (reading, node),
                           W_("“%s” is not a scale. Write insource, outsource, combination or "
                              "unassigned."),
                           text);
}

static void
check_first (FujinReading      *reading,
             FujinElement      *element,
             FujinRatingAnswer *answer)
{
  guint first;

  if (*answer->service &&
      !fujin_reading_first (reading, "service", answer->service, element->node, &first))
    fujin_reading_problem (reading, fujin_reading_line (reading, element->node),
                           W_("The service “%1$s” stands here a second time; the first one is in "
                              "line %2$u. Delete one of them."),
                           answer->service, first);
}

static void
read_service (FujinReading    *reading,
              xmlNode         *node,
              FujinRatingFile *self)
{
  FujinRatingAnswer *answer = fujin_rating_file_add (self, "");
  FujinElement element;

  fujin_reading_open (reading, node, 2, &fujin_format_service, &element);
  read_id (reading, &element, FUJIN_QUESTION_ID, "id", &answer->service);
  read_string (reading, element.fields[FUJIN_QUESTION_CODE], FALSE, &answer->code);
  read_string (reading, element.fields[FUJIN_QUESTION_NAME_JA], FALSE, &answer->name.ja);
  read_string (reading, element.fields[FUJIN_QUESTION_NAME_EN], FALSE, &answer->name.en);
  read_scale (reading, &element, answer);
  read_value (reading, element.fields[FUJIN_QUESTION_AS_IS], &answer->as_is);
  read_value (reading, element.fields[FUJIN_QUESTION_TO_BE], &answer->to_be);
  read_string (reading, element.fields[FUJIN_QUESTION_NOTE], TRUE, &answer->note);
  check_first (reading, &element, answer);
  fujin_reading_close (&element, NULL, "service");
}

static void
read_services (FujinReading    *reading,
               xmlNode         *node,
               FujinRatingFile *self)
{
  FujinElement element;

  if (node == NULL)
    return;
  fujin_reading_open (reading, node, 1, &fujin_format_services, &element);
  for (guint i = 0; i < element.entries->len; i++)
    read_service (reading, g_ptr_array_index (element.entries, i), self);
  fujin_reading_close (&element, NULL, "services");
}

static void
read_sheet (FujinReading    *reading,
            xmlNode         *root,
            FujinRatingFile *self)
{
  FujinElement element;
  int revision = 0;

  fujin_reading_open (reading, root, 0, &fujin_format_rating, &element);
  read_id (reading, &element, FUJIN_SHEET_PACKET, "packet", &self->packet);
  fujin_reading_number (reading, element.fields[FUJIN_SHEET_REVISION], 0, MAX_REVISION, &revision);
  self->revision = (guint) revision;
  read_string (reading, element.fields[FUJIN_SHEET_PLAN], FALSE, &self->plan);
  if (element.fields[FUJIN_SHEET_TEAM] != NULL)
    read_id (reading, &element, FUJIN_SHEET_TEAM, "team", &self->team);
  read_string (reading, element.fields[FUJIN_SHEET_TEAM_NAME], FALSE, &self->team_name);
  read_string (reading, element.fields[FUJIN_SHEET_RATER], FALSE, &self->rater);
  read_date (reading, element.fields[FUJIN_SHEET_DATE], &self->date);
  read_services (reading, element.fields[FUJIN_SHEET_SERVICES], self);
  fujin_reading_close (&element, NULL, "fujin-rating");
}

/* An attribute that does not belong there is met by the element around and by the element. */
static void
hand_over (GPtrArray *found,
           GPtrArray *problems)
{
  const FujinXmlProblem *last = NULL;

  for (guint i = 0; i < found->len; i++)
    {
      const FujinXmlProblem *problem = g_ptr_array_index (found, i);

      if (!last || last->line != problem->line || strcmp (last->message, problem->message) != 0)
        fujin_xml_add_problem (problems, problem->line, "%s", problem->message);
      last = problem;
    }
}

static FujinRatingFile *
read_document (xmlDoc    *doc,
               GBytes    *bytes,
               GPtrArray *problems)
{
  g_autoptr (FujinRatingFile) self = fujin_rating_file_new ();
  g_autoptr (FujinXmlLines) lines = fujin_xml_lines_new (doc, bytes);
  g_autoptr (GPtrArray) found = fujin_xml_problems_new ();
  g_auto (FujinReading) reading = fujin_reading_start (lines, found);
  xmlNode *root = xmlDocGetRootElement (doc);

  reading.space = FUJIN_RATING_NAMESPACE;
  if (check_root (&reading, root) && check_version (&reading, root) &&
      check_framework (&reading, root))
    read_sheet (&reading, root, self);
  hand_over (found, problems);
  if (found->len > 0 || !fujin_xml_validate (doc, SCHEMA, problems))
    return NULL;
  return g_steal_pointer (&self);
}

/* Who gave the answers can give them again: none is taken over that may have changed on the way. */
static gboolean
check_seal (GBytes    *bytes,
            GPtrArray *problems)
{
  if (fujin_seal_check (bytes) != FUJIN_SEAL_WRONG)
    return TRUE;
  fujin_xml_add_problem (problems, 2,
                         W_("The check value of the file does not fit: it was changed or damaged "
                            "on its way. Ask for it to be sent again. If you changed it yourself, "
                            "delete this line."));
  return FALSE;
}

/**
 * fujin_rating_file_read_bytes:
 * @bytes: the content of a rating file
 * @problems: (element-type FujinXmlProblem): problems are added here, all that there are, each
 *   with its line and remedy
 *
 * Reads a rating file by the same safe way as a project file. One with a defect is not opened.
 *
 * Returns: (nullable) (transfer full): the sheet, or %NULL
 */
FujinRatingFile *
fujin_rating_file_read_bytes (GBytes    *bytes,
                              GPtrArray *problems)
{
  FujinRatingFile *self;
  xmlDoc *doc;

  g_return_val_if_fail (bytes != NULL && problems != NULL, NULL);

  if (g_bytes_get_size (bytes) > MAX_SIZE)
    {
      fujin_xml_add_problem (problems, 0, W_("A rating file is at most %d MB: this one is not "
                                             "opened."), MAX_SIZE / (1024 * 1024));
      return NULL;
    }
  doc = fujin_xml_parse (bytes, problems);
  if (doc == NULL)
    return NULL;
  if (!check_seal (bytes, problems))
    {
      xmlFreeDoc (doc);
      return NULL;
    }
  self = read_document (doc, bytes, problems);
  xmlFreeDoc (doc);
  return self;
}

/**
 * fujin_rating_file_read:
 * @path: a path in the file system
 * @problems: (element-type FujinXmlProblem): problems are added here; those of the file as a whole
 *   have line 0
 *
 * Reads a rating file as fujin_rating_file_read_bytes() does. Only regular files are read.
 *
 * Returns: (nullable) (transfer full): the sheet, or %NULL
 */
FujinRatingFile *
fujin_rating_file_read (const char *path,
                        GPtrArray  *problems)
{
  g_autoptr (GBytes) bytes = fujin_file_content_read (path, problems);

  return bytes != NULL ? fujin_rating_file_read_bytes (bytes, problems) : NULL;
}
