/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Types of the model that point at each other. */
typedef struct _FujinProject FujinProject;
typedef struct _FujinServicePlan FujinServicePlan;
typedef struct _FujinTeam FujinTeam;
typedef struct _FujinHistory FujinHistory;
typedef struct _FujinPlanList FujinPlanList;
typedef struct _FujinStep FujinStep;
typedef struct _FujinRecord FujinRecord;
typedef struct _FujinRecordList FujinRecordList;

G_END_DECLS
