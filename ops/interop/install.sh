#!/usr/bin/env bash
# Installs what the interop scripts need, on Debian.
#   ops/interop/install.sh         for run.sh, hl7-batch.sh and sftp.sh
#   ops/interop/install.sh mail    for mail.sh too: Exim and Dovecot, which mail.sh runs in processes of its own; where Debian
#                                  starts them as services of the machine, stop those
set -euo pipefail
packages=(xmlsec1 openssl curl procps python3 python3-qpid-proton openssh-server openssh-client)
if [ "${1:-}" = mail ]; then
  other=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package} ${Provides}\n' | grep '^ii.*mail-transport-agent' |
    awk '{print $2}' | grep -v '^exim4' || true)
  if [ -n "$other" ]; then
    echo "This machine's own mail server is $other, and Exim would take its place: use another machine." >&2
    exit 1
  fi
  packages+=(exim4-daemon-light dovecot-imapd)
fi
apt-get update -q
DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${packages[@]}"
