"""A party that is not Java: AMQP 1.0 over mutual TLS with the party's own certificate (Debian's python3-qpid-proton).

    amqp_party.py send HOST:PORT PKI PARTY DOOR FILE          sends the file to PARTY.in.DOOR
    amqp_party.py read HOST:PORT PKI PARTY DOOR FOLDER [N]    takes N messages (1) from PARTY.out.DOOR into the folder
"""
import os
import sys

from proton import Message, SSLDomain
from proton.utils import BlockingConnection


def connect(broker, pki, party):
    domain = SSLDomain(SSLDomain.MODE_CLIENT)
    domain.set_trusted_ca_db(f"{pki}/ca/root.crt")
    domain.set_peer_authentication(SSLDomain.VERIFY_PEER_NAME, f"{pki}/ca/root.crt")
    domain.set_credentials(f"{pki}/{party}/tls.crt", f"{pki}/{party}/tls.key", None)
    return BlockingConnection(f"amqps://{broker}", ssl_domain=domain, timeout=30, allowed_mechs="EXTERNAL")


def send(broker, pki, party, door, file):
    with open(file, "rb") as body:
        message = Message(body=body.read(), durable=True, inferred=True)
    connection = connect(broker, pki, party)
    connection.create_sender(f"{party}.in.{door}").send(message)
    connection.close()


def read(broker, pki, party, door, folder, count="1"):
    connection = connect(broker, pki, party)
    receiver = connection.create_receiver(f"{party}.out.{door}", credit=int(count))
    for number in range(int(count)):
        message = receiver.receive(timeout=60)
        with open(os.path.join(folder, f"{door}-{number}.xml"), "wb") as out:
            out.write(bytes(message.body))
        receiver.accept()
    connection.close()


if __name__ == "__main__":
    {"send": send, "read": read}[sys.argv[1]](*sys.argv[2:])
