/* SPDX-License-Identifier: GPL-3.0-or-later */

/* golden-draw LANG --list: what can be drawn of the sample, one to a line.
 * golden-draw LANG ITEM OUT.png: draws one of it, as it is kept. */

#include <stdio.h>

#include "fujin-project-reader.h"
#include "fujin-xml.h"
#include "golden-items.h"
#include "golden-picture.h"

static FujinProject *
read_sample (FujinLang lang)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autofree char *name = g_strdup_printf ("manufacturer.%s.fujin", fujin_lang_code (lang));
  g_autofree char *path = g_build_filename (g_getenv ("FUJIN_SAMPLES"), name, NULL);

  return fujin_project_reader_read_file (path, problems);
}

static int
list (FujinProject *project,
      FujinLang     lang)
{
  g_autoptr (GPtrArray) items = golden_items_list (project, lang);

  for (guint i = 0; i < items->len; i++)
    puts (g_ptr_array_index (items, i));
  return 0;
}

static int
draw (FujinProject *project,
      FujinLang     lang,
      const char   *item,
      const char   *path)
{
  cairo_surface_t *drawn = golden_item_draw (project, lang, item, GOLDEN_ZOOM);
  cairo_surface_t *picture = golden_picture_reduce (drawn);
  gboolean written = golden_picture_write (picture, path);

  cairo_surface_destroy (drawn);
  cairo_surface_destroy (picture);
  return written ? 0 : 1;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (FujinProject) project = NULL;
  FujinLang lang;

  if (argc < 3 || argc > 4 || !fujin_lang_parse (argv[1], &lang) ||
      g_getenv ("FUJIN_SAMPLES") == NULL)
    {
      fprintf (stderr, "usage: golden-draw ja|en --list | ITEM OUT.png, with FUJIN_SAMPLES set\n");
      return 2;
    }
  project = read_sample (lang);
  if (project == NULL)
    return 1;
  return argc == 4 ? draw (project, lang, argv[2], argv[3]) : list (project, lang);
}
