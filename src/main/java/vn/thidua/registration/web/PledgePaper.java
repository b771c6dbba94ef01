package vn.thidua.registration.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.paperwork.Paper;
import vn.thidua.registration.domain.Pledge;
import vn.thidua.shared.Vietnamese;

/** Makes the pledge of a cluster as a paper: its text, and who stands for it. It is in Vietnamese, whoever prints it. */
@Component
class PledgePaper {

    private final Sentences words;

    PledgePaper(MessageSource messages) {
        this.words = new Sentences(messages, Vietnamese.LOCALE);
    }

    /** Returns the paper. */
    Paper of(PledgePage page) {
        List<Paper.Block> blocks = new ArrayList<>();
        page.typed()
                .lines()
                .filter(line -> !line.isBlank())
                .map(Paper.Text::new)
                .forEach(blocks::add);
        blocks.add(new Paper.Section(words.t("pledge.paperMembers")));
        blocks.add(new Paper.Table(
                List.of(
                        new Paper.Column(words.t("registration.paperOrd"), 2, true),
                        new Paper.Column(words.t("matrix.unit"), 8, false),
                        new Paper.Column(words.t("pledge.paperSigner"), 8, false),
                        new Paper.Column(words.t("pledge.paperTime"), 5, true)),
                rows(page)));
        return new Paper(
                false,
                new Paper.Heading("", page.cluster().name(), "", ""),
                List.of(words.t("pledge.paperTitle"), page.stage().title()),
                "",
                blocks,
                null,
                List.of());
    }

    private static List<Paper.Group> rows(PledgePage page) {
        List<Paper.Group> rows = new ArrayList<>();
        for (PledgePage.Member member : page.members()) {
            Pledge.Signature signature = member.signature();
            rows.add(Paper.Group.row(
                    String.valueOf(rows.size() + 1),
                    member.name(),
                    signature == null ? "" : String.join("\n", signature.by(), signature.post()),
                    signature == null ? "" : Sentences.moment(signature.at())));
        }
        return rows;
    }
}
