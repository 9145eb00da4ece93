#!/bin/sh
# What the window costs: starting up against a bare window, a key until its pixels, waiting at a
# choice, scrolling, and a workshop in two windows. Numbers to look at, not a test. Under its own Xvfb,
# so nothing else on the display counts.
#
#   sh tests/bench/window.sh [PROGRAM]      build/unpersuaded, or any other build
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
program=${1:-$root/build/unpersuaded}
runs=15
wait_s=10
work=$(mktemp -d)
server=
game=

finish() {
  [ -z "$game" ] || kill "$game" 2>/dev/null || true
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT INT TERM

[ -x "$program" ] || { echo "$program is not built: sh engine/play.sh builds it" >&2; exit 1; }

# shellcheck disable=SC2046 # the flags are words
cc -O2 "$root/tests/bench/bare_window.c" -o "$work/bare" $(pkg-config --cflags --libs sdl2 SDL2_ttf)
cc -O2 "$root/tests/bench/cost.c" -o "$work/cost"

export HOME="$work/home" XDG_DATA_HOME="$work/home/data" UNPERSUADED_DATA_HOME="$work/home/data"
mkdir -p "$XDG_DATA_HOME"
unset WAYLAND_DISPLAY SDL_VIDEODRIVER || true
mkfifo "$work/number"
Xvfb -displayfd 3 -screen 0 3900x1300x24 -nolisten tcp 3>"$work/number" 2>/dev/null &
server=$!
read -r number <"$work/number"
export DISPLAY=":$number"

# median COLUMN <lines
median() {
  awk -v column="$1" '{ print $column }' | sort -n |
    awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

echo "Starting up, until the first picture, medians of $runs runs in turn:"
for run in $(seq $((runs + 1))); do  # the first of each warms the disk up
  UNPERSUADED_BENCH=start "$work/cost" "$program" 2>"$work/line" >/dev/null
  [ "$run" -eq 1 ] || tail -n 1 "$work/line" >>"$work/game"
  "$work/cost" "$work/bare" 2>"$work/line"
  [ "$run" -eq 1 ] || tail -n 1 "$work/line" >>"$work/bare.lines"
done
cpu=$(median 1 <"$work/game") bare_cpu=$(median 1 <"$work/bare.lines")
memory=$(median 2 <"$work/game") bare_memory=$(median 2 <"$work/bare.lines")
awk -v a="$cpu" -v b="$bare_cpu" -v c="$memory" -v d="$bare_memory" 'BEGIN {
  printf "  CPU     %6.1f ms   bare window %6.1f ms   ratio %.2f (goal 2)\n", a, b, a / b
  printf "  memory  %6.1f MB   bare window %6.1f MB   ratio %.2f (goal 2)\n", c / 1024, d / 1024, c / d }'

# timings : of the lines stage_run notes.
timings() {
  awk '{ print $1 }' | sort -n | awk '
    { v[NR] = $1 }
    END { if (!NR) print "  nothing was measured"; else
          printf "  median %.2f ms   worst of %d %.2f ms (goal 16.7)\n", v[int((NR + 1) / 2)], NR, v[NR] }'
}

# The window of the game, which needs a moment and has no window manager to give it the keyboard.
focus() {
  for _ in $(seq 50); do
    window=$(xdotool search --pid "$game" 2>/dev/null | tail -n 1) || true
    [ -z "$window" ] || break
    sleep 0.1
  done
  xdotool windowfocus --sync "$window"
  sleep 0.5
}

press() {
  for key in "$@"; do
    xdotool key "$key"
    sleep 0.2
  done
}

echo 'A key until its pixels are on the screen:'
UNPERSUADED_BENCH=keys "$program" >"$work/keys" &
game=$!
focus
press Down Up Down Up Return
sleep 3
press Down Down Up Up Down Down Up Up 1 Down Up Prior Next Down Up
timings <"$work/keys"

# Wake-ups and CPU time of all threads so far.
woken() {
  cat /proc/"$game"/task/*/status | awk '/ctxt_switches/ { sum += $2 } END { print sum }'
}
busy() {
  cat /proc/"$game"/task/*/schedstat | awk '{ sum += $1 } END { print sum }'
}

# wait_at_a_choice GOAL
wait_at_a_choice() {
  kill -0 "$game" 2>/dev/null || { echo "  the game has gone; nothing was measured"; exit 1; }
  sleep 4
  woken_before=$(woken) busy_before=$(busy)
  sleep "$wait_s"
  woken_after=$(woken) busy_after=$(busy)
  awk -v a="$woken_before" -v b="$woken_after" -v c="$busy_before" -v d="$busy_after" -v goal="$1" 'BEGIN {
    printf "  %d wake-ups, %.3f ms of CPU (goal %s)\n", b - a, (d - c) / 1e6, goal }'
}

# Three times a second somebody who breathes and blinks may move: a breath rises and falls by whole
# pixels, an eye shuts and opens.
echo "Waiting at a choice for $wait_s seconds, with motion and sound:"
wait_at_a_choice "at most $((3 * wait_s)) besides the sound"
kill "$game"
wait "$game" 2>/dev/null || true

mkdir -p "$UNPERSUADED_DATA_HOME"
printf 'motion = off\nsound = off\n' >"$UNPERSUADED_DATA_HOME/settings.txt"
"$program" play four_minutes >/dev/null &
game=$!
focus
echo "Without:"
wait_at_a_choice '0 and 0'
kill "$game"

echo 'Scrolling a conversation, on one core:'
cmake -S "$root" -B "$root/build-bench" -G Ninja -DCMAKE_BUILD_TYPE=Release -DUNPERSUADED_TESTS=ON >/dev/null
cmake --build "$root/build-bench" --target scroll >/dev/null
SDL_VIDEODRIVER=dummy taskset -c 0 "$root/build-bench/tests/scroll"

# A workshop --------------------------------------------------------------------------------------

# lead WORD... : a workshop in windows of 1920x1080, once they are there.
lead() {
  "$program" workshop resident_expert --from the_ask --seed 4 --room 500 "$@" >"$work/keys" &
  game=$!
  focus
  for found in $(xdotool search --name '^Unpersuaded'); do
    xdotool windowsize --sync "$found" 1920 1080
  done
  window=$(xdotool search --name '^Unpersuaded$' | tail -n 1)
  xdotool windowfocus --sync "$window"
  sleep 1
}

leave() {
  kill "$game"
  wait "$game" 2>/dev/null || true
}

# vote TIMES : a vote each for A, B and C.
vote() {
  for _ in $(seq "$1"); do xdotool key --delay 70 a b c; done
  sleep 1
}

# resident WORD : of all that is mapped, in kB.
resident() {
  awk -v word="$1:" '$1 == word { print $2 }' /proc/"$game"/smaps_rollup
}

echo "Leading a workshop until the first picture, medians of $runs runs:"
: >"$work/game"
for run in $(seq $((runs + 1))); do
  UNPERSUADED_BENCH=start "$work/cost" "$program" workshop resident_expert 2>"$work/line" >/dev/null
  [ "$run" -eq 1 ] || tail -n 1 "$work/line" >>"$work/game"
done
awk -v a="$(median 1 <"$work/game")" -v b="$(median 2 <"$work/game")" 'BEGIN {
  printf "  CPU     %6.1f ms\n  memory  %6.1f MB\n", a, b / 1024 }'

# measure : votes, then what is resident, as "PSS RSS" in kB.
measure() {
  vote 5
  echo "$(resident Pss) $(resident Rss)"
}

# more BEFORE AFTER
more() {
  echo "$1 $2" | awk '{ printf "  PSS %.1f MB on top of %.1f MB   RSS %.1f MB on top of %.1f MB (goal 10)\n",
    ($3 - $1) / 1024, $1 / 1024, ($4 - $2) / 1024, $2 / 1024 }'
}

# One window has the wall in front from the start. With one display both are looked at in turn.
lead
wall_alone=$(measure)
xdotool key F6
sleep 1
xdotool key F6
in_turn=$(measure)
leave
lead --two-windows
large=$(measure)
xdotool windowsize --sync "$window" 1280 720
sleep 1
usual=$(measure)
echo "The facilitator's page in a window of its own, beside a wall of 1920x1080:"
echo ' 1280x720, as it opens, on top of the wall alone' && more "$wall_alone" "$usual"
echo ' 1920x1080, on top of the wall alone' && more "$wall_alone" "$large"
echo ' 1920x1080, on top of one window where both are looked at in turn' && more "$in_turn" "$large"
echo "Waiting in it for $wait_s seconds, without motion:"
wait_at_a_choice 'at most 2: the clock, once a minute'
leave

echo 'A vote until it is written down and in both windows:'
export UNPERSUADED_BENCH=keys
lead --two-windows
vote 2
before=$(wc -l <"$work/keys")
vote 70
tail -n "+$((before + 1))" "$work/keys" | timings
unset UNPERSUADED_BENCH
leave
echo 'The same without a server that takes the pictures, and without a disk:'
cmake --build "$root/build-bench" --target votes >/dev/null
SDL_VIDEODRIVER=dummy "$root/build-bench/tests/votes" "$root/scenes/common" "$root/scenes/resident_expert" | timings

rm "$UNPERSUADED_DATA_HOME/settings.txt"
echo "Waiting in it for $wait_s seconds, with motion and sound:"
lead --two-windows --from what_he_wants
xdotool key Return  # to where he is on the wall
wait_at_a_choice "at most $((3 * wait_s)) besides the sound"
leave
