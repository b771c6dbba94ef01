package vn.thidua.campaign.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.shared.By;

/** Writes whole campaigns: head, offices with their units, contents and calendar, in that order. */
@Component
class CampaignWriting {

    private final CampaignRows heads;
    private final BodyRows bodies;
    private final BodyReads read;
    private final DueRows dues;
    private final OfficeResolution offices;

    CampaignWriting(CampaignRows heads, BodyRows bodies, BodyReads read, DueRows dues, OfficeResolution offices) {
        this.heads = heads;
        this.bodies = bodies;
        this.read = read;
        this.dues = dues;
        this.offices = offices;
    }

    /** Writes a new campaign, run from a unit; returns false when it is there already. */
    boolean open(CampaignHead head, CampaignBody body, @Nullable UUID owner, By by, Instant now) {
        if (!heads.insert(head, owner, by.name(), now)) {
            return false;
        }
        CampaignHead issued = head.issuerUnit() == null
                ? offices.issuer(head).map(head::issuedBy).orElse(head)
                : head;
        if (issued != head) {
            heads.update(issued);
        }
        write(issued, body, now);
        return true;
    }

    /** Writes things into a campaign and brings offices and calendar up to them. */
    void write(CampaignHead head, CampaignBody things, Instant now) {
        offices.resolve(head, things.offices());
        bodies.write(head.id(), things);
        recalendar(head, now);
    }

    /** Brings the calendar up to what the campaign says now. */
    void recalendar(CampaignHead head, Instant now) {
        dues.expand(head, read.deadlines(head.id()), now);
    }
}
