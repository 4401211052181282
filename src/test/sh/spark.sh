#!/usr/bin/env bash
# Starts a Spark master and two workers on loopback from Maven's jars, carries out commands on them and on this Java's
# threads, and compares every table byte for byte; then once more with one worker killed half-way. Needs the jar of
#   mvn -q -Pspark package -DskipTests
set -muo pipefail
cd "$(dirname "$0")/../../.."
home=${SPARK_HOME:-$PWD/target/spark}
work=$(mktemp -d)
runs=${RUNS:-400}
master=spark://127.0.0.1:17077
jar=target/westphalia-0.1.0-spark.jar
[ -e "$jar" ] || jar=$(ls target/*-spark.jar)

if [ ! -d "$home/jars" ]; then
  version=$(sed -n 's/.*<spark.version>\(.*\)<.*/\1/p' pom.xml)
  mvn -q -f src/test/spark/pom.xml -Dspark.version="$version" dependency:copy-dependencies -DoutputDirectory="$home/jars" || exit 1
fi
export SPARK_HOME="$home" SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1
export SPARK_NO_DAEMONIZE=1
opens=()
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent \
  java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
  opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
done
spark=(java "${opens[@]}" -Xmx512m -cp "$home/jars/*")

"${spark[@]}" org.apache.spark.deploy.master.Master --host 127.0.0.1 --port 17077 --webui-port 18080 > "$work/master.log" 2>&1 &
processes=($!)
for worker in 1 2; do
  "${spark[@]}" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --cores 1 --memory 700m --webui-port $((18080 + worker)) \
    --work-dir "$work/worker$worker" "$master" > "$work/worker$worker.log" 2>&1 &
  processes+=($!)
done
trap 'kill "${processes[@]}" 2>/dev/null; rm -rf "$work"' EXIT
until [ "$(grep -c "Registering worker" "$work/master.log" 2>/dev/null)" = 2 ]; do
  kill -0 "${processes[0]}" 2>/dev/null || { cat "$work/master.log"; exit 1; }
  sleep 0.2
done

# on_spark COMMAND…: the program on the cluster; on_threads COMMAND…: the program on this Java's threads
on_spark() {
  "${spark[@]}" org.apache.spark.deploy.SparkSubmit --master "$master" --conf spark.executor.memory=512m --conf spark.ui.enabled=false \
    --conf spark.executor.extraJavaOptions="${opens[*]}" --class westphalia.Main "$jar" "$@" --engine spark --master "$master"
}
on_threads() { java -jar "$jar" "$@"; }

# same NAME: compares the tables of a command on both engines
same() {
  local tables=0
  while read -r table; do
    cmp -s "$work/threads/$1/$table" "$work/spark/$1/$table" || { echo "| $1 | differs: $table |"; return 1; }
    tables=$((tables + 1))
  done < <(cd "$work/threads/$1" && find . -name '*.csv' | sort)
  [ "$tables" -gt 0 ] && echo "| $1 | $tables tables, the same bytes |"
}

both() {
  local name=$1; shift
  on_threads "$@" --quiet --charts none --out "$work/threads/$name" > /dev/null 2> "$work/$name.threads.log" || cat "$work/$name.threads.log"
  on_spark "$@" --quiet --charts none --out "$work/spark/$name" > /dev/null 2> "$work/$name.spark.log" || tail -n 30 "$work/$name.spark.log"
  same "$name"
}

echo "| command | Spark against threads |"
echo "| --- | --- |"
scenario=scenarios/kosovo-2008.yaml
both run run "$scenario" --runs "$runs" --set to=2009-06 --trace 2
if [ -z "${ONLY_RUN:-}" ]; then
  both compare compare "$scenario" --runs 20 --set to=2008-12 --variant "alone: states.USA.gate=1"
  both sweep sweep "$scenario" --set to=2008-12 --vary parameters.recognition.base=-10:-9:0.5 --vary states.USA.gate=0,1 --runs 5
  both sensitivity sensitivity "$scenario" --set to=2008-06 --method morris --samples 2 --runs 2 \
    --free parameters.recognition.base,parameters.recognition.sponsor
  both calibrate calibrate scenarios/kosovo-2008-blind.yaml --observed scenarios/data/recognitions-observed.csv --until 2008-12 \
    --method abc --points 20 --runs 2 --free parameters.recognition.base
fi

# The second worker dies when a quarter of the rows is there.
cp -r "$work/threads/run" "$work/threads/killed"
on_spark run "$scenario" --runs "$runs" --set to=2009-06 --trace 2 --quiet --charts none --out "$work/spark/killed" > /dev/null 2> "$work/killed.log" &
submitted=$!
wanted=$(($(stat -c %s "$work/threads/run/timeline.csv") / 4))
until [ "$(stat -c %s "$work/spark/killed/timeline.csv" 2>/dev/null || echo 0)" -ge "$wanted" ]; do
  kill -0 "$submitted" 2>/dev/null || break
  sleep 0.05
done
executor=$(pgrep -f "CoarseGrainedExecutorBackend.*$work/worker2\|$work/worker2.*CoarseGrained" | head -n 1)
kill -9 "${processes[2]}" ${executor:+"$executor"}
wait "$submitted"
same killed
echo "lost executors seen by the driver: $(grep -c "Lost executor" "$work/killed.log")"
