/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-merge.h"
#include "fujin-step.h"

G_BEGIN_DECLS

/* The three states, for arrays; the first two as in FujinMergeChoice. */
enum
{
  OURS,
  THEIRS,
  BASE,
  N_SIDES,
};

typedef enum
{
  FUJIN_MERGE_ITEM_PROJECT,
  FUJIN_MERGE_ITEM_TEAM,
  FUJIN_MERGE_ITEM_PLAN,
  FUJIN_MERGE_ITEM_RECORD,
} FujinMergeItemKind;

/* Each kind of record has a table of its own. */
#define FUJIN_MERGE_N_TABLES (FUJIN_MERGE_ITEM_RECORD + FUJIN_N_RECORD_KINDS)

/* How the values of a field go together. */
typedef enum
{
  FUJIN_MERGE_FIELD_VALUE,
  FUJIN_MERGE_FIELD_TEXT,        /* can be put one after the other */
  FUJIN_MERGE_FIELD_PARENT,      /* id of a team */
  FUJIN_MERGE_FIELD_TEAM,        /* id of a team */
  FUJIN_MERGE_FIELD_TEAMS,       /* ids of teams, the first one counts most */
  FUJIN_MERGE_FIELD_PLAN,        /* id of a service */
  FUJIN_MERGE_FIELD_PLANS,       /* ids of services */
  FUJIN_MERGE_FIELD_ASSIGNMENTS, /* id of the leading team, then those of all teams */
  FUJIN_MERGE_FIELD_BRANCH,      /* id of a version */
} FujinMergeFieldType;

/**
 * FujinMergeItem:
 * @kind: what it is
 * @record_kind: of a record: what record
 * @id: the id it will have
 * @objects: (nullable): it in the three states
 * @values: (nullable): its fields as text in the three states; %NULL where it is not; as all texts
 *   here they belong to the merge, and texts that are the same are one
 * @n_fields: how many fields there are, the unknown parts last
 * @merged: its fields in the result, for the choices made last
 * @is_present: whether it is in the result, for the choices made last
 * @place: of a service: where it stands among them
 * @number: of an own service: its number in the result
 * @conflicts: for each field, number of its conflict from 1 on; 0 for none
 * @conflict: number of the conflict about its deletion, from 1 on
 *
 * The project itself, a team, a service plan or a record, in the three states.
 */
typedef struct
{
  FujinMergeItemKind kind;
  FujinRecordKind record_kind;
  const char *id;
  GObject *objects[N_SIDES];
  const char **values[N_SIDES];
  guint n_fields;
  const char **merged;
  gboolean is_present;
  guint place;
  guint number;
  guint *conflicts;
  guint conflict;
} FujinMergeItem;

/**
 * FujinMerge:
 *
 * Three states of a plan side by side, what the two later ones made of the first, and what is
 * chosen where they disagree. A pure function of the three: which side is called ours changes
 * nothing but what the choices are called.
 */
struct _FujinMerge
{
  GStringChunk *texts;             /* all values, each text once */
  FujinProject *given;             /* our side as it was given */
  FujinProject *other;             /* and the other one */
  guint64 state;                   /* state of our side then */
  FujinProject *sides[N_SIDES];    /* on one line, that of the base */
  char *branch;                    /* which that is */
  char *branches[2];               /* the lines that the sides were on */
  FujinComparison *comparisons[2]; /* from base to side, without differences */
  FujinComparison *between;        /* from ours to theirs, without differences */
  GPtrArray *items;                /* FujinMergeItem, in an order that is the same for both sides */
  GHashTable *by_id[FUJIN_MERGE_N_TABLES];
  GHashTable *used[2];             /* items that a side uses where the base did not */
  GArray *conflicts;               /* FujinMergeConflict */
  GArray *changes[2];              /* FujinDifference */
  char *order;                     /* ids of the teams of the result, with a space between */
  FujinMergeRefusal refusal;
};

/* Values. */
guint               _fujin_merge_count_fields  (FujinMergeItemKind   kind,
                                                FujinRecordKind      record_kind);
FujinMergeFieldType _fujin_merge_field_type    (const FujinMergeItem *item,
                                                guint                index);
guint               _fujin_merge_field_number  (const FujinMergeItem *item,
                                                guint                index);
const char        **_fujin_merge_read_values   (const FujinMerge    *self,
                                                FujinMergeItemKind   kind,
                                                GObject             *object);
const char         *_fujin_merge_keep          (const FujinMerge    *self,
                                                const char          *text);
const char         *_fujin_merge_take          (const FujinMerge    *self,
                                                char                *text);
char               *_fujin_merge_fingerprint   (FujinProject        *project);

/* Items. */
void                _fujin_merge_collect       (FujinMerge          *self);
void                _fujin_merge_item_free     (FujinMergeItem      *item);
FujinMergeItem     *_fujin_merge_find          (const FujinMerge    *self,
                                                FujinMergeItemKind   kind,
                                                const char          *id);
gboolean            _fujin_merge_changed       (const FujinMergeItem *item,
                                                guint                index,
                                                guint                side);

/* Lists of ids, with a space between. */
char               *_fujin_merge_order         (char               **ours,
                                                char               **theirs,
                                                char               **base,
                                                GHashTable          *wanted);
gboolean            _fujin_merge_ids           (const char *const   *values,
                                                gboolean             leads,
                                                char               **merged);
gboolean            _fujin_merge_assignments   (const char *const   *values,
                                                FujinMergeChoice     choice,
                                                gboolean            *only_lead,
                                                char               **merged);
char               *_fujin_merge_both_texts    (const char          *one,
                                                const char          *two);

/* References. */
typedef gboolean (*FujinMergeIsGone) (const FujinMergeItem *item,
                                      guint                 side);

void                _fujin_merge_forgive       (FujinMerge          *self);
void                _fujin_merge_find_used     (FujinMerge          *self);
char               *_fujin_merge_strip         (const FujinMerge    *self,
                                                FujinMergeFieldType  type,
                                                const char          *value,
                                                FujinMergeIsGone     is_gone,
                                                guint                side);

/* Conflicts and the result. */
void                _fujin_merge_find_conflicts (FujinMerge         *self);
void                _fujin_merge_find_circles  (FujinMerge          *self);
void                _fujin_merge_list_changes  (FujinMerge          *self);
guint               _fujin_merge_add_conflict  (FujinMerge          *self,
                                                const FujinMergeItem *item,
                                                FujinMergeConflictKind kind,
                                                guint                index);
gboolean            _fujin_merge_on_circle     (const FujinMerge    *self,
                                                const FujinMergeItem *team);
FujinDifference     _fujin_merge_difference    (const FujinMerge    *self,
                                                const FujinMergeItem *item,
                                                guint                index,
                                                guint                side);
void                _fujin_merge_build         (FujinMerge          *self);
void                _fujin_merge_break_circles (FujinMerge          *self);
void                _fujin_merge_number        (FujinMerge          *self);
void                _fujin_merge_order_teams   (FujinMerge          *self);

/* Lines and copies. */
FujinProject       *_fujin_merge_copy          (FujinProject        *project);
FujinProject       *_fujin_merge_to_line       (FujinProject        *project,
                                                const char          *branch);
gboolean            _fujin_merge_switch        (FujinProject        *project,
                                                const char          *branch);
void                _fujin_merge_apply         (FujinMerge          *self,
                                                FujinProject        *project,
                                                FujinStep           *step);

G_END_DECLS
