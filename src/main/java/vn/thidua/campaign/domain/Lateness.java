package vn.thidua.campaign.domain;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.Vietnamese;

/** What happens to what comes after the last day. */
@NamedInterface("desk")
public enum Lateness {
    /** It is accepted and noted as late. */
    ACCEPTED,
    /** It is accepted and costs points. */
    POINTS_OFF,
    /** It counts as not made ("xem như không có đề nghị"). */
    VOID;

    private static final List<String> VOID_WORDS =
            List.of("xem nhu khong", "coi nhu khong", "khong xem xet", "khong tiep nhan", "khong nhan ho so");

    /** Returns what the words of a plan say of lateness; accepted where they say nothing. */
    public static Lateness read(String quote) {
        String folded = Vietnamese.fold(quote);
        if (VOID_WORDS.stream().anyMatch(folded::contains)) {
            return VOID;
        }
        return folded.contains("tru diem") ? POINTS_OFF : ACCEPTED;
    }
}
