#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Opening a hostile file opens that file and nothing else: no other path, no socket.
#   test-hostile-opens.sh PROGRAM
set -u
program=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo '1..3'

if ! command -v strace >/dev/null || ! strace -o "$work/try" true 2>/dev/null; then
  for number in 1 2 3; do
    echo "ok $number # SKIP strace cannot be used here"
  done
  exit 0
fi

mkdir "$work/files"
"$program" --write "$work/files"
# All at once. The first three are without guile: one with a defect, one whose end is missing and one
# without bring in what any file does, the words for problems among it. Everything that comes after
# them counts, but for a look whether an earlier version of a damaged file is kept.
printf '%s\n' '<a/>' >"$work/files/0-defect"
printf '%s\n' '<?xml version="1.0" encoding="UTF-8"?>' \
  "<?fujin-seal sha256=\"$(printf '0%.0s' {1..64})\"?>" \
  '<fujin-project xmlns="https://fujin.jp/ns/project/1" version="1.0" framework="x1060-2021">' \
  '  <teams>' >"$work/files/0-end"
export XDG_STATE_HOME=$work/state
kept='"'$work'/state/fujin(/backups(/[0-9a-f]{64})?)?", O_RDONLY'
printf '%s\n' '<?xml version="1.0" encoding="UTF-8"?>' \
  '<fujin-project xmlns="https://fujin.jp/ns/project/1" version="1.0" framework="x1060-2021">' \
  '</fujin-project>' >"$work/files/1-plain"
strace -f -o "$work/log" -e trace=open,openat,openat2,creat,connect,socket,execve \
  "$program" --load "$work"/files/*
status=$?

ok ()
{
  number=$((number + 1))
  if [ "$1" = 0 ]; then echo "ok $number - $2"; else echo "not ok $number - $2"; fi
}
number=0
[ "$status" = 0 ]; ok $? 'all files were opened'

opened=$(sed -n '\,"'"$work"'/files/1-plain",,$p' "$work/log" | grep -cF "\"$work/files/")
[ "$opened" -ge 60 ]; ok $? "$opened opens of hostile files were seen"

others=$(sed -n '\,"'"$work"'/files/1-plain",,$p' "$work/log" | grep -vF "\"$work/files/" |
  grep -vE "$kept" | grep -E '(open|openat|openat2|creat|connect|socket|execve)\(')
[ -z "$others" ]; ok $? 'nothing else was opened'
[ -z "$others" ] || printf '# %s\n' "${others//$'\n'/$'\n'# }" | head -n 20
exit 0
