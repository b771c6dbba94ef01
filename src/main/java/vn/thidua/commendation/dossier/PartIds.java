package vn.thidua.commendation.dossier;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.evidence.EvidenceSubject;

/** Names the places in a dossier on which files hang: some papers are for all that a unit proposes in a round, others for one proposal. */
public final class PartIds {

    /** The kind of these subjects. */
    public static final String KIND = "award-dossier";

    private static final Set<String> SHARED =
            Set.of("TO_TRINH", "DANH_SACH", "VAN_BAN_DE_NGHI", "BIEN_BAN_XET", "KET_QUA_BO_PHIEU", "Y_KIEN_CONG_KHAI");

    private PartIds() {}

    /** Tells whether a paper is for all that a unit proposes in a round. */
    public static boolean shared(String part) {
        return SHARED.contains(part);
    }

    /** Returns the place of a paper. */
    public static UUID of(Proposal proposal, String part) {
        String name = shared(part) ? part : proposal.id() + "/" + part;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns what files of a paper prove. */
    public static EvidenceSubject subject(Proposal proposal, String part) {
        return new EvidenceSubject(KIND, proposal.dossier(), of(proposal, part));
    }
}
