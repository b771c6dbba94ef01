package vn.thidua.campaign.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.UnitGroupId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.organization.matching.OfficeGroup;
import vn.thidua.organization.matching.OfficeMatch;
import vn.thidua.organization.matching.OfficeMatcher;

/** Finds the units that the offices named in a campaign stand for, among those that exist on the day of the plan or today. */
@Component
class OfficeResolution {

    private final CampaignReads campaigns;
    private final Units units;
    private final Successions successions;
    private final OfficeBooks books;
    private final OfficeGroups groups;
    private final OfficeRows rows;
    private final Clock clock;

    OfficeResolution(
            CampaignReads campaigns,
            Units units,
            Successions successions,
            OfficeBooks books,
            OfficeGroups groups,
            OfficeRows rows,
            Clock clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.successions = successions;
        this.books = books;
        this.groups = groups;
        this.rows = rows;
        this.clock = clock;
    }

    /** Notes the names and finds out what they mean; what a person said of them stays. */
    void resolve(CampaignHead head, Collection<String> names) {
        rows.name(head.id(), names);
        again(head);
    }

    /** Finds out again what the names mean that nobody has said anything of; once it is launched, only those that are unclear: nothing anybody was told changes behind their backs. */
    void again(CampaignHead head) {
        Map<String, String> undecided = rows.undecided(head.id(), !head.draft());
        if (undecided.isEmpty()) {
            return;
        }
        Realm realm = realm(head);
        LocalDate day = head.meantOn(LocalDate.now(clock));
        OfficeMatcher matcher = new OfficeMatcher(books.of(day, realm));
        Map<String, OfficeRows.Said> said = rows.meanings(realm.body());
        Map<UnitGroupId, OfficeGroup> groups =
                this.groups.on(day).stream().collect(Collectors.toMap(OfficeGroup::id, group -> group));
        Map<UnitId, UnitId> heirs = successions.heirs(Heritage.WORK, day);
        undecided.forEach((folded, name) -> rows.found(
                head.id(),
                folded,
                Optional.ofNullable(said.get(folded))
                        .map(meant -> remembered(meant, groups, heirs))
                        .orElseGet(() -> matcher.match(name)),
                day));
    }

    /** Returns the unit that issues the campaign, where its name tells. */
    Optional<UnitId> issuer(CampaignHead head) {
        if (head.issuer().isBlank()) {
            return Optional.empty();
        }
        List<UnitId> found = new OfficeMatcher(books.of(head.meantOn(LocalDate.now(clock)), new Realm(null, Set.of())))
                .match(head.issuer())
                .units();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Returns whose document the campaign is, and whom it can mean: the units below its issuer, or below the body whose office runs it where the issuer is not known as a unit. */
    Realm realm(CampaignHead head) {
        LocalDate today = LocalDate.now(clock);
        UnitId body = campaigns
                .owner(head.id())
                .map(owner -> units.served(owner, today).orElse(owner))
                .orElse(null);
        UnitId top = head.issuerUnit() == null ? body : head.issuerUnit();
        if (top == null) {
            return new Realm(body, Set.of());
        }
        Set<UnitId> below = new HashSet<>(units.subtree(top, head.meantOn(today)));
        below.addAll(units.subtree(top, today));
        return new Realm(body, below);
    }

    private static OfficeMatch remembered(
            OfficeRows.Said said, Map<UnitGroupId, OfficeGroup> groups, Map<UnitId, UnitId> heirs) {
        OfficeGroup group = said.group() == null ? null : groups.get(said.group());
        return group != null
                ? OfficeMatch.group(group)
                : OfficeMatch.said(said.units().stream()
                        .map(unit -> heirs.getOrDefault(unit, unit))
                        .distinct()
                        .toList());
    }
}
