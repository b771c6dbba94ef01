package vn.thidua.award.printing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.award.certificate.Design;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.AwardDecisions;
import vn.thidua.award.decision.Conferral;
import vn.thidua.award.decision.ConferralId;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.printing.Blanks;
import vn.thidua.award.printing.Designs;
import vn.thidua.award.printing.MadeCertificate;
import vn.thidua.award.printing.PrintSight;
import vn.thidua.award.printing.PrintView;
import vn.thidua.award.printing.Printers;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.LawBook;
import vn.thidua.shared.Paging;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/** Makes the pages of what is printed. */
@Component
class PrintingPages {

    private final AwardDecisions decisions;
    private final PrintSight sight;
    private final PrintView view;
    private final Shelf shelf;
    private final LawBook law;
    private final Clock clock;

    PrintingPages(AwardDecisions decisions, PrintSight sight, PrintView view, Shelf shelf, LawBook law, Clock clock) {
        this.decisions = decisions;
        this.sight = sight;
        this.view = view;
        this.shelf = shelf;
        this.law = law;
        this.clock = clock;
    }

    /** What a body prints with. */
    @Component
    record Shelf(Designs designs, Blanks blanks, Printers printers) {}

    PrintingPage list(int page, Actor actor) {
        Paging paging = new Paging(Math.toIntExact(sight.count(actor)), page);
        List<AwardDecision> signed = sight.signed(actor, paging.from(), paging.to() - paging.from());
        Map<DecisionId, List<Conferral>> all =
                decisions.conferralsOf(signed.stream().map(AwardDecision::id).toList());
        Map<ConferralId, MadeCertificate> made = view.made(
                all.values().stream().flatMap(List::stream).map(Conferral::id).toList());
        return new PrintingPage(
                signed.stream()
                        .map(one -> line(one, all.getOrDefault(one.id(), List.of()), made))
                        .toList(),
                paging);
    }

    private PrintingPage.Line line(
            AwardDecision decision, List<Conferral> all, Map<ConferralId, MadeCertificate> made) {
        List<MadeCertificate> standing = all.stream()
                .filter(Conferral::valid)
                .flatMap(one -> Optional.ofNullable(made.get(one.id())).stream())
                .filter(one -> one.printed() > 0)
                .toList();
        return new PrintingPage.Line(
                decision,
                label(decision.form()),
                Math.toIntExact(all.stream().filter(Conferral::valid).count()),
                standing.size(),
                Math.toIntExact(
                        standing.stream().filter(one -> one.handedOn() != null).count()),
                law.statutes()
                        .form(decision.form())
                        .filter(form -> !form.certificate())
                        .isPresent());
    }

    DecisionPrintPage show(
            DecisionId id, PrintChoice choice, UUID order, String why, Optional<Refusal> refusal, Actor actor) {
        AwardDecision decision = sight.decision(id, actor);
        UnitId issuer = decision.issuer();
        Map<ConferralId, MadeCertificate> made = view.made(id);
        return new DecisionPrintPage(
                decision,
                label(decision.form()),
                view.whyNot(decision),
                decisions.conferrals(id).stream()
                        .map(one -> new DecisionPrintPage.Line(one, Optional.ofNullable(made.get(one.id()))))
                        .toList(),
                new DecisionPrintPage.Choices(
                        Arrays.asList(Design.Shipped.values()),
                        shelf.designs().of(issuer),
                        shelf.blanks().of(issuer),
                        shelf.printers().of(issuer)),
                choice,
                view.problems(decision, choice.order(order, id, List.of(), "")),
                view.log(id),
                why,
                order,
                LocalDate.now(clock),
                refusal);
    }

    Phrase.Label label(String form) {
        return law.statutes().form(form).map(AwardForm::label).orElse(new Phrase.Label(form, form));
    }
}
