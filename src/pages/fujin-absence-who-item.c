/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-absence-who-item.h"

#include "fujin-record.h"

/**
 * FujinAbsenceWhoItem:
 *
 * A team or a person that can be present or absent in a simulation; or a heading over them.
 */
struct _FujinAbsenceWhoItem
{
  GObject      parent_instance;

  char        *head;
  FujinTeam   *team;
  FujinRecord *person;
  guint        depth;
  gboolean     present;
};

G_DEFINE_FINAL_TYPE (FujinAbsenceWhoItem, fujin_absence_who_item, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_PRESENT,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static void
fujin_absence_who_item_get_property (GObject    *object,
                                     guint       prop_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  if (prop_id == PROP_PRESENT)
    g_value_set_boolean (value, FUJIN_ABSENCE_WHO_ITEM (object)->present);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
fujin_absence_who_item_finalize (GObject *object)
{
  FujinAbsenceWhoItem *self = FUJIN_ABSENCE_WHO_ITEM (object);

  g_free (self->head);
  g_clear_object (&self->team);
  g_clear_object (&self->person);
  G_OBJECT_CLASS (fujin_absence_who_item_parent_class)->finalize (object);
}

static void
fujin_absence_who_item_class_init (FujinAbsenceWhoItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = fujin_absence_who_item_get_property;
  object_class->finalize = fujin_absence_who_item_finalize;
  properties[PROP_PRESENT] =
    g_param_spec_boolean ("present", NULL, NULL, TRUE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
fujin_absence_who_item_init (FujinAbsenceWhoItem *self)
{
  self->present = TRUE;
}

/**
 * fujin_absence_who_item_new_head:
 * @text: a heading
 *
 * Returns: (transfer full): an item that is a heading
 */
FujinAbsenceWhoItem *
fujin_absence_who_item_new_head (const char *text)
{
  FujinAbsenceWhoItem *self = g_object_new (FUJIN_TYPE_ABSENCE_WHO_ITEM, NULL);

  self->head = g_strdup (text);
  return self;
}

/**
 * fujin_absence_who_item_new_team:
 * @team: a team
 * @depth: how many teams it stands below
 *
 * Returns: (transfer full): an item
 */
FujinAbsenceWhoItem *
fujin_absence_who_item_new_team (FujinTeam *team,
                                 guint      depth)
{
  FujinAbsenceWhoItem *self = g_object_new (FUJIN_TYPE_ABSENCE_WHO_ITEM, NULL);

  self->team = g_object_ref (team);
  self->depth = depth;
  return self;
}

/**
 * fujin_absence_who_item_new_person:
 * @person: a record of a person
 *
 * Returns: (transfer full): an item
 */
FujinAbsenceWhoItem *
fujin_absence_who_item_new_person (FujinRecord *person)
{
  FujinAbsenceWhoItem *self = g_object_new (FUJIN_TYPE_ABSENCE_WHO_ITEM, NULL);

  self->person = g_object_ref (person);
  return self;
}

/**
 * fujin_absence_who_item_get_head:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): its text when it is a heading
 */
const char *
fujin_absence_who_item_get_head (FujinAbsenceWhoItem *self)
{
  return self->head;
}

/**
 * fujin_absence_who_item_get_team:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): the team
 */
FujinTeam *
fujin_absence_who_item_get_team (FujinAbsenceWhoItem *self)
{
  return self->team;
}

/**
 * fujin_absence_who_item_get_person:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): the person
 */
FujinRecord *
fujin_absence_who_item_get_person (FujinAbsenceWhoItem *self)
{
  return self->person;
}

/**
 * fujin_absence_who_item_get_depth:
 * @self: an item
 *
 * Returns: how many teams it stands below
 */
guint
fujin_absence_who_item_get_depth (FujinAbsenceWhoItem *self)
{
  return self->depth;
}

/**
 * fujin_absence_who_item_get_present:
 * @self: an item
 *
 * Returns: whether it is shown as present
 */
gboolean
fujin_absence_who_item_get_present (FujinAbsenceWhoItem *self)
{
  return self->present;
}

/**
 * fujin_absence_who_item_set_present:
 * @self: an item
 * @present: whether it is shown as present
 *
 * Shows what the simulation says.
 */
void
fujin_absence_who_item_set_present (FujinAbsenceWhoItem *self,
                                    gboolean             present)
{
  if (self->present == present)
    return;
  self->present = present;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PRESENT]);
}
