#!/bin/sh
# A workshop led in real windows on a real X server, by keys alone: votes, a second round, the program
# killed in the middle of it and gone on with, the debrief, and what is taken home. What is in front
# of the facilitator is known from what is read aloud.
#
#   sh tests/gui/workshop_xvfb.sh PROGRAM CLOSE_WINDOW [FOLDER]      FOLDER keeps the screenshots
set -eu

program=$(realpath "$1")
close_window=$(realpath "$2")
work=$(mktemp -d)
pictures=${3:-$work}
server=
game=

finish() {
  [ -z "$game" ] || kill "$game" 2>/dev/null || true
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT INT TERM

fail() {
  echo "workshop_xvfb.sh: $*" >&2
  tail -n 20 said >&2
  cat events output errors >&2
  exit 1
}

# What libraries keep until the end of the process is not ours to free.
printf 'leak:libdbus\nleak:libX11\nleak:libfontconfig\n' >"$work/not_ours"
export LSAN_OPTIONS="suppressions=$work/not_ours:print_suppressions=0"
export HOME="$work/home" UNPERSUADED_DATA_HOME="$work/data" SDL_AUDIODRIVER=no_such_driver
export UNPERSUADED_SPEECH_LOG="$work/said"
unset WAYLAND_DISPLAY SDL_VIDEODRIVER || true
mkdir -p "$UNPERSUADED_DATA_HOME" "$pictures"
printf 'motion = off\nspeech = on\n' >"$UNPERSUADED_DATA_HOME/settings.txt"
cd "$work"
: >said; : >events; : >output; : >errors

mkfifo number
Xvfb -displayfd 3 -screen 0 2700x800x24 -nolisten tcp -noreset 3>number 2>/dev/null &
server=$!
read -r display <number
export DISPLAY=":$display"

# Reading and pressing ----------------------------------------------------------------------------

# within SECONDS COMMAND... : tries it until it is so.
within() {
  tries=$(($1 * 20))
  shift
  while ! "$@"; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || return 1
    sleep 0.05
  done
}

find_window() {
  found=$(xdotool search --name "^$1\$" 2>/dev/null | tail -n 1) && [ -n "$found" ]
}

# open_workshop WORD... : `window` is the facilitator's.
open_workshop() {
  : >said
  "$program" workshop "$@" >output 2>errors &
  game=$!
  within 10 find_window Unpersuaded || fail 'no window within ten seconds'
  window=$found
  xdotool windowmove "$window" 0 0 windowfocus --sync "$window"
  within 5 test -s said || fail 'nothing is read aloud'
}

press() {
  for key in "$@"; do
    xdotool key "$key"
    sleep 0.1
  done
}

is_at() {
  case $(tail -n 1 said) in "$1"*) return 0 ;; esac
  return 1
}

# go_to NAME : moves the focus on until its name is read aloud.
go_to() {
  moves=0
  until is_at "$1"; do
    [ "$moves" -lt 40 ] || fail "the focus never comes to $1"
    press Down
    moves=$((moves + 1))
  done
}

push() {
  go_to "$1"
  sleep 0.4  # what has just come is not pressed: people press twice
  press Return
}

# The wall is read to its options.
read_on() {
  for _ in 1 2 3 4 5 6; do
    press Tab shift+Tab
    is_at 'Read on' || return 0
    sleep 0.4
    press Return
  done
  fail 'there is always more to read'
}

said() {
  within 3 grep -qF -e "$1" said || fail "not read aloud: $1"
}

# The words of all events, without their times.
is_written() {
  sed '1,/^begin$/d; s/^[0-9]* //' "$path" >events
  [ "$(tail -n "$(echo "$1" | wc -l)" events)" = "$1" ]
}

# written LINES : the last events of the file.
written() {
  within 3 is_written "$1" || fail "not the last in the file: $1"
}

# ended : by itself, and it says nothing of sanitizers.
ended() {
  status=0
  wait "$game" || status=$?
  game=
  [ "$status" -eq 0 ] || fail "ended with $status"
  ! grep -q -e 'runtime error' -e Sanitizer errors || fail 'the sanitizers complain'
}

# look WINDOW NAME : a screenshot once two in a row are equal.
look() {
  before=
  for _ in $(seq 40); do
    import -window "$1" "$pictures/$2.png"
    now=$(identify -format '%#' "$pictures/$2.png")
    [ "$now" != "$before" ] || return 0
    before=$now
    sleep 0.1
  done
}
same() {
  [ "$(identify -format '%#' "$pictures/$1.png")" = "$(identify -format '%#' "$pictures/$2.png")" ]
}

# Two windows: two rounds --------------------------------------------------------------------------

open_workshop resident_expert --from the_ask --seed 4 --room 24 --agenda 20 --two-windows
within 10 find_window 'Unpersuaded, the wall' || fail 'there is no wall'
wall=$found
path=$(echo data/workshops/resident_expert-*.workshop)
[ -e "$path" ] || fail 'there is no file'
xdotool windowmove "$wall" 1320 0 windowfocus --sync "$window"
said 'First round: 0 of 24 have voted.'

read_on  # how many have voted is told with the options
look "$window" facilitators
look "$wall" unvoted
! same facilitators unvoted || fail 'both windows show the same'

xdotool keydown d  # a hand that rests on the key
sleep 1
xdotool keyup d
written 'votes D 1'
look "$wall" voted
! same unvoted voted || fail 'the wall does not show how many have voted'

# A click on the wall does nothing. Nobody moves: nothing wakes it, but the clock once a minute.
woken() {
  cat /proc/"$game"/task/*/status | awk '/^voluntary_ctxt_switches/ { sum += $2 } END { print sum }'
}
xdotool mousemove --window "$wall" 600 400 click 1 mousemove --window "$window" 5 5
sleep 1
before=$(woken)
sleep 2
[ $(($(woken) - before)) -le 2 ] || fail "woken $(($(woken) - before)) times in two seconds without an input"
look "$wall" clicked
same voted clicked || fail 'a click on the wall did something to it'
written 'votes D 1'

press b 1 2
written 'votes D 1
votes B 1
votes B 1
votes B 12'
press a a c 9 8  # ninety-eight are too many: nine stay
written 'votes B 12
votes A 1
votes A 2
votes C 1
votes C 9'
said 'There are 24 votes in the room, and that would make 113.'
press a
said 'and that would make 25.'
press BackSpace
written 'votes C 9
undo'
press c 9
written 'undo
votes C 2
votes C 9'
read_on
push 'Close the round'
written close
push 'Vote again'
written 'close
again'
xdotool windowfocus --sync "$wall"  # the keyboard speaks to both
press a 7 b 4
written 'votes A 1
votes A 7
votes B 1
votes B 4'

# Killed, and gone on with -------------------------------------------------------------------------

kill -KILL "$game"
wait "$game" 2>/dev/null || true
cp "$path" killed
open_workshop --resume --two-windows
said 'Second round: 11 of 24 have voted.'
cmp -s "$path" killed || fail 'going on changed the file'
[ "$(echo data/workshops/*.workshop)" = "$path" ] || fail 'another file was begun'
within 10 find_window 'Unpersuaded, the wall' || fail 'there is no wall'
wall=$found
xdotool windowfocus --sync "$window"
press b 1 5
written 'votes B 4
votes B 5
votes B 1
votes B 15'
cmp -s -n "$(wc -c <killed)" "$path" killed || fail 'the file does not grow from where it was'
push 'Close the round'  # the wall shows its options already: there is nothing to read first
push 'Follow B, with 15 of 22'
written 'close
follow the_ask.door.useful'
push Pause
written pause
push 'Go on'
written go_on
push Undo  # the pause, not what was followed
written 'pause
go_on
undo'
push 'Go on'

# A window is closed: the wall's, then the facilitator's.
"$close_window" "$wall"
said 'The second display is gone'
look "$window" alone
press F6
look "$window" shared
! same alone shared || fail 'F6 does not turn to the wall when its window is gone'
"$close_window" "$window"
ended
[ "$(cat output)" = "Saved. To go on:
unpersuaded workshop $work/$path" ] || fail 'it is not said how it goes on'

# One window: F6 turns, and the debrief ------------------------------------------------------------

open_workshop "$(sed -n 's/^unpersuaded workshop //p' output)"
look "$window" wall
press F6
look "$window" page
! same page wall || fail 'F6 does not turn to the page'
press F6
look "$window" wall_again
same wall wall_again || fail 'F6 does not turn back to the wall'
press F6
push Debrief
written 'step reactions'
xdotool type --delay 60 'We asked first'
press Return
written 'plus We asked first'
push 'Turning points'
for _ in 1 2 3; do
  press Tab shift+Tab
  ! is_at 'Next point' || press Return
done
push Sentences
xdotool type --delay 60 'If it hurts, I ask how it will end'
press Return
written 'step turning_points
step sentences
sentence If it hurts, I ask how it will end'
push 'End the workshop'
written end
push Leave
push Leave
ended

# Taken home ---------------------------------------------------------------------------------------

command=$(tail -n 1 output)
[ "$command" = "unpersuaded report $work/$path -o workshop.html" ] || fail 'it is not said how it is taken home'
"$program" ${command#unpersuaded } --csv rows.csv >output 2>errors || fail 'no report'
for told in 'We asked first' 'If it hurts, I ask how it will end'; do
  grep -qF "$told" workshop.html || fail "not in the report: $told"
done
[ "$(sed -n '2s/\r$//p' rows.csv)" = \
  '1,first,,1,the_ask,the_ask.door,4,2,12,9,1,,7,15,0,0,,B,B,majority,the_ask.door.useful,permission,invited' ] ||
  fail "not the row of what was decided: $(cat rows.csv)"
"$program" xapi "$path" >statements 2>errors || fail 'no statements'
[ "$(grep -c verbs/answered statements)" -eq 1 ] || fail 'not one statement for one decision'

# The disk is full after some votes: the workshop goes on, and it is said that it is not kept.
printf 'motion = off\n' >"$UNPERSUADED_DATA_HOME/settings.txt"
(
  ulimit -f 1
  exec "$program" workshop resident_expert --from the_ask --room 60 --data full >output 2>errors
) &
game=$!
within 10 find_window Unpersuaded || fail 'no window within ten seconds'
xdotool windowfocus --sync "$found"
sleep 1
# shellcheck disable=SC2046 # thirty keys
xdotool key --delay 40 $(yes a | head -n 30)
sleep 1
"$close_window" "$found"
ended
[ "$(cat output)" = 'This workshop is not saved.' ] || fail 'it is not said that it is not kept'
"$program" report full/workshops/*.workshop -o full.html >output 2>errors || fail 'what was kept cannot be read'
echo 'a workshop is led, killed, gone on with, ended and taken home'
