/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-book-part-private.h"
#include "fujin-book-private.h"
#include "fujin-chart-choice.h"
#include "fujin-report-private.h"
#include "fujin-report-words.h"
#include "fujin-words.h"

/*
 * _fujin_book_item_free:
 *
 * Frees pages that belong together.
 */
void
_fujin_book_item_free (FujinBookItem *item)
{
  for (guint i = 0; i < FUJIN_BOOK_MAX_SIDES; i++)
    {
      g_clear_object (&item->reports[i]);
      g_free (item->titles[i]);
    }
  g_free (item->id);
  g_free (item);
}

/*
 * _fujin_book_entry_free:
 *
 * Frees a line of the contents.
 */
void
_fujin_book_entry_free (FujinBookEntry *entry)
{
  g_free (entry->id);
  g_free (entry->title);
  g_free (entry->other_title);
  g_free (entry);
}

static gboolean
has_contents (FujinBook *self)
{
  for (guint i = 0; i < self->items->len; i++)
    if (((FujinBookItem *) g_ptr_array_index (self->items, i))->kind == FUJIN_BOOK_ITEM_CONTENTS)
      return TRUE;
  return FALSE;
}

static void
frame_item (FujinBook     *self,
            FujinBookItem *item,
            gboolean       links)
{
  const FujinBookSpec *spec = self->spec;
  const char *header = *spec->header != '\0' ? spec->header
                                             : fujin_project_get_organisation (self->project);

  for (guint i = 0; i < self->n_sides; i++)
    {
      FujinPageFrame frame = { header, item->titles[i], spec->mark, spec->version, spec->footer,
                               self->logo, links, 1, 1 };

      item->frames[i] = frame;
      if (item->reports[i] != NULL)
        _fujin_report_set_frame (item->reports[i], &frame);
    }
}

static FujinBookItem *
add_item (FujinBook         *self,
          FujinBookItemKind  kind,
          guint              part)
{
  FujinBookItem *item = g_new0 (FujinBookItem, 1);

  item->kind = kind;
  item->part = part;
  item->id = g_strdup (fujin_book_part_get_id (part));
  for (guint i = 0; i < self->n_sides; i++)
    item->titles[i] = g_strdup (fujin_book_part_get_label (part, self->sides[i].lang));
  g_ptr_array_add (self->items, item);
  return item;
}

static FujinBookItem *
add_report (FujinBook       *self,
            guint            part,
            FujinReportKind  kind)
{
  FujinBookItem *item = add_item (self, FUJIN_BOOK_ITEM_REPORT, part);

  for (guint i = 0; i < self->n_sides; i++)
    item->reports[i] = fujin_report_new (self->project, kind, self->sides[i].lang,
                                         self->sides[i].paper);
  return item;
}

static void
add_chart (FujinBook  *self,
           guint       part,
           const char *chart)
{
  FujinBookItem *item = add_report (self, part, FUJIN_REPORT_CHART);

  for (guint i = 0; i < self->n_sides; i++)
    fujin_report_set_chart (item->reports[i], chart);
}

/* A piece of a part, with a title of its own. */
static void
name_piece (FujinBook     *self,
            FujinBookItem *item,
            const char    *piece,
            guint          side,
            char          *title)
{
  if (side == 0)
    {
      g_free (item->id);
      item->id = g_strdup_printf ("%s-%s", fujin_book_part_get_id (item->part), piece);
      item->level = 1;
    }
  g_free (item->titles[side]);
  item->titles[side] = title;
}

static void
add_category (FujinBook           *self,
              guint                part,
              const FujinCategory *category)
{
  FujinBookItem *item = add_report (self, part, FUJIN_REPORT_CHART);

  for (guint i = 0; i < self->n_sides; i++)
    {
      const char *name = fujin_text_get (&category->name, self->sides[i].lang);

      fujin_report_set_chart (item->reports[i], "category");
      fujin_report_set_category (item->reports[i], category->id);
      /* Translators: %1$s is the letter of a category, %2$s its name */
      name_piece (self, item, category->id, i,
                  g_strdup_printf (fujin_words (self->sides[i].lang, "%1$s  %2$s"), category->id,
                                   name));
    }
}

static void
add_categories (FujinBook *self,
                guint      part)
{
  FujinFramework *framework = fujin_project_get_framework (self->project);

  for (guint i = 0; i < fujin_framework_get_n_categories (framework); i++)
    if (!_fujin_book_category_is_empty (self->project, i))
      add_category (self, part, fujin_framework_get_category (framework, i));
}

/* The teams held against the present pattern, and against the target where it is another. */
static void
add_team_tables (FujinBook *self,
                 guint      part)
{
  int target = fujin_project_get_target_pattern (self->project);
  FujinBookItem *item;

  add_report (self, part, FUJIN_REPORT_TEAM_TABLE);
  if (target == 0 || target == fujin_project_get_present_pattern (self->project))
    return;
  item = add_report (self, part, FUJIN_REPORT_TEAM_TABLE_TARGET);
  for (guint i = 0; i < self->n_sides; i++)
    name_piece (self, item, "target", i,
                /* Translators: a part of the report, below "Team table" */
                g_strdup (fujin_words (self->sides[i].lang, "Held against the target pattern")));
}

static void
add_part (FujinBook *self,
          guint      part)
{
  if (fujin_book_part_is_empty (part, self->project))
    {
      add_item (self, FUJIN_BOOK_ITEM_HINT, part);
      return;
    }
  switch (_fujin_book_part_get_kind (part))
    {
    case FUJIN_BOOK_PART_COVER:
      add_item (self, FUJIN_BOOK_ITEM_COVER, part);
      break;
    case FUJIN_BOOK_PART_CONTENTS:
      add_item (self, FUJIN_BOOK_ITEM_CONTENTS, part);
      break;
    case FUJIN_BOOK_PART_CHART:
      add_chart (self, part, fujin_book_part_get_chart (part));
      break;
    case FUJIN_BOOK_PART_CATEGORIES:
      add_categories (self, part);
      break;
    case FUJIN_BOOK_PART_TEAM_TABLE:
      add_team_tables (self, part);
      break;
    case FUJIN_BOOK_PART_REPORT:
    case FUJIN_BOOK_PART_ALL_CHARTS:
    default:
      add_report (self, part, _fujin_book_part_get_report (part));
    }
}

/*
 * _fujin_book_plan:
 *
 * Puts the book together: its parts, where they are cut, and the number of every page.
 */
void
_fujin_book_plan (FujinBook *self)
{
  g_auto (GStrv) parts = fujin_book_spec_dup_parts (self->spec, self->project);
  gboolean links;
  guint part;

  self->title = _fujin_report_dup_title (self->project, self->spec->lang);
  self->logo = _fujin_book_read_logo (self->spec->logo);
  _fujin_book_place_sides (self);
  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify) _fujin_book_item_free);
  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) _fujin_book_entry_free);
  self->n_pages = 0;
  for (guint i = 0; parts[i] != NULL; i++)
    if (fujin_book_part_find (parts[i], &part))
      add_part (self, part);
  /* A book of nothing is one blank sheet with its cover. */
  if (self->items->len == 0 && fujin_book_part_find ("cover", &part))
    add_part (self, part);
  links = self->links && has_contents (self);
  for (guint i = 0; i < self->items->len; i++)
    frame_item (self, g_ptr_array_index (self->items, i), links);
  _fujin_book_number (self);
}
