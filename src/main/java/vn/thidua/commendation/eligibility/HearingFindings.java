package vn.thidua.commendation.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.clearance.Clearance;
import vn.thidua.commendation.clearance.ClearanceReads;
import vn.thidua.commendation.consultation.ConsultationReads;
import vn.thidua.regulation.condition.Verdict;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.WrittenDay;

/** What follows from what others say: an objection, silence and a comment that matters have to be judged by a person; only what somebody said counts as said. */
final class HearingFindings {

    private final List<ClearanceReads.Said> bodies;
    private final Optional<ConsultationReads.Heard> people;
    private final LocalDate today;

    HearingFindings(ProposalId proposal, Hearing hearing, LocalDate today) {
        this.bodies = hearing.bodies().getOrDefault(proposal, List.of());
        this.people = Optional.ofNullable(hearing.people().get(proposal));
        this.today = today;
    }

    /** Returns what bodies say; nothing where none was asked. */
    Optional<Finding> clearance() {
        if (bodies.isEmpty()) {
            return Optional.empty();
        }
        boolean free = bodies.stream().allMatch(HearingFindings::free);
        return Optional.of(Judge.finding(
                Finding.Sort.CLEARANCE,
                free ? Verdict.MET : Verdict.OPEN,
                bodies.stream().map(this::words).toList(),
                Optional.empty()));
    }

    private static boolean free(ClearanceReads.Said said) {
        return said.says() == Clearance.Says.NONE;
    }

    private Phrase words(ClearanceReads.Said said) {
        LocalDate on = said.on();
        if (on != null) {
            return Phrase.of(
                    free(said) ? "elig.clearanceNone" : "elig.clearanceObjects", said.body(), WrittenDay.of(on));
        }
        return Phrase.of(
                today.isAfter(said.dueOn()) ? "elig.clearanceSilent" : "elig.clearanceWaits",
                said.body(),
                WrittenDay.of(said.dueOn()));
    }

    /** Returns what the public says; nothing where it was asked about nobody of the round. */
    Optional<Finding> consultation() {
        return people.map(heard -> {
            LocalDate last = heard.lastDay();
            if (last == null) {
                return Judge.finding(
                        Finding.Sort.CONSULTATION,
                        Verdict.OPEN,
                        List.of(Phrase.of("elig.notConsulted")),
                        heard.grounds());
            }
            List<Phrase> why = new ArrayList<>();
            boolean over = today.isAfter(last) && !heard.cut();
            why.add(Phrase.of(
                    heard.cut() ? "elig.consultationCut" : over ? "elig.consulted" : "elig.consulting",
                    WrittenDay.of(last),
                    heard.comments()));
            if (heard.fresh() > 0) {
                why.add(Phrase.of("elig.commentsFresh", heard.fresh()));
            }
            if (heard.matters() > 0) {
                why.add(Phrase.of("elig.commentsMatter", heard.matters()));
            }
            return Judge.finding(
                    Finding.Sort.CONSULTATION,
                    over && heard.fresh() == 0 && heard.matters() == 0 ? Verdict.MET : Verdict.OPEN,
                    why,
                    heard.grounds());
        });
    }

    /** Tells whether somebody let pass what is known now: news that came later was not let pass. */
    boolean stands(Finding.Sort sort, Waiver waiver) {
        Optional<Instant> news = switch (sort) {
            case CLEARANCE -> bodies.stream().map(ClearanceReads.Said::news).max(Comparator.naturalOrder());
            case CONSULTATION -> people.map(ConsultationReads.Heard::news);
            default -> Optional.empty();
        };
        return news.isEmpty() || !waiver.at().isBefore(news.get());
    }
}
