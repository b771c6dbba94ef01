package vn.thidua.award.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Vietnamese;

/** Seals PDF files; what was there before stays as it was, byte for byte, and the signature covers all of it. */
public final class PdfSeal {

    private static final int ROOM = 6_000;
    private static final int ROOM_FOR_A_CERTIFICATE = 3_000;

    private final Signer signer;

    /** Seals by somebody who holds a key. */
    public PdfSeal(Signer signer) {
        this.signer = signer;
    }

    /**
     * Returns the sealed file.
     *
     * @param at when it is sealed; the certificate of the key must be valid then
     * @throws Refused KEY_EXPIRED, KEY_NOT_YET, KEY_NOT_FOR_SIGNING, SIGNER_FAILED
     */
    public byte[] of(byte[] pdf, Instant at) {
        SignerRules.whyNot(signer, at).ifPresent(Refusal::raise);
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            Calendar time = Calendar.getInstance(TimeZone.getTimeZone(Vietnamese.ZONE));
            time.setTimeInMillis(at.toEpochMilli());
            signature.setSignDate(time);
            options.setPreferredSignatureSize(
                    ROOM + ROOM_FOR_A_CERTIFICATE * signer.chain().size());
            document.addSignature(signature, content -> SignedMessage.of(content, signer), options);
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + ROOM * 4);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
