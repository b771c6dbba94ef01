package vn.thidua.council.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Account;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.council.CouncilId;
import vn.thidua.council.body.Council;
import vn.thidua.council.body.CouncilMember;
import vn.thidua.council.body.CouncilReads;
import vn.thidua.council.body.CouncilSight;
import vn.thidua.council.body.MemberPicker;
import vn.thidua.council.session.SessionSight;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.Refusal;

/** Makes the pages of councils. */
@Component
class CouncilPages {

    private final CouncilReads reads;
    private final CouncilSight sight;
    private final SessionSight sessions;
    private final MemberPicker picker;
    private final Accounts accounts;
    private final Units units;
    private final Clock clock;

    CouncilPages(
            CouncilReads reads,
            CouncilSight sight,
            SessionSight sessions,
            MemberPicker picker,
            Accounts accounts,
            Units units,
            Clock clock) {
        this.reads = reads;
        this.sight = sight;
        this.sessions = sessions;
        this.picker = picker;
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    CouncilsPage list(Actor actor) {
        List<Council> all = sight.visible(actor);
        LocalDate today = LocalDate.now(clock);
        Map<UnitId, String> owners =
                units.names(all.stream().map(Council::owner).collect(Collectors.toSet()), today);
        Map<CouncilId, String> names = all.stream().collect(Collectors.toMap(Council::id, Council::name));
        Map<CouncilId, Integer> counts = reads.counts(names.keySet(), today);
        return new CouncilsPage(
                all.stream()
                        .map(one -> new CouncilsPage.Line(
                                one, owners.getOrDefault(one.owner(), ""), counts.getOrDefault(one.id(), 0)))
                        .toList(),
                sessions.visible(all, actor).stream()
                        .map(one -> new CouncilsPage.Held(one, names.getOrDefault(one.council(), "")))
                        .toList(),
                actor.may(Act.RUN_COUNCIL));
    }

    CouncilPage show(
            CouncilId id,
            CouncilTyped typed,
            List<MemberPicker.Somebody> choices,
            Optional<Refusal> refusal,
            Actor actor) {
        Council council = sight.visible(id, actor);
        LocalDate today = LocalDate.now(clock);
        List<CouncilMember> members = reads.members(id);
        boolean runs = sight.runs(council, actor);
        return new CouncilPage(
                council,
                units.names(List.of(council.owner()), today).getOrDefault(council.owner(), ""),
                members,
                reads.decisions(id),
                sessions.visible(List.of(council), actor),
                accounts
                        .all(members.stream()
                                .map(CouncilMember::account)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Account::id, Account::name)),
                runs,
                typed.of("id", UUID.randomUUID().toString()),
                typed,
                runs ? picker.offered(council.owner()) : List.of(),
                choices,
                runs ? picker.accounts(council.owner()) : List.of(),
                refusal,
                today);
    }
}
