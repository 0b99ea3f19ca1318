package org.emexchange.hub.seal;

import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.ECParameterSpec;
import java.util.concurrent.atomic.AtomicInteger;

/** Private keys that count how often anybody asks for their secret: no provider can use one without that. */
final class CountedKeys {
    final AtomicInteger uses = new AtomicInteger();

    PrivateKey counting(PrivateKey key) {
        return key instanceof RSAPrivateKey rsa ? new CountedRsa(rsa, uses) : new CountedEc((ECPrivateKey) key, uses);
    }

    private record CountedRsa(RSAPrivateKey key, AtomicInteger uses) implements RSAPrivateKey {
        private static final long serialVersionUID = 1L;

        @Override
        public BigInteger getPrivateExponent() {
            uses.incrementAndGet();
            return key.getPrivateExponent();
        }

        @Override
        public byte[] getEncoded() {
            uses.incrementAndGet();
            return key.getEncoded();
        }

        @Override
        public BigInteger getModulus() {
            return key.getModulus();
        }

        @Override
        public String getAlgorithm() {
            return key.getAlgorithm();
        }

        @Override
        public String getFormat() {
            return key.getFormat();
        }
    }

    private record CountedEc(ECPrivateKey key, AtomicInteger uses) implements ECPrivateKey {
        private static final long serialVersionUID = 1L;

        @Override
        public BigInteger getS() {
            uses.incrementAndGet();
            return key.getS();
        }

        @Override
        public byte[] getEncoded() {
            uses.incrementAndGet();
            return key.getEncoded();
        }

        @Override
        public ECParameterSpec getParams() {
            return key.getParams();
        }

        @Override
        public String getAlgorithm() {
            return key.getAlgorithm();
        }

        @Override
        public String getFormat() {
            return key.getFormat();
        }
    }
}
