/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <cairo-svg.h>

#include "fujin-export-private.h"
#include "fujin-project-tree.h"
#include "fujin-team-words.h"
#include "fujin-words.h"

#define FONT 13.0
#define MARGIN 24.0

/* The whole tree as one drawing, as large as it is. */
GBytes *
_fujin_export_organisation_svg (const FujinExportJob  *job,
                                GError               **error)
{
  g_autoptr (FujinOrganisation) organisation = fujin_organisation_new (job->project);
  g_autoptr (FujinTreePicture) picture = fujin_tree_picture_new ("Sans", FONT, job->lang);
  const FujinPalette *palette = fujin_palette_get (FUJIN_PALETTE_PRINT);
  GByteArray *bytes = g_byte_array_new ();
  FujinTreeLook look;
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;
  double width, height;

  fujin_project_tree_fill (picture, organisation, NULL, job->lang);
  fujin_tree_layout_get_size (fujin_tree_picture_get_layout (picture), &width, &height);
  surface = cairo_svg_surface_create_for_stream (_fujin_export_stream, bytes,
                                                 width + 2 * MARGIN, height + 2 * MARGIN);
  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
  cr = cairo_create (surface);
  fujin_tree_look_init (&look, palette);
  fujin_colour_set (&palette->ground, cr, 1);
  cairo_paint (cr);
  cairo_translate (cr, MARGIN, MARGIN);
  fujin_tree_picture_draw (picture, cr, &look);
  status = cairo_status (cr);
  cairo_destroy (cr);
  return _fujin_export_finish (surface, status, bytes, error);
}

static void
add_heading (GString   *csv,
             FujinLang  lang)
{
  static const char *const headings[] = {
    N_("Level"), N_("Team"), N_("Part of"), N_("Role"), N_("Inside or outside"), N_("People"),
    N_("People by name"), N_("With other duties"), N_("Hours"), N_("Services"), N_("Note"),
  };

  for (guint i = 0; i < G_N_ELEMENTS (headings); i++)
    _fujin_export_csv_add (csv, fujin_words (lang, headings[i]), i == 0);
  g_string_append (csv, "\r\n");
}

static void
add_number (GString *csv,
            int      number)
{
  g_autofree char *text = number < 0 ? g_strdup ("") : g_strdup_printf ("%d", number);

  _fujin_export_csv_add (csv, text, FALSE);
}

/* Names with positions; a mark in words for those whose main team is another one. */
static char *
dup_people (FujinTeam *team,
            FujinLang  lang)
{
  g_autoptr (GPtrArray) people = fujin_organisation_list_people (team);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < people->len; i++)
    {
      FujinRecord *person = g_ptr_array_index (people, i);
      g_autoptr (GPtrArray) teams = fujin_record_list_teams (person);
      const char *position = fujin_record_get (person, FUJIN_PERSON_POSITION);

      g_string_append_printf (text, "%s%s", i > 0 ? "; " : "",
                              fujin_record_get (person, FUJIN_PERSON_NAME));
      if (*position)
        g_string_append_printf (text, " (%s)", position);
      if (g_ptr_array_index (teams, 0) != team)
        /* Translators: after the name of a person whose main team is another one */
        g_string_append_printf (text, " %s", fujin_words (lang, "[concurrent]"));
    }
  return g_string_free (text, FALSE);
}

static void
add_unit (GString                     *csv,
          const FujinOrganisationUnit *unit,
          guint                        depth,
          FujinLang                    lang)
{
  FujinTeam *parent = fujin_team_get_parent (unit->team);
  FujinTeamHours hours = fujin_team_get_hours (unit->team);
  g_autofree char *level = g_strdup_printf ("%u", depth + 1);
  g_autofree char *people = dup_people (unit->team, lang);

  _fujin_export_csv_add (csv, level, TRUE);
  _fujin_export_csv_add (csv, fujin_team_get_name (unit->team), FALSE);
  _fujin_export_csv_add (csv, parent ? fujin_team_get_name (parent) : "", FALSE);
  _fujin_export_csv_add (csv, fujin_team_kind_name (unit->team, lang), FALSE);
  _fujin_export_csv_add (csv, fujin_organisation_side (unit->team, lang), FALSE);
  add_number (csv, unit->heads);
  _fujin_export_csv_add (csv, people, FALSE);
  add_number (csv, (int) unit->n_concurrent);
  _fujin_export_csv_add (csv, hours == FUJIN_TEAM_HOURS_UNKNOWN
                                ? "" : fujin_team_hours_name (hours, lang), FALSE);
  add_number (csv, (int) unit->n_services);
  _fujin_export_csv_add (csv, fujin_team_get_note (unit->team), FALSE);
  g_string_append (csv, "\r\n");
}

GBytes *
_fujin_export_organisation_csv (const FujinExportJob  *job,
                                GError               **error)
{
  g_autoptr (FujinOrganisation) organisation = fujin_organisation_new (job->project);
  guint n = organisation->units->len;
  g_autofree guint *depths = g_new0 (guint, MAX (n, 1));
  g_autofree guint *order = fujin_organisation_sort (organisation, depths);
  GString *csv = _fujin_export_csv_new ();

  add_heading (csv, job->lang);
  for (guint i = 0; i < n; i++)
    add_unit (csv, fujin_organisation_get (organisation, order[i]), depths[i], job->lang);
  return g_string_free_to_bytes (csv);
}
