#!/usr/bin/env bash
# Trains the topic models again in a folder of its own, says how good they are, compares them with
# the compiled-in ones, and measures the time an article takes, beside fastText in the same run.
set -eu
data=$(cd "${1:?usage: topics.sh FOLDER}" && pwd)
python=${2:?usage: topics.sh FOLDER PYTHON}
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
training=../Training
models=../../Sources/CTearsheetModels/models

"$python" $training/topics/train.py "$data" $training/.build/release/TopicFeatureDump "$work"
for model in topics.model topics2.model; do
  cmp "$work/$model" $models/$model && echo "$model: the same to the byte"
done
.build/release/TopicsBench --top "$data/dev.jsonl" > "$work/told.jsonl"
echo "compiled-in models on texts that they were trained on too:"
python3 "$data/score.py" "$data/dev.jsonl" "$work/told.jsonl"
.build/release/TopicsBench --speed "$data/dev.jsonl"
"$python" topics_fasttext.py "$data" "$work" || echo "fastText is not installed"
