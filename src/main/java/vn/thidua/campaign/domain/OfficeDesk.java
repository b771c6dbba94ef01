package vn.thidua.campaign.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.OfficeUnderstood;
import vn.thidua.organization.UnitGroupId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;

/** Takes answers to what an office named in a campaign stands for, and remembers them for the next plan. */
@NamedInterface("desk")
@Service
@Transactional
public class OfficeDesk {

    private final CampaignReads campaigns;
    private final OfficeReads offices;
    private final OfficeRows rows;
    private final OfficeResolution resolution;
    private final OfficeMemory memory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfficeDesk(
            CampaignReads campaigns,
            OfficeReads offices,
            OfficeRows rows,
            OfficeResolution resolution,
            OfficeMemory memory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.offices = offices;
        this.rows = rows;
        this.resolution = resolution;
        this.memory = memory;
        this.events = events;
        this.clock = clock;
    }

    /** What an office name stands for. */
    @NamedInterface("desk")
    public sealed interface Answer {
        /** These units, one or several. */
        @NamedInterface("desk")
        record TheseUnits(List<UnitId> units) implements Answer {}

        /** All units of a kind, now and as they come. */
        @NamedInterface("desk")
        record AllOfKind(String kind) implements Answer {}

        /** The units that belong to a group on the day of the campaign; later ones do not come to it. */
        @NamedInterface("desk")
        record OfGroup(UnitGroupId group) implements Answer {}

        /** Nobody in particular. */
        @NamedInterface("desk")
        record Nobody() implements Answer {}

        /** A unit that is created with this answer. */
        @NamedInterface("desk")
        record NewUnit(
                String name,
                String shortName,
                String kind,
                @Nullable UnitId parent) implements Answer {}
    }

    /**
     * Notes what an office named in a campaign stands for; other unclear names of the campaign are looked at again.
     *
     * @throws vn.thidua.shared.Refused with {@link CampaignRefusal#CLOSED}
     */
    public void answer(CampaignId id, String folded, Answer answer, By by) {
        CampaignHead head = open(id);
        CampaignOffice office = named(id).get(folded);
        if (office == null) {
            throw new NotFound("office " + folded);
        }
        Answer possible = possible(office, answer, memory.today());
        if (empty(possible)) {
            throw new NotFound("units of " + folded);
        }
        keep(head, office, possible, resolution.realm(head), by);
        resolution.again(head);
    }

    /**
     * Notes several answers at once and returns how many; names that somebody has answered meanwhile stay as they are.
     *
     * @param answers by folded name
     * @throws vn.thidua.shared.Refused with {@link CampaignRefusal#CLOSED}
     */
    public int answerAll(CampaignId id, Map<String, Answer> answers, By by) {
        CampaignHead head = open(id);
        Map<String, CampaignOffice> named = named(id);
        Set<UnitId> today = memory.today();
        Realm realm = resolution.realm(head);
        int count = 0;
        for (Map.Entry<String, Answer> answer : answers.entrySet()) {
            CampaignOffice office = named.get(answer.getKey());
            if (office == null || !office.unclear()) {
                continue;
            }
            Answer possible = possible(office, answer.getValue(), today);
            if (!empty(possible)) {
                keep(head, office, possible, realm, by);
                count++;
            }
        }
        resolution.again(head);
        return count;
    }

    /** Returns the answer without units that nobody could have seen: neither there today nor named with the office. */
    private static Answer possible(CampaignOffice office, Answer answer, Set<UnitId> today) {
        if (!(answer instanceof Answer.TheseUnits these)) {
            return answer;
        }
        Set<UnitId> known = new HashSet<>(today);
        known.addAll(office.units());
        known.addAll(office.candidates());
        return new Answer.TheseUnits(
                these.units().stream().filter(known::contains).toList());
    }

    private static boolean empty(Answer answer) {
        return answer instanceof Answer.TheseUnits these && these.units().isEmpty();
    }

    private CampaignHead open(CampaignId id) {
        CampaignHead head = campaigns.find(id).orElseThrow(() -> new NotFound("campaign " + id));
        LaunchRules.whyNotAmend(head).ifPresent(refusal -> refusal.raise());
        return head;
    }

    private Map<String, CampaignOffice> named(CampaignId id) {
        return offices.of(id).stream().collect(Collectors.toMap(CampaignOffice::folded, office -> office));
    }

    private void keep(CampaignHead head, CampaignOffice office, Answer answer, Realm realm, By by) {
        Instant now = Instant.now(clock);
        OfficeMemory.Meant meant = memory.keep(head, office.name(), answer, realm, by, now);
        rows.said(head.id(), office.folded(), meant, by.name(), now);
        events.publishEvent(new OfficeUnderstood(head.id(), office.name(), meant.units(), now, by));
    }
}
