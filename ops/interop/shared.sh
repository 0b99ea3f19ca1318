# What the interop scripts share; sourced. A scratch folder, a line for each check, and an end to what was started here and to
# nothing else. Whoever sources it ends with `exit $failed`.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
examples=$here/../../mappings/src/main/resources/examples
python=/usr/bin/python3
work=$(mktemp -d)
# Seconds that one thing may take; a busy machine wants more.
patience=${PATIENCE:-300}
failed=0
hub=
started=()

say() {
  if [ "$2" = 0 ]; then echo "PASS $1"; else echo "FAIL $1"; failed=1; fi
}

# check TEXT COMMAND...: a line that says whether the command succeeded.
check() {
  local text=$1
  shift
  if "$@"; then say "$text" 0; else say "$text" 1; fi
}

# wait_for COMMAND...: whether the command succeeded within our patience.
wait_for() {
  local until=$((SECONDS + patience))
  until "$@"; do
    if [ $SECONDS -ge $until ]; then return 1; fi
    sleep 0.5
  done
}

# When a process began: with its number, it is that process and no later one of the same number.
began() {
  sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20
}

descendants() {
  local child
  for child in $(pgrep -P "$1"); do
    descendants "$child"
    echo "$child:$(began "$child")"
  done
}

gone() {
  ! kill -0 "$1" 2>/dev/null
}

# Ends a process that was started here and whatever it started.
end() {
  local below
  below=$(descendants "$1")
  kill "$1" 2>/dev/null || true
  wait_for gone "$1" || kill -9 "$1" 2>/dev/null || true
  wait "$1" 2>/dev/null || true
  local kept=() process one
  for one in $below; do
    if [ "$(began "${one%:*}")" = "${one#*:}" ]; then kill "${one%:*}" 2>/dev/null || true; fi
  done
  for process in "${started[@]}"; do
    if [ "$process" != "$1" ]; then kept+=("$process"); fi
  done
  started=("${kept[@]}")
}

finish() {
  local process
  for process in "${started[@]}"; do end "$process"; done
  rm -rf "$work"
}
trap finish EXIT

free_port() {
  $python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

logged() {
  grep -q -e "$1" "$work/hub.log"
}

open_or_gone() {
  logged 'its doors are open' || gone "$hub"
}

# hub_up JAR TEXT: starts a hub in the scratch folder, without demonstration parties, and waits for it. More settings, as
# properties, stand on the input.
hub_up() {
  state=$work/state
  pki=$state/pki
  broker=$(free_port)
  mllp=$(free_port)
  console=$(free_port)
  install -m 600 /dev/null "$work/hub.properties"
  cat - >"$work/hub.properties" <(printf '%s\n' "em.state=$state" em.demo.enabled=false "em.broker.port=$broker" \
    "em.console.port=$console" "em.mllp.release.port=$mllp" em.mllp.alcohol-result.port=0)
  java -jar "$1" "--spring.config.additional-location=file:$work/hub.properties" >"$work/hub.log" 2>&1 &
  hub=$!
  started+=("$hub")
  wait_for open_or_gone || true
  check "$2" logged 'its doors are open'
  if [ $failed != 0 ]; then tail -n 30 "$work/hub.log"; exit 1; fi
}
