"""A mail program of Python's own library: SMTP and IMAP over TLS.

    mailbox.py send CA PORT ADDRESS PASSWORD TO FILE       submits the mail as it is, its lines ended by CRLF
    mailbox.py read CA PORT ADDRESS PASSWORD FOLDER        takes every mail from the inbox into the folder; prints how many
"""
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


def read(ca, port, address, password, folder):
    with imaplib.IMAP4_SSL("localhost", int(port), ssl_context=ssl.create_default_context(cafile=ca)) as server:
        server.login(address, password)
        server.select("INBOX")
        numbers = server.search(None, "ALL")[1][0].split()
        for number in numbers:
            with open(os.path.join(folder, number.decode()), "wb") as out:
                out.write(server.fetch(number, "(BODY.PEEK[])")[1][0][1])
        print(len(numbers))


if __name__ == "__main__":
    {"send": send, "read": read}[sys.argv[1]](*sys.argv[2:])
