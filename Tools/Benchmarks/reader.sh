#!/bin/sh
# reader.sh RIG SIZES DATA : start and keys of the reader at several sizes, in one run beside the C
# floor (a list over ncurses, alone and with the article beside it), less and newsboat. RIG is the
# screen rig's folder, SIZES the numbers of articles, DATA a folder for what is generated. Processor
# time per step is the figure to compare.
set -e
RIG=$1 SIZES=$2 DATA=$3
HERE=$(cd "$(dirname "$0")/../.." && pwd)
BINARY=$HERE/.build/release/tearsheet
for tool in newsboat less gcc python3; do
  command -v $tool >/dev/null || { echo "needs $tool: apt-get install newsboat less gcc python3"; exit 1; }
done
mkdir -p "$DATA/bin" "$DATA/out"
gcc -O2 -o "$DATA/bin/list-c" "$RIG/floor/list.c" -lncursesw -ltinfo
for n in $SIZES; do
  corpus=$DATA/$n
  # Without the pages the floor would draw an empty article, and be no floor.
  [ -f "$corpus/articles.jsonl" ] && [ -d "$corpus/pages" ] ||
    python3 "$RIG/gen.py" -n "$n" -o "$corpus" --formats jsonl,rss,list,pages
  if [ ! -f "$DATA/nb$n/cache.db" ]; then
    mkdir -p "$DATA/nb$n"
    printf 'article-sort-order date-asc\nconfirm-exit no\ntext-width 0\nmax-items 0\n' > "$DATA/nb$n/config"
    echo "file://$corpus/all.xml \"news\"" > "$DATA/nb$n/urls"
    (cd "$DATA/nb$n" && LC_ALL=C.UTF-8 newsboat -q -u urls -C config -c cache.db -x reload)
  fi
  rm -f "$corpus"/tearsheet.db*
  /usr/bin/time -f "import of $n: %e s wall, %U + %S s processor, %M kB" \
    "$BINARY" import --library "$corpus/tearsheet.db" "$corpus/articles.jsonl"
  ls -l "$corpus/tearsheet.db" | awk '{print "library: " $5 / 1e6 " MB"}'
  python3 "$RIG/drive.py" "$RIG/scenarios/c-list.json" "$RIG/scenarios/c-2pane.json" \
    "$RIG/scenarios/less-list.json" "$RIG/scenarios/newsboat.json" "$RIG/scenarios/tearsheet.json" \
    -k "${RUNS:-3}" -D DATA="$corpus" -D NB="$DATA/nb$n" -D BIN="$DATA/bin" -D N="$n" \
    -D TEARSHEET="$BINARY" -o "$DATA/out/$n.json" --md
done
