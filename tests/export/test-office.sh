#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Lets LibreOffice turn the office files into PDF and reads the same words and numbers there:
# test-office.sh FUJINCTL WORKDIR
set -u

fujinctl=$(realpath "$1")
work=$2
samples=${FUJIN_SAMPLES:?}

if ! command -v soffice >/dev/null || ! command -v pdftotext >/dev/null; then
  echo '1..0 # SKIP LibreOffice or pdftotext is not installed'
  exit 0
fi
rm -rf "$work"
mkdir -p "$work" && cd "$work" || exit 1
profile=file://$(pwd)/profile
export LC_ALL=C.UTF-8 HOME=$work SAL_USE_VCLPLUGIN=svp
unset LANGUAGE SOURCE_DATE_EPOCH DISPLAY
n=0
failed=0

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

# convert FILE: FILE becomes FILE.txt by way of PDF; whatever LibreOffice has to repair, it refuses
# without a window.
convert ()
{
  timeout 240 soffice "-env:UserInstallation=$profile" --headless --convert-to pdf "$1" \
    >"$1.log" 2>&1 || return 1
  pdftotext -layout "${1%.*}.pdf" "$1.txt" || return 1
  # Words may stand on two lines, and scripts apart.
  tr -d ' \n\f　' <"$1.txt" >"$1.flat"
}

# has FILE TEXT...: whether the PDF shows each text.
has ()
{
  local file=$1 text flat
  shift
  for text in "$@"; do
    flat=$(printf '%s' "$text" | tr -d ' 　')
    if ! grep -qF -- "$flat" "$file.flat"; then
      echo "# $file does not show: $text"
      return 1
    fi
  done
}

check ()
{
  local lang=$1 plan=$samples/manufacturer.$1.fujin file title as_is to_be
  local -a headings=("${@:2}")
  "$fujinctl" summary --json "$plan" >"summary.$lang" || return 1
  as_is=$(python3 -c 'import json, sys; print("%.1f" % json.load(open(sys.argv[1]))["total"]["as_is"]["mean"])' "summary.$lang")
  to_be=$(python3 -c 'import json, sys; print("%.1f" % json.load(open(sys.argv[1]))["total"]["to_be"]["mean"])' "summary.$lang")
  title=$(sed -n 's/.*<title>\(.*\)<\/title>.*/\1/p' "$plan" | head -1)
  for file in xlsx pptx docx; do
    "$fujinctl" export "$plan" -o "$file-$lang.$file" && convert "$file-$lang.$file"
    ok "$lang: LibreOffice opens the $file file"
    has "$file-$lang.$file" "$title" "$as_is" "$to_be"
    ok "$lang: the $file file has title and means ($as_is, $to_be)"
  done
  has "xlsx-$lang.xlsx" "${headings[@]}"
  ok "$lang: the workbook has its headings"
  has "docx-$lang.docx" "${headings[@]}"
  ok "$lang: the document has its headings"
}

check ja サービスマトリクス A-1 I-7 現状 あるべき姿
check en 'Service matrix' A-1 I-7 As-Is To-Be
echo "1..$n"
exit $failed
