package vn.thidua.commendation.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalState;
import vn.thidua.commendation.proposal.Recipient;
import vn.thidua.commendation.round.Ask;
import vn.thidua.commendation.round.AskQuota;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.RoundState;
import vn.thidua.honours.CommendationKind;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.DossierPart;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.regulation.Regime;
import vn.thidua.regulation.Statutes;
import vn.thidua.shared.Phrase;

/** Every form of the law by every kind of recipient under every regime: it can be judged, each sentence has its words, each paper that is asked for is known. */
class MatrixTests {

    private static final Statutes LAW = Statutes.shipped();
    private static final Known NOTHING = new Known(
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            new Hearing(Map.of(), Map.of()),
            Map.of(),
            new Membership(Map.of(), Map.of(), Map.of()),
            Map.of());

    /* A regime is looked at on its first day, and one is new when decrees or tables change within it. */
    static Stream<LocalDate> days() {
        return Stream.concat(
                        LAW.regimes().stream().map(Regime::from),
                        Stream.of("2018-01-01", "2024-01-01", "2025-06-30", "2025-07-01", "2025-08-05", "2026-10-01")
                                .map(LocalDate::parse))
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("days")
    void everyFormCanBeJudgedForEveryRecipient(LocalDate day) {
        Set<String> missing = new TreeSet<>();
        for (AwardForm form : LAW.forms(day)) {
            for (RecipientKind kind : RecipientKind.values()) {
                Judgement judgement = judged(form.code(), kind, day);
                assertThat(judgement.findings())
                        .as(form.code() + " " + kind + " " + day)
                        .extracting(Finding::sort)
                        .contains(Finding.Sort.FORM, Finding.Sort.STANDARD, Finding.Sort.LATE);
                judgement.findings().forEach(one -> one.why().forEach(why -> words(why, missing)));
                judgement.standard().forEach(line -> {
                    words(line.asked(), missing);
                    line.why().ifPresent(why -> words(why, missing));
                });
                assertThat(judgement.findings().getFirst().verdict().name())
                        .as(form.code() + " may go to " + kind)
                        .isEqualTo(form.recipients().contains(kind) ? "MET" : "NOT_MET");
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("days")
    void everyPaperAndEveryVoteThatIsAskedForIsKnown(LocalDate day) {
        Set<String> known = LAW.parts().stream().map(DossierPart::code).collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>();
        for (AwardForm form : LAW.forms(day)) {
            for (RecipientKind kind : form.recipients()) {
                LAW.find(Matter.DOSSIER, form.code(), kind, day)
                        .ifPresent(papers -> papers.value().choices().stream()
                                .flatMap(choice -> choice.parts().stream())
                                .filter(part -> !known.contains(part))
                                .forEach(part -> unknown.add(form.code() + ": " + part)));
                LAW.find(Matter.DECIDERS, form.code(), kind, day)
                        .filter(deciders -> deciders.value().isEmpty())
                        .ifPresent(nobody -> unknown.add(form.code() + ": nobody decides"));
                LAW.find(Matter.VOTE, form.code(), kind, day)
                        .filter(vote -> vote.text().isBlank())
                        .ifPresent(none -> unknown.add(form.code() + ": no vote"));
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static Judgement judged(String form, RecipientKind kind, LocalDate day) {
        Ask ask = new Ask(UUID.randomUUID(), form, kind, AskQuota.NONE, List.of(), true, null);
        AwardRound round = new AwardRound(
                new AwardRoundId(UUID.randomUUID()),
                new UnitId(UUID.randomUUID()),
                CommendationKind.MERIT,
                "Đợt",
                day.getYear(),
                null,
                "",
                day,
                true,
                List.of(ask),
                RoundState.OPEN,
                "",
                0);
        UUID subject = kind == RecipientKind.HOUSEHOLD ? null : UUID.randomUUID();
        Proposal proposal = new Proposal(
                new ProposalId(UUID.randomUUID()),
                round.id(),
                ask.id(),
                form,
                UUID.randomUUID(),
                new UnitId(UUID.randomUUID()),
                new Recipient(kind, subject, "Tên", "", true),
                new Proposal.Deeds("Làm nhiều việc tốt.", "Sáng kiến mẫu"),
                Optional.empty(),
                new Proposal.Course(ProposalState.RECEIVED, null, day, "1/BNHS", false, null),
                "",
                0);
        return new Judge(round, proposal, NOTHING, LAW, day).judge(day);
    }

    /** Notes the sentences, and the sentences within them, that have no words in one of the languages. */
    private static void words(Phrase phrase, Set<String> missing) {
        for (String language : List.of("vi", "en")) {
            boolean there = Stream.of("commendation", "law", "clearance", "consultation", "plan")
                    .map(name -> ResourceBundle.getBundle("messages/" + name, Locale.of(language)))
                    .anyMatch(bundle -> bundle.containsKey(phrase.key()));
            if (!there) {
                missing.add(language + " " + phrase.key());
            }
        }
        phrase.arguments().forEach(argument -> {
            if (argument instanceof Phrase inner) {
                words(inner, missing);
            }
        });
    }
}
