package vn.thidua.award.decision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.award.decision.AwardDecisions;
import vn.thidua.award.decision.DecisionFilter;
import vn.thidua.award.decision.NumberDesk;
import vn.thidua.award.decision.Numbering;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.shared.Vietnamese;

/** What stands in the form that gives a number, before anybody typed: place and symbol as in the last decision. */
@Component
class NumberingForm {

    private static final int MANY = 8;

    private final AwardDecisions decisions;
    private final NumberDesk numbers;
    private final MessageSource messages;
    private final Clock clock;

    NumberingForm(AwardDecisions decisions, NumberDesk numbers, MessageSource messages, Clock clock) {
        this.decisions = decisions;
        this.numbers = numbers;
        this.messages = messages;
        this.clock = clock;
    }

    /** Returns the form with nothing typed. */
    Numbering empty(UnitId issuer, Collection<String> units) {
        LocalDate today = LocalDate.now(clock);
        Stamp last = decisions.page(DecisionFilter.effective(UnitReach.only(issuer), today), 0, 1).stream()
                .filter(one -> one.issuer().equals(issuer))
                .flatMap(one -> one.stamp().stream())
                .findFirst()
                .orElse(new Stamp(1, t("decision.symbol"), today, "", "", "", ""));
        String told = units.size() > MANY ? t("decision.toldAll") : String.join(";\n", units);
        return new Numbering(
                "",
                today.toString(),
                last.place(),
                last.symbol(),
                "",
                "",
                t("decision.toldFirst") + "\n" + told + "\n" + t("decision.kept"));
    }

    /** Returns the next number on a day. */
    int next(UnitId issuer, LocalDate day) {
        return numbers.next(issuer, day);
    }

    private String t(String key) {
        return messages.getMessage(key, new Object[0], Vietnamese.LOCALE);
    }
}
