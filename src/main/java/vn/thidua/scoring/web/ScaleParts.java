package vn.thidua.scoring.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.scoring.editing.ClassesText;
import vn.thidua.scoring.editing.CriterionText;
import vn.thidua.scoring.editing.Fields;
import vn.thidua.scoring.editing.Names;
import vn.thidua.scoring.editing.QuantityText;
import vn.thidua.scoring.editing.RulesText;
import vn.thidua.scoring.editing.ScaleEdit;
import vn.thidua.scoring.editing.SectionText;
import vn.thidua.scoring.editing.Understood;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.Section;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.NotFound;

/** What the forms of the parts of a scale show, and what they change. */
final class ScaleParts {

    private ScaleParts() {}

    /**
     * What a form changes.
     *
     * @param part what of the scale, for the audit trail
     */
    record Edit(String part, UnaryOperator<Scale> of) {}

    /**
     * Returns a part as its form shows it.
     *
     * @throws NotFound when there is no such part
     */
    static Fields now(ScaleVersion draft, PartKind kind, String was) {
        Scale scale = draft.body();
        return switch (kind) {
            case HEAD -> RulesText.fields(draft.name(), scale);
            case CLASSES -> ClassesText.fields(scale.classes());
            case SECTION -> SectionText.fields(section(scale, was));
            case QUANTITY ->
                QuantityText.fields(scale.quantity(was).orElseThrow(() -> new NotFound("quantity " + was)));
            case CRITERION ->
                CriterionText.fields(scale.criterion(was).orElseThrow(() -> new NotFound("criterion " + was)))
                        .with("section", ScaleEdit.sectionOf(scale, was));
        };
    }

    /**
     * Returns a new part as its form shows it first.
     *
     * @param asked what the link to the form says already
     */
    static Fields fresh(Scale scale, PartKind kind, Map<String, String> asked) {
        Fields fields = Fields.NONE;
        for (String name : List.of("section", "part", "kind")) {
            fields = fields.with(name, asked.getOrDefault(name, ""));
        }
        if (kind == PartKind.CRITERION) {
            String section = fields.one("section");
            int there = scale.sections().stream()
                    .filter(one -> one.no().equals(section))
                    .mapToInt(one -> one.criteria().size())
                    .sum();
            return fields.with("no", String.valueOf(there + 1)).with("weight", "1");
        }
        return kind == PartKind.SECTION ? fields.with("maximum", "0") : fields.with("origin", "RESULT");
    }

    /**
     * Returns what typed fields change.
     *
     * @param was what the part is called in the draft; empty for a new one
     */
    static Understood<Edit> read(PartKind kind, Fields typed, String was, Scale scale) {
        return switch (kind) {
            case HEAD -> edit(RulesText.read(typed), head -> new Edit("", now -> ScaleEdit.head(now, head)));
            case CLASSES ->
                edit(ClassesText.read(typed), classes -> new Edit("", now -> ScaleEdit.classes(now, classes)));
            case SECTION -> section(SectionText.read(typed), was, scale);
            case QUANTITY -> quantity(QuantityText.read(was.isEmpty() ? typed : typed.with("name", was)), was, scale);
            case CRITERION -> criterion(typed, was, scale);
        };
    }

    /** Returns the scale without a part. */
    static Scale without(Scale scale, PartKind kind, String was) {
        return switch (kind) {
            case SECTION -> ScaleEdit.withoutSection(scale, was);
            case QUANTITY -> ScaleEdit.withoutQuantity(scale, was);
            case CRITERION -> ScaleEdit.withoutCriterion(scale, was);
            case HEAD, CLASSES -> throw new NotFound("removal of " + kind);
        };
    }

    /** Returns the scale with a part one place further up or down. */
    static Scale moved(Scale scale, PartKind kind, String was, boolean up) {
        return switch (kind) {
            case SECTION -> ScaleEdit.moveSection(scale, was, up);
            case QUANTITY -> ScaleEdit.moveQuantity(scale, was, up);
            case CRITERION -> ScaleEdit.moveCriterion(scale, was, up);
            case HEAD, CLASSES -> throw new NotFound("move of " + kind);
        };
    }

    private static Understood<Edit> section(Understood<Section> read, String was, Scale scale) {
        Section heading = read.value();
        if (heading != null
                && !heading.no().equals(was)
                && scale.sections().stream().anyMatch(one -> one.no().equals(heading.no()))) {
            // What is sent twice is there already.
            boolean again = was.isEmpty()
                    && SectionText.fields(section(scale, heading.no())).equals(SectionText.fields(heading));
            return again
                    ? new Understood<>(new Edit(heading.no(), now -> now), Complaints.NONE)
                    : new Understood<>(null, Complaints.NONE.with("no", "complaint.scaleTaken"));
        }
        return edit(read, one -> new Edit(one.no(), now -> ScaleEdit.put(now, one, was)));
    }

    private static Understood<Edit> quantity(Understood<Quantity> read, String was, Scale scale) {
        Quantity quantity = read.value();
        boolean taken = quantity != null
                && was.isEmpty()
                && scale.quantity(quantity.name())
                        .filter(one -> !one.equals(quantity))
                        .isPresent();
        return taken
                ? new Understood<>(null, Complaints.NONE.with("name", "complaint.scaleTaken"))
                : edit(read, one -> new Edit(one.name(), now -> ScaleEdit.put(now, one)));
    }

    private static Understood<Edit> criterion(Fields typed, String was, Scale scale) {
        Understood<Criterion> read = CriterionText.read(was.isEmpty() ? typed : typed.with("code", was));
        String section = typed.one("section");
        Complaints complaints = read.complaints();
        if (scale.sections().stream().noneMatch(one -> one.no().equals(section))) {
            complaints = complaints.with("section", "complaint.scaleChoice");
        }
        Criterion one = read.value();
        if (one != null && was.isEmpty()) {
            boolean named = !typed.one("code").isEmpty();
            boolean again = scale.criterion(one.code()).filter(one::equals).isPresent();
            boolean taken = !again && scale.named().containsKey(one.code())
                    || !again && scale.criterion(one.code()).isPresent();
            if (taken && named) {
                complaints = complaints.with("code", "complaint.scaleTaken");
            } else if (taken || one.code().isEmpty()) {
                one = renamed(one, Names.free(one.code(), code -> taken(scale, code)));
            }
        }
        return complaints.none() && one != null ? put(one, section) : new Understood<>(null, complaints);
    }

    private static Understood<Edit> put(Criterion one, String section) {
        return new Understood<>(new Edit(one.code(), now -> ScaleEdit.put(now, one, section)), Complaints.NONE);
    }

    private static boolean taken(Scale scale, String name) {
        return scale.named().containsKey(name) || scale.criterion(name).isPresent();
    }

    private static Criterion renamed(Criterion one, String code) {
        return new Criterion(
                code,
                one.no(),
                one.title(),
                one.guide(),
                one.source(),
                one.part(),
                one.way(),
                one.maximum(),
                one.weight(),
                one.gate(),
                one.cap());
    }

    private static Section section(Scale scale, String no) {
        return scale.sections().stream()
                .filter(one -> one.no().equals(no))
                .findFirst()
                .orElseThrow(() -> new NotFound("section " + no));
    }

    private static <T> Understood<Edit> edit(Understood<T> read, Function<T, Edit> edit) {
        @Nullable T value = read.value();
        return new Understood<>(value == null ? null : edit.apply(value), read.complaints());
    }
}
