#!/bin/sh
# What `explore` costs (goals: 10 million choices per second of CPU at random, 3 million states per second
# of CPU when everything is played, at most 64 bytes a state). Numbers to look at, not a test.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# shellcheck disable=SC2046 # the flags are words
cc -std=c11 -O2 -D_POSIX_C_SOURCE=200809L -I"$root/engine" "$root/tests/bench/explore_bench.c" \
  "$root"/engine/base/*.c "$root"/engine/story/*.c "$root"/engine/course/*.c "$root"/engine/proof/*.c \
  -o "$work/explore_bench" $(pkg-config --cflags --libs lua5.4)

"$work/explore_bench"
for course in "$root"/scenes/*/course.lua; do
  "$work/explore_bench" "$root/scenes/common" "$(dirname "$course")" || true
done
