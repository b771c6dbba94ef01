package vn.thidua.scoring.scale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.regulation.Law;
import vn.thidua.scoring.formula.FormulaRefused;
import vn.thidua.scoring.scale.ScaleFinding.What;
import vn.thidua.scoring.scale.ScaleRules.Tie;

/** Looks at a scale before it is used: sums, bands, classes, names, formulas. */
public final class ScaleCheck {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final Set<String> WORDS = Set.of("min", "max", "neu", "lamtron", "khong", "va", "hoac");

    private final Scale scale;
    private final List<ScaleFinding> findings = new ArrayList<>();

    private ScaleCheck(Scale scale) {
        this.scale = scale;
    }

    /** Returns what is the matter with a scale, in the order of print. */
    public static List<ScaleFinding> of(Scale scale) {
        ScaleCheck check = new ScaleCheck(scale);
        check.sums();
        check.names();
        scale.criteria().forEach(check::criterion);
        check.circle();
        check.classes();
        check.ties();
        return List.copyOf(check.findings);
    }

    /** Tells whether a scale can be used. */
    public static boolean usable(Scale scale) {
        return of(scale).stream().noneMatch(finding -> finding.what().blocks());
    }

    private void sums() {
        if (scale.criteria().isEmpty()) {
            about(What.NO_CRITERIA, "");
        }
        for (Section section : scale.sections()) {
            BigDecimal sum = sum(section.criteria());
            if (sum.compareTo(section.maximum()) != 0) {
                about(What.MAXIMUM_OF_SECTION, "", section.no(), sum, section.maximum());
            }
        }
        BigDecimal sum = sum(scale.criteria());
        if (sum.compareTo(scale.maximum()) != 0) {
            about(What.MAXIMUM_OF_SCALE, "", sum, scale.maximum());
        }
        limit(Part.BONUS, scale.rules().bonusLimit());
    }

    private void limit(Part part, @Nullable BigDecimal limit) {
        BigDecimal most = scale.criteria(part).map(Criterion::weighed).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (limit != null && most.compareTo(limit) < 0) {
            about(What.LIMIT_BELOW_MAXIMUM, "", limit, most);
        }
    }

    private static BigDecimal sum(List<Criterion> criteria) {
        return criteria.stream()
                .filter(one -> one.part() == Part.BASE)
                .map(Criterion::weighed)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void names() {
        Set<String> seen = new HashSet<>();
        for (Quantity quantity : scale.quantities()) {
            name(quantity.name(), "");
            if (!seen.add(quantity.name())) {
                about(What.SAME_QUANTITY, "", quantity.name());
            }
        }
        for (Criterion criterion : scale.criteria()) {
            name(criterion.code(), criterion.code());
            if (!seen.add(criterion.code())) {
                about(What.SAME_CODE, criterion.code());
            }
        }
        Set<String> read = Use.of(scale);
        scale.quantities().stream()
                .map(Quantity::name)
                .filter(name -> !read.contains(name))
                .forEach(name -> about(What.UNUSED_QUANTITY, "", name));
    }

    private void name(String name, String criterion) {
        if (!NAME.matcher(name).matches() || WORDS.contains(name)) {
            about(What.BAD_NAME, criterion, name);
        }
    }

    private void criterion(Criterion one) {
        if (one.title().isBlank()) {
            about(What.NO_TITLE, one.code());
        }
        if (one.source().isBlank()) {
            about(What.NO_SOURCE, one.code());
        }
        if (one.maximum().signum() < 0 || one.weight().signum() < 0) {
            about(What.NEGATIVE, one.code());
        }
        if (!one.part().counts() && !(one.way() instanceof Way.YesNo)) {
            about(What.WANTS_YES_NO, one.code());
        }
        if (!one.gate().criterion().isEmpty()
                && scale.criterion(one.gate().criterion()).isEmpty()) {
            about(What.UNKNOWN_CRITERION, one.code(), one.gate().criterion());
        }
        if (one.part() == Part.CAP
                && scale.classes().stream().noneMatch(grade -> grade.name().equals(one.cap()))) {
            about(What.UNKNOWN_CLASS, one.code(), one.cap());
        }
        way(one);
    }

    private void way(Criterion one) {
        Set<String> known = scale.named().keySet();
        one.way().reads().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> about(What.UNKNOWN_QUANTITY, one.code(), name));
        switch (one.way()) {
            case Way.Banded banded -> findings.addAll(BandCheck.of(one, banded));
            case Way.Sampled sampled -> {
                BigDecimal most = sampled.each().multiply(BigDecimal.valueOf(sampled.size()));
                if (most.compareTo(one.maximum()) < 0) {
                    about(What.SAMPLE_BELOW_MAXIMUM, one.code(), most, one.maximum());
                }
                if (sampled.size() <= 0 || sampled.each().signum() < 0) {
                    about(What.NEGATIVE, one.code());
                }
            }
            case Way.Counted counted when counted.each().signum() < 0 -> about(What.NEGATIVE, one.code());
            case Way.Written written -> formula(one, written);
            default -> {
                // Nothing else can be wrong with the others.
            }
        }
    }

    private void formula(Criterion one, Way.Written written) {
        try {
            new ScaleNames(scale).read(written);
        } catch (FormulaRefused no) {
            findings.add(new ScaleFinding(What.FORMULA, one.code(), List.of(no.fault())));
        }
    }

    private void circle() {
        List<String> circle = Dependencies.of(scale).circle();
        if (!circle.isEmpty()) {
            about(What.CIRCLE, circle.getFirst(), String.join(" → ", circle));
        }
    }

    private void classes() {
        List<ScaleClass> classes = scale.classes();
        BigDecimal bonus = scale.criteria(Part.BONUS).map(Criterion::weighed).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal limit = scale.rules().bonusLimit();
        BigDecimal most = scale.maximum().add(limit == null ? bonus : bonus.min(limit));
        for (int i = 0; i < classes.size(); i++) {
            ScaleClass one = classes.get(i);
            if (one.from().compareTo(most) > 0) {
                about(What.CLASS_UNREACHABLE, "", one.name(), one.from(), most);
            }
            if (i > 0 && one.from().compareTo(classes.get(i - 1).from()) >= 0) {
                about(What.CLASS_NEVER, "", one.name(), classes.get(i - 1).name());
            }
        }
        if (!classes.isEmpty()
                && (classes.getLast().from().signum() > 0 || classes.getLast().noZero())) {
            about(
                    What.CLASSES_OPEN,
                    "",
                    classes.getLast().name(),
                    classes.getLast().from());
        }
    }

    private void ties() {
        for (Tie tie : scale.rules().ties()) {
            boolean known = switch (tie.by()) {
                case QUANTITY -> scale.quantity(tie.of()).isPresent();
                case CRITERION -> scale.criterion(tie.of()).isPresent();
                case SECTION ->
                    scale.sections().stream()
                            .map(Section::no)
                            .collect(Collectors.toSet())
                            .contains(tie.of());
                case PREFERENCE ->
                    Law.shipped().preferences().stream()
                            .anyMatch(one -> one.code().equals(tie.of()));
                case BASE, BONUS, PENALTY -> true;
            };
            if (!known) {
                about(What.UNKNOWN_TIE, "", tie.of());
            }
        }
    }

    private void about(What what, String criterion, Object... arguments) {
        findings.add(new ScaleFinding(what, criterion, List.of(arguments)));
    }
}
