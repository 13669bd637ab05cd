/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-chart-data.h"
#include "fujin-words.h"

static const FujinChartPoint none = { FUJIN_POINT_NOT_SCORED, 0, 0, 0, NULL };
static const FujinChartPoint excluded = { FUJIN_POINT_NOT_EVALUATED, 0, 0, 0, NULL };

static FujinChartData *
create_chart (FujinChartKind kind,
              FujinLang      lang)
{
  FujinChartData *data = fujin_chart_data_new (kind, lang);

  fujin_chart_data_add_series (data, FUJIN_SERIES_AS_IS,
                               lang == FUJIN_LANG_JA ? "現状" : "As-Is");
  fujin_chart_data_add_series (data, FUJIN_SERIES_TO_BE,
                               lang == FUJIN_LANG_JA ? "あるべき姿" : "To-Be");
  return data;
}

static void
set_value (FujinChartData *data,
           guint           series,
           guint           axis,
           double          value,
           guint           n_scored,
           guint           n_total)
{
  FujinChartPoint point = { FUJIN_POINT_VALUE, value, n_scored, n_total, NULL };

  fujin_chart_data_set_point (data, series, axis, &point);
}

static void
add_service (FujinChartData *data,
             const char     *code,
             const char     *name,
             int             as_is,
             int             to_be)
{
  guint axis = fujin_chart_data_add_axis (data, code, "A", 0, code, name, NULL);

  if (as_is > 0)
    set_value (data, 0, axis, as_is, 0, 0);
  if (to_be > 0)
    set_value (data, 1, axis, to_be, 0, 0);
}

static FujinChartData *
create_categories (FujinLang lang)
{
  FujinChartData *data = create_chart (FUJIN_CHART_RADAR, lang);
  const char *names[][2] = { { "Real-time analysis", "即時分析" }, { "Deep analysis", "深掘分析" },
                             { "External parties", "外部連携" } };
  const char *letters[] = { "B", "C", "I" };
  const double as_is[] = { 2.0, 1.4, 3.6 }, to_be[] = { 4.0, 2.4, 4.2 };
  const guint scored[] = { 20, 10, 17 };

  for (guint i = 0; i < 3; i++)
    {
      fujin_chart_data_add_axis (data, letters[i], letters[i], (int) i, NULL, names[i][lang], NULL);
      set_value (data, 0, i, as_is[i], scored[i], 20);
      set_value (data, 1, i, to_be[i], 20, 20);
    }
  return data;
}

static void
assert_sentence (FujinChartData *data,
                 const char     *expected)
{
  g_autofree char *sentence = fujin_chart_data_make_sentence (data);

  g_assert_cmpstr (sentence, ==, expected);
}

static void
test_texts_of_points (void)
{
  g_autoptr (FujinChartData) data = create_chart (FUJIN_CHART_RADAR, FUJIN_LANG_EN);
  FujinChartPoint worded = { FUJIN_POINT_VALUE, 2, 0, 0, (char *) "One person can do it." };
  const char *texts[] = { "B-1 Watching, As-Is 2: One person can do it.",
                          "A Strategy, As-Is 3.2 (10 of 13 scored)", "H Fraud, As-Is: not scored",
                          "I-1 Advice, As-Is: not evaluated", "D-1 Triage, As-Is 3" };
  const char *values[] = { "2", "3.2", "–", "n/a", "3" };

  fujin_chart_data_add_axis (data, "x", "B", 1, "B-1", "Watching", NULL);
  fujin_chart_data_add_axis (data, "A", "A", 0, NULL, "Strategy", NULL);
  fujin_chart_data_add_axis (data, "H", "H", 7, NULL, "Fraud", NULL);
  fujin_chart_data_add_axis (data, "y", "I", 8, "I-1", "Advice", NULL);
  fujin_chart_data_add_axis (data, "z", "D", 3, "D-1", "Triage", NULL);
  fujin_chart_data_set_point (data, 0, 0, &worded);
  set_value (data, 0, 1, 3.2, 10, 13);
  fujin_chart_data_set_point (data, 0, 3, &excluded);
  set_value (data, 0, 4, 3, 0, 0);
  for (guint a = 0; a < 5; a++)
    {
      g_autofree char *text = fujin_chart_data_point_text (data, 0, a);
      g_autofree char *value = fujin_chart_data_point_value_text (data, 0, a);

      g_assert_cmpstr (text, ==, texts[a]);
      g_assert_cmpstr (value, ==, values[a]);
    }
}

static void
test_means_keep_a_decimal (void)
{
  g_autoptr (FujinChartData) data = create_categories (FUJIN_LANG_EN);
  g_autofree char *value = fujin_chart_data_point_value_text (data, 0, 0);

  g_assert_cmpstr (value, ==, "2.0");
}

static void
test_partial (void)
{
  g_autoptr (FujinChartData) data = create_chart (FUJIN_CHART_RADAR, FUJIN_LANG_EN);

  g_assert_false (fujin_chart_data_is_partial (data));
  g_assert_false (fujin_chart_data_has_values (data));
  add_service (data, "A-1", "One", 2, 3);
  g_assert_false (fujin_chart_data_is_partial (data));
  g_assert_true (fujin_chart_data_has_values (data));
  fujin_chart_data_set_point (data, 0, 0, &excluded);
  g_assert_false (fujin_chart_data_is_partial (data));
  fujin_chart_data_set_point (data, 0, 0, &none);
  g_assert_true (fujin_chart_data_is_partial (data));
  set_value (data, 0, 0, 2.5, 3, 4);
  g_assert_true (fujin_chart_data_is_partial (data));
  set_value (data, 0, 0, 2.5, 4, 4);
  g_assert_false (fujin_chart_data_is_partial (data));
}

static void
test_sentence_means (void)
{
  g_autoptr (FujinChartData) en = create_categories (FUJIN_LANG_EN);

  assert_sentence (en, "As-Is is highest in I External parties (3.6) and lowest in C Deep analysis "
                       "(1.4). The largest gap is in B Real-time analysis: 2.0 against 4.0. "
                       "47 of 60 services are scored.");
}

static void
test_sentence_japanese (void)
{
  g_autoptr (FujinChartData) ja = create_categories (FUJIN_LANG_JA);
  g_autofree char *sentence = fujin_chart_data_make_sentence (ja);
  g_autofree char *point = fujin_chart_data_point_text (ja, 0, 1);

  /* The words are the catalogue's; the names, the numbers and their order are ours. */
  g_assert_nonnull (strstr (sentence, fujin_words (FUJIN_LANG_JA, "As-Is")));
  g_assert_nonnull (strstr (sentence, "I 外部連携"));
  g_assert_nonnull (strstr (sentence, "C 深掘分析"));
  g_assert_true (strstr (sentence, "3.6") < strstr (sentence, "1.4"));
  g_assert_nonnull (strstr (sentence, "B 即時分析"));
  g_assert_nonnull (strstr (sentence, "47"));
  g_assert_null (strstr (sentence, "highest"));
  g_assert_null (strstr (sentence, "。 "));
  g_assert_nonnull (strstr (point, "C 深掘分析"));
  g_assert_null (strstr (point, "scored"));
}

static void
test_sentence_empty (void)
{
  g_autoptr (FujinChartData) data = create_chart (FUJIN_CHART_RADAR, FUJIN_LANG_EN);

  assert_sentence (data, "There is nothing to show yet.");
  fujin_chart_data_set_empty_text (data, "Choose some services.");
  assert_sentence (data, "Choose some services.");
  add_service (data, "A-1", "One", 0, 0);
  assert_sentence (data, "Nothing is scored yet.");
  fujin_chart_data_set_point (data, 0, 0, &excluded);
  assert_sentence (data, "Nothing here is evaluated.");
}

static void
test_sentence_single_and_ties (void)
{
  g_autoptr (FujinChartData) data = create_chart (FUJIN_CHART_RADAR, FUJIN_LANG_EN);

  add_service (data, "A-1", "One", 2, 0);
  assert_sentence (data, "As-Is is known only for A-1 One (2). The 1 service is scored.");
  add_service (data, "A-2", "Two", 2, 0);
  add_service (data, "A-3", "Three", 0, 0);
  assert_sentence (data, "As-Is is 2 wherever it is scored. 2 of 3 services are scored.");
  add_service (data, "A-4", "Four", 1, 3);
  set_value (data, 1, 0, 4, 0, 0);
  fujin_chart_data_set_point (data, 0, 2, &excluded);
  assert_sentence (data, "As-Is is highest in A-1 One and A-2 Two (2) and lowest in A-4 Four (1). "
                         "The largest gap (2) is in A-1 One and A-4 Four. "
                         "All 3 services are scored. 1 service is not evaluated.");
}

static void
test_sentence_without_gap (void)
{
  g_autoptr (FujinChartData) data = create_chart (FUJIN_CHART_RADAR, FUJIN_LANG_EN);

  add_service (data, "A-1", "One", 4, 4);
  add_service (data, "A-2", "Two", 3, 2);
  assert_sentence (data, "As-Is is highest in A-1 One (4) and lowest in A-2 Two (3). "
                         "As-Is reaches To-Be wherever both are scored. "
                         "All 2 services are scored.");
}

static void
test_sentence_gaps (void)
{
  g_autoptr (FujinChartData) data = create_chart (FUJIN_CHART_GAPS, FUJIN_LANG_EN);

  add_service (data, "B-1", "Watching", 1, 4);
  add_service (data, "C-4", "Evidence", 2, 4);
  add_service (data, "D-2", "Calls", 2, 3);
  assert_sentence (data, "The largest gap is in B-1 Watching: 1 against 4. "
                         "The 3 gaps shown run from 3 to 1.");
  add_service (data, "D-3", "Orders", 0, 3);
  assert_sentence (data, "The largest gap is in B-1 Watching: 1 against 4. "
                         "The 3 gaps shown run from 3 to 1. 3 of 4 services are scored.");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart-data/point-texts", test_texts_of_points);
  g_test_add_func ("/chart-data/means-keep-a-decimal", test_means_keep_a_decimal);
  g_test_add_func ("/chart-data/partial", test_partial);
  g_test_add_func ("/chart-data/sentence/means", test_sentence_means);
  g_test_add_func ("/chart-data/sentence/japanese", test_sentence_japanese);
  g_test_add_func ("/chart-data/sentence/empty", test_sentence_empty);
  g_test_add_func ("/chart-data/sentence/single-and-ties", test_sentence_single_and_ties);
  g_test_add_func ("/chart-data/sentence/without-gap", test_sentence_without_gap);
  g_test_add_func ("/chart-data/sentence/gaps", test_sentence_gaps);

  return g_test_run ();
}
