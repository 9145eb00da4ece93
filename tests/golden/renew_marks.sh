#!/bin/sh
# Writes tests/golden/marks/marks.csv anew, after the tests were built by tests/run.sh: when the rubric has another version, or
# a scene was edited, or a journal was added. It refuses marks that changed without either.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
"${1:-$root/build-test/tests/unit_golden_marks}" --renew
