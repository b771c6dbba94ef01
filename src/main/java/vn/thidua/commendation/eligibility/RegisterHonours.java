package vn.thidua.commendation.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.honours.HonourId;
import vn.thidua.honours.Honours;
import vn.thidua.honours.PastHonour;
import vn.thidua.honours.PastHonours;
import vn.thidua.honours.PastInitiative;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;

/** What the register of honours has of people and units. Who has nothing there is not known: the office may never have entered their old awards. */
@Component
class RegisterHonours {

    private final Honours register;
    private final Clock clock;

    /**
     * An award that is valid.
     *
     * @param form code of the title or form
     * @param year for which it was given, or in which it was decided
     * @param decision number of the decision, may be empty
     * @param achievement for what, in words; may be empty
     * @param initiative name of the initiative on which it rests, empty for none
     */
    record Honour(String form, int year, String decision, String achievement, String initiative) {}

    RegisterHonours(Honours register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** Returns what people and units have, the latest first, units also what those had whose heir they are; who is missing is not known. A fixed number of statements, however many. */
    Map<UUID, List<Honour>> of(Collection<UUID> subjects) {
        LocalDate today = LocalDate.now(clock);
        List<PersonId> people = subjects.stream().map(PersonId::new).toList();
        Map<HonourId, String> initiatives = new HashMap<>();
        register.initiatives(people, today).values().forEach(all -> all.forEach(one -> used(one, initiatives)));
        Map<UUID, List<Honour>> known = new HashMap<>();
        register.ofPeople(people, today)
                .forEach((person, past) -> known.put(person.value(), honours(past, initiatives)));
        register.ofUnits(subjects.stream().map(UnitId::new).toList(), today)
                .forEach((unit, past) -> known.put(unit.value(), honours(past, initiatives)));
        return known;
    }

    /** Returns what people have, without the initiatives on which it rests; who is missing is not known. */
    Map<UUID, List<Honour>> ofPeople(Collection<UUID> people) {
        Map<UUID, List<Honour>> known = new HashMap<>();
        register.ofPeople(people.stream().map(PersonId::new).toList(), LocalDate.now(clock))
                .forEach((person, past) -> known.put(person.value(), honours(past, Map.of())));
        return known;
    }

    private static void used(PastInitiative initiative, Map<HonourId, String> names) {
        initiative.usedFor().forEach(honour -> names.put(honour, initiative.name()));
    }

    private static List<Honour> honours(PastHonours past, Map<HonourId, String> initiatives) {
        return past.all().stream()
                .sorted(Comparator.comparing(PastHonour::decidedOn).reversed())
                .map(one -> new Honour(
                        one.form(),
                        Optional.ofNullable(one.year()).orElse(one.decidedOn().getYear()),
                        one.decisionNumber(),
                        one.achievement(),
                        initiatives.getOrDefault(one.id(), "")))
                .toList();
    }
}
