#!/bin/sh
# Writes the goldens anew, after the tests were built by tests/run.sh. Look at what changed before you commit it;
# read speech.txt as somebody who hears it.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
for steps in golden speech exam exam_late workshop workshop_overridden; do
  "$root/build-test/tests/gui" --renew "$root/tests/gui/$steps.steps"
done
"$root/build-test/tests/unit_wall" --renew
