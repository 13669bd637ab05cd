#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The board page, the slide and the text document ask for the same: test-asked.sh FUJINCTL
set -u

fujinctl=$(realpath "$1")
samples=$(realpath "${FUJIN_SAMPLES:-$(dirname "$0")/../../data/samples}")
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

# Where lines break or must not, and how wide spaces are, does not matter.
flat ()
{
  sed 's/[[:space:]　]//g; s/‑/-/g' | tr -d '\n\f'
}

# in_order TEXT WORDS...: each stands in the text behind the one before.
in_order ()
{
  local rest=$1
  shift
  for words in "$@"; do
    [[ $rest == *"$words"* ]] || { echo "# missing: $words"; return 1; }
    rest=${rest#*"$words"}
  done
}

if ! command -v pdftotext > /dev/null || ! command -v unzip > /dev/null; then
  echo "1..0 # SKIP pdftotext and unzip are needed"
  exit 0
fi
sample=$samples/manufacturer.ja.fujin
"$fujinctl" report --parts summary -o board.pdf "$sample" &&
  "$fujinctl" report --parts summary -o board.docx "$sample" &&
  "$fujinctl" export -o slides.pptx "$sample"
ok "the files are written"

board=$(pdftotext -raw board.pdf - | flat)
document=$(unzip -p board.docx word/document.xml | sed 's/<[^>]*>//g' | flat)
slide=$(unzip -p slides.pptx ppt/slides/slide7.xml | sed 's/<[^>]*>//g' | flat)
asked=(深い分析の委託先を決める 深夜の判断の権限を決めておく
  担い手のいないサービス5件の担当の決定 F-2内部脅威情報の収集・分析
  11件の見直し B-1リアルタイム監視
  改善項目のないギャップ 30日以内に見直す判断1件 E-5ペネトレーションテスト)
in_order "${board##*ご判断いただきたいこと}" "${asked[@]}"
ok "the board page asks for all in their order"
in_order "${document##*ご判断いただきたいこと}" "${asked[@]}"
ok "and so does the text document"
in_order "$slide" "8件のご判断をお願いします" "${asked[@]}"
ok "and the slide"
[[ $board$document$slide != *ほか1件* ]]
ok "a single one is never left without its name"

in_order "$document" 58サービス中58サービスの平均 カテゴリー別の現状とあるべき姿 大きなギャップ A-2リスクアセスメント \
  担当者ひとりに頼り 対象61サービスの担い手 自組織42 強いカテゴリー 弱いカテゴリー \
  ご判断いただきたいこと
ok "the text document has what the board page has"
in_order "$document" 65サービス中65サービス 61サービス中56サービス
ok "and no figure without the number it is of"
echo "1..$n"
exit $failed
