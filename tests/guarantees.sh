#!/bin/sh
# What holds for the shipped courses, shown by the program as it ships, built optimised into FOLDER:
# no dead end, trap, unreachable line or open question; every ending reached; no gate at an ending
# of pressure or avoidance; simulated players inside their limits; the calibration rows inside
# theirs; the wording fair; every piece of advice played; the variants heard.
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

for course in four_minutes resident_expert top_of_the_board; do
  holds explore "$course"
  printf '%s\n' "$said" | grep -q '^Open questions: 0$' || { printf '%s\n' "$said"; exit 1; }
done
for course in resident_expert top_of_the_board; do
  holds explore "$course" --player all --plays 2000
  holds explore "$course" --calibration
  printf '%s\n' "$said" | grep -q 'outside' && { printf '%s\n' "$said"; exit 1; }
done
holds check --strict

# Who he is underneath is heard in what he says; whether he is ready is not, before he says so himself.
holds check --variants --json resident_expert
printf '%s\n' "$said" | lua5.4 "$root/tests/variants.lua" \
  what_it_would_cost,what_he_wants,the_table root '<=50' what_it_would_cost,what_he_wants,the_table wants '<=80' \
  forty_minutes,the_ask,what_it_would_cost,what_he_wants ready '>=100'
echo "Everything that is promised holds."
