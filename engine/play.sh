#!/bin/sh
# Play: installs what is missing, builds what has changed, starts the program. What follows is
# handed to it:
#
#   engine/play.sh                the first screen
#   engine/play.sh help           what else it can do
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/engine/packages"

# shellcheck disable=SC2086 # the names are words
install_missing $packages_to_play
[ -x "$root/build/unpersuaded" ] || echo 'Building, once; this takes half a minute.' >&2
build "$root/build" -DCMAKE_BUILD_TYPE=RelWithDebInfo
exec "$root/build/unpersuaded" "$@"
