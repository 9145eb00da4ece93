#!/bin/sh
# A workshop from outside, without a window that anybody sees: what is asked for wrongly is answered in
# a sentence and leaves nothing behind, and what is printed for a room is printed whole or not at all.
# tests/gui/workshop_xvfb.sh leads one. Usage: workshop.sh PROGRAM
set -u

program=$(realpath "$1")
drill=$(realpath tests/courses/drill)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
export HOME="$folder/home" UNPERSUADED_DATA_HOME="$folder/data" SDL_VIDEODRIVER=dummy
unset DISPLAY WAYLAND_DISPLAY
failed=0

# run STATUS NAME WORD... : `unpersuaded workshop WORD...`; what should be refused and is not is
# ended after a while. Its output goes to the files out and err.
run() {
  wanted=$1 name=$2
  shift 2
  timeout 10 "$program" workshop "$@" >out 2>err </dev/null
  status=$?
  if [ "$status" -ne "$wanted" ]; then
    echo "$name: ended with $status instead of $wanted"
    cat out err
    failed=1
  fi
}

not_so() {
  echo "$name: $*"
  cat out err
  failed=1
}

# refused NAME SENTENCE WORD... : exactly this sentence, and nothing else.
refused() {
  sentence=$2 refused_as=$1
  shift 2
  run 1 "$refused_as" "$@"
  [ "$(cat err)" = "unpersuaded: $sentence" ] || not_so "not said: $sentence"
  [ ! -s out ] || not_so 'something was printed'
}

# misused NAME SENTENCE WORD... : likewise, with the way to the help.
misused() {
  sentence=$2 misused_as=$1
  shift 2
  run 2 "$misused_as" "$@"
  [ "$(cat err)" = "unpersuaded: $sentence
Try: unpersuaded workshop --help" ] || not_so "not said: $sentence"
}

# Without a course, or with the wrong one.
refused 'no course' 'COURSE is missing'
refused 'an unknown course' 'there is no course "resident_expret"; did you mean "resident_expert"?' resident_expret
refused 'nothing to go on with' "$folder/data/workshops: there is no workshop that could go on" --resume
misused 'two courses' '"four_minutes" is one word too many' resident_expert four_minutes
misused 'an unknown option' 'there is no option --rom here; the nearest is --room' resident_expert --rom 3
misused 'no value' '--room needs N after it' resident_expert --room

# The room.
refused 'horses' '--unit is people, pairs or tables, and not horses' resident_expert --unit horses
refused 'nobody' 'there are 1 to 500 votes in a room, and not 0' resident_expert --room 0
refused 'a hall' '--room is at most 500, and not 501' resident_expert --room 501
refused 'more than can be counted' '--room is at most 500, and not 99999999999999999999' \
  resident_expert --room 99999999999999999999
refused 'some' '--room needs a whole number, not "some"' resident_expert --room some
refused 'an agenda' 'the guide of resident_expert has no agenda of 33 minutes' resident_expert --agenda 33
refused 'a long agenda' '--agenda is at most 1000, and not 2000' resident_expert --agenda 2000

# Where it begins, and with whom.
run 1 'an unknown scene' resident_expert --from nowhere
grep -q '^unpersuaded: there is no scene "nowhere"; there is "the_card", ' err || not_so 'not said'
refused 'pushed, from where?' 'a pushy beginning needs the scene it begins from' resident_expert --pushy
refused 'an unknown variant' 'there is no variant "x"; there is "root", "wants", "ready"' \
  resident_expert --variant x=y
refused 'no variant' 'a variant is written name=value, not "x"' resident_expert --variant x

# A display.
SDL_VIDEODRIVER='' refused 'no display' 'a workshop needs a display, and there is none here' resident_expert
DISPLAY=:4711 SDL_VIDEODRIVER='' ASAN_OPTIONS=detect_leaks=0 run 1 'a display that does not answer' resident_expert
grep -q '^unpersuaded: the window cannot be opened: ' err || not_so 'not said'
refused 'nothing that was begun' "$folder/data/workshops: there is no workshop that could go on" --resume

# begun NAME WORD... : one that is ended at its first picture; `path` is its file.
begun() {
  begun_as=$1
  shift
  UNPERSUADED_BENCH=start run 0 "$begun_as" "$@"
  path=$(tail -n 1 out | sed -n 's/^unpersuaded workshop //p')
  [ -n "$path" ] && [ -e "$path" ] || not_so 'it is not said how it goes on'
}

# What goes on has its own room, agenda and person.
begun 'a workshop' resident_expert --room 12 --unit tables --seed 4 --variant ready=not_now
[ "$(sed -n '2,3p;9p' "$path")" = 'room 12 tables
agenda 45
seed 4' ] || not_so 'the file does not say what was asked for'
grep -q '^variant ready=not_now$' "$path" || not_so 'the variant is not in the file'
cp "$path" before
for option in '--room 3' '--unit pairs' '--agenda 20' '--from the_ask' --pushy '--variant ready=yes' \
  '--seed 4' '--player Kim'; do
  # shellcheck disable=SC2086 # an option and its value
  refused "$option for what goes on" \
    "${option%% *} cannot be given for a workshop that goes on; it has its own" --resume $option
done
refused 'of another course' "$path: is of the course resident_expert, not of four_minutes" \
  four_minutes --resume
cmp -s "$path" before || not_so 'something refused changed the file'
first=$path
begun 'by its file' "$path"
[ "$path" = "$first" ] || not_so 'another file was begun'
begun 'the last one' --resume
[ "$path" = "$first" ] || not_so 'another file was begun'
begun 'by its file and more' "$first" --resume
begun 'a course in a folder' "$drill" --agenda 0
begun 'which goes on' "$drill" --resume
grep -q '^course drill$' "$path" || not_so 'another one went on'

# A file that is none, is of no course here, or is damaged.
echo 'Dear diary,' >diary
refused 'a diary' 'diary: is no file of a workshop' diary
[ "$(cat diary)" = 'Dear diary,' ] || not_so 'the diary was written to'
sed 's/^course .*/course reluctant_horses/' "$first" >horses.workshop
run 1 'an unknown course' horses.workshop
grep -q '^unpersuaded: there is no course "reluctant_horses"' err || not_so 'not said'
sed 's/^room .*/room 0 people/' "$first" >nobody.workshop
refused 'a head that is wrong' 'nobody.workshop:2: the line cannot be read' nobody.workshop
refused 'no such file' 'there is no course "gone.workshop"' gone.workshop

# A folder that cannot be written to, and a disk that is full: the workshop is led all the same.
: >file
for unwritable in file /dev/null; do
  name="in $unwritable"
  UNPERSUADED_BENCH=start run 0 "$name" resident_expert --data $unwritable
  [ "$(cat out)" = 'This workshop is not saved.' ] || not_so 'it is not said that nothing is kept'
done
[ -c /dev/null ] || not_so 'the device is gone'

# Vote cards, and the guide.
run 0 cards --cards cards.html
run 0 'cards for tables' --cards tables.html --unit tables --paper letter
cmp -s cards.html tables.html && not_so 'tables have the same cards as people'
grep -q '@page{size:Letter' tables.html && grep -q '@page{size:A4' cards.html || not_so 'not on this paper'
run 0 'a guide' resident_expert --guide guide.html
run 0 'a short guide' resident_expert --guide short.html --agenda 20
[ "$(wc -c <short.html)" -lt "$(wc -c <guide.html)" ] || not_so 'one agenda is as long as all'
run 0 both four_minutes --guide both.html --cards both_cards.html
cmp -s both_cards.html cards.html || not_so 'the cards depend on the course'
refused 'another paper' '--paper is a4 or letter, and not a3' --cards no.html --paper a3
refused 'paper for nothing' '--paper goes with --cards FILE' resident_expert --paper a4
refused 'horses on cards' '--unit is people, pairs or tables, and not horses' --cards no.html --unit horses
refused 'a guide of nothing' 'COURSE is missing' --guide no.html
refused 'a guide of 33 minutes' 'the guide has no agenda of 33 minutes' resident_expert --guide no.html --agenda 33
refused 'a folder that is not there' 'gone/cards.html: cannot be written: No such file or directory' \
  --cards gone/cards.html
refused 'a folder' 'data: is a folder; a file was expected' resident_expert --guide data
refused 'a device' '/dev/full: is not an ordinary file' --cards /dev/full
[ -c /dev/full ] || not_so 'the device is gone'
cp guide.html kept.html
(
  ulimit -f 1
  run 1 'a full disk' resident_expert --guide kept.html
  exit "$failed"
) || failed=1
name='a full disk'
grep -q '^unpersuaded: kept.html: cannot be written: ' err || not_so 'not said'
cmp -s guide.html kept.html || not_so 'the guide that was there is damaged'
for left in no.html *.part; do
  [ ! -e "$left" ] || not_so "$left is left"
done

[ "$failed" -eq 0 ] && echo 'all as it should be'
exit "$failed"
