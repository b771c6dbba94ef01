package vn.thidua.award.statement;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The half of a key with which anybody checks statements.
 *
 * @param id first six bytes of the SHA-256 of the key, in hexadecimal digits
 * @param point the key as RFC 8032 writes it, 32 bytes in hexadecimal digits
 */
public record PublishedKey(String id, String point) {

    static final int SIZE = 32;
    private static final int ID_SIZE = 6;
    private static final HexFormat HEX = HexFormat.of();

    static PublishedKey of(EdECPublicKey key) {
        byte[] point = new byte[SIZE];
        byte[] y = key.getPoint().getY().toByteArray();
        for (int i = 0; i < Math.min(SIZE, y.length); i++) {
            point[i] = y[y.length - 1 - i];
        }
        if (key.getPoint().isXOdd()) {
            point[SIZE - 1] |= (byte) 0x80;
        }
        return of(point);
    }

    /** Returns the key of 32 bytes that are written in hexadecimal digits. */
    public static PublishedKey ofPoint(String point) {
        return of(HEX.parseHex(point));
    }

    /** Returns the key of 32 bytes. */
    static PublishedKey of(byte[] point) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(point);
            return new PublishedKey(HEX.formatHex(hash, 0, ID_SIZE), HEX.formatHex(point));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    byte[] bytes() {
        return HEX.parseHex(point);
    }

    byte[] idBytes() {
        return HEX.parseHex(id);
    }

    boolean signed(byte[] what, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(StatementKey.ALGORITHM);
            signature.initVerify(key());
            signature.update(what);
            return signature.verify(signed);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        byte[] y = bytes();
        boolean odd = (y[SIZE - 1] & 0x80) != 0;
        y[SIZE - 1] &= 0x7f;
        byte[] big = Arrays.copyOf(y, SIZE);
        for (int i = 0; i < SIZE; i++) {
            big[i] = y[SIZE - 1 - i];
        }
        return KeyFactory.getInstance(StatementKey.ALGORITHM)
                .generatePublic(
                        new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, big))));
    }
}
