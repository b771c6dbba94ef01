package vn.thidua.plan.intake;

import java.time.Instant;

/**
 * The certificate of a signer, as it states itself.
 *
 * @param commonName name of the person or office (CN); may be empty
 * @param organization organization (O, then OU); may be empty
 * @param issuer name of the issuer (CN, else the whole name); may be empty
 * @param serial serial number, hexadecimal
 * @param validFrom first moment of validity
 * @param validTo last moment of validity
 */
public record SignerCertificate(
        String commonName, String organization, String issuer, String serial, Instant validFrom, Instant validTo) {}
