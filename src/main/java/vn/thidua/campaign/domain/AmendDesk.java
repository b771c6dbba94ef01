package vn.thidua.campaign.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignAmended;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Changes campaigns, drafts and running ones, and keeps who changed what, from what to what, and why. */
@Service
@Transactional
public class AmendDesk {

    private final CampaignReads campaigns;
    private final ThingReads things;
    private final CampaignWriting writing;
    private final AmendmentRows amendments;
    private final HeadChange heads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AmendDesk(
            CampaignReads campaigns,
            ThingReads things,
            CampaignWriting writing,
            AmendmentRows amendments,
            HeadChange heads,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.things = things;
        this.writing = writing;
        this.amendments = amendments;
        this.heads = heads;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A change somebody wants.
     *
     * @param version the version of the campaign that the person saw
     * @param why the reason; may be empty while it is a draft
     */
    public record Wish(CampaignId campaign, long version, String why) {}

    /**
     * Puts a thing into the campaign as it is given: a new one, or an existing one changed.
     *
     * @return why not, when somebody else changed the campaign since the person saw it
     * @throws vn.thidua.shared.Refused with {@link CampaignRefusal#CLOSED}
     */
    public Optional<Refusal> put(Wish wish, CampaignThing thing, By by) {
        CampaignHead head = open(wish.campaign());
        Map<String, String> was =
                things.find(head.id(), thing.group(), thing.id()).map(Facts::of).orElse(Map.of());
        List<Facts.Change> changes = Facts.changes(was, Facts.of(thing));
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Optional<Refusal> stale = amendments.stale(wish);
        if (stale.isPresent()) {
            return stale;
        }
        Instant now = Instant.now(clock);
        writing.write(head, CampaignBody.only(thing), now);
        keep(head, thing.group().name(), thing.id(), thing.title(), changes, wish.why(), by, now);
        return Optional.empty();
    }

    /**
     * Takes a thing out of the campaign; it stays in the history.
     *
     * @return why not, when somebody else changed the campaign since the person saw it
     */
    public Optional<Refusal> remove(Wish wish, CampaignThing.Sort sort, UUID id, By by) {
        CampaignHead head = open(wish.campaign());
        CampaignThing thing = things.find(head.id(), sort, id).orElseThrow(() -> new NotFound(sort + " " + id));
        Optional<Refusal> stale = amendments.stale(wish);
        if (stale.isPresent()) {
            return stale;
        }
        Instant now = Instant.now(clock);
        amendments.takeOut(sort, id, now);
        writing.recalendar(head, now);
        Facts.Change removed = new Facts.Change("removed", thing.title(), "");
        keep(head, sort.name(), id, thing.title(), List.of(removed), wish.why(), by, now);
        return Optional.empty();
    }

    /**
     * Changes what the campaign is: title, period, issuer, audience.
     *
     * @return why not, when somebody else changed the campaign since the person saw it
     */
    public Optional<Refusal> head(Wish wish, CampaignHead wanted, List<AudienceLine> audience, By by) {
        CampaignHead head = open(wish.campaign());
        List<Facts.Change> changes = heads.changes(head, wanted, audience);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Optional<Refusal> stale = amendments.stale(wish);
        if (stale.isPresent()) {
            return stale;
        }
        Instant now = Instant.now(clock);
        heads.write(wanted, audience, wish.version() + 1, now);
        keep(wanted, "CAMPAIGN", head.id().value(), wanted.title(), changes, wish.why(), by, now);
        return Optional.empty();
    }

    private CampaignHead open(CampaignId id) {
        CampaignHead head = campaigns.find(id).orElseThrow(() -> new NotFound("campaign " + id));
        LaunchRules.whyNotAmend(head).ifPresent(Refusal::raise);
        return head;
    }

    private void keep(
            CampaignHead head,
            String sort,
            UUID thing,
            String title,
            List<Facts.Change> changes,
            String why,
            By by,
            Instant now) {
        changes.forEach(change -> amendments.keep(head.id(), sort, thing, title, change, why.strip(), by, now));
        events.publishEvent(new CampaignAmended(
                head.id(),
                head.title(),
                title,
                changes.stream().map(Facts.Change::was).collect(Collectors.joining(" | ")),
                changes.stream().map(Facts.Change::becomes).collect(Collectors.joining(" | ")),
                why.strip(),
                head.draft() ? List.of() : campaigns.addressed(head.id()),
                now,
                by));
    }
}
