# shellcheck shell=sh
# Whole courses as a person would play them, one journal for each play of tests/plays that goes to
# its end, and a long one in which somebody goes back. Read by the tests of `unpersuaded xapi`.
#
# play_all PROGRAM FOLDER : FOLDER/journals/<course>-20261120-180500-<play>.journal

# settings_of FILE : the options that a play asks for.
settings_of() {
  awk '$1 == "seed" || $1 == "variant" {printf "--%s %s ", $1, $2}' "$1"
}

play_all() {
  played=0
  mkdir -p "$2/journals"
  for play in tests/plays/*arc_*.play tests/plays/four_minutes_*.play; do
    played=$((played + 1))
    course=$(awk '$1 == "course" {print $2}' "$play")
    # shellcheck disable=SC2046 # the settings are words
    awk '$1 == ">" {print $2}' "$play" |
      "$1" play "$course" --terminal --player 'Quillon "Q" \Bäcker' $(settings_of "$play") \
        --journal "$2/journals/$course-20261120-180500-$(basename "$play" .play).journal" >"$2/said"
  done
  back_and_on "$2"
}

# Ten choices, a note, back to the first, and then all of them: a long journal with second
# thoughts.
back_and_on() {
  first=$(find "$1/journals" -name 'resident_expert-*.journal' | LC_ALL=C sort | head -n 1)
  {
    sed '/^choose/,$d' "$first"
    grep '^choose' "$first" | head -n 10
    echo 'note He knows Quillon from before.'
    echo 'rewind 0'
    sed -n '/^choose/,$p' "$first"
  } >"$1/journals/back.journal"
}
