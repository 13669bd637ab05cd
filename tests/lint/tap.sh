# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# TAP for the checks that are shell scripts, and a folder for what they write.

: "${SOURCE_ROOT:=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)}"
: "${BUILD_ROOT:=$SOURCE_ROOT/_build}"
: "${APP_ID:=jp.fujin.Fujin}"

tap_count=0
tap_failed=0
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

# ok NAME COMMAND...: one check, which passes when the command does; what it says is shown.
ok ()
{
  local name=$1
  shift
  tap_count=$((tap_count + 1))
  if "$@" >"$work/said" 2>&1; then
    echo "ok $tap_count - $name"
  else
    echo "not ok $tap_count - $name"
    sed 's/^/# /' "$work/said"
    tap_failed=$((tap_failed + 1))
  fi
}

# silent COMMAND...: passes when the command does and says nothing.
silent ()
{
  local said
  said=$("$@" 2>&1) || { echo "$said"; return 1; }
  if [ -n "$said" ]; then
    echo "$said"
    return 1
  fi
}

tap_end ()
{
  echo "1..$tap_count"
  [ "$tap_failed" -eq 0 ]
}
