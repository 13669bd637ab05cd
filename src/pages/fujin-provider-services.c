/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-provider-services.h"

#include <glib/gi18n.h>

#include "fujin-page.h"
#include "fujin-provider-words.h"
#include "fujin-record.h"

/* More versions and services than this are read on pages of their own. */
#define N_VERSIONS 4
#define N_SERVICES 60

/* As wide as a scroll bar when it is pointed at. */
#define SCROLL_BAR 16

/**
 * FujinProviderServices:
 *
 * The services of a provider with their scores on the outsource scale, in the last versions and
 * now, and the means with their coverage below. A service leads to its line in the portfolio.
 */
struct _FujinProviderServices
{
  GtkWidget parent_instance;
  GtkWidget *scroller;
  char *shown; /* what the table says, to be made anew only when it says something else */
};

G_DEFINE_FINAL_TYPE (FujinProviderServices, fujin_provider_services, GTK_TYPE_WIDGET)

static void
fujin_provider_services_dispose (GObject *object)
{
  FujinProviderServices *self = FUJIN_PROVIDER_SERVICES (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_pointer (&self->shown, g_free);
  G_OBJECT_CLASS (fujin_provider_services_parent_class)->dispose (object);
}

static void
fujin_provider_services_class_init (FujinProviderServicesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_provider_services_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
fujin_provider_services_init (FujinProviderServices *self)
{
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_AUTOMATIC,
                                  GTK_POLICY_NEVER);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}

static const FujinUnderstanding *
state_at (const FujinProviderHealth *health,
          guint                      index)
{
  return &g_array_index (health->states, FujinUnderstanding, index);
}

static guint
first_state (const FujinProviderHealth *health)
{
  return health->states->len > N_VERSIONS + 1 ? health->states->len - N_VERSIONS - 1 : 0;
}

/* The score of a service in a version; a team that did not carry it then, or a score on another
 * scale, is told from no score. */
static char *
dup_score (const FujinProviderHealth *health,
           FujinServicePlan          *plan,
           FujinRecord               *version)
{
  FujinProject *state = version ? fujin_record_get_content (version)
                                : fujin_team_get_project (health->team);
  FujinTeam *team = fujin_project_find_team (state, fujin_team_get_id (health->team));
  FujinServicePlan *then = fujin_project_find_plan (state, fujin_service_plan_get_id (plan));
  int score;

  if (!team || !then || !fujin_service_plan_in_scope (then)
      || !fujin_assignments_contains (fujin_service_plan_get_assignments (then), team))
    return g_strdup ("");
  switch (fujin_provider_get_score (then, &score))
    {
    case FUJIN_OUTSIDE_SCORED:
      return g_strdup_printf ("%d", score);
    case FUJIN_OUTSIDE_OTHER_SCALE:
      /* Translators: in a narrow cell: the score was given on another scale */
      return g_strdup (_("other"));
    case FUJIN_OUTSIDE_NOT_EVALUATED:
      /* Translators: in a narrow cell: not evaluated */
      return g_strdup (C_("narrow", "n/a"));
    case FUJIN_OUTSIDE_NOT_SCORED:
    default:
      return g_strdup ("–");
    }
}

static GtkWidget *
attach_label (GtkGrid    *grid,
              const char *text,
              double      align,
              const char *css_class,
              int         column,
              int         row)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), (float) align);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 18);
  gtk_widget_set_tooltip_text (label, text);
  gtk_widget_add_css_class (label, "numeric");
  if (css_class)
    gtk_widget_add_css_class (label, css_class);
  gtk_grid_attach (grid, label, column, row, 1, 1);
  return label;
}

static void
attach_head (GtkGrid                   *grid,
             const FujinProviderHealth *health)
{
  int column = 2;

  attach_label (grid, _("Service"), 0, "small", 0, 0);
  /* Translators: heads how a provider carries a service: alone, with others */
  attach_label (grid, _("Carries it"), 0, "small", 1, 0);
  for (guint i = first_state (health); i < health->states->len; i++, column++)
    {
      FujinRecord *version = state_at (health, i)->version;

      GtkWidget *label = attach_label (
        grid, version ? fujin_record_get (version, FUJIN_SNAPSHOT_NAME) : _("Now"), 1, "small",
        column, 0);

      /* A name is read whole, in as many lines as it takes. */
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_NONE);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_width_chars (GTK_LABEL (label), version ? 8 : -1);
      gtk_label_set_max_width_chars (GTK_LABEL (label), 12);
      gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_RIGHT);
      gtk_widget_set_valign (label, GTK_ALIGN_END);
    }
}

static void
link_cb (GtkWidget *button)
{
  GtkWidget *page = gtk_widget_get_ancestor (button, FUJIN_TYPE_PAGE);

  if (page)
    fujin_page_go (FUJIN_PAGE (page), "portfolio",
                   g_object_get_data (G_OBJECT (button), "fujin-target"));
}

static GtkWidget *
create_link (FujinServicePlan *plan)
{
  g_autofree char *text = g_strdup_printf (
    "%s %s", fujin_service_plan_get_code (plan),
    fujin_service_plan_get_name (plan, fujin_lang_screen ()));
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), 16);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "fujin-link");
  gtk_widget_set_hexpand (button, TRUE);
  gtk_widget_set_tooltip_text (button, text);
  g_object_set_data_full (G_OBJECT (button), "fujin-target",
                          g_strdup_printf ("plan:%s", fujin_service_plan_get_id (plan)), g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (link_cb), NULL);
  return button;
}

static void
attach_service (GtkGrid                    *grid,
                const FujinProviderHealth  *health,
                const FujinProviderService *service,
                int                         row)
{
  g_autofree char *role = fujin_provider_words_dup_service_role (service, fujin_lang_screen ());
  int column = 2;

  gtk_grid_attach (grid, create_link (service->plan), 0, row, 1, 1);
  attach_label (grid, role, 0, "small", 1, row);
  for (guint i = first_state (health); i < health->states->len; i++, column++)
    {
      g_autofree char *score = dup_score (health, service->plan, state_at (health, i)->version);

      attach_label (grid, score, 1, NULL, column, row);
    }
}

static void
attach_means (GtkGrid                   *grid,
              const FujinProviderHealth *health,
              int                        row)
{
  int column = 2;

  /* Translators: heads a line of means; "scored" are those that count */
  attach_label (grid, _("Mean (scored)"), 0, "card-title", 0, row);
  for (guint i = first_state (health); i < health->states->len; i++, column++)
    {
      const FujinUnderstanding *state = state_at (health, i);
      g_autofree char *full =
        fujin_provider_words_dup_understanding (state, fujin_lang_screen ());
      g_autofree char *text = state->n_scored > 0
                                ? g_strdup_printf ("%.1f (%u/%u)", state->mean, state->n_scored,
                                                   state->n_services)
                                : g_strdup ("–");
      GtkWidget *label = attach_label (grid, text, 1, NULL, column, row);

      gtk_widget_set_tooltip_text (label, full);
    }
}

static GtkWidget *
create_grid (const FujinProviderHealth *health)
{
  GtkGrid *grid = GTK_GRID (gtk_grid_new ());
  guint n = MIN (health->services->len, N_SERVICES);

  gtk_grid_set_column_spacing (grid, 12);
  gtk_grid_set_row_spacing (grid, 2);
  /* Scroll bars lie over what they scroll. */
  gtk_widget_set_margin_end (GTK_WIDGET (grid), SCROLL_BAR);
  gtk_widget_set_margin_bottom (GTK_WIDGET (grid), SCROLL_BAR);
  attach_head (grid, health);
  for (guint i = 0; i < n; i++)
    attach_service (grid, health, &g_array_index (health->services, FujinProviderService, i),
                    (int) i + 1);
  if (n < health->services->len)
    {
      guint left = health->services->len - n;
      g_autofree char *more = g_strdup_printf (ngettext ("and %u more", "and %u more", left),
                                               left);

      attach_label (grid, more, 0, "dim", 0, (int) n + 1);
    }
  attach_means (grid, health, (int) n + 2);
  return GTK_WIDGET (grid);
}

/* All that the table says: cheaper than to make it, and whoever is in it stays where they are. */
static char *
dup_said (const FujinProviderHealth *health)
{
  GString *said = g_string_new (fujin_team_get_id (health->team));

  for (guint i = 0; i < health->services->len; i++)
    {
      const FujinProviderService *service =
        &g_array_index (health->services, FujinProviderService, i);

      g_string_append_printf (said, "|%s %s %d%d", fujin_service_plan_get_id (service->plan),
                              fujin_service_plan_get_name (service->plan, fujin_lang_screen ()),
                              service->alone, service->lead);
      for (guint j = first_state (health); j < health->states->len; j++)
        {
          g_autofree char *score = dup_score (health, service->plan,
                                              state_at (health, j)->version);

          g_string_append_printf (said, ",%s", score);
        }
    }
  for (guint i = 0; i < health->states->len; i++)
    if (state_at (health, i)->version)
      g_string_append_printf (said, "|%s", fujin_record_get (state_at (health, i)->version,
                                                             FUJIN_SNAPSHOT_NAME));
  return g_string_free (said, FALSE);
}

/**
 * fujin_provider_services_show:
 * @self: the table
 * @health: how a provider stands
 *
 * Shows the services of a provider.
 */
void
fujin_provider_services_show (FujinProviderServices     *self,
                              const FujinProviderHealth *health)
{
  g_autofree char *said = NULL;

  g_return_if_fail (FUJIN_IS_PROVIDER_SERVICES (self));

  said = dup_said (health);
  if (g_strcmp0 (said, self->shown) == 0)
    return;
  g_free (self->shown);
  self->shown = g_steal_pointer (&said);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), create_grid (health));
}
