/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-posts.h"

#include <glib/gi18n.h>

#include "fujin-edit-record.h"
#include "fujin-page.h"
#include "fujin-staffing-line.h"
#include "fujin-staffing-words.h"

/* More stand in the other regions, or on paper. */
#define MAX_LINES 120

/**
 * FujinStaffingPosts:
 *
 * The posts of a region, edited in place, and the functions of table 11 that it has none for.
 */
struct _FujinStaffingPosts
{
  GtkBox              parent_instance;

  FujinProject       *project;
  char               *region;
  GtkBox             *box;
  GtkLabel           *more;
  GtkSizeGroup       *groups[FUJIN_STAFFING_LINE_N_COLUMNS];
  GPtrArray          *shown; /* ids of the posts, a function without one, a region's heading */
  GPtrArray          *lines; /* of the posts, in the same order */
  FujinStaffingLists  lists;
  char               *teams_key;
  char               *functions_key;
};

G_DEFINE_FINAL_TYPE (FujinStaffingPosts, fujin_staffing_posts, GTK_TYPE_BOX)

static void
fujin_staffing_posts_dispose (GObject *object)
{
  FujinStaffingPosts *self = FUJIN_STAFFING_POSTS (object);

  g_clear_object (&self->project);
  g_clear_object (&self->lists.teams);
  g_clear_object (&self->lists.functions);
  for (guint i = 0; i < G_N_ELEMENTS (self->groups); i++)
    g_clear_object (&self->groups[i]);
  G_OBJECT_CLASS (fujin_staffing_posts_parent_class)->dispose (object);
}

static void
fujin_staffing_posts_finalize (GObject *object)
{
  FujinStaffingPosts *self = FUJIN_STAFFING_POSTS (object);

  g_ptr_array_unref (self->shown);
  g_ptr_array_unref (self->lines);
  g_free (self->region);
  g_free (self->teams_key);
  g_free (self->functions_key);
  G_OBJECT_CLASS (fujin_staffing_posts_parent_class)->finalize (object);
}

static void
fujin_staffing_posts_class_init (FujinStaffingPostsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_staffing_posts_dispose;
  G_OBJECT_CLASS (klass)->finalize = fujin_staffing_posts_finalize;
}

static void
fujin_staffing_posts_init (FujinStaffingPosts *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  self->shown = g_ptr_array_new_with_free_func (g_free);
  self->lines = g_ptr_array_new ();
  for (guint i = 0; i < G_N_ELEMENTS (self->groups); i++)
    self->groups[i] = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 4));
  self->more = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->more, 0);
  gtk_label_set_wrap (self->more, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->more), "dim");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->box));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->more));
}

static void
replace_list (GListModel **list,
              char       **key,
              GPtrArray   *names)
{
  g_autofree char *now = NULL;

  g_ptr_array_add (names, NULL);
  now = g_strjoinv ("\n", (char **) names->pdata);
  if (g_strcmp0 (now, *key) == 0)
    return;
  g_free (*key);
  *key = g_steal_pointer (&now);
  g_clear_object (list);
  *list = G_LIST_MODEL (gtk_string_list_new ((const char *const *) names->pdata));
}

/* The lists are made anew only when they are other ones: a choice that is open stays open. */
static void
update_lists (FujinStaffingPosts  *self,
              const FujinStaffing *staffing)
{
  g_autoptr (GPtrArray) teams = g_ptr_array_new ();
  g_autoptr (GPtrArray) functions = g_ptr_array_new ();

  g_ptr_array_add (teams, (char *) _("No team named"));
  for (guint i = 0; i < fujin_project_get_n_teams (staffing->project); i++)
    g_ptr_array_add (teams,
                     (char *) fujin_team_get_name (fujin_project_get_team (staffing->project, i)));
  g_ptr_array_add (functions, (char *) _("By whom?"));
  for (guint i = 0; i < fujin_staffing_get_n_rows (staffing); i++)
    g_ptr_array_add (functions, (char *) fujin_staffing_words_function (
                                  fujin_staffing_get_row (staffing, i), fujin_lang_screen ()));
  replace_list (&self->lists.teams, &self->teams_key, teams);
  replace_list (&self->lists.functions, &self->functions_key, functions);
}

static void
add_cb (GtkButton          *button,
        FujinStaffingPosts *self)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };

  if (!self->project)
    return;
  values[FUJIN_POST_REGION] = self->region;
  values[FUJIN_POST_FUNCTION] = g_object_get_data (G_OBJECT (button), "fujin-function");
  values[FUJIN_POST_SEATS] = "1";
  fujin_edit_add_record (self->project, FUJIN_RECORD_POST, NULL, values);
}

static void
append_missing (FujinStaffingPosts       *self,
                const FujinStaffFunction *function)
{
  const char *name = fujin_text_get (&function->name, fujin_lang_screen ());
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (name);
  GtkWidget *button = gtk_button_new_with_label (_("Add a Post"));
  g_autofree char *described = g_strdup_printf (
    /* Translators: %s is a function that is to be staffed */
    _("Add a post: %s"), name);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (label), 14);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 14);
  gtk_size_group_add_widget (self->groups[0], label);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_sensitive (button, !fujin_project_get_read_only (self->project));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  described, -1);
  fujin_page_set_subject (button, g_strconcat ("x1060:staff-", function->id, NULL));
  g_object_set_data_full (G_OBJECT (button), "fujin-function", g_strdup (function->id), g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (add_cb), self);
  gtk_box_append (GTK_BOX (line), label);
  gtk_box_append (GTK_BOX (line), button);
  gtk_box_append (self->box, line);
}

static void
append_heading (FujinStaffingPosts  *self,
                const FujinStaffing *staffing,
                guint                region)
{
  GtkWidget *label = gtk_label_new (fujin_staffing_words_region (
    fujin_staffing_get_slice (staffing, region), fujin_lang_screen ()));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "fujin-section");
  gtk_box_append (self->box, label);
}

/* What is to be seen: posts by their ids, functions without one by theirs, headings of regions. */
static GPtrArray *
list_wanted (const FujinStaffing *staffing,
             guint                slice)
{
  GPtrArray *wanted = g_ptr_array_new_with_free_func (g_free);
  gboolean several = slice == 0 && fujin_staffing_get_n_slices (staffing) > 2;
  guint region = 0, next = 0;

  for (guint i = 0; i < staffing->posts->len && wanted->len < MAX_LINES; i++)
    {
      const FujinStaffPost *post = staffing->posts->pdata[i];

      if (slice > 0 && post->region != slice)
        continue;
      for (; !several && next < post->row; next++)
        if (fujin_staffing_get_row (staffing, next)->function)
          g_ptr_array_add (wanted, g_strdup_printf ("f%u", next));
      next = MAX (next, post->row + 1);
      if (several && post->region != region)
        g_ptr_array_add (wanted, g_strdup_printf ("r%u", post->region));
      region = post->region;
      g_ptr_array_add (wanted, g_strdup_printf ("p%u", i));
    }
  for (; !several && next < fujin_staffing_get_n_rows (staffing); next++)
    if (fujin_staffing_get_row (staffing, next)->function)
      g_ptr_array_add (wanted, g_strdup_printf ("f%u", next));
  return wanted;
}

/* The position in the list is no name: a post is told by its id. */
static char *
dup_key (const FujinStaffing *staffing,
         const char          *wanted)
{
  guint index = (guint) g_ascii_strtoull (wanted + 1, NULL, 10);
  const FujinStaffPost *post;

  if (*wanted == 'r')
    return g_strdup_printf ("r%s", fujin_staffing_get_slice (staffing, index)->name);
  if (*wanted == 'f')
    return g_strdup (wanted);
  post = staffing->posts->pdata[index];
  return g_strdup_printf ("p%s", fujin_record_get_id (post->record));
}

static gboolean
is_shown (FujinStaffingPosts  *self,
          const FujinStaffing *staffing,
          GPtrArray           *wanted)
{
  if (wanted->len != self->shown->len)
    return FALSE;
  for (guint i = 0; i < wanted->len; i++)
    {
      g_autofree char *key = dup_key (staffing, wanted->pdata[i]);

      if (!g_str_equal (key, self->shown->pdata[i]))
        return FALSE;
    }
  return TRUE;
}

static void
append_one (FujinStaffingPosts  *self,
            const FujinStaffing *staffing,
            const char          *wanted)
{
  guint index = (guint) g_ascii_strtoull (wanted + 1, NULL, 10);
  const FujinStaffPost *post;
  GtkWidget *line;

  if (*wanted == 'r')
    append_heading (self, staffing, index);
  else if (*wanted == 'f')
    append_missing (self, fujin_staffing_get_row (staffing, index)->function);
  else
    {
      post = staffing->posts->pdata[index];
      line = fujin_staffing_line_new (post->record);
      fujin_staffing_line_align (FUJIN_STAFFING_LINE (line), self->groups);
      gtk_box_append (self->box, line);
      g_ptr_array_add (self->lines, line);
    }
}

static void
rebuild (FujinStaffingPosts  *self,
         const FujinStaffing *staffing,
         GPtrArray           *wanted)
{
  GtkWidget *child;

  g_ptr_array_set_size (self->shown, 0);
  g_ptr_array_set_size (self->lines, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))))
    gtk_box_remove (self->box, child);
  for (guint i = 0; i < wanted->len; i++)
    {
      g_ptr_array_add (self->shown, dup_key (staffing, wanted->pdata[i]));
      append_one (self, staffing, wanted->pdata[i]);
    }
}

static void
update_lines (FujinStaffingPosts  *self,
              const FujinStaffing *staffing,
              GPtrArray           *wanted)
{
  const FujinStaffPost *above = NULL;
  guint n = 0;

  for (guint i = 0; i < wanted->len; i++)
    {
      const char *text = wanted->pdata[i];
      const FujinStaffPost *post;

      if (*text != 'p')
        continue;
      post = staffing->posts->pdata[g_ascii_strtoull (text + 1, NULL, 10)];
      fujin_staffing_line_show (self->lines->pdata[n++], staffing, post, &self->lists,
                                !above || above->row != post->row
                                  || above->region != post->region);
      above = post;
    }
}

/**
 * fujin_staffing_posts_show:
 * @self: the posts
 * @staffing: a staffing
 * @slice: a region; 0 for all, then each under its name
 *
 * Shows the posts as they are. Lines stay where they are while their values change.
 */
void
fujin_staffing_posts_show (FujinStaffingPosts  *self,
                           const FujinStaffing *staffing,
                           guint                slice)
{
  g_autoptr (GPtrArray) wanted = list_wanted (staffing, slice);
  guint several = fujin_staffing_get_n_slices (staffing) > 2;
  const char *region = "";

  g_return_if_fail (FUJIN_IS_STAFFING_POSTS (self));

  if (slice > 0)
    region = fujin_staffing_get_slice (staffing, slice)->name;
  else if (!several && fujin_staffing_get_n_slices (staffing) == 2)
    region = fujin_staffing_get_slice (staffing, 1)->name;
  g_free (self->region);
  self->region = g_strdup (region);
  if (g_set_object (&self->project, staffing->project))
    g_ptr_array_set_size (self->shown, 0);
  update_lists (self, staffing);
  if (!is_shown (self, staffing, wanted))
    rebuild (self, staffing, wanted);
  update_lines (self, staffing, wanted);
  gtk_label_set_text (self->more,
                      wanted->len >= MAX_LINES ? _("There are more: choose one region to see them.")
                                               : "");
  gtk_widget_set_visible (GTK_WIDGET (self->more), wanted->len >= MAX_LINES);
}

/**
 * fujin_staffing_posts_clear:
 * @self: the posts
 *
 * Lets go of the project.
 */
void
fujin_staffing_posts_clear (FujinStaffingPosts *self)
{
  GtkWidget *child;

  g_return_if_fail (FUJIN_IS_STAFFING_POSTS (self));

  g_ptr_array_set_size (self->shown, 0);
  g_ptr_array_set_size (self->lines, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))))
    gtk_box_remove (self->box, child);
  g_clear_object (&self->project);
}
