#!/bin/sh
# An assessor and a candidate: key, ticket, sitting with an interruption, verification, and what must
# be refused. Usage: exam.sh PROGRAM
set -u

program=$(realpath "$1")
course=$(realpath tests/courses/drill)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
unset DISPLAY WAYLAND_DISPLAY
export SDL_VIDEODRIVER=dummy  # a window could be opened: --terminal keeps it away
export UNPERSUADED_DATA_HOME="$folder/assessor"
failed=0

# run STATUS NAME COMMAND... : its output goes to the files out and err.
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

not_shown() {
  if grep -qiF -e "$1" out; then
    echo "$name: shown: $1"
    cat out
    failed=1
  fi
}

ticket() {
  file=$1
  shift
  "$program" ticket new --course "$course" --form A --candidate 2026-117 --seed 42 \
    --from 2020-01-01T00:00Z --until 2090-01-01T00:00Z --passphrase-file passphrase -o "$file" "$@"
}

sit() {
  "$program" sit "$1" --terminal --course "$course" --data "$folder/candidate" --result "$2"
}

verify() {
  "$program" verify "$@" --course "$course"
}

echo 'correct horse battery' >passphrase
echo 'correct horse batterx' >wrong
run 0 'init' "$program" assessor init --passphrase-file passphrase
cp out public
run 0 'the public key' "$program" assessor show
cmp -s out public || { echo "show: another key than init printed"; failed=1; }
run 1 'init twice' "$program" assessor init --passphrase-file passphrase
said 'a key is never written over'
[ "$(stat -c %a assessor/assessor.key)" = 600 ] || { echo "others may read the key"; failed=1; }

run 0 'ticket' ticket a.ticket --minutes 30
run 1 'ticket over another' ticket a.ticket --minutes 30
said 'there is a file already'
run 1 'ticket with a wrong passphrase' ticket b.ticket --minutes 30 --passphrase-file wrong
said 'the passphrase does not open the key'
run 0 'ticket with marks' ticket marks.ticket --minutes 30 --show-marks
run 1 'ticket without a time' "$program" ticket new --course "$course" --form A --candidate x \
  --seed 1 --passphrase-file passphrase -o c.ticket
said 'ticket new needs --from'

# Three choices, words that are no choices, then the input ends: an interruption.
printf '1\nnonsense\n1\nback\ntime\n1\n' >typed
run 0 'begun' sit a.ticket a.result <typed
shown 'Code for your assessor: '
shown '[30 minutes left]'
shown 'That is none of the options'
not_shown 'Curiosity'
grep -o 'Code for your assessor: [0-9A-Z-]*' out | sed 's/.*: //' >codes
[ ! -e a.result ] || { echo "a result before the end"; failed=1; }
yes 1 | head -40 >typed
run 0 'gone on' sit a.ticket a.result <typed
shown 'You go on where it was interrupted'
shown 'The sitting is over.'
not_shown 'Curiosity'
grep -o 'ode for your assessor: [0-9A-Z-]*' out | sed 's/.*: //' >>codes
run 1 'sat twice' sit a.ticket again.result <typed
said 'its result is sealed'
[ "$(cat candidate/sittings/*.sitting)" = 'unpersuaded sitting 1 sealed' ] ||
  { echo "the key is still there"; failed=1; }

all=$(tr '\n' ',' <codes)
first=$(head -n 1 codes)
run 0 'verified' verify a.result
shown 'Level of trust: U'
shown 'Interrupted before line 5'
shown 'choices came faster'
run 0 'anchored' verify a.result --codes "$all" --register register
shown 'Level of trust: A'
run 0 'supervised' verify a.result --codes "$first" --supervised --key "$(cat public)"
shown 'Level of trust: S'
run 0 'once more' verify a.result --register register
shown 'this very result stands in it already'
run 0 'explained' verify a.result --explain
shown 'by the rule'
run 0 'as JSON' verify a.result --json
shown '"trust": "U"'
not_shown '"exchanges"'
run 0 'explained as JSON' verify a.result --json --explain
jq -e '.practice_marks as $marks | [.exchanges[] | select(.counts)] | length > 5 and
  all(.moves | length > 0 and all(.rule != "" and .why != "")) and
  ([range(1; length) as $i | .[$i - 1].marks_after == .[$i].marks_before] | all) and
  (.[-1].marks_after == ($marks | map_values(.per_mille)))' out >/dev/null ||
  { echo "the exchanges do not add up to the marks"; failed=1; }
run 1 'a wrong code' verify a.result --codes "$first,00000000" --supervised
shown 'Level of trust: P'
run 1 'no code at all' verify a.result --codes ,
said '--codes'

# The same ticket on a computer that does not know it was sat.
rm -r candidate
printf '2\n' >typed
yes 1 | head -40 >>typed
run 0 'sat elsewhere' sit a.ticket b.result <typed
run 1 'used twice' verify b.result --register register
shown 'the ticket was used before, for another result'

run 0 'with marks' sit marks.ticket marks.result <typed
shown 'Practice marks'
run 0 'the same path' verify b.result marks.result
shown 'marks.result took the same path.'

sed 's/"minutes": 30/"minutes": 90/' a.ticket >longer.ticket
run 1 'a ticket made longer' sit longer.ticket longer.result <typed
said 'it was altered'
sed 's/"used_ms": /"used_ms": 1/' a.result >altered.result
run 1 'a result altered' verify altered.result

# Killed at ten moments: every choice is kept that new options were shown after, and it goes on.
for try in 1 2 3 4 5 6 7 8 9 10; do
  rm -rf candidate
  (for line in 1 1 1 1 1 1 1 1 1 1 1 1; do echo "$line"; sleep 0.05; done) |
    "$program" sit a.ticket --terminal --course "$course" --data candidate --result killed.result >shown &
  sleep "0.$try"
  kill -9 $! 2>/dev/null
  wait $! 2>/dev/null
  kept=$(cat candidate/sittings/*.sitting 2>/dev/null | grep -c '^choose ')
  [ "$(grep -c 'minutes left' shown)" -le $((kept + 1)) ] || { echo "killed: a choice was lost"; failed=1; }
  run 0 'gone on after a kill' sit a.ticket "killed-$try.result" <typed
  run 0 'verified after a kill' verify "killed-$try.result"
done

mkdir other
run 0 'another assessor' "$program" assessor init --key other/key --passphrase-file passphrase
run 1 'not that one' verify a.result --key other/key
shown "made with another assessor's key"
run 1 'the course is not here' "$program" verify a.result
shown 'course: NO'
run 1 'a full disk' sh -c "\"$program\" verify a.result --course \"$course\" >/dev/full"

# Six scenes of one course, each sat alone: a sitting ends with its scene; together they are held
# against the rule for a certificate.
mkdir six
sed -e 's/course "drill"/course "six"/' -e 's/"the_talk"/"t1", "t2", "t3", "t4", "t5", "t6"/' \
  "$course/course.lua" >six/course.lua
cp "$course/afterwards.lua" six
for scene in t1 t2 t3 t4 t5 t6; do sed "s/the_talk/$scene/g" "$course/the_talk.lua" >six/$scene.lua; done
course="$folder/six"
for scene in t1 t2 t3 t4 t5 t6; do
  run 0 "ticket for $scene" ticket $scene.ticket --minutes 30 --scene $scene
  (for turn in $(seq 30); do echo 1; echo 2; done) >typed
  run 0 "sat $scene" sit $scene.ticket $scene.result <typed
  shown 'The sitting is over.'
  not_shown 'Six weeks later'
done
run 0 'ticket for two' ticket two.ticket --minutes 30 --scene t1 --through t2
(for turn in $(seq 60); do echo 1; echo 2; done) >typed
run 0 'sat two' sit two.ticket two.result <typed
shown 'The sitting is over.'
run 1 'a stretch' "$program" certify two.result t3.result --course six
shown 'six, t1 to t2, form A'
shown '4 more scenarios: 2 of 6 are there'
run 1 'a stretch and a scene of it' "$program" certify two.result t2.result --course six
shown '5 more scenarios: 1 of 6 are there'
run 1 'backwards' ticket back.ticket --minutes 30 --scene t2 --through t1
said 't1 comes before t2 in the course'
run 1 'five and no role-play' "$program" certify t1.result t2.result t3.result t4.result t5.result --course six
shown '1 more scenario: 5 of 6 are there'
run 1 'six, pushed too hard' "$program" certify t?.result --course six
not_shown 'more scenario'
shown 'Not reached: somewhere was pushed too hard.'
shown 'What it does not prove'
run 1 'six, for a program' "$program" certify t?.result --course six --json
shown '"scenarios": 6'
run 1 'the same twice' "$program" certify t1.result t1.result t2.result --course six
shown '4 more scenarios'
run 0 'ticket to be left' ticket left.ticket --minutes 30 --scene t1
(for turn in $(seq 14); do echo 1; done; echo 'hand in'; echo 'hand in') >typed
run 0 'left early' sit left.ticket left.result <typed
run 1 'one that was left early' "$program" certify left.result t2.result --course six
shown 'It was handed in before its end, and does not count.'
shown '5 more scenarios: 1 of 6 are there'
run 1 'codes for no result' "$program" certify t1.result --codes t9.result=AAAA-BBBB --course six
said 'with one of the results given'
# A coach codes what somebody sat.
echo 'turn,label' >labels.csv
for turn in $(seq 17); do echo "$turn,ask_open" >>labels.csv; done
run 0 'coded' "$program" code t2.result --course six --labels labels.csv
shown 'kappa'
run 1 'coded, cut short' sh -c 'head -c 300 t2.result >cut.result; "$0" code cut.result --course six' "$program"
sed 's/choose t1/choose t2/' t1.result >changed.result
run 1 'a changed one' "$program" certify changed.result t2.result --course six
shown 'The record is not intact.'

exit "$failed"
