#!/bin/sh
# The window on a real X server: opens, is typed into, is looked at, is resized, sleeps, and ends
# when asked to.
#
#   sh tests/gui/xvfb.sh PROGRAM [FOLDER]      FOLDER keeps the screenshots
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
  echo "xvfb.sh: $*" >&2
  cat "$work/errors" >&2
  exit 1
}

# What libraries keep until the end of the process is not ours to free.
printf 'leak:libdbus\nleak:libX11\nleak:libfontconfig\n' >"$work/not_ours"
export LSAN_OPTIONS="suppressions=$work/not_ours:print_suppressions=0"
export HOME="$work/home" XDG_DATA_HOME="$work/home/data" UNPERSUADED_DATA_HOME="$work/home/data"
mkdir -p "$XDG_DATA_HOME" "$pictures"
echo 'motion = off' >"$UNPERSUADED_DATA_HOME/settings.txt"  # then nothing may wake it
unset WAYLAND_DISPLAY SDL_VIDEODRIVER || true
export SDL_AUDIODRIVER=no_such_driver  # a sound that plays wakes us, as it must
export UNPERSUADED_SPEECH_LOG="$work/said"
: >"$work/errors"

mkfifo "$work/number"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$work/number" 2>/dev/null &
server=$!
read -r number <"$work/number"
export DISPLAY=":$number"

"$program" >"$work/output" 2>"$work/errors" &
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

# look NAME: a screenshot once two in a row are equal, because pages glide.
look() {
  before=
  for _ in $(seq 40); do
    import -window "$window" "$pictures/$1.png"
    now=$(identify -format '%#' "$pictures/$1.png")
    [ "$now" != "$before" ] || break
    before=$now
    sleep 0.2
  done
  shades=$(identify -format '%k' "$pictures/$1.png")
  [ "$shades" -gt 20 ] || fail "$1: an empty picture of $shades colours"
}

# differs A B
differs() {
  [ "$(identify -format '%#' "$pictures/$1.png")" != "$(identify -format '%#' "$pictures/$2.png")" ] ||
    fail "$2 looks the same as $1"
}

press() {
  xdotool key "$1"
  sleep 0.3
}

look title
press Return
look scene
differs title scene
journals() {
  cat "$XDG_DATA_HOME"/journals/*.journal "$XDG_DATA_HOME"/*/journals/*.journal 2>/dev/null || true
}
! journals | grep -q '^choose' || fail 'something was chosen before anybody chose'
press 2
journals | grep -q '^choose' || fail 'the choice is not in the journal'
look chosen
differs scene chosen

# said TEXT: read aloud by now.
said() {
  grep -q "$1" "$work/said" || fail "not read aloud: $1"
}
[ ! -e "$work/said" ] || fail 'read aloud before anybody asked for it'
press F12
said 'Reading aloud is on. F12 turns it off.'
said '^[2-5] answers\.$'
said 'Answer 1\.$'
press F9
said 'Answer 1 of [2-5]\.$'

# Nothing moves: no work is done.
woken() {
  cat /proc/"$game"/task/*/status | awk '/^voluntary_ctxt_switches/ { sum += $2 } END { print sum }'
}
sleep 4
before=$(woken)
sleep 3
after=$(woken)
[ "$before" = "$after" ] || fail "woken $((after - before)) times in three seconds without an input"

press F10
look settings
differs chosen settings
press Escape
xdotool windowsize --sync "$window" 800 600
look small
[ "$(identify -format '%wx%h' "$pictures/small.png")" = 800x600 ] || fail 'the window was not resized'
convert "$pictures/small.png" -gravity SouthEast -crop 40x40+0+0 -format '%[fx:mean]' info: |
  awk '{ exit !($1 > 0.02) }' || fail 'the far corner was left black'

kill -TERM "$game"
status=0
wait "$game" || status=$?
game=
[ "$status" -eq 0 ] || fail "ended with $status"
! grep -q -e 'runtime error' -e Sanitizer "$work/errors" || fail 'the sanitizers complain'
echo 'the window opens, plays, sleeps and ends'
