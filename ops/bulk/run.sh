#!/usr/bin/env bash
# Sends bulk location data through a hub of its own with a heap of 512 MiB, cut in the middle, and checks what arrives.
#   ops/bulk/run.sh [MiB] [seed]      1024 MiB unless said otherwise
# The hub is killed (kill -9) when two fifths of the parts are there, the contractor at three fifths; each is begun again. The
# force opens everything by an implementation of its own and compares it with what must be there. Needs about nine times the
# size in /tmp or TMPDIR. Build first: mvn -q -DskipTests package. Exit code 1 when anything is missing, too much or wrong.
set -euo pipefail
size=${1:-1024}
seed=${2:-1}
cd "$(dirname "$0")/../.."
scratch=$(mktemp -d)
trap 'status=$?; if [ $status -eq 0 ]; then rm -rf "$scratch"; else echo "what is left is in $scratch"; fi' EXIT
mvn -q -pl spring-boot-app -am -DskipTests -Dmdep.outputFile="$scratch/classpath" -Dmdep.includeScope=test \
  test-compile dependency:build-classpath >/dev/null
classes="spring-boot-app/target/test-classes:spring-boot-app/target/classes:$(cat "$scratch/classpath")"
mkdir "$scratch/run"
java -Xmx512m -cp "$classes" org.emexchange.app.demo.BulkRun \
  spring-boot-app/target/em-exchange.jar "$scratch/run" "$classes" "$size" "$seed"
