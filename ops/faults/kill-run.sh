#!/usr/bin/env bash
# Kills a hub of its own with 1,000 messages in flight and counts from the parties' side.
#   ops/faults/kill-run.sh ROUNDS jvm    the hub's JVM alone: its database goes on running
#   ops/faults/kill-run.sh ROUNDS all    the JVM, its database and all its children
#   ops/faults/kill-run.sh ROUNDS both   in turn
# A third word, mixed, sends every family by its own door (JMS, MLLP, SFTP, secure mail) in place of court orders alone.
# Build first: mvn -q -DskipTests package. Exit code 1 when an invariant is broken.
set -euo pipefail
rounds=${1:?how many rounds}
mode=${2:?jvm, all or both}
traffic=${3:-orders}
cd "$(dirname "$0")/../.."
scratch=$(mktemp -d)
trap 'status=$?; if [ $status -eq 0 ]; then rm -rf "$scratch"; else echo "what is left is in $scratch"; fi' EXIT
mvn -q -pl spring-boot-app -am -DskipTests -Dmdep.outputFile="$scratch/classpath" -Dmdep.includeScope=test \
  test-compile dependency:build-classpath >/dev/null
broken=0
for ((round = 1; round <= rounds; round++)); do
  way=$mode
  if [ "$mode" = both ]; then if ((round % 2)); then way=jvm; else way=all; fi; fi
  mkdir "$scratch/round"
  if java -cp "spring-boot-app/target/test-classes:spring-boot-app/target/classes:$(cat "$scratch/classpath")" \
    org.emexchange.app.faults.KillRun spring-boot-app/target/em-exchange.jar "$scratch/round" "$round" "$way" "$traffic"; then
    rm -rf "$scratch/round"
  else
    broken=$((broken + 1))
    mv "$scratch/round" "$scratch/broken-$round"
  fi
done
echo "$rounds rounds, $broken broken"
((broken == 0))
