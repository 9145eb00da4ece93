#!/bin/sh
# The README keeps its word: its scene loads in a course of two lines and plays, and every command it shows exists.
#
#   sh tests/readme.sh PROGRAM
set -eu

program=$1
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/kitchen"
awk '/^```lua/ {inside = 1; next} /^```/ {inside = 0} inside' "$root/README.md" >"$work/kitchen/the_kitchen.lua"
cat >"$work/kitchen/course.lua" <<'COURSE'
course "kitchen" { title = "The kitchen", about = "From the README.", scenes = { "the_kitchen" } }
cast "conrad" { name = "Conrad Weiss", pronouns = "he" }
expert "conrad" { trust = 40, reactance = 35, threat = 45, readiness = 12,
  concern "pace" { depth = 20, name = "Time", truth = "Time." }, concern "edge" { depth = 26, name = "Edge", truth = "Edge." } }
COURSE
"$program" check "$work/kitchen"
printf 'ask\n\n' | "$program" play "$work/kitchen" --terminal --data "$work/data" >"$work/said"
grep -q "reaches for the sugar" "$work/said"

# The commands, as they stand in the README: their first word must be one the program knows.
awk '/^    unpersuaded / {print $2}' "$root/README.md" | sort -u | while read -r command; do
  "$program" "$command" --help >"$work/help" || { echo "README: unpersuaded $command"; exit 1; }
  grep -q "^Usage" "$work/help" || { echo "README: unpersuaded $command has no help"; exit 1; }
done

# The files and folders it names are there.
grep -o '`[a-z]*/[a-z_./]*`' "$root/README.md" | tr -d '`' | while read -r path; do
  case $path in build/*) continue ;; esac
  [ -e "$root/$path" ] || { echo "README: there is no $path"; exit 1; }
done
echo "The README holds."
