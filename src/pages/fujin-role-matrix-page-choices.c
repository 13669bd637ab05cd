/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-drop-down.h"
#include "fujin-library-entry.h"
#include "fujin-role-answer.h"
#include "fujin-role-matrix-page-private.h"
#include "fujin-role-words.h"

/* How much of a long name a button shows at most, in letters. */
#define BUTTON_CHARS 40

/* How long a line of a list is at most, in letters; a longer name takes several. */
#define LIST_CHARS 72
#define LONG_NAME 40

static void
refilter (FujinRoleMatrixPage *self)
{
  if (self->filling)
    return;
  _fujin_role_matrix_page_refilter (self);
  _fujin_role_matrix_page_update (self);
}

/* Other columns: the order by one of them is given up. */
static void
part_cb (FujinRoleMatrixPage *self)
{
  self->narrowed->sort = -1;
  _fujin_role_matrix_page_refilter (self);
  g_array_unref (self->shown);
  self->shown = fujin_role_filter_list_roles (self->narrowed);
  fujin_grid_set_sort (self->grid, NULL, FALSE);
  gtk_sorter_changed (GTK_SORTER (self->sorter), GTK_SORTER_CHANGE_DIFFERENT);
  _fujin_role_matrix_page_show_columns (self);
  _fujin_role_matrix_page_update (self);
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item,
          gpointer                  chars)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  /* Many names differ at their end only: a button shows both ends, a list all of it. */
  if (GPOINTER_TO_INT (chars) > 0)
    {
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_MIDDLE);
      gtk_label_set_max_width_chars (GTK_LABEL (label), GPOINTER_TO_INT (chars));
    }
  else if (GPOINTER_TO_INT (chars) < 0)
    {
      gtk_label_set_width_chars (GTK_LABEL (label), LIST_CHARS);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_max_width_chars (GTK_LABEL (label), LIST_CHARS);
    }
  gtk_widget_add_css_class (label, "fujin-even-line");
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item)
{
  const char *text = gtk_string_object_get_string (gtk_list_item_get_item (item));

  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), text);
  gtk_widget_set_tooltip_text (gtk_list_item_get_child (item), text);
}

static GtkListItemFactory *
create_factory (int chars)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), GINT_TO_POINTER (chars));
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  return factory;
}

static gboolean
has_long_name (const GPtrArray *names)
{
  for (guint i = 0; i < names->len; i++)
    if (g_utf8_strlen (g_ptr_array_index (names, i), -1) > LONG_NAME)
      return TRUE;
  return FALSE;
}

static void
set_names (GtkDropDown *drop_down,
           GPtrArray   *names,
           const char  *what)
{
  g_autoptr (GtkStringList) list = NULL;
  g_autoptr (GtkListItemFactory) button = create_factory (BUTTON_CHARS);
  g_autoptr (GtkListItemFactory) rows = create_factory (has_long_name (names) ? -1 : 0);
  g_autoptr (GtkExpression) text =
    gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  g_ptr_array_add (names, NULL);
  list = gtk_string_list_new ((const char *const *) names->pdata);
  gtk_drop_down_set_factory (drop_down, button);
  gtk_drop_down_set_list_factory (drop_down, rows);
  gtk_drop_down_set_expression (drop_down, text);
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (list));
  fujin_drop_down_set_name (drop_down, what);
}

static void
add_titles (GPtrArray               *names,
            const FujinLibraryTable *table)
{
  for (guint i = 0; i < table->rows->len; i++)
    g_ptr_array_add (names, fujin_library_entry_dup_title (g_ptr_array_index (table->rows, i),
                                                           fujin_lang_screen ()));
}

static void
fill_parts (FujinRoleMatrixPage *self)
{
  g_autoptr (GPtrArray) groups = fujin_role_filter_list_groups ();
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (names, g_strdup (C_("role matrix", "All roles")));
  for (guint i = 0; i < groups->len; i++)
    g_ptr_array_add (names, fujin_role_words_dup_field (g_ptr_array_index (groups, i), "group",
                                                        fujin_lang_screen ()));
  add_titles (names, fujin_role_table_get_roles ());
  set_names (self->part, names, C_("role matrix", "Roles"));
}

static void
fill_list (GtkDropDown             *drop_down,
           const char              *first,
           const FujinLibraryTable *table,
           const char              *what)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (names, g_strdup (first));
  add_titles (names, table);
  set_names (drop_down, names, what);
}

static void
fill_choices (FujinRoleMatrixPage *self)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = FUJIN_ROLE_FILTER_ALL; i <= FUJIN_ROLE_FILTER_SEVERAL; i++)
    g_ptr_array_add (names, g_strdup (fujin_role_words_choice (i, fujin_lang_screen ())));
  set_names (self->choice, names, _("Responsibility"));
}

/* Puts the first role that is responsible under the cursor, or the code when nobody is. */
static void
who_cb (FujinRoleMatrixPage *self)
{
  guint selected = gtk_drop_down_get_selected (self->who);
  g_autoptr (GPtrArray) roles = NULL;
  guint role;

  if (self->filling || selected == 0 || selected == GTK_INVALID_LIST_POSITION)
    return;
  roles = fujin_role_answer_list_responsible (selected - 1);
  if (roles->len > 0 &&
      g_ptr_array_find (fujin_role_table_get_roles ()->rows, roles->pdata[0], &role))
    _fujin_role_matrix_page_go_to (self, (int) selected - 1, (int) role);
  else
    _fujin_role_matrix_page_go_to (self, (int) selected - 1, -1);
}

static void
what_cb (FujinRoleMatrixPage *self)
{
  guint selected = gtk_drop_down_get_selected (self->what);

  if (!self->filling && selected != 0 && selected != GTK_INVALID_LIST_POSITION)
    _fujin_role_matrix_page_go_to (self, -1, (int) selected - 1);
}

/* Takes all filters off. */
void
_fujin_role_matrix_page_show_all (FujinRoleMatrixPage *self)
{
  self->filling = TRUE;
  gtk_editable_set_text (self->search, "");
  gtk_drop_down_set_selected (self->area, 0);
  gtk_drop_down_set_selected (self->choice, 0);
  gtk_drop_down_set_selected (self->part, 0);
  self->filling = FALSE;
  part_cb (self);
}

void
_fujin_role_matrix_page_fill_filters (FujinRoleMatrixPage *self)
{
  self->filling = TRUE;
  fill_list (self->area, _("All areas"), fujin_role_table_get_areas (),
             fujin_role_words_column ("area", fujin_lang_screen ()));
  fill_list (self->who, _("Who is responsible for…"), fujin_role_table_get_functions (),
             _("Who is responsible for…"));
  fill_list (self->what, _("What must a role know…"), fujin_role_table_get_roles (),
             _("What must a role know…"));
  fill_parts (self);
  fill_choices (self);
  fujin_drop_down_set_search (self->who, TRUE);
  fujin_drop_down_set_search (self->what, TRUE);
  self->filling = FALSE;
  g_signal_connect_swapped (self->search, "changed", G_CALLBACK (refilter), self);
  g_signal_connect_swapped (self->area, "notify::selected", G_CALLBACK (refilter), self);
  g_signal_connect_swapped (self->choice, "notify::selected", G_CALLBACK (refilter), self);
  g_signal_connect_swapped (self->part, "notify::selected", G_CALLBACK (part_cb), self);
  g_signal_connect_swapped (self->who, "notify::selected", G_CALLBACK (who_cb), self);
  g_signal_connect_swapped (self->what, "notify::selected", G_CALLBACK (what_cb), self);
  part_cb (self);
}
