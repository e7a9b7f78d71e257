#!/usr/bin/env bash
# Folds the pages of a stories benchmark and scores the groups; exit status 1 below the bars.
set -eu
data=$(cd "${1:?usage: stories.sh FOLDER}" && pwd)
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fold=.build/release/StoriesBench

echo "dev"
"$fold" "$data/dev/docs.jsonl" > "$work/dev.json"
python3 "$data/score.py" "$data/dev/clusters.json" "$work/dev.json" \
  --meta "$data/dev/meta.jsonl" --min 0.97 0.985

echo "natural"
gzip -dkc "$data/natural/docs.jsonl.gz" > "$work/natural.jsonl"
"$fold" "$work/natural.jsonl" > "$work/natural.json"
python3 "$data/score.py" "$data/natural/gold.json" "$work/natural.json" --min 0.85 0.80

for n in ${SIZES:-20000}; do
  echo "scale $n"
  python3 "$data/gen_scale.py" --n "$n" --seed 1 --out "$work/$n"
  "$fold" "$work/$n/docs.jsonl" > "$work/$n.json"
  python3 "$data/score.py" "$work/$n/clusters.json" "$work/$n.json" --min 0.99 0.995
  rm -r "${work:?}/$n"
done
