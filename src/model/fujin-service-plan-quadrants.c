/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-service-plan-private.h"

/**
 * fujin_service_plan_get_quadrant:
 * @self: a service plan
 *
 * Returns: the project's own judgement, 1 to 4, or 0 when the framework's placement is taken
 */
int
fujin_service_plan_get_quadrant (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), 0);

  return self->numbers[FUJIN_PLAN_QUADRANT];
}

/**
 * fujin_service_plan_get_quadrants:
 * @self: a service plan
 * @quadrants: (out caller-allocates) (array fixed-size=4): where to write the quadrants, 1 to 4
 *
 * The quadrants the service sits in: the project's own judgement, or the framework's
 * placement; none for an own service nobody has placed.
 *
 * Returns: how many
 */
guint
fujin_service_plan_get_quadrants (FujinServicePlan *self,
                                  int              *quadrants)
{
  guint n = 0;

  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), 0);

  if (self->numbers[FUJIN_PLAN_QUADRANT])
    quadrants[n++] = self->numbers[FUJIN_PLAN_QUADRANT];
  else if (self->service)
    for (guint i = 0; i < self->service->places->len && n < FUJIN_N_QUADRANTS; i++)
      quadrants[n++] = ((FujinPlace *) g_ptr_array_index (self->service->places, i))->quadrant;
  return n;
}

/**
 * fujin_service_plan_dup_quadrants:
 * @self: a service plan
 *
 * Returns: (transfer full): the quadrants as text: "I", "I-IV" for all four, "" for none
 */
char *
fujin_service_plan_dup_quadrants (FujinServicePlan *self)
{
  static const char *const roman[] = { "", "I", "II", "III", "IV" };
  int quadrants[FUJIN_N_QUADRANTS];
  guint n = fujin_service_plan_get_quadrants (self, quadrants);
  GString *text;

  if (n == FUJIN_N_QUADRANTS)
    return g_strdup ("I–IV");
  text = g_string_new (NULL);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%s", i ? "/" : "", roman[quadrants[i]]);
  return g_string_free (text, FALSE);
}
