package vn.thidua.programme.works.web;

import jakarta.validation.Validator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.programme.domain.CampaignBook;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.programme.works.KeyWorkReads;
import vn.thidua.programme.works.KnownWorks;
import vn.thidua.shared.Complaints;

/** What tables of key works are read against: the works of a campaign, its contents, the names of units. */
@Component
class KeyWorkGround {

    private final KeyWorkReads reads;
    private final CampaignBook books;
    private final Validator validator;

    KeyWorkGround(KeyWorkReads reads, CampaignBook books, Validator validator) {
        this.reads = reads;
        this.books = books;
        this.validator = validator;
    }

    /** What a campaign has. */
    record Open(KnownWorks works, CampaignBook.Open book) {}

    Open open(CampaignId campaign) {
        List<KeyWork> works = reads.all(campaign);
        return new Open(
                new KnownWorks(works),
                books.open(
                        campaign, works.stream().map(work -> work.plan().lead()).toList()));
    }

    /** Understands a form; one of a work that is there goes on naming who builds that. */
    KeyWorkReader.Understood understood(KeyWorkForm form, Open open) {
        return KeyWorkReader.read(
                form,
                Complaints.of(validator.validate(form)),
                open.book(),
                open.works().of(form.work()));
    }
}
