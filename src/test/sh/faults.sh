#!/usr/bin/env bash
# Tries what can happen to an ensemble beside a kill: a full disk, a folder that cannot be written, files removed while it
# runs, a second process, Ctrl-C, a full memory. Prints what was tried, the exit code and the last message, and whether
# --resume then ended with the bytes of an undisturbed ensemble. Needs root for the two mounts and target/westphalia.jar:
#   mvn -q package -DskipTests && sudo src/test/sh/faults.sh
set -muo pipefail
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
trap 'umount -q "$work/small" "$work/fixed" 2>/dev/null; rm -rf "$work"' EXIT
runs=${RUNS:-300}
command=(java -Xmx256m -jar target/westphalia.jar run scenarios/kosovo-2008.yaml --set to=2008-12 --charts none --threads 1)

undisturbed="$work/undisturbed"
"${command[@]}" --runs "$runs" --out "$undisturbed" --quiet || exit 1

# same FOLDER: whether its tables are those of the undisturbed ensemble
same() {
  for table in "$undisturbed"/*.csv; do cmp -s "$table" "$1/$(basename "$table")" || { echo "other bytes"; return; }; done
  echo "the same bytes"
}
# resumed FOLDER: goes on with it and compares
resumed() {
  "${command[@]}" --runs "$runs" --out "$1" --quiet --resume > "$work/again" 2>&1 && same "$1" || echo "refused: $(tail -n 1 "$work/again")"
}
row() { echo "| $1 | $2 | \`$(tail -n 1 "$work/messages" | sed "s#$work/##g")\` | $3 |"; }
# begin FOLDER: starts an ensemble in the background and waits until a tenth of it is written
begin() {
  "${command[@]}" --runs "$runs" --out "$1" 2> "$work/messages" & process=$!
  local wanted=$(($(stat -c %s "$undisturbed/timeline.csv") / 10))
  until [ "$(stat -c %s "$1/timeline.csv" 2>/dev/null || echo 0)" -ge "$wanted" ]; do
    kill -0 "$process" 2>/dev/null || break
    sleep 0.02
  done
}

echo "| tried | exit code | last message | then --resume |"
echo "| --- | ---: | --- | --- |"

mkdir "$work/small" && mount -t tmpfs -o size=1m tmpfs "$work/small"
"${command[@]}" --runs "$runs" --out "$work/small/out" 2> "$work/messages"; code=$?
mount -o remount,size=100m "$work/small"
row "disk full (a tmpfs of 1 MB)" $code "with more room: $(resumed "$work/small/out")"

mkdir "$work/fixed" && mount -t tmpfs -o ro tmpfs "$work/fixed"
"${command[@]}" --runs "$runs" --out "$work/fixed/out" 2> "$work/messages"; code=$?
row "read-only mount" $code "nothing was begun"

begin "$work/removed"; rm "$work/removed/recognitions.csv"; wait "$process"; code=$?
row "a table removed while running" $code "$(resumed "$work/removed")"

begin "$work/gone"; rm -r "$work/gone"; wait "$process"; code=$?
row "the folder removed while running" $code "$(resumed "$work/gone")"

begin "$work/shared"
"${command[@]}" --runs "$runs" --out "$work/shared" --resume 2> "$work/second"; code=$?
wait "$process"; first=$?
cp "$work/second" "$work/messages"
row "a second process on the same folder" $code "not needed: the first ended with $first and $(same "$work/shared")"

begin "$work/stopped"; kill -INT "$process"; wait "$process"; code=$?
row "Ctrl-C (SIGINT)" $code "$(resumed "$work/stopped")"

begin "$work/ended"; kill -TERM "$process"; wait "$process"; code=$?
row "SIGTERM" $code "$(resumed "$work/ended")"

java -Xmx${HEAP:-14}m -jar target/westphalia.jar run scenarios/kosovo-2008.yaml --set to=2008-12 --charts none --threads 1 \
  --runs "$runs" --out "$work/full" 2> "$work/messages"; code=$?
row "memory full (-Xmx${HEAP:-14}m)" $code "with 256 MB: $(resumed "$work/full")"
