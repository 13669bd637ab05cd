/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-private.h"
#include "fujin-words.h"

/* What edits of records are called in the undo menu. */
static const struct
{
  const char *add;
  const char *set;
} labels[FUJIN_N_RECORD_KINDS] = {
  [FUJIN_RECORD_DECISION] = { N_ ("record a decision"), N_ ("edit a decision") },
  [FUJIN_RECORD_RATING] = { N_ ("add a rating"), N_ ("edit a rating") },
  [FUJIN_RECORD_IMPROVEMENT] = { N_ ("add an improvement"), N_ ("edit an improvement") },
  [FUJIN_RECORD_PERSON] = { N_ ("add a person"), N_ ("edit a person") },
  [FUJIN_RECORD_RISK] = { N_ ("add a risk"), N_ ("edit a risk") },
  [FUJIN_RECORD_CONTRACT] = { N_ ("add a contract"), N_ ("edit a contract") },
  [FUJIN_RECORD_POST] = { N_ ("add a post"), N_ ("edit a post") },
  [FUJIN_RECORD_PARTNER] = { N_ ("add a partner"), N_ ("edit a partner") },
  [FUJIN_RECORD_REPORT] = { N_ ("add a report"), N_ ("edit a report") },
  [FUJIN_RECORD_SLIDE] = { N_ ("edit a slide"), N_ ("edit a slide") },
  [FUJIN_RECORD_LINK] = { N_ ("change a link"), N_ ("change a link") },
  [FUJIN_RECORD_SNAPSHOT] = { N_ ("keep a version"), N_ ("edit a version") },
};

const char *
_fujin_edit_record_add_label (FujinRecordKind kind)
{
  return fujin_words (fujin_lang_screen (), labels[kind].add);
}

const char *
_fujin_edit_record_set_label (FujinRecordKind kind)
{
  return fujin_words (fujin_lang_screen (), labels[kind].set);
}

static const char *
remove_format (FujinRecordKind kind,
               guint           n)
{
  FujinLang lang = fujin_lang_screen ();

  switch (kind)
    {
    case FUJIN_RECORD_DECISION:
      return fujin_words_n (lang, "remove %u decision", "remove %u decisions", n);
    case FUJIN_RECORD_RATING:
      return fujin_words_n (lang, "remove %u rating", "remove %u ratings", n);
    case FUJIN_RECORD_IMPROVEMENT:
      return fujin_words_n (lang, "remove %u improvement", "remove %u improvements", n);
    case FUJIN_RECORD_PERSON:
      return fujin_words_n (lang, "remove %u person", "remove %u people", n);
    case FUJIN_RECORD_RISK:
      return fujin_words_n (lang, "remove %u risk", "remove %u risks", n);
    case FUJIN_RECORD_CONTRACT:
      return fujin_words_n (lang, "remove %u contract", "remove %u contracts", n);
    case FUJIN_RECORD_POST:
      return fujin_words_n (lang, "remove %u post", "remove %u posts", n);
    case FUJIN_RECORD_PARTNER:
      return fujin_words_n (lang, "remove %u partner", "remove %u partners", n);
    case FUJIN_RECORD_REPORT:
      return fujin_words_n (lang, "remove %u report", "remove %u reports", n);
    case FUJIN_RECORD_SLIDE:
      return fujin_words_n (lang, "restore %u slide", "restore %u slides", n);
    case FUJIN_RECORD_LINK:
      return fujin_words_n (lang, "restore %u link", "restore %u links", n);
    case FUJIN_RECORD_SNAPSHOT:
      return fujin_words_n (lang, "remove %u version", "remove %u versions", n);
    case FUJIN_N_RECORD_KINDS:
    default:
      g_return_val_if_reached ("");
    }
}

char *
_fujin_edit_record_remove_label (FujinRecordKind kind,
                                 guint           n)
{
  return g_strdup_printf (remove_format (kind, n), n);
}
