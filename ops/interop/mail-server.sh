# A mail server of the outside world, sourced: Exim takes submission, Dovecot gives mailboxes by IMAP, both over TLS from the
# first octet, on any free ports, from a scratch folder. As root, from whom they change to users of their own: Debian-exim
# has the mail.
post=$work/post
exim=
dovecot=
smtp=$(free_port)
imap=$(free_port)
password=$(openssl rand -hex 12)

# mail_server ADDRESS...: each gets a mailbox; the login is the address, the password is one for all. The server has two
# certificates: pinned.crt, which the hub is told of, and other.crt. The scripts' own mail program trusts both: both.crt.
mail_server() {
  local certificate
  chmod 711 "$work"
  install -d -o Debian-exim -g Debian-exim -m 700 "$post" "$work/spool"
  for certificate in pinned other; do
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost \
      -addext subjectAltName=DNS:localhost -keyout "$work/$certificate.key" -out "$work/$certificate.crt" 2>/dev/null
  done
  cat "$work/pinned.crt" "$work/other.crt" >"$work/both.crt"
  printf "%s:$password\n" "$@" >"$work/logins"
  install -o Debian-exim -m 400 "$work/logins" "$work/exim.logins"
  install -o dovecot -m 400 "$work/logins" "$work/dovecot.logins"
  exim_settings >"$work/exim.conf"
  dovecot_settings >"$work/dovecot.conf"
}

# serve_mail CERTIFICATE: pinned or other, in the place of the one that it showed before.
serve_mail() {
  if [ -n "$exim" ]; then
    end "$exim"
    end "$dovecot"
  fi
  install -m 400 "$work/$1.crt" "$work/server.crt"
  install -m 400 "$work/$1.key" "$work/server.key"
  install -o Debian-exim -m 400 "$work/$1.crt" "$work/exim.crt"
  install -o Debian-exim -m 400 "$work/$1.key" "$work/exim.key"
  /usr/sbin/exim4 -C "$work/exim.conf" -bdf -q1m >"$work/exim.out" 2>&1 &
  exim=$!
  /usr/sbin/dovecot -F -c "$work/dovecot.conf" >"$work/dovecot.out" 2>&1 &
  dovecot=$!
  started+=("$exim" "$dovecot")
}

exim_settings() {
  cat <<END
primary_hostname = localhost
local_interfaces = 127.0.0.1
daemon_smtp_ports = $smtp
tls_on_connect_ports = $smtp
tls_advertise_hosts = *
tls_certificate = $work/exim.crt
tls_privatekey = $work/exim.key
spool_directory = $work/spool
log_file_path = $work/spool/%slog
message_size_limit = 60M
deliver_drop_privilege = true
keep_environment =
acl_smtp_rcpt = submitted
begin acl
submitted:
  accept authenticated = *
  deny
begin routers
mailbox:
  driver = accept
  address_data = \${lookup{\$local_part@\$domain}lsearch,ret=key{$work/exim.logins}{\$value}fail}
  transport = mailbox
begin transports
mailbox:
  driver = appendfile
  directory = $post/\$address_data
  maildir_format
  delivery_date_add
  envelope_to_add
  return_path_add
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = \${if eq{\$auth3}{\${lookup{\$auth2}lsearch{$work/exim.logins}{\$value}fail}}}
  server_set_id = \$auth2
END
}

dovecot_settings() {
  cat <<END
protocols = imap
listen = 127.0.0.1
instance_name = em-interop
base_dir = $work/dovecot
state_dir = $work/dovecot-state
log_path = $work/dovecot.log
ssl = required
ssl_cert = <$work/server.crt
ssl_key = <$work/server.key
first_valid_uid = 1
mail_location = maildir:$post/%u
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u $work/dovecot.logins
}
userdb {
  driver = static
  args = uid=Debian-exim gid=Debian-exim home=$post/%u
}
namespace inbox {
  inbox = yes
}
service imap-login {
  inet_listener imap {
    port = 0
  }
  inet_listener imaps {
    port = $imap
    ssl = yes
  }
}
END
}
