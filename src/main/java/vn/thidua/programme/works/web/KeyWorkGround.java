package vn.thidua.programme.works.web;

import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.programme.works.KeyWorkReads;
import vn.thidua.programme.works.KnownWorks;
import vn.thidua.shared.Complaints;

/** What tables of key works are read against: the works of a campaign, its contents, the names of units. */
@Component
class KeyWorkGround {

    private final KeyWorkReads reads;
    private final KeyWorkReader reader;
    private final Units units;
    private final Validator validator;
    private final Clock clock;

    KeyWorkGround(KeyWorkReads reads, KeyWorkReader reader, Units units, Validator validator, Clock clock) {
        this.reads = reads;
        this.reader = reader;
        this.units = units;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * What a campaign has.
     *
     * @param usual what new works can name
     * @param more what works that are there name as well: units that have ended
     * @param names of who builds works
     */
    record Open(KnownWorks works, KeyWorkReader.Known usual, KeyWorkReader.Known more, Map<UnitId, String> names) {

        List<CampaignContent> contents() {
            return usual.contents();
        }
    }

    Open open(CampaignId campaign) {
        List<KeyWork> works = reads.all(campaign);
        Map<UnitId, String> names = units.names(
                works.stream().map(work -> work.plan().lead()).distinct().toList(), LocalDate.now(clock));
        Map<String, UnitId> called = new HashMap<>();
        names.forEach((unit, name) -> called.putIfAbsent(name, unit));
        KeyWorkReader.Known known = reader.of(campaign);
        return new Open(
                new KnownWorks(works),
                known,
                new KeyWorkReader.Known(known.contents(), known.units().with(called)),
                names);
    }

    /** Understands a form; one of a work that is there can name what that names. */
    KeyWorkReader.Understood understood(KeyWorkForm form, Open open) {
        boolean there = open.works().of(form.work()).isPresent();
        return reader.read(form, Complaints.of(validator.validate(form)), there ? open.more() : open.usual());
    }
}
