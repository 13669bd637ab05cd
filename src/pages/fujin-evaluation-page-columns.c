/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-evaluation-page-private.h"

#define NO_BREAK_SPACE "\302\240"

/* The gap and the priority of a row, for its place in the list. */
typedef struct
{
  FujinEvaluationItem *item;
  int                  gap;
  int                  priority;
} Sorting;

static const char *
title_of (guint phase)
{
  static const char *const titles[FUJIN_N_PHASES]
    = { N_("Levels"), N_("Assignments"), N_("Scores") };

  return _(titles[phase]);
}

static const char *
subtitle_of (guint phase)
{
  static const char *const subtitles[FUJIN_N_PHASES]
    = { N_("Phase 1, catalogue: do the chosen services and levels still fit?"),
        N_("Phase 2, profile: does who carries them match reality, is anybody missing?"),
        N_("Phase 3, portfolio: how far is As-Is from To-Be, and why?") };

  return _(subtitles[phase]);
}

static int
compare_priority (gconstpointer a,
                  gconstpointer b)
{
  const Sorting *one = a;
  const Sorting *two = b;

  if (one->priority != two->priority)
    return two->priority - one->priority;
  return fujin_service_plan_compare (fujin_evaluation_item_get_plan (one->item),
                                     fujin_evaluation_item_get_plan (two->item));
}

static int
compare_gap (gconstpointer a,
             gconstpointer b)
{
  const Sorting *one = a;
  const Sorting *two = b;

  if (one->gap != two->gap)
    return two->gap - one->gap;
  return fujin_service_plan_compare (fujin_evaluation_item_get_plan (one->item),
                                     fujin_evaluation_item_get_plan (two->item));
}

/* In the lists of levels and assignments the weight of the level stands for the priority. */
static Sorting
sorting_of (FujinEvaluationItem   *item,
            const FujinLevelWeights *weights)
{
  FujinServicePlan *plan = fujin_evaluation_item_get_plan (item);
  gboolean scores = fujin_evaluation_item_get_phase (item) == FUJIN_PHASE_PORTFOLIO;
  int weight = weights->of[fujin_service_plan_get_level (plan)];
  Sorting sorting = { item, -FUJIN_SCORE_MAX, -1 };

  if (fujin_service_plan_get_gap (plan, &sorting.gap) && scores)
    sorting.priority = MAX (sorting.gap, 0) * weight;
  if (!scores)
    sorting.priority = weight;
  return sorting;
}

static GPtrArray *
sort_items (FujinEvaluationPage *self,
            GPtrArray           *items,
            FujinGapRanking     *ranking)
{
  guint sort = gtk_drop_down_get_selected (self->sort);
  g_autoptr (GArray) sortings = g_array_new (FALSE, FALSE, sizeof (Sorting));
  GPtrArray *sorted = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < items->len; i++)
    {
      Sorting sorting = sorting_of (g_ptr_array_index (items, i), &ranking->weights);

      g_array_append_val (sortings, sorting);
    }
  if (sort != FUJIN_EVALUATION_BY_CODE)
    g_array_sort (sortings, sort == FUJIN_EVALUATION_BY_GAP ? compare_gap : compare_priority);
  for (guint i = 0; i < sortings->len; i++)
    g_ptr_array_add (sorted, g_object_ref (g_array_index (sortings, Sorting, i).item));
  return sorted;
}

static const char *
nothing_words (FujinEvaluationPage *self,
               FujinPhase           phase,
               gboolean             hidden)
{
  if (hidden)
    return _("No service matches what is chosen above.");
  if (phase == FUJIN_PHASE_CATALOGUE)
    return _("Every level is chosen and fits what is on record. Look again when the business or "
             "its risks change.");
  if (phase == FUJIN_PHASE_PORTFOLIO)
    return _("As-Is is at To-Be everywhere. Score again at the next review.");
  if (fujin_project_get_target_pattern (self->project) == 0)
    return _("Every service in scope is carried. Choose a present and a target pattern on the "
             "Assignment page to compare with them.");
  return _("Every service in scope is carried, and as the patterns want it.");
}

/* What belongs together stays on one line. */
static void
append_unbroken (GString    *string,
                 const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    if (*p == ' ')
      g_string_append (string, NO_BREAK_SPACE);
    else
      g_string_append_c (string, *p);
}

/* "unassigned 3 · depends on one person 2" */
static char *
dup_detail (GArray     *findings,
            FujinPhase  phase)
{
  GString *detail = g_string_new (NULL);

  for (guint i = 0; i < FUJIN_N_GAP_KINDS; i++)
    {
      guint n = fujin_gap_finding_count (findings, (FujinGapKind) i);
      g_autofree char *part = NULL;

      if (n == 0 || fujin_gap_kind_get_phase ((FujinGapKind) i) != phase)
        continue;
      if (detail->len > 0)
        g_string_append (detail, C_("status", " · "));
      /* Translators: a kind of gap and how many there are: "unassigned 3" */
      part = g_strdup_printf (C_("count", "%1$s %2$u"),
                              fujin_gap_kind_get_short ((FujinGapKind) i, fujin_lang_screen ()),
                              n);
      append_unbroken (detail, part);
    }
  return g_string_free (detail, FALSE);
}

/* What the words of dup_detail() mean, and where they come from. */
static char *
dup_legend (GArray     *findings,
            FujinPhase  phase)
{
  FujinLang lang = fujin_lang_screen ();
  GString *legend = g_string_new (subtitle_of (phase));

  for (guint i = 0; i < FUJIN_N_GAP_KINDS; i++)
    {
      FujinGapKind kind = (FujinGapKind) i;
      const char *words = fujin_gap_kind_get_words (kind, lang);

      if (fujin_gap_kind_get_phase (kind) != phase || fujin_gap_finding_count (findings, kind) == 0)
        continue;
      g_string_append_c (legend, '\n');
      if (fujin_gap_kind_is_ours (kind))
        /* Translators: a kind of gap in a few words, and what it means */
        g_string_append_printf (legend, _("%1$s: %2$s (our own reasoning)"),
                                fujin_gap_kind_get_short (kind, lang), words);
      else
        /* Translators: a kind of gap in a few words, what it means, a section of the textbook */
        g_string_append_printf (legend, _("%1$s: %2$s (textbook %3$s)"),
                                fujin_gap_kind_get_short (kind, lang), words,
                                fujin_gap_kind_get_source (kind));
    }
  return g_string_free (legend, FALSE);
}

/* Of the scores it is what the ranking counts, too. */
static guint
count_services (GArray *findings,
                guint   phase)
{
  return phase == FUJIN_PHASE_PORTFOLIO ? fujin_gap_finding_count (findings, FUJIN_GAP_BELOW)
                                        : findings->len;
}

/* The heading of a list with what it counts. */
static char *
dup_head (GArray *findings,
          guint   phase)
{
  guint n = count_services (findings, phase);

  /* Translators: this and the next two: how many services an analysis found */
  if (phase == FUJIN_PHASE_CATALOGUE)
    return g_strdup_printf (ngettext ("Levels: %u to check", "Levels: %u to check", n), n);
  if (phase == FUJIN_PHASE_PROFILE)
    return g_strdup_printf (ngettext ("Assignments: %u to check", "Assignments: %u to check", n),
                            n);
  return g_strdup_printf (ngettext ("Scores: %u below To-Be", "Scores: %u below To-Be", n), n);
}

static void
show_head (FujinEvaluationPage *self,
           guint                phase,
           GArray              *findings)
{
  g_autofree char *detail = dup_detail (findings, (FujinPhase) phase);
  g_autofree char *legend = dup_legend (findings, (FujinPhase) phase);
  g_autofree char *head = dup_head (findings, phase);
  /* Translators: a tab and how many its list counts: "Levels  12" */
  g_autofree char *tab = g_strdup_printf (C_("count", "%1$s  %2$u"), title_of (phase),
                                          count_services (findings, phase));

  gtk_label_set_text (self->head[phase], head);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->head[phase]), legend);
  gtk_button_set_label (GTK_BUTTON (self->tab[phase]), tab);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->tab[phase]), legend);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->tab[phase]), head);
  gtk_label_set_text (self->detail[phase], *detail != '\0' ? detail : subtitle_of (phase));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->detail[phase]), legend);
}

static const FujinRankedGap *
find_ranked (GHashTable       *places,
             FujinServicePlan *plan)
{
  return g_hash_table_lookup (places, plan);
}

static void
show_column (FujinEvaluationPage *self,
             guint                phase,
             FujinGapRanking     *ranking,
             GHashTable          *places,
             const char          *today)
{
  g_autoptr (GArray) findings = fujin_gap_finding_list (self->project, (FujinPhase) phase, today);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) sorted = NULL;

  for (guint i = 0; i < findings->len; i++)
    {
      const FujinGapFinding *finding = &g_array_index (findings, FujinGapFinding, i);

      if (_fujin_evaluation_page_shows (self, finding->plan))
        g_ptr_array_add (items, fujin_evaluation_item_new (finding->plan, (FujinPhase) phase,
                                                           finding->kinds,
                                                           find_ranked (places, finding->plan)));
    }
  sorted = sort_items (self, items, ranking);
  show_head (self, phase, findings);
  fujin_evaluation_list_set_items (self->list[phase], sorted,
                                   nothing_words (self, (FujinPhase) phase, findings->len > 0));
}

/*
 * _fujin_evaluation_page_show_columns:
 *
 * Shows the three analyses side by side.
 */
void
_fujin_evaluation_page_show_columns (FujinEvaluationPage *self,
                                     FujinGapRanking     *ranking,
                                     const char          *today)
{
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < ranking->ranked->len; i++)
    {
      FujinRankedGap *gap = &g_array_index (ranking->ranked, FujinRankedGap, i);

      g_hash_table_insert (places, gap->plan, gap);
    }
  for (guint i = 0; i < FUJIN_N_PHASES; i++)
    show_column (self, i, ranking, places, today);
}

static void
chosen_cb (FujinEvaluationPage *self,
           FujinEvaluationList *list)
{
  FujinEvaluationItem *item = fujin_evaluation_list_get_selected (list);

  for (guint i = 0; i < FUJIN_N_PHASES; i++)
    if (self->list[i] != list)
      fujin_evaluation_list_select (self->list[i], NULL);
  if (self->ranking != list)
    fujin_evaluation_list_select (self->ranking, NULL);
  if (item != NULL)
    _fujin_evaluation_page_choose (self, fujin_evaluation_item_get_plan (item),
                                   fujin_evaluation_item_get_phase (item)
                                     != FUJIN_PHASE_CATALOGUE);
}

static GtkLabel *
append_label (GtkBox     *box,
              const char *css_class,
              const char *second_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, css_class);
  if (second_class != NULL)
    gtk_widget_add_css_class (label, second_class);
  gtk_box_append (box, label);
  return GTK_LABEL (label);
}

static void
add_column (FujinEvaluationPage *self,
            guint                phase)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *list = fujin_evaluation_list_new (title_of (phase), FALSE);

  gtk_widget_add_css_class (column, "fujin-card");
  gtk_widget_add_css_class (column, "fujin-card-list");
  self->head[phase] = append_label (GTK_BOX (column), "card-title", NULL);
  self->detail[phase] = append_label (GTK_BOX (column), "small", "dim");
  gtk_label_set_ellipsize (self->detail[phase], PANGO_ELLIPSIZE_NONE);
  gtk_label_set_wrap (self->detail[phase], TRUE);
  gtk_label_set_wrap_mode (self->detail[phase], PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_vexpand (list, TRUE);
  gtk_box_append (GTK_BOX (column), list);
  gtk_box_append (self->columns, column);
  g_signal_connect_swapped (list, "chosen", G_CALLBACK (chosen_cb), self);
  self->column[phase] = column;
  self->list[phase] = FUJIN_EVALUATION_LIST (list);
}

static void
tab_cb (FujinEvaluationPage *self,
        GtkToggleButton     *tab)
{
  for (guint i = 0; i < FUJIN_N_PHASES; i++)
    if (self->tab[i] == tab && gtk_toggle_button_get_active (tab))
      self->active = i;
  for (guint i = 0; i < FUJIN_N_PHASES; i++)
    gtk_widget_set_visible (self->column[i], !self->narrow || i == self->active);
}

static void
add_tab (FujinEvaluationPage *self,
         guint                phase)
{
  GtkWidget *tab = gtk_toggle_button_new_with_label (title_of (phase));

  /* They stand on the narrow page: its words must not make it wide. */
  gtk_label_set_ellipsize (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (tab))),
                           PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (tab, "fujin-bar-button");
  gtk_widget_set_hexpand (tab, TRUE);
  if (phase > 0)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (tab), self->tab[0]);
  gtk_box_append (self->tabs, tab);
  self->tab[phase] = GTK_TOGGLE_BUTTON (tab);
}

/*
 * _fujin_evaluation_page_init_columns:
 *
 * Makes the three lists, and the tabs that stand for them where there is room for one.
 */
void
_fujin_evaluation_page_init_columns (FujinEvaluationPage *self)
{
  GtkWidget *ranking = fujin_evaluation_list_new (_("Gaps of the scores by priority"), TRUE);

  for (guint i = 0; i < FUJIN_N_PHASES; i++)
    add_column (self, i);
  for (guint i = 0; i < FUJIN_N_PHASES; i++)
    add_tab (self, i);
  self->active = FUJIN_PHASE_PORTFOLIO;
  gtk_toggle_button_set_active (self->tab[self->active], TRUE);
  for (guint i = 0; i < FUJIN_N_PHASES; i++)
    g_signal_connect_swapped (self->tab[i], "toggled", G_CALLBACK (tab_cb), self);
  gtk_widget_set_vexpand (ranking, TRUE);
  gtk_box_insert_child_after (self->ranking_box, ranking,
                              gtk_widget_get_first_child (GTK_WIDGET (self->ranking_box)));
  g_signal_connect_swapped (ranking, "chosen", G_CALLBACK (chosen_cb), self);
  self->ranking = FUJIN_EVALUATION_LIST (ranking);
}

static void
show_unscored (FujinEvaluationPage *self,
               FujinGapRanking     *ranking)
{
  guint n = ranking->unscored->len;
  g_autofree char *text = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->unscored), n > 0);
  text = g_strdup_printf (ngettext ("%u service is not scored and has no place: score it",
                                    "%u services are not scored and have no place: score them",
                                    n), n);
  gtk_button_set_label (self->unscored, text);
}

/*
 * _fujin_evaluation_page_show_ranking:
 *
 * Shows the gaps of the scores by priority, and the weights it is made with.
 */
void
_fujin_evaluation_page_show_ranking (FujinEvaluationPage *self,
                                     FujinGapRanking     *ranking,
                                     const char          *today)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *words = fujin_level_weights_dup_words (&ranking->weights, fujin_lang_screen ());
  const char *nothing = _("Give services an As-Is and a To-Be on the Portfolio page, and the gaps "
                          "stand here by priority.");

  for (guint i = 0; i < ranking->ranked->len; i++)
    {
      const FujinRankedGap *gap = &g_array_index (ranking->ranked, FujinRankedGap, i);

      if (_fujin_evaluation_page_shows (self, gap->plan))
        g_ptr_array_add (items, fujin_evaluation_item_new (
                                  gap->plan, FUJIN_PHASE_PORTFOLIO,
                                  fujin_gap_finding_get_all (gap->plan, today), gap));
    }
  if (ranking->ranked->len > 0)
    nothing = _("No service matches what is chosen above.");
  else if (ranking->n_reached > 0)
    nothing = _("As-Is reaches To-Be wherever both are scored.");
  gtk_label_set_text (self->weights_words, words);
  fujin_evaluation_weights_show (self->weights, self->project);
  fujin_evaluation_list_set_items (self->ranking, items, nothing);
  show_unscored (self, ranking);
}
