# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the scripts of this folder share.  Sets `root`.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)

# setup_into FOLDER [OPTION...]: sets the build folder up when it is not, else brings it up to what
# meson.build says now.
setup_into ()
{
  local folder=$1
  shift
  if [ -f "$folder/build.ninja" ]; then
    ninja -C "$folder" build.ninja
  else
    meson setup "$@" "$folder" "$root"
  fi
}

# build_into FOLDER [OPTION...]: sets the build folder up when it is not, and builds.
build_into ()
{
  setup_into "$@"
  meson compile -C "$1"
}

# set_quick_options LINKER [LINK ARGUMENT]: puts the options of a build that is wanted soon into
# `quick_options`: common headers read once, and the quicker linker where it is there.
set_quick_options ()
{
  quick_options=(-Db_pch=true -Ddebug=false)
  if command -v "ld.$1" >/dev/null; then
    quick_options+=(-Dc_link_args="-fuse-ld=$1 ${2:-}")
  else
    quick_options+=(-Dc_link_args="${2:-}")
  fi
}

# What makes a program that is not installed find its settings, words and icons.
use_uninstalled ()
{
  export GSETTINGS_SCHEMA_DIR=$1/data
  export FUJIN_LOCALEDIR=$1/po
  export FUJIN_SAMPLES=$root/data/samples
  export XDG_DATA_DIRS=$root:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}
}

# ja or en, by the user's language.
language_of_user ()
{
  local wish=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
  if [ -n "${LANGUAGE:-}" ] && [ "$wish" != C ] && [ "$wish" != POSIX ]; then
    wish=${LANGUAGE%%:*}
  fi
  case $wish in
    ja*) echo ja ;;
    *) echo en ;;
  esac
}

# fuzz_setup FOLDER: a build by clang in which every misstep stops the program, and which the
# fuzzer can follow (the targets of tests/fuzz are fuzzers there). Of what a debugger wants only the
# lines are there, for the traces: the rest takes long to write.
fuzz_setup ()
{
  set_quick_options lld -fsanitize=address,undefined
  CC=${FUJIN_CLANG:-clang} setup_into "$1" "${quick_options[@]}" -Doptimization=1 \
    -Dc_args='-fsanitize=address,undefined -fsanitize=fuzzer-no-link -fno-sanitize-recover=undefined -fno-omit-frame-pointer -gline-tables-only'
}

# What a program of such a build runs with. A part of the memory of the libraries lives as long as
# the program. Many objects of GLib come from its own pool, where a misuse is not seen, unless each
# gets memory of its own.
use_sanitizers ()
{
  export G_SLICE=always-malloc
  export ASAN_OPTIONS=detect_stack_use_after_return=0:allocator_may_return_null=0:malloc_context_size=12
  export LSAN_OPTIONS=suppressions=$root/tests/fuzz/leaks.txt:print_suppressions=0
  export UBSAN_OPTIONS=print_stacktrace=1
}
