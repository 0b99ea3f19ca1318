#!/usr/bin/env bash
# Sends a pipelined batch of releases to a running hub as a prison that shares no code with it: sealed with openssl cms, sent
# by openssl s_client in one go. Then counts the acknowledgements and holds their order against that of the messages.
#   ops/interop/hl7-batch.sh [HOST:PORT [PKI [HOW MANY]]]       defaults: localhost:2575 state/pki 1000
source "$(dirname "$0")/shared.sh"
port=${1:-localhost:2575}
pki=$(realpath "${2:-state/pki}")
many=${3:-1000}
prison=prison.leeds

now=$(date -u +%Y-%m-%dT%H:%M:%SZ)
later=$(date -u -d '+1 hour' +%Y-%m-%dT%H:%M:%SZ)
run=$(date +%s)-$$

seal() {
  local order=BATCH-$run-$1 id zeh
  id=$(cat /proc/sys/kernel/random/uuid)
  zeh="ZEH|1|$id|$prison|em-exchange|X02|$now|$later|OFFICIAL-SENSITIVE|MONITOR_COMPLIANCE|OMA_2007_S14|EMX-ISA-005|$order|1"
  sed -e "s/|LEI-2026-004411|/|$run-$1|/" -e "s%^ZRL|LEI/HDC/4411|%ZRL|$order|%" -e "1a $zeh" "$examples/adt-a03/hdc.hl7" \
    | tr '\n' '\r' >"$work/content"
  openssl cms -sign -binary -outform DER -in "$work/content" -signer "$pki/$prison/sign.crt" \
    -inkey "$pki/$prison/sign.key" -nocerts -out "$work/signature" 2>/dev/null
  printf '\x0b'
  cat "$work/content"
  printf 'ZES|1|%s\r' "$(base64 -w0 "$work/signature")"
  printf '\x1c\x0d'
}

for n in $(seq "$many"); do
  seal "$n" >>"$work/batch"
  echo "$run-$n" >>"$work/sent"
done
echo "sealed $many messages, $(stat -c %s "$work/batch") octets"

# -quiet also keeps s_client from taking a Q, R or K at the start of what it reads for a command of its own. The input stays
# open until every answer is there.
mkfifo "$work/in"
touch "$work/out"
openssl s_client -quiet -tls1_3 -connect "$port" -servername "${port%:*}" -verify_return_error \
  -CAfile "$pki/ca/root.crt" -cert "$pki/$prison/tls.crt" -key "$pki/$prison/tls.key" -cert_chain "$pki/$prison/tls.crt" \
  <"$work/in" >"$work/out" 2>"$work/err" &
client=$!
started+=("$client")
exec 9>"$work/in"
began=$(date +%s%N)
cat "$work/batch" >&9 &
for _ in $(seq "$((patience * 5))"); do
  answers=$(tr -cd '\034' <"$work/out" | wc -c)
  if [ "$answers" -ge "$many" ] || ! kill -0 "$client" 2>/dev/null; then break; fi
  sleep 0.2
done
took=$((($(date +%s%N) - began) / 1000000))
exec 9>&-
end "$client"

tr '\r' '\n' <"$work/out" | tr -d '\013\034' | grep -a '^MSA' | cut -d'|' -f2,3 >"$work/got" || true
sed 's/^/AA|/' "$work/sent" >"$work/wanted"
if cmp -s "$work/wanted" "$work/got"; then
  say "$many acknowledgements, all AA, in order, in $took ms" 0
else
  say "$(wc -l <"$work/got") acknowledgements of $many; the first that differs:" 1
  diff "$work/wanted" "$work/got" | head -3
  tail -3 "$work/err"
fi
exit $failed
