package vn.thidua.registration.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.campaign.domain.RegistrationDue;
import vn.thidua.campaign.domain.RegistrationDueReads.Wanted;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Vietnamese;

/**
 * A launched campaign as units register in it.
 *
 * @param running whether it is not closed yet
 * @param startsOn first day, null where nobody said
 * @param endsOn last day, null where nobody said
 * @param contents in the order of the plan
 * @param leads who leads each content today; a content without a lead is missing
 * @param wanted what the plan wants registered by when, by last day
 * @param units the units of today that the campaign addresses
 */
@NamedInterface("desk")
public record Stage(
        CampaignId campaign,
        String title,
        String planNumber,
        @Nullable LocalDate planDate,
        String issuer,
        boolean running,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<CampaignContent> contents,
        Map<UUID, List<UnitId>> leads,
        List<Wanted> wanted,
        List<UnitId> units) {

    /** Returns by when a unit has to register: what the plan says of it, or of those whose work it has; empty where it does not say. */
    public Optional<RegistrationDue> due(UnitId unit) {
        return bound(unit).stream().min(Comparator.comparing(RegistrationDue::lastDay));
    }

    /** Returns everything that a registration of the unit settles. */
    public List<RegistrationDue> bound(UnitId unit) {
        List<RegistrationDue> own = wanted.stream()
                .filter(one -> one.unit().equals(unit))
                .map(Wanted::due)
                .toList();
        List<RegistrationDue> all = new ArrayList<>(own);
        wanted.stream()
                .filter(one -> one.registrar().equals(unit))
                .map(Wanted::due)
                .filter(due -> !own.contains(due))
                .distinct()
                .forEach(all::add);
        return all;
    }

    /** Tells whether a moment is after the last day for the unit, which ends at midnight in Hanoi. */
    public boolean late(UnitId unit, Instant moment) {
        return due(unit)
                .map(due -> LocalDate.ofInstant(moment, Vietnamese.ZONE).isAfter(due.lastDay()))
                .orElse(false);
    }

    /** Returns who leads a content. */
    public List<UnitId> leadsOf(@Nullable UUID content) {
        return content == null ? List.of() : leads.getOrDefault(content, List.of());
    }

    /** Returns a content; empty where there is none, or not any more. */
    public Optional<CampaignContent> content(@Nullable UUID id) {
        return contents.stream().filter(content -> content.id().equals(id)).findFirst();
    }

    /** Returns the ids of the contents. */
    public List<UUID> contentIds() {
        return contents.stream().map(CampaignContent::id).toList();
    }
}
