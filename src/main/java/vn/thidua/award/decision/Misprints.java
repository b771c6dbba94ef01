package vn.thidua.award.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.organization.People;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.Vietnamese;

/** Tells a misprinted name from another one: near it by letters, or what the recipient is called in the directory. */
@Component
class Misprints {

    /* One letter may be wrong for every so many that a name has. */
    private static final int LETTERS = 8;

    private final People people;
    private final Units units;

    Misprints(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    boolean same(Conferral wrong, String right, LocalDate day) {
        String was = Vietnamese.fold(wrong.name());
        String is = Vietnamese.fold(right);
        return distance(was, is) <= Math.max(1, was.length() / LETTERS)
                || called(wrong, day).map(Vietnamese::fold).filter(is::equals).isPresent();
    }

    private Optional<String> called(Conferral one, LocalDate day) {
        UUID subject = one.subject();
        if (subject == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                one.kind() == RecipientKind.INDIVIDUAL
                        ? people.names(List.of(new PersonId(subject)), day).get(new PersonId(subject))
                        : units.names(List.of(new UnitId(subject)), day).get(new UnitId(subject)));
    }

    /** Returns how many letters have to be changed, put in or left out to make one text of the other. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int at = 0; at < row.length; at++) {
            row[at] = at;
        }
        for (int i = 1; i <= one.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
