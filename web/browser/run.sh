#!/usr/bin/env bash
# run.sh SCRIPT [ARGUMENT…] : runs a script of this folder against a demonstration of its own, on a
# throw-away database and a free port. The script gets a one-time sign-in link first.
#   browser/run.sh journeys.mjs
#   browser/run.sh screenshots.mjs ../docs/guide/images
set -euo pipefail
cd "$(dirname "$0")/.."

readonly PATIENCE_SECONDS=900
readonly PERSONA="As Sales operations HQ"
script=$1
shift

free_port() {
    node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

work=$(mktemp -d)
log=$work/demo.log
export YUNCHOU_DATA=$work/data YUNCHOU_PORT=$(free_port) YUNCHOU_BUSINESS_DATE=2014-03-31 YUNCHOU_AOT=off
(cd .. && exec ./yunchou demo) >"$log" 2>&1 &
demo=$!

end() {
    kill "$demo" 2>/dev/null || true
    wait "$demo" 2>/dev/null || true
    rm -rf "$work"
}
trap end EXIT

until grep -q "^Yunchou serves" "$log"; do
    if ! kill -0 "$demo" 2>/dev/null || [ "$SECONDS" -gt "$PATIENCE_SECONDS" ]; then
        echo "The demonstration did not start:" >&2
        tail -40 "$log" >&2
        exit 1
    fi
    sleep 1
done

link=$(sed -n "s/^$PERSONA.*: \(http.*\)$/\1/p" "$log" | head -1)
[ -n "$link" ] || { echo "The demonstration gave no sign-in link for \"$PERSONA\"." >&2; exit 1; }
node "browser/$script" "$link" "$@"
