package vn.thidua.registration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.organization.People;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.people.PeopleFilter;
import vn.thidua.organization.people.PeopleReads;
import vn.thidua.organization.people.PersonRow;
import vn.thidua.organization.people.Reach;
import vn.thidua.registration.domain.Charge;
import vn.thidua.registration.domain.Promise;
import vn.thidua.shared.Vietnamese;

/** Knows who can be in charge of works, and what those who are, are called. */
@Component
public class Charges {

    /* As many as a list under a field helps with; others are found by their whole name. */
    private static final int PROPOSED = 60;
    private static final int FEW = 8;

    private final PeopleReads people;
    private final People register;
    private final Clock clock;

    Charges(PeopleReads people, People register, Clock clock) {
        this.people = people;
        this.register = register;
        this.clock = clock;
    }

    /** Somebody who can be proposed while typing. */
    public record Choice(String name, String post) {}

    /** Returns people of the unit, in Vietnamese order of given names. */
    List<Choice> choices(UnitId unit) {
        return find("", unit, PROPOSED).stream()
                .map(row -> new Choice(row.name(), post(row)))
                .toList();
    }

    /** Returns who is meant: the one person of the unit with exactly this name, else just the name. */
    Charge of(String name, String post, UnitId unit) {
        if (name.isBlank()) {
            return new Charge(null, "", post);
        }
        List<PersonRow> exact = find(name, unit, FEW).stream()
                .filter(row -> Vietnamese.fold(row.name()).equals(Vietnamese.fold(name)))
                .toList();
        return exact.size() == 1
                ? new Charge(exact.getFirst().id(), "", post.isBlank() ? post(exact.getFirst()) : post)
                : new Charge(null, name, post);
    }

    /** Returns the names of those of the register who are in charge, one statement however many. */
    Map<PersonId, String> names(Collection<Promise> promises) {
        List<PersonId> ids = promises.stream()
                .map(promise -> promise.charge().person())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : register.names(ids, LocalDate.now(clock));
    }

    /** Returns the name of who is in charge, of those names. */
    static String name(Charge charge, Map<PersonId, String> names) {
        PersonId person = charge.person();
        return person == null ? charge.name() : names.getOrDefault(person, "");
    }

    private List<PersonRow> find(String typed, UnitId unit, int most) {
        return people.after(
                PersonRow.Place.START,
                new PeopleFilter(typed, Reach.of(UnitReach.only(unit)), "", LocalDate.now(clock)),
                most);
    }

    private static String post(PersonRow row) {
        return row.work().map(PersonRow.Work::post).orElse("");
    }
}
