/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-common.h"

#include <stdio.h>

#include "fujin-edit-project.h"
#include "fujin-plan-import.h"
#include "fujin-project-writer.h"
#include "fujin-words.h"
#include "fujin-xml.h"

/* What the command line asks for. */
typedef struct
{
  char *output;
  char *map;
  char *sheet;
  gboolean v21;
  gboolean higher;
  gboolean force;
} Options;

static void
clear_options (Options *options)
{
  g_free (options->output);
  g_free (options->map);
  g_free (options->sheet);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, clear_options)

static gboolean
is_there (const char *path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS) || g_file_test (path, G_FILE_TEST_IS_SYMLINK);
}

/* The sheet that is named, or else the one that holds services. */
static gboolean
choose_sheet (const FujinTable *table,
              const char       *name,
              guint            *index)
{
  g_autoptr (GString) names = g_string_new (NULL);

  if (name == NULL)
    {
      *index = fujin_import_guess_sheet (table, fujin_framework_get_default ());
      return TRUE;
    }
  if (fujin_table_find (table, name, index))
    return TRUE;
  for (guint i = 0; i < fujin_table_get_n (table); i++)
    g_string_append_printf (names, "%s“%s”", i > 0 ? W_(", ") : "",
                            fujin_table_get (table, i)->name);
  _fujinctl_failed (W_("There is no sheet “%1$s”. There are: %2$s."), name, names->str);
  return FALSE;
}

static void
print_columns (const FujinTableSheet *sheet,
               const FujinImportMap  *map)
{
  for (guint i = 0; i < FUJIN_N_IMPORT_FIELDS; i++)
    {
      g_autofree char *column = NULL;

      if (!fujin_import_map_has (map, (FujinImportField) i))
        continue;
      column = fujin_table_dup_column (map->columns[i]);
      printf ("  %s = %s\n", fujin_import_field_get_id ((FujinImportField) i), column);
    }
}

static void
print_result (const FujinTableSheet  *sheet,
              const FujinImportMap   *map,
              const FujinImportCount *count,
              GPtrArray              *notes)
{
  if (*sheet->name != '\0')
    printf (W_("Sheet “%s”"), sheet->name), putchar ('\n');
  puts (map->v21 ? W_("Roles of textbook v2.1, by their successors") : W_("Columns taken"));
  print_columns (sheet, map);
  /* Translators: rows taken, rows there are, services they are about */
  printf (W_("%1$u of %2$u rows taken, %3$u services"), count->n_taken, count->n_rows,
          count->n_services);
  putchar ('\n');
  for (guint i = 0; i < notes->len; i++)
    printf ("- %s\n", (const char *) g_ptr_array_index (notes, i));
}

/* How the sheet is read: guessed, but for what the command line says. */
static FujinImportMap *
make_map (const FujinTable *table,
          guint             index,
          const Options    *options)
{
  const FujinTableSheet *sheet = fujin_table_get (table, index);
  g_autoptr (FujinImportMap) map =
    fujin_import_map_guess (sheet, fujin_framework_get_default ());
  g_autoptr (GError) error = NULL;

  if (options->map != NULL)
    {
      if (!fujin_import_map_parse (map, options->map, &error))
        {
          _fujinctl_failed ("%s", error->message);
          return NULL;
        }
      fujin_import_map_find_first (map, sheet);
    }
  if (map->v21 && !options->v21)
    g_ptr_array_add (table->notes,
                     g_strdup (W_("The names in the sheet are those of the roles of textbook v2.1. "
                                  "If it is such a sheet, say --v21.")));
  map->v21 = options->v21;
  map->take_higher = options->higher;
  if (fujin_import_map_has (map, FUJIN_IMPORT_CODE) ||
      fujin_import_map_has (map, FUJIN_IMPORT_NAME))
    return g_steal_pointer (&map);
  _fujinctl_failed ("%s", W_("No column holds codes of services such as A-1. Say which one does: "
                             "--map code=A,level=C"));
  return NULL;
}

static int
write_project (FujinProject  *project,
               const Options *options)
{
  g_autoptr (GError) error = NULL;

  if (!options->force && is_there (options->output))
    return _fujinctl_failed (W_("“%s” is there already and was left alone. Choose another name, "
                                "or say --force."), options->output);
  _fujinctl_keep (options->output);
  if (!fujin_project_writer_save (project, options->output, &error))
    return _fujinctl_failed ("%s", error->message);
  return FUJINCTL_GOOD;
}

static int
import (const char    *path,
        const Options *options)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinTable) table = fujin_table_read_file (path, problems);
  g_autoptr (FujinImportMap) map = NULL;
  g_autoptr (FujinProject) project = NULL;
  FujinImportCount count;
  guint index;

  _fujinctl_report_problems (path, problems);
  if (table == NULL || !choose_sheet (table, options->sheet, &index))
    return FUJINCTL_FAILED;
  map = make_map (table, index, options);
  if (map == NULL)
    return FUJINCTL_FAILED;
  project = fujin_project_new ();
  fujin_edit_set_project_text (project, FUJIN_PROJECT_LANGUAGE,
                               fujin_lang_code (fujin_lang_screen ()));
  fujin_plan_import (project, fujin_table_get (table, index), map, table->notes, &count);
  print_result (fujin_table_get (table, index), map, &count, table->notes);
  if (count.n_taken == 0)
    return _fujinctl_failed ("%s", W_("No row names a service: nothing was written. Say which "
                                      "column holds the codes: --map code=A"));
  return write_project (project, options);
}

/* fujinctl import */
int
_fujinctl_import (const FujinctlCommand  *command,
                  int                     argc,
                  char                  **argv)
{
  g_auto (Options) options = { 0 };
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output, N_("Project file to write"),
      N_("OUT.fujin") },
    { "map", 0, 0, G_OPTION_ARG_STRING, &options.map,
      N_("Which column is what: code=A,level=C,team=D,as-is=E,to-be=F"), N_("MAP") },
    { "sheet", 0, 0, G_OPTION_ARG_STRING, &options.sheet, N_("Name of the sheet"), N_("NAME") },
    { "v21", 0, 0, G_OPTION_ARG_NONE, &options.v21,
      N_("The codes are the 54 roles of textbook v2.1"), NULL },
    { "higher", 0, 0, G_OPTION_ARG_NONE, &options.higher,
      N_("Of old roles that became one service take the higher score, not the lower"), NULL },
    { "force", 0, 0, G_OPTION_ARG_NONE, &options.force, N_("Overwrite the output"), NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!_fujinctl_parse (command, entries, &argc, &argv) ||
      !_fujinctl_one_file (command, argc, argv))
    return FUJINCTL_USAGE;
  if (options.output == NULL)
    return _fujinctl_usage (command, "%s", W_("Say where to write the project: --output "
                                              "OUT.fujin"));
  if (!options.force && is_there (options.output))
    return _fujinctl_failed (W_("“%s” is there already and was left alone. Choose another name, "
                                "or say --force."), options.output);
  return import (argv[1], &options);
}
