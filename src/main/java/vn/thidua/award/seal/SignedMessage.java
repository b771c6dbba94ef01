package vn.thidua.award.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Hashtable;
import java.util.Map;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.shared.Refused;

/** The signature as it stands in a PDF: a CMS message beside the content that names the certificate it was made with, as PAdES asks. */
final class SignedMessage {

    private SignedMessage() {}

    static byte[] of(InputStream content, Signer signer) throws IOException {
        X509Certificate certificate = signer.chain().getFirst();
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(attributes(certificate))
                            .build(new Outside(signer), certificate));
            generator.addCertificates(new JcaCertStore(signer.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException failed) {
            throw new IOException(failed);
        }
    }

    /* The time stands in the PDF; in the message PAdES forbids it. */
    private static DefaultSignedAttributeTableGenerator attributes(X509Certificate certificate)
            throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        ASN1EncodableVector own = new ASN1EncodableVector();
        own.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash)))));
        return new DefaultSignedAttributeTableGenerator(new AttributeTable(own)) {
            @Override
            @SuppressWarnings({"rawtypes", "unchecked"}) // as the library has it
            protected Hashtable createStandardAttributeTable(Map parameters) {
                Hashtable<ASN1ObjectIdentifier, Object> table = super.createStandardAttributeTable(parameters);
                table.remove(PKCSObjectIdentifiers.pkcs_9_at_signingTime);
                return table;
            }
        };
    }

    /** Hands what is to be signed to whoever holds the key. */
    private record Outside(Signer signer, ByteArrayOutputStream attributes) implements ContentSigner {

        Outside(Signer signer) {
            this(signer, new ByteArrayOutputStream());
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new DefaultSignatureAlgorithmIdentifierFinder().find(signer.algorithm());
        }

        @Override
        public OutputStream getOutputStream() {
            return attributes;
        }

        @Override
        public byte[] getSignature() {
            try {
                return signer.sign(attributes.toByteArray());
            } catch (GeneralSecurityException failed) {
                throw new Refused(CertificateRefusal.SIGNER_FAILED.because());
            }
        }
    }
}
