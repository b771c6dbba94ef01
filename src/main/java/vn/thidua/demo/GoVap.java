package vn.thidua.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.reorganisation.LegalBasis;
import vn.thidua.organization.reorganisation.Part;
import vn.thidua.organization.reorganisation.Reorganisation;
import vn.thidua.organization.reorganisation.Step;
import vn.thidua.organization.reorganisation.StepSort;

/**
 * The two reforms of the former district Gò Vấp, as the file tells them.
 *
 * @param units as they were before the first reform, what something belongs to first
 */
public record GoVap(List<Begin> units, List<Reform> reforms) {

    /** A day before both reforms; the true first days of the units were not looked for. */
    static final LocalDate KNOWN_SINCE = LocalDate.of(2010, 1, 1);

    /** A unit before the reforms; {@code parent} is empty at the top. */
    public record Begin(String key, String parent, String kind, String name, String shortName) {}

    /**
     * A reform on one day.
     *
     * @param source where the facts were found
     */
    public record Reform(ReorganisationId id, Reorganisation.Head head, String source, List<Told> steps) {}

    /**
     * A step as the file tells it.
     *
     * @param from names of the units it is done to
     * @param to names of what comes of them, the heir of open work first
     * @param article where in the document, empty where that was not seen
     * @param verified whether a source was seen that says just this
     */
    public record Told(UUID id, Step step, String from, String to, String article, boolean verified) {}

    /** Reads the file. */
    public static GoVap read() {
        return new Reading(new DemoFile("go-vap.txt").rows()).all();
    }

    /** Returns the unit of a key of the file. */
    static UnitId unit(String key) {
        return new UnitId(id("units/" + key));
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("demo/go-vap/" + key).getBytes(StandardCharsets.UTF_8));
    }

    private record Reading(List<List<String>> rows) {

        GoVap all() {
            return new GoVap(
                    of("unit")
                            .map(row -> new Begin(row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)))
                            .toList(),
                    of("act").map(this::reform).toList());
        }

        private Stream<List<String>> of(String sort) {
            return rows.stream().filter(row -> row.getFirst().equals(sort));
        }

        private Reform reform(List<String> act) {
            List<Told> steps = new ArrayList<>();
            of("step").filter(row -> row.get(1).equals(act.get(1))).forEach(row -> steps.add(step(row, steps.size())));
            return new Reform(
                    new ReorganisationId(id(act.get(1))),
                    new Reorganisation.Head(
                            act.get(6),
                            new LegalBasis(act.get(3), act.get(4), LocalDate.parse(act.get(5))),
                            LocalDate.parse(act.get(2)),
                            true),
                    act.get(7),
                    List.copyOf(steps));
        }

        private Told step(List<String> row, int place) {
            List<UnitId> from = parts(row.get(3)).map(GoVap::unit).toList();
            List<Part> to = parts(row.get(4)).map(Reading::part).toList();
            Step step = switch (StepSort.valueOf(row.get(2))) {
                case MERGE -> new Step.Merge(from, to.getFirst());
                case SPLIT -> new Step.Split(from.getFirst(), to);
                case DISSOLVE ->
                    new Step.Dissolve(from.getFirst(), to.getFirst().id());
                default -> throw new IllegalStateException("no such step in the reforms: " + row);
            };
            return new Told(
                    id(row.get(1) + "/" + place),
                    step,
                    names(row.get(3)),
                    names(row.get(4)),
                    row.get(5),
                    row.get(6).equals("yes"));
        }

        private static Part part(String written) {
            String[] words = written.split("=", -1);
            return new Part(
                    unit(words[0]),
                    words.length == 1 ? null : new Part.NewUnit("WARD", words[1], words[2], unit("hcm")));
        }

        private String names(String written) {
            return String.join(", ", parts(written).map(this::name).toList());
        }

        private String name(String written) {
            String[] words = written.split("=", -1);
            return words.length > 1
                    ? words[1]
                    : of("unit")
                            .filter(row -> row.get(1).equals(written))
                            .findFirst()
                            .orElseThrow()
                            .get(4);
        }

        private static Stream<String> parts(String written) {
            return Arrays.stream(written.split(",", -1)).map(String::strip);
        }
    }
}
