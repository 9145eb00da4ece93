#!/bin/sh
# The program from outside: its commands, piped play, a full disk, a folder that cannot be written,
# journals that were cut, edited or are none. Usage: terminal.sh PROGRAM
set -u

program=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
unset DISPLAY WAYLAND_DISPLAY SDL_VIDEODRIVER
failed=0

# run STATUS NAME COMMAND... : runs it with what is on standard input; its output goes to the files
# out and err.
run() {
  wanted=$1 name=$2
  shift 2
  "$@" >out 2>err
  status=$?
  if [ "$status" -ne "$wanted" ]; then
    echo "$name: ended with $status instead of $wanted"
    cat out err
    failed=1
  fi
}

shown() {
  if ! tr '\n' ' ' <out | tr -s ' ' | grep -qF -e "$1"; then
    echo "$name: not shown: $1"
    cat out
    failed=1
  fi
}

said() {
  if ! grep -qF -e "$1" err; then
    echo "$name: not said: $1"
    cat err
    failed=1
  fi
}

same() {
  if ! cmp -s "$1" "$2"; then
    echo "$name: $1 and $2 differ"
    failed=1
  fi
}

choices() {
  printf '%s\n' her_seven wait theirs good_morning
}

run 0 version "$program" --version </dev/null
shown 'unpersuaded 0.'
for command in '' play replay check courses graph stats score records report xapi code; do
  # shellcheck disable=SC2086 # no word at all for the first
  run 0 "help for $command" "$program" $command --help </dev/null
  shown "Usage: unpersuaded"
  shown '--help'
  cp out page
  run 0 "help $command" "$program" help $command </dev/null
  same out page
done
run 2 'unknown command' "$program" plai </dev/null
said 'there is no command "plai"; the nearest is "play"'
run 2 'unknown option' "$program" play --sed 4 four_minutes </dev/null
said 'there is no option --sed here; the nearest is --seed'
run 2 'missing value' "$program" play four_minutes --seed </dev/null
said '--seed needs N after it'
run 1 'no number' "$program" play four_minutes --seed 4x </dev/null
said '--seed needs a whole number, not "4x"'
run 1 'unknown course' "$program" play four_minuets </dev/null
said 'four_minutes'
run 0 courses "$program" courses </dev/null
shown 'four_minutes: Four Minutes.'
run 0 check "$program" check four_minutes </dev/null
shown 'four_minutes: nothing wrong in'
run 0 'a strict check' "$program" check four_minutes --strict </dev/null
run 0 'what is played' "$program" check four_minutes --coverage </dev/null
shown 'A14 Make it possible to talk about the objection'
run 0 fairness "$program" check four_minutes --fairness --json </dev/null
shown '"rule": "longest_best"'
run 0 'sheets for readers' "$program" check four_minutes --readings sheet.csv </dev/null
grep -q ',the_lobby.lobby.her_seven$' sheet.csv.key || { echo "$name: no key"; failed=1; }
run 1 'sheets of two courses' "$program" check four_minutes resident_expert --readings two.csv </dev/null
said '--readings is for one course'

# A picture, a size, and marks for what was coded.
run 0 graph "$program" graph four_minutes </dev/null
shown 'digraph "four_minutes" {'
run 1 'an unknown scene' "$program" graph four_minutes --scene the_loby </dev/null
said 'there is no scene "the_loby"; the nearest is "the_lobby"'
run 0 stats "$program" stats four_minutes --plays 20 </dev/null
shown 'random, 20 plays'
run 0 players "$program" explore four_minutes --player curious,random --plays 10 </dev/null
shown 'curious 5.0 1, all random '
run 1 'an unknown player' "$program" explore four_minutes --player kindets </dev/null
said 'there is no player "kindets"; the nearest is "kindest"'
run 1 'nothing to calibrate' "$program" explore four_minutes --calibration </dev/null
said 'four_minutes has no marks'
run 0 codebook "$program" score --codebook </dev/null
shown '15 NEUTRAL, neutral, neutral'
run 2 'score without a file' "$program" score </dev/null
said 'score needs --moves FILE, or --codebook'
printf 'session,turn,speaker,moves\n"a,1",1,Kim,ask_open\n' >moves.csv
run 0 moves "$program" score --moves moves.csv </dev/null
shown '"a,1",1,1,0,'
printf 'session,turn,speaker,moves\na,1,Kim,ask_open\na,2,Kim,asks\n' >moves.csv
run 1 'bad moves' "$program" score --moves moves.csv </dev/null
said 'moves.csv:3:9: moves: there is no code "asks"'
[ ! -s out ] || { echo 'something was printed of a file that cannot be read'; failed=1; }

# Without a display and a command: the list.
echo 1 | run 0 title "$program" --data data
shown '1. Four Minutes.'
shown 'Friday, ten to six'
shown 'Saved. To go on: unpersuaded play four_minutes --journal'

# Piped play, to the end of the input and to the end of the course.
choices | head -n 2 | run 0 'half a play' "$program" play four_minutes --seed 3 --journal half.journal
shown 'The night cleaners finish at seven.'
shown 'Saved. To go on: unpersuaded play four_minutes --journal half.journal'
choices | tail -n 2 | run 0 'going on' "$program" play --journal half.journal
shown 'You never found the argument.'
shown 'unpersuaded replay half.journal'
choices | run 0 'a whole play' "$program" play four_minutes --seed 3 --journal whole.journal
run 0 'replay half' "$program" replay half.journal --transcript </dev/null
cp out half.txt
run 0 'replay whole' "$program" replay whole.journal --transcript </dev/null
same out half.txt
run 0 'json' "$program" replay whole.journal --json </dev/null
cp out first.json
shown '"seed": 3,'
shown '"row": "concern_understood"'
COLUMNS=40 run 0 'json again' "$program" replay whole.journal --json </dev/null
same out first.json
run 1 'a seed for an old session' "$program" play --journal whole.journal --seed 4 </dev/null
said '--seed cannot be given for a session that goes on'

# A display that does not answer: it is said, and played here. (What the system's libraries leak
# then is not ours.)
choices | DISPLAY=:4711 ASAN_OPTIONS=detect_leaks=0 run 0 'no display' "$program" play four_minutes --data data
shown 'You never found the argument.'

# No line is wider than asked for.
for columns in 40 78 100; do
  choices | COLUMNS=$columns run 0 "$columns columns" "$program" play four_minutes --seed 3 --data data
  if grep -v '^unpersuaded ' out | grep -qE ".{$((columns + 1)),}"; then
    echo "a line is wider than $columns"
    failed=1
  fi
done

# Input that is not text, and lines without an end.
head -c 100000 /dev/zero | run 0 'zeros' "$program" play four_minutes --data data
shown 'That is none of the options'
printf 'note \377\033[31m\nnote %05000d\n' 1 | run 0 'bad bytes' "$program" play four_minutes --journal bytes.journal
run 0 'bad bytes kept' "$program" replay bytes.journal --json </dev/null

# A journal that was cut, edited, or is none.
head -c -20 whole.journal >cut.journal
cp cut.journal cut.before
run 1 'a cut journal' "$program" replay cut.journal --transcript </dev/null
said 'cut.journal:11: the line is unfinished; what stands before it was played'
shown 'The night cleaners finish at seven.'
choices | tail -n 1 | run 0 'going on with it' "$program" play --journal cut.journal
shown 'cut.journal:11: the line is unfinished; what came before it stands. The journal as it was is kept in cut.journal.broken'
same cut.journal.broken cut.before
run 0 'the one that went on' "$program" replay cut.journal --transcript </dev/null
same out half.txt
sed 's/theirs/thiers/' whole.journal >edited.journal
run 1 'an edited journal' "$program" replay edited.journal --transcript </dev/null
said 'line 10: the course has no option the_lobby.the_half_hour.thiers now; what stands before it was played'
echo 'Dear diary,' >diary
run 1 'no journal' "$program" replay diary </dev/null
said 'diary:1: this is not a journal of the game'
run 1 'no journal to go on with' "$program" play four_minutes --journal diary </dev/null
said 'diary:1: this is not a journal of the game'
[ "$(cat diary)" = 'Dear diary,' ] || { echo 'the diary was written to'; failed=1; }
run 1 'no file' "$program" replay nowhere.journal </dev/null
said 'nowhere.journal: cannot be opened'
sed 's/^course .*/course ..\/..\/etc/' whole.journal >away.journal
run 1 'a course elsewhere' "$program" replay away.journal </dev/null
said 'away.journal:2: a name of letters, digits and _ must stand here'

# A full disk, and a folder that cannot be.
echo x >file
choices | run 0 'no folder' "$program" play four_minutes --data file
shown 'Nothing will be written down: '
shown 'You never found the argument.'
shown 'This session is not saved.'
: >pipe.out
(
  ulimit -f 1
  { for i in 1 2 3 4 5 6 7 8 9; do echo "note $i the disk is nearly full by now, is it not? $i"; done; choices; } |
    "$program" play four_minutes --seed 3 --journal full.journal
  echo "ended with $?"
) | cat >out
name='a full disk'
shown 'From here on nothing is written down: full.journal: cannot be written'
shown 'You never found the argument.'
shown 'ended with 0'
run 0 'the last good journal' "$program" replay full.journal --json </dev/null
shown '"whole": true'

# Records: whose they are, and that they can be had and forgotten.
printf '1\nquit\n' >choices
run 0 'played under a name' "$program" play four_minutes --terminal --data data --person 'Ann "שלום" Lee' <choices
run 0 'played without one' "$program" play four_minutes --terminal --data data <choices
run 0 'records of a name' "$program" records --data data --person 'Ann "שלום" Lee' </dev/null
shown 'Practice records of ⁨"Ann "שלום" Lee"⁩'
shown 'Four Minutes, 1 choice: not finished.'
shown 'Others here: "" (no name).'
run 0 'records as JSON' "$program" records --data data --person 'Ann "שלום" Lee' --json </dev/null
shown '"person": "Ann \"שלום\" Lee"'
run 0 'an export' "$program" records --data data --export 'Ann "שלום" Lee' -o all.json </dev/null
grep -q 'note person Ann' all.json || { echo 'the export has no journal'; failed=1; }
echo no >answer
run 1 'not forgotten' "$program" records --data data --forget 'Ann "שלום" Lee' <answer
shown '1 journal of'
shown 'Nothing was removed.'
echo yes >answer
run 0 'forgotten' "$program" records --data data --forget 'Ann "שלום" Lee' <answer
shown 'Forgotten.'
grep -rq 'שלום' data && { echo 'the name is still there'; failed=1; }
run 1 'forgotten twice' "$program" records --data data --forget 'Ann "שלום" Lee' --yes </dev/null
echo rubbish >data/records.sqlite
run 0 'a damaged index' "$program" records --data data </dev/null
shown 'Four Minutes, 1 choice: not finished.'
grep -q 'made anew from the journals' err || { echo 'nothing was said of it'; failed=1; }

[ "$failed" -eq 0 ] && echo 'all as it should be'
exit "$failed"
