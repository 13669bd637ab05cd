/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-rating-file.h"

#include <string.h>

#include "fujin-strings.h"

static void
free_answer (FujinRatingAnswer *answer)
{
  g_free (answer->service);
  g_free (answer->code);
  fujin_text_clear (&answer->name);
  g_free (answer->as_is);
  g_free (answer->to_be);
  g_free (answer->note);
  g_free (answer);
}

/**
 * fujin_rating_file_new:
 *
 * Returns: (transfer full): a sheet of a new packet that asks nothing yet
 */
FujinRatingFile *
fujin_rating_file_new (void)
{
  FujinRatingFile *self = g_new0 (FujinRatingFile, 1);

  self->packet = fujin_random_id ("k");
  self->plan = g_strdup ("");
  self->team = g_strdup ("");
  self->team_name = g_strdup ("");
  self->rater = g_strdup ("");
  self->date = g_strdup ("");
  self->answers = g_ptr_array_new_with_free_func ((GDestroyNotify) free_answer);
  return self;
}

/**
 * fujin_rating_file_free:
 * @self: (nullable): a sheet
 *
 * Frees it.
 */
void
fujin_rating_file_free (FujinRatingFile *self)
{
  if (!self)
    return;
  g_free (self->packet);
  g_free (self->plan);
  g_free (self->team);
  g_free (self->team_name);
  g_free (self->rater);
  g_free (self->date);
  g_ptr_array_unref (self->answers);
  g_free (self);
}

/**
 * fujin_rating_file_add:
 * @self: a sheet
 * @service: id of a service plan
 *
 * Asks about one more service, which has no code, no name and no answer yet.
 *
 * Returns: (transfer none): its answer
 */
FujinRatingAnswer *
fujin_rating_file_add (FujinRatingFile *self,
                       const char      *service)
{
  FujinRatingAnswer *answer = g_new0 (FujinRatingAnswer, 1);

  answer->service = g_strdup (service);
  answer->code = g_strdup ("");
  answer->as_is = g_strdup ("");
  answer->to_be = g_strdup ("");
  answer->note = g_strdup ("");
  g_ptr_array_add (self->answers, answer);
  return answer;
}

/**
 * fujin_rating_file_get:
 * @self: a sheet
 * @index: place of a service, from 0
 *
 * Returns: (transfer none): its answer
 */
FujinRatingAnswer *
fujin_rating_file_get (FujinRatingFile *self,
                       guint            index)
{
  g_return_val_if_fail (index < self->answers->len, NULL);

  return g_ptr_array_index (self->answers, index);
}

/**
 * fujin_rating_answer_is_done:
 * @self: an answer
 *
 * Returns: whether both As-Is and To-Be are answered; where As-Is is not evaluated, no To-Be is
 *   missed
 */
gboolean
fujin_rating_answer_is_done (const FujinRatingAnswer *self)
{
  return *self->as_is &&
         (*self->to_be || g_str_equal (self->as_is, FUJIN_RATING_NOT_EVALUATED));
}

/**
 * fujin_rating_answer_is_blank:
 * @self: an answer
 *
 * Returns: whether it says nothing at all
 */
gboolean
fujin_rating_answer_is_blank (const FujinRatingAnswer *self)
{
  return !*self->as_is && !*self->to_be && !*self->note;
}

/**
 * fujin_rating_value_is_good:
 * @value: what stands for a score
 *
 * Returns: whether it is "1" to "5", "unsure" or "not-evaluated"
 */
gboolean
fujin_rating_value_is_good (const char *value)
{
  return (*value >= '1' && *value <= '5' && value[1] == '\0') ||
         g_str_equal (value, FUJIN_RATING_UNSURE) ||
         g_str_equal (value, FUJIN_RATING_NOT_EVALUATED);
}

/**
 * fujin_rating_file_count_done:
 * @self: a sheet
 *
 * Returns: how many services are answered
 */
guint
fujin_rating_file_count_done (FujinRatingFile *self)
{
  guint n = 0;

  for (guint i = 0; i < self->answers->len; i++)
    n += fujin_rating_answer_is_done (fujin_rating_file_get (self, i)) ? 1 : 0;
  return n;
}

/**
 * fujin_rating_file_is_blank:
 * @self: a sheet
 *
 * Returns: whether nothing is answered
 */
gboolean
fujin_rating_file_is_blank (FujinRatingFile *self)
{
  for (guint i = 0; i < self->answers->len; i++)
    if (!fujin_rating_answer_is_blank (fujin_rating_file_get (self, i)))
      return FALSE;
  return TRUE;
}

/**
 * fujin_rating_file_restart:
 * @self: a sheet
 *
 * Makes it a blank sheet of a packet of its own, for somebody else: the questions stay, rater and
 * answers go.
 */
void
fujin_rating_file_restart (FujinRatingFile *self)
{
  g_autofree char *packet = fujin_random_id ("k");

  fujin_set_str (&self->packet, packet);
  self->revision = 0;
  fujin_set_str (&self->rater, "");
  fujin_set_str (&self->date, "");
  for (guint i = 0; i < self->answers->len; i++)
    {
      FujinRatingAnswer *answer = fujin_rating_file_get (self, i);

      fujin_set_str (&answer->as_is, "");
      fujin_set_str (&answer->to_be, "");
      fujin_set_str (&answer->note, "");
    }
}
