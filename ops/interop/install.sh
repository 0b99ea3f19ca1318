#!/usr/bin/env bash
# Installs what the interop scripts need, on Debian. Exim and Dovecot serve mail.sh only, each in a process of its own; where
# Debian starts them as services of the machine too, stop those.
set -euo pipefail
apt-get update -q
DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends xmlsec1 openssl curl procps \
  python3 python3-qpid-proton openssh-server openssh-client exim4-daemon-light dovecot-imapd
