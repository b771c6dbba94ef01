package vn.thidua.scoring.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.formula.FormulaFault.What;
import vn.thidua.scoring.formula.Sign.Kind;
import vn.thidua.scoring.formula.Term.Operation;

/** Reads a formula and checks the units in it: people are not added to percent. */
final class FormulaReader {

    private static final int DEEPEST = 40;

    private final String text;
    private final Function<String, @Nullable Dimension> units;
    private final List<Sign> signs;
    private final List<String> names = new ArrayList<>();
    private int next;
    private int depth;

    FormulaReader(String text, Function<String, @Nullable Dimension> units) {
        this.text = text;
        this.units = units;
        if (text.isBlank()) {
            throw new FormulaRefused(What.EMPTY, 0);
        }
        if (text.length() > Formula.LONGEST) {
            throw new FormulaRefused(What.TOO_LONG, Formula.LONGEST, String.valueOf(Formula.LONGEST));
        }
        this.signs = Signs.of(text);
    }

    Formula points() {
        Checked whole = number(either());
        if (peek().kind() != Kind.END) {
            throw new FormulaRefused(What.UNEXPECTED, peek().at(), peek().text());
        }
        Dimension counted = whole.dimension();
        if (counted != null && !counted.isPoints()) {
            throw new FormulaRefused(What.NO_POINTS, whole.at(), counted.toString());
        }
        return new Formula(text, names, whole.term());
    }

    private Checked either() {
        if (++depth > DEEPEST) {
            throw new FormulaRefused(What.TOO_DEEP, peek().at(), String.valueOf(DEEPEST));
        }
        Checked left = both();
        while (peek().is("hoac")) {
            take();
            left = joined(false, left, both());
        }
        depth--;
        return left;
    }

    private Checked both() {
        Checked left = comparison();
        while (peek().is("va")) {
            take();
            left = joined(true, left, comparison());
        }
        return left;
    }

    private static Checked joined(boolean both, Checked left, Checked right) {
        return new Checked(
                new Term.Joined(both, condition(left).term(), condition(right).term()), null, false, left.at());
    }

    private Checked comparison() {
        Checked left = sum();
        Sign sign = peek();
        return switch (sign.text()) {
            case "<" -> compared(Operation.LESS, left, false);
            case "<=" -> compared(Operation.NOT_MORE, left, false);
            case ">" -> compared(Operation.LESS, left, true);
            case ">=" -> compared(Operation.NOT_MORE, left, true);
            case "=" -> compared(Operation.EQUAL, left, false);
            case "<>" -> {
                Checked equal = compared(Operation.EQUAL, left, false);
                yield new Checked(not(equal.term()), null, false, left.at());
            }
            default -> left;
        };
    }

    private Checked compared(Operation operation, Checked left, boolean turned) {
        Sign sign = take();
        Checked right = sum();
        same(left, right, sign.at());
        Term term = turned
                ? new Term.Both(operation, right.term(), left.term())
                : new Term.Both(operation, left.term(), right.term());
        return new Checked(term, null, false, left.at());
    }

    private Checked sum() {
        Checked left = product();
        while (peek().is("+") || peek().is("-")) {
            Sign sign = take();
            Checked right = product();
            left = combined(sign.is("+") ? Operation.PLUS : Operation.MINUS, left, right, sign.at());
        }
        return left;
    }

    private Checked product() {
        Checked left = factor();
        while (peek().is("*") || peek().is("/")) {
            Sign sign = take();
            Checked right = factor();
            boolean times = sign.is("*");
            if (!times
                    && right.term() instanceof Term.Constant divisor
                    && divisor.value().signum() == 0) {
                throw new FormulaRefused(What.DIVIDES_BY_ZERO, right.at());
            }
            Dimension one = counted(left);
            Dimension other = counted(right);
            left = new Checked(
                    new Term.Both(times ? Operation.TIMES : Operation.OVER, left.term(), right.term()),
                    times ? one.times(other) : one.over(other),
                    left.bare() && right.bare(),
                    left.at());
        }
        return left;
    }

    private Checked factor() {
        Sign sign = take();
        return switch (sign.kind()) {
            case NUMBER ->
                new Checked(
                        new Term.Constant(new BigDecimal(sign.text())),
                        Dimension.of(sign.unit()),
                        sign.unit().isEmpty(),
                        sign.at());
            case NAME -> peek().is("(") ? function(sign) : named(sign);
            case OPERATOR -> signed(sign);
            case END -> throw new FormulaRefused(What.UNFINISHED, sign.at());
        };
    }

    private Checked signed(Sign sign) {
        if (sign.is("(")) {
            Checked inside = either();
            close();
            return inside;
        }
        if (sign.is("-")) {
            Checked negative = number(factor());
            return new Checked(
                    new Term.Both(Operation.MINUS, new Term.Constant(BigDecimal.ZERO), negative.term()),
                    negative.dimension(),
                    negative.bare(),
                    sign.at());
        }
        throw new FormulaRefused(What.UNEXPECTED, sign.at(), sign.text());
    }

    private Checked named(Sign sign) {
        Dimension unit = units.apply(sign.text());
        if (unit == null) {
            throw new FormulaRefused(What.UNKNOWN_NAME, sign.at(), sign.text());
        }
        if (!names.contains(sign.text())) {
            names.add(sign.text());
        }
        return new Checked(new Term.Named(names.indexOf(sign.text()), sign.text()), unit, false, sign.at());
    }

    private Checked function(Sign name) {
        take();
        List<Checked> given = new ArrayList<>(List.of(either()));
        while (peek().is(";")) {
            take();
            given.add(either());
        }
        close();
        return switch (name.text()) {
            case "min" -> folded(Operation.LEAST, given);
            case "max" -> folded(Operation.MOST, given);
            case "neu" -> choice(name, given);
            case "lamtron" -> rounded(name, given);
            case "khong" -> {
                count(name, given, 1);
                yield new Checked(not(condition(given.getFirst()).term()), null, false, name.at());
            }
            default -> throw new FormulaRefused(What.UNKNOWN_NAME, name.at(), name.text());
        };
    }

    private static Checked folded(Operation operation, List<Checked> given) {
        Checked all = number(given.getFirst());
        for (Checked one : given.subList(1, given.size())) {
            all = combined(operation, all, one, one.at());
        }
        return all;
    }

    private static Checked choice(Sign name, List<Checked> given) {
        count(name, given, 3);
        Checked then = number(given.get(1));
        Checked otherwise = number(given.get(2));
        same(then, otherwise, otherwise.at());
        return new Checked(
                new Term.Choice(condition(given.getFirst()).term(), then.term(), otherwise.term()),
                then.bare() ? otherwise.dimension() : then.dimension(),
                then.bare() && otherwise.bare(),
                name.at());
    }

    private static Checked rounded(Sign name, List<Checked> given) {
        count(name, given, 2);
        Checked value = number(given.getFirst());
        if (given.get(1).term() instanceof Term.Constant decimals
                && decimals.value().scale() <= 0
                && decimals.value().compareTo(BigDecimal.TEN) < 0) {
            return new Checked(
                    new Term.Rounded(value.term(), decimals.value().intValueExact()),
                    value.dimension(),
                    value.bare(),
                    name.at());
        }
        throw new FormulaRefused(What.WANTS_DECIMALS, given.get(1).at());
    }

    private static Checked combined(Operation operation, Checked left, Checked right, int at) {
        same(left, right, at);
        return new Checked(
                new Term.Both(operation, left.term(), right.term()),
                left.bare() ? right.dimension() : left.dimension(),
                left.bare() && right.bare(),
                left.at());
    }

    private static Term not(Term term) {
        return new Term.Both(Operation.MINUS, new Term.Constant(BigDecimal.ONE), term);
    }

    private static void same(Checked left, Checked right, int at) {
        Dimension one = counted(left);
        Dimension other = counted(right);
        if (!left.bare() && !right.bare() && !one.equals(other)) {
            throw new FormulaRefused(What.UNITS_DIFFER, at, shown(one), shown(other));
        }
    }

    private static String shown(Dimension dimension) {
        return dimension.equals(Dimension.NONE) ? "1" : dimension.toString();
    }

    private static Dimension counted(Checked part) {
        Dimension counted = part.dimension();
        if (counted == null) {
            throw new FormulaRefused(What.WANTS_NUMBER, part.at());
        }
        return counted;
    }

    private static Checked number(Checked part) {
        counted(part);
        return part;
    }

    private static Checked condition(Checked part) {
        if (!part.condition()) {
            throw new FormulaRefused(What.WANTS_CONDITION, part.at());
        }
        return part;
    }

    private static void count(Sign name, List<Checked> given, int wanted) {
        if (given.size() != wanted) {
            throw new FormulaRefused(What.WRONG_COUNT, name.at(), name.text(), String.valueOf(wanted));
        }
    }

    private void close() {
        if (!peek().is(")")) {
            throw new FormulaRefused(
                    peek().kind() == Kind.END ? What.UNFINISHED : What.UNEXPECTED, peek().at(), peek().text());
        }
        take();
    }

    private Sign peek() {
        return signs.get(next);
    }

    private Sign take() {
        Sign sign = signs.get(next);
        next = Math.min(next + 1, signs.size() - 1);
        return sign;
    }
}
