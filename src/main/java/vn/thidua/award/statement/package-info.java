/**
 * What a code on a certificate says: who was awarded what by which decision, signed, so that anybody who has the published key can check it without asking the office. CBOR in a COSE signature
 * (RFC 9052) with Ed25519, written in base32 (RFC 4648).
 */
@NamedInterface("statement")
@NullMarked
package vn.thidua.award.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
