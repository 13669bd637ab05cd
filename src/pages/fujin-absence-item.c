/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-absence-item.h"

/**
 * FujinAbsenceItem:
 *
 * A finding of a simulation in a list, by its place among the findings; or the heading over those
 * of one kind.
 */
struct _FujinAbsenceItem
{
  GObject          parent_instance;

  gboolean         head;
  FujinAbsenceKind kind;
  guint            finding;
};

G_DEFINE_FINAL_TYPE (FujinAbsenceItem, fujin_absence_item, G_TYPE_OBJECT)

static void
fujin_absence_item_class_init (FujinAbsenceItemClass *klass)
{
}

static void
fujin_absence_item_init (FujinAbsenceItem *self)
{
}

/**
 * fujin_absence_item_new:
 * @finding: place of a finding in the result
 *
 * Returns: (transfer full): an item
 */
FujinAbsenceItem *
fujin_absence_item_new (guint finding)
{
  FujinAbsenceItem *self = g_object_new (FUJIN_TYPE_ABSENCE_ITEM, NULL);

  self->finding = finding;
  return self;
}

/**
 * fujin_absence_item_new_head:
 * @kind: a kind of finding
 *
 * Returns: (transfer full): an item that is the heading of the kind
 */
FujinAbsenceItem *
fujin_absence_item_new_head (FujinAbsenceKind kind)
{
  FujinAbsenceItem *self = g_object_new (FUJIN_TYPE_ABSENCE_ITEM, NULL);

  self->head = TRUE;
  self->kind = kind;
  return self;
}

/**
 * fujin_absence_item_is_head:
 * @self: an item
 *
 * Returns: whether it is a heading
 */
gboolean
fujin_absence_item_is_head (FujinAbsenceItem *self)
{
  return self->head;
}

/**
 * fujin_absence_item_get_kind:
 * @self: a heading
 *
 * Returns: the kind it is the heading of
 */
FujinAbsenceKind
fujin_absence_item_get_kind (FujinAbsenceItem *self)
{
  return self->kind;
}

/**
 * fujin_absence_item_get_finding:
 * @self: an item that is no heading
 *
 * Returns: the place of the finding in the result
 */
guint
fujin_absence_item_get_finding (FujinAbsenceItem *self)
{
  return self->finding;
}
