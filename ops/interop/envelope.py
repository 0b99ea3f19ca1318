"""Seals and opens messages of EM Exchange with xmlsec1 and openssl, and nothing of the hub's own.

    envelope.py seal PKI SENDER TRANSPORT PAYLOAD.xml ORDER SEQUENCE OUT    TRANSPORT: rsa or ecdh; "" for none
    envelope.py open PKI RECIPIENT IN OUT
    envelope.py part SENDER PAYLOAD.xml ORDER SEQUENCE OUT                  the Signed element alone, for mail

Follows docs/envelope-profile.md. Keys are files in the PKI folder; intermediate keys live in a scratch folder only.
"""
import base64
import datetime
import os
import re
import subprocess
import sys
import tempfile
import uuid
import xml.etree.ElementTree as ET

ENV = "urn:emexchange:envelope:1"
SBD = "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader"
DS = "http://www.w3.org/2000/09/xmldsig#"
XENC = "http://www.w3.org/2001/04/xmlenc#"
XENC11 = "http://www.w3.org/2009/xmlenc11#"
DSIG11 = "http://www.w3.org/2009/xmldsig11#"
C14N = "http://www.w3.org/2001/10/xml-exc-c14n#"
KW = XENC + "kw-aes256"
HUB = "em-exchange"
COMPLIANCE = ("MONITOR_COMPLIANCE", "OMA_2007_S14")
# Interchange, agreement, purpose and power by the payload element.
INTERCHANGES = {"CourtOrder": ("X01", "EMX-ISA-001", *COMPLIANCE), "Hl7Batch": ("X02", "EMX-ISA-005", *COMPLIANCE),
                "Allocation": ("X23", "EMX-ISA-009", *COMPLIANCE),
                "RiskNotification": ("X04", "EMX-ISA-009", "SAFEGUARD_PUBLIC_AND_STAFF", "OMA_2007_S14"),
                "DataRequest": ("X13", "EMX-ISA-010", "OTHER_LAW_ENFORCEMENT", "DPA_2018_S36_3")}


def run(*command, data=None):
    done = subprocess.run(command, input=data, capture_output=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{command[0]} {command[1]} failed: {done.stderr.decode(errors='replace')[-600:]}")
    return done.stdout


def hexed(text):
    return "00" + text.encode("ascii").hex()


def scope(kind, value):
    return f"<s:Scope><s:Type>{kind}</s:Type><s:InstanceIdentifier>{value}</s:InstanceIdentifier></s:Scope>"


def party(kind, name):
    return f'<s:{kind}><s:Identifier Authority="urn:emexchange:party">{name}</s:Identifier></s:{kind}>'


def template(sender, payload, order, sequence):
    now = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)
    later = now + datetime.timedelta(hours=1)
    message = str(uuid.uuid4())
    root = ET.fromstring(payload)
    namespace, name = root.tag[1:].split("}")
    body = re.sub(rb"^\s*<\?xml[^>]*\?>", b"", payload).decode()
    body = re.sub(r"^\s*<!--.*?-->", "", body, flags=re.S).strip()
    interchange, agreement, purpose, power = INTERCHANGES[name]
    stamp = "%Y-%m-%dT%H:%M:%SZ"
    header = (
        "<s:StandardBusinessDocumentHeader><s:HeaderVersion>1.0</s:HeaderVersion>"
        + party("Sender", sender) + party("Receiver", HUB)
        + f"<s:DocumentIdentification><s:Standard>{namespace}</s:Standard><s:TypeVersion>1.0</s:TypeVersion>"
        + f"<s:InstanceIdentifier>{message}</s:InstanceIdentifier><s:Type>{name}</s:Type>"
        + f"<s:CreationDateAndTime>{now.strftime(stamp)}</s:CreationDateAndTime></s:DocumentIdentification>"
        + "<s:BusinessScope>" + scope("INTERCHANGE", interchange) + scope("MARKING", "OFFICIAL-SENSITIVE")
        + scope("PURPOSE", purpose) + scope("POWER", power) + scope("AGREEMENT", agreement)
        + scope("EXPIRES", later.strftime(stamp))
        + (scope("ORDER", order) if order else "") + (scope("SEQUENCE", sequence) if sequence else "")
        + "</s:BusinessScope></s:StandardBusinessDocumentHeader>")
    return message, (
        f'<Envelope xmlns="{ENV}"><Signed Id="Signed"><s:StandardBusinessDocument xmlns:s="{SBD}">{header}{body}'
        f'</s:StandardBusinessDocument></Signed><ds:Signature xmlns:ds="{DS}"><ds:SignedInfo>'
        f'<ds:CanonicalizationMethod Algorithm="{C14N}"/>'
        '<ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"/>'
        f'<ds:Reference URI="#Signed"><ds:Transforms><ds:Transform Algorithm="{C14N}"/></ds:Transforms>'
        f'<ds:DigestMethod Algorithm="{XENC}sha256"/><ds:DigestValue/></ds:Reference></ds:SignedInfo>'
        '<ds:SignatureValue/></ds:Signature></Envelope>')


def public(certificate, scratch):
    key = os.path.join(scratch, "recipient.pub")
    with open(key, "wb") as out:
        out.write(run("openssl", "x509", "-in", certificate, "-pubkey", "-noout"))
    return key


def concat_kdf(secret, sender, receiver):
    info = KW.encode().hex() + sender.encode().hex() + receiver.encode().hex()
    derived = run("openssl", "kdf", "-keylen", "32", "-kdfopt", "digest:SHA256", "-kdfopt", "hexkey:" + secret.hex(),
                  "-kdfopt", "hexinfo:" + info, "-binary", "SSKDF")
    return derived[:32]


def key_wrap(direction, key, data):
    return run("openssl", "enc", direction, "-id-aes256-wrap", "-K", key.hex(), "-iv", "A6A6A6A6A6A6A6A6", data=data)


def wrapped_by_rsa(cek, pki, scratch):
    key = public(f"{pki}/{HUB}/enc-rsa.crt", scratch)
    value = run("openssl", "pkeyutl", "-encrypt", "-pubin", "-inkey", key, "-pkeyopt", "rsa_padding_mode:oaep", "-pkeyopt",
                "rsa_oaep_md:sha256", "-pkeyopt", "rsa_mgf1_md:sha256", data=cek)
    return (f'<xenc:EncryptionMethod Algorithm="{XENC11}rsa-oaep"><ds:DigestMethod Algorithm="{XENC}sha256"/>'
            f'<xenc11:MGF xmlns:xenc11="{XENC11}" Algorithm="{XENC11}mgf1sha256"/></xenc:EncryptionMethod>'), value


def wrapped_by_agreement(cek, pki, sender, scratch):
    key = public(f"{pki}/{HUB}/enc.crt", scratch)
    own = os.path.join(scratch, "own.key")
    run("openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", own)
    secret = run("openssl", "pkeyutl", "-derive", "-inkey", own, "-peerkey", key)
    point = run("openssl", "pkey", "-in", own, "-pubout", "-outform", "DER")[-65:]
    value = key_wrap("-e", concat_kdf(secret, sender, HUB), cek)
    return (f'<xenc:EncryptionMethod Algorithm="{KW}"/><ds:KeyInfo><xenc:AgreementMethod Algorithm="{XENC11}ECDH-ES">'
            f'<xenc11:KeyDerivationMethod xmlns:xenc11="{XENC11}" Algorithm="{XENC11}ConcatKDF"><xenc11:ConcatKDFParams '
            f'AlgorithmID="{hexed(KW)}" PartyUInfo="{hexed(sender)}" PartyVInfo="{hexed(HUB)}"><ds:DigestMethod '
            f'Algorithm="{XENC}sha256"/></xenc11:ConcatKDFParams></xenc11:KeyDerivationMethod><xenc:OriginatorKeyInfo>'
            f'<ds:KeyValue><dsig11:ECKeyValue xmlns:dsig11="{DSIG11}"><dsig11:NamedCurve '
            'URI="urn:oid:1.2.840.10045.3.1.7"/><dsig11:PublicKey>' + base64.b64encode(point).decode()
            + "</dsig11:PublicKey></dsig11:ECKeyValue></ds:KeyValue></xenc:OriginatorKeyInfo></xenc:AgreementMethod>"
            "</ds:KeyInfo>"), value


def seal(pki, sender, transport, payload, order, sequence, out):
    with tempfile.TemporaryDirectory() as scratch, open(payload, "rb") as body:
        message, envelope = template(sender, body.read(), order, sequence)
        path = lambda name: os.path.join(scratch, name)
        with open(path("template.xml"), "w", encoding="utf-8") as file:
            file.write(envelope)
        run("xmlsec1", "--sign", "--id-attr:Id", "Signed", "--privkey-pem", f"{pki}/{sender}/sign.key", "--output",
            path("signed.xml"), path("template.xml"))
        cek = os.urandom(32)
        with open(path("cek"), "wb") as file:
            file.write(cek)
        with open(path("encrypt.xml"), "w", encoding="utf-8") as file:
            file.write(f'<xenc:EncryptedData xmlns:xenc="{XENC}" Type="{XENC}Element"><xenc:EncryptionMethod '
                       f'Algorithm="{XENC11}aes256-gcm"/><ds:KeyInfo xmlns:ds="{DS}"><ds:KeyName>cek</ds:KeyName></ds:KeyInfo>'
                       "<xenc:CipherData><xenc:CipherValue/></xenc:CipherData></xenc:EncryptedData>")
        run("xmlsec1", "--encrypt", "--aeskey:cek", path("cek"), "--xml-data", path("signed.xml"), "--output",
            path("encrypted.xml"), path("encrypt.xml"))
        method, value = wrapped_by_rsa(cek, pki, scratch) if transport == "rsa" \
            else wrapped_by_agreement(cek, pki, sender, scratch)
        key = (f"<xenc:EncryptedKey>{method}<xenc:CipherData><xenc:CipherValue>{base64.b64encode(value).decode()}"
               "</xenc:CipherValue></xenc:CipherData></xenc:EncryptedKey>")
        with open(path("encrypted.xml"), encoding="utf-8") as file:
            text = re.sub(r"<ds:KeyName>cek</ds:KeyName>", key, file.read())
        with open(out, "w", encoding="utf-8") as file:
            file.write(text)
    print(message)


def open_sealed(pki, recipient, source, out):
    with tempfile.TemporaryDirectory() as scratch, open(source, "rb") as file:
        document = ET.fromstring(file.read())
        own = f"{pki}/{recipient}/enc.key"
        wrapped = base64.b64decode(document.find(f".//{{{XENC}}}EncryptedKey/{{{XENC}}}CipherData/{{{XENC}}}CipherValue").text)
        point = document.find(f".//{{{DSIG11}}}PublicKey")
        if point is None:
            cek = run("openssl", "pkeyutl", "-decrypt", "-inkey", own, "-pkeyopt", "rsa_padding_mode:oaep", "-pkeyopt",
                      "rsa_oaep_md:sha256", "-pkeyopt", "rsa_mgf1_md:sha256", data=wrapped)
        else:
            prefix = bytes.fromhex("3059301306072a8648ce3d020106082a8648ce3d030107034200")
            peer = os.path.join(scratch, "peer.pub")
            with open(peer, "wb") as key:
                key.write(run("openssl", "pkey", "-pubin", "-inform", "DER", "-pubout",
                              data=prefix + base64.b64decode(point.text)))
            secret = run("openssl", "pkeyutl", "-derive", "-inkey", own, "-peerkey", peer)
            cek = key_wrap("-d", concat_kdf(secret, HUB, recipient), wrapped)
        key = os.path.join(scratch, "cek")
        with open(key, "wb") as target:
            target.write(cek)
        clear = os.path.join(scratch, "clear.xml")
        run("xmlsec1", "--decrypt", "--enabled-key-data", "key-name", "--aeskey", key, "--output", clear, source)
        run("xmlsec1", "--verify", "--pubkey-cert-pem", f"{pki}/{HUB}/sign.crt", "--enabled-key-data", "key-name",
            "--id-attr:Id", "Signed", clear)
        with open(clear, "rb") as file, open(out, "wb") as target:
            target.write(file.read())


def part(sender, payload, order, sequence, out):
    with open(payload, "rb") as body:
        message, envelope = template(sender, body.read(), order, sequence)
    signed = re.search(r"<Signed .*</Signed>", envelope, re.S).group()
    with open(out, "w", encoding="utf-8") as file:
        file.write(signed.replace("<Signed ", f'<Signed xmlns="{ENV}" ', 1))
    print(message)


if __name__ == "__main__":
    {"seal": seal, "open": open_sealed, "part": part}[sys.argv[1]](*sys.argv[2:])
