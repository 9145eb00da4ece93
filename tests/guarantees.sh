#!/bin/sh
# What holds for the shipped courses, shown by the program as it ships, built optimised into FOLDER:
# no dead end, trap, unreachable line or open question; every ending reached; no gate at an ending
# of pressure or avoidance; simulated players inside their limits; the calibration rows inside
# theirs; the wording fair.
#
#   sh tests/guarantees.sh FOLDER
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
folder=$1
program=$folder/unpersuaded

cmake -S "$root" -B "$folder" -G Ninja -DUNPERSUADED_TESTS=OFF -DUNPERSUADED_STAGE=OFF >"$folder.log"
cmake --build "$folder" -j2 --target unpersuaded >>"$folder.log" || { cat "$folder.log"; exit 1; }

holds() {
  said=$("$program" "$@" 2>"$folder.err") && return 0
  printf '%s\n' "$said"
  cat "$folder.err"
  echo "This should hold: unpersuaded $*"
  exit 1
}

for course in four_minutes resident_expert; do
  holds explore "$course"
  printf '%s\n' "$said" | grep -q '^Open questions: 0$' || { printf '%s\n' "$said"; exit 1; }
done
holds explore resident_expert --player all --plays 2000
holds explore resident_expert --calibration
printf '%s\n' "$said" | grep -q 'outside' && { printf '%s\n' "$said"; exit 1; }
holds check --strict four_minutes
holds check --strict resident_expert
echo "Everything that is promised holds."
