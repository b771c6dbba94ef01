package vn.thidua.commendation.clearance;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import vn.thidua.commendation.round.CommendationRefusal;
import vn.thidua.shared.Refusal;

/** What a request to a body and its answer have to keep to. */
@NamedInterface("desk")
public final class ClearanceRules {

    /** Most characters of a name. */
    public static final int LONGEST_NAME = 200;
    /** Most characters of words and reasons. */
    public static final int LONGEST = 2_000;
    /** Most working days that a body is given. */
    public static final int MOST_DAYS = 60;
    /** Most days that a link opens. */
    public static final int LONGEST_LINK = 90;

    private ClearanceRules() {}

    /** Returns why a body cannot be asked so. */
    public static Optional<Refusal> whyNot(Asking asking) {
        if (asking.about().isEmpty()) {
            return Optional.of(CommendationRefusal.NOBODY_CHOSEN.because());
        }
        if (asking.body().isBlank()) {
            return Optional.of(CommendationRefusal.NO_BODY.because());
        }
        if (asking.days() < 1 || asking.days() > MOST_DAYS) {
            return Optional.of(CommendationRefusal.BAD_TERM.because(MOST_DAYS));
        }
        if (asking.body().length() > LONGEST_NAME) {
            return Optional.of(CommendationRefusal.TOO_LONG.because(LONGEST_NAME));
        }
        return asking.words().length() > LONGEST
                ? Optional.of(CommendationRefusal.TOO_LONG.because(LONGEST))
                : Optional.empty();
    }

    /** Returns why a body cannot answer now. */
    public static Optional<Refusal> whyNotAnswer(Clearance clearance) {
        if (clearance.withdrawn().at() != null) {
            return Optional.of(CommendationRefusal.ASKED_NO_MORE.because());
        }
        return clearance.answered().at() == null
                ? Optional.empty()
                : Optional.of(CommendationRefusal.ANSWERED_ALREADY.because(
                        clearance.answered().by()));
    }

    /** Returns what is wrong with an answer: each candidate has one, an objection has a reason. */
    public static Optional<Refusal> whyNot(Clearance clearance, Reply reply, boolean named) {
        if (named && reply.name().isBlank()) {
            return Optional.of(CommendationRefusal.NO_SIGNER.because());
        }
        if (reply.name().length() > LONGEST_NAME || reply.paper().length() > LONGEST_NAME) {
            return Optional.of(CommendationRefusal.TOO_LONG.because(LONGEST_NAME));
        }
        for (Clearance.Item item : clearance.items()) {
            Reply.Line line = reply.about().get(item.proposal());
            Clearance.Says says = line == null ? null : line.says();
            if (line == null || says == null) {
                return Optional.of(CommendationRefusal.NOT_ALL_SAID.because(item.name()));
            }
            if (says == Clearance.Says.OBJECTS && line.reason().isBlank()) {
                return Optional.of(CommendationRefusal.NO_OBJECTION_WHY.because(item.name()));
            }
            if (line.reason().length() > LONGEST) {
                return Optional.of(CommendationRefusal.TOO_LONG.because(LONGEST));
            }
        }
        return Optional.empty();
    }

    /** Returns why a link cannot open until a day. */
    public static Optional<Refusal> whyNotLink(boolean secret, LocalDate until, LocalDate today) {
        if (secret) {
            return Optional.of(CommendationRefusal.SECRET.because());
        }
        return until.isBefore(today) || until.isAfter(today.plusDays(LONGEST_LINK))
                ? Optional.of(CommendationRefusal.BAD_LINK_DAY.because(LONGEST_LINK))
                : Optional.empty();
    }
}
