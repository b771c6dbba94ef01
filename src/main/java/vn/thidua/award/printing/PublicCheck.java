package vn.thidua.award.printing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.AwardDecisions;
import vn.thidua.award.decision.Conferral;
import vn.thidua.award.decision.ConferralId;
import vn.thidua.award.decision.ConferralState;
import vn.thidua.award.printing.CheckAnswer.Verdict;
import vn.thidua.award.statement.Checked;
import vn.thidua.award.statement.Statement;
import vn.thidua.award.statement.StatementCode;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundReads;

/** Tells everybody what a certificate is worth. It says what the statement on the certificate says, whether that holds, and nothing else. */
@NamedInterface("desk")
@Service
@Transactional(readOnly = true)
public class PublicCheck {

    private static final Pattern NUMBER = Pattern.compile("\\s*0*(\\d{1,9})\\s*/\\s*(\\S.{0,60}?)\\s*");

    private final StatementKeys keys;
    private final CertificateRows rows;
    private final Certificates certificates;
    private final Houses houses;
    private final AwardDecisions decisions;
    private final AwardRoundReads rounds;

    PublicCheck(
            StatementKeys keys,
            CertificateRows rows,
            Certificates certificates,
            Houses houses,
            AwardDecisions decisions,
            AwardRoundReads rounds) {
        this.keys = keys;
        this.rows = rows;
        this.certificates = certificates;
        this.houses = houses;
        this.decisions = decisions;
        this.rounds = rounds;
    }

    /** Returns what a code is worth, with or without an address before it. */
    public CheckAnswer code(String text) {
        return switch (StatementCode.check(text, keys.published())) {
            case Checked.NoStatement none -> CheckAnswer.of(Verdict.DAMAGED);
            case Checked.UnknownKey unknown -> CheckAnswer.of(Verdict.UNKNOWN);
            case Checked.Altered altered -> CheckAnswer.of(Verdict.ALTERED);
            case Checked.Genuine genuine ->
                rows.withCode(StatementCode.bare(text))
                        .flatMap(made -> decisions.conferral(made.conferral()))
                        .map(conferral -> told(conferral, standing(conferral, genuine.statement())))
                        .orElseGet(() ->
                                new CheckAnswer(Verdict.UNLISTED, Optional.of(genuine.statement()), null, "", ""));
        };
    }

    /**
     * Returns what awards are worth that have a place in a decision: one for each body that has a decision of this number on this day. Decisions of rounds about state secrets are not there.
     *
     * @param number number and symbol of the decision as printed
     * @param ordinal in the decision, the golden-book number
     */
    public List<CheckAnswer> number(String number, LocalDate day, int ordinal) {
        Matcher read = NUMBER.matcher(number);
        if (!read.matches()) {
            return List.of();
        }
        List<CheckAnswer> answers = new ArrayList<>();
        for (AwardDecision decision : decisions.numbered(Integer.parseInt(read.group(1)), read.group(2), day)) {
            if (secret(decision)) {
                continue;
            }
            decisions.conferrals(decision.id()).stream()
                    .filter(one -> one.ordinal() == ordinal)
                    .max(Comparator.comparing(one -> one.state() != ConferralState.CORRECTED))
                    .ifPresent(one -> answers.add(standing(one, statement(decision, one))));
        }
        return answers;
    }

    private boolean secret(AwardDecision decision) {
        return Optional.ofNullable(decision.round())
                .flatMap(rounds::find)
                .filter(AwardRound::secret)
                .isPresent();
    }

    /* Of an award of a secret round nobody is told more than the certificate in their hand says, and whether it holds. */
    private CheckAnswer told(Conferral conferral, CheckAnswer answer) {
        return decisions.find(conferral.decision()).filter(this::secret).isPresent()
                ? new CheckAnswer(answer.verdict(), answer.statement(), answer.endedOn(), "", "")
                : answer;
    }

    private Statement statement(AwardDecision decision, Conferral one) {
        String number = Optional.ofNullable(rows.of(List.of(one.id())).get(one.id()))
                .map(MadeCertificate::number)
                .orElse("");
        return certificates.statement(decision, one, houses.of(decision.issuer()), number);
    }

    private CheckAnswer standing(Conferral conferral, Statement statement) {
        Conferral last = last(conferral);
        @Nullable
        LocalDate ended =
                last.ending().or(conferral::ending).map(Conferral.Ending::on).orElse(null);
        return switch (last.state()) {
            case REVOKED ->
                new CheckAnswer(
                        Verdict.REVOKED,
                        Optional.of(statement),
                        ended,
                        last.ending().map(Conferral.Ending::number).orElse(""),
                        "");
            case VALID, CORRECTED ->
                last.id().equals(conferral.id()) && last.valid()
                        ? new CheckAnswer(Verdict.VALID, Optional.of(statement), null, "", "")
                        : new CheckAnswer(
                                Verdict.CORRECTED,
                                Optional.of(statement),
                                ended,
                                "",
                                Optional.ofNullable(rows.of(List.of(last.id())).get(last.id()))
                                        .map(MadeCertificate::number)
                                        .orElse(""));
        };
    }

    /* What stands in the place of a misprinted award may have been corrected, or taken back, itself. */
    private Conferral last(Conferral conferral) {
        Conferral last = conferral;
        for (int steps = 0; steps < 100; steps++) {
            @Nullable
            ConferralId instead = last.ending().map(Conferral.Ending::instead).orElse(null);
            Optional<Conferral> next = instead == null ? Optional.empty() : decisions.conferral(instead);
            if (next.isEmpty()) {
                return last;
            }
            last = next.get();
        }
        return last;
    }
}
