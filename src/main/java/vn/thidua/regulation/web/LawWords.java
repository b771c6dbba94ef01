package vn.thidua.regulation.web;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.DossierPart;
import vn.thidua.regulation.Statutes;
import vn.thidua.regulation.condition.Condition;
import vn.thidua.regulation.value.Coefficient;
import vn.thidua.regulation.value.Days;
import vn.thidua.regulation.value.LastDay;
import vn.thidua.regulation.value.Limit;
import vn.thidua.regulation.value.Papers;
import vn.thidua.regulation.value.Portion;
import vn.thidua.regulation.value.Rounding;
import vn.thidua.regulation.value.VoteRule;
import vn.thidua.shared.Phrase;

/** Says what rules of the law say. */
final class LawWords {

    private final Statutes statutes;
    private final StandardWords standards;

    LawWords(Statutes statutes) {
        this.statutes = statutes;
        this.standards = new StandardWords(statutes);
    }

    /** Returns what the value of a rule says, a line for each thing. */
    List<SaidLine> said(String matter, Object value) {
        return switch (value) {
            case Condition condition -> standards.lines(condition);
            case Papers papers -> papers.choices().stream().map(this::choice).toList();
            case Collection<?> words ->
                words.stream().sorted().map(word -> line("law.word." + word)).toList();
            case VoteRule vote -> List.of(vote(vote));
            case Limit limit -> List.of(line("law.say.QUOTA", limit.percent(), base(limit)));
            case Portion portion -> List.of(line("law.say.QUORUM", portion.numerator(), portion.denominator()));
            case Coefficient times -> List.of(line(times.most() ? "law.say.atMost" : "law.say.times", times.times()));
            case Rounding rounding ->
                List.of(line("law.say.rounding." + rounding.mode(), BigDecimal.valueOf(rounding.unit())));
            case Days days -> List.of(line(days.working() ? "law.say.workingDays" : "law.say.days", days.count()));
            case LastDay last -> List.of(last(last));
            case BigDecimal number -> List.of(line("law.say." + matter, number));
            default -> List.of(line("law.word." + value));
        };
    }

    private static SaidLine line(String key, Object... arguments) {
        return new SaidLine(0, Phrase.of(key, arguments));
    }

    private static SaidLine vote(VoteRule vote) {
        if (!vote.asked()) {
            return line("law.say.noVote");
        }
        return line(
                vote.more() ? "law.say.voteMore" : "law.say.vote",
                vote.percent(),
                Phrase.of(vote.secret() ? "law.say.secret" : "law.say.openOrSecret"));
    }

    private Object base(Limit limit) {
        return limit.of().equals(Limit.QUALIFYING)
                ? Phrase.of("law.word.QUALIFYING")
                : statutes.form(limit.of()).<Object>map(AwardForm::label).orElse(limit.of());
    }

    private static SaidLine last(LastDay last) {
        MonthDay day = last.day();
        return day == null
                ? line("law.say.daysBefore", last.daysBefore())
                : line(
                        last.yearsLater() == 0 ? "law.say.lastDay" : "law.say.lastDayNextYear",
                        day.getDayOfMonth(),
                        day.getMonthValue());
    }

    private SaidLine choice(Papers.Choice choice) {
        Object named = choice.parts().stream()
                .map(this::part)
                .reduce((one, other) -> Phrase.of("law.either", one, other))
                .orElse("");
        return line(choice.always() ? "law.say.paper" : "law.say.paperWhere", named);
    }

    private Object part(String code) {
        return statutes.part(code).<Object>map(DossierPart::label).orElse(code);
    }
}
