package vn.thidua.council.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.access.Role;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;
import vn.thidua.organization.people.PeopleFilter;
import vn.thidua.organization.people.PeopleReads;
import vn.thidua.organization.people.PersonRow;
import vn.thidua.organization.people.Reach;
import vn.thidua.shared.Vietnamese;

/** Finds people who can sit on a council of a body, and the accounts with which they can vote. */
@NamedInterface("desk")
@Component
public class MemberPicker {

    private static final int FEW = 200;

    private final PeopleReads people;
    private final Units units;
    private final Accounts accounts;
    private final Clock clock;

    MemberPicker(PeopleReads people, Units units, Accounts accounts, Clock clock) {
        this.people = people;
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Somebody who may be meant.
     *
     * @param post post and unit today
     */
    @NamedInterface("desk")
    public record Somebody(PersonRow row, String post) {

        /** Returns where the person works, or null. */
        public @Nullable UnitId unit() {
            return row.work().map(PersonRow.Work::unit).orElse(null);
        }
    }

    /** Returns the people of the body and below it of just this name. */
    public List<Somebody> named(UnitId body, String typed) {
        String wanted = Vietnamese.bare(typed);
        if (wanted.isBlank()) {
            return List.of();
        }
        return of(people.after(PersonRow.Place.START, filter(body, typed), FEW).stream()
                .filter(row -> Vietnamese.bare(row.name()).equals(wanted))
                .toList());
    }

    /** Returns names that a form offers. */
    public List<String> offered(UnitId body) {
        return people.after(PersonRow.Place.START, filter(body, ""), FEW).stream()
                .map(PersonRow::name)
                .distinct()
                .toList();
    }

    /** Returns the accounts of the body, of its departments, and of those who are members of councils there. */
    public List<Account> accounts(UnitId body) {
        LocalDate today = LocalDate.now(clock);
        List<AccountId> all = new ArrayList<>(accounts.of(units.body(List.of(body), today), today));
        all.addAll(accounts.reaching(Role.COUNCIL_MEMBER, List.of(body), today));
        return accounts.all(all.stream().distinct().toList()).stream()
                .sorted(Comparator.comparing(Account::name))
                .toList();
    }

    private List<Somebody> of(List<PersonRow> rows) {
        Set<UnitId> at = rows.stream()
                .flatMap(row -> row.work().stream())
                .map(PersonRow.Work::unit)
                .collect(Collectors.toSet());
        Map<UnitId, String> names = units.names(at, LocalDate.now(clock));
        return rows.stream()
                .map(row -> new Somebody(row, post(row.work(), names)))
                .toList();
    }

    private static String post(Optional<PersonRow.Work> work, Map<UnitId, String> names) {
        return work.map(at -> {
                    String unit = names.getOrDefault(at.unit(), "");
                    return at.post().isBlank() ? unit : at.post() + ", " + unit;
                })
                .orElse("");
    }

    private PeopleFilter filter(UnitId body, String typed) {
        return new PeopleFilter(typed, Reach.of(UnitReach.below(body)), "", LocalDate.now(clock));
    }
}
