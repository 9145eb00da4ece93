#!/bin/sh
# The guides on paper: each course with each of its agendas is one page of A4 and one of Letter, in
# letters of 8.5 points or more, with a line to spare for other fonts; and a browser finds in it what
# we wrote.
#
#   sh tests/guide.sh GUIDE_PAGE
set -u

page=$(realpath "$1")
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
failed=0
spare=20  # points between the last line and the margin

fail() {
  echo "$*"
  failed=1
}

browser=$(command -v chromium) || { echo 'There is no chromium here: nothing was printed.'; exit 0; }

# browse OPTION...: offline, with a profile of its own.
browse() {
  timeout 60 "$browser" --headless=new --no-sandbox --disable-gpu --no-first-run \
    --user-data-dir="$folder/profile" --host-resolver-rules='MAP * ~NOTFOUND' \
    --enable-logging=stderr --v=0 "$@" 2>browser-err
}

# print_on SIZE HTML: as it is printed on this paper.
print_on() {
  sed "s/@page{/@page{size:$1;/" "$2" >paper.html
  browse --no-pdf-header-footer --print-to-pdf="$folder/paper.pdf" "file://$folder/paper.html" >/dev/null
  ! grep -q 'CONSOLE' browser-err || fail "$2 speaks to the console"
}

# last_line: where the lowest line of the page ends, in points from its top.
last_line() {
  pdftotext -bbox paper.pdf - | sed -n 's/.*yMax="\([0-9]*\).*/\1/p' | sort -n | tail -1
}

# fits SIZE HEIGHT NAME: one page, with its margin of 8 mm and something to spare.
fits() {
  print_on "$1" "$3.html"
  pages=$(pdfinfo paper.pdf | sed -n 's/^Pages: *//p')
  [ "$pages" = 1 ] || { fail "$3 takes $pages pages of $1"; return; }
  last=$(last_line)
  [ "$last" -le $(($2 - 23 - spare)) ] || fail "$3 fills its page of $1: its last line ends at $last of $2"
}

# type_is_legible NAME: no size on paper is below 8.5 points.
type_is_legible() {
  sed -n '/^@media print/,/^}/p' "$1.html" | grep -o 'font-size:[^;}]*' | sed 's/.*://' >sizes
  [ "$(wc -l <sizes)" -ge 5 ] || fail "$1: no sizes were found"
  while read -r size; do
    case $size in
      *pt) awk "BEGIN {exit !(${size%pt} >= 8.5)}" || fail "$1: a size of $size" ;;
      *) fail "$1: the size $size is not in points" ;;
    esac
  done <sizes
}

for guide in "$root"/scenes/*/guide.md; do
  course=$(basename "$(dirname "$guide")")
  for minutes in 20 45 90; do
    name=$course-$minutes
    "$page" "$guide" "$minutes" >"$name.html" || { fail "$name cannot be written"; continue; }
    [ "$(grep -c '<h2>[0-9]* minutes</h2>' "$name.html")" = 1 ] || fail "$name has not one agenda"
    fits A4 842 "$name"
    fits letter 792 "$name"
  done
done

# What the parser made of it is what we wrote, and what is printed is told as what it is.
name=resident_expert-90
type_is_legible $name
browse --dump-dom "file://$folder/$name.html" >dom
for tag in section table tr th td h1 h2 p li code pre em strong; do
  ours=$(grep -o "<$tag[ >]" $name.html | wc -l)
  theirs=$(grep -o "<$tag[ >]" dom | wc -l)
  [ "$ours" -gt 0 ] || fail "$name has no <$tag>"
  [ "$ours" -eq "$theirs" ] || fail "a browser sees $theirs <$tag> and not $ours"
done
print_on A4 $name.html
pdfinfo -struct paper.pdf 2>pdf-err | sed 's/^ *//; s/[ :].*//' >tree
for kind in h1:H1 h2:H2 table:Table th:TH td:TD; do
  ours=$(grep -o "<${kind%:*}[ >]" $name.html | wc -l)
  theirs=$(grep -cx "${kind#*:}" tree)
  [ "$ours" -eq "$theirs" ] || fail "the tree has $theirs of ${kind#*:}, and there are $ours <${kind%:*}>"
done
exit $failed
