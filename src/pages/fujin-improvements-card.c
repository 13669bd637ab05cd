/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-badge.h"
#include "fujin-improvement.h"
#include "fujin-improvements-card.h"
#include "fujin-improvements-words.h"
#include "fujin-record-words.h"

/* How many services stand on a card by their code; more are counted. */
#define MAX_CODES 2
#define PADDING 6
#define SPACING 3
#define BORDER 1

/**
 * FujinImprovementsCard:
 *
 * One improvement on the board: its title, the services it helps, cycle, owner team, due day and
 * the score expected. All cards are of one height.
 */
struct _FujinImprovementsCard
{
  GtkWidget parent_instance;
  GtkLabel *title;
  GtkBox *services;
  GtkLabel *more;
  GtkLabel *expected;
  GtkLabel *cycle;
  GtkLabel *team;
  GtkImage *warning;
  GtkLabel *due;
  FujinRecord *record;
};

G_DEFINE_FINAL_TYPE (FujinImprovementsCard, fujin_improvements_card, GTK_TYPE_WIDGET)

static void
fujin_improvements_card_dispose (GObject *object)
{
  FujinImprovementsCard *self = FUJIN_IMPROVEMENTS_CARD (object);
  GtkWidget *child;

  g_clear_object (&self->record);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_improvements_card_parent_class)->dispose (object);
}

static gboolean
fujin_improvements_card_query_tooltip (GtkWidget  *widget,
                                       int         x,
                                       int         y,
                                       gboolean    keyboard,
                                       GtkTooltip *tooltip)
{
  FujinImprovementsCard *self = FUJIN_IMPROVEMENTS_CARD (widget);
  g_autofree char *text = NULL;

  if (!self->record)
    return FALSE;
  text = fujin_improvements_words_dup_facts (self->record);
  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

static void
fujin_improvements_card_class_init (FujinImprovementsCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_improvements_card_dispose;
  widget_class->query_tooltip = fujin_improvements_card_query_tooltip;
  gtk_widget_class_set_css_name (widget_class, "improvementcard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static GtkLabel *
create_label (GtkWidget  *parent,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (css_class)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (parent), label);
  return GTK_LABEL (label);
}

static GtkWidget *
create_row (FujinImprovementsCard *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);

  gtk_widget_set_parent (row, GTK_WIDGET (self));
  return row;
}

static void
create_title (FujinImprovementsCard *self)
{
  GtkWidget *row = create_row (self);

  self->title = create_label (row, "improvement-title");
  gtk_label_set_wrap (self->title, TRUE);
  gtk_label_set_wrap_mode (self->title, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (self->title, 3);
  gtk_label_set_yalign (self->title, 0);
  gtk_widget_set_hexpand (GTK_WIDGET (self->title), TRUE);
  gtk_widget_set_vexpand (row, TRUE);
}

static void
create_facts (FujinImprovementsCard *self)
{
  GtkWidget *services = create_row (self);
  GtkWidget *carrier = create_row (self);
  GtkWidget *day = create_row (self);

  self->services = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 3));
  gtk_widget_set_hexpand (GTK_WIDGET (self->services), TRUE);
  gtk_box_append (GTK_BOX (services), GTK_WIDGET (self->services));
  self->more = create_label (services, "dim");
  self->expected = create_label (services, "numeric");
  gtk_label_set_ellipsize (self->more, PANGO_ELLIPSIZE_NONE);
  gtk_label_set_ellipsize (self->expected, PANGO_ELLIPSIZE_NONE);
  self->cycle = create_label (carrier, "fujin-pill");
  gtk_label_set_ellipsize (self->cycle, PANGO_ELLIPSIZE_NONE);
  self->team = create_label (carrier, "small");
  self->warning = GTK_IMAGE (gtk_image_new_from_icon_name ("fujin-warning-symbolic"));
  gtk_widget_add_css_class (GTK_WIDGET (self->warning), "fujin-warning");
  gtk_box_append (GTK_BOX (day), GTK_WIDGET (self->warning));
  self->due = create_label (day, "small");
  gtk_widget_add_css_class (GTK_WIDGET (self->due), "numeric");
}

static void
fujin_improvements_card_init (FujinImprovementsCard *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), SPACING);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  create_title (self);
  create_facts (self);
}

/**
 * fujin_improvements_card_new:
 *
 * Returns: (transfer floating): a card of nothing
 */
GtkWidget *
fujin_improvements_card_new (void)
{
  return g_object_new (FUJIN_TYPE_IMPROVEMENTS_CARD, NULL);
}

static void
add_code (FujinImprovementsCard *self,
          FujinServicePlan      *plan)
{
  const FujinCategory *category = fujin_service_plan_get_category (plan);
  GtkWidget *badge = fujin_badge_new (category->id, (int) category->index);
  GtkWidget *code = gtk_label_new (fujin_service_plan_get_code (plan));

  gtk_widget_add_css_class (badge, "small");
  /* What is too long for the card gives way; the tooltip has all. */
  gtk_label_set_ellipsize (GTK_LABEL (code), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (code, "small");
  gtk_widget_add_css_class (code, "fujin-code");
  gtk_box_append (self->services, badge);
  gtk_box_append (self->services, code);
}

static void
show_services (FujinImprovementsCard *self)
{
  g_autoptr (GPtrArray) plans = fujin_record_list_plans (self->record);
  guint shown = plans->len > MAX_CODES ? MAX_CODES - 1 : plans->len;
  g_autofree char *more = NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->services))))
    gtk_box_remove (self->services, child);
  for (guint i = 0; i < shown; i++)
    add_code (self, g_ptr_array_index (plans, i));
  if (plans->len == 0)
    {
      GtkWidget *none = gtk_label_new (_("No service yet"));

      gtk_widget_add_css_class (none, "dim");
      gtk_widget_add_css_class (none, "small");
      gtk_box_append (self->services, none);
    }
  /* Translators: on a card: how many more services there are: "+2" */
  more = g_strdup_printf (C_("card", "+%u"), plans->len - shown);
  gtk_label_set_text (self->more, more);
  gtk_widget_set_visible (GTK_WIDGET (self->more), shown < plans->len);
}

static void
show_due (FujinImprovementsCard *self,
          const char            *today)
{
  gboolean overdue = fujin_improvement_is_overdue (self->record, today);
  g_autofree char *text = fujin_improvements_words_dup_due (self->record, today);

  gtk_widget_set_visible (GTK_WIDGET (self->warning), overdue);
  if (overdue)
    gtk_widget_add_css_class (GTK_WIDGET (self->due), "fujin-warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->due), "fujin-warning");
  gtk_label_set_text (self->due, text);
}

static void
show (FujinImprovementsCard *self,
      const char            *today)
{
  FujinTeam *team = fujin_record_find_team (self->record);
  g_autofree char *title = fujin_improvements_words_dup_title (self->record);
  g_autofree char *facts = fujin_improvements_words_dup_facts (self->record);
  const char *expected = fujin_record_get (self->record, FUJIN_IMPROVEMENT_EXPECTED);
  /* Translators: on a card: the score expected when an improvement is done: "→ 4" */
  g_autofree char *score = g_strdup_printf (C_("card", "→ %s"), expected);

  gtk_label_set_text (self->title, title);
  show_services (self);
  gtk_label_set_text (self->expected, *expected ? score : "");
  gtk_label_set_text (self->cycle, fujin_improvements_words_get_cycle (self->record));
  gtk_label_set_text (self->team, team ? fujin_team_get_name (team) : _("Nobody yet"));
  show_due (self, today);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, facts, -1);
}

/**
 * fujin_improvements_card_set_record:
 * @self: a card
 * @record: (nullable): an improvement
 * @today: a day as YYYY-MM-DD
 *
 * Shows an improvement as it is now.
 */
void
fujin_improvements_card_set_record (FujinImprovementsCard *self,
                                    FujinRecord           *record,
                                    const char            *today)
{
  g_return_if_fail (FUJIN_IS_IMPROVEMENTS_CARD (self));

  g_set_object (&self->record, record);
  if (record)
    show (self, today);
}

/**
 * fujin_improvements_card_get_record:
 * @self: a card
 *
 * Returns: (transfer none) (nullable): what it shows
 */
FujinRecord *
fujin_improvements_card_get_record (FujinImprovementsCard *self)
{
  g_return_val_if_fail (FUJIN_IS_IMPROVEMENTS_CARD (self), NULL);

  return self->record;
}

/**
 * fujin_improvements_card_set_marked:
 * @self: a card
 * @marked: whether it is selected
 *
 * Shows whether the card is selected.
 */
void
fujin_improvements_card_set_marked (FujinImprovementsCard *self,
                                    gboolean               marked)
{
  g_return_if_fail (FUJIN_IS_IMPROVEMENTS_CARD (self));

  if (marked)
    gtk_widget_set_state_flags (GTK_WIDGET (self), GTK_STATE_FLAG_SELECTED, FALSE);
  else
    gtk_widget_unset_state_flags (GTK_WIDGET (self), GTK_STATE_FLAG_SELECTED);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, marked, -1);
}

/**
 * fujin_improvements_card_get_height:
 * @widget: any widget of the board
 *
 * Returns: the height of every card in the present font, in pixels: five lines
 */
int
fujin_improvements_card_get_height (GtkWidget *widget)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, "Ag漢");
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  return 5 * height + 3 * SPACING + 2 * (PADDING + BORDER);
}
