#!/bin/sh
# What playing costs without a window: random play through each course (goal: 5 million choices per
# second of CPU), and loading a course of 10,000 scenes (goal: half a second of CPU, 64 MB). Numbers
# to look at, not a test.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# shellcheck disable=SC2046 # the flags are words
cc -std=c11 -O2 -D_POSIX_C_SOURCE=200809L -I"$root/engine" "$root/tests/bench/play.c" \
  "$root"/engine/base/*.c "$root"/engine/story/*.c "$root"/engine/course/*.c \
  -o "$work/play" $(pkg-config --cflags --libs lua5.4)

# A course of $1 scenes: three beats and four options each, with conditions, moves, replies and targets in
# this scene, in the next and in another.
generate() {
  mkdir -p "$work/generated"
  awk -v count="$1" -v folder="$work/generated" 'BEGIN {
    course = folder "/course.lua"
    print "course \"generated\" {\n  title = \"Generated\", about = \"Many scenes.\",\n  scenes = {" >course
    for (i = 1; i <= count; i++) printf "    \"s%d\",\n", i >course
    print "  },\n  player = \"Sam\",\n}\ncast \"conrad\" { name = \"Conrad Weiss\" }\n" \
      "expert \"conrad\" { trust = 40, reactance = 35, threat = 45, readiness = 12,\n" \
      "  concern \"pace\" { depth = 20, name = \"Time\", truth = \"It costs time.\" },\n}\n" \
      "number \"pushes\" { from = 0, to = 9 }\nflag \"told\"\n" \
      "place \"office\" { \"An office.\" }" >course
    close(course)
    for (i = 1; i <= count; i++) {
      file = folder "/s" i ".lua"
      other = i + 7 <= count ? "s" i + 7 ".on" : "end"
      printf "scene \"s%d\" {\n  title = \"Scene %d\", place = \"office\",\n" \
        "  beat \"door\" {\n    conrad { \"Morning number %d.\", talk = \"neutral\", look = \"open\" },\n" \
        "    option \"ask\" { say = \"How is number %d?\", move = ask_open \"meaning\", voices = { \"pace\" },\n" \
        "      landed = { pace = conrad { \"Short of time.\" }, other = conrad { \"Fine.\" } }, go = \"talk\" },\n" \
        "    option \"push\" { say = \"You should.\", move = persuade \"advice\", when = \"trust < 90 and pushes < 9\",\n" \
        "      reply = conrad { \"No.\", does = \"looks away\" }, add = { pushes = 1 }, go = \"on\" },\n  },\n" \
        "  beat \"talk\" { \"The clock says %d.\", go = \"on\" },\n" \
        "  beat \"on\" {\n" \
        "    option \"go\" { say = \"On we go.\", reply = conrad { \"Yes.\" }, go = \"%s\" },\n" \
        "    option \"jump\" { say = \"Over there.\", when = \"not told or voiced.pace\", set = { told = true },\n" \
        "      go = \"%s\" },\n  },\n}\n", \
        i, i, i, i, i, (i < count ? "next" : "end"), other >file
      close(file)
    }
  }'
}

for course in "$root"/scenes/*/course.lua; do
  "$work/play" "$root/scenes/common" "$(dirname "$course")" || true
done
generate 10000
"$work/play" "$root/scenes/common" "$work/generated"
