/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-pattern-advice.h"
#include "fujin-service-card-private.h"

/**
 * FujinServiceCard:
 *
 * One service in one column of the assignment board: code, name, category colour and letter,
 * level, quadrant, other teams, and a warning when it breaks the present pattern. Drawn by
 * itself, so that a board full of cards scrolls without effort.
 */
G_DEFINE_FINAL_TYPE (FujinServiceCard, fujin_service_card, GTK_TYPE_WIDGET)

static PangoLayout *
make_layout (GtkWidget  *widget,
             const char *text,
             double      scale,
             gboolean    bold)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (widget, text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  if (bold)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  return layout;
}

static const char *
level_text (FujinServiceCard *self)
{
  FujinLevel level = fujin_service_plan_get_level (self->plan);

  if (level == FUJIN_LEVEL_UNDECIDED)
    return "";
  return fujin_text_get (
    &fujin_framework_get_level (fujin_framework_get_default (), level)->name,
    fujin_lang_screen ());
}

static char *
facts_text (FujinServiceCard *self)
{
  g_autofree char *quadrants = fujin_service_plan_dup_quadrants (self->plan);
  const char *level = level_text (self);

  if (*quadrants == '\0')
    return g_strdup (level);
  if (*level == '\0')
    /* Translators: on a card: the quadrant, as in "Q IV" */
    return g_strdup_printf (C_("card", "Q %s"), quadrants);
  /* Translators: on a card: %1$s the level, %2$s the quadrant */
  return g_strdup_printf (C_("card", "%1$s · Q %2$s"), level, quadrants);
}

static char *
others_text (FujinServiceCard *self)
{
  FujinAssignments *now = fujin_service_plan_get_assignments (self->plan);
  guint n = fujin_assignments_get_n_teams (now);

  if (n < 2)
    return g_strdup ("");
  return g_strdup_printf ("%s+%u", fujin_assignments_get_lead (now) == self->team ? "★" : "",
                          n - 1);
}

static void
clear_layouts (FujinServiceCard *self)
{
  g_clear_object (&self->letter);
  g_clear_object (&self->code);
  g_clear_object (&self->name);
  g_clear_object (&self->facts);
  g_clear_object (&self->others);
}

static int
present_pattern (FujinServiceCard *self)
{
  FujinProject *project = fujin_service_plan_get_project (self->plan);

  return project ? fujin_project_get_present_pattern (project) : 0;
}

static void
update_accessible (FujinServiceCard *self)
{
  g_autofree char *facts = facts_text (self);
  g_autofree char *label = NULL;

  label = g_strdup_printf (
    self->breaks
      /* Translators: what a screen reader says of a card: code, name, level and quadrant */
      ? _("%1$s %2$s, %3$s, does not fit the pattern")
      /* Translators: what a screen reader says of a card: code, name, level and quadrant */
      : _("%1$s %2$s, %3$s"),
    fujin_service_plan_get_code (self->plan),
    fujin_service_plan_get_name (self->plan, fujin_lang_screen ()), facts);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

void
_fujin_service_card_make_layouts (FujinServiceCard *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autofree char *facts = facts_text (self);
  g_autofree char *others = others_text (self);

  self->letter =
    make_layout (widget, fujin_service_plan_get_category (self->plan)->id, 0.82, TRUE);
  self->code = make_layout (widget, fujin_service_plan_get_code (self->plan), 1, TRUE);
  self->name = make_layout (
    widget, fujin_service_plan_get_name (self->plan, fujin_lang_screen ()), 1, FALSE);
  pango_layout_set_ellipsize (self->name, PANGO_ELLIPSIZE_END);
  self->facts = make_layout (widget, facts, 0.8, FALSE);
  pango_layout_set_ellipsize (self->facts, PANGO_ELLIPSIZE_START);
  pango_layout_set_alignment (self->facts, PANGO_ALIGN_RIGHT);
  self->others = make_layout (widget, others, 0.85, TRUE);
}

static void
plan_changed_cb (FujinServiceCard *self)
{
  clear_layouts (self);
  self->breaks = fujin_pattern_advice_breaks (self->plan, present_pattern (self));
  update_accessible (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
fujin_service_card_query_tooltip (GtkWidget  *widget,
                                  int         x,
                                  int         y,
                                  gboolean    keyboard,
                                  GtkTooltip *tooltip)
{
  FujinServiceCard *self = FUJIN_SERVICE_CARD (widget);
  FujinLang lang = fujin_lang_screen ();
  g_autoptr (GString) text = NULL;

  if (!self->plan)
    return FALSE;
  text = g_string_new (NULL);
  g_string_printf (text, "%s %s\n%s", fujin_service_plan_get_code (self->plan),
                   fujin_service_plan_get_name (self->plan, lang),
                   fujin_service_plan_get_summary (self->plan, lang));
  if (self->breaks)
    {
      g_autofree char *reason =
        fujin_pattern_advice_dup_reason (self->plan, present_pattern (self), lang);

      g_string_append_printf (text, "\n\n%s", reason);
    }
  gtk_tooltip_set_text (tooltip, text->str);
  return TRUE;
}

static void
fujin_service_card_css_changed (GtkWidget         *widget,
                                GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (fujin_service_card_parent_class)->css_changed (widget, change);
  clear_layouts (FUJIN_SERVICE_CARD (widget));
}

static void
fujin_service_card_dispose (GObject *object)
{
  FujinServiceCard *self = FUJIN_SERVICE_CARD (object);

  fujin_service_card_set_plan (self, NULL, NULL);
  G_OBJECT_CLASS (fujin_service_card_parent_class)->dispose (object);
}

static void
fujin_service_card_class_init (FujinServiceCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_service_card_dispose;
  widget_class->snapshot = _fujin_service_card_snapshot;
  widget_class->query_tooltip = fujin_service_card_query_tooltip;
  widget_class->css_changed = fujin_service_card_css_changed;
  gtk_widget_class_set_css_name (widget_class, "servicecard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
fujin_service_card_init (FujinServiceCard *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}

/**
 * fujin_service_card_new:
 *
 * Returns: (transfer floating): an empty card
 */
GtkWidget *
fujin_service_card_new (void)
{
  return g_object_new (FUJIN_TYPE_SERVICE_CARD, NULL);
}

/**
 * fujin_service_card_set_plan:
 * @self: a card
 * @plan: (nullable): what to show
 * @team: (nullable): the team whose column it is in; %NULL for the unassigned
 *
 * Shows another service.
 */
void
fujin_service_card_set_plan (FujinServiceCard *self,
                             FujinServicePlan *plan,
                             FujinTeam        *team)
{
  g_return_if_fail (FUJIN_IS_SERVICE_CARD (self));

  if (self->plan)
    g_signal_handlers_disconnect_by_func (self->plan, plan_changed_cb, self);
  g_set_object (&self->plan, plan);
  g_set_object (&self->team, team);
  clear_layouts (self);
  if (!plan)
    return;
  g_signal_connect_swapped (plan, "notify", G_CALLBACK (plan_changed_cb), self);
  plan_changed_cb (self);
}

/**
 * fujin_service_card_get_plan:
 * @self: a card
 *
 * Returns: (transfer none) (nullable): what it shows
 */
FujinServicePlan *
fujin_service_card_get_plan (FujinServiceCard *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_CARD (self), NULL);

  return self->plan;
}

/**
 * fujin_service_card_set_marked:
 * @self: a card
 * @marked: whether it is selected
 * @cut: whether it has been taken to be put elsewhere
 *
 * Shows what the board will do with the card. Also looks at the pattern again.
 */
void
fujin_service_card_set_marked (FujinServiceCard *self,
                               gboolean          marked,
                               gboolean          cut)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean breaks;

  g_return_if_fail (FUJIN_IS_SERVICE_CARD (self));

  if (marked)
    gtk_widget_set_state_flags (widget, GTK_STATE_FLAG_SELECTED, FALSE);
  else
    gtk_widget_unset_state_flags (widget, GTK_STATE_FLAG_SELECTED);
  if (cut)
    gtk_widget_add_css_class (widget, "cut");
  else
    gtk_widget_remove_css_class (widget, "cut");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, marked, -1);
  breaks = self->plan && fujin_pattern_advice_breaks (self->plan, present_pattern (self));
  if (breaks != self->breaks)
    plan_changed_cb (self);
}

/**
 * fujin_service_card_get_height:
 * @widget: any widget of the board
 *
 * Returns: the height of a card in the present font, in pixels
 */
int
fujin_service_card_get_height (GtkWidget *widget)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, "Ag布");
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  return MAX (44, height * 2 + 10);
}
