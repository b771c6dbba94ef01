package vn.thidua.commendation.proposal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.thidua.commendation.round.Ask;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundRules;
import vn.thidua.commendation.round.CommendationRefusal;
import vn.thidua.commendation.round.RoundState;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** What a proposal has to keep to. */
public final class ProposalRules {

    /** Most characters of a name. */
    public static final int LONGEST_NAME = 200;
    /** Most characters of what they did. */
    public static final int LONGEST = 20_000;

    /* Signs and words between two names: one proposal, one recipient. */
    private static final Pattern SIGNS = Pattern.compile("[,;&\\n]");
    private static final Set<String> WORDS = Set.of("va", "and");

    private ProposalRules() {}

    /** Returns why a proposal cannot be written so. */
    public static Optional<Refusal> whyNot(Ask ask, ProposalText text) {
        Recipient who = text.who();
        if (who.kind() != ask.recipient()) {
            return Optional.of(CommendationRefusal.WRONG_RECIPIENT.because(who.name()));
        }
        return whyNotNamed(who.kind(), who.name()).or(() -> whyNot(who)).or(() -> whyNot(text.deeds()));
    }

    /** Returns why a recipient cannot be called so. */
    public static Optional<Refusal> whyNotNamed(RecipientKind kind, String name) {
        if (name.isBlank()) {
            return Optional.of(CommendationRefusal.NO_NAME.because());
        }
        if (name.length() > LONGEST_NAME) {
            return Optional.of(CommendationRefusal.TOO_LONG.because(LONGEST_NAME));
        }
        return kind != RecipientKind.COLLECTIVE && several(name.strip())
                ? Optional.of(CommendationRefusal.TWO_NAMES.because(name.strip()))
                : Optional.empty();
    }

    /** Two full names around the word: a name may well hold a syllable that sounds like it. */
    private static boolean several(String name) {
        String[] words = Vietnamese.fold(name).split(" ", -1);
        return SIGNS.matcher(name).find()
                || IntStream.range(2, words.length - 2).anyMatch(at -> WORDS.contains(words[at]));
    }

    private static Optional<Refusal> whyNot(Recipient who) {
        return who.kind() != RecipientKind.HOUSEHOLD && who.subject() == null
                ? Optional.of(CommendationRefusal.NOT_FOUND.because(who.name()))
                : Optional.empty();
    }

    private static Optional<Refusal> whyNot(Proposal.Deeds deeds) {
        if (deeds.text().isBlank()) {
            return Optional.of(CommendationRefusal.NO_DEEDS.because());
        }
        return deeds.text().length() > LONGEST || deeds.initiative().length() > LONGEST_NAME
                ? Optional.of(CommendationRefusal.TOO_LONG.because(LONGEST))
                : Optional.empty();
    }

    /** Returns why the unit cannot write in a proposal, or submit it, on a day: a returned one has its own last day. */
    public static Optional<Refusal> whyNotWrite(AwardRound round, Ask ask, Proposal proposal, LocalDate today) {
        if (!proposal.state().unitWrites()) {
            return Optional.of(CommendationRefusal.NOT_NOW.because());
        }
        if (proposal.state() == ProposalState.RETURNED) {
            if (round.state() == RoundState.CLOSED) {
                return Optional.of(CommendationRefusal.NOT_OPEN.because());
            }
            LocalDate again = proposal.course().againBy();
            return again != null && today.isAfter(again) && !round.takesLate()
                    ? Optional.of(CommendationRefusal.TOO_LATE.because(WrittenDay.of(again)))
                    : Optional.empty();
        }
        return AwardRoundRules.whyNotPropose(round, ask, today);
    }

    /** Tells whether what is submitted on a day comes late. */
    public static boolean late(AwardRound round, Ask ask, Proposal proposal, LocalDate today) {
        LocalDate again = proposal.course().againBy();
        boolean returned = proposal.state() == ProposalState.RETURNED;
        LocalDate last = returned && again != null ? again : round.lastDay(ask);
        return today.isAfter(last) || returned && proposal.course().late();
    }
}
