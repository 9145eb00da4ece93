#!/bin/sh
# What `unpersuaded xapi` writes is xAPI, by a validator that others wrote: that of Learning Locker,
# a record store. It is had from npm, in the version of package-lock.json, and kept in the build
# folder. Without npm, or without the network when it is first wanted, nothing is tested: ends with 77.
#
#   sh tests/xapi/validate.sh PROGRAM FOLDER MAKE_WORKSHOP
set -eu

program=$1 kept=$2 make_workshop=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/xapi/played.sh

skip() {
  echo "xapi_valid: skipped: $1"
  exit 77
}

# Other bytes than those of the lock are no reason to look away.
not_had() {
  grep -q EINTEGRITY "$work/npm" && cat "$work/npm" && exit 1
  skip "npm could not install the validator: $(head -n 1 "$work/npm")"
}

for needed in node npm; do
  command -v $needed >/dev/null || skip "$needed is not installed"
done

# Installed beside its place and then moved there: what is there is whole.
if ! cmp -s tests/xapi/package-lock.json "$kept/package-lock.json"; then
  rm -rf "$kept" "$kept.new"
  mkdir -p "$kept.new"
  cp tests/xapi/package.json tests/xapi/package-lock.json "$kept.new"
  npm ci --prefix "$kept.new" --ignore-scripts --no-audit --no-fund --fetch-retries=1 --loglevel=error \
    >"$work/npm" 2>&1 || not_had
  mv "$kept.new" "$kept"
fi

play_all "$program" "$work"
sed '$d' "$work/journals/back.journal" | head -n 30 >"$work/journals/paused.journal"
"$program" xapi "$work"/journals/*.journal -o "$work/all"
"$program" xapi "$work"/journals/four_minutes-*.journal --home 'https://example.org/~p?a=1#%20' --key k \
  --actor 'Zoë "Z" \ <b>' >>"$work/all"
for course in resident_expert four_minutes; do
  "$make_workshop" scenes/$course hostile >"$work/$course.workshop"
  "$program" xapi "$work/$course.workshop" >>"$work/all"
done
NODE_PATH="$kept/node_modules" node tests/xapi/validate.js "$work/all"
