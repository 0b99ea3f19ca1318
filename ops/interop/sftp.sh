#!/usr/bin/env bash
# Runs the hub against OpenSSH's own sftp server and checks both directions: a prison's file of two releases, sealed with
# xmlsec1 and openssl, goes in under a temporary name and is renamed; the receipt with an HL7 acknowledgement for each comes
# back as a file. Then the server shows another key, and nothing is taken in until it shows its own again.
#   mvn -q package -DskipTests && ops/interop/sftp.sh [JAR]
# sshd runs as whoever calls this, on any free port; the hub as well, in a scratch folder.
source "$(dirname "$0")/shared.sh"
jar=$(realpath "${1:-$here/../../spring-boot-app/target/em-exchange.jar}")
prison=prison.leeds
port=$(free_port)
root=$work/root
in=$root/$prison/in/release

serve() {
  cat >"$work/sshd_config" <<END
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
Subsystem sftp $subsystem -d $root
END
  "$(command -v sshd || echo /usr/sbin/sshd)" -D -f "$work/sshd_config" -E "$work/sshd.log" &
  server=$!
  started+=("$server")
}

# Another server in the place of this one. Connections that are open end with it.
serve_instead() {
  end "$server"
  serve "$1"
}

# Takes what stands on its input as commands of the sftp client.
client() {
  sftp -q -b - -i "$work/login" -P "$port" -o UserKnownHostsFile="$work/known_hosts" -o StrictHostKeyChecking=yes \
    "$(id -un)@127.0.0.1" >/dev/null
}

# Makes a file of two notifications and seals it.
seal() {
  local release=INTEROP-$1-$$ header="|^~\\&|RELEASE|$prison|EMX|em-exchange|20261123091500+0000||||" n
  {
    printf 'FHS%sF-%s\rBHS%sB-%s\r' "$header" "$1" "$header" "$1"
    for n in 1 2; do
      sed -e "s/LEI-2026-004411|P|2.5.1||/$1-$n|P|2.5.1|1|/" -e "s#LEI/HDC/4411#$release-$n#" "$examples/adt-a03/hdc.hl7" \
        | tr '\n' '\r'
    done
    printf 'BTS|2\rFTS|1\r'
  } >"$work/batch.hl7"
  printf '<Hl7Batch xmlns="urn:emexchange:hl7-batch:1"><Content>%s</Content></Hl7Batch>' \
    "$(base64 -w0 "$work/batch.hl7")" >"$work/payload.xml"
  message=$($python "$here/envelope.py" seal "$pki" $prison ecdh "$work/payload.xml" "" "" "$work/sealed.xml")
}

put() {
  printf 'put %s %s/in/release/%s.emx.part\nrename %s/in/release/%s.emx.part %s/in/release/%s.emx\n' \
    "$work/sealed.xml" $prison "$1" $prison "$1" $prison "$1" | client
}

# Whether the receipt that the file was accepted is there, fetched by the sftp client, verified and opened; and nothing else is.
answered() {
  local file
  rm -rf "$work/fetched"
  mkdir "$work/fetched"
  printf -- '-get %s/out/receipt/X00-*.emx %s/\n' $prison "$work/fetched" | client 2>/dev/null || return 1
  for file in "$work/fetched/"*.emx; do
    [ -e "$file" ] || return 1
    $python "$here/envelope.py" open "$pki" $prison "$file" "$work/receipt.xml" || return 1
    if grep -q "<AboutMessage>$message<" "$work/receipt.xml" && grep -q '<Status>ACCEPTED<' "$work/receipt.xml"; then return; fi
  done
  return 1
}

acknowledged() {
  [ "$(tr -d '\n' <"$work/receipt.xml" | sed 's/.*<Answers>\(.*\)<\/Answers>.*/\1/' | base64 -d | tr '\r' '\n' \
    | grep '^MSA|' | cut -d'|' -f2,3 | tr '\n' ' ')" = "AA|$1-1 AA|$1-2 " ]
}

moved_away() {
  [ ! -e "$in/$1.emx" ] && find "$in/.processed" -name "*$1.emx*" | grep -q .
}

no_part() {
  [ -z "$(find "$root" -name '*.part')" ]
}

subsystem=$(for place in /usr/lib/openssh /usr/libexec/openssh; do ls $place/sftp-server 2>/dev/null || true; done)
for other in $prison prison.frankland prison.wetherby; do mkdir -p "$root/$other/in/release" "$root/$other/out/receipt"; done
for key in host other login; do ssh-keygen -q -t ed25519 -N "" -f "$work/$key"; done
echo "[127.0.0.1]:$port $(cut -d' ' -f1,2 "$work/host.pub")" >"$work/known_hosts"
if [ "$(id -u)" = 0 ]; then mkdir -p /run/sshd; fi
serve "$work/host"
hub_up "$jar" "the hub runs against OpenSSH's sftp server" <<END
em.mail.port=0
em.sftp.host=127.0.0.1
em.sftp.port=$port
em.sftp.user=$(id -un)
em.sftp.key=$work/login
em.sftp.known-hosts=$work/known_hosts
em.sftp.poll=500ms
END

check "a file of two releases was sealed with xmlsec1 and openssl" seal one
check "the sftp client put it and renamed it" put one
check "its receipt was fetched by the sftp client, verified and opened" wait_for answered
check "the receipt has an acknowledgement for each release, in order" acknowledged one
check "the file was moved away" wait_for moved_away one
check "nothing unfinished was left" no_part

serve_instead "$work/other"
seal stranger
cp "$work/sealed.xml" "$in/stranger.emx"
check "a server with another key is found out" \
  wait_for logged "the folder $prison/in/release cannot be read.*JSchChangedHostKeyException"
sleep 3
check "and nothing is taken from it" test -e "$in/stranger.emx"
serve_instead "$work/host"
check "the hub goes on with the server that is pinned" wait_for moved_away stranger
check "and answers what it then takes" wait_for answered
if [ $failed != 0 ]; then tail -n 30 "$work/hub.log" "$work/sshd.log"; fi
exit $failed
