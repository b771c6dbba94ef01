package vn.thidua.honours;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What somebody has in the register. What is not in it is not known: an office that never entered its old awards has none here.
 *
 * @param all the honours that stand, the earliest first, each once
 */
public record PastHonours(List<PastHonour> all) {

    /** Nothing is known. */
    public static final PastHonours NONE = new PastHonours(List.of());

    /** Keeps each award once. */
    public PastHonours {
        List<PastHonour> once = new ArrayList<>();
        for (PastHonour one : all) {
            if (once.stream().noneMatch(one::same)) {
                once.add(one);
            }
        }
        all = List.copyOf(once);
    }

    /** Returns the honours of this form, the earliest first. */
    public List<PastHonour> of(String form) {
        return ofForm(form).toList();
    }

    /** Returns the years for which the title is held. */
    public SortedSet<Integer> years(String form) {
        SortedSet<Integer> years = new TreeSet<>();
        ofForm(form).map(PastHonour::year).filter(Objects::nonNull).forEach(years::add);
        return years;
    }

    /** Returns for how many years in a row, the last of them right before the year, the title is held. */
    public int yearsInARowBefore(String form, int year) {
        SortedSet<Integer> years = years(form);
        int row = 0;
        while (years.contains(year - 1 - row)) {
            row++;
        }
        return row;
    }

    /** Returns how often the form was awarded. */
    public int times(String form) {
        return (int) ofForm(form).count();
    }

    /** Returns the last award of the form. */
    public Optional<PastHonour> last(String form) {
        return ofForm(form).reduce((earlier, later) -> later);
    }

    /** Returns the achievements that something was awarded for already, with the award. */
    public List<PastHonour> withAchievements() {
        return all.stream().filter(one -> !one.achievement().isBlank()).toList();
    }

    private Stream<PastHonour> ofForm(String form) {
        return all.stream().filter(one -> one.form().equals(form));
    }
}
