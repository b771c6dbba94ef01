package vn.thidua.award.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.paperwork.numbering.PaperNumbers;
import vn.thidua.paperwork.numbering.PaperNumbers.Issue;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.shared.By;

/** Gives decisions their numbers from the register of papers: the lowest that is free in the year, or the one that somebody typed with a reason. */
@Component
class DecisionNumbers {

    private static final Pattern SYMBOL = Pattern.compile("\\p{Lu}{1,6}-[\\p{Lu}\\d&-]{1,30}");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    private final PaperNumbers numbers;
    private final SigningAuthority signing;
    private final DecisionWords words;
    private final Clock clock;

    DecisionNumbers(PaperNumbers numbers, SigningAuthority signing, DecisionWords words, Clock clock) {
        this.numbers = numbers;
        this.signing = signing;
        this.words = words;
        this.clock = clock;
    }

    /** A decision as it is stamped, and who signs it. */
    record Stamped(Stamp stamp, Signatory signer) {}

    /**
     * Stamps a decision, in the transaction that issues it.
     *
     * @param notBefore day before which it cannot be
     * @param subject what it is about
     * @throws vn.thidua.shared.Refused with a constant of {@link DecisionRefusal}
     */
    Stamped stamp(UnitId issuer, Numbering typed, LocalDate notBefore, String subject, By by) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = typed.day().orElse(LocalDate.MAX);
        if (day.isAfter(today) || day.isBefore(notBefore)) {
            DecisionRefusal.BAD_DAY.because().raise();
        }
        if (!SYMBOL.matcher(typed.symbol()).matches() || !typed.symbol().startsWith(words.sort() + "-")) {
            DecisionRefusal.BAD_SYMBOL.because().raise();
        }
        if (typed.place().isEmpty()) {
            DecisionRefusal.NO_TEXT.because().raise();
        }
        Signatory signer = signing.chosen(issuer, typed.signer(), day);
        Issue issue = new Issue(issuer.value(), words.sort(), day, subject, Instant.now(clock), by.name());
        return new Stamped(
                new Stamp(
                        number(issue, typed),
                        typed.symbol(),
                        day,
                        typed.place(),
                        words.lines(issuer, signer, day),
                        signer.name(),
                        typed.recipients()),
                signer);
    }

    private int number(Issue issue, Numbering typed) {
        if (typed.number().isEmpty()) {
            return numbers.lowest(issue);
        }
        if (!NUMBER.matcher(typed.number()).matches()) {
            DecisionRefusal.BAD_NUMBER.because().raise();
        }
        if (typed.reason().isEmpty()) {
            DecisionRefusal.NUMBER_NEEDS_REASON.because().raise();
        }
        int wanted = Integer.parseInt(typed.number());
        if (numbers.take(issue, wanted).isEmpty()) {
            DecisionRefusal.NUMBER_TAKEN
                    .because(typed.number(), numbers.free(issue))
                    .raise();
        }
        return wanted;
    }
}
