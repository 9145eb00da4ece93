#!/bin/sh
# Two windows on a real X server: both are painted, a key in either counts, a click on the wall does
# nothing, nothing wakes them, and when the wall is closed the first window has both sides.
#
#   sh tests/gui/two.sh PROGRAM [FOLDER]      PROGRAM is tests/bench/views; FOLDER keeps the screenshots
set -eu

program=$1
work=$(mktemp -d)
pictures=${2:-$work}
server=
game=

finish() {
  [ -z "$game" ] || kill "$game" 2>/dev/null || true
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT INT TERM

fail() {
  echo "two.sh: $*" >&2
  cat "$work/errors" >&2
  exit 1
}

# What libraries keep until the end of the process is not ours to free.
printf 'leak:libdbus\nleak:libX11\nleak:libfontconfig\n' >"$work/not_ours"
export LSAN_OPTIONS="suppressions=$work/not_ours:print_suppressions=0"
unset WAYLAND_DISPLAY SDL_VIDEODRIVER || true
mkdir -p "$pictures"
: >"$work/errors"

mkfifo "$work/number"
Xvfb -displayfd 3 -screen 0 2700x800x24 -nolisten tcp 3>"$work/number" 2>/dev/null &
server=$!
read -r number <"$work/number"
export DISPLAY=":$number"

"$program" show >"$work/output" 2>"$work/errors" &
game=$!

# window NAME: waits for the one that is called exactly so.
window() {
  for _ in $(seq 100); do
    found=$(xdotool search --name "^$1\$" 2>/dev/null | tail -n 1) || true
    [ -z "$found" ] || break
    kill -0 "$game" 2>/dev/null || fail 'the program ended before its windows opened'
    sleep 0.1
  done
  [ -n "$found" ] || fail "no window called $1 within ten seconds"
  echo "$found"
}
first=$(window Unpersuaded)
wall=$(window 'Unpersuaded, the wall')
xdotool windowmove --sync "$first" 0 0 windowmove --sync "$wall" 1320 0

# look WINDOW NAME: a screenshot once two in a row are equal.
look() {
  before=
  for _ in $(seq 40); do
    import -window "$1" "$pictures/$2.png"
    now=$(identify -format '%#' "$pictures/$2.png")
    [ "$now" != "$before" ] || break
    before=$now
    sleep 0.2
  done
  shades=$(identify -format '%k' "$pictures/$2.png")
  [ "$shades" -gt 20 ] || fail "$2: an empty picture of $shades colours"
}
same() {
  [ "$(identify -format '%#' "$pictures/$1.png")" = "$(identify -format '%#' "$pictures/$2.png")" ]
}

xdotool windowfocus --sync "$wall"
look "$first" page
look "$wall" wall
! same page wall || fail 'both windows show the same'

xdotool key b
look "$first" page_voted
look "$wall" wall_voted
! same page page_voted || fail 'a key in the wall was not counted on the page'
! same wall wall_voted || fail 'a key in the wall was not counted on the wall'

xdotool windowfocus --sync "$first"
xdotool mousemove --window "$wall" 300 300 click 1
look "$first" page_clicked
look "$wall" wall_clicked
same page_voted page_clicked || fail 'a click on the wall did something to the page'
same wall_voted wall_clicked || fail 'a click on the wall did something'

# Nothing moves: no work is done, in two windows as in one.
woken() {
  cat /proc/"$game"/task/*/status | awk '/^voluntary_ctxt_switches/ { sum += $2 } END { print sum }'
}
sleep 2
before=$(woken)
sleep 3
after=$(woken)
[ "$before" = "$after" ] || fail "woken $((after - before)) times in three seconds without an input"

xdotool key x  # as if the wall had been closed: that takes a window manager
look "$first" page_alone
! same page_clicked page_alone || fail 'nobody was told that the wall is gone'
! xdotool search --name '^Unpersuaded, the wall$' >/dev/null 2>&1 || fail 'the wall is still there'
xdotool windowfocus --sync "$first"
xdotool key F6
look "$first" wall_shared
! same page_alone wall_shared || fail 'F6 does not turn to the wall'
xdotool key F6
look "$first" page_again
! same wall_shared page_again || fail 'F6 does not turn back'

kill -TERM "$game"
status=0
wait "$game" || status=$?
game=
[ "$status" -eq 0 ] || fail "ended with $status"
! grep -q -e 'runtime error' -e Sanitizer "$work/errors" || fail 'the sanitizers complain'
echo 'two windows open, count, sleep and become one'
