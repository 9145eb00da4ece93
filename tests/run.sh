#!/bin/sh
# Every test: installs what is missing, builds with sanitizers and warnings as errors, runs.
# Arguments go to ctest: `sh tests/run.sh -R journal` runs the tests with journal in their name.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/engine/packages"

# shellcheck disable=SC2086 # the names are words
install_missing $packages_to_play $packages_to_test
echo 'Building the tests ...'
build "$root/build-test" -DUNPERSUADED_TESTS=ON -DUNPERSUADED_SANITIZERS=ON -DUNPERSUADED_WERROR=ON
exec ctest --test-dir "$root/build-test" --output-on-failure -j2 "$@"
