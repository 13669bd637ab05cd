/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-json.h"
#include "fujinctl-library.h"

#include "fujin-library-entry.h"
#include "fujin-library-sheet.h"

static const char *const bases[FUJIN_N_BASES] = {
  [FUJIN_BASIS_STATED] = "stated",
  [FUJIN_BASIS_REASONED] = "reasoned",
  [FUJIN_BASIS_UNCERTAIN] = "uncertain",
};

static const char *const ties[] = {
  [FUJIN_CROSSWALK_PROPOSED] = "proposed",
  [FUJIN_CROSSWALK_ADDED] = "added",
  [FUJIN_CROSSWALK_CHANGED] = "changed",
  [FUJIN_CROSSWALK_REMOVED] = "removed",
};

static void
add_member (GString    *json,
            const char *name,
            const char *text)
{
  g_string_append (json, ", ");
  _fujinctl_json_member (json, name, text != NULL ? text : "");
}

static void
add_tables (GString                  *json,
            const FujinLibrarySource *source,
            FujinLang                 lang)
{
  g_string_append (json, ", \"tables\": [");
  for (guint i = 0; i < source->tables->len; i++)
    {
      const FujinLibraryTable *table = g_ptr_array_index (source->tables, i);
      g_autofree char *id = fujin_library_sheet_dup_id (table);

      g_string_append (json, i > 0 ? ",\n    {" : "\n    {");
      _fujinctl_json_member (json, "id", id);
      add_member (json, "title", fujin_text_get (&table->title, lang));
      g_string_append_printf (json, ", \"rows\": %u}", table->rows->len);
    }
  g_string_append_c (json, ']');
}

/*
 * _fujinctl_library_sources_json:
 *
 * The sources of the library and their tables, for programs.
 */
char *
_fujinctl_library_sources_json (FujinLang lang)
{
  const FujinLibrary *library = fujin_library_get_default ();
  GString *json = g_string_new ("{\"sources\": [");

  for (guint i = 0; i < fujin_library_get_n_sources (library); i++)
    {
      const FujinLibrarySource *source = fujin_library_get_source (library, i);

      g_string_append (json, i > 0 ? ",\n  {" : "\n  {");
      _fujinctl_json_member (json, "id", source->id);
      add_member (json, "title", fujin_text_get (&source->title, lang));
      add_member (json, "citation", fujin_text_get (&source->citation, lang));
      add_member (json, "note", fujin_text_get (&source->note, lang));
      add_tables (json, source, lang);
      g_string_append_c (json, '}');
    }
  g_string_append (json, "\n]}\n");
  return g_string_free (json, FALSE);
}

/*
 * _fujinctl_library_hits_json:
 * @rows: (element-type FujinLibraryRow): what was found
 *
 * The results of a search, best first, for programs.
 */
char *
_fujinctl_library_hits_json (const char *query,
                             GPtrArray  *rows,
                             FujinLang   lang)
{
  GString *json = g_string_new ("{");

  _fujinctl_json_member (json, "query", query);
  g_string_append (json, ", \"results\": [");
  for (guint i = 0; i < rows->len; i++)
    {
      const FujinLibraryRow *row = g_ptr_array_index (rows, i);
      g_autofree char *title = fujin_library_entry_dup_title (row, lang);
      g_autofree char *table = fujin_library_sheet_dup_id (row->table);

      g_string_append (json, i > 0 ? ",\n  {" : "\n  {");
      _fujinctl_json_member (json, "id", row->id);
      add_member (json, "title", title);
      add_member (json, "table", table);
      g_string_append_c (json, '}');
    }
  g_string_append (json, "\n]}\n");
  return g_string_free (json, FALSE);
}

static void
add_section (GString                   *json,
             const FujinLibrarySection *section)
{
  _fujinctl_json_member (json, "heading", section->heading);
  g_string_append_printf (json, ", \"is_mention\": %s, \"lines\": [",
                          section->is_mention ? "true" : "false");
  for (guint i = 0; i < section->lines->len; i++)
    {
      const FujinLibraryLine *line = g_ptr_array_index (section->lines, i);

      g_string_append (json, i > 0 ? ",\n    {" : "\n    {");
      _fujinctl_json_member (json, "text", line->text);
      add_member (json, "link", line->link);
      add_member (json, "basis", bases[line->basis]);
      add_member (json, "tie", line->is_tie ? ties[line->tie] : NULL);
      add_member (json, "reason", line->reason);
      g_string_append_c (json, '}');
    }
  g_string_append_c (json, ']');
}

/*
 * _fujinctl_library_entry_json:
 * @project: (nullable): the plan whose ties are told
 *
 * All that the library knows of one thing, for programs: always the same members.
 */
char *
_fujinctl_library_entry_json (const FujinLibraryRow *row,
                              FujinProject          *project,
                              FujinLang              lang)
{
  g_autoptr (FujinLibraryEntry) entry = fujin_library_entry_new (row, project, lang);
  GString *json = g_string_new ("{");

  _fujinctl_json_member (json, "id", row->id);
  add_member (json, "title", entry->title);
  add_member (json, "place", entry->place);
  add_member (json, "basis", bases[row->basis]);
  add_member (json, "reason", entry->reason);
  add_member (json, "note", entry->note);
  add_member (json, "citation", entry->citation);
  g_string_append (json, ", \"sections\": [");
  for (guint i = 0; i < entry->sections->len; i++)
    {
      g_string_append (json, i > 0 ? ",\n  {" : "\n  {");
      add_section (json, g_ptr_array_index (entry->sections, i));
      g_string_append_c (json, '}');
    }
  g_string_append (json, "\n]}\n");
  return g_string_free (json, FALSE);
}
