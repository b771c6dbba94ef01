package vn.thidua.commendation.web;

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
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.proposal.ProposalSight;
import vn.thidua.commendation.round.AwardRoundSight;
import vn.thidua.paperwork.Paper;
import vn.thidua.paperwork.PaperFile;
import vn.thidua.paperwork.PaperPage;
import vn.thidua.shared.Screen;
import vn.thidua.spreadsheet.ExcelFile;

/** Hands out the list of a round as a workbook, and the drafted papers of a dossier. */
@Controller
@Needs(Act.SEE_ROUNDS)
class AwardFileController {

    private static final String DRAFT = DossierController.PROPOSAL + "/papers/{part}";

    private final AwardRoundPages pages;
    private final AwardRoundSight rounds;
    private final ProposalSight sight;
    private final DraftedPapers papers;
    private final Accounts accounts;
    private final MessageSource messages;

    AwardFileController(
            AwardRoundPages pages,
            AwardRoundSight rounds,
            ProposalSight sight,
            DraftedPapers papers,
            Accounts accounts,
            MessageSource messages) {
        this.pages = pages;
        this.rounds = rounds;
        this.sight = sight;
        this.papers = papers;
        this.accounts = accounts;
        this.messages = messages;
    }

    @GetMapping(AwardRoundController.ROUND + "/proposals.xlsx")
    ResponseEntity<byte[]> list(Actor actor, @PathVariable UUID id) {
        Locale locale = accounts.locale(actor.account());
        List<List<String>> rows = pages.lines(rounds.visible(new AwardRoundId(id), actor), actor).stream()
                .map(line -> cells(line, locale))
                .toList();
        return ExcelFile.table(
                        "danh-sach-de-nghi-khen-thuong.xlsx",
                        t(locale, "awards.sheet"),
                        Stream.of("name", "post", "unit", "form", "state", "receipt", "papers", "findings", "deeds")
                                .map(key -> t(locale, "awards.column." + key))
                                .toList(),
                        rows)
                .download();
    }

    private List<String> cells(AwardRoundPage.Line line, Locale locale) {
        return List.of(
                line.proposal().who().name(),
                line.proposal().who().post(),
                line.unit(),
                locale.getLanguage().equals("en")
                        ? line.form().en()
                        : line.form().vi(),
                t(locale, "awards.proposal." + line.proposal().state()),
                line.proposal().course().receipt(),
                line.settled() + "/" + line.papers(),
                t(locale, "awards.verdict." + line.verdict()),
                line.proposal().deeds().text());
    }

    @GetMapping(DRAFT)
    Screen print(Actor actor, @PathVariable UUID id, @PathVariable String part) {
        String back = "/awards/proposals/" + id;
        return new PaperPage(paper(actor, id, part), back + "/papers/" + part, back).screen();
    }

    @GetMapping(DRAFT + ".docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable UUID id, @PathVariable String part) {
        return new PaperFile(file(part), paper(actor, id, part)).word();
    }

    @GetMapping(DRAFT + ".pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id, @PathVariable String part) {
        return new PaperFile(file(part), paper(actor, id, part)).pdf();
    }

    private Paper paper(Actor actor, UUID id, String part) {
        return papers.of(sight.place(new ProposalId(id), actor), part, actor);
    }

    private static String file(String part) {
        return part.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String t(Locale locale, String key) {
        return messages.getMessage(key, null, locale);
    }
}
