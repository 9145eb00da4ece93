#!/bin/sh
# A sitting in a real window on a real X server: begun, closed, gone on with, and handed in; and what
# is left of it in the terminal verifies.
#
#   sh tests/gui/exam_xvfb.sh PROGRAM
set -eu

program=$(realpath "$1")
course=$(realpath tests/courses/drill)
work=$(mktemp -d)
server=
game=

finish() {
  [ -z "$game" ] || kill "$game" 2>/dev/null || true
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT INT TERM

fail() {
  echo "exam_xvfb.sh: $*" >&2
  cat "$work/output" "$work/errors" >&2
  exit 1
}

# What libraries keep until the end of the process is not ours to free.
printf 'leak:libdbus\nleak:libX11\nleak:libfontconfig\n' >"$work/not_ours"
export LSAN_OPTIONS="suppressions=$work/not_ours:print_suppressions=0"
export HOME="$work/home" UNPERSUADED_DATA_HOME="$work/data" SDL_AUDIODRIVER=no_such_driver
unset WAYLAND_DISPLAY SDL_VIDEODRIVER || true
mkdir -p "$UNPERSUADED_DATA_HOME"
printf 'motion = off\nsilence = 0\n' >"$UNPERSUADED_DATA_HOME/settings.txt"
cd "$work"

echo 'correct horse battery' >passphrase
"$program" assessor init --passphrase-file passphrase >public
"$program" ticket new --course "$course" --form A --candidate 2026-117 --seed 42 --from 2020-01-01T00:00Z \
  --until 2090-01-01T00:00Z --minutes 30 --passphrase-file passphrase -o a.ticket >/dev/null

mkfifo number
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>number 2>/dev/null &
server=$!
read -r display <number
export DISPLAY=":$display"

open_window() {
  "$program" sit a.ticket --course "$course" --result a.result >output 2>errors &
  game=$!
  window=
  for _ in $(seq 100); do
    window=$(xdotool search --pid "$game" --name Unpersuaded 2>/dev/null | tail -n 1) || true
    [ -z "$window" ] || break
    kill -0 "$game" 2>/dev/null || fail 'the program ended before its window opened'
    sleep 0.1
  done
  [ -n "$window" ] || fail 'no window within ten seconds'
  xdotool windowfocus --sync "$window"
}

press() {
  xdotool key "$1"
  sleep 0.4
}

# ended STATUS : the program ends by itself, and says nothing of sanitizers.
ended() {
  status=0
  wait "$game" || status=$?
  game=
  [ "$status" -eq 0 ] || fail "ended with $status"
  ! grep -q -e 'runtime error' -e Sanitizer errors || fail 'the sanitizers complain'
}

choices() {
  cat data/sittings/*.sitting | grep -c '^choose ' || true
}

open_window
press Return  # Begin
[ "$(choices)" -eq 0 ] || fail 'something was chosen before anybody chose'
press 1
press 1
[ "$(choices)" -eq 2 ] || fail 'the choices are not on the disk'
press r  # there is no way back
press Escape
press Tab
press Return  # Leave
ended
grep -q 'Left. The clock runs on' output || fail 'it is not said that it was left'
[ ! -e a.result ] || fail 'there is a result before the end'

open_window
press Return  # Go on
for _ in $(seq 30); do
  before=$(choices)
  press 1
  [ "$(choices)" -gt "$before" ] || break
done
press Return  # Hand in
[ -e a.result ] || fail 'there is no result'
[ "$(cat data/sittings/*.sitting)" = 'unpersuaded sitting 1 sealed' ] || fail 'the key is still there'
press Return  # Close
ended
grep -q 'Last code for your assessor: ' output || fail 'the last code is not printed'
code=$(sed -n 's/.*Last code for your assessor: //p' output)
"$program" verify a.result --course "$course" --codes "$code" >verified 2>&1 || { cat verified >&2; fail 'it does not verify'; }
grep -q 'Interrupted before line 4' verified || { cat verified >&2; fail 'the interruption is not in it'; }
echo 'a sitting in the window is interrupted, goes on, is handed in and verifies'
