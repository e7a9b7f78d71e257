#!/bin/sh
# library.sh RIG SIZES DATA : import and queries at several sizes, beside the bare floor (the same texts,
# SQLite and FTS5 alone) in the same run. RIG is the screen rig's folder, DATA a folder for what is generated.
set -e
RIG=$1 SIZES=$2 DATA=$3
HERE=$(cd "$(dirname "$0")/../.." && pwd)
BINARY=$HERE/.build/release/tearsheet
mkdir -p "$DATA"
for n in $SIZES; do
  corpus=$DATA/$n
  [ -f "$corpus/articles.jsonl" ] || python3 "$RIG/gen.py" -n "$n" -o "$corpus" --formats jsonl
  rm -f "$corpus"/library.db* "$corpus"/floor.db*
  echo "## $n articles"
  python3 "$RIG/ftsbench.py" build "$corpus/articles.jsonl" "$corpus/floor.db"
  /usr/bin/time -f "import: %e s wall, %U + %S s processor, %M kB" \
    "$BINARY" import --library "$corpus/library.db" "$corpus/articles.jsonl" 2>&1 | tail -2
  ls -l "$corpus/library.db" "$corpus/floor.db" | awk '{print $9 ": " $5 / 1e6 " MB"}'
  python3 "$HERE/Tools/Benchmarks/library.py" "$BINARY" "$corpus/library.db"
done
