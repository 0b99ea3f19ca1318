package org.emexchange.app.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The files that held messages came in: each once, encrypted, while one of its messages waits. */
final class HeldFiles {
    /** Half of an advisory lock's key, which nothing else has; the other half is made of the digest. */
    private static final int LOCK = 0x454D_4846;

    private final JdbcClient jdbc;
    private final Protection protection;

    HeldFiles(JdbcClient jdbc, Protection protection) {
        this.jdbc = jdbc;
        this.protection = protection;
    }

    void keep(String digest, byte[] octets) {
        lock(digest);
        boolean there = jdbc.sql("SELECT EXISTS (SELECT FROM held_file WHERE digest = :digest)")
                .param("digest", digest)
                .query(Boolean.class)
                .single();
        if (!there) {
            jdbc.sql("INSERT INTO held_file (digest, octets) VALUES (:digest, :octets)")
                    .param("digest", digest)
                    .param("octets", protection.cipher().encrypt(octets, context(digest)))
                    .update();
        }
    }

    byte[] decrypted(String digest, byte[] octets) {
        return protection.cipher().decrypt(octets, context(digest));
    }

    /** One of its messages waits no more; the last one takes the file with it. */
    void leave(String digest) {
        lock(digest);
        jdbc.sql("""
                DELETE FROM held_file WHERE digest = :digest AND NOT EXISTS (SELECT FROM held WHERE file = :digest)
                """).param("digest", digest).update();
    }

    /** Until the end of the transaction, so that nobody's last message goes while another's first one comes. */
    private void lock(String digest) {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock, hashtext(:digest)) IS NULL")
                .param("lock", LOCK)
                .param("digest", digest)
                .query(Boolean.class)
                .single();
    }

    private static String context(String digest) {
        return "held-file/" + digest;
    }
}
