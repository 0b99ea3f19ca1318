#!/usr/bin/env bash
# Every interop script, one after another: those that want a running hub get one of their own.
#   mvn -q package -DskipTests && ops/interop/all.sh [JAR [HOW MANY RELEASES]]       as root, for mail.sh
source "$(dirname "$0")/shared.sh"
jar=$(realpath "${1:-$here/../../spring-boot-app/target/em-exchange.jar}")

hub_up "$jar" "the hub runs without demonstration parties" <<END
em.mail.port=0
em.sftp.port=0
END
check "run.sh" "$here/run.sh" "localhost:$broker" "$pki"
check "hl7-batch.sh" "$here/hl7-batch.sh" "localhost:$mllp" "$pki" "${2:-1000}"
end "$hub"
check "sftp.sh" "$here/sftp.sh" "$jar"
check "mail.sh" "$here/mail.sh" "$jar"
exit $failed
