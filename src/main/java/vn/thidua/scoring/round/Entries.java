package vn.thidua.scoring.round;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.thidua.organization.UnitId;

/** What stands on one sheet: of everything that was said, the latest of each part. */
public final class Entries {

    private static final MathContext EXACT = new MathContext(30, RoundingMode.HALF_UP);

    /** Nobody said anything, and nobody is asked. */
    static final Entries NONE = new Entries(List.of());

    private static final List<Stage> LATEST_FIRST = List.of(Stage.values()).reversed();

    private final Map<String, Map<Stage, Map<UnitId, Entry>>> standing;
    private final Map<String, Map<Stage, Map<UnitId, Entry>>> counting;
    private final Map<String, Set<UnitId>> silent;
    private final Set<String> awaited;

    public Entries(Collection<Entry> all) {
        this(all, entry -> true, Map.of(), Set.of());
    }

    /**
     * Makes what stands of all that was said.
     *
     * @param counts what may count; the rest only stands beside it
     * @param silent who is asked for a criterion and has not spoken, by its code
     * @param awaited the criteria that wait for them
     */
    Entries(Collection<Entry> all, Predicate<Entry> counts, Map<String, Set<UnitId>> silent, Set<String> awaited) {
        standing = latest(all.stream());
        counting = latest(all.stream().filter(counts));
        this.silent = Map.copyOf(silent);
        this.awaited = Set.copyOf(awaited);
    }

    /** Returns the agencies that are asked for a criterion and have not spoken. */
    public Set<UnitId> silent(String criterion) {
        return silent.getOrDefault(criterion, Set.of());
    }

    /** Tells whether an agency has not spoken of any criterion that it is asked for. */
    public boolean silent() {
        return !silent.isEmpty();
    }

    /** Tells whether nothing counts for a criterion yet, because an agency has not spoken and still may. */
    public boolean awaited(String criterion) {
        return awaited.contains(criterion);
    }

    private static Map<String, Map<Stage, Map<UnitId, Entry>>> latest(Stream<Entry> entries) {
        Map<String, Map<Stage, Map<UnitId, Entry>>> latest = new HashMap<>();
        entries.sorted(Comparator.comparing(Entry::number))
                .forEach(entry -> latest.computeIfAbsent(entry.subject(), none -> new EnumMap<>(Stage.class))
                        .computeIfAbsent(entry.stage(), none -> new HashMap<>(2))
                        .put(entry.unit(), entry));
        return latest;
    }

    /** Returns what was said in a part; several agencies stand beside each other. */
    public List<Entry> of(String subject, Stage stage) {
        return of(standing, subject, stage);
    }

    private static List<Entry> of(Map<String, Map<Stage, Map<UnitId, Entry>>> entries, String subject, Stage stage) {
        Map<UnitId, Entry> said = entries.getOrDefault(subject, Map.of()).getOrDefault(stage, Map.of());
        return said.isEmpty()
                ? List.of()
                : said.values().stream()
                        .filter(entry -> entry.value() != null)
                        .sorted(Comparator.comparing(Entry::at))
                        .toList();
    }

    /** Returns the points or the quantity of a part: of several agencies the mean; empty where nobody said anything, or took it back. */
    public Optional<BigDecimal> value(String subject, Stage stage) {
        return value(of(subject, stage), stage);
    }

    private static Optional<BigDecimal> value(List<Entry> said, Stage stage) {
        if (said.size() < 2) {
            return said.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(said.getFirst().value());
        }
        // Only agencies stand beside each other; elsewhere whoever spoke last stands for the part.
        if (stage != Stage.AGENCY) {
            return Optional.ofNullable(said.getLast().value());
        }
        BigDecimal sum =
                said.stream().map(Entry::value).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(BigDecimal.valueOf(said.size()), EXACT));
    }

    /** Returns the points that people said and that count: the latest part; where the program works points out itself, only of those who verify. */
    public Optional<BigDecimal> counting(String subject, boolean byHand) {
        // Of most criteria of most units nobody says anything, and there are a million of them in a province.
        return counting.containsKey(subject)
                ? LATEST_FIRST.stream()
                        .filter(stage -> byHand || stage.verifies())
                        .flatMap(stage -> value(of(counting, subject, stage), stage).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** Returns what was said in the part that counts: of several agencies all, else the latest; nothing where nothing counts that people said. */
    public List<Entry> counted(String subject, boolean byHand) {
        return LATEST_FIRST.stream()
                .filter(stage -> byHand || stage.verifies())
                .map(stage -> of(counting, subject, stage))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .map(said -> said.getFirst().stage() == Stage.AGENCY ? said : List.of(said.getLast()))
                .orElse(List.of());
    }
}
