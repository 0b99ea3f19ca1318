#!/usr/bin/env bash
# Runs the hub against a mail server that is not its own and checks secure mail both ways: allocations sealed with openssl cms,
# for the hub's ECDH and its RSA certificate, are submitted by Python's smtplib; the hub's receipts, read by imaplib, open and
# verify with openssl cms. Then a mail whose signed content was changed, which nobody is answered.
#   mvn -q package -DskipTests && ops/interop/mail.sh [JAR]
# The server is GreenMail, taken from the hub's jar, in a process of its own with a certificate of its own.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
jar=$(realpath "${1:-$here/../../spring-boot-app/target/em-exchange.jar}")
unit=probation.york-pdu
from=em-allocations@york-pdu.probation.example
to=em-allocations@hub.example
smtp=${EM_INTEROP_SMTP:-24465}
imap=${EM_INTEROP_IMAP:-24993}
work=$(mktemp -d)
pki=$work/state/pki
failed=0
server=
hub=
trap 'kill $server $hub 2>/dev/null || true; rm -rf "$work"' EXIT

say() {
  if [ "$2" = 0 ]; then echo "PASS $1"; else echo "FAIL $1"; failed=1; fi
}

wait_for() {
  for _ in $(seq 1 "$1"); do
    if eval "$2"; then return 0; fi
    sleep 0.5
  done
  return 1
}

password=$(openssl rand -hex 12)
openssl req -quiet -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost \
  -addext subjectAltName=DNS:localhost -keyout "$work/server.key" -out "$work/server.crt" 2>/dev/null \
  || openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost \
    -addext subjectAltName=DNS:localhost -keyout "$work/server.key" -out "$work/server.crt" 2>/dev/null
openssl pkcs12 -export -in "$work/server.crt" -inkey "$work/server.key" -name mail -passout "pass:$password" -out "$work/server.p12"
(cd "$work" && unzip -q "$jar" 'BOOT-INF/lib/*')
users=
for address in $from $to em-risk-notifications@hub.example em-risk-updates@hub.example enforcement@emc.example \
  em-orders@yot-leeds.example em-exchange@hub.example; do
  users="$users${users:+,}${address%@*}:$password@${address#*@}"
done
java -cp "$work/BOOT-INF/lib/*" "-Dgreenmail.tls.keystore.file=$work/server.p12" \
  "-Dgreenmail.tls.keystore.password=$password" "-Dgreenmail.tls.key.password=$password" -Dgreenmail.hostname=127.0.0.1 \
  "-Dgreenmail.smtps.port=$smtp" "-Dgreenmail.imaps.port=$imap" -Dgreenmail.smtps.hostname=127.0.0.1 \
  -Dgreenmail.imaps.hostname=127.0.0.1 "-Dgreenmail.users=$users" -Dgreenmail.users.login=email \
  com.icegreen.greenmail.standalone.GreenMailStandaloneRunner >"$work/mail.log" 2>&1 &
server=$!

EM_STATE=$work/state EM_DEMO_ENABLED=false EM_BROKER_PORT=0 EM_SFTP_PORT=0 EM_MLLP_RELEASE_PORT=0 EM_MAIL_HOST=localhost \
  EM_MAIL_PORT=$smtp EM_MAIL_USER=em-exchange@hub.example EM_MAIL_PASSWORD=$password EM_MAIL_READINGPORT=$imap \
  EM_MAIL_TRUST=$work/server.crt EM_MAIL_LOOK=1s java -jar "$jar" --em.mllp.alcohol-result.port=0 \
  "--em.mail.mailboxes.allocation.password=$password" "--em.mail.mailboxes.risk-notification.password=$password" \
  "--em.mail.mailboxes.risk-update.password=$password" >"$work/hub.log" 2>&1 &
hub=$!
wait_for 600 "grep -q 'its doors are open' $work/hub.log" && ok=0 || ok=1
say "the hub runs against a mail server that is not its own" $ok
if [ $ok != 0 ]; then tail -n 30 "$work/hub.log" "$work/mail.log"; exit 1; fi
cat "$pki/ca/root.crt" "$pki/ca/issuing.crt" >"$work/ca.crt"

# An allocation, signed; sealed and submitted for one of the hub's two certificates.
sign() {
  order=INTEROP-$1-$$
  sed -e "s|<OrderId>[^<]*<|<OrderId>$order<|" \
    "$here/../../mappings/src/main/resources/examples/allocation/allocated.xml" >"$work/payload.xml"
  message=$(python3 "$here/envelope.py" part $unit "$work/payload.xml" "$order" 1 "$work/part.xml")
  { printf 'Content-Type: application/xml; charset=UTF-8\nContent-Transfer-Encoding: base64\n\n'; base64 "$work/part.xml"; } \
    >"$work/content"
  openssl cms -sign -in "$work/content" -crlfeol -signer "$pki/$unit/sign.crt" -inkey "$pki/$unit/sign.key" -out "$work/signed"
}

send() {
  local how=(-keyopt ecdh_kdf_md:sha256 -aes256-wrap)
  if [ "$1" = enc-rsa ]; then
    how=(-keyopt rsa_padding_mode:oaep -keyopt rsa_oaep_md:sha256 -keyopt rsa_mgf1_md:sha256)
  fi
  openssl cms -encrypt -aes-256-gcm -in "$work/signed" -crlfeol -out "$work/mail" -from $from -to $to \
    -subject interop -recip "$pki/em-exchange/$1.crt" "${how[@]}"
  python3 "$here/mailbox.py" send "$work/server.crt" "$smtp" $from "$password" $to "$work/mail"
}

# Whether a mail has come that opens, verifies and holds a receipt of the message with the status.
answered() {
  rm -rf "$work/inbox"; mkdir "$work/inbox"
  python3 "$here/mailbox.py" read "$work/server.crt" "$imap" $from "$password" "$work/inbox" >/dev/null
  for mail in "$work"/inbox/*; do
    [ -e "$mail" ] || continue
    openssl cms -decrypt -in "$mail" -recip "$pki/$unit/enc.crt" -inkey "$pki/$unit/enc.key" -out "$work/opened" 2>/dev/null || return 1
    openssl cms -verify -in "$work/opened" -certfile "$pki/em-exchange/sign.crt" -nointern -CAfile "$work/ca.crt" \
      -purpose any -out "$work/verified" 2>/dev/null || return 1
    tr -d '\r' <"$work/verified" | sed '1,/^$/d' | base64 -d >"$work/receipt.xml" 2>/dev/null || true
    if grep -q "<AboutMessage>$1<" "$work/receipt.xml" && grep -q "<Status>$2<" "$work/receipt.xml"; then return 0; fi
  done
  return 1
}

for use in enc enc-rsa; do
  sign $use && send $use && ok=0 || ok=1
  say "$use: an allocation signed and encrypted with openssl cms was submitted" $ok
  wait_for 60 "answered $message ACCEPTED" && ok=0 || ok=1
  say "$use: accepted; the receipt decrypted and verified with openssl cms" $ok
done

sign changed
sed -i '0,/^Content-Type: application\/xml/s//Content-Type:  application\/xml/' "$work/signed"
send enc
wait_for 60 "grep -q 'REFUSED X23 from $unit: EMX-2011' $work/hub.log" && ok=0 || ok=1
say "a mail changed after it was signed is refused" $ok
sleep 3
answered "$message" REFUSED && ok=1 || ok=0
say "and nobody is answered" $ok
if [ $failed != 0 ]; then tail -n 30 "$work/hub.log" "$work/mail.log"; fi
exit $failed
