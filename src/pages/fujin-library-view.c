/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-library-view.h"

#include <glib/gi18n.h>

#include "fujin-crosswalk-view.h"
#include "fujin-wrap-layout.h"

/**
 * FujinLibraryView:
 *
 * One entry of the library: what it says, whom it is tied to, who names it. Following a tie
 * emits "follow".
 */
struct _FujinLibraryView
{
  GtkWidget parent_instance;
  GtkScrolledWindow *scroller;
  GtkBox *box;
  FujinProject *project;
  char *followed;
  guint idle;
};

/* The column of services that tells what they are tied to; a plan may change it. */
#define CROSSWALK_COLUMN "elsewhere"

G_DEFINE_FINAL_TYPE (FujinLibraryView, fujin_library_view, GTK_TYPE_WIDGET)

enum
{
  FOLLOW,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static void
add_label (FujinLibraryView *self,
           const char       *text,
           const char       *css_class)
{
  GtkWidget *label = make_label (text, css_class);

  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_box_append (self->box, label);
}

static gboolean
follow_now (gpointer data)
{
  FujinLibraryView *self = data;
  g_autofree char *id = g_steal_pointer (&self->followed);

  self->idle = 0;
  g_signal_emit (self, signals[FOLLOW], 0, id);
  return G_SOURCE_REMOVE;
}

/* Later: whoever follows makes all anew, the button too that is being clicked. */
static void
follow (FujinLibraryView *self,
        const char       *id)
{
  g_free (self->followed);
  self->followed = g_strdup (id);
  if (self->idle == 0)
    self->idle = g_idle_add (follow_now, self);
}

static void
follow_cb (FujinLibraryView *self,
           GtkButton        *button)
{
  follow (self, g_object_get_data (G_OBJECT (button), "link"));
}

static GtkWidget *
make_link (FujinLibraryView       *self,
           const FujinLibraryLine *line)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = make_label (line->text, "fujin-link");

  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_button_set_has_frame (GTK_BUTTON (button), FALSE);
  gtk_widget_add_css_class (button, "fujin-row-button");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  line->text, -1);
  g_object_set_data_full (G_OBJECT (button), "link", g_strdup (line->link), g_free);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (follow_cb), self);
  return button;
}

/* Who speaks, and what to do about it. */
static const char *
get_explanation (const FujinLibraryLine *line)
{
  if (line->is_tie)
    return line->tie == FUJIN_CROSSWALK_PROPOSED
             ? _("No source ties these two: Fujin proposes it. A plan may change it.") : NULL;
  return line->basis == FUJIN_BASIS_REASONED
           ? _("The source does not say this clearly: it is what Fujin understands from it. Check "
               "the source before you rely on it.")
           : _("The source leaves this open, or it could not be confirmed.");
}

static void
add_line (FujinLibraryView       *self,
          const FujinLibraryLine *line)
{
  const char *mark = fujin_library_line_get_mark (line, fujin_lang_screen ());
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *text = line->link != NULL ? make_link (self, line) : make_label (line->text, NULL);

  /* What it rests on stands below a text that takes the whole width. */
  gtk_widget_set_layout_manager (box, g_object_new (FUJIN_TYPE_WRAP_LAYOUT, NULL));
  gtk_box_append (GTK_BOX (box), text);
  if (mark != NULL)
    {
      GtkWidget *pill = gtk_label_new (mark);

      gtk_widget_add_css_class (pill, "fujin-pill");
      gtk_widget_set_tooltip_text (pill, get_explanation (line));
      gtk_widget_set_valign (pill, GTK_ALIGN_CENTER);
      gtk_box_append (GTK_BOX (box), pill);
    }
  gtk_box_append (self->box, box);
  if (line->reason != NULL)
    gtk_box_append (self->box, make_label (line->reason, "small"));
}

static void
add_section (FujinLibraryView          *self,
             const FujinLibrarySection *section)
{
  GtkWidget *heading = make_label (section->heading, "fujin-section");

  gtk_widget_set_margin_top (heading, 9);
  gtk_box_append (self->box, heading);
  for (guint i = 0; i < section->lines->len; i++)
    add_line (self, g_ptr_array_index (section->lines, i));
}

/* The plan of the service that an entry is of. */
static FujinServicePlan *
find_plan (FujinLibraryView          *self,
           const FujinLibraryEntry   *entry,
           const FujinLibrarySection *section)
{
  if (self->project == NULL || g_strcmp0 (section->column, CROSSWALK_COLUMN) != 0)
    return NULL;
  return fujin_project_find_code (self->project, fujin_library_row_get_code (entry->row));
}

/* What the service is tied to, to be changed for this plan. */
static void
add_crosswalk (FujinLibraryView          *self,
               FujinServicePlan          *plan,
               const FujinLibrarySection *section)
{
  GtkWidget *heading = make_label (section->heading, "fujin-section");
  GtkWidget *crosswalk = fujin_crosswalk_view_new (self->project, plan);

  gtk_widget_set_margin_top (heading, 9);
  gtk_box_append (self->box, heading);
  /* The reason that the library gives for all of them comes first. */
  for (guint i = 0; i < section->lines->len; i++)
    if (((FujinLibraryLine *) g_ptr_array_index (section->lines, i))->link == NULL)
      add_line (self, g_ptr_array_index (section->lines, i));
  g_signal_connect_swapped (crosswalk, "follow", G_CALLBACK (follow), self);
  gtk_box_append (self->box, crosswalk);
}

static gboolean
has_focus (FujinLibraryView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->box));
}

/* The window never looks for the focus among what is going. */
static void
clear (FujinLibraryView *self)
{
  GtkWidget *child;

  if (has_focus (self))
    gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), NULL);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))))
    gtk_box_remove (self->box, child);
}

/**
 * fujin_library_view_set_project:
 * @self: a view
 * @project: (nullable): the plan whose own ties entries of services show
 *
 * Sets the project; an entry that is shown stays as it is until the next one.
 */
void
fujin_library_view_set_project (FujinLibraryView *self,
                                FujinProject     *project)
{
  g_return_if_fail (FUJIN_IS_LIBRARY_VIEW (self));

  g_set_object (&self->project, project);
}

/**
 * fujin_library_view_set_entry:
 * @self: a view
 * @entry: (nullable): an entry
 *
 * Shows an entry, or nothing.
 */
void
fujin_library_view_set_entry (FujinLibraryView        *self,
                              const FujinLibraryEntry *entry)
{
  gboolean take_focus;

  g_return_if_fail (FUJIN_IS_LIBRARY_VIEW (self));

  take_focus = has_focus (self);
  clear (self);
  if (entry == NULL)
    return;
  add_label (self, entry->place, "dim");
  add_label (self, entry->title, "card-title");
  if (entry->reason != NULL)
    add_label (self, entry->reason, "small");
  if (entry->note != NULL)
    add_label (self, entry->note, "small");
  for (guint i = 0; i < entry->sections->len; i++)
    {
      const FujinLibrarySection *section = g_ptr_array_index (entry->sections, i);
      FujinServicePlan *plan = find_plan (self, entry, section);

      if (plan != NULL)
        add_crosswalk (self, plan, section);
      else
        add_section (self, section);
    }
  add_label (self, entry->citation, "dim");
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  /* Who was reading here by keys goes on with the first link, not with a text all selected. */
  if (take_focus)
    fujin_library_view_take_focus (self);
}

/**
 * fujin_library_view_set_whole:
 * @self: a view
 * @table: a table of the library
 * @title: what to call it, or a picture of it
 * @open: what to call the link that leads there
 *
 * Shows what a whole table or picture is; its link follows %FUJIN_LIBRARY_VIEW_WHOLE.
 */
void
fujin_library_view_set_whole (FujinLibraryView        *self,
                              const FujinLibraryTable *table,
                              const char              *title,
                              const char              *open)
{
  FujinLang lang = fujin_lang_screen ();
  FujinLibraryLine line = { .text = (char *) open, .link = (char *) FUJIN_LIBRARY_VIEW_WHOLE };
  g_autofree char *place = NULL;

  g_return_if_fail (FUJIN_IS_LIBRARY_VIEW (self) && table != NULL);

  place = g_strdup_printf ("%s › %s", fujin_text_get (&table->source->title, lang),
                           fujin_text_get (&table->title, lang));
  clear (self);
  add_label (self, place, "dim");
  add_label (self, title, "card-title");
  if (table->note.en != NULL)
    add_label (self, fujin_text_get (&table->note, lang), "small");
  add_line (self, &line);
  add_label (self, fujin_text_get (&table->source->citation, lang), "dim");
}

static gboolean
focus_link (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget) && gtk_widget_grab_focus (widget))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (focus_link (child))
      return TRUE;
  return FALSE;
}

/**
 * fujin_library_view_take_focus:
 * @self: a view
 *
 * Puts the focus on the first thing that leads on, to go on reading by keys.
 */
void
fujin_library_view_take_focus (FujinLibraryView *self)
{
  g_return_if_fail (FUJIN_IS_LIBRARY_VIEW (self));

  if (!focus_link (GTK_WIDGET (self->box)))
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
fujin_library_view_dispose (GObject *object)
{
  FujinLibraryView *self = FUJIN_LIBRARY_VIEW (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_object (&self->project);
  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_pointer (&self->followed, g_free);
  G_OBJECT_CLASS (fujin_library_view_parent_class)->dispose (object);
}

static void
fujin_library_view_class_init (FujinLibraryViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_library_view_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "fujinlibraryview");

  /**
   * FujinLibraryView::follow:
   * @self: the view
   * @id: a row of the library, as source:row
   *
   * Somebody wants to see what a line leads to.
   */
  signals[FOLLOW] = g_signal_new ("follow", FUJIN_TYPE_LIBRARY_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
fujin_library_view_init (FujinLibraryView *self)
{
  self->scroller = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 3));
  gtk_scrolled_window_set_policy (self->scroller, GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_widget_set_margin_start (GTK_WIDGET (self->box), 12);
  gtk_widget_set_margin_end (GTK_WIDGET (self->box), 12);
  gtk_widget_set_margin_top (GTK_WIDGET (self->box), 6);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->box), 12);
  gtk_scrolled_window_set_child (self->scroller, GTK_WIDGET (self->box));
  gtk_widget_set_parent (GTK_WIDGET (self->scroller), GTK_WIDGET (self));
}
