package vn.thidua.scoring.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleClass;
import vn.thidua.scoring.scale.ScaleRules;
import vn.thidua.scoring.scale.ScaleRules.Tie;
import vn.thidua.scoring.scale.Section;

/** Makes a changed scale of one that is there. Whatever is made again of its own result is the same, but for moves. */
public final class ScaleEdit {

    private ScaleEdit() {}

    /** Returns the scale with another maximum and other rules. */
    public static Scale head(Scale scale, RulesText.Head head) {
        return new Scale(head.maximum(), scale.quantities(), scale.sections(), scale.classes(), head.rules());
    }

    /** Returns the scale with other classes. */
    public static Scale classes(Scale scale, List<ScaleClass> classes) {
        return new Scale(scale.maximum(), scale.quantities(), scale.sections(), classes, scale.rules());
    }

    /** Returns the scale with a quantity in the place of the one with its name, else at the end. */
    public static Scale put(Scale scale, Quantity quantity) {
        return quantities(
                scale, put(scale.quantities(), quantity, one -> one.name().equals(quantity.name())));
    }

    /** Returns the scale without a quantity. */
    public static Scale withoutQuantity(Scale scale, String name) {
        return quantities(
                scale,
                scale.quantities().stream()
                        .filter(one -> !one.name().equals(name))
                        .toList());
    }

    /** Returns the scale with a quantity one place further up or down. */
    public static Scale moveQuantity(Scale scale, String name, boolean up) {
        return quantities(scale, moved(scale.quantities(), one -> one.name().equals(name), up));
    }

    /**
     * Returns the scale with a heading in the place of another, else at the end.
     *
     * @param was number of the section that has it; what decides between equals by that section goes on to do so
     */
    public static Scale put(Scale scale, Section heading, String was) {
        List<Section> sections = put(scale.sections(), heading, one -> one.no().equals(was)).stream()
                .map(one -> one == heading ? with(heading, criteria(scale, was)) : one)
                .toList();
        ScaleRules rules = scale.rules();
        List<Tie> ties = rules.ties().stream()
                .map(tie -> tie.by() == Tie.By.SECTION && tie.of().equals(was)
                        ? new Tie(tie.by(), heading.no(), tie.lessIsBetter())
                        : tie)
                .toList();
        return new Scale(
                scale.maximum(),
                scale.quantities(),
                sections,
                scale.classes(),
                new ScaleRules(
                        rules.decimals(),
                        rules.bonusLimit(),
                        rules.penaltyLimit(),
                        rules.unsaid(),
                        rules.places(),
                        ties));
    }

    /** Returns the scale without a section and its criteria. */
    public static Scale withoutSection(Scale scale, String no) {
        return sections(
                scale,
                scale.sections().stream().filter(one -> !one.no().equals(no)).toList());
    }

    /** Returns the scale with a section one place further up or down. */
    public static Scale moveSection(Scale scale, String no, boolean up) {
        return sections(scale, moved(scale.sections(), one -> one.no().equals(no), up));
    }

    /**
     * Returns the scale with a criterion in the place of the one with its code; at the end of the section where it is new or stood in another.
     *
     * @param section number of its section
     */
    public static Scale put(Scale scale, Criterion criterion, String section) {
        Predicate<Criterion> same = one -> one.code().equals(criterion.code());
        return each(
                scale,
                one -> one.no().equals(section)
                        ? with(one, put(one.criteria(), criterion, same))
                        : with(
                                one,
                                one.criteria().stream().filter(same.negate()).toList()));
    }

    /** Returns the scale without a criterion. */
    public static Scale withoutCriterion(Scale scale, String code) {
        return each(
                scale,
                one -> with(
                        one,
                        one.criteria().stream()
                                .filter(line -> !line.code().equals(code))
                                .toList()));
    }

    /** Returns the scale with a criterion one place further up or down, within its section. */
    public static Scale moveCriterion(Scale scale, String code, boolean up) {
        return each(
                scale,
                one -> with(one, moved(one.criteria(), line -> line.code().equals(code), up)));
    }

    /** Returns the number of the section in which a criterion stands; empty where there is none. */
    public static String sectionOf(Scale scale, String code) {
        return scale.sections().stream()
                .filter(one ->
                        one.criteria().stream().anyMatch(line -> line.code().equals(code)))
                .map(Section::no)
                .findFirst()
                .orElse("");
    }

    private static List<Criterion> criteria(Scale scale, String section) {
        return scale.sections().stream()
                .filter(one -> one.no().equals(section))
                .findFirst()
                .map(Section::criteria)
                .orElse(List.of());
    }

    private static Scale each(Scale scale, UnaryOperator<Section> change) {
        return sections(scale, scale.sections().stream().map(change).toList());
    }

    private static Section with(Section section, List<Criterion> criteria) {
        return new Section(section.no(), section.title(), section.maximum(), criteria);
    }

    private static Scale sections(Scale scale, List<Section> sections) {
        return new Scale(scale.maximum(), scale.quantities(), sections, scale.classes(), scale.rules());
    }

    private static Scale quantities(Scale scale, List<Quantity> quantities) {
        return new Scale(scale.maximum(), quantities, scale.sections(), scale.classes(), scale.rules());
    }

    private static <T> List<T> put(List<T> all, T one, Predicate<T> same) {
        List<T> more = new ArrayList<>(all);
        for (int i = 0; i < more.size(); i++) {
            if (same.test(more.get(i))) {
                more.set(i, one);
                return more;
            }
        }
        more.add(one);
        return more;
    }

    private static <T> List<T> moved(List<T> all, Predicate<T> which, boolean up) {
        List<T> moved = new ArrayList<>(all);
        for (int i = 0; i < moved.size(); i++) {
            int to = up ? i - 1 : i + 1;
            if (which.test(moved.get(i)) && to >= 0 && to < moved.size()) {
                moved.add(to, moved.remove(i));
                return moved;
            }
        }
        return moved;
    }
}
