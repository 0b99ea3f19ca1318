#!/usr/bin/env bash
# Runs the hub against a mail server of the outside world and checks secure mail both ways, sealed and opened by openssl cms
# alone: an allocation for the hub's ECDH certificate and a risk form for its RSA one, their receipts, and the contractor's copy
# with its PDF; a force's data request, decided on by curl, and the notice of it. Then mails that nobody is answered, and a
# server that shows another certificate, from which nothing is taken.
#   mvn -q package -DskipTests && ops/interop/mail.sh [JAR]
# As root, who starts Exim and Dovecot (mail-server.sh). OpenSSL 3.0 or later, which knows AES-GCM in CMS.
source "$(dirname "$0")/shared.sh"
source "$here/mail-server.sh"
jar=$(realpath "${1:-$here/../../spring-boot-app/target/em-exchange.jar}")
unit=probation.york-pdu
unit_mail=em-allocations@york-pdu.probation.example
force=police.cumbria
force_mail=em-data@cumbria.police.example
contractor=emc.order-intake
contractor_mail=enforcement@emc.example
allocations=em-allocations@hub.example
requests=em-data-requests@hub.example
notices=em-risk-notifications@hub.example
updates=em-risk-updates@hub.example
information=em-information-requests@hub.example
third_party=em-third-party-requests@hub.example
third_party_withdrawals=em-third-party-withdrawals@hub.example
court=hmcts.leeds-crown-court
hub_mail=em-exchange@hub.example

mailbox() {
  local verb=$1 port=$2 address=$3
  shift 3
  $python "$here/mailbox.py" "$verb" "$work/both.crt" "$port" "$address" "$password" "$@" 2>>"$work/tools.log"
}

# write PARTY EXAMPLE ORDER SEQUENCE [SED]: a payload in the Signed element, as a MIME part, signed. Sets message.
write() {
  sed -e "s|<OrderId>[^<]*<|<OrderId>$3<|" -e "${5:-}" "$examples/$2.xml" >"$work/payload.xml"
  message=$($python "$here/envelope.py" part "$1" "$work/payload.xml" "$3" "$4" "$work/part.xml") || return 1
  {
    printf 'Content-Type: application/xml; charset=UTF-8\nContent-Transfer-Encoding: base64\n\n'
    base64 "$work/part.xml"
  } >"$work/content"
  openssl cms -sign -in "$work/content" -crlfeol -signer "$pki/$1/sign.crt" -inkey "$pki/$1/sign.key" -out "$work/signed"
}

# submit FROM TO CERTIFICATE [CIPHER]: what is signed, encrypted for one of the hub's two certificates.
submit() {
  local how=(-keyopt ecdh_kdf_md:sha256 -aes256-wrap)
  if [ "$3" = enc-rsa ]; then
    how=(-keyopt rsa_padding_mode:oaep -keyopt rsa_oaep_md:sha256 -keyopt rsa_mgf1_md:sha256)
  fi
  openssl cms -encrypt "${4:--aes-256-gcm}" -in "$work/signed" -crlfeol -out "$work/mail" -from "$1" -to "$2" \
    -subject interop -recip "$pki/em-exchange/$3.crt" "${how[@]}" \
    && mailbox send "$smtp" "$1" "$2" "$work/mail"
}

# opened PARTY ADDRESS: whether every mail in the party's mailbox opens and verifies. Their XML is in inbox/*.xml.
opened() {
  local mail
  rm -rf "$work/inbox"
  mkdir "$work/inbox"
  mailbox read "$imap" "$2" "$work/inbox" || return 1
  for mail in "$work"/inbox/*; do
    [ -e "$mail" ] || return 1
    openssl cms -decrypt -in "$mail" -recip "$pki/$1/enc.crt" -inkey "$pki/$1/enc.key" -out "$work/opened" \
      && openssl cms -verify -in "$work/opened" -certfile "$pki/em-exchange/sign.crt" -nointern -CAfile "$work/ca.crt" \
        -purpose any -out "$mail.verified" \
      && $python "$here/mailbox.py" part "$mail.verified" application/xml "$mail.xml" || return 1
  done 2>>"$work/tools.log"
}

# came PARTY ADDRESS TEXT...: whether all mail opens and one holds all of the texts. Sets found.
came() {
  local text
  opened "$1" "$2" || return 1
  shift 2
  for found in "$work"/inbox/*.xml; do
    for text in "$@"; do grep -q -e "$text" "$found" || continue 2; done
    return 0
  done
  return 1
}

unanswered() {
  opened $unit $unit_mail && ! grep -q '<Status>REFUSED<' "$work"/inbox/*.xml
}

receipt() {
  came "$1" "$2" "<AboutMessage>$message<" "<Status>$3<"
}

readable() {
  $python "$here/mailbox.py" part "${found%xml}verified" application/pdf "$work/pdf" && [ "$(head -c 5 "$work/pdf")" = %PDF- ]
}

holds() {
  [ "$(mailbox count "$imap" "$1" "$2")" = "$3" ]
}

# ordered ORDER: a court's order that names the unit, by AMQP 1.0, and its copy in the unit's mailbox: without it the unit has
# no part in the order.
ordered() {
  sed -e "s|<OrderId>[^<]*<|<OrderId>$1<|" -e "s|<Party>[^<]*<|<Party>$unit<|" \
    "$examples/court-order/community-curfew-only.xml" >"$work/order.xml"
  $python "$here/envelope.py" seal "$pki" $court ecdh "$work/order.xml" "$1" 1 "$work/sealed.xml" >/dev/null \
    && $python "$here/amqp_party.py" send "localhost:$broker" "$pki" $court court-order "$work/sealed.xml" \
    && wait_for came $unit $unit_mail "<OrderId>$1<"
}

# sent_by_unit TEXT EXAMPLE MAILBOX CERTIFICATE: in, and the receipt back.
sent_by_unit() {
  check "the unit was given its order by mail" ordered "INTEROP-$4-$$"
  check "$1 was signed by openssl cms" write $unit "$2" "INTEROP-$4-$$" 1
  check "it was encrypted by openssl cms for $4 and submitted" submit $unit_mail "$3" "$4"
  check "accepted; the receipt was decrypted and verified by openssl cms" wait_for receipt $unit $unit_mail ACCEPTED
  check "the mail was moved to Processed" wait_for holds "$3" Processed 1
  check "and the inbox is empty" holds "$3" INBOX 0
}

# api PATH [CURL OPTIONS]: by curl, as the disclosure officer that the hub made for its development.
api() {
  curl -sS --fail --cacert "$pki/ca/root.crt" --user "disclosure-1:$(cat "$state/console/disclosure-1.password")" \
    -H 'Content-Type: application/json' "${@:2}" "https://localhost:$console/api/decisions$1"
}

waits() {
  api "" >"$work/waiting" && id=$($python -c 'import json, sys
print(*[one["id"] for one in json.load(open(sys.argv[1])) if one["messageId"] == sys.argv[2]])' "$work/waiting" "$message") \
    && [ -n "$id" ]
}

refuse_request() {
  api "/$id/look" --data '{"reason": "interop check"}' >"$work/asked" && grep -q "INTEROP-$$" "$work/asked" \
    && api "/$id" --data "{\"outcome\": \"REFUSED\", \"reasons\": \"$reasons\"}"
}

mail_server $unit_mail $force_mail $contractor_mail $allocations $requests $notices $updates $information $third_party $third_party_withdrawals \
  $hub_mail em-orders@yot-leeds.example
serve_mail pinned
hub_up "$jar" "the hub runs against Exim and Dovecot" <<END
em.sftp.port=0
em.mail.host=localhost
em.mail.port=$smtp
em.mail.user=$hub_mail
em.mail.password=$password
em.mail.reading-port=$imap
em.mail.trust=$work/pinned.crt
em.mail.look=1s
em.mail.mailboxes.allocation.password=$password
em.mail.mailboxes.risk-notification.password=$password
em.mail.mailboxes.risk-update.password=$password
em.mail.mailboxes.data-request.password=$password
em.mail.mailboxes.information-request.password=$password
em.mail.mailboxes.third-party-request.password=$password
em.mail.mailboxes.third-party-withdrawal.password=$password
END
cat "$pki/ca/root.crt" "$pki/ca/issuing.crt" >"$work/ca.crt"

sent_by_unit "an allocation" allocation/allocated $allocations enc
sent_by_unit "a risk form" risk-notification/full-form $notices enc-rsa
check "the contractor's copy was decrypted and verified by openssl cms" \
  wait_for came $contractor $contractor_mail '<ContractorRisk ' "<OrderId>INTEROP-enc-rsa-$$<"
check "a PDF for people is beside it" readable

reasons='The request names no crime that was recorded.'
check "a force's data request was signed by openssl cms" write $force data-request/routine-polygon "INTEROP-$$" "" \
  "s|<Force>[^<]*<|<Force>$force<|"
check "it was encrypted by openssl cms and submitted" submit $force_mail $requests enc
check "accepted; the receipt was decrypted and verified by openssl cms" wait_for receipt $force $force_mail ACCEPTED
check "it waits for a named person's decision" wait_for waits
check "the disclosure officer looked at it and refused it by curl" refuse_request
check "the notice with the reasons was decrypted and verified by openssl cms" \
  wait_for came $force $force_mail '<DecisionNotice ' '<Outcome>REFUSED<' "<Reasons>$reasons<"

write $unit allocation/allocated "INTEROP-changed-$$" 1
sed -i '0,/^Content-Type: application\/xml/s//Content-Type:  application\/xml/' "$work/signed"
check "a mail that was changed after it was signed was submitted" submit $unit_mail $allocations enc
check "it is refused" wait_for logged "REFUSED X23 from $unit: EMX-2011"
write $unit allocation/allocated "INTEROP-cbc-$$" 1
check "a mail encrypted without authentication was submitted" submit $unit_mail $allocations enc -aes-256-cbc
check "it is refused" wait_for logged "REFUSED X23 from $unit: EMX-2005"

check "the unit was given another order by mail" ordered "INTEROP-other-$$"
serve_mail other
write $unit allocation/allocated "INTEROP-other-$$" 1
check "a mail was submitted to a server with another certificate" wait_for submit $unit_mail $allocations enc
check "the hub breaks off the TLS handshake" wait_for grep -q 'alert certificate unknown' "$work/dovecot.log"
check "and tells of it" wait_for logged 'ALERT the mailbox allocation fails'
sleep 3
check "and takes nothing from it" holds $allocations INBOX 1
serve_mail pinned
check "it goes on with the server that it trusts: accepted" wait_for receipt $unit $unit_mail ACCEPTED
check "about the two that were refused nobody was answered" unanswered
if [ $failed != 0 ]; then tail -n 30 "$work/hub.log" "$work/tools.log" "$work/spool/mainlog"; fi
exit $failed
