package vn.thidua.commendation.round;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.Statutes;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.WrittenDay;

/** What a round has to keep to. */
public final class AwardRoundRules {

    /** Most characters of a title. */
    public static final int LONGEST_TITLE = 200;
    /** Most characters of what is written in words. */
    public static final int LONGEST = 4_000;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private AwardRoundRules() {}

    /** Returns why a round cannot be written down so. */
    public static Optional<Refusal> whyNot(AwardRound round, Statutes statutes) {
        if (round.title().isBlank()) {
            return Optional.of(CommendationRefusal.NO_TITLE.because());
        }
        if (round.title().length() > LONGEST_TITLE) {
            return Optional.of(CommendationRefusal.TOO_LONG.because(LONGEST_TITLE));
        }
        if (round.words().length() > LONGEST) {
            return Optional.of(CommendationRefusal.TOO_LONG.because(LONGEST));
        }
        if (round.asks().isEmpty()) {
            return Optional.of(CommendationRefusal.NOTHING_ASKED.because());
        }
        Set<String> seen = new HashSet<>();
        for (Ask ask : round.asks()) {
            Optional<Refusal> no = whyNot(ask, round.lastDay(ask), statutes);
            if (no.isPresent()) {
                return no;
            }
            if (!seen.add(ask.form() + "/" + ask.recipient())) {
                return Optional.of(CommendationRefusal.ASKED_TWICE.because(
                        statutes.form(ask.form()).map(AwardForm::name).orElse(ask.form())));
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> whyNot(Ask ask, LocalDate lastDay, Statutes statutes) {
        Optional<AwardForm> form = statutes.form(ask.form(), lastDay);
        if (form.isEmpty()) {
            return Optional.of(CommendationRefusal.NO_FORM.because(
                    statutes.form(ask.form()).map(AwardForm::name).orElse(ask.form())));
        }
        if (!form.get().recipients().contains(ask.recipient())) {
            return Optional.of(
                    CommendationRefusal.WRONG_RECIPIENT.because(form.get().name()));
        }
        return bad(ask.quota())
                ? Optional.of(CommendationRefusal.BAD_QUOTA.because(form.get().name()))
                : Optional.empty();
    }

    private static boolean bad(AskQuota quota) {
        if (quota.most() != null && quota.percent() != null) {
            return true;
        }
        return Objects.requireNonNullElse(quota.most(), 0) < 0
                || Objects.requireNonNullElse(quota.base(), 0) < 0
                || Objects.requireNonNullElse(quota.percent(), BigDecimal.ZERO).signum() < 0
                || Objects.requireNonNullElse(quota.percent(), BigDecimal.ZERO).compareTo(WHOLE) > 0;
    }

    /** Returns why nothing can be proposed for an ask on a day. */
    public static Optional<Refusal> whyNotPropose(AwardRound round, Ask ask, LocalDate today) {
        if (round.state() != RoundState.OPEN) {
            return Optional.of(CommendationRefusal.NOT_OPEN.because());
        }
        LocalDate last = round.lastDay(ask);
        return today.isAfter(last) && !round.takesLate()
                ? Optional.of(CommendationRefusal.TOO_LATE.because(WrittenDay.of(last)))
                : Optional.empty();
    }
}
