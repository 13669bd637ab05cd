#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# An installation puts everything where the system looks for it, and nothing else.
set -u
# shellcheck source=tap.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/tap.sh"
: "${INSTALL_PREFIX:=/usr/local}"
: "${INSTALL_DATADIR:=$INSTALL_PREFIX/share}"
: "${INSTALL_LOCALEDIR:=$INSTALL_DATADIR/locale}"
: "${INSTALL_BINDIR:=$INSTALL_PREFIX/bin}"
: "${INSTALL_MANDIR:=$INSTALL_DATADIR/man}"

there=$work/there

install_all () { meson install -C "$BUILD_ROOT" --no-rebuild --quiet --destdir "$there"; }
has () { [ -s "$there$1" ] || { echo "$1 is missing or empty"; return 1; }; }
is_program () { has "$1" && [ -x "$there$1" ]; }

# The manuals may be compressed.
has_man () { [ -s "$there$1" ] || [ -s "$there$1.gz" ] || { echo "$1 is missing"; return 1; }; }

same_as_source () { cmp "$there$2" "$SOURCE_ROOT/$1"; }

starts ()
{
  local said
  said=$(LC_ALL=C.UTF-8 "$there$1" --version) || return 1
  echo "$said"
  printf '%s\n' "$said" | grep -q '[0-9]\.[0-9]'
}

words_are_japanese ()
{
  msgunfmt "$there$1" >"$work/words.po" && grep -q '割り当て' "$work/words.po"
}

nothing_else ()
{
  local strange
  strange=$(cd "$there" && find . -type f | sed 's/^\.//' | grep -vE \
    -e "^$INSTALL_BINDIR/(fujin|fujinctl)$" \
    -e "^$INSTALL_MANDIR/man1/(fujin|fujinctl)\.1(\.gz)?$" \
    -e "^$INSTALL_LOCALEDIR/ja/LC_MESSAGES/fujin\.mo$" \
    -e "^$INSTALL_DATADIR/(applications|metainfo|dbus-1/services|mime/packages|glib-2\.0/schemas)/$APP_ID\." \
    -e "^$INSTALL_DATADIR/icons/hicolor/[a-z]+/(apps|mimetypes)/" \
    -e "^$INSTALL_DATADIR/bash-completion/completions/(fujin|fujinctl)$" \
    -e "^$INSTALL_DATADIR/fujin/samples/[^/]+\.fujin$" \
    -e "^$INSTALL_DATADIR/fujin/schemas/[^/]+\.rng$")
  [ -z "$strange" ] || { echo "$strange"; return 1; }
}

no_trace_of_the_build ()
{
  ! grep -rlF -e "$SOURCE_ROOT/" -e "$BUILD_ROOT/" "$there$INSTALL_DATADIR"
}

ok 'installs' install_all
ok 'the window program' is_program "$INSTALL_BINDIR/fujin"
ok 'the command-line program' is_program "$INSTALL_BINDIR/fujinctl"
ok 'the command-line program starts' starts "$INSTALL_BINDIR/fujinctl"
ok 'desktop file' has "$INSTALL_DATADIR/applications/$APP_ID.desktop"
ok 'metainfo' has "$INSTALL_DATADIR/metainfo/$APP_ID.metainfo.xml"
ok 'D-Bus service' has "$INSTALL_DATADIR/dbus-1/services/$APP_ID.service"
ok 'D-Bus service starts the installed program' grep -qx \
  "Exec=$INSTALL_BINDIR/fujin --gapplication-service" "$there$INSTALL_DATADIR/dbus-1/services/$APP_ID.service"
ok 'MIME type' has "$INSTALL_DATADIR/mime/packages/$APP_ID.xml"
ok 'settings schema' has "$INSTALL_DATADIR/glib-2.0/schemas/$APP_ID.gschema.xml"
for icon in "scalable/apps/$APP_ID.svg" "symbolic/apps/$APP_ID-symbolic.svg" \
  scalable/mimetypes/application-x-fujin+xml.svg; do
  ok "icon $icon" same_as_source "icons/hicolor/$icon" "$INSTALL_DATADIR/icons/hicolor/$icon"
done
for program in fujin fujinctl; do
  ok "manual of $program" has_man "$INSTALL_MANDIR/man1/$program.1"
  ok "completion of $program" has "$INSTALL_DATADIR/bash-completion/completions/$program"
done
ok 'Japanese' has "$INSTALL_LOCALEDIR/ja/LC_MESSAGES/fujin.mo"
ok 'Japanese is Japanese' words_are_japanese "$INSTALL_LOCALEDIR/ja/LC_MESSAGES/fujin.mo"
ok 'sample in Japanese' same_as_source data/samples/manufacturer.ja.fujin \
  "$INSTALL_DATADIR/fujin/samples/manufacturer.ja.fujin"
ok 'sample in English' same_as_source data/samples/manufacturer.en.fujin \
  "$INSTALL_DATADIR/fujin/samples/manufacturer.en.fujin"
ok 'schema of projects' has "$INSTALL_DATADIR/fujin/schemas/project.rng"
ok 'schema of frameworks' has "$INSTALL_DATADIR/fujin/schemas/framework.rng"
ok 'nothing else' nothing_else
ok 'no trace of the build folder' no_trace_of_the_build
tap_end
