#!/bin/sh
# The smallest program, built into FOLDER: no window, no records, no certification exercises. It has
# none of their libraries; it plays, keeps journals, plays them again and writes reports; and it says
# what it has not.
#
#   sh tests/smallest.sh FOLDER
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
mkdir -p "$1"
folder=$(realpath "$1")
program=$folder/unpersuaded

fail() {
  echo "$*"
  exit 1
}

cmake -S "$root" -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DUNPERSUADED_WERROR=ON \
  -DUNPERSUADED_STAGE=OFF -DUNPERSUADED_RECORDS=OFF -DUNPERSUADED_EXAM=OFF >"$folder.log"
cmake --build "$folder" -j2 --target unpersuaded >>"$folder.log" || { cat "$folder.log"; exit 1; }
ldd "$program" | grep -iE 'sdl|sqlite|sodium|jansson' && fail 'a library is in it that was left out'

cd "$folder"
rm -rf data
printf '1\n2\n1\n' | "$program" play four_minutes --terminal --person Ann --data data >played ||
  fail 'it does not play'
journal=$(ls data/journals)
grep -q '^note person Ann$' "data/journals/$journal" || fail 'the journal is not signed'
"$program" replay "data/journals/$journal" >replayed || fail 'it does not play again'
"$program" report "${journal%.journal}" --data data -o report.html || fail 'it writes no report'
[ ! -e data/records.sqlite ] || fail 'there is an index'

# without WORDS COMMAND... : refuses with a sentence of these words, and with nothing else.
without() {
  words=$1
  shift
  "$program" "$@" >out 2>err && fail "$1: is not refused"
  grep -q "^unpersuaded: this program was built without $words" err || { cat err; exit 1; }
  [ "$(wc -l <err)" -eq 1 ] && [ ! -s out ] || fail "$1: says more than a sentence"
}
without records records
without records records --person Ann --data data --json
without 'certification exercises' verify a.result --explain
without 'certification exercises' sit a.ticket
echo 'The smallest program is whole.'
