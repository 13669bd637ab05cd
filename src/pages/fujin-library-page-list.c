/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-library-page-private.h"
#include "fujin-library-row-object.h"
#include "fujin-library-search.h"
#include "fujin-library-season.h"
#include "fujin-library-sheet.h"

/* More would not be read; the words say how to narrow it. */
#define MAX_HITS 200

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *title = gtk_label_new (NULL);
  GtkWidget *place = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (title), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (GTK_LABEL (title), 2);
  gtk_label_set_xalign (GTK_LABEL (place), 0);
  /* The table tells more than the source, whose name is long. */
  gtk_label_set_ellipsize (GTK_LABEL (place), PANGO_ELLIPSIZE_MIDDLE);
  gtk_widget_add_css_class (place, "small");
  gtk_widget_add_css_class (place, "dim");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), place);
  gtk_list_item_set_child (item, box);
}

/* From the source to the table, as an entry tells its place. */
static char *
dup_place (FujinLibraryRowObject *object)
{
  const FujinLibraryRow *row = fujin_library_row_object_get_row (object);
  FujinLang lang = fujin_lang_screen ();

  if (fujin_library_row_object_get_picture (object) >= 0)
    /* Translators: a result of a search that is a picture: the table it is of */
    return g_strdup_printf (_("Picture: %s"), fujin_text_get (&row->table->title, lang));
  if (fujin_library_row_object_is_whole (object))
    /* Translators: a result of a search that is a whole table: its source */
    return g_strdup_printf (_("Whole table: %s"),
                            fujin_text_get (&row->table->source->title, lang));
  return g_strdup_printf ("%s › %s", fujin_text_get (&row->table->source->title, lang),
                          fujin_text_get (&row->table->title, lang));
}

/* The place is told among the hits of a search only: a table has one title over all of it. */
static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         FujinLibraryPage         *self)
{
  GtkWidget *title = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  GtkWidget *place = gtk_widget_get_next_sibling (title);
  FujinLibraryRowObject *object = gtk_list_item_get_item (item);
  g_autofree char *text = fujin_library_row_object_dup_title (object, fujin_lang_screen ());
  g_autofree char *where = self->table == NULL ? dup_place (object) : NULL;

  gtk_label_set_text (GTK_LABEL (title), text);
  gtk_widget_set_tooltip_text (title, text);
  gtk_label_set_text (GTK_LABEL (place), where != NULL ? where : "");
  gtk_widget_set_tooltip_text (place, where);
  gtk_widget_set_visible (place, where != NULL);
}

static void
selected_cb (FujinLibraryPage *self)
{
  FujinLibraryRowObject *object = gtk_single_selection_get_selected_item (self->selection);

  if (self->filling || object == NULL)
    return;
  _fujin_library_page_read (self, fujin_library_row_object_get_row (object));
  if (fujin_library_row_object_is_whole (object))
    _fujin_library_page_show_whole (self, object);
  else if (self->whole != NULL)
    _fujin_library_page_show (self, self->row);
}

void
_fujin_library_page_init_list (FujinLibraryPage *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  self->rows = g_list_store_new (FUJIN_TYPE_LIBRARY_ROW_OBJECT);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->rows)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), self);
  gtk_list_view_set_factory (self->list, factory);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb),
                           self, G_CONNECT_SWAPPED);
}

/* By its title in either language. */
static gboolean
picture_matches (const FujinLibraryTable *table,
                 guint                    index,
                 const char              *query)
{
  g_autofree char *en = fujin_library_picture_dup_title (table, index, FUJIN_LANG_EN);
  g_autofree char *ja = fujin_library_picture_dup_title (table, index, FUJIN_LANG_JA);
  g_autofree char *all = g_strdup_printf ("%s\n%s", en, ja);

  return fujin_library_search_matches (all, query);
}

static void
add_pictures (GPtrArray               *objects,
              const FujinLibraryTable *table,
              const char              *query)
{
  for (guint i = 0; i < fujin_library_picture_count (table); i++)
    if (picture_matches (table, i, query))
      g_ptr_array_add (objects, fujin_library_row_object_new_whole (table, (int) i));
}

/* Whole tables and pictures whose title is sought come before rows. */
static void
add_wholes (GPtrArray  *objects,
            const char *query)
{
  const FujinLibrary *library = fujin_library_get_default ();
  g_autoptr (GPtrArray) tables = fujin_library_search_tables (library, query);

  for (guint i = 0; i < tables->len; i++)
    g_ptr_array_add (objects,
                     fujin_library_row_object_new_whole (g_ptr_array_index (tables, i), -1));
  for (guint i = 0; i < fujin_library_get_n_sources (library); i++)
    {
      const FujinLibrarySource *source = fujin_library_get_source (library, i);

      for (guint j = 0; j < source->tables->len; j++)
        add_pictures (objects, g_ptr_array_index (source->tables, j), query);
    }
}

static gboolean
is_in_season (FujinLibraryPage      *self,
              const FujinLibraryRow *row)
{
  int place = _fujin_library_page_get_season (self);

  return self->table == NULL || place < 0 || fujin_library_season_is_at (row, (guint) place);
}

static void
fill (FujinLibraryPage *self,
      GPtrArray        *rows,
      const char       *query)
{
  g_autoptr (GPtrArray) objects = g_ptr_array_new_with_free_func (g_object_unref);

  if (query != NULL && *query != '\0')
    add_wholes (objects, query);
  for (guint i = 0; i < rows->len; i++)
    if (is_in_season (self, g_ptr_array_index (rows, i)))
      g_ptr_array_add (objects, fujin_library_row_object_new (g_ptr_array_index (rows, i)));
  self->filling = TRUE;
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  g_list_store_splice (self->rows, 0, g_list_model_get_n_items (G_LIST_MODEL (self->rows)),
                       objects->pdata, objects->len);
  self->filling = FALSE;
}

static void
set_title (FujinLibraryPage *self,
           const char       *title)
{
  gtk_label_set_text (self->list_title, title);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->list_title), title);
}

/* What one sees is what one wants on paper: the rows and their order. */
static char *
dup_subject (FujinLibraryPage *self,
             gboolean          as_table,
             gboolean          as_picture)
{
  g_autoptr (FujinLibraryFilter) listed = NULL;
  g_autofree char *text = NULL;

  if (self->table == NULL)
    return g_strdup ("library:");
  listed = fujin_library_filter_new (self->table);
  listed->place = as_picture ? -1 : _fujin_library_page_get_season (self);
  text = fujin_library_filter_dup_text (as_table && !as_picture
                                          ? fujin_library_table_view_get_shown (self->table_view)
                                          : listed);
  return g_strconcat ("library:", text, NULL);
}

static void
update_targets (FujinLibraryPage *self,
                gboolean          as_table,
                gboolean          as_picture)
{
  g_autofree char *subject = dup_subject (self, as_table, as_picture);
  g_autofree char *picture =
    as_picture ? fujin_library_picture_view_dup_id (self->picture_view) : NULL;

  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->print_button), "(ss)", subject, "");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->export_button), "(ss)", subject,
                                    picture != NULL ? picture : "");
}

/* What is found by a search comes from many tables, and has none of its own. */
void
_fujin_library_page_update_body (FujinLibraryPage *self)
{
  gboolean has_table = self->table != NULL;
  gboolean has_picture = has_table && fujin_library_picture_count (self->table) > 0;
  gboolean as_picture = has_picture && gtk_toggle_button_get_active (self->picture_button);
  gboolean as_table = has_table && gtk_toggle_button_get_active (self->table_button);
  const char *body = as_picture ? "picture" : as_table ? "table" : "list";

  gtk_widget_set_sensitive (GTK_WIDGET (self->table_button), has_table);
  gtk_widget_set_visible (GTK_WIDGET (self->picture_button), has_picture);
  gtk_widget_set_visible (GTK_WIDGET (self->season), has_table && !as_picture
                                                       && fujin_library_season_is_in (self->table));
  gtk_widget_set_visible (GTK_WIDGET (self->table_filter), as_table && !as_picture);
  gtk_widget_set_visible (GTK_WIDGET (self->print_button), has_table);
  gtk_widget_set_visible (GTK_WIDGET (self->export_button), has_table);
  if (as_picture)
    fujin_library_picture_view_set_table (self->picture_view, self->table);
  else if (as_table)
    {
      fujin_library_table_view_set_table (self->table_view, self->table);
      _fujin_library_page_apply_filter (self);
    }
  update_targets (self, as_table, as_picture);
  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->body), body) == 0)
    return;
  gtk_stack_set_visible_child_name (self->body, body);
  if (self->row != NULL)
    _fujin_library_page_show (self, self->row);
}

void
_fujin_library_page_browse (FujinLibraryPage        *self,
                            const FujinLibraryTable *table)
{
  if (self->table == table)
    return;
  self->table = table;
  set_title (self, fujin_text_get (&table->title, fujin_lang_screen ()));
  _fujin_library_page_reset_filter (self);
  fill (self, table->rows, NULL);
  gtk_stack_set_visible_child_name (self->stack, "list");
  _fujin_library_page_update_body (self);
}

/* As far as the filter lets them through. */
void
_fujin_library_page_refill (FujinLibraryPage *self)
{
  if (self->table == NULL)
    return;
  fill (self, self->table->rows, NULL);
  if (self->row != NULL)
    _fujin_library_page_select (self, self->row);
}

void
_fujin_library_page_search (FujinLibraryPage *self)
{
  const char *query = gtk_editable_get_text (GTK_EDITABLE (self->search));
  g_autoptr (GPtrArray) rows =
    fujin_library_search (fujin_library_get_default (), query, MAX_HITS);
  g_autofree char *title = NULL;
  guint n;

  self->table = NULL;
  gtk_list_box_unselect_all (self->tables);
  _fujin_library_page_update_body (self);
  fill (self, rows, query);
  n = g_list_model_get_n_items (G_LIST_MODEL (self->rows));
  /* Translators: heading over the results of a search */
  title = g_strdup_printf (ngettext ("%u result", "%u results", n), n);
  set_title (self, rows->len < MAX_HITS ? title : _("The first 200 results"));
  gtk_stack_set_visible_child_name (self->stack, n > 0 ? "list" : "nothing");
  if (n == 0)
    return;
  self->typing = TRUE;
  gtk_single_selection_set_selected (self->selection, 0);
  self->typing = FALSE;
  gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", 0u);
}

/* Selects a row where it is in the list; what is read stays as it is. */
void
_fujin_library_page_select (FujinLibraryPage      *self,
                            const FujinLibraryRow *row)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->rows));

  self->filling = TRUE;
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (FujinLibraryRowObject) object =
        g_list_model_get_item (G_LIST_MODEL (self->rows), i);

      if (fujin_library_row_object_get_row (object) != row
          || fujin_library_row_object_is_whole (object))
        continue;
      gtk_single_selection_set_selected (self->selection, i);
      gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", i);
      break;
    }
  self->filling = FALSE;
  if (self->table != NULL)
    fujin_library_table_view_select (self->table_view, row);
  if (self->table != NULL)
    fujin_library_picture_view_select (self->picture_view, row);
}
