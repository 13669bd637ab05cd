#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The list of files with words is complete, and the Japanese of every word is there.
set -u
# shellcheck source=tap.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/tap.sh"
cd -- "$SOURCE_ROOT" || exit 99
export LC_ALL=C

listed=po/POTFILES.in

files_with_words ()
{
  # The whole file is one line to grep: a call may be folded.
  grep -lErz --include='*.c' --include='*.h' \
    -e '\b(_|W_|N_|C_|NC_|Q_|ngettext|fujin_words|fujin_words_n) ?\([^;"{]*"' src
  if [ -d ui ]; then
    grep -lEr --include='*.ui' -e 'translatable="(yes|true|1)"' ui
  fi
  printf 'data/%s\n' "$APP_ID.desktop.in" "$APP_ID.metainfo.xml.in" "$APP_ID.gschema.xml"
}

list_is_sorted () { grep -v '^#' "$listed" | grep . | sort -c -u; }

list_is_complete ()
{
  local missing
  missing=$(comm -23 <(files_with_words | sort -u) <(grep -v '^#' "$listed" | sort -u))
  [ -z "$missing" ] || { echo "not in $listed:"; echo "$missing"; return 1; }
}

list_is_real ()
{
  local file bad=0
  while read -r file; do
    [ -f "$file" ] || { echo "$file: no such file"; bad=1; }
  done < <(grep -v '^#' "$listed" | grep .)
  return "$bad"
}

# The keywords are those of GLib and those that po/meson.build adds.
make_template ()
{
  local -a own
  mapfile -t own < <(grep -oE "'--(keyword|flag)=[^']+'" po/meson.build | tr -d "'")
  xgettext --from-code=UTF-8 --add-comments=Translators --package-name=fujin \
    --keyword=_ --keyword=N_ --keyword=C_:1c,2 --keyword=NC_:1c,2 \
    --keyword=g_dcgettext:2 --keyword=g_dngettext:2,3 --keyword=g_dpgettext2:2c,3 \
    --flag=N_:1:pass-c-format --flag=C_:2:pass-c-format --flag=NC_:2:pass-c-format \
    "${own[@]}" -f "$listed" -o "$work/fujin.pot" && [ -s "$work/fujin.pot" ]
}

merge () { msgmerge --quiet --no-fuzzy-matching --no-wrap -o "$work/ja.po" po/ja.po "$work/fujin.pot"; }

nothing_left ()
{
  local said
  said=$(msgfmt -c --statistics -o "$work/ja.mo" "$work/ja.po" 2>&1) || { echo "$said"; return 1; }
  echo "$said"
  case $said in
    *untranslated* | *fuzzy*)
      msgattrib --no-obsolete --untranslated "$work/ja.po" | grep -E '^(#:|msgid)'
      msgattrib --no-obsolete --only-fuzzy "$work/ja.po" | grep -E '^(#:|msgid)'
      return 1 ;;
  esac
}

nothing_obsolete ()
{
  local left
  left=$(msgattrib --only-obsolete "$work/ja.po" 2>/dev/null | grep -E '^#~ msgid' | grep -v '^#~ msgid ""$')
  [ -z "$left" ] || { echo "$left"; return 1; }
}

ok 'the list of files with words is sorted' list_is_sorted
ok 'every file of the list exists' list_is_real
ok 'every file with words is in the list' list_is_complete
ok 'the words can be collected' make_template
ok 'po/ja.po is well-formed' msgfmt -c -o "$work/now.mo" po/ja.po
ok 'po/ja.po and the collected words can be merged' merge
ok 'every word has its Japanese, none is doubtful' nothing_left
ok 'no Japanese is left of words that are gone' nothing_obsolete
tap_end
