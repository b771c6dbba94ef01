package vn.thidua.reporting.reviewing;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/** Kinds of reports that the program drafts. */
@NamedInterface("desk")
public enum CampaignReviewSort {
    /** About one period. */
    MONTHLY(Part.ATTENDANCE, Part.RESULTS, Part.COURSE, Part.CHECKS, Part.WEAKNESSES, Part.NEXT),
    /** About the campaign so far (sơ kết). */
    INTERIM(Part.RESULTS, Part.COURSE, Part.ATTENDANCE, Part.CHECKS, Part.WEAKNESSES, Part.NEXT),
    /** About the whole campaign (tổng kết). */
    FINAL(Part.RESULTS, Part.COURSE, Part.ATTENDANCE, Part.CHECKS, Part.COMMENDATION, Part.WEAKNESSES, Part.NEXT);

    private final List<Part> parts;

    CampaignReviewSort(Part... parts) {
        this.parts = List.of(parts);
    }

    /** Returns what its sections are about, in their order. */
    public List<Part> parts() {
        return parts;
    }
}
