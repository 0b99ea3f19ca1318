"""A mail program of Python's own library: SMTP and IMAP over TLS.

    mailbox.py send CA PORT ADDRESS PASSWORD TO FILE       submits the mail, its lines ended by CRLF
    mailbox.py read CA PORT ADDRESS PASSWORD FOLDER        copies every mail of the inbox into the folder
    mailbox.py count CA PORT ADDRESS PASSWORD MAILBOX      says how many mails are in it
    mailbox.py part FILE TYPE OUT                          takes the one part of the type from a message
"""
import contextlib
import email
import email.policy
import imaplib
import os
import re
import smtplib
import ssl
import sys


def send(ca, port, address, password, to, file):
    with open(file, "rb") as body:
        mail = re.sub(rb"\r?\n", b"\r\n", body.read())
    with smtplib.SMTP_SSL("localhost", int(port), context=ssl.create_default_context(cafile=ca)) as server:
        server.login(address, password)
        server.sendmail(address, [to], mail)


@contextlib.contextmanager
def opened(ca, port, address, password, mailbox):
    with imaplib.IMAP4_SSL("localhost", int(port), ssl_context=ssl.create_default_context(cafile=ca)) as server:
        server.login(address, password)
        status, said = server.select(mailbox, readonly=True)
        yield server, int(said[0]) if status == "OK" else 0


def read(ca, port, address, password, folder):
    with opened(ca, port, address, password, "INBOX") as (server, mails):
        for number in range(1, mails + 1):
            with open(os.path.join(folder, f"{number:04}"), "wb") as out:
                out.write(server.fetch(str(number), "(BODY.PEEK[])")[1][0][1])


def count(ca, port, address, password, mailbox):
    with opened(ca, port, address, password, mailbox) as (_, mails):
        print(mails)


def part(file, kind, out):
    with open(file, "rb") as body:
        message = email.message_from_binary_file(body, policy=email.policy.default)
    [found] = [one for one in message.walk() if one.get_content_type() == kind]
    with open(out, "wb") as target:
        target.write(found.get_payload(decode=True))


if __name__ == "__main__":
    {"send": send, "read": read, "count": count, "part": part}[sys.argv[1]](*sys.argv[2:])
