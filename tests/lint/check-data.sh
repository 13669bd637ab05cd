#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What is shipped beside the programs is valid, each by its own validator.
set -u
# shellcheck source=tap.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/tap.sh"
cd -- "$SOURCE_ROOT" || exit 99
shopt -s nullglob globstar
unset G_DEBUG
data=$BUILD_ROOT/data

# The desktop: what is installed is looked at, with the Japanese merged in.
ok 'desktop file' silent desktop-file-validate "$data/$APP_ID.desktop"
ok 'desktop file speaks Japanese' grep -q '^Comment\[ja\]=' "$data/$APP_ID.desktop"
ok 'AppStream metainfo' appstreamcli validate --no-net "$data/$APP_ID.metainfo.xml"
ok 'metainfo speaks Japanese' grep -q '<summary xml:lang="ja">' "$data/$APP_ID.metainfo.xml"
ok 'D-Bus service' grep -qx "Name=$APP_ID" "$data/$APP_ID.service"
ok 'D-Bus service names the program by its whole path' grep -qE '^Exec=/.*/fujin --gapplication-service$' "$data/$APP_ID.service"
ok 'settings schema' silent glib-compile-schemas --strict --dry-run data

# The file type: known by the suffix, by the beginning, and by the root element.
mkdir -p "$work/share/mime/packages" "$work/home"
cp "data/$APP_ID.mime.xml" "$work/share/mime/packages/$APP_ID.xml"
cp /usr/share/mime/packages/freedesktop.org.xml "$work/share/mime/packages/"
samples=(data/samples/*.fujin)

# The validator goes on after an error: what it says counts, and what it wrote.
mime_database ()
{
  local said
  said=$(update-mime-database -V "$work/share/mime" 2>&1) || { echo "$said"; return 1; }
  echo "$said"
  ! grep -qiE 'error|warning|unknown|invalid|expected' <<<"$said" &&
    [ -s "$work/share/mime/application/x-fujin+xml.xml" ]
}

type_of ()
{
  XDG_DATA_HOME=$work/home XDG_DATA_DIRS=$work/share gio info -a standard::content-type "$1" |
    sed -n 's/^ *standard::content-type: //p'
}

type_is_ours ()
{
  local type
  type=$(type_of "$1")
  echo "$1: $type"
  [ "$type" = application/x-fujin+xml ]
}

sample_without_suffix ()
{
  cp "${samples[0]}" "$work/mailed" && type_is_ours "$work/mailed"
}

other_xml_is_not_ours ()
{
  printf '<?xml version="1.0"?>\n<other/>\n' >"$work/other"
  ! type_is_ours "$work/other"
}

root_element_is_that_of_the_samples ()
{
  local namespace
  namespace=$(xmllint --xpath 'namespace-uri(/*[local-name()="fujin-project"])' "${samples[0]}")
  grep -Fq "$namespace fujin-project application/x-fujin+xml" "$work/share/mime/XMLnamespaces"
}

ok 'MIME type' mime_database
ok 'there are samples' test "${#samples[@]}" -ge 3
for sample in "${samples[@]}"; do
  ok "$sample is known by its suffix" type_is_ours "$sample"
done
ok 'a sample is known without its suffix' sample_without_suffix
ok 'other XML is not taken for ours' other_xml_is_not_ours
ok 'the root element of the MIME type is that of the samples' root_element_is_that_of_the_samples

# XML: well-formed all of it; content and samples as their schemas say.
for file in icons/**/*.svg ui/**/*.ui data/**/*.xml data/**/*.rng data/*.in data/samples/*.fujin; do
  case $file in
    *.desktop.in | *.service.in) continue ;;
  esac
  ok "$file is well-formed" silent xmllint --nonet --noout "$file"
done
ok 'reference content follows its schema' xmllint --nonet --noout \
  --relaxng data/schemas/framework.rng data/reference/x1060.xml
for source in nca csf nco textbook glossary; do
  ok "library: $source follows its schema" xmllint --nonet --noout \
    --relaxng data/schemas/library.rng "data/reference/$source.xml"
done
ok 'crosswalk follows its schema' xmllint --nonet --noout \
  --relaxng data/schemas/crosswalk.rng data/reference/crosswalk.xml
ok 'words that mean the same follow their schema' xmllint --nonet --noout \
  --relaxng data/schemas/synonyms.rng data/reference/synonyms.xml
for sample in "${samples[@]}"; do
  ok "$sample follows the schema" xmllint --nonet --noout --relaxng data/schemas/project.rng "$sample"
done

# Pictures: drawn, and not empty.
drawn ()
{
  local colours
  rsvg-convert -w 64 -h 64 "$1" -o "$work/icon.png" || return 1
  colours=$(identify -format '%k' "$work/icon.png") || return 1
  [ "$colours" -gt 1 ]
}

# GTK recolours a symbolic icon by its fill, and fills what was only a stroke.
fit_for_recolouring ()
{
  ! grep -nE 'stroke|fill="none"|style=|<g |gradient' "$1"
}

for icon in icons/**/*.svg; do
  ok "$icon can be drawn" drawn "$icon"
done
for icon in icons/**/*-symbolic.svg; do
  ok "$icon can be recoloured" fit_for_recolouring "$icon"
done

# Manuals.
man_is_clean ()
{
  local said
  said=$(MANWIDTH=80 man --warnings -l "$1" 2>&1 >/dev/null)
  [ -z "$said" ] || { echo "$said"; return 1; }
}

for page in data/*.1; do
  ok "$page: man" man_is_clean "$page"
  ok "$page: mandoc" silent mandoc -T lint -W warning "$page"
done

# Scripts.
for script in build-aux/* .ci/run tests/**/*.sh data/completions/*; do
  case $script in
    *.py | *.md) continue ;;
  esac
  head -n 1 "$script" | grep -q python && continue
  ok "$script: bash" silent bash -n "$script"
  ok "$script: shellcheck" shellcheck -x -P SCRIPTDIR "$script"
done

completes ()
{
  local words
  words=$(bash -c '
    . "$1"; shift
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
    "_$1"
    echo "${COMPREPLY[*]}"' _ "data/completions/$2" "${@:2}" 2>&1)
  echo "$words"
  [ "$words" = "$1" ]
}
ok 'fujinctl completes a command' completes 'export' fujinctl ex
ok 'fujinctl completes a chart' completes \
  'radar category services expected overlay gaps heat levels priority quadrants shares trend timeline coverage' \
  fujinctl export a.fujin --chart ''
ok 'fujin completes an option' completes '--version' fujin --v
tap_end
