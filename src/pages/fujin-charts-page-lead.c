/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-charts-page-private.h"

/* What an axis stands for decides where it leads. */
typedef enum
{
  LEADS_NOWHERE,
  LEADS_TO_CATEGORY,
  LEADS_TO_PLAN,
  LEADS_TO_VERSION,
  LEADS_TO_IMPROVEMENT,
} Lead;

static gboolean
has_record (FujinChartsPage *self,
            FujinRecordKind  kind,
            const char      *id)
{
  return fujin_record_list_find (fujin_project_get_records (self->project, kind), id) != NULL;
}

static Lead
find_lead (FujinChartsPage *self,
           const char      *id)
{
  if (fujin_framework_find_category (fujin_project_get_framework (self->project), id) != NULL)
    return LEADS_TO_CATEGORY;
  if (fujin_project_find_plan (self->project, id) != NULL)
    return LEADS_TO_PLAN;
  if (has_record (self, FUJIN_RECORD_SNAPSHOT, id))
    return LEADS_TO_VERSION;
  return has_record (self, FUJIN_RECORD_IMPROVEMENT, id) ? LEADS_TO_IMPROVEMENT : LEADS_NOWHERE;
}

/* What a click on the chart does, in words. */
const char *
_fujin_charts_page_get_hint (FujinChartsPage *self,
                             FujinChartData  *data)
{
  if (fujin_chart_data_get_n_axes (data) == 0)
    return "";
  switch (find_lead (self, fujin_chart_data_get_axis (data, 0)->id))
    {
    case LEADS_TO_CATEGORY:
      return _("Click a category to see its services");
    case LEADS_TO_PLAN:
      return _("Click a service to go to its scores");
    case LEADS_TO_VERSION:
      return _("Click a version to go to it");
    case LEADS_TO_IMPROVEMENT:
      return _("Click an improvement to go to it");
    case LEADS_NOWHERE:
    default:
      return "";
    }
}

/* Shows the chart of one category. */
void
_fujin_charts_page_show_category (FujinChartsPage *self,
                                  const char      *id)
{
  const FujinCategory *category;

  if (self->project == NULL)
    return;
  category = fujin_framework_find_category (fujin_project_get_framework (self->project), id);
  if (category == NULL)
    return;
  gtk_drop_down_set_selected (self->category, category->index);
  _fujin_charts_page_choose (self, fujin_chart_choice_find ("category"));
}

/* A category leads to its services, a service to where it is scored, and so on. */
void
_fujin_charts_page_follow (FujinChartsPage *self,
                           const char      *id)
{
  g_autofree char *plan = g_strdup_printf ("plan:%s", id);
  g_autofree char *version = g_strdup_printf ("version:%s", id);
  g_autofree char *improvement = g_strdup_printf ("improvement:%s", id);

  switch (find_lead (self, id))
    {
    case LEADS_TO_CATEGORY:
      _fujin_charts_page_show_category (self, id);
      break;
    case LEADS_TO_PLAN:
      fujin_page_go (FUJIN_PAGE (self), "portfolio", plan);
      break;
    case LEADS_TO_VERSION:
      fujin_page_go (FUJIN_PAGE (self), "versions", version);
      break;
    case LEADS_TO_IMPROVEMENT:
      fujin_page_go (FUJIN_PAGE (self), "improvements", improvement);
      break;
    case LEADS_NOWHERE:
    default:
      break;
    }
}
