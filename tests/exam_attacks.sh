#!/bin/sh
# What a candidate or a stranger may try on the commands of an exercise: files that are none, files
# edited by hand, two programs at once. Whatever is refused is refused in one sentence, without a
# byte of the file that a terminal would obey. Usage: exam_attacks.sh PROGRAM
set -u

program=$(realpath "$1")
course=$(realpath tests/courses/drill)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
unset DISPLAY WAYLAND_DISPLAY
export UNPERSUADED_DATA_HOME="$folder/assessor"
failed=0

wrong() {
  echo "$name: $1"
  cat out err
  failed=1
}

# run STATUS NAME COMMAND... : its output goes to the files out and err.
run() {
  wanted=$1 name=$2
  shift 2
  "$@" >out 2>err </dev/null
  status=$?
  [ "$status" -eq "$wanted" ] || wrong "ended with $status instead of $wanted"
}

# refused SENTENCE NAME COMMAND... : with this sentence, and no other.
refused() {
  sentence=$1
  shift
  run 1 "$@"
  [ "$(wc -l <err)" -eq 1 ] || wrong 'not one line was said'
  grep -qF -e "$sentence" err || wrong "not said: $sentence"
  LC_ALL=C grep -q "$(printf '[\001-\011\013-\037\177]')" err && wrong 'a terminal would obey this'
}

ticket() {
  file=$1
  shift
  "$program" ticket new --course "$course" --form A --candidate 2026-117 --seed 42 --minutes 30 \
    --from 2020-01-01T00:00Z --until 2090-01-01T00:00Z --passphrase-file passphrase -o "$file" "$@"
}

sit() {
  "$program" sit "$1" --terminal --course "$course" --data "$folder/candidate" --result "$2"
}

verify() {
  "$program" verify "$@" --course "$course"
}

# Passphrases that are none.
printf '\nsecond line\n' >empty
printf 'correct horse\0battery\n' >zero
head -c 2000 /dev/zero | tr '\0' a >long
refused 'no passphrase in its first line' 'an empty passphrase' "$program" assessor init --passphrase-file empty
refused 'a zero byte in its first line' 'a zero in it' "$program" assessor init --passphrase-file zero
refused 'more than the 1024 allowed here' 'a long one' "$program" assessor init --passphrase-file long
[ ! -e assessor/assessor.key ] || { echo 'a key without a passphrase'; failed=1; }
echo 'correct horse battery' >passphrase
run 0 'init' "$program" assessor init --passphrase-file passphrase

# Nobody is asked for a passphrase for a ticket that cannot be.
run 0 'ticket' ticket a.ticket
refused 'there is a file already' 'over another' ticket a.ticket --passphrase-file missing
refused 'must end after it begins' 'backwards' ticket b.ticket --until 2019-01-01T00:00Z
refused '--seed needs a whole number' 'a seed' ticket b.ticket --seed -1
refused 'there is no scene "nowhere"' 'a scene' ticket b.ticket --scene nowhere
refused '1 to 63 bytes of text' 'a form' ticket b.ticket --form "$(printf 'a\033[2J')"
[ ! -e b.ticket ] || { echo 'a ticket that was refused is there'; failed=1; }

# Files that are no tickets and no results.
sed 's/^/ /' a.ticket >spaced
sed 's/"minutes": 30,/"minutes": 90,\n  "minutes": 30,/' a.ticket >twice
sed 's/"minutes": 30/"minutes": 99999999999999999999/' a.ticket >huge
sed 's/"seed": "42"/"seed": "42\\u0000"/' a.ticket >zeros
sed 's/"candidate": "2026-117"/"candidate": "\\u001b[2J"/' a.ticket >escapes
printf '{\033[2J' >escape
head -c 1000000 /dev/zero | tr '\0' '[' >deep
dd if=/dev/zero of=large bs=1 count=0 seek=100M 2>/dev/null
mkfifo pipe
for command in sit verify; do
  refused "is not an ordinary file" "$command: nothing" "$program" $command /dev/null
  refused 'duplicate object key' "$command: twice" "$program" $command twice
  refused 'too big integer' "$command: huge" "$program" $command huge
  refused 'this is not JSON' "$command: zeros" "$program" $command zeros
  refused 'this is not JSON' "$command: escape" "$program" $command escape
  refused 'maximum parsing depth' "$command: deep" "$program" $command deep
  refused 'more than the 4194304 allowed here' "$command: 100 MB" "$program" $command large
  refused 'is not an ordinary file' "$command: a pipe" "$program" $command pipe
  refused 'is a folder' "$command: a folder" "$program" $command .
done
refused 'it was altered' 'spaced' "$program" sit spaced
refused 'must be 1 to 63 bytes of plain text' 'escapes' "$program" sit escapes
refused 'this is no result of ours' 'a ticket for a result' "$program" verify a.ticket

# Two at one sitting: the second is refused, and the first goes on undisturbed.
mkfifo typed
sit a.ticket a.result <typed >first &
exec 3>typed
echo 1 >&3
for wait in $(seq 200); do
  grep -q '^choose ' candidate/sittings/*.sitting 2>/dev/null && break
  sleep 0.05
done
refused 'another program is at work on it' 'two at one sitting' sit a.ticket b.result
[ ! -e b.result ] || { echo 'the second one wrote a result'; failed=1; }
yes 1 | head -40 >&3
exec 3>&-
wait $!
name='the first of two'
: >out
grep -q 'The sitting is over' first || wrong 'it did not come to its end'
run 0 'the first of two' verify a.result
grep -q 'interruptions: 0' out || wrong 'the second one was an interruption'

# A register that another program holds, that is damaged, or that cannot be written.
flock register.lock sleep 1 &
sleep 0.2
refused 'another program is at work on it' 'a register in use' verify a.result --register register
wait $!
run 0 'a register' verify a.result --register register
sed 's/^./x/' register >damaged
cp damaged before
refused 'line 1 of the register is damaged' 'a damaged register' verify a.result --register damaged
cmp -s damaged before || { echo 'a damaged register was written to'; failed=1; }
refused 'cannot be held' 'a register nowhere' verify a.result --register missing/register

# A result whose seal, ticket and journal are somebody's who has no key.
edited() {
  sed "$2" a.result >edited.result
  cmp -s a.result edited.result && { echo "$1: nothing was edited"; failed=1; }
  run 1 "$1" verify edited.result
}
edited 'a choice left out' '/choose the_talk.second/{x;s/^/x/;/^x$/{x;d};x}'
edited 'another choice' 's/choose the_talk.first.[a-z_]*/choose the_talk.first.ask/'
edited 'a ticket made longer' 's/minutes\\": 30/minutes\\": 90/'
edited 'marks' 's/"head"/"curiosity": 1000,\n  "head"/'
edited 'an end' '$d'

exit "$failed"
