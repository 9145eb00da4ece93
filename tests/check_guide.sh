#!/bin/sh
# `check` reads the guide beside a course: a whole one, none, and some that are wrong.
#
#   sh tests/check_guide.sh PROGRAM
set -u

program=$(realpath "$1")
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -r "$root/scenes/four_minutes" "$folder/four_minutes"
guide=$folder/four_minutes/guide.md
failed=0

# check STATUS SENTENCE: with the guide as it is now; "" when nothing is to be said of it.
check() {
  "$program" check "$folder/four_minutes" >"$folder/out" 2>&1
  status=$?
  [ "$status" -eq "$1" ] || { echo "ended with $status instead of $1: $2"; cat "$folder/out"; failed=1; }
  if [ -n "$2" ]; then
    grep -qF "$2" "$folder/out" || { echo "it does not say: $2"; cat "$folder/out"; failed=1; }
  else
    ! grep -q 'guide' "$folder/out" || { echo 'it speaks of a guide'; cat "$folder/out"; failed=1; }
  fi
}

# spoilt SCRIPT SENTENCE: after this change.
spoilt() {
  sed "$1" "$root/scenes/four_minutes/guide.md" >"$guide"
  check 1 "$2"
}

check 0 ''
spoilt '/^| 6 /s/6/5/' 'add up to 19'
line=$(grep -n '^## 20 minutes' "$guide" | cut -d: -f1)
check 1 "guide.md:$line: the rows under \"20 minutes\" add up to 19"
spoilt '0,/(`the_lobby`)/s//(`the_cellar`)/' \
  'guide.md: the agenda of 20 minutes names the_cellar, which is no scene of the course [guide]'
spoilt '1d' 'guide.md:1: a guide needs a title'
printf '# T\n\000' >"$guide"
check 1 'guide.md:2: a control character: this is no text'
rm "$guide"
check 0 ''
exit $failed
