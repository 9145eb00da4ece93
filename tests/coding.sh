#!/bin/sh
# Labels from outside: given through a pipe, gone on with, read from files; files that are damaged or somebody else's, a
# full disk, a journal that was cut. Usage: coding.sh PROGRAM
set -u

program=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
unset DISPLAY WAYLAND_DISPLAY SDL_VIDEODRIVER
failed=0

# run STATUS NAME COMMAND... : runs it with what is on standard input; its output goes to the files out and err.
run() {
  wanted=$1 name=$2
  shift 2
  "$@" >out 2>err
  status=$?
  [ "$status" -eq "$wanted" ] && return
  echo "$name: ended with $status instead of $wanted"
  cat out err
  failed=1
}

shown() {
  tr '\n' ' ' <out | tr -s ' ' | grep -qF -e "$1" && return
  echo "$name: not shown: $1"
  cat out
  failed=1
}

said() {
  grep -qF -e "$1" err && return
  echo "$name: not said: $1"
  cat err
  failed=1
}

lines_of() {
  lines=$(wc -l <"$1")
  [ "$lines" -eq "$2" ] && return
  echo "$name: $1 has $lines lines instead of $2"
  failed=1
}

printf '%s\n' her_seven wait theirs good_morning '' |
  "$program" play four_minutes --terminal --seed 3 --journal talk.journal >/dev/null
printf '%s\n' set_up_tonight facilities half_past_then a_bad_start '' |
  "$program" play four_minutes --terminal --seed 3 --journal other.journal >/dev/null

# Given in two sittings, and kept where nobody said.
printf '%s\n' 1 silence | run 0 'two of four' "$program" code talk.journal --data data
shown 'Kept in data/labels/four_minutes-'
shown 'Line 3 of 4'
grep -q 'REFLECT' out && { echo 'the key is shown'; failed=1; }
kept=$(echo data/labels/*.csv)
lines_of "$kept" 3
printf '%s\n' 4 4 '' | run 0 'the rest' "$program" code talk.journal --data data
shown 'By code: 3 of 4 lines as in the key, 75.0 per cent; kappa .66 (give or take .29, one standard error): substantial.'
shown 'kappa is not defined: label and key put every line into one and the same kind'
shown '1 REFLECT (curious) taken for REFLECT-CONCERN (curious)'
lines_of "$kept" 5
mkdir -p data/journals
cp talk.journal data/journals/kept_talk.journal
run 0 'by its name, from a file' "$program" code kept_talk --data data --labels "$kept" --json </dev/null
shown '"kappa_per_mille": 666'

# A power cut within a row; and what is not ours is not written over.
head -c -6 "$kept" >torn.csv
printf '%s\n' quit | run 0 'a torn row' "$program" code talk.journal --write torn.csv
shown 'Line 4 of 4'
lines_of torn.csv 4
echo 'Dear diary,' >diary
run 1 'a diary' "$program" code talk.journal --write diary </dev/null
said 'diary:1:1: the first row should be turn,label or turn,label,words'
[ "$(cat diary)" = 'Dear diary,' ] || { echo 'the diary was written to'; failed=1; }
head -c 100 /dev/zero >zeros
run 1 'zeros' "$program" code talk.journal --write zeros </dev/null
said 'zeros: this is not UTF-8 text'
run 1 'labels of another talk' "$program" code other.journal --labels "$kept" </dev/null
said 'of another conversation'

# Labels that are missing, and a journal that is not whole.
printf 'turn,label\n1,1\n2,2\n' >half.csv
run 1 'half the labels' "$program" code talk.journal --labels half.csv </dev/null
said 'half.csv: turn 3 has no label; all 4 need one before the key is shown'
[ -s out ] && { echo 'something of the key is shown'; failed=1; }
head -c -30 talk.journal >cut.journal
run 1 'a cut journal' "$program" code cut.journal </dev/null
said 'only a whole journal can be coded'
sed 's/good_morning/bad_morning/' talk.journal >edited.journal
run 1 'an edited journal' "$program" code edited.journal </dev/null
said 'only a whole journal can be coded'
run 2 'json without labels' "$program" code talk.journal --json </dev/null
said '--json needs --labels FILE'
run 2 'both files' "$program" code talk.journal --labels half.csv --write diary </dev/null

# Nowhere to keep them, and a disk that fills up.
echo x >file
run 1 'no folder' "$program" code talk.journal --data file </dev/null
said 'file: the folder cannot be made'
(
  ulimit -f 1
  { yes "$(printf 'reflect\nback 1')" | head -n 50; printf 'reflect\nquit\n'; } |
    "$program" code talk.journal --write full.csv
  echo "ended with $?"
) 2>err | cat >out
name='a full disk'
shown 'From here on nothing is kept: full.csv: cannot be written'
shown 'Not all of it could be kept in full.csv.'
shown 'ended with 0'
printf '%s\n' quit | run 0 'what was kept' "$program" code talk.journal --write full.csv
shown 'Line 2 of 4'

[ "$failed" -eq 0 ] && echo 'all as it should be'
exit "$failed"
