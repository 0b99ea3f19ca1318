#!/usr/bin/env bash
# Sends an order to a running hub as a party that shares no code with it: sealed with xmlsec1 and openssl, sent by AMQP 1.0
# from Python. Then reads and opens the receipt and the recipient's copy with the same tools, for both key transports.
#   ops/interop/run.sh [HOST:PORT [PKI]]       defaults: localhost:5671 state/pki
# The hub must run without its demonstration parties (EM_DEMO_ENABLED=false), who would take the messages first.
set -euo pipefail
broker=${1:-localhost:5671}
pki=$(realpath "${2:-state/pki}")
here=$(cd "$(dirname "$0")" && pwd)
examples=$here/../../mappings/src/main/resources/examples/court-order
court=hmcts.leeds-crown-court
python=/usr/bin/python3
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0

say() {
  if [ "$2" = 0 ]; then echo "PASS $1"; else echo "FAIL $1"; failed=1; fi
}

# Takes receipts of the court's until one of the message with the status has come.
receipt() {
  for _ in 1 2 3 4 5 6; do
    $python "$here/amqp_party.py" read "$broker" "$pki" $court receipt "$scratch" || return 1
    $python "$here/envelope.py" open "$pki" $court "$scratch/receipt-0.xml" "$scratch/receipt.xml" || return 1
    if grep -q "$1" "$scratch/receipt.xml" && grep -q "<Status>$2</Status>" "$scratch/receipt.xml"; then return 0; fi
  done
  return 1
}

for transport in rsa ecdh; do
  order=INTEROP-$transport-$$
  sed "s|<OrderId>[^<]*</OrderId>|<OrderId>$order</OrderId>|" "$examples/community-curfew-only.xml" >"$scratch/order.xml"
  message=$($python "$here/envelope.py" seal "$pki" $court $transport "$scratch/order.xml" "$order" 1 "$scratch/sealed.xml")
  say "$transport: sealed with xmlsec1 and openssl" $?
  $python "$here/amqp_party.py" send "$broker" "$pki" $court court-order "$scratch/sealed.xml" && ok=0 || ok=1
  say "$transport: sent by AMQP 1.0 from Python" $ok
  receipt "$message" ACCEPTED && ok=0 || ok=1
  say "$transport: accepted, receipt verified and opened" $ok
  for recipient in emc.order-intake probation.leeds-pdu; do
    $python "$here/amqp_party.py" read "$broker" "$pki" $recipient order "$scratch" \
      && $python "$here/envelope.py" open "$pki" $recipient "$scratch/order-0.xml" "$scratch/copy.xml" \
      && grep -q "$order" "$scratch/copy.xml" && ok=0 || ok=1
    say "$transport: the copy of $recipient verified and opened" $ok
  done
done
exit $failed
