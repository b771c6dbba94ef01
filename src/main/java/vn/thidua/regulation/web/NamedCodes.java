package vn.thidua.regulation.web;

import java.util.stream.Stream;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.Statutes;
import vn.thidua.regulation.condition.Condition;
import vn.thidua.regulation.condition.Fact;
import vn.thidua.regulation.value.Limit;
import vn.thidua.regulation.value.Papers;
import vn.thidua.regulation.value.Unreadable;

/** Looks whether titles and papers that a rule names are there: one that names none could never be met, and nobody would notice. */
final class NamedCodes {

    private NamedCodes() {}

    /**
     * Looks at a rule.
     *
     * @throws Unreadable where it names something that is not there
     */
    static void check(Provision<?> rule, Statutes statutes) {
        forms(rule.value())
                .filter(code -> statutes.form(code).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw new Unreadable("form", code);
                });
        parts(rule.value())
                .filter(code -> statutes.part(code).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw new Unreadable("part", code);
                });
    }

    private static Stream<String> forms(Object value) {
        return switch (value) {
            case Condition condition ->
                condition
                        .tests()
                        .filter(test -> test.fact().asked() == Fact.Scale.FORM)
                        .map(Condition.Test::of);
            case Limit limit -> Stream.of(limit.of()).filter(of -> !of.equals(Limit.QUALIFYING));
            default -> Stream.empty();
        };
    }

    private static Stream<String> parts(Object value) {
        return value instanceof Papers papers
                ? papers.choices().stream().flatMap(choice -> choice.parts().stream())
                : Stream.empty();
    }
}
