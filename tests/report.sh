#!/bin/sh
# Reports from outside: of whole conversations, of a short one, of one with a hostile player and of
# damaged journals; and, where Chromium is, as a browser reads and prints them.
#
#   sh tests/report.sh PROGRAM LUA
set -u

program=$(realpath "$1")
lua=$2
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
failed=0

fail() {
  echo "$*"
  failed=1
}

# run STATUS NAME COMMAND...
run() {
  wanted=$1 name=$2
  shift 2
  "$@" >out 2>err </dev/null
  status=$?
  [ "$status" -eq "$wanted" ] || { fail "$name: ended with $status instead of $wanted"; cat out err; }
}

# record NAME PLAYER: the play of that name, as a journal of this player, of the course as it is.
record() {
  from=$root/tests/plays/$1.play
  {
    echo "unpersuaded journal 1"
    sed -n 's/^course /course /p' "$from"
    echo "rules 0000000000000000"
    echo "words 0000000000000000"
    sed -n 's/^seed /seed /p' "$from"
    printf 'player %s\n' "$2"
    sed -n 's/^from /from /p' "$from"
    sed -n 's/^variant /variant /p' "$from"
    echo begin
    sed -n '/^> .*[.].*[.]/s/^> /choose /p' "$from"
  } >old.journal
  run 0 "replay of $1" "$program" replay old.journal --json
  rules=$(sed -n 's/^  "rules": "\(.*\)",/\1/p' out)
  words=$(sed -n 's/^  "words": "\(.*\)",/\1/p' out)
  sed "s/^rules .*/rules $rules/; s/^words .*/words $words/" old.journal >"$1.journal"
}

# report NAME: writes it and looks at it.
report() {
  run 0 "report of $1" "$program" report "$1.journal" -o "$1.html" --csv "$1.csv"
  run 0 "replay of $1" "$program" replay "$1.journal" --json
  cp out "$1.json"
  "$lua" "$root/tests/report.lua" "$1.html" "$1.json" || failed=1
}

for play in arc_informed_no arc_coerced_yes arc_never_discussed top_of_the_board_arc_own_terms_yes \
  resident_expert_the_ask_curious; do
  record $play 'Sam'
  report $play
done

# A course without marks has a shorter one.
printf '%s\n' her_seven wait theirs good_morning |
  "$program" play four_minutes --terminal --seed 2 --journal four_minutes.journal >out
report four_minutes
! grep -q 'data-gate\|data-mark\|class="note"' four_minutes.html || fail 'a course without marks is marked'

# Whoever the player says he is.
record arc_damaged_no '</title><script>"x"</script> שלום & '"'"'Jo'"'"
report arc_damaged_no
grep -q '<bdi>&lt;/title&gt;&lt;script&gt;&quot;x&quot;&lt;/script&gt; שלום &amp; &#39;Jo&#39;</bdi>' \
  arc_damaged_no.html || fail 'the player has another name'

# The same bytes again, and a row a turn.
cp arc_informed_no.html first.html
report arc_informed_no
cmp -s first.html arc_informed_no.html || fail 'two reports of one journal differ'
turns=$(grep -c 'id="turn-[0-9]*"' arc_informed_no.html)
rows=$(tr -cd '\r' <arc_informed_no.csv | wc -c)
[ "$rows" -eq $((turns + 1)) ] || fail "$turns turns and $rows rows"
[ "$turns" -ge 12 ] || fail "only $turns turns"

# By the name of an attempt that is kept.
mkdir -p data/journals
cp arc_informed_no.journal data/journals/resident_expert-20260304-172000-1.journal
run 0 'an attempt' "$program" report resident_expert-20260304-172000-1 --data data -o kept.html
grep -q '4 March 2026' kept.html || fail 'the day it was begun is not told'

! grep -q 'Not whole:' arc_informed_no.html || fail 'a whole journal is not called so'
run 0 'rules of another day' "$program" report old.journal -o old.html
grep -q 'The rules of the course have changed since' old.html || fail 'it is not said that the rules changed'

# What cannot be done, and what is left alone.
cp arc_informed_no.journal before
run 1 'no place to write' "$program" report arc_informed_no.journal
grep -q 'unpersuaded: -o FILE is missing' err || fail 'it is not said that -o is missing'
run 1 'over the journal' "$program" report arc_informed_no.journal -o ./arc_informed_no.journal
grep -q 'is the journal itself' err || fail 'it is not said that it is the journal'
run 1 'one file twice' "$program" report arc_informed_no.journal -o x.html --csv ./x.html
cmp -s before arc_informed_no.journal || fail 'the journal was touched'
run 1 'no such attempt' "$program" report nobody --data data -o x.html
run 1 'no such folder' "$program" report arc_informed_no.journal -o nowhere/x.html
[ ! -e x.html ] || fail 'a report was written that should not be'
run 1 'a disk that is full' sh -c "ulimit -f 8; '$program' report before -o full.html"
[ ! -e full.html ] || fail 'half a report was left on a full disk'

# A damaged journal, and one that parts from its course, are told as far as they go.
{ head -n 70 before; printf 'choose the_card.noth'; } >cut.journal
run 1 'a cut journal' "$program" report cut.journal -o cut.html
grep -q 'Not whole:' cut.html || fail 'a cut journal is not called so'
{ head -n 20 before; echo 'choose the_card.kitchen.the_word'; } >parted.journal
run 1 'a parted journal' "$program" report parted.journal -o parted.html
grep -q 'parts from the course' parted.html || fail 'a parted journal is not called so'
for name in cut parted; do
  "$program" replay $name.journal --json >$name.json 2>/dev/null
  "$lua" "$root/tests/report.lua" $name.html $name.json || failed=1
done

# As a browser reads it -----------------------------------------------------------------------------

browser=$(command -v chromium) || { echo 'There is no chromium here: not looked at as a browser does.'; exit $failed; }

# browse OPTION...: offline, with a profile of its own.
browse() {
  timeout 60 "$browser" --headless=new --no-sandbox --disable-gpu --no-first-run \
    --user-data-dir="$folder/profile" --host-resolver-rules='MAP * ~NOTFOUND' \
    --enable-logging=stderr --v=0 "$@" 2>browser-err
}

# What the parser made of it is what we wrote: no element more, none moved.
browse --dump-dom "file://$folder/arc_damaged_no.html" >dom
for tag in section article table tr th td svg h1 h2 h3 h4 p a li bdi; do
  ours=$(grep -o "<$tag[ >]" arc_damaged_no.html | wc -l)
  theirs=$(grep -o "<$tag[ >]" dom | wc -l)
  [ "$ours" -eq "$theirs" ] || fail "a browser sees $theirs <$tag> and not $ours"
done
! grep -q 'CONSOLE' browser-err || { fail 'it speaks to the console'; grep CONSOLE browser-err; }

browse --no-pdf-header-footer --print-to-pdf="$folder/report.pdf" \
  "file://$folder/arc_damaged_no.html" >/dev/null
[ "$(head -c 5 report.pdf)" = '%PDF-' ] || fail 'it does not print'

# The structure of the printed document is the browser's accessibility tree: every heading, table
# cell and turn is in it as what it is.
pdfinfo -struct report.pdf 2>pdf-err | sed 's/^ *//; s/[ :].*//' >tree
# told TAG KIND: as many of this kind in the tree as there are tags.
told() {
  ours=$(grep -o "<$1[ >]" arc_damaged_no.html | wc -l)
  theirs=$(grep -cx "$2" tree)
  [ "$ours" -eq "$theirs" ] || fail "the tree has $theirs of $2, and there are $ours <$1>"
}
told h1 H1
told h2 H2
told h3 H3
told h4 H4
told table Table
told th TH
told td TD
told article Art
exit $failed
