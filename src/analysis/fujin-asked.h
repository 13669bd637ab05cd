/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/* How many decisions a board is asked for at once, on every page and slide alike. */
#define FUJIN_ASKED_MOST 8

/**
 * FujinAskedKind:
 * @FUJIN_ASKED_APPROVAL: to approve one or more proposed improvements
 * @FUJIN_ASKED_CARRIERS: to name who carries services that nobody does
 * @FUJIN_ASKED_PATTERN: to reassign services that do not fit the target pattern
 * @FUJIN_ASKED_GAPS: what is to be done about gaps that no improvement addresses
 * @FUJIN_ASKED_DUE: to settle what is due: reviews, overdue improvements, contracts
 *
 * What a decision is about, the weightiest first.
 */
typedef enum
{
  FUJIN_ASKED_APPROVAL,
  FUJIN_ASKED_CARRIERS,
  FUJIN_ASKED_PATTERN,
  FUJIN_ASKED_GAPS,
  FUJIN_ASKED_DUE,
} FujinAskedKind;

#define FUJIN_N_ASKED_KINDS 5

/**
 * FujinAsked:
 * @kind: what it is about
 * @project: the project
 * @day: the day by which it is asked
 * @records: (element-type FujinRecord): the improvements to approve, or those overdue
 * @plans: (element-type FujinServicePlan): the services it is about, the weightiest first
 * @n_overdue: decisions whose review is overdue
 * @n_soon: decisions whose review is due within 30 days
 * @first_day: the first day of what is due; ""
 *
 * A decision that the board is asked for.
 */
typedef struct
{
  FujinAskedKind  kind;
  FujinProject   *project;
  char           *day;
  GPtrArray      *records;
  GPtrArray      *plans;
  guint           n_overdue;
  guint           n_soon;
  char           *first_day;
} FujinAsked;

GPtrArray *fujin_asked_list         (FujinProject     *project,
                                     const char       *day,
                                     guint             max);
void       fujin_asked_free         (FujinAsked       *self);
guint      fujin_asked_count_long   (const FujinAsked *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinAsked, fujin_asked_free)

G_END_DECLS
