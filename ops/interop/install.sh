#!/usr/bin/env bash
# Installs what the interop scripts need, on Debian.
set -euo pipefail
apt-get update -q
apt-get install -y -q xmlsec1 openssl python3 python3-qpid-proton openssh-server openssh-client
