#!/bin/sh
# `unpersuaded xapi` as a person uses it: whole courses, twice, and everything that can go wrong.
#
#   sh tests/xapi/xapi.sh PROGRAM
set -eu

program=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/xapi/played.sh

fail() {
  echo "xapi: $1"
  exit 1
}

# refused RESULT SENTENCE WORD... : the program says so, and writes nothing.
refused() {
  expected=$1 sentence=$2 result=0
  shift 2
  rm -f "$work/none"
  "$program" xapi "$@" -o "$work/none" >"$work/printed" 2>"$work/complaint" || result=$?
  [ "$result" -eq "$expected" ] || fail "xapi $*: ended with $result and not with $expected"
  grep -qF -- "$sentence" "$work/complaint" || fail "xapi $*: $(cat "$work/complaint")"
  [ ! -e "$work/none" ] || fail "xapi $*: wrote a file"
}

count() {
  grep -c "verbs/$1\"" "$2" || true
}

play_all "$program" "$work"
plays=$played
one=$(find "$work/journals" -name 'resident_expert-*.journal' | LC_ALL=C sort | head -n 1)
name=$(basename "$one" .journal)

# All of them: every play comes to its end, and the order is that of the words.
"$program" xapi "$work"/journals/*-*.journal -o "$work/all"
for verb in initialized completed terminated; do
  [ "$(count "$verb" "$work/all")" -eq "$plays" ] || fail "$verb: not once a play"
done
[ "$(count answered "$work/all")" -eq "$(cat "$work"/journals/*-*.journal | grep -c '^choose')" ] ||
  fail 'answered: not once a choice'
[ "$(sed 's/^{"id":"\([^"]*\).*/\1/' "$work/all" | sort -u | wc -l)" -eq "$(wc -l <"$work/all")" ] ||
  fail 'two statements have one id'
# judged FILE : "passed 950", "failed 120" or "none", as `replay` knows it.
judged() {
  "$program" replay "$1" --json | awk '
    $1 == "\"curiosity\":" && !mark {mark = $2 + 0}
    $1 == "\"fair\":" {inside = 1}
    inside && $1 == "\"empty\":" {empty = $2 ~ /true/}
    inside && $1 == "\"passed\":" {print empty ? "none" : ($2 ~ /true/ ? "passed " : "failed ") mark; found = 1; exit}
    END {if (!found) print "none"}'
}

# told FILE : the same, as the statements say.
told() {
  "$program" xapi "$1" | sed -n 's|.*verbs/\(passed\)".*"scaled":\([0-9.]*\).*|\1 \2|p
    s|.*verbs/\(failed\)".*"scaled":\([0-9.]*\).*|\1 \2|p' |
    awk '{print $1, $2 * 1000; found = 1} END {if (!found) print "none"}'
}

if grep -qE 'Quillon|{player}|correctResponsesPattern' "$work/all"; then fail 'a name or a right answer got out'; fi
grep -qF '"timestamp":"2026-11-20T18:05:00.000Z"' "$work/all" || fail 'the name of the file gave no time'

# The marks are those of the debrief.
for journal in "$work"/journals/*-*.journal; do
  [ "$(told "$journal")" = "$(judged "$journal")" ] ||
    fail "$journal: $(told "$journal"), and not $(judged "$journal")"
done
[ "$(told "$work"/journals/resident_expert-*-arc_own_terms_yes.journal | cut -d ' ' -f 1)" = passed ] ||
  fail 'who was curious to the end did not pass'
[ "$(told "$work"/journals/resident_expert-*-arc_coerced_yes.journal | cut -d ' ' -f 1)" = failed ] ||
  fail 'who pushed did not fail'

# The same bytes, by path or by name, printed or written, whenever the file was touched.
"$program" xapi "$one" >"$work/by_path"
touch -d '2020-01-01T00:00:00Z' "$one"
"$program" xapi "$name" --data "$work" >"$work/by_name"
cmp "$work/by_path" "$work/by_name"

# A name that says no time: the file does, or the person.
cp "$one" "$work/plain.journal"
touch -d '2020-01-01T00:00:00Z' "$work/plain.journal"
"$program" xapi "$work/plain.journal" >"$work/plain"
grep -qF '"timestamp":"2020-01-01T00:00:00.000Z"' "$work/plain" || fail 'the file gave no time'
"$program" xapi "$work/plain.journal" --at 2019-02-28T23:59:59Z >"$work/plain"
grep -qF '"timestamp":"2019-02-28T23:59:59.000Z"' "$work/plain" || fail '--at gave no time'

# Going back.
"$program" xapi "$work/journals/back.journal" >"$work/back"
[ "$(count suspended "$work/back")$(count resumed "$work/back")" = 11 ] ||
  fail 'going back was not told'
grep -qF 'rewind":{"to":0,"left":10}' "$work/back" || fail 'ten were left behind'
[ "$(count answered "$work/back")" -eq "$(count answered "$work/by_path")" ] || fail 'a left branch was told'

# The actor, when asked for.
"$program" xapi "$one" --actor 'Sam "S"' --home https://example.org/people >"$work/named"
grep -qF '"account":{"homePage":"https://example.org/people","name":"Sam \"S\""}' "$work/named" ||
  fail 'the actor is somebody else'

# What is damaged is told as far as it goes, without an end.
head -c -9 "$one" >"$work/cut.journal"
result=0
"$program" xapi "$work/cut.journal" >"$work/cut" 2>"$work/complaint" || result=$?
[ "$result" -eq 1 ] || fail 'a damaged journal ended with 0'
grep -q 'the line is unfinished; what stands before it is told, and no end' "$work/complaint" ||
  fail "$(cat "$work/complaint")"
[ "$(count terminated "$work/cut")$(count completed "$work/cut")$(count suspended "$work/cut")" = 000 ] ||
  fail 'a damaged journal has an end'
[ "$(count answered "$work/cut")" -eq "$(count answered "$work/by_path")" ] || fail 'too much was lost'

refused 2 'is missing'
refused 1 'there is no such journal' nobody --data "$work"
refused 1 'this is not a journal' tests/run.sh
refused 1 'there is no such journal' "$one" nobody --data "$work"
refused 1 '--at needs a moment' "$one" --at yesterday
refused 1 'is no home page' "$one" --home example.org
refused 1 "the actor's name is empty" "$one" --actor ''
refused 1 'the journal is of the course resident_expert' "$one" --course four_minutes

# Nowhere to write.
if "$program" xapi "$one" -o "$work/no/folder" 2>"$work/complaint"; then fail 'wrote into no folder'; fi
if [ -w /dev/full ] && "$program" xapi "$one" 2>"$work/complaint" >/dev/full; then fail 'printed on a full disk'; fi
echo "xapi: $plays plays, $(wc -l <"$work/all") statements"
