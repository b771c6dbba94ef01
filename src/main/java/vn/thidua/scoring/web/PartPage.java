package vn.thidua.scoring.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.scoring.editing.Fields;
import vn.thidua.scoring.editing.WayKind;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Part;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * The form of a part of a draft.
 *
 * @param draft as it is now
 * @param was what the part is called in the draft; empty for a new one
 * @param fields as typed
 * @param findings what is the matter with it; of a formula that was refused, what is wrong
 * @param theirs what it says by now where somebody else was faster; empty else
 * @param refusal why it was not taken
 */
public record PartPage(
        ScaleVersion draft,
        PartKind kind,
        String was,
        Fields fields,
        Complaints complaints,
        List<FindingLine> findings,
        Optional<Fields> theirs,
        Optional<Refusal> refusal) {

    private static final int SPARE = 2;

    /** Returns the path of the scale. */
    public String path() {
        return "/scales/" + draft.scale();
    }

    /** Returns where the form is sent. */
    public String action() {
        return path() + "/draft/" + kind.path();
    }

    /** Returns the message key of its heading. */
    public String heading() {
        return "scale.part." + kind + (was.isEmpty() && kind.several() ? ".new" : "");
    }

    /** Returns the scale that it is a part of. */
    public Scale scale() {
        return draft.body();
    }

    /** Tells whether a field holds this. */
    public boolean is(String name, String value) {
        return fields.is(name, value);
    }

    /** Returns how points come about, as chosen. */
    public WayKind way() {
        return Stream.of(WayKind.values())
                .filter(kind -> fields.is("kind", kind.name()))
                .findFirst()
                .orElse(WayKind.RATIO);
    }

    /** Returns what it does to the total, as chosen. */
    public Part part() {
        return Stream.of(Part.values())
                .filter(part -> fields.is("part", part.name()))
                .findFirst()
                .orElse(Part.BASE);
    }

    /** Returns the rows of a table in the form: those that are typed, and some to fill. */
    public List<Integer> rows(String name) {
        return IntStream.range(0, fields.rows(name) + SPARE).boxed().toList();
    }

    /** Returns what is wrong with a field in a row, as a message key; null where nothing is. */
    public @Nullable String about(String name, int row) {
        return complaints.about(row == 0 ? name : name + "." + row);
    }

    /** Returns all that is wrong with rows of a table, each once. */
    public List<String> wrong(String prefix) {
        return complaints.byField().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    /** Returns the criteria that this one can wait for. */
    public List<Criterion> others() {
        return scale().criteria().stream()
                .filter(one -> one.part().counts() && !one.code().equals(was))
                .toList();
    }

    /** Returns the names of the fields in which what somebody else wrote differs. */
    public List<String> differing() {
        return theirs.map(one ->
                        one.differing(kind.several() ? fields.with("name", was).with("code", was) : fields))
                .orElse(List.of());
    }

    /** Returns what somebody else wrote into a field. */
    public String their(String name) {
        return theirs.map(one -> String.join("; ", one.values().getOrDefault(name, List.of())))
                .orElse("");
    }

    /** Returns the formula up to where it cannot be understood, and from there on; empty where it can be. */
    public Optional<List<String>> broken() {
        return findings.stream()
                .map(FindingLine::fault)
                .filter(Objects::nonNull)
                .findFirst()
                .map(fault -> {
                    String formula = fields.one("formula");
                    int at = Math.clamp(fault.at(), 0, formula.length());
                    return List.of(formula.substring(0, at), formula.substring(at));
                });
    }
}
