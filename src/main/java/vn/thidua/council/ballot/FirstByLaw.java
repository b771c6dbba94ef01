package vn.thidua.council.ballot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.council.session.AgendaGroup;
import vn.thidua.council.session.AgendaItem;
import vn.thidua.council.session.Sitting;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.Gender;
import vn.thidua.organization.people.HeadCounts;
import vn.thidua.organization.people.HeadCounts.HeadCount;
import vn.thidua.organization.people.PeopleReads;
import vn.thidua.regulation.Law;
import vn.thidua.regulation.Preference;
import vn.thidua.regulation.RecipientKind;

/** Knows which proposals the law lets go first among equals: women, and collectives in which enough are women; two statements, however many. */
@Component
class FirstByLaw {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final HeadCount NOBODY = new HeadCount(0, 0, 0);

    private final PeopleReads people;
    private final HeadCounts counts;

    FirstByLaw(PeopleReads people, HeadCounts counts) {
        this.people = people;
        this.counts = counts;
    }

    /** Returns by item whether it goes first, by the law of the day of its receipt; what is not known is missing. */
    Map<UUID, Boolean> of(Sitting there) {
        List<PersonId> persons = new ArrayList<>();
        List<UnitId> units = new ArrayList<>();
        Map<UUID, RecipientKind> kinds = new HashMap<>();
        for (AgendaGroup group : there.groups()) {
            for (AgendaItem item : there.of(group)) {
                kinds.put(item.id(), group.recipient());
                UUID subject = item.subject();
                if (subject != null && group.recipient() == RecipientKind.INDIVIDUAL) {
                    persons.add(new PersonId(subject));
                } else if (subject != null && group.recipient() == RecipientKind.COLLECTIVE) {
                    units.add(new UnitId(subject));
                }
            }
        }
        Map<PersonId, Gender> genders = people.genders(persons);
        Map<UnitId, HeadCount> heads = counts.of(units, there.session().day());
        Map<UUID, Boolean> first = new HashMap<>();
        for (AgendaItem item : there.items()) {
            Optional<Preference> law = law(item);
            UUID subject = item.subject();
            if (law.isEmpty() || kinds.get(item.id()) == RecipientKind.HOUSEHOLD) {
                first.put(item.id(), false);
            } else if (subject != null && kinds.get(item.id()) == RecipientKind.INDIVIDUAL) {
                Optional.ofNullable(genders.get(new PersonId(subject)))
                        .ifPresent(gender -> first.put(item.id(), gender == Gender.FEMALE));
            } else if (subject != null) {
                enough(
                                heads.getOrDefault(new UnitId(subject), NOBODY),
                                law.get().share())
                        .ifPresent(enough -> first.put(item.id(), enough));
            }
        }
        return first;
    }

    /** Returns the preference of the law for an item. */
    static Optional<Preference> law(AgendaItem item) {
        return Law.shipped().preferences().stream()
                .filter(one -> one.holds(item.received()))
                .findFirst();
    }

    /* Those of whom the sex is not kept may be either; where that could change the answer there is none. */
    static Optional<Boolean> enough(HeadCount people, BigDecimal share) {
        boolean surely = reaches(people.women(), people.all(), share);
        boolean perhaps = reaches(people.women() + people.all() - people.known(), people.all(), share);
        return people.all() > 0 && surely == perhaps ? Optional.of(surely) : Optional.empty();
    }

    private static boolean reaches(int women, int all, BigDecimal share) {
        return BigDecimal.valueOf(women).multiply(HUNDRED).compareTo(share.multiply(BigDecimal.valueOf(all))) >= 0;
    }
}
