#!/usr/bin/env bash
# Builds what is committed twice, from fresh clones in two places, with other rights for new files and in another time
# zone, and compares what comes out.
set -euo pipefail
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# build PLACE RIGHTS ZONE
build() (
  umask "$2"
  git clone -q . "$1"
  cd "$1"
  TZ=$3 mvn -q -Pzip,bom package -Dmaven.test.skip=true
)

build "$work/one" 022 UTC
build "$work/another/place" 077 Asia/Tokyo
for file in westphalia.jar westphalia-0.1.0.zip bom.json; do
  cmp "$work/one/target/$file" "$work/another/place/target/$file"
  echo "$file: the same bytes, $(sha256sum < "$work/one/target/$file" | cut -c 1-16)…"
done
