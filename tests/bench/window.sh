#!/bin/sh
# What the window costs: starting up against a bare window, a key until its pixels, waiting at a
# choice, scrolling, and a second window for the wall. Numbers to look at, not a test. Under its own Xvfb, so nothing else on the display counts.
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
Xvfb -displayfd 3 -screen 0 2200x1300x24 -nolisten tcp 3>"$work/number" 2>/dev/null &
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
awk '{ print $1 }' "$work/keys" | sort -n | awk '
  { v[NR] = $1 }
  END { if (!NR) print "  nothing was measured"; else
        printf "  median %.2f ms   worst of %d %.2f ms (goal 16.7)\n", v[int((NR + 1) / 2)], NR, v[NR] }'

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

cmake --build "$root/build-bench" --target views >/dev/null
views=$root/build-bench/tests/views

# What a second window takes on top of one with the wall in front, after sixty exchanges in each.
for size in small large; do
  UNPERSUADED_BENCH=$size "$views" one >"$work/one"
  UNPERSUADED_BENCH=$size "$views" two >"$work/two"
  [ "$size" = small ] && pixels=1280x720 || pixels=1920x1080
  echo "The facilitator's page in a window of its own, both $pixels:"
  cat "$work/one" "$work/two" | awk '
    { rss[NR] = $1 / 1024; pss[NR] = $2 / 1024 }
    END { printf "  PSS %.1f MB on top of %.1f MB   RSS %.1f MB on top of %.1f MB (goal 10)\n",
            pss[2] - pss[1], pss[1], rss[2] - rss[1], rss[1] }'
done

echo 'A vote until it is in both windows, 1920x1080:'
UNPERSUADED_BENCH=large "$views" votes | awk '{ print $1 }' | sort -n | awk '
  { v[NR] = $1 }
  END { printf "  median %.2f ms   worst of %d %.2f ms (goal 16.7)\n", v[int((NR + 1) / 2)], NR, v[NR] }'
