#!/usr/bin/env bash
# Builds the web application into web/dist when its sources are newer than the last build.
set -eu
cd "$(dirname "$0")"
mkdir -p dist
[ -f package.json ] || exit 0
if [ -f dist/index.html ] && [ -z "$(find . \( -name node_modules -o -name dist \) -prune -o -type f -newer dist/index.html -print -quit)" ]; then
    exit 0
fi
[ -d node_modules ] && [ node_modules -nt package-lock.json ] || npm ci --no-audit --no-fund --prefer-offline
npm run build
