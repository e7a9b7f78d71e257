#!/usr/bin/env bash
# Copies and stories: groups of a benchmark's pages, scored; exit status 1 below the bars.
#
#   stories.sh FOLDER [PROGRAM]
#
# By StoriesBench (each page's text as one article): dev, natural, and synthetic sets of $SIZES pages
# with time and memory. With PROGRAM, tearsheet itself: dev and natural again, the cleaner running
# before, and what adding a hundredth to a library costs. With $PEERS, a Python that has datasketch
# and rensa: these two on the same synthetic sets, in the same run.
set -eu
data=$(cd "${1:?usage: stories.sh FOLDER [PROGRAM]}" && pwd)
program=${2:-}
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fold=.build/release/StoriesBench
failed=0

score() { python3 "$data/score.py" "$@" || failed=1; }
seconds() { /usr/bin/time -f "$1: %U s user, %S s system, %M KB" "${@:2}"; }

gzip -dkc "$data/natural/docs.jsonl.gz" > "$work/natural.jsonl"
echo "== dev, texts as they are"
"$fold" "$data/dev/docs.jsonl" > "$work/dev.json"
score "$data/dev/clusters.json" "$work/dev.json" --meta "$data/dev/meta.jsonl" --min 0.97 0.985
echo "== natural, texts as they are"
"$fold" "$work/natural.jsonl" > "$work/natural.json"
score "$data/natural/gold.json" "$work/natural.json" --min 0.85 0.80

if [ -n "$program" ]; then
  echo "== dev, whole program"
  "$program" export --format jsonl "$data/dev/docs.jsonl" > "$work/dev.out"
  score "$data/dev/clusters.json" "$work/dev.out" --meta "$data/dev/meta.jsonl" --min 0.97 0.985
  echo "== natural, whole program"
  "$program" export --format jsonl "$work/natural.jsonl" > "$work/natural.out"
  score "$data/natural/gold.json" "$work/natural.out" --min 0.85 0.80
fi

for n in ${SIZES:-20000}; do
  echo "== synthetic, $n pages"
  python3 "$data/gen_scale.py" --n "$n" --seed 1 --out "$work/$n"
  docs=$work/$n/docs.jsonl
  seconds "StoriesBench" "$fold" "$docs" > "$work/$n.json"
  score "$work/$n/clusters.json" "$work/$n.json" --min 0.99 0.995
  echo "-- a hundredth added to the rest"
  "$fold" "$docs" $((n - n / 100)) > /dev/null
  if [ -n "$program" ]; then
    echo "-- a hundredth added to the rest, whole program"
    head -n $((n - n / 100)) "$docs" > "$work/rest.jsonl"
    tail -n $((n / 100)) "$docs" > "$work/hundredth.jsonl"
    for part in rest hundredth; do
      seconds "$part" "$program" --library "$work/$n.db" import "$work/$part.jsonl" 2>&1 | tail -n 1
    done
    rm -f "$work/$n".db*
  fi
  if [ -n "${PEERS:-}" ]; then
    for peer in "datasketch 0.4" "rensa 0.5"; do
      echo "-- $peer"
      # shellcheck disable=SC2086
      "$PEERS" stories_peers.py $peer "$docs" > "$work/peer.json"
      python3 "$data/score.py" "$work/$n/clusters.json" "$work/peer.json"
    done
  fi
  rm -r "${work:?}/$n"
done
exit "$failed"
