package vn.thidua.campaign.domain;

import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.Vietnamese;

/** What falls due. */
@NamedInterface("desk")
public enum DeadlineSort {
    REPORT,
    REGISTRATION,
    DOSSIER,
    WORK;

    /** Returns the sort that the words of a plan mean. */
    public static DeadlineSort read(String what) {
        String folded = Vietnamese.fold(what);
        if (folded.contains("ho so")) {
            return DOSSIER;
        }
        if (folded.contains("bao cao")) {
            return REPORT;
        }
        return folded.contains("dang ky") ? REGISTRATION : WORK;
    }
}
