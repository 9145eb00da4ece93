#!/bin/sh
# Workshops taken home, from outside: the document and its rows, of a whole workshop, of one with
# hostile words and of one that hardly began; and, where Chromium is, as a browser reads and prints
# them.
#
#   sh tests/handout.sh PROGRAM LUA MAKE_WORKSHOP
set -u

program=$(realpath "$1")
lua=$2
make_workshop=$(realpath "$3")
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

# report NAME: writes it and looks at it.
report() {
  run 0 "report of $1" "$program" report "$1.workshop" -o "$1.html" --csv "$1.csv"
  "$lua" "$root/tests/report.lua" "$1.html" || failed=1
}

for course in resident_expert four_minutes; do
  for kind in plain hostile; do
    "$make_workshop" scenes/$course $kind >$course-$kind.workshop || fail "no workshop of $course"
    report $course-$kind
  done
done

# A row a decision that was made, and each has its place in the document.
decisions=$(grep -c '<article class="decision"' resident_expert-plain.html)
rows=$(tr -cd '\r' <resident_expert-plain.csv | wc -c)
[ "$rows" -eq $((decisions + 1)) ] || fail "$decisions decisions and $rows rows"
[ "$decisions" -ge 12 ] || fail "only $decisions decisions"

# The same bytes again, also by the name in the data folder; and the file is left alone.
mkdir -p data/workshops
cp resident_expert-plain.workshop data/workshops/resident_expert-1.workshop
cp resident_expert-plain.workshop before
run 0 'by its name' "$program" report resident_expert-1 --data data -o again.html --csv again.csv
cmp -s again.html resident_expert-plain.html || fail 'two documents of one workshop differ'
cmp -s again.csv resident_expert-plain.csv || fail 'two lists of rows of one workshop differ'
cmp -s before resident_expert-plain.workshop || fail 'the workshop was touched'

# What was typed is text, and no formula.
grep -q '&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;' four_minutes-hostile.html ||
  fail 'the team has another name'
grep -q '&lt;img src=x onerror=alert(1)&gt;' four_minutes-hostile.html || fail 'a plus is lost'
! grep -qE '(^|,)"?[=+@]' four_minutes-hostile.csv || fail 'there is a formula in the rows'
# Nothing but the date, the room and votes: no marks, and nobody's name.
! grep -q 'Curiosity\|data-mark\|data-gate' resident_expert-plain.html || fail 'a workshop is marked'

# What cannot be done.
run 1 'over the workshop' "$program" report before -o ./before
grep -q 'is the workshop itself' err || fail 'it is not said that it is the workshop'
cmp -s before resident_expert-plain.workshop || fail 'the workshop was written over'
"$make_workshop" scenes/four_minutes short >short.workshop
run 0 'a short one' "$program" report short.workshop -o short.html
grep -q ', without a vote' short.html || fail 'it is not said that nobody voted'
grep -q 'It was left here' short.html || fail 'it is not said that it stopped'

# A file that is cut, or no longer fits, is told as far as it goes.
{ head -n 30 before; printf '99999999 votes A'; } >cut.workshop
run 1 'a cut workshop' "$program" report cut.workshop -o cut.html
grep -q 'Not whole:' cut.html || fail 'a cut workshop is not called so'
{ head -n 30 before; echo '99999999 choose the_card.kitchen.the_word'; } >parted.workshop
run 1 'a parted workshop' "$program" report parted.workshop -o parted.html
grep -q 'Not whole:' parted.html || fail 'a parted workshop is not called so'

# Statements: a group, no names, nothing typed, the same again.
run 0 'statements' "$program" xapi four_minutes-hostile.workshop -o hostile.statements
run 0 'statements again' "$program" xapi four_minutes-hostile.workshop -o again.statements
cmp -s hostile.statements again.statements || fail 'two tellings of one workshop differ'
! grep -q 'alert\|onerror\|HYPERLINK\|jndi\|"Agent"' hostile.statements || fail 'somebody was told'
[ "$(grep -c 'verbs/answered"' hostile.statements)" -eq \
  "$(grep -c '<article class="decision"' four_minutes-hostile.html)" ] || fail 'not once a decision'
[ "$(cut -c 1-50 hostile.statements | sort -u | wc -l)" -eq "$(wc -l <hostile.statements)" ] ||
  fail 'two statements have one id'
run 0 'at a time' "$program" xapi four_minutes-plain.workshop --at 2019-02-28T23:59:59Z
grep -q '"timestamp":"2019-02-28T23:59:59.000Z"' out || fail '--at gave no time'
run 1 'statements of a cut one' "$program" xapi cut.workshop
! grep -q 'verbs/terminated' out || fail 'a cut workshop has an end'

# As a browser reads it -----------------------------------------------------------------------------

browser=$(command -v chromium) || { echo 'There is no chromium here: not looked at as a browser does.'; exit $failed; }

# browse OPTION...: offline, with a profile of its own.
browse() {
  timeout 60 "$browser" --headless=new --no-sandbox --disable-gpu --no-first-run \
    --user-data-dir="$folder/profile" --host-resolver-rules='MAP * ~NOTFOUND' \
    --enable-logging=stderr --v=0 "$@" 2>browser-err
}

# What the parser made of it is what we wrote: no element more, none moved.
browse --dump-dom "file://$folder/four_minutes-hostile.html" >dom
for tag in section article table caption tr th td svg figure h1 h2 h3 h4 p a ul ol li div bdi script img; do
  ours=$(grep -o "<$tag[ >]" four_minutes-hostile.html | wc -l)
  theirs=$(grep -o "<$tag[ >]" dom | wc -l)
  [ "$ours" -eq "$theirs" ] || fail "a browser sees $theirs <$tag> and not $ours"
done
! grep -q 'CONSOLE' browser-err || { fail 'it speaks to the console'; grep CONSOLE browser-err; }

browse --no-pdf-header-footer --print-to-pdf="$folder/handout.pdf" \
  "file://$folder/four_minutes-hostile.html" >/dev/null
[ "$(head -c 5 handout.pdf)" = '%PDF-' ] || fail 'it does not print'

# The structure of the printed document is the browser's accessibility tree.
pdfinfo -struct handout.pdf 2>pdf-err | sed 's/^ *//; s/[ :].*//' >tree
# told TAG KIND: as many of this kind in the tree as there are tags.
told() {
  ours=$(grep -o "<$1[ >]" four_minutes-hostile.html | wc -l)
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
# A figure and its picture are both told as one.
[ "$(grep -cx Figure tree)" -eq "$(grep -oE '<(svg|figure)[ >]' four_minutes-hostile.html | wc -l)" ] ||
  fail 'a picture is not in the tree'

# The sheet to fill in has a page of its own.
pages=$(pdfinfo handout.pdf | awk '$1 == "Pages:" {print $2}')
for page in $(seq 1 "$pages"); do
  pdftotext -f "$page" -l "$page" handout.pdf page.txt
  grep -q 'For you alone' page.txt || continue
  grep -q 'then I' page.txt || fail 'the sheet does not fit its page'
  ! grep -q 'What this does not say\|Plus and delta' page.txt || fail 'the sheet shares its page'
  sheet=$page
done
[ -n "${sheet:-}" ] || fail 'there is no sheet'
exit $failed
