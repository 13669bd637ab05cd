/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-roles.h"

#include "fujin-project-role-chart.h"
#include "fujin-report-table.h"
#include "fujin-words.h"

#define SIZE 8.0
#define GAP 12.0

struct _FujinReportRoles
{
  FujinPageLayout  *page;
  FujinRoleChart   *chart;
  FujinReportTable *table;
  double            top;
  double            chart_height;
};

static void
add_row (FujinReportTable *table,
         const char       *what,
         const char       *name,
         const char       *text)
{
  char **cells = g_new0 (char *, 4);

  cells[0] = g_strdup (what);
  cells[1] = g_strdup (name);
  cells[2] = g_strdup (text);
  _fujin_report_table_add_row (table, cells);
}

static void
add_roles (FujinReportTable    *table,
           const FujinCdcRoles *roles,
           FujinLang            lang)
{
  for (guint i = 0; i < roles->seats->len; i++)
    {
      const FujinCdcSeat *seat = fujin_cdc_roles_get (roles, i);
      g_autofree char *names = fujin_cdc_seat_dup_names (seat, G_MAXUINT, lang);

      add_row (table, fujin_text_get (&seat->role->name, lang), names,
               fujin_text_get (&seat->role->explain, lang));
    }
}

static void
add_flows (FujinReportTable *table,
           FujinProject     *project,
           FujinLang         lang)
{
  FujinFramework *framework = fujin_project_get_framework (project);

  for (guint i = 0; i < fujin_framework_get_n_cdc_flows (framework); i++)
    {
      const FujinCdcFlow *flow = fujin_framework_get_cdc_flow (framework, i);
      g_autofree char *text = fujin_project_role_chart_dup_flow (project, flow, lang);

      add_row (table, text,
               flow->stated ? fujin_words (lang, "textbook")
                            /* Translators: whose word it is: we read it off a figure */
                            : fujin_words (lang, "Fujin’s reading of the figure"),
               fujin_text_get (&flow->explain, lang));
    }
}

static const FujinControlFunction *
find_control (FujinProject *project)
{
  return fujin_framework_find_control_function (fujin_project_get_framework (project),
                                                fujin_project_get_control_function (project));
}

/* What the choice is made between, and how the chosen one weighs against the others. */
static void
add_types (FujinReportTable *table,
           FujinProject     *project,
           FujinLang         lang)
{
  FujinFramework *framework = fujin_project_get_framework (project);
  const FujinControlFunction *chosen = find_control (project);

  for (guint i = 0; i < fujin_framework_get_n_control_functions (framework); i++)
    {
      const FujinControlFunction *type = fujin_framework_get_control_function (framework, i);
      g_autofree char *text = g_strdup_printf (
        /* Translators: of a way to organise control; %1$s what speaks for it, %2$s against it */
        fujin_words (lang, "For it: %1$s Against it: %2$s"), fujin_text_get (&type->merits, lang),
        fujin_text_get (&type->drawbacks, lang));

      add_row (table, type == chosen ? fujin_words (lang, "Type of control function: chosen")
                                     : fujin_words (lang, "Type of control function"),
               fujin_text_get (&type->name, lang), text);
    }
}

static void
add_control (FujinReportTable *table,
             FujinProject     *project,
             FujinLang         lang)
{
  const FujinControlFunction *function = find_control (project);

  add_row (table,
           function && !function->stated
             /* Translators: the textbook gives the groups, not the whole names */
             ? fujin_words (lang, "Control function (textbook 2.4; the type’s full name is ours)")
             : fujin_words (lang, "Control function (textbook 2.4)"),
           function ? fujin_text_get (&function->name, lang)
                    : fujin_words (lang, "not chosen yet"),
           function ? fujin_text_get (&function->explain, lang) : "");
}

static FujinReportTable *
create_table (FujinPageLayout     *page,
              const FujinCdcRoles *roles)
{
  FujinReportTable *table = _fujin_report_table_new (page, SIZE);

  _fujin_report_table_add_column (table, fujin_words (page->lang, "Role, or what passes"), 1.1, 110,
                                  FALSE);
  _fujin_report_table_add_column (table, fujin_words (page->lang, "Who, or whose word"), 1, 100,
                                  FALSE);
  _fujin_report_table_add_column (table, fujin_words (page->lang, "What it means (our words)"), 3,
                                  150, FALSE);
  _fujin_report_table_set_bold (table, 0);
  add_roles (table, roles, page->lang);
  add_control (table, page->project, page->lang);
  add_flows (table, page->project, page->lang);
  add_types (table, page->project, page->lang);
  return table;
}

FujinReportRoles *
_fujin_report_roles_new (FujinPageLayout *page)
{
  g_autoptr (FujinCdcRoles) roles = fujin_cdc_roles_new (page->project);
  FujinReportRoles *self = g_new0 (FujinReportRoles, 1);

  self->page = page;
  self->chart = fujin_project_role_chart_new (page->project, roles, page->lang);
  self->table = create_table (page, roles);
  return self;
}

void
_fujin_report_roles_free (FujinReportRoles *self)
{
  fujin_role_chart_free (self->chart);
  _fujin_report_table_free (self->table);
  g_free (self);
}

char *
_fujin_report_roles_dup_subject (FujinPageLayout *page)
{
  return g_strdup (fujin_words (page->lang,
                                "Roles around the cyber defence centre, and its control function"));
}

/*
 * _fujin_report_roles_cut:
 *
 * Lays the picture at @top of the first page and the table below it; returns the number of pages.
 */
guint
_fujin_report_roles_cut (FujinReportRoles *self,
                         double            top,
                         double            bottom)
{
  double width = self->page->width - 2 * self->page->margin;

  self->top = top;
  self->chart_height = fujin_role_chart_layout (self->chart, "Sans",
                                                _fujin_page_chart_font (self->page), width) + GAP;
  return _fujin_report_table_cut (self->table, width, MAX (bottom - top - self->chart_height, 0),
                                  width, bottom - top);
}

void
_fujin_report_roles_draw (FujinReportRoles *self,
                          cairo_t          *cr,
                          guint             page)
{
  double left = self->page->margin;

  if (page == 0)
    {
      cairo_save (cr);
      cairo_translate (cr, left, self->top);
      fujin_role_chart_draw (self->chart, cr, self->page->palette, -1);
      cairo_restore (cr);
    }
  _fujin_report_table_draw (self->table, cr, page, left,
                            self->top + (page == 0 ? self->chart_height : 0));
}
