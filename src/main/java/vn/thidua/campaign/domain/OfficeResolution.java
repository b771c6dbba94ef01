package vn.thidua.campaign.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitGroupId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.AliasReads;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.organization.group.GroupReads;
import vn.thidua.organization.group.UnitGroup;
import vn.thidua.organization.matching.OfficeAlias;
import vn.thidua.organization.matching.OfficeBook;
import vn.thidua.organization.matching.OfficeGroup;
import vn.thidua.organization.matching.OfficeMatch;
import vn.thidua.organization.matching.OfficeMatcher;
import vn.thidua.shared.Vietnamese;

/** Finds the units that the offices named in a campaign stand for, among those that exist on the day of the plan or today. */
@Component
class OfficeResolution {

    private final CampaignReads campaigns;
    private final UnitReads units;
    private final Successions successions;
    private final AliasReads aliases;
    private final GroupReads groups;
    private final OfficeRows rows;
    private final Clock clock;

    OfficeResolution(
            CampaignReads campaigns,
            UnitReads units,
            Successions successions,
            AliasReads aliases,
            GroupReads groups,
            OfficeRows rows,
            Clock clock) {
        this.campaigns = campaigns;
        this.groups = groups;
        this.successions = successions;
        this.units = units;
        this.aliases = aliases;
        this.rows = rows;
        this.clock = clock;
    }

    /** Notes the names and finds out what they mean; what a person said of them stays. */
    void resolve(CampaignHead head, Collection<String> names) {
        rows.name(head.id(), names);
        again(head);
    }

    /** Finds out again what the names mean that nobody has said anything of. */
    void again(CampaignHead head) {
        Map<String, String> undecided = rows.undecided(head.id());
        if (undecided.isEmpty()) {
            return;
        }
        Realm realm = realm(head);
        OfficeMatcher matcher = new OfficeMatcher(book(head, realm));
        Map<String, List<UnitId>> said = rows.meanings(realm.body());
        Map<UnitId, UnitId> heirs = successions.heirs(Heritage.WORK, day(head));
        undecided.forEach((folded, name) -> {
            List<UnitId> meant = said.get(folded);
            rows.found(
                    head.id(),
                    folded,
                    meant == null
                            ? matcher.match(name)
                            : remembered(meant.stream()
                                    .map(unit -> heirs.getOrDefault(unit, unit))
                                    .distinct()
                                    .toList()));
        });
    }

    /** Returns the unit that issues the campaign, where its name tells. */
    Optional<UnitId> issuer(CampaignHead head) {
        if (head.issuer().isBlank()) {
            return Optional.empty();
        }
        List<UnitId> found = new OfficeMatcher(book(head, new Realm(null, Set.of())))
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
        Set<UnitId> below = new HashSet<>(units.subtree(top, day(head)));
        below.addAll(units.subtree(top, today));
        return new Realm(body, below);
    }

    /** What was there on the day of the document, and what people have added since; units that only took the place of others are not meant beside these. */
    private OfficeBook book(CampaignHead head, Realm realm) {
        Map<UnitId, Unit> all = new LinkedHashMap<>();
        units.on(day(head)).forEach(unit -> all.put(unit.id(), unit));
        Set<UnitId> instead = new HashSet<>();
        LocalDate today = LocalDate.now(clock);
        List<Unit> now = units.on(today);
        Set<UnitId> ended = new HashSet<>(all.keySet());
        now.forEach(unit -> ended.remove(unit.id()));
        successions.successorsOf(ended, today).values().forEach(instead::addAll);
        now.stream().filter(unit -> !instead.contains(unit.id())).forEach(unit -> all.putIfAbsent(unit.id(), unit));
        return new OfficeBook(all.values(), units.kinds(), said(realm.body()), groups(day(head)), realm.units());
    }

    private List<OfficeGroup> groups(LocalDate day) {
        List<UnitGroup> there = groups.on(day);
        Map<UnitGroupId, Set<UnitId>> members = groups.members(there, day);
        return there.stream()
                .map(group ->
                        new OfficeGroup(group.head().name(), List.copyOf(members.getOrDefault(group.id(), Set.of()))))
                .toList();
    }

    private List<OfficeAlias> said(@Nullable UnitId body) {
        return aliases.in(body).stream()
                .map(alias -> new OfficeAlias(
                        Vietnamese.fold(alias.alias()),
                        alias.unit().orElse(null),
                        alias.kind().orElse(null)))
                .toList();
    }

    private LocalDate day(CampaignHead head) {
        LocalDate today = LocalDate.now(clock);
        LocalDate of = head.planDate() != null ? head.planDate() : head.startsOn();
        return of == null || of.isAfter(today) ? today : of;
    }

    private static OfficeMatch remembered(List<UnitId> meant) {
        return new OfficeMatch(
                meant.isEmpty() ? OfficeMatch.Meaning.NOBODY : OfficeMatch.Meaning.UNITS,
                OfficeMatch.Reason.ALIAS,
                meant,
                100,
                meant.size(),
                List.of());
    }
}
