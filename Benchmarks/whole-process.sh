#!/bin/sh
# Times the command as a whole process: counting words against wc, and starting up.
#
# usage: Benchmarks/whole-process.sh [MEGABYTES]
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
megabytes=${1:-50}
rounds=7

echo "Building the command ..." >&2
swift build --package-path "$root" -c release --product devanagari >&2
devanagari=$(swift build --package-path "$root" -c release --show-bin-path)/devanagari

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
text=$scratch/news.txt
cat "$root/Data/Samples/news.txt" > "$text"
# Twice as long each time: it takes few steps to any size.
while [ "$(wc -c < "$text")" -lt $((megabytes * 1000000)) ]; do
  cat "$text" "$text" > "$text.twice"
  mv "$text.twice" "$text"
done
head -c $((megabytes * 1000000)) "$text" | sed '$d' > "$text.cut"
mv "$text.cut" "$text"
: > "$scratch/empty.txt"

# wc reads Devanagari as words in a UTF-8 locale only.
LC_ALL=C.UTF-8
export LC_ALL

counted=$("$devanagari" words --count < "$text")
case $counted in
  *[0-9]*) ;;
  *) echo "$0: \`devanagari words --count\` gave no number" >&2; exit 1 ;;
esac

# milliseconds NAME INPUT COMMAND...: appends how long the command took to its file of times.
milliseconds() {
  name=$1
  input=$2
  shift 2
  before=$(date +%s%N)
  "$@" < "$input" > "$scratch/output"
  after=$(date +%s%N)
  echo $(((after - before) / 10000)) >> "$scratch/$name.times"
}

# Interleaved, since the processor's clock drifts; the first round warms the file cache up.
round=0
while [ $round -le $rounds ]; do
  milliseconds words "$text" "$devanagari" words --count
  milliseconds wc "$text" wc -w
  milliseconds start "$scratch/empty.txt" "$devanagari" words --count
  milliseconds true "$scratch/empty.txt" /bin/true
  if [ $round -eq 0 ]; then rm "$scratch"/*.times; fi
  round=$((round + 1))
done

# median NAME: in hundredths of a millisecond.
median() { sort -n "$scratch/$1.times" | sed -n "$((rounds / 2 + 1))p"; }

row() {
  awk -v what="$1" -v time="$2" -v base="$3" 'BEGIN {
    ratio = base ? sprintf("%.1f", base / time) : ""
    printf "| %-38s | %8.1f | %9s |\n", what, time / 100, ratio
  }'
}

echo
echo "$megabytes MB of Hindi news, median of $rounds rounds"
echo
echo "| process                                |       ms | × \`wc -w\` |"
echo "| -------------------------------------- | -------: | --------: |"
row "\`wc -w\`" "$(median wc)" "$(median wc)"
row "\`devanagari words --count\`" "$(median words)" "$(median wc)"
row "\`devanagari words --count\`, no input" "$(median start)" 0
row "\`true\`, to start any process at all" "$(median true)" 0

echo
echo "wc counts $(wc -w < "$text"), devanagari $counted"
