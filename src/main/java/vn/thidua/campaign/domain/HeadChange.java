package vn.thidua.campaign.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;

/** Changes the head of a campaign together with its audience, and brings offices and calendar up to it. */
@Component
class HeadChange {

    private final CampaignRows rows;
    private final BodyRows bodies;
    private final BodyReads reads;
    private final OfficeResolution offices;
    private final CampaignWriting writing;
    private final Units units;
    private final Clock clock;

    HeadChange(
            CampaignRows rows,
            BodyRows bodies,
            BodyReads reads,
            OfficeResolution offices,
            CampaignWriting writing,
            Units units,
            Clock clock) {
        this.rows = rows;
        this.bodies = bodies;
        this.reads = reads;
        this.offices = offices;
        this.writing = writing;
        this.units = units;
        this.clock = clock;
    }

    /** Returns the fields that differ. */
    List<Facts.Change> changes(CampaignHead was, CampaignHead wanted, List<AudienceLine> audience) {
        return Facts.changes(
                Facts.of(was, name(was.issuerUnit()), reads.audience(was.id())),
                Facts.of(wanted, name(wanted.issuerUnit()), audience));
    }

    /** Writes the head at the version, and the audience. */
    void write(CampaignHead wanted, List<AudienceLine> audience, long version, Instant now) {
        rows.update(wanted.at(version));
        offices.resolve(
                wanted,
                audience.stream()
                        .filter(AudienceLine::collective)
                        .map(AudienceLine::body)
                        .toList());
        bodies.audience(wanted.id(), audience);
        writing.recalendar(wanted, now);
    }

    private String name(@Nullable UnitId unit) {
        return unit == null
                ? ""
                : units.names(List.of(unit), LocalDate.now(clock)).getOrDefault(unit, "");
    }
}
