#!/usr/bin/env bash
# Runs the hub against OpenSSH's own sftp server and checks both directions: a prison's file of two releases, sealed with
# xmlsec1 and openssl, goes in under a temporary name and is renamed; the receipt with an HL7 acknowledgement for each comes
# back as a file. Then the server shows another key, and nothing is taken in until it shows its own again.
#   mvn -q package -DskipTests && ops/interop/sftp.sh [JAR]
# sshd runs as whoever calls this, on a high port; the hub as well, in a scratch folder.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
jar=$(realpath "${1:-$here/../../spring-boot-app/target/em-exchange.jar}")
prison=prison.leeds
port=${EM_INTEROP_PORT:-2299}
work=$(mktemp -d)
root=$work/root
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

serve() {
  cat >"$work/sshd_config" <<EOF
Port $port
ListenAddress 127.0.0.1
HostKey $1
PidFile none
UsePAM no
StrictModes no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
AuthorizedKeysFile $work/login.pub
Subsystem sftp /usr/lib/openssh/sftp-server -d $root
EOF
  if [ "$(id -u)" = 0 ]; then mkdir -p /run/sshd; fi
  /usr/sbin/sshd -D -f "$work/sshd_config" -E "$work/sshd.log" &
  server=$!
}

# Takes what stands on its input as commands of the sftp client.
client() {
  sftp -q -b - -i "$work/login" -P "$port" -o UserKnownHostsFile="$work/known_hosts" -o StrictHostKeyChecking=yes \
    "$(id -un)@127.0.0.1" >/dev/null
}

mkdir -p "$root/$prison/in/release" "$root/$prison/out/receipt"
for other in prison.frankland prison.wetherby; do mkdir -p "$root/$other/in/release" "$root/$other/out/receipt"; done
for key in host other login; do ssh-keygen -q -t ed25519 -N "" -f "$work/$key"; done
echo "[127.0.0.1]:$port $(cut -d' ' -f1,2 "$work/host.pub")" >"$work/known_hosts"
serve "$work/host"

EM_STATE=$work/state EM_DEMO_ENABLED=false EM_BROKER_PORT=0 EM_MAIL_PORT=0 EM_MLLP_RELEASE_PORT=0 \
  EM_MLLP_ALCOHOLRESULT_PORT=0 EM_SFTP_HOST=127.0.0.1 EM_SFTP_PORT=$port EM_SFTP_USER=$(id -un) \
  EM_SFTP_KEY=$work/login EM_SFTP_KNOWNHOSTS=$work/known_hosts EM_SFTP_POLL=500ms \
  java -jar "$jar" --em.mllp.alcohol-result.port=0 >"$work/hub.log" 2>&1 &
hub=$!
wait_for 600 "grep -q 'its doors are open' $work/hub.log" && ok=0 || ok=1
say "the hub runs against OpenSSH's sftp server" $ok
if [ $ok != 0 ]; then tail -n 30 "$work/hub.log"; exit 1; fi

# Makes a file of two notifications, seals it, puts it under another name and renames it.
send() {
  release=INTEROP-$1-$$
  {
    header="|^~\\&|RELEASE|$prison|EMX|em-exchange|20261123091500+0000||||"
    printf 'FHS%sF-%s\rBHS%sB-%s\r' "$header" "$1" "$header" "$1"
    for n in 1 2; do
      sed -e "s/LEI-2026-004411|P|2.5.1||/$1-$n|P|2.5.1|1|/" -e "s#LEI/HDC/4411#$release-$n#" \
        "$here/../../mappings/src/main/resources/examples/adt-a03/hdc.hl7" | tr '\n' '\r'
    done
    printf 'BTS|2\rFTS|1\r'
  } >"$work/batch.hl7"
  printf '<Hl7Batch xmlns="urn:emexchange:hl7-batch:1"><Content>%s</Content></Hl7Batch>' \
    "$(base64 -w0 "$work/batch.hl7")" >"$work/payload.xml"
  message=$(python3 "$here/envelope.py" seal "$pki" $prison ecdh "$work/payload.xml" "" "" "$work/sealed.xml")
  printf 'put %s %s/in/release/%s.emx.part\nrename %s/in/release/%s.emx.part %s/in/release/%s.emx\n' \
    "$work/sealed.xml" $prison "$1" $prison "$1" $prison "$1" | client
}

# Whether a receipt of the file has come, with two acknowledgements.
answered() {
  for file in "$root/$prison/out/receipt/"X00-*.emx; do
    [ -e "$file" ] || continue
    python3 "$here/envelope.py" open "$pki" $prison "$file" "$work/receipt.xml" || return 1
    if grep -q "<AboutMessage>$message<" "$work/receipt.xml"; then
      [ "$(sed 's/.*<Answers>\(.*\)<\/Answers>.*/\1/' "$work/receipt.xml" | base64 -d | tr '\r' '\n' | grep -c '^MSA|AA|')" = 2 ]
      return
    fi
  done
  return 1
}

send one && ok=0 || ok=1
say "a file sealed with xmlsec1 and openssl was put and renamed" $ok
wait_for 60 answered && ok=0 || ok=1
say "its receipt came back with an acknowledgement for each message" $ok
wait_for 20 "ls $root/$prison/in/release/.processed 2>/dev/null | grep -q 'one.emx'" && ok=0 || ok=1
say "the file was moved away" $ok
[ -z "$(find "$root" -name '*.part')" ] && ok=0 || ok=1
say "nothing unfinished was left" $ok

kill $server; wait $server 2>/dev/null || true
serve "$work/other"
cp "$work/sealed.xml" "$root/$prison/in/release/stranger.emx"
sleep 8
[ -e "$root/$prison/in/release/stranger.emx" ] && grep -q "ALERT the folder $prison/in/release cannot be read" "$work/hub.log" \
  && ok=0 || ok=1
say "a server with another key is not spoken to" $ok
kill $server; wait $server 2>/dev/null || true
serve "$work/host"
wait_for 120 "[ ! -e $root/$prison/in/release/stranger.emx ]" && ok=0 || ok=1
say "the hub goes on with the server that is pinned" $ok
if [ $failed != 0 ]; then tail -n 30 "$work/hub.log" "$work/sshd.log"; fi
exit $failed
