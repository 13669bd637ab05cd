#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What is exported does not tell who made it, where, and what was not meant to be seen:
# test-privacy.sh EXPORT-ALL
#
# Everything is written under a made-up user, host, home folder and path, and unpacked. None of the
# made-up words may be in it, in UTF-8 or UTF-16.
set -u

program=$(realpath "$1")
samples=$(realpath "${FUJIN_SAMPLES:-$(dirname "$0")/../../data/samples}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
n=0
failed=0

# ok NAME: the status of the last command is the result of a test.
ok ()
{
  local status=$?
  n=$((n + 1))
  if ((status == 0)); then
    echo "ok $n - $1"
  else
    echo "not ok $n - $1"
    failed=1
  fi
}

words=(qzuser Qzrealname qzhost qzhome qzpath qzplan qzspeaker qzhidden)
home=$work/qzhome/qzuser
folder=$home/qzpath
mkdir -p "$folder" "$work/out" "$work/flat"
# A speaker's note, and a slide that is not shown.
sed "s#^ <snapshots>#<slides><slide id=\"l-a\"><of>gaps</of><note>qzspeaker</note><state>shown</state></slide>\
<slide id=\"l-b\"><of>strengths</of><headline>qzhidden</headline><state>hidden</state></slide></slides>&#" \
  "$samples/manufacturer.en.fujin" | sed '/^<?fujin-seal/d' > "$folder/qzplan.fujin"
grep -q qzspeaker "$folder/qzplan.fujin"; ok 'the plan holds what nobody shall see'

# A host name of its own, where the system lets us have one.
as_other ()
{
  if unshare --user --uts --map-root-user hostname qzhost 2> "$work/unshare"; then
    unshare --user --uts --map-root-user sh -c 'hostname qzhost; exec "$@"' sh "$@"
  else
    "$@"
  fi
}

cd "$folder" || exit 1
as_other env -u XDG_CONFIG_HOME -u XDG_DATA_HOME -u XDG_STATE_HOME -u XDG_CACHE_HOME \
  USER=qzuser LOGNAME=qzuser USERNAME=qzuser NAME=Qzrealname EMAIL=qzuser@qzhost HOSTNAME=qzhost \
  HOME="$home" PWD="$folder" "$program" qzplan.fujin "$work/out" > "$work/list"
ok 'everything is written'
[ "$(wc -l < "$work/list")" -ge 70 ]; ok "all formats in both languages"

# unpack FILE FOLDER: all that can be read of a file, as text.
unpack ()
{
  mkdir -p "$2"
  cp "$1" "$2/raw"
  case $1 in
    *.xlsx | *.pptx | *.docx) unzip -q -o "$1" -d "$2/parts" ;;
    *.pdf) pdfinfo "$1" > "$2/info" && pdftotext "$1" "$2/text" && pdfinfo -meta "$1" > "$2/meta" ;;
  esac
}

status=0
while read -r name; do
  unpack "$work/out/$name" "$work/flat/$name" || status=1
done < "$work/list"
[ "$status" -eq 0 ]; ok 'all of it can be unpacked'

for word in "${words[@]}"; do
  utf16le=$(printf '%s' "$word" | sed 's/./&\\x00/g')
  utf16be=$(printf '%s' "$word" | sed 's/./\\x00&/g')
  hex=$(printf '%s' "$word" | od -An -tx1 | tr -d ' \n')
  found=$(grep -raliP "$word|$utf16le|$utf16be|$hex" "$work/flat")
  [ -z "$found" ]; ok "no $word"
  [ -z "$found" ] || echo "# ${found//"$work/flat/"/}"
done

# The same with the true names, where they are no words of any language.
for word in "$(id -un)" "$(hostname)" "$(getent passwd "$(id -u)" | cut -d : -f 5 | cut -d , -f 1)"; do
  [ "${#word}" -ge 7 ] || continue
  found=$(grep -ralF "$word" "$work/flat")
  [ -z "$found" ]; ok 'no true name of user or host'
  [ -z "$found" ] || echo "# ${found//"$work/flat/"/}"
done

# The search finds what is there.
found=$(grep -raliP 'Sakura' "$work/flat" | wc -l)
[ "$found" -gt 20 ]; ok 'what is meant to be read is found'

echo "1..$n"
exit "$failed"
