/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-supply-chain.h"

#include "fujin-decision.h"
#include "fujin-record.h"
#include "fujin-today.h"
#include "fujin-words.h"

/**
 * fujin_partner_mark_shape:
 * @mark: a mark
 *
 * Returns: (transfer none): its shape, "" for nothing
 */
const char *
fujin_partner_mark_shape (FujinPartnerMark mark)
{
  static const char *const shapes[FUJIN_N_PARTNER_MARKS] = {
    [FUJIN_PARTNER_NOTHING] = "",   [FUJIN_PARTNER_MUST] = "△",  [FUJIN_PARTNER_MISSING] = "×",
    [FUJIN_PARTNER_HAS] = "●",      [FUJIN_PARTNER_EXTRA] = "○", [FUJIN_PARTNER_TOGETHER] = "◎",
  };

  g_return_val_if_fail (mark < FUJIN_N_PARTNER_MARKS, "");

  return shapes[mark];
}

/**
 * fujin_partner_mark_name:
 * @mark: a mark
 * @lang: a language
 *
 * Returns: (transfer none): its name, short enough for a cell; "" for nothing
 */
const char *
fujin_partner_mark_name (FujinPartnerMark mark,
                         FujinLang        lang)
{
  static const char *const names[FUJIN_N_PARTNER_MARKS] = {
    [FUJIN_PARTNER_NOTHING] = "",
    /* Translators: these: how a service stands with a partner, in a narrow cell; this one: the
     * partner must have it, and nobody has checked yet */
    [FUJIN_PARTNER_MUST] = N_("Unchecked"),
    /* Translators: the partner must have the service, and has it not */
    [FUJIN_PARTNER_MISSING] = N_("Missing"),
    /* Translators: the partner has the service */
    [FUJIN_PARTNER_HAS] = N_("Has it"),
    /* Translators: the partner has the service, though it is not asked for */
    [FUJIN_PARTNER_EXTRA] = N_("Has more"),
    /* Translators: the service is run together with the partner */
    [FUJIN_PARTNER_TOGETHER] = N_("Together"),
  };

  g_return_val_if_fail (mark < FUJIN_N_PARTNER_MARKS, "");

  return *names[mark] ? fujin_words (lang, names[mark]) : "";
}

/**
 * fujin_partner_mark_dup:
 * @mark: a mark
 * @lang: a language
 *
 * Returns: (transfer full): shape and name; "" for nothing
 */
char *
fujin_partner_mark_dup (FujinPartnerMark mark,
                        FujinLang        lang)
{
  if (mark == FUJIN_PARTNER_NOTHING)
    return g_strdup ("");
  return g_strdup_printf ("%s %s", fujin_partner_mark_shape (mark),
                          fujin_partner_mark_name (mark, lang));
}

/**
 * fujin_supply_partner_dup_missing:
 * @self: a partner
 * @lang: a language
 *
 * Returns: (transfer full): what it must have and is not known to have, in words
 */
char *
fujin_supply_partner_dup_missing (const FujinSupplyPartner *self,
                                  FujinLang                 lang)
{
  g_autofree char *codes = fujin_decision_dup_codes (self->missing, lang);

  if (self->n_must == 0)
    return g_strdup (fujin_words (lang, "nothing is asked of it yet"));
  if (self->missing->len == 0)
    /* Translators: %u services that a partner must have */
    return g_strdup_printf (fujin_words (lang, "has all %u"), self->n_must);
  if (!self->is_checked)
    /* Translators: %1$u of %2$u services a partner must have; %3$s their codes */
    return g_strdup_printf (fujin_words (lang, "%1$u of %2$u not checked: %3$s"),
                            self->missing->len, self->n_must, codes);
  /* Translators: %1$u of %2$u services a partner must have; %3$s their codes */
  return g_strdup_printf (fujin_words (lang, "%1$u of %2$u missing: %3$s"), self->missing->len,
                          self->n_must, codes);
}

/**
 * fujin_supply_partner_dup_checked:
 * @self: a partner
 * @today: the day it is
 * @lang: a language
 *
 * Returns: (transfer full): when it was last checked
 */
char *
fujin_supply_partner_dup_checked (const FujinSupplyPartner *self,
                                  const char               *today,
                                  FujinLang                 lang)
{
  const char *day = fujin_record_get (self->record, FUJIN_PARTNER_CHECKED);
  int days;

  if (!fujin_date_get_days (day, today, &days))
    return g_strdup (fujin_words (lang, "never checked"));
  if (days <= 0)
    return g_strdup (day);
  return g_strdup_printf (fujin_words_n (lang, "%1$s (%2$u day ago)", "%1$s (%2$u days ago)",
                                         (gulong) days),
                          day, (guint) days);
}
