package vn.thidua.campaign.paper.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.evidence.Evidence;
import vn.thidua.evidence.EvidenceId;
import vn.thidua.evidence.domain.EvidenceCheck;
import vn.thidua.evidence.domain.EvidenceDesk;
import vn.thidua.evidence.domain.EvidenceReads;
import vn.thidua.shared.Refusal;

/** Keeps the signed files of plan documents. */
@Component
class SignedPapers {

    private final EvidenceCheck check;
    private final EvidenceReads reads;
    private final EvidenceDesk desk;

    SignedPapers(EvidenceCheck check, EvidenceReads reads, EvidenceDesk desk) {
        this.check = check;
        this.reads = reads;
        this.desk = desk;
    }

    List<Evidence> of(CampaignId campaign) {
        return reads.of(PaperProofs.KIND, List.of(campaign.value()))
                .getOrDefault(PaperProofs.subject(campaign), List.of());
    }

    /**
     * Keeps a file.
     *
     * @throws vn.thidua.shared.Refused where it is no file to keep, or nobody may add one now
     */
    void add(CampaignHead head, String name, MultipartFile file, Actor actor) throws IOException {
        check.size(name, file.getSize());
        desk.add(PaperProofs.subject(head.id()), check.of(name, file.getBytes()), null, actor);
    }

    /**
     * Takes a file away.
     *
     * @throws vn.thidua.shared.Refused where nobody may
     */
    void remove(UUID file, Actor actor) {
        desk.remove(PaperProofs.KIND, new EvidenceId(file), actor);
    }

    Refusal tooLarge() {
        return check.tooLarge("");
    }
}
