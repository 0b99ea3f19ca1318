#!/usr/bin/env bash
# Sends an order to a running hub as a party that shares no code with it: sealed with xmlsec1 and openssl, sent by AMQP 1.0
# from Python. Then reads and opens the receipt and the recipient's copy with the same tools, for both key transports.
#   ops/interop/run.sh [HOST:PORT [PKI]]       defaults: localhost:5671 state/pki
# The hub must run without its demonstration parties (EM_DEMO_ENABLED=false), who would take the messages first.
source "$(dirname "$0")/shared.sh"
broker=${1:-localhost:5671}
pki=$(realpath "${2:-state/pki}")
court=hmcts.leeds-crown-court

# Takes receipts of the court's until one of the message with the status has come.
receipt() {
  for _ in 1 2 3 4 5 6; do
    $python "$here/amqp_party.py" read "$broker" "$pki" $court receipt "$work" || return 1
    $python "$here/envelope.py" open "$pki" $court "$work/receipt-0.xml" "$work/receipt.xml" || return 1
    if grep -q "$1" "$work/receipt.xml" && grep -q "<Status>$2</Status>" "$work/receipt.xml"; then return 0; fi
  done
  return 1
}

# Makes an order of its own and seals it. Sets message.
seal() {
  sed "s|<OrderId>[^<]*</OrderId>|<OrderId>$order</OrderId>|" "$examples/court-order/community-curfew-only.xml" >"$work/order.xml"
  message=$($python "$here/envelope.py" seal "$pki" $court "$1" "$work/order.xml" "$order" 1 "$work/sealed.xml")
}

copy() {
  $python "$here/amqp_party.py" read "$broker" "$pki" "$1" order "$work" \
    && $python "$here/envelope.py" open "$pki" "$1" "$work/order-0.xml" "$work/copy.xml" && grep -q "$order" "$work/copy.xml"
}

for transport in rsa ecdh; do
  order=INTEROP-$transport-$$
  check "$transport: sealed with xmlsec1 and openssl" seal $transport
  check "$transport: sent by AMQP 1.0 from Python" \
    $python "$here/amqp_party.py" send "$broker" "$pki" $court court-order "$work/sealed.xml"
  check "$transport: accepted, receipt verified and opened" receipt "$message" ACCEPTED
  for recipient in emc.order-intake probation.leeds-pdu; do
    check "$transport: the copy of $recipient verified and opened" copy $recipient
  done
done
exit $failed
