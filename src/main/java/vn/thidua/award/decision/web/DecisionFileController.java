package vn.thidua.award.decision.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.AwardDecisions;
import vn.thidua.award.decision.Conferral;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.decision.DecisionSight;
import vn.thidua.award.decision.RevocationRows;
import vn.thidua.paperwork.Paper;
import vn.thidua.paperwork.PaperFile;
import vn.thidua.paperwork.PaperPage;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;
import vn.thidua.spreadsheet.ExcelFile;

/** Hands out the papers of a decision and its list as a workbook. */
@Controller
@Needs(Act.SEE_DECISIONS)
class DecisionFileController {

    private static final String PAPER = DecisionController.DECISION + "/papers/{part}";

    private final DecisionSight sight;
    private final AwardDecisions reads;
    private final RevocationRows revocations;
    private final DecisionPapers papers;
    private final Accounts accounts;
    private final MessageSource messages;

    DecisionFileController(
            DecisionSight sight,
            AwardDecisions reads,
            RevocationRows revocations,
            DecisionPapers papers,
            Accounts accounts,
            MessageSource messages) {
        this.sight = sight;
        this.reads = reads;
        this.revocations = revocations;
        this.papers = papers;
        this.accounts = accounts;
        this.messages = messages;
    }

    /** The paper on a page to print: the decision, what the office submits, or a decision that revokes by its id. */
    @GetMapping(PAPER)
    Screen print(Actor actor, @PathVariable UUID id, @PathVariable String part) {
        AwardDecision decision = sight.visible(new DecisionId(id), actor);
        return new PaperPage(paper(decision, part, actor), decision.path() + "/papers/" + part, decision.path())
                .screen();
    }

    @GetMapping(PAPER + ".docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable UUID id, @PathVariable String part) {
        return file(actor, id, part).word();
    }

    @GetMapping(PAPER + ".pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id, @PathVariable String part) {
        return file(actor, id, part).pdf();
    }

    @GetMapping(DecisionController.DECISION + "/list.xlsx")
    ResponseEntity<byte[]> list(Actor actor, @PathVariable UUID id) {
        AwardDecision decision = sight.visible(new DecisionId(id), actor);
        Locale locale = accounts.locale(actor.account());
        boolean works = sight.works(decision, actor);
        return ExcelFile.table(
                        DecisionPapers.fileName(decision) + ".xlsx",
                        t(locale, "decision.sheet"),
                        Stream.of("ordinal", "kind", "name", "line", "achievement", "state", "ended", "why")
                                .filter(key -> works || !key.equals("why"))
                                .map(key -> t(locale, "decision.column." + key))
                                .toList(),
                        reads.conferrals(decision.id()).stream()
                                .map(one -> cells(one, works, locale))
                                .toList())
                .download();
    }

    /** Why an award ended is told to whoever works on the decision. */
    private List<String> cells(Conferral one, boolean works, Locale locale) {
        Stream<String> cells = Stream.of(
                one.goldenBook(),
                t(locale, "law.word." + one.kind()),
                one.name(),
                one.line(),
                one.achievement(),
                t(locale, "decision.award." + one.state()),
                one.ending().map(Conferral.Ending::number).orElse(""));
        return works
                ? Stream.concat(
                                cells,
                                Stream.of(
                                        one.ending().map(Conferral.Ending::why).orElse("")))
                        .toList()
                : cells.toList();
    }

    private PaperFile file(Actor actor, UUID id, String part) {
        AwardDecision decision = sight.visible(new DecisionId(id), actor);
        String name = part.equals("decision")
                ? DecisionPapers.fileName(decision)
                : part.equals("submission") ? "to-trinh" : "quyet-dinh-thu-hoi";
        return new PaperFile(name, paper(decision, part, actor));
    }

    private Paper paper(AwardDecision decision, String part, Actor actor) {
        if (part.equals("decision")) {
            return papers.decision(decision);
        }
        if (part.equals("submission") && sight.works(decision, actor)) {
            return papers.submission(decision);
        }
        return revocations.of(List.of(decision.id())).stream()
                .filter(one -> one.id().toString().equals(part))
                .findFirst()
                .map(one -> papers.revocation(decision, one))
                .orElseThrow(() -> new NotFound("paper " + part));
    }

    private String t(Locale locale, String key) {
        return messages.getMessage(key, null, locale);
    }
}
