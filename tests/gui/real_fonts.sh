#!/bin/sh
# Every screen in every theme with the fonts and drawings as they are, not with the table of widths
# the other tests use: the same properties hold, and there is a picture of each.
#
#   sh tests/gui/real_fonts.sh GUI_PICTURES [FOLDER]      FOLDER keeps the pictures
set -eu

program=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
pictures=${2:-$work}
export SDL_VIDEODRIVER=dummy

# What libraries keep until the end of the process is not ours to free.
printf 'leak:libfontconfig\nleak:libSDL2\n' >"$work/not_ours"
export LSAN_OPTIONS="suppressions=$work/not_ours:print_suppressions=0"

for theme in light dark contrast; do
  for window in 800x600/200/sans 1280x720/100/serif 3840x2160/100/dyslexic; do
    size=${window%%/*} rest=${window#*/}
    folder=$pictures/$theme-$size
    mkdir -p "$folder"
    "$program" tests/gui/golden.steps "$size" "$folder" "theme = $theme" "text_size = ${rest%/*}" "font = ${rest#*/}"
    "$program" tests/gui/workshop_sizes.steps "$size" "$folder" "theme = $theme" "text_size = ${rest%/*}" "font = ${rest#*/}"
    count=$(find "$folder" -name '*.bmp' | wc -l)
    [ "$count" -ge 17 ] || { echo "real_fonts.sh: only $count pictures of $theme at $size" >&2; exit 1; }
  done
done
