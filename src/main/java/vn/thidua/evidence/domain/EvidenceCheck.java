package vn.thidua.evidence.domain;

import java.io.IOException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.evidence.EvidenceSort;
import vn.thidua.shared.FileName;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Sha256;

/** Looks at files before they are kept, and draws pictures anew; outside of any transaction, for it takes a moment. */
@NamedInterface("desk")
@Component
public class EvidenceCheck {

    private final EvidenceSettings settings;

    EvidenceCheck(EvidenceSettings settings) {
        this.settings = settings;
    }

    /**
     * Lets a size through, so that a file that is too large need not be read.
     *
     * @param name as the sender gave it; may be hostile
     * @throws vn.thidua.shared.Refused with {@link EvidenceRefusal#TOO_LARGE}
     */
    public void size(String name, long bytes) {
        if (bytes > settings.largest().toBytes()) {
            tooLarge(name).raise();
        }
    }

    /** Returns what is said of a file that is too large. */
    public Refusal tooLarge(String name) {
        return EvidenceRefusal.TOO_LARGE.because(
                FileName.safe(name), settings.largest().toMegabytes());
    }

    /**
     * Returns a file as it is kept.
     *
     * @param name as the sender gave it; may be hostile
     * @throws vn.thidua.shared.Refused with a constant of {@link EvidenceRefusal}
     */
    public EvidenceFile of(String name, byte[] bytes) {
        String safe = FileName.safe(name);
        if (bytes.length == 0) {
            EvidenceRefusal.EMPTY.because(safe).raise();
        }
        size(name, bytes.length);
        EvidenceSort sort = FileSniff.of(safe, bytes, settings.unpacked().toBytes());
        String original = Sha256.of(bytes);
        if (!sort.picture()) {
            return new EvidenceFile(safe, sort, original, bytes, null);
        }
        Picture picture = picture(safe, sort, bytes);
        return new EvidenceFile(safe, sort, original, picture.bytes(), picture.thumbnail());
    }

    private Picture picture(String name, EvidenceSort sort, byte[] bytes) {
        try {
            return Picture.of(bytes, sort, settings.pixels());
        } catch (Picture.TooManyPixels many) {
            throw new Refused(EvidenceRefusal.TOO_MANY_PIXELS.because(name, settings.pixels() / 1_000_000));
        } catch (IOException broken) {
            throw new Refused(EvidenceRefusal.BROKEN.because(name));
        }
    }
}
