#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-display.sh PROGRAM [ARGUMENT...]: runs the program on an X server and a session bus of its
# own, and ends both with it.  The server chooses its number itself: unlike a script that looks
# for a free one first, two of them started at once never take the same.
set -u

folder=$(mktemp -d) || exit 1
mkfifo "$folder/number" || exit 1
Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp -noreset 3>"$folder/number" 2>"$folder/log" &
server=$!
finish ()
{
  kill "$server" 2>/dev/null
  wait "$server" 2>/dev/null
  rm -rf "$folder"
}
trap finish EXIT
trap 'exit 143' INT TERM
read -r number <"$folder/number"
if [ -z "${number:-}" ]; then
  echo "Bail out! no X server: $(cat "$folder/log")"
  exit 1
fi
# Journals and earlier versions of one test are nothing to another that runs beside it.
export XDG_STATE_HOME="$folder/state"
# GTK and what draws for it keep much until the end; whether windows and dialogs go is told by weak
# references.
if [ -n "${ASAN_OPTIONS:-}" ]; then
  export ASAN_OPTIONS="$ASAN_OPTIONS:detect_leaks=0"
fi
# Standard output is the program's alone: the bus and what it starts would write into its results.
DISPLAY=:$number dbus-run-session -- sh -c 'exec "$@" >&3 3>&-' sh "$@" 3>&1 >&2
