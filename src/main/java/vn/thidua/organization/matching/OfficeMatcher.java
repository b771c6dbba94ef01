package vn.thidua.organization.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.matching.OfficeMatch.Meaning;
import vn.thidua.organization.matching.OfficeMatch.Reason;
import vn.thidua.shared.Vietnamese;

/** Says which units an office name of a document stands for: by what people said before, by name, by kind and count, by parts; or that a person has to say. */
@NamedInterface("desk")
public final class OfficeMatcher {

    private static final int SURE = 100;
    private static final int BY_KIND = 95;
    private static final int BY_BEGINNING = 90;
    private static final int PARTLY = 60;
    private static final int MAX_PIECES = 8;

    private final OfficeBook book;
    private final Likeness likeness;

    /** Matches against the book. */
    public OfficeMatcher(OfficeBook book) {
        this.book = book;
        this.likeness = new Likeness(book);
    }

    /** Returns what the name stands for. */
    public OfficeMatch match(String printed) {
        String bare = withoutBrackets(printed);
        Optional<OfficeMatch> found = asOne(printed).or(() -> bare.equals(printed) ? Optional.empty() : asOne(bare));
        if (found.isPresent()) {
            return found.get();
        }
        List<String> pieces = Pieces.of(bare);
        Optional<OfficeMatch> plural = new Plural(book, pieces).match();
        return plural.filter(OfficeMatch::sure)
                .or(() -> asSeveral(bare))
                .or(() -> plural)
                .or(() -> partly(Pieces.raw(bare)))
                .or(() -> insideBrackets(printed))
                .orElseGet(() -> unsure(bare));
    }

    private Optional<OfficeMatch> asOne(String name) {
        String folded = Vietnamese.fold(name);
        String office = OfficeWords.withoutPerson(folded);
        Optional<OfficeMatch> said = said(folded).or(() -> said(office));
        if (said.isPresent()) {
            return said;
        }
        List<String> keys = keys(office);
        for (String key : keys) {
            Optional<OfficeGroup> group = book.group(key);
            if (group.isPresent()) {
                return group.map(OfficeMatch::group);
            }
        }
        Set<UnitId> ambiguous = new LinkedHashSet<>();
        for (String key : keys) {
            List<UnitId> called = book.called(key);
            if (called.size() == 1) {
                return Optional.of(OfficeMatch.units(Reason.NAME, called, SURE));
            }
            ambiguous.addAll(called);
        }
        return ambiguous.isEmpty()
                ? Optional.empty()
                : Optional.of(OfficeMatch.unsure(
                        Reason.AMBIGUOUS,
                        BY_BEGINNING,
                        ambiguous.size(),
                        likeness.candidates(ambiguous, BY_BEGINNING)));
    }

    private Optional<OfficeMatch> said(String folded) {
        return book.alias(folded).flatMap(alias -> {
            List<UnitId> units = alias.unit() == null
                    ? book.ofKinds(alias.kind() == null ? List.of() : List.of(alias.kind()))
                    : List.of(alias.unit()).stream().filter(book::knows).toList();
            return units.isEmpty() ? Optional.empty() : Optional.of(OfficeMatch.units(Reason.ALIAS, units, SURE));
        });
    }

    private List<String> keys(String office) {
        String key = OfficeWords.key(office);
        Set<String> keys = new LinkedHashSet<>(List.of(key));
        keys.add(OfficeBook.withoutCommittee(key));
        String level = book.withoutLevel(key);
        if (!level.equals(OfficeBook.COMMITTEE.strip())) {
            keys.add(level);
        }
        keys.removeIf(String::isEmpty);
        return List.copyOf(keys);
    }

    /* A list is cut where every part is known; the fewest parts win, so that "Quản lý đất đai, đô thị" stays whole where it is one office. */
    private Optional<OfficeMatch> asSeveral(String name) {
        List<String> atoms = Pieces.raw(name);
        int n = atoms.size();
        if (n < 2 || n > MAX_PIECES) {
            return Optional.empty();
        }
        List<List<OfficeMatch>> best = new ArrayList<>();
        best.add(List.of());
        for (int to = 1; to <= n; to++) {
            List<OfficeMatch> shortest = null;
            for (int from = 0; from < to; from++) {
                List<OfficeMatch> before = best.get(from);
                if (before.isEmpty() && from > 0 || shortest != null && before.size() + 1 >= shortest.size()) {
                    continue;
                }
                Optional<OfficeMatch> part = part(String.join(", ", atoms.subList(from, to)));
                if (part.isPresent()) {
                    shortest = new ArrayList<>(before);
                    shortest.add(part.get());
                }
            }
            best.add(shortest == null ? List.of() : shortest);
        }
        return best.get(n).isEmpty() ? Optional.empty() : Optional.of(joined(best.get(n)));
    }

    private Optional<OfficeMatch> part(String name) {
        return asOne(name)
                .or(() -> new Plural(book, Pieces.of(name)).match())
                .or(() -> OfficeWords.leavesOpen(Vietnamese.fold(name)) ? vague(name) : Optional.empty())
                .filter(OfficeMatch::sure);
    }

    private Optional<OfficeMatch> partly(List<String> atoms) {
        Set<UnitId> known = new LinkedHashSet<>();
        atoms.forEach(atom -> part(atom).ifPresent(match -> known.addAll(match.units())));
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        OfficeMatch.unsure(Reason.PARTLY, PARTLY, known.size(), likeness.candidates(known, PARTLY)));
    }

    private static OfficeMatch joined(List<OfficeMatch> parts) {
        Set<UnitId> units = new LinkedHashSet<>();
        int score = SURE;
        for (OfficeMatch part : parts) {
            units.addAll(part.units());
            score = Math.min(score, part.score());
        }
        return units.isEmpty() ? OfficeMatch.nobody() : OfficeMatch.units(Reason.SEVERAL, List.copyOf(units), score);
    }

    private Optional<OfficeMatch> insideBrackets(String printed) {
        int open = printed.indexOf('(');
        int close = printed.indexOf(')', open + 1);
        if (open < 0 || close < 0) {
            return Optional.empty();
        }
        return asOne(printed.substring(open + 1, close))
                .filter(match -> match.meaning() == Meaning.UNITS)
                .map(match -> OfficeMatch.unsure(
                        Reason.PARTLY, PARTLY, match.units().size(), likeness.candidates(match.units(), PARTLY)));
    }

    private OfficeMatch unsure(String name) {
        return vague(name)
                .orElseGet(() -> likeness.closest(OfficeWords.key(OfficeWords.withoutPerson(Vietnamese.fold(name)))));
    }

    private static Optional<OfficeMatch> vague(String name) {
        String folded = OfficeWords.withoutPerson(Vietnamese.fold(name));
        return OfficeWords.vague(OfficeWords.of(folded)) ? Optional.of(OfficeMatch.nobody()) : Optional.empty();
    }

    private static String withoutBrackets(String printed) {
        return printed.replaceAll("\\s*\\([^)]*\\)", "").strip();
    }
}
