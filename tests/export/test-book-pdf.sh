#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Looks at the report as a reader of the PDF file does: test-book-pdf.sh FUJINCTL
set -u

fujinctl=$(realpath "$1")
sample=${FUJIN_SAMPLES:-$(dirname "$0")/../../data/samples}/manufacturer
sample=$(realpath "$sample.ja.fujin")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
export LC_ALL=C.UTF-8
unset LANGUAGE SOURCE_DATE_EPOCH
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

report ()
{
  "$fujinctl" report "$sample" "$@"
}

# Where lines break, and how wide spaces are, does not matter.
flat ()
{
  sed 's/[[:space:]　]//g' | tr -d '\n\f'
}

# outline FILE: the bookmarks, one to a line: PAGE TITLE
outline ()
{
  pdftohtml -xml -i -stdout "$1" 2>/dev/null |
    sed -n 's|^<item page="\([0-9]*\)">\(.*\)</item>$|\1 \2|p'
}

for lang in ja en both; do
  report -o $lang.pdf --lang $lang --mark 社外秘 --version 1.2 --issuer 統括部 --footer 取締役会資料
  ok "report $lang"
  pdftotext $lang.pdf $lang.txt
  flat <$lang.txt >$lang.flat
done

# What the contents promise is on the page they name.
outline ja.pdf >marks
[[ $(wc -l <marks) -ge 25 ]]; ok 'there are bookmarks'
wrong=0
while read -r page title; do
  pdftotext -f "$page" -l "$page" ja.pdf - | flat >this
  # The cover has no head, and what stands over pieces has none of its own.
  [[ $title == 表紙 || $title == カテゴリーごとの* ]] && continue
  grep -qF -- "$(flat <<<"$title")" this || { echo "# $page: $title"; wrong=1; }
done <marks
((wrong == 0)); ok 'every heading stands on the page of its bookmark'
pdftotext -layout -f 2 -l 2 ja.pdf contents
wrong=0
while read -r page title; do
  ((page > 2)) || continue
  # How wide the spaces in a title are does not matter here either.
  grep -qE "${title//[^[:alnum:]]/.*}.* $page( |\$)" contents || {
    echo "# not in the contents: $page $title"; wrong=1; }
done <marks
((wrong == 0)); ok 'the contents name the same pages'

for heading in 目次 経営層向けの要約 サービスマトリクス カテゴリー別レーダー ギャップ分析 改善 \
    判断の台帳 チーム表 組織図 要員数 委託先 リスクマップ CDCをめぐる役割 評価の尺度; do
  grep -qF "$heading" ja.flat; ok "found by text: $heading"
  grep -qF "$heading" both.flat; ok "found by text beside English: $heading"
done
for heading in Contents Servicematrix Gapanalysis Decisionledger Scalesoftheevaluation; do
  grep -qF "$heading" en.flat && grep -qF "$heading" both.flat; ok "found by text: $heading"
done

pages=$(pdfinfo ja.pdf | sed -n 's/^Pages: *//p')
((pages >= 30)); ok 'the report of the sample is long'
[[ $(grep -cE "^[0-9]+ / $pages\$" ja.txt) == $((pages - 1)) ]]
ok 'every page but the cover has its number'
[[ $(grep -c '社外秘' ja.txt) == "$pages" ]]; ok 'every page has the mark'
[[ $(grep -c '取締役会資料' ja.txt) == $((pages - 1)) ]]; ok 'every page has the foot'
grep -a -q '/Subtype /Link' ja.pdf; ok 'there are links'
pdfinfo -dests ja.pdf | grep -q '"part-gap-analysis"'; ok 'parts have names to link to'

pdfinfo ja.pdf >info
grep -q '^Title: *さくら精機' info && grep -q '^Subject: *サイバー' info &&
  grep -q '^Keywords: *ITU-T X.1060' info && grep -q '^Author: *統括部' info
ok 'document properties'
pdfinfo en.pdf | grep -q '^Subject: *Cyber defence'; ok 'properties in English'
report -o plain.pdf --parts summary; pdfinfo plain.pdf >info; ! grep -q '^Author' info
ok 'nobody is named who was not'
login=$(id -un)
host=$(uname -n)
{ pdfinfo plain.pdf; strings plain.pdf; } >all
! grep -qiE "^(Author|Creator|Producer|Title|Subject|Keywords).*($login|$host)" all &&
  ! grep -qF "$work" all && ! grep -qF "$(dirname "$sample")" all
ok 'no login, machine or folder'

for lang in ja both; do
  mkdir -p else
  (cd else && HOME=/nowhere USER=other TZ=Pacific/Auckland "$fujinctl" report "$sample" \
    -o again.pdf --lang $lang --mark 社外秘 --version 1.2 --issuer 統括部 --footer 取締役会資料)
  cmp -s $lang.pdf else/again.pdf; ok "the same bytes again: $lang"
done

for paper in a4-landscape:842:595 a4-portrait:595:842 a3-landscape:1190:842 a3-portrait:842:1190 \
    letter-landscape:792:612 letter-portrait:612:792 A3:1190:842 Letter:792:612; do
  IFS=: read -r id width height <<<"$paper"
  report -o p.pdf --size "$id" --parts cover,contents,summary,scales &&
    pdfinfo p.pdf | sed -n 's/^Page size: *//p' |
      awk -v w="$width" -v h="$height" '{ d = $1 - w; e = $3 - h;
        exit !(d > -1 && d < 1 && e > -1 && e < 1) }'
  ok "paper $id"
done

echo "1..$n"
exit $failed
