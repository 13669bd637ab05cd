/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <cairo-pdf.h>

#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-handout.h"
#include "sample-project.h"

static cairo_status_t
count_bytes (void                *closure,
             const unsigned char *data,
             unsigned int         length)
{
  *(gsize *) closure += length;
  return CAIRO_STATUS_SUCCESS;
}

/* Draws all pages; returns how many there are. */
static guint
draw_all (FujinHandout *handout)
{
  FujinPaged *paged = FUJIN_PAGED (handout);
  gsize bytes = 0;
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (count_bytes, &bytes, 595, 842);
  cairo_t *cr = cairo_create (surface);
  guint n = fujin_paged_get_n_pages (paged);

  for (guint i = 0; i < n; i++)
    {
      fujin_paged_draw_page (paged, i, cr);
      cairo_show_page (cr);
    }
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  g_assert_cmpuint (bytes, >, 1000);
  return n;
}

static guint
count_pages (FujinProject *project,
             const char   *id,
             FujinPaper    paper)
{
  g_autoptr (FujinHandout) handout = fujin_handout_new (project, id, FUJIN_LANG_JA, paper);

  return fujin_paged_get_n_pages (FUJIN_PAGED (handout));
}

static void
test_everything (void)
{
  g_autoptr (FujinProject) sample = sample_project_full (FUJIN_LANG_JA);
  g_autoptr (FujinProject) empty = sample_project_empty ();
  FujinProject *projects[] = { sample, empty };

  for (guint p = 0; p < G_N_ELEMENTS (projects); p++)
    for (guint i = 0; i < fujin_handout_get_n (); i++)
      for (guint paper = 0; paper < FUJIN_N_PAPERS; paper++)
        for (guint lang = 0; lang < 2; lang++)
          {
            g_autoptr (FujinHandout) handout =
              fujin_handout_new (projects[p], fujin_handout_get_id (i), lang, paper);

            g_assert_cmpuint (draw_all (handout), >=, 1);
            g_assert_cmpstr (fujin_paged_get_title (FUJIN_PAGED (handout)), ==,
                             fujin_handout_get_label (i, lang));
          }
}

/* Eight cards on A4, sixteen on A3; a service of one's own takes one more. */
static void
test_cards (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();

  g_assert_cmpuint (count_pages (project, "service-cards", FUJIN_PAPER_A4_PORTRAIT), ==, 8);
  g_assert_cmpuint (count_pages (project, "service-cards", FUJIN_PAPER_A4_LANDSCAPE), ==, 8);
  g_assert_cmpuint (count_pages (project, "service-cards", FUJIN_PAPER_A3_LANDSCAPE), ==, 4);
  g_assert_nonnull (fujin_edit_add_own_service (project, "A", "Own"));
  g_assert_cmpuint (count_pages (project, "service-cards", FUJIN_PAPER_A4_PORTRAIT), ==, 9);
}

/* More teams than a sheet takes go on to the next. */
static void
test_board (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  guint few = count_pages (project, "team-board", FUJIN_PAPER_A4_LANDSCAPE);

  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *name = g_strdup_printf ("Team %u", i);

      fujin_edit_add_team (project, name, FALSE, G_MAXUINT);
    }
  g_assert_cmpuint (few, ==, 1);
  g_assert_cmpuint (count_pages (project, "team-board", FUJIN_PAPER_A4_LANDSCAPE), >=, 3);
}

static void
test_find (void)
{
  guint kind = 99;

  g_assert_false (fujin_handout_find ("nothing", &kind));
  g_assert_false (fujin_handout_find (NULL, &kind));
  for (guint i = 0; i < fujin_handout_get_n (); i++)
    {
      g_assert_true (fujin_handout_find (fujin_handout_get_id (i), &kind));
      g_assert_cmpuint (kind, ==, i);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/handout/everything", test_everything);
  g_test_add_func ("/handout/cards", test_cards);
  g_test_add_func ("/handout/board", test_board);
  g_test_add_func ("/handout/find", test_find);

  return g_test_run ();
}
