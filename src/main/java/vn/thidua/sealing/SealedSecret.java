package vn.thidua.sealing;

/**
 * What lies in one row instead of a secret.
 *
 * @param row   names the row; the secret opens for no other
 * @param bytes twelve bytes of nonce, then AES-256-GCM of the secret
 * @param keyId which key of the key file sealed it
 */
public record SealedSecret(String row, byte[] bytes, String keyId) {}
