/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-shared-copy.h"

#include <string.h>

#include "fujin-clean-text.h"
#include "fujin-project-reader.h"
#include "fujin-project-writer.h"
#include "fujin-shared-fields.h"
#include "fujin-shared-ids.h"
#include "fujin-shared-names.h"
#include "fujin-xml.h"

/* The copy is made of the file: what is not in it nobody gets, and every text is in reach. */

typedef struct
{
  FujinShareFlags   flags;
  FujinSharedNames *names;
  GHashTable       *uses; /* how often a stand-in was put in, by its text */
} Sharing;

static gboolean
has_text (xmlNode    *element,
          const char *field,
          const char *text)
{
  g_autofree char *content = fujin_xml_content (fujin_shared_fields_find (element, field));

  return g_str_equal (content, text);
}

static void
set_text (xmlNode    *field,
          const char *text)
{
  if (*text == '\0')
    {
      xmlUnlinkNode (field);
      xmlFreeNode (field);
      return;
    }
  xmlNodeSetContent (field, NULL);
  xmlNodeAddContent (field, BAD_CAST text); /* escapes what it has to */
}

/* Whose name the name of a team is; FALSE for an own team, whose name stays. */
static gboolean
kind_of_team (const Sharing   *self,
              xmlNode         *team,
              FujinSharedName *kind)
{
  if (has_text (team, "role", "group-company"))
    {
      *kind = FUJIN_SHARED_COMPANY;
      return (self->flags & FUJIN_SHARE_ORGANISATION) != 0;
    }
  *kind = FUJIN_SHARED_PROVIDER;
  return (self->flags & FUJIN_SHARE_PROVIDERS) != 0 && has_text (team, "kind", "external");
}

/* What names nobody: positions, own teams, and what boards are called everywhere. */
static void
keep_words (xmlNode          *field,
            FujinSharedField  type,
            gpointer          data)
{
  Sharing *self = data;
  FujinSharedName kind;
  g_autofree char *text = fujin_xml_content (field);

  if (g_str_equal ((const char *) field->name, "position") ||
      (type == FUJIN_SHARED_NAME_OF_TEAM && !has_text (field->parent, "kind", "external") &&
       !kind_of_team (self, field->parent, &kind)))
    fujin_shared_names_keep (self->names, text);
}

static void
keep_common_words (FujinSharedNames *names)
{
  static const char *const words[] = {
    "CISO", "CIO", "CEO", "CTO", "COO", "CFO", "CSO", "CRO", "DPO", "CDC", "SOC", "CSIRT", "board",
    "executive board", "board of directors", "management", "security committee", "経営会議", "取締役会",
    "provider", "vendor", "MSSP", "MDR", "委託先", "外部委託先", "委託会社", "ベンダー", "ベンダ",
    "役員会", "執行役員会", "経営層", "社長", "情報セキュリティ委員会", "セキュリティ委員会",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    fujin_shared_names_keep (names, words[i]);
}

/* "Mr Weber (CSIRT)" is "Weber". */
static char *
core_of_person (const char *text)
{
  static const char *const before[] = { "Mr ", "Mr. ", "Mrs ", "Mrs. ", "Ms ", "Ms. ", "Dr ",
                                        "Dr. ", "Prof. " };
  static const char *const after[] = { "様", "さん", "氏", " san", "-san" };
  gsize length = strcspn (text, "([<");
  const char *wide = g_strstr_len (text, (gssize) length, "（");
  g_autofree char *head = g_strndup (text, wide ? (gsize) (wide - text) : length);
  g_autofree char *core = fujin_trim_text (head);

  for (gsize i = 0; i < G_N_ELEMENTS (before); i++)
    if (g_str_has_prefix (core, before[i]))
      return g_strdup (core + strlen (before[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (after); i++)
    if (g_str_has_suffix (core, after[i]))
      return g_strndup (core, strlen (core) - strlen (after[i]));
  return g_steal_pointer (&core);
}

static void
add_person (Sharing    *self,
            const char *text)
{
  g_autofree char *core = core_of_person (text);
  g_autofree char *known = fujin_shared_names_apply (self->names, core, NULL);

  if (*core && g_str_equal (core, known) && !fujin_shared_names_keeps (self->names, core))
    fujin_shared_names_add (self->names, FUJIN_SHARED_PERSON, NULL, core);
}

/* Several names in one field. */
static void
add_people (Sharing    *self,
            const char *text)
{
  g_auto (GStrv) marks = g_regex_split_simple ("[,、・;/&＆，\\n]| and |と共に", text, 0, 0);

  for (char **part = marks; *part; part++)
    add_person (self, *part);
}

/* Names of the lists first: they are known by more than one writing, and by their ids. */
static void
add_listed (xmlNode          *field,
            FujinSharedField  type,
            gpointer          data)
{
  Sharing *self = data;
  g_autofree char *id = fujin_xml_attribute (field->parent, "id");
  g_autofree char *text = fujin_xml_content (field);
  FujinSharedName kind;

  if (*text == '\0')
    return;
  if (type == FUJIN_SHARED_NAME_OF_PERSON && (self->flags & FUJIN_SHARE_PEOPLE))
    fujin_shared_names_add (self->names, FUJIN_SHARED_PERSON, id, text);
  if (type == FUJIN_SHARED_NAME_OF_TEAM && kind_of_team (self, field->parent, &kind))
    fujin_shared_names_add (self->names, kind, id, text);
  if (type == FUJIN_SHARED_NAME_OF_PARTNER && (self->flags & FUJIN_SHARE_PROVIDERS))
    fujin_shared_names_add (self->names, FUJIN_SHARED_PARTNER, id, text);
  if (type == FUJIN_SHARED_NAME_OF_ORGANISATION && (self->flags & FUJIN_SHARE_ORGANISATION))
    fujin_shared_names_add (self->names, FUJIN_SHARED_ORGANISATION, NULL, text);
}

/* Then those who are named in passing. */
static void
add_mentioned (xmlNode          *field,
               FujinSharedField  type,
               gpointer          data)
{
  Sharing *self = data;
  g_autofree char *text = fujin_xml_content (field);

  if (*text == '\0')
    return;
  if (type == FUJIN_SHARED_PEOPLE && (self->flags & FUJIN_SHARE_PEOPLE))
    add_people (self, text);
  if (type == FUJIN_SHARED_CONTACT && (self->flags & FUJIN_SHARE_PEOPLE))
    {
      text[strcspn (text, ",;<@")] = '\0';
      add_person (self, text);
    }
  if (type == FUJIN_SHARED_NAME_OF_LEFT && (self->flags & FUJIN_SHARE_PROVIDERS) &&
      !fujin_shared_names_keeps (self->names, text))
    fujin_shared_names_add (self->names, FUJIN_SHARED_PROVIDER, NULL, text);
}

/* How to reach somebody goes as a whole; who it is stays as another name. */
static char *
make_contact (Sharing    *self,
              const char *text)
{
  g_autofree char *who = g_strndup (text, strcspn (text, ",;<@"));
  g_autofree char *core = core_of_person (who);

  return fujin_shared_names_apply (self->names, core, self->uses);
}

static void
rewrite (xmlNode          *field,
         FujinSharedField  type,
         gpointer          data)
{
  const FujinShareFlags naming =
    FUJIN_SHARE_PEOPLE | FUJIN_SHARE_PROVIDERS | FUJIN_SHARE_ORGANISATION;
  Sharing *self = data;
  g_autofree char *text = NULL;
  g_autofree char *shared = NULL;

  if (type == FUJIN_SHARED_OTHER || type == FUJIN_SHARED_IDS || type == FUJIN_SHARED_SHEET)
    return;
  text = fujin_xml_content (field);
  if ((type == FUJIN_SHARED_NOTE && (self->flags & FUJIN_SHARE_NOTES)) ||
      (type == FUJIN_SHARED_LOGO && (self->flags & FUJIN_SHARE_ORGANISATION)) ||
      (type == FUJIN_SHARED_LINKS && (self->flags & (naming | FUJIN_SHARE_NOTES))))
    shared = g_strdup ("");
  else if (type == FUJIN_SHARED_LOGO)
    return;
  else if (type == FUJIN_SHARED_CONTACT && (self->flags & FUJIN_SHARE_PEOPLE))
    shared = make_contact (self, text);
  else
    shared = fujin_shared_names_apply (self->names, text, self->uses);
  if (!g_str_equal (text, shared))
    set_text (field, shared);
}

static void
remove_field (xmlNode    *root,
              const char *name)
{
  xmlNode *field = fujin_shared_fields_find (root, name);

  if (field)
    {
      xmlUnlinkNode (field);
      xmlFreeNode (field);
    }
}

static void
share (Sharing *self,
       xmlDoc  *doc)
{
  xmlNode *root = xmlDocGetRootElement (doc);
  g_autofree char *version = g_strdup_printf ("%d.%d", FUJIN_PROJECT_VERSION_MAJOR,
                                              FUJIN_PROJECT_VERSION_MINOR);

  fujin_shared_fields_strip (doc);
  xmlSetProp (root, BAD_CAST "version", BAD_CAST version);
  if (self->flags & FUJIN_SHARE_VERSIONS)
    {
      remove_field (root, "snapshots");
      remove_field (root, "branch");
    }
  keep_common_words (self->names);
  fujin_shared_fields_visit (root, keep_words, self);
  fujin_shared_fields_visit (root, add_listed, self);
  fujin_shared_fields_visit (root, add_mentioned, self);
  fujin_shared_fields_visit (root, rewrite, self);
  fujin_shared_ids_renew (root);
}

static FujinProject *
read_again (xmlDoc *doc)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GBytes) bytes = NULL;
  FujinProject *copy;
  xmlChar *text;
  int size;

  xmlDocDumpMemoryEnc (doc, &text, &size, "UTF-8");
  bytes = g_bytes_new_with_free_func (text, (gsize) size, (GDestroyNotify) xmlFree, text);
  copy = fujin_project_reader_read_bytes (bytes, problems);
  if (copy == NULL)
    g_critical ("The copy cannot be read: %s",
                ((FujinXmlProblem *) g_ptr_array_index (problems, 0))->message);
  return copy;
}

static FujinSharedCount
count_uses (const FujinSharedNames *names,
            GHashTable             *uses)
{
  FujinSharedCount count = { .n_names = g_hash_table_size (uses) };
  guint kinds[FUJIN_N_SHARED_NAMES];
  GHashTableIter iter;
  gpointer n;

  fujin_shared_names_count (names, uses, kinds);
  count.n_people = kinds[FUJIN_SHARED_PERSON];
  count.n_companies = kinds[FUJIN_SHARED_PROVIDER] + kinds[FUJIN_SHARED_PARTNER];
  count.n_own = kinds[FUJIN_SHARED_COMPANY] + kinds[FUJIN_SHARED_ORGANISATION];
  g_hash_table_iter_init (&iter, uses);
  while (g_hash_table_iter_next (&iter, NULL, &n))
    count.n_places += GPOINTER_TO_UINT (n);
  return count;
}

/**
 * fujin_shared_copy_new:
 * @project: a project
 * @flags: what the copy does without
 * @lang: language of the names that stand for others
 *
 * Makes a copy of a project to give away. A name becomes the same other name wherever it stands: in
 * its own field, in notes, titles and reasons, in versions and branches. People are known by the
 * list of people, and by who decides, rates, reads reports and is asked at partners; providers by
 * the teams outside and the partners. Positions and own teams stay. Ids become new ones, and what a
 * newer version or another program wrote into the file, links to files and ways to reach people go,
 * since they may tell a name as well. A nickname, a short form or a mail address in a note cannot
 * be known: the copy is to be read before it goes out.
 *
 * Returns: (transfer full) (nullable): the copy, which has nothing to undo; %NULL for a project
 *   that cannot be written
 */
FujinProject *
fujin_shared_copy_new (FujinProject    *project,
                       FujinShareFlags  flags,
                       FujinLang        lang)
{
  return fujin_shared_copy_new_counted (project, flags, lang, NULL);
}

/**
 * fujin_shared_copy_new_counted:
 * @project: a project
 * @flags: what the copy does without
 * @lang: language of the names that stand for others
 * @count: (out) (optional): what was replaced
 *
 * Does what fujin_shared_copy_new() does, and says how much that was.
 *
 * Returns: (transfer full) (nullable): the copy
 */
FujinProject *
fujin_shared_copy_new_counted (FujinProject     *project,
                               FujinShareFlags   flags,
                               FujinLang         lang,
                               FujinSharedCount *count)
{
  g_autoptr (GBytes) bytes = fujin_project_writer_write (project);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autofree char *all =
    g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autoptr (FujinSharedNames) names = fujin_shared_names_new (lang, all);
  g_autoptr (GHashTable) uses = g_hash_table_new (g_str_hash, g_str_equal);
  Sharing self = { flags, names, uses };
  xmlDoc *doc = fujin_xml_parse (bytes, problems);
  FujinProject *copy;

  g_return_val_if_fail (doc != NULL, NULL);

  share (&self, doc);
  if (count)
    *count = count_uses (names, uses);
  copy = read_again (doc);
  xmlFreeDoc (doc);
  return copy;
}
