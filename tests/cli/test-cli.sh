#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every command of fujinctl as a person would: test-cli.sh FUJINCTL
set -u

fujinctl=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
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
    sed 's/^/# out: /' out 2>/dev/null
    sed 's/^/# err: /' err 2>/dev/null
    failed=1
  fi
}

# run STATUS ARGUMENT...: whether fujinctl ends with STATUS.
run ()
{
  local wanted=$1 status
  shift
  "$fujinctl" "$@" >out 2>err
  status=$?
  ((status == wanted)) && return 0
  echo "# ended with $status, not $wanted: $*"
  return 1
}

# says FILE TEXT: whether the file holds the text.
says ()
{
  grep -qF -- "$2" "$1"
}

# begins FILE TEXT: whether the file begins with these bytes.
begins ()
{
  # In bytes, whatever the characters are.
  [[ $(head -c "$(printf %s "$2" | wc -c)" "$1" | tr -d '\0') == "$2" ]]
}

export LC_ALL=C.UTF-8
export XDG_STATE_HOME=$work/state
unset LANGUAGE SOURCE_DATE_EPOCH

run 0 --version && says out fujinctl; ok 'version'
for help in --help -h help; do
  run 0 $help && says out convert && says out summary; ok "$help"
done
for command in new check summary gaps advise staffing absence snapshot history compare diff merge text import export report library share convert; do
  run 0 help $command && says out "fujinctl $command"; ok "help $command"
  run 0 $command --help && says out --lang; ok "$command --help"
  run 0 --lang ja help $command; ok "help $command in Japanese"
done
run 0 help --lang ja && says out サービス; ok "help is translated"
run 0 export --lang ja --help && says out 書き出すファイル; ok "options are translated"

run 2 && says err --help; ok 'no command'
run 2 frobnicate && says err frobnicate && says err export; ok 'an unknown command'
run 2 help frobnicate && says err frobnicate; ok 'help for an unknown command'
run 2 --frobnicate && says err frobnicate; ok 'an unknown option before the command'
for command in new check summary gaps advise absence history export report convert; do
  run 2 $command --frobnicate && says err "help $command"; ok "$command: an unknown option"
  run 2 $command && says err "help $command"; ok "$command: no file"
  run 2 $command --lang fr x.fujin && says err fr; ok "$command: an unknown language"
done
run 2 summary a.fujin b.fujin && says err b.fujin; ok 'one file too many'

run 0 new one.fujin --title 'A & B <C>' --organisation 'Sakura' --lang en; ok 'new'
says one.fujin 'A &amp; B &lt;C&gt;' && says one.fujin Sakura; ok 'new writes what was asked for'
cp one.fujin kept.fujin
run 1 new one.fujin --title other && says err one.fujin; ok 'new refuses what is there'
cmp -s one.fujin kept.fujin; ok 'and leaves it as it was'
ln -s nowhere.fujin link.fujin
run 1 new link.fujin; ok 'new refuses a link that leads nowhere'
run 1 new no/where.fujin && says err where.fujin && says err 'Nothing was changed' &&
  ! grep -q 'as it was before' err; ok 'new into a folder that is not there'
run 0 --lang ja new two.fujin --title 計画; ok 'new in Japanese'
says two.fujin '<language>ja</language>'; ok 'the language is in the file'
run 0 new -- --title.fujin && [[ -f ./--title.fujin ]]; ok 'a file whose name begins with a dash'

run 0 check one.fujin two.fujin && [[ ! -s out && ! -s err ]]; ok 'check is silent about good files'
sed 's/<organisation>/<organization>/' one.fujin >bad.fujin
run 1 check bad.fujin && grep -qE '^bad\.fujin:[0-9]+: .' err; ok 'check says file, line, message'
run 1 check one.fujin bad.fujin two.fujin && ! grep -vE '^bad\.fujin:' err; ok 'check of several'
run 1 check missing.fujin && grep -qE '^missing\.fujin: .' err; ok 'check of a missing file'
for command in summary 'export --output x.png' 'report --output x.pdf' 'convert --output x.csv'; do
  # shellcheck disable=SC2086
  run 1 $command bad.fujin && grep -qE '^bad\.fujin:[0-9]+: .' err; ok "$command: a bad file"
done
[[ ! -e x.png && ! -e x.pdf && ! -e x.csv ]]; ok 'nothing is written from a bad file'

cat >plan.fujin <<'END'
<?xml version="1.0" encoding="UTF-8"?>
END
run 1 check plan.fujin && grep -qE '^plan\.fujin:[0-9]+: .' err; ok 'check of an empty document'

run 0 summary one.fujin && says out 'A & B <C>' && says out 'in scope 64'; ok 'summary'
run 0 summary two.fujin && says out 計画 && says out 戦略マネジメント; ok 'summary in its own language'
run 0 summary two.fujin --lang en && says out 'Real-time analysis'; ok 'summary in the other'
"$fujinctl" summary one.fujin >/dev/full 2>err; [[ $? == 1 && -s err ]]; ok 'a full disk is noticed'

run 0 summary one.fujin --json; ok 'summary as JSON'
python3 - out <<'END'; ok 'JSON is well-formed, and what is unscored is null'
import json, sys
data = json.load(open(sys.argv[1], encoding='utf-8'))
assert data['title'] == 'A & B <C>'
assert data['total']['as_is'] == {'mean': None, 'scored': 0, 'of': 64}
assert len(data['categories']) == 9
assert all(c['to_be']['mean'] is None for c in data['categories'])
assert data['gaps'] == [] and data['gap_count'] == 0
assert data['strongest'] == [] and data['as_of'] is None
assert data['present_pattern'] is None
assert data['carriers'] == {'inside': 0, 'both': 0, 'outside': 0, 'nobody': 64}
assert set(data['phases']) == {'catalogue', 'profile', 'portfolio'}
END
cp out first.json
run 0 summary one.fujin --json && cmp -s out first.json; ok 'JSON is stable'
run 0 new odd.fujin --title $'quote " and \\ backslash' && run 0 summary odd.fujin --json &&
  python3 -c 'import json; assert json.load(open("out"))["title"] == "quote \" and \\ backslash"'
ok 'JSON escapes'

run 0 advise one.fujin --lang en && says out 'Target pattern: not chosen' && says out 'note 18'
ok 'advise without a pattern'
run 0 advise one.fujin --pattern 2 --lang en && says out 'Steps to the target: 64 services' &&
  says out 'our own reasoning'
ok 'advise on the way to a pattern'
run 2 advise one.fujin --pattern 5 && says err 5; ok 'advise: a pattern that is not there'
run 0 advise one.fujin --pattern 4 --json && python3 - <<'END'
import json
data = json.load(open('out'))
assert data['target_pattern'] == 4 and data['present_pattern'] is None
assert len(data['steps']) == 64 and data['differ'] == []
assert all(s['move'] == 'fill-in' and s['improvement'] is None for s in data['steps'])
END
ok 'advise as JSON'

sed '/^<?fujin-seal /d; s|^</fujin-project>| <teams>\n  <team id="t-aaaaaaaaaaaa">\n   <name>Night Watch</name>\n   <kind>external</kind>\n   <colour>1</colour>\n  </team>\n  <team id="t-bbbbbbbbbbbb">\n   <name>CSIRT</name>\n   <kind>internal</kind>\n   <colour>2</colour>\n  </team>\n </teams>\n <plans>\n  <plan service="B-1">\n   <assigned team="t-aaaaaaaaaaaa" lead="yes"/>\n  </plan>\n </plans>\n&|' \
  one.fujin >absent.fujin
run 0 check absent.fujin; ok 'a plan with a provider'
cp absent.fujin absent.before
run 0 absence absent.fujin --team 'night watch' --lang en && says out 'Fall to unassigned: 1' &&
  says out 'carried 1 → 0' && says out 'Only Night Watch carries it' && cmp absent.fujin absent.before
ok 'absence of a team, whatever its case'
run 0 absence absent.fujin --providers --lang ja && says out '未割り当てになる' && says out '（布陣の案）'
ok 'absence of all providers in Japanese'
run 0 absence absent.fujin --after 18:00 --lang en && says out 'Hours not stated' && says out 'Night Watch'
ok 'absence after an hour assumes nothing'
run 0 absence absent.fujin --team t-aaaaaaaaaaaa --team CSIRT --json && python3 - <<'END'
import json
data = json.load(open('out'))
assert data['teams_away'] == ['Night Watch', 'CSIRT']
assert data['before']['carried'] == 1 and data['after']['carried'] == 0
falls = [f for f in data['findings'] if f['kind'] == 'falls']
assert [f['code'] for f in falls] == ['B-1'] and falls[0]['could_step_in'] == []
assert falls[0]['before'] == 'outsource' and falls[0]['after'] == 'unassigned'
assert [s['step'] for s in data['steps']] == list(range(1, 9))
assert {s['code'] for s in data['steps'][2]['services'] if s['stated']} == {'D-1', 'D-3', 'D-4'}
END
ok 'absence as JSON'
run 1 absence absent.fujin --team 'Nigth Watch' --lang en && says err 'Do you mean “Night Watch”' && says err CSIRT
ok 'absence of a misspelt team'
run 1 absence absent.fujin --team Qwertyuiop --lang en && says err Qwertyuiop && ! says err 'Do you mean'
ok 'absence of a team that is nothing like any'
run 1 absence absent.fujin --person Sato && says err Sato; ok 'absence of a person that is not there'
run 2 absence absent.fujin --after 19:00 && says err 19:00; ok 'absence: an hour that is not there'
run 2 absence absent.fujin && says err --team; ok 'absence of nobody'
run 0 staffing --lang en && says out 'Level 0  Smallest trial: 4 people' &&
  says out '7 people' && says out '12 people' && says out '26 people' &&
  says out '24x7: 2 (12 in all)'; ok 'staffing without a file is table 11'
run 0 staffing --lang ja && says out '常時 2名（全12名）'; ok 'table 11 in Japanese'
run 0 staffing --level 1 --lang en && says out '7 people' && ! says out '26 people'
ok 'one level of table 11'
run 2 staffing --level 4 && says err 4; ok 'staffing: a level that is not there'
run 2 staffing one.fujin two.fujin && says err two.fujin; ok 'staffing: one file too many'
run 2 staffing --frobnicate && says err 'help staffing'; ok 'staffing: an unknown option'
run 1 staffing nothing.fujin && [[ -s err ]]; ok 'staffing of a file that is not there'
run 0 staffing one.fujin --lang en && says out 'no posts yet'; ok 'staffing of an empty plan'
sed '/^<?fujin-seal /d; s|^</fujin-project>| <posts>\n  <post id="n-aaaaaaaaaaaa">\n   <function>first-response</function>\n   <shift>24x7</shift>\n   <seats>1</seats>\n  </post>\n  <post id="n-bbbbbbbbbbbb">\n   <function>forensics</function>\n   <shift>covered</shift>\n   <covered-by>research</covered-by>\n  </post>\n </posts>\n&|' \
  one.fujin >posts.fujin
run 0 check posts.fujin; ok 'posts are part of a plan'
run 0 staffing posts.fujin --level 2 --lang en && says out 'Ours: 6 people' &&
  says out '! Forensics is to be done by Research and analysis' && says out '6 people a seat'
ok 'staffing of a plan'
run 0 staffing posts.fujin --json && python3 - <<'END'
import json
data = json.load(open('out'))
assert [level['heads'] for level in data['levels']] == [4, 7, 12, 26]
assert all(sum(f['heads'] for f in level['functions']) == level['heads']
           for level in data['levels'])
assert data['factors']['people_a_seat'] == 6 and data['ours']['heads'] == 6
first = data['ours']['functions'][0]
assert first['id'] == 'first-response' and first['covered_hours'] == 168
assert [gap['met'] for gap in first['gaps']] == [True, True, True, False]
assert len(data['findings']) == 1
END
ok 'staffing as JSON'

cp one.fujin turn.fujin
run 0 snapshot turn.fujin --name 'First review' --date 2026-04-01 --trigger incident --note 'After it' &&
  says out 'First review' && [[ ! -s err ]]; ok 'a version is kept'
says turn.fujin '<name>First review</name>' && says turn.fujin '<date>2026-04-01</date>' &&
  says turn.fujin '<trigger>incident</trigger>' && run 0 check turn.fujin; ok 'the version is in the file'
cp turn.fujin same.fujin
run 0 snapshot turn.fujin --name 'Second' --output next.fujin && cmp -s turn.fujin same.fujin &&
  says next.fujin '<trigger>regular</trigger>' && says next.fujin "<date>$(date +%F)</date>"
ok 'a version is kept in another file, of today by default'
run 0 compare turn.fujin next.fujin && says out 'no differences'; ok 'versions are no difference'
run 0 compare 'next.fujin@First review' next.fujin && says out 'no differences'
ok 'compare a version with now'
run 0 compare next.fujin next.fujin@Second --json && python3 - out <<'END'; ok 'compare as JSON'
import json, sys
data = json.load(open(sys.argv[1], encoding='utf-8'))
assert data['counts'] == {'added': 0, 'dropped': 0, 'moved': 0, 'raised': 0, 'lowered': 0,
                          'other': 0, 'differences': 0}
assert data['differences'] == [] and data['from']['as_is']['mean'] is None
assert data['to']['state'] == 'next.fujin@Second'
END
run 0 compare one.fujin two.fujin --lang en && says out 'Title'; ok 'compare two files'
run 0 compare one.fujin two.fujin --json --lang en && python3 - out <<'END'; ok 'the differences as JSON'
import json, sys
data = json.load(open(sys.argv[1], encoding='utf-8'))
assert data['counts']['differences'] == len(data['differences']) > 0
assert any(d['field'] == 'Title of the project' and d['before'] == 'A & B <C>' for d in data['differences'])
END
id=$(sed -n 's/.*<snapshot id="\([^"]*\)".*/\1/p' turn.fujin)
run 0 compare "turn.fujin@$id" turn.fujin; ok 'a version by its id'
cp turn.fujin 'a@b.fujin'
run 0 compare a@b.fujin turn.fujin; ok 'a file whose name holds an @'
sed '/^<?fujin-seal /d; s/\([">]\)t-\([a-z0-9]*\)/\1t-x\2/g; /<teams>t-/s/ t-/ t-x/g' "$FUJIN_SAMPLES/manufacturer.en.fujin" >apart.fujin
! cmp -s apart.fujin "$FUJIN_SAMPLES/manufacturer.en.fujin" && run 0 check apart.fujin &&
  run 0 compare "$FUJIN_SAMPLES/manufacturer.en.fujin" apart.fujin --lang en && says out 'no differences'
ok 'teams of two files are known by their names'
run 1 compare turn.fujin@nothing turn.fujin && says err 'First review'; ok 'an unknown version'
run 2 compare turn.fujin && says err FILE@VERSION; ok 'compare needs two states'
run 2 snapshot turn.fujin && says err --name; ok 'a version needs a name'
run 2 snapshot turn.fujin --name x --date 2026-02-30 && says err 2026-02-30; ok 'a version needs a real date'
run 2 snapshot turn.fujin --name x --trigger moon && says err remote-work; ok 'an unknown trigger'
run 1 snapshot bad.fujin --name x; ok 'no version of a bad file'
run 1 snapshot turn.fujin --name 'First review' && says err 'already'; ok 'a version has a name of its own'
cmp -s turn.fujin same.fujin; ok 'refused commands leave the file alone'

cp "$FUJIN_SAMPLES/manufacturer.en.fujin" kept.fujin
cp kept.fujin first.fujin
run 0 history kept.fujin --lang en && says out 'No earlier versions'; ok 'a history of nothing'
run 0 snapshot kept.fujin --name one && grep -v '^<?fujin-seal' kept.fujin |
  sed 's,<title>[^<]*</title>,<title>Another title</title>,' >x && cp x kept.fujin &&
  run 0 snapshot kept.fujin --name two && run 0 history kept.fujin --lang en &&
  [[ $(grep -c '^[0-9a-f]\{8\} ' out) == 2 ]] && says out 'was in the file' && says out 'Another title' &&
  says out "$(date +%F)"
ok 'what a command replaces is in the history'
id=$(grep '^[0-9a-f]\{8\} ' out | tail -1 | cut -c 1-8)
run 0 history kept.fujin --restore "$id" -o earlier.fujin && cmp -s earlier.fujin first.fujin
ok 'an earlier version comes back byte for byte'
run 1 history kept.fujin --restore "$id" -o earlier.fujin && says err earlier.fujin; ok 'but not over another file'
cp kept.fujin x
run 0 history kept.fujin --restore "$id" -o kept.fujin --force && cmp -s kept.fujin first.fujin &&
  run 0 history kept.fujin --lang en && [[ $(grep -c '^[0-9a-f]\{8\} ' out) == 3 ]] &&
  [[ $(grep -c 'now in the file' out) == 1 ]] &&
  run 0 history kept.fujin --restore "$(head -c 8 out)" -o newest.fujin && cmp -s newest.fujin x
ok 'restored in its place, what stood there is kept'
rm kept.fujin
run 0 history "$PWD/kept.fujin" && [[ $(grep -c '^[0-9a-f]\{8\} ' out) == 3 ]]; ok 'the history of a plan that is gone'
run 1 history kept.fujin --restore 00000000 -o x.fujin && says err 00000000; ok 'no such earlier version'
run 1 history kept.fujin --restore ../../first -o x.fujin; ok 'an id is no path'
[[ -z $(find state -perm /077) ]]; ok 'the history is private'
run 0 history kept.fujin --purge && ! grep -rq kept.fujin state; ok 'a history is removed'
run 2 history kept.fujin --restore "$id" && says err --output; ok 'restore where to'
run 2 history kept.fujin --purge -o x.fujin; ok 'restore or remove'
mkdir -p config/glib-2.0/settings
printf '[jp/fujin/Fujin]\nkeep-earlier-versions=false\n' >config/glib-2.0/settings/keyfile
cp first.fujin kept.fujin
(export GSETTINGS_BACKEND=keyfile XDG_CONFIG_HOME=$work/config
 run 0 snapshot kept.fujin --name one) && ! grep -rq kept.fujin state
ok 'nothing is kept where the setting says so'

for lang in ja en; do
  for chart in radar gaps 'category --category B' services expected overlay trend; do
    # shellcheck disable=SC2086
    for suffix in svg png pdf; do
      run 0 export one.fujin --chart $chart --output "c.$suffix" --size 640x480 --lang $lang
      ok "export $chart $suffix $lang"
    done
    begins c.svg '<?xml' && xmllint --noout c.svg && begins c.pdf '%PDF-' && file c.png |
      grep -q '640 x 480'
    ok "what was exported is what it says: $chart $lang"
  done
  run 0 report one.fujin --output r.pdf --lang $lang --parts summary &&
    pdfinfo r.pdf | grep -q 'Pages: *1$'
  ok "report $lang"
  run 0 convert one.fujin --output m.csv --lang $lang && [[ $(wc -l <m.csv) == 65 ]]
  ok "convert $lang"
done
run 0 export one.fujin --category b --output c.svg; ok 'a category alone is enough'
run 0 report one.fujin --output r.pdf --paper letter-portrait && pdfinfo r.pdf | grep -q '612 x 792'
ok 'report on another paper'
run 0 report --list-parts && says out gap-analysis && [[ $(wc -l <out) -ge 25 ]]; ok 'parts are listed'
run 0 report --list-parts --lang ja && says out ギャップ分析; ok 'parts are listed in Japanese'
run 0 report one.fujin -o r.pdf --parts improvements,scales --size A3 --mark Secret --version 7 \
    --header Head --footer Foot --issuer Us --lang en && pdftotext r.pdf - >text &&
  says text Secret && says text 'Version 7' && says text Head && says text Foot &&
  says text 'No improvement is planned yet'; ok 'what a report is told'
run 0 report one.fujin -o r.pdf --parts cover,scales --lang both && pdftotext r.pdf - >text &&
  says text 評価の尺度 && says text 'Scales of the evaluation'; ok 'both languages'
sed 's/Sakura/Sakuro/' one.fujin >changed.fujin
run 1 check changed.fujin && says err 'changed.fujin:2: The check value'; ok 'check notices a changed byte'
run 0 convert changed.fujin --output sealed.fujin && run 0 check sealed.fujin && says sealed.fujin Sakuro
ok 'convert gives a plan a new check value'
for command in summary gaps advise text history 'diff one.fujin' 'compare changed.fujin'; do
  # shellcheck disable=SC2086
  "$fujinctl" $command changed.fujin >out 2>err
  [[ $(grep -c '^changed.fujin:2: The check value' err) == 1 ]]; ok "$command says once that the plan was changed"
done
run 0 summary one.fujin && [[ ! -s err ]]; ok 'nothing is said of a good plan'
cp changed.fujin same.changed
run 1 snapshot changed.fujin --name x && says err --force && cmp -s changed.fujin same.changed &&
  run 1 convert changed.fujin -o changed.fujin && says err --force && cmp -s changed.fujin same.changed
ok 'a changed plan is left alone'
run 0 snapshot changed.fujin --name x -o next.changed && says err 'check value' && cmp -s changed.fujin same.changed
ok 'a version of it in another file'
run 0 snapshot changed.fujin --name x --force && run 0 check changed.fujin; ok 'or with --force in its place'
for command in summary 'diff changed.fujin' 'compare changed.fujin' text history gaps; do
  read -ra words <<<"$command"
  "$fujinctl" "${words[@]}" one.fujin --lang en >behind 2>&1
  "$fujinctl" --lang en "${words[@]}" one.fujin >front 2>&1
  "$fujinctl" --lang=en "${words[@]}" one.fujin >equals 2>&1
  "$fujinctl" --lang ja "${words[@]}" one.fujin >out 2>&1
  cmp -s front behind && cmp -s equals behind && [[ $(<out) != "$(<behind)" ]]
  ok "--lang before $command"
done
run 0 convert one.fujin --output m.pdf && pdftotext m.pdf - | grep -q 'I-7'; ok 'convert to PDF'
run 0 report two.fujin --output r.pdf && pdftotext r.pdf - | grep -q 計画; ok 'Japanese text comes back'

for suffix in xlsx pptx docx; do
  run 0 export one.fujin --output "o.$suffix" --lang ja && begins "o.$suffix" PK &&
    run 0 export one.fujin --output "p.$suffix" --lang ja && cmp -s "o.$suffix" "p.$suffix"
  ok "export to $suffix gives the same file twice"
done
run 0 export one.fujin -o notes.pptx --notes && unzip -l notes.pptx | grep -q notesSlide1 &&
  ! unzip -l o.pptx | grep -q notesSlide1; ok 'speaker notes only when asked for'
run 2 export one.fujin && says err --output; ok 'export without an output'
run 2 export one.fujin --output x.gif && says err .svg; ok 'export to an unknown suffix'
run 2 export one.fujin --output x; ok 'export without a suffix'
sample=${FUJIN_SAMPLES:-$(dirname "$0")/../../data/samples}/textbook-example
run 0 gaps "$sample.en.fujin" &&
  says out 'B-1 is at 2, target 4: one person, unwritten; carried by 1 team, inside; level Basic' &&
  says out '  6. 2 × 1 =  2' && says out 'Not scored, so in no order: 26 services'; ok 'gaps'
run 0 gaps --lang ja "$sample.en.fujin" && says out 'B-1は現状2、あるべき姿4：'; ok 'gaps in Japanese'
run 0 gaps --json "$sample.en.fujin" && python3 - out <<'END'; ok 'gaps as JSON'
import json, sys
with open(sys.argv[1], encoding='utf-8') as file:
    gaps = json.load(file)
order = [(gap['place'], gap['code'], gap['priority']) for gap in gaps['ranking']]
wanted = [(1, 'A-1', 8), (1, 'B-1', 8), (1, 'G-1', 8), (4, 'D-1', 4), (4, 'I-1', 4), (6, 'E-1', 2)]
first = gaps['ranking'][1]
steps = [cause['step'] for cause in first['causes']]
sys.exit(order != wanted or len(gaps['unscored']) != 26 or len(gaps['level_gaps']) < 26
         or first['found'] != ['on-one-person', 'below-to-be'] or first['cycle'] != 'short'
         or steps[0] != 'score' or steps[-1] != 'improvement' or not gaps['weights']['usual'])
END
maker=${FUJIN_SAMPLES:-$(dirname "$0")/../../data/samples}/manufacturer
grep -q 'Megumi Sato' "$maker.en.fujin" && run 0 share "$maker.en.fujin" -o shared.fujin --all &&
  run 0 check shared.fujin && ! grep -qE 'Sato|Sakura|<note>|<snapshot|Kinoshita' shared.fujin &&
  grep -q '<name>Person 1</name>' shared.fujin && grep -q '<name>CSIRT</name>' shared.fujin
ok 'share without any name'
for lang in ja en; do
  run 0 share "$maker.$lang.fujin" -o shared.fujin --providers --lang en &&
    ! grep -qE '青葉|北辰|Aoba|Hokushin' shared.fujin && grep -q '<cost>.*Provider A' shared.fujin &&
    grep -qE '<reason>.*Provider B' shared.fujin && grep -q '^“shared.fujin”: [1-9][0-9]* names replaced' out
  ok "share without the short names of providers, $lang"
done
run 0 share "$maker.ja.fujin" -o shared.fujin --people --lang ja && grep -q '<name>担当者 1</name>' shared.fujin &&
  grep -q '<snapshot' shared.fujin; ok 'share with other names in Japanese'
run 2 share "$maker.en.fujin" -o shared.fujin && says err --people; ok 'share needs to be told what'
run 2 share "$maker.en.fujin" --all && says err --output; ok 'share without an output'
cp "$maker.en.fujin" own.fujin
run 1 share own.fujin -o own.fujin --all && cmp -s own.fujin "$maker.en.fujin"; ok 'share does not write over the plan'
run 1 gaps nothing.fujin && [[ -s err ]]; ok 'gaps of a file that is not there'
run 2 export one.fujin --chart pie --output x.png && says err gaps; ok 'an unknown chart'
run 2 export one.fujin --chart category --output x.png; ok 'no category'
run 0 export one.fujin --chart overlay --with one.fujin --with turn.fujin --output w.svg --lang en &&
  run 0 export one.fujin --chart overlay --output v.svg --lang en && ! cmp -s w.svg v.svg
ok 'other plans over the chart'
run 2 export one.fujin --chart radar --with one.fujin --output x.svg && says err overlay
ok 'other plans go with one chart only'
run 1 export one.fujin --chart overlay --with nothing.fujin --output x.svg && [[ -s err ]]
ok 'another plan that is not there'
run 2 export one.fujin --category Z --output x.png && says err Z; ok 'an unknown category'
for size in 640 640x 0x0 63x480 640x8193 -5x9 640x480x2 axb; do
  run 2 export one.fujin --output x.png --size=$size; ok "size $size is refused"
done
run 2 report one.fujin --output x.pdf --paper a9 && says err a4-portrait; ok 'an unknown paper'
run 2 report one.fujin --output x.txt && says err .pdf; ok 'report to an unknown suffix'
run 2 report one.fujin --output x.pdf --parts cover,nothing && says err nothing &&
  says err gap-analysis; ok 'an unknown part names the known ones'
run 2 report one.fujin --output x.pdf --parts '' && says err --list-parts; ok 'no part at all'
run 2 report one.fujin --output x.pdf --lang de && says err both; ok 'an unknown language of a report'
run 2 summary one.fujin --lang both && says err ja; ok 'both languages are for reports'
run 1 report one.fujin --output x.pdf --name Board && says err Board; ok 'an unknown report'
run 1 report one.fujin --output x.pdf --logo one.fujin && says err PNG; ok 'a logo that is none'
run 1 report one.fujin --output x.pdf --logo none.png && says err none.png; ok 'a missing logo'
run 2 report --output x.pdf; ok 'report without a file'
run 1 report one.fujin --output no/x.pdf && [[ -s err ]]; ok 'a folder that is not there'
[[ ! -e x.png && ! -e x.pdf ]]; ok 'nothing is written by a refused command'

# Tables in.
run 0 convert one.fujin --output sheet.csv --lang ja
run 0 import sheet.csv --output back.fujin --lang ja && run 0 convert back.fujin -o back.csv --lang ja \
  && cmp -s sheet.csv back.csv; ok 'import of an exported sheet'
run 0 check back.fujin; ok 'what was imported is good'
printf 'x,Ａ－１,必須\ny,A-2,とても\n' | iconv -t CP932 >sjis.csv
run 0 import sjis.csv --map code=B,level=C -o map.fujin && says out C2 && says out 'not taken: A' \
  && grep -q basic map.fujin; ok 'import with named columns'
run 1 import sjis.csv -o map.fujin && says err map.fujin; ok 'import overwrites nothing'
run 0 import sjis.csv --force -o map.fujin; ok 'import overwrites when told to'
printf 'No,as-is\nA-1,2\n' >old.csv
run 0 import old.csv --v21 -o old.fujin && says out A-6 && run 0 summary --json old.fujin
[[ $(grep -c '<as-is' old.fujin) == 6 ]]; ok 'a role of v2.1 goes to its six services'
run 2 import sjis.csv; ok 'import without output'
run 1 import sjis.csv --map code=1 -o no.fujin && says err 1; ok 'import with a bad map'
run 1 import sjis.csv --sheet no -o no.fujin && says err no; ok 'import of no such sheet'
run 1 import one.fujin -o no.fujin && says err CSV; ok 'import of what is no table'
run 1 import nothing.csv -o no.fujin; ok 'import of a file that is not there'
[[ ! -e no.fujin ]]; ok 'a refused import writes nothing'

# Two people, one plan.
edit () # FILE CODE SCORE: gives a service a score, the way a person does it with an editor
{
  python3 - "$@" <<'END'
import re, sys
path, code, score = sys.argv[1:]
text = open(path, encoding='utf-8').read()
text = re.sub(r'<\?fujin-seal [^>]*\?>\n', '', text)
at = text.index(f'<plan service="{code}">')
head, tail = text[:at], text[at:]
tail = re.sub(r'(<as-is[^>]*>)[^<]*', r'\g<1>' + score, tail, count=1)
open(path, 'w', encoding='utf-8').write(head + tail)
END
}
cp "$FUJIN_SAMPLES/manufacturer.en.fujin" base.fujin
cp base.fujin mine.fujin; cp base.fujin other.fujin
edit mine.fujin A-1 5; edit other.fujin B-1 5
run 0 diff base.fujin base.fujin && [[ ! -s out ]]; ok 'diff of the same plan'
run 1 diff base.fujin mine.fujin --lang en && [[ $(wc -l <out) == 1 ]] && says out 'A-1 ' && says out As-Is
ok 'diff says what differs, a line each'
run 2 diff base.fujin missing.fujin && run 2 diff base.fujin; ok 'diff: trouble is 2'
run 0 merge base.fujin mine.fujin other.fujin -o both.fujin && [[ ! -s err ]] && run 0 check both.fujin
ok 'a merge without conflicts'
run 1 diff mine.fujin both.fujin --lang en && [[ $(wc -l <out) == 1 ]] && says out 'B-1 ' &&
  run 0 merge base.fujin other.fujin mine.fujin -o mirror.fujin && cmp both.fujin mirror.fujin
ok 'it has both changes, whoever merges'
says both.fujin '<?fujin-seal sha256='; ok 'the merged file has its check value'
edit other.fujin A-1 1
run 1 merge base.fujin mine.fujin other.fujin -o both.fujin --lang en && [[ $(wc -l <err) == 2 ]] &&
  says err '“both.fujin” keeps our value' && says err 'As-Is of A-1 ' && says err 'you “5”, the other “1”; before' && run 1 diff mine.fujin both.fujin --lang en &&
  [[ $(wc -l <out) == 1 ]]
ok 'a conflict is said in words, and ours is kept'
run 1 merge base.fujin mine.fujin other.fujin -o both.fujin --lang ja && says err 現状; ok 'a conflict in Japanese'
run 0 merge base.fujin mine.fujin other.fujin -o both.fujin --theirs && [[ ! -s err ]] &&
  run 0 diff other.fujin both.fujin; ok 'theirs where the two disagree'
run 0 merge base.fujin mine.fujin other.fujin -o both.fujin --ours; ok 'ours where the two disagree'
: >empty.fujin
run 0 merge empty.fujin mine.fujin mine.fujin -o both.fujin && run 0 diff mine.fujin both.fujin; ok 'nothing in common'
cp both.fujin kept.fujin
printf '<<<<<<< mine\n' >broken.fujin
run 2 merge base.fujin mine.fujin broken.fujin -o both.fujin && cmp both.fujin kept.fujin &&
  run 2 merge base.fujin mine.fujin -o both.fujin && run 2 merge base.fujin mine.fujin other.fujin &&
  run 2 merge base.fujin mine.fujin other.fujin -o both.fujin --ours --theirs && cmp both.fujin kept.fujin
ok 'trouble writes nothing'
edit other.fujin A-1 4
for file in base mine other; do
  for each in base mine other; do cp $each.fujin $each.in; done
  run 0 convert $file.fujin -o sealed.fujin && sed 's/Sakura/Sakuro/' sealed.fujin >$file.in
  run 1 merge base.in mine.in other.in -o both.fujin --theirs --path plan.fujin --lang en &&
    says err "$file.in:2: The check value" && says err '“plan.fujin” was put together'
  ok "a merge with a changed file: $file"
done
run 0 text base.fujin --lang en && says out 'A-1 ' && says out 'As-Is: ' && cp out text.first &&
  run 0 text base.fujin --lang en && cmp out text.first && run 0 text base.fujin --lang ja && says out 現状
ok 'a plan as lines of text'
if command -v git >/dev/null; then
  mkdir repository
  (
    set -e
    cd repository
    export HOME=$PWD GIT_CONFIG_NOSYSTEM=1 PATH=${fujinctl%/*}:$PATH
    git init -q -b main .
    git config user.name Planner; git config user.email planner@example.org
    git config merge.fujin.name 'Fujin plans'
    git config merge.fujin.driver 'fujinctl merge %O %A %B -o %A --path %P'
    git config diff.fujin.textconv 'fujinctl text --lang en'
    echo '*.fujin merge=fujin diff=fujin' >.gitattributes
    cp ../base.fujin plan.fujin
    git add .; git commit -qm base
    git checkout -qb other; edit plan.fujin A-2 5; edit plan.fujin A-1 4; git commit -qam other
    git checkout -q main; edit plan.fujin A-1 4; edit plan.fujin A-3 5; git commit -qam mine
    git merge -q -m merged other
    fujinctl check plan.fujin
    fujinctl diff ../base.fujin plan.fujin --lang en >../changes || true
    git log -p -1 HEAD^1 --format= >../patch
    git checkout -qb third HEAD^1; edit plan.fujin A-2 1; git commit -qam third
    git merge -q main 2>../said && exit 1
    grep -q '“plan.fujin”' ../said
    git diff --name-only --diff-filter=U | grep -qx plan.fujin
    fujinctl check plan.fujin
  ) >out 2>err
  ok 'git merges plans by fields, and stops at what is disagreed'
  says changes 'A-1 ' && says changes 'A-2 ' && says changes 'A-3 '; ok 'git has the changes of both'
  grep -q '^+A-3 .*As-Is: 5' patch && ! says patch '<as-is'; ok 'git shows changes as lines of text'
else
  echo "ok $((n += 1)) - git is not there # SKIP"
fi
# The library.
run 0 library --lang en && says out csf:outsourcing && says out x1060:categories; ok 'the tables of the library'
run 0 library NCA-11 --lang en && [[ $(head -c 10 out) == nca:NCA-11 ]]; ok 'search by code'
run 0 library ｺﾏﾝﾀﾞｰ --lang ja && [[ $(head -c 10 out) == nca:NCA-11 ]]; ok 'search by half-width kana'
run 1 library zzzz qqqq --lang en && says err zzzz; ok 'nothing found'
run 0 library --show x1060:A-1 --lang en && says out NCA-11; ok 'an entry with its links'
run 1 library --show nca:nobody && says err nca:nobody; ok 'no such entry'
run 0 library --table nca:relations --picture pattern-B-emergency -o picture.svg --lang ja && [[ -s picture.svg ]]; ok 'a picture of a table'
run 1 library --table nca:relations --picture pattern-D -o picture.png --lang en && says err pattern-B-emergency; ok 'no such picture'
run 1 library --table nca:roles --picture any -o picture.png && says err nca:roles; ok 'a table without pictures'
run 2 library --table nca:relations --picture pattern-B-emergency -o picture.csv; ok 'no such format of a picture'
run 0 library --show nca:NCA-11 --json --lang ja
python3 -B - out <<'END'
import json, sys
with open(sys.argv[1], encoding='utf-8') as file:
    entry = json.load(file)
links = [line['link'] for section in entry['sections'] for line in section['lines']]
sys.exit(entry['id'] != 'nca:NCA-11' or not entry['citation'] or 'x1060:A-1' not in links)
END
ok 'an entry as JSON'
# A plan's own ties: one is added, one taken off.
run 0 new tied.fujin --title Tied --lang en
python3 -B - tied.fujin <<'END'
import sys
with open(sys.argv[1], encoding='utf-8') as file:
    text = file.read()
link = ('  <link id="x-{0}">\n   <service>A-1</service>\n   <target>{1}</target>\n'
        '   <state>{2}</state>\n{3}  </link>\n')
links = (' <crosswalk>\n' + link.format('000000000001', 'nca:NCA-11', 'removed', '')
         + link.format('000000000002', 'csf:ROLE-04', 'added', '   <reason>Ours</reason>\n')
         + ' </crosswalk>\n')
lines = [line for line in text.replace('</fujin-project>', links + '</fujin-project>').split('\n')
         if not line.startswith('<?fujin-seal')]
with open(sys.argv[1], 'w', encoding='utf-8') as file:
    file.write('\n'.join(lines))
END
run 0 library --show csf:ROLE-04 --plan tied.fujin --lang en
says out 'A-1 Risk management (added in this plan)' && says out Ours; ok 'a tie that a plan adds'
run 0 library --show nca:NCA-11 --plan tied.fujin --lang en
says out 'A-1 Risk management (taken off in this plan)' &&
  says out 'A-3 Policy planning (Fujin'; ok 'a tie that a plan takes off'
run 0 library --show nca:NCA-11 --lang en && says out 'A-1 Risk management (Fujin'
ok 'without a plan ties are as proposed'
run 0 library --show x1060:A-1 --plan tied.fujin --json --lang en && python3 -B -c '
import json
lines = [line for section in json.load(open("out", encoding="utf-8"))["sections"]
         for line in section["lines"]]
ties = {line["link"]: line for line in lines if line["tie"]}
assert ties["nca:NCA-11"]["tie"] == "removed"
assert ties["csf:ROLE-04"]["tie"] == "added" and ties["csf:ROLE-04"]["reason"] == "Ours"
assert ties["csf:CSF-01"]["tie"] == "proposed"'; ok 'ties of a plan as JSON'
run 1 library --show nca:NCA-11 --plan nothing.fujin; ok 'ties of no such plan'
run 2 library --table nco:roles --plan tied.fujin && says err --show; ok 'a plan without an entry'
run 0 library --table csf:outsourcing --lang ja && begins out $'\xef\xbb\xbf' && says out 'CRIC CSF'
ok 'a table on the terminal ends with its citation'
[[ $(head -1 out | tr -cd , | wc -c) -ge 10 ]]; ok 'a table has all its columns'
for suffix in csv pdf xlsx; do
  run 0 library --table nco:roles -o lib1.$suffix --lang ja &&
    run 0 library --table nco:roles --format $suffix -o lib2 --lang ja && cmp -s lib1.$suffix lib2
  ok "a table as $suffix, the same bytes each time"
done
begins lib1.pdf %PDF && begins lib1.xlsx PK; ok 'a table is what its suffix says'
says lib1.csv 加工; ok 'a table says that it is edited'
run 1 library --table nco:nothing && says err nco:nothing; ok 'no such table'
run 2 library --table nco:roles --format doc -o x && says err xlsx; ok 'an unknown format of a table'
run 2 library --table nco:roles --format pdf && says err --output; ok 'PDF wants a file'
run 2 library --table nco:roles --show nca:NCA-11; ok 'a table or an entry'
run 2 library --table nco:roles word; ok 'a table and a word'
run 2 library --table nco:roles -o x.pdf --paper a9 && says err a4-portrait && [[ ! -e x.pdf ]]
ok 'a table on unknown paper'
run 0 library risk --json --lang en && python3 -B -c '
import json, sys
found = json.load(open("out", encoding="utf-8"))
sys.exit(found["query"] != "risk" or len(found["results"]) < 10)'; ok 'results as JSON'
run 0 library --json --lang en && python3 -B -c '
import json, sys
sys.exit(len(json.load(open("out", encoding="utf-8"))["sources"]) != 6)'; ok 'sources as JSON'

echo "1..$n"
exit $failed
