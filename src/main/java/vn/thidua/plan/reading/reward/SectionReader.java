package vn.thidua.plan.reading.reward;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.Spelling;
import vn.thidua.plan.reading.structure.Text;

/** Reads one section about rewards into awards: forms with criteria of their own, forms only listed, and criteria that all share. */
final class SectionReader {

    /** How much behind a form its criteria may take where they are not items of their own. */
    private static final int REACH = 400;

    private final List<Award> awards = new ArrayList<>();
    private final List<Block> groups = new ArrayList<>();
    private Text host = Text.EMPTY; // who awards what the bullets below a line name
    private @Nullable Text shared;
    private int awardsBeforeShared;

    private SectionReader() {}

    /** Returns what the sections promise; forms that are only listed have the criteria that all share. */
    static List<Award> read(List<Block> sections) {
        SectionReader reader = new SectionReader();
        sections.forEach(reader::visit);
        return Merging.merge(reader.awards, reader.groups, reader.shared);
    }

    private void visit(Block block) {
        if (block.table() != null) {
            awards.addAll(TableAwards.of(block.table()));
            return;
        }
        switch (Role.of(block)) {
            case ASIDE, EMULATION -> {}
            case GROUP -> group(block);
            case PLAIN -> plain(block);
        }
    }

    private void plain(Block block) {
        List<Mention> heads = offered(block.heading());
        if (!heads.isEmpty()
                && isFormHeading(block)
                && block.children().stream().noneMatch(SectionReader::isFormHeading)) {
            heads.forEach(head -> form(block, head.authority().isEmpty() && head.verb() >= 0 ? head.by(host) : head));
            return;
        }
        clauses(block);
        if (block.isHeading() || block.isNumbered()) {
            host = Awarders.host(block.text());
        } else if (block.marker() == null) {
            Text named = Awarders.host(block.text());
            host = named.isEmpty() ? host : named;
        }
        block.children().forEach(this::visit);
    }

    /** A heading, item or bullet that is about the form it names. */
    private static boolean isFormHeading(Block block) {
        if (block.marker() == null && !block.isHeading()) {
            return false;
        }
        List<Mention> heads = offered(block.heading());
        return !heads.isEmpty() && heads.getFirst().from() < 60 && heads.size() <= 2;
    }

    private static List<Mention> offered(Text text) {
        return FormFinder.find(text).stream().filter(Mention::isOffered).toList();
    }

    private void form(Block block, Mention head) {
        List<Block> own = groupsBelow(block);
        for (Block group : own) {
            awards.add(new Award(
                    head, RecipientKinds.read(group.heading().key(), 0), Criteria.of(group), group.fullSpan()));
        }
        if (own.isEmpty()) {
            awards.add(single(block, head));
        }
    }

    private static Award single(Block block, Mention head) {
        List<String> criteria = Criteria.of(block);
        Text behind = head.text().from(head.to());
        List<String> recipients = RecipientKinds.read(behind.key(), 0);
        if (recipients.isEmpty()) {
            recipients = named(block, head, criteria);
        }
        if (recipients.isEmpty()) {
            recipients = Clauses.ahead(head, criteria);
        }
        if (criteria.isEmpty() && !recipients.isEmpty()) {
            Criteria.add(criteria, behind);
        }
        return new Award(head, recipients, criteria, block.fullSpan());
    }

    /** Recipients that the form's own name, the lines below it or its criteria give. */
    private static List<String> named(Block block, Mention head, List<String> criteria) {
        String form = Spelling.key(head.form());
        if (form.startsWith("tập thể")) {
            return List.of("tập thể");
        }
        List<String> own = RecipientKinds.read(block.rest().key(), 0);
        if (!own.isEmpty()) {
            return FormNames.fitting(form, own);
        }
        for (Block child : block.children()) {
            int at = child.table() == null ? Words.find(child.text().key(), "cho", 0) : -1;
            List<String> row =
                    at < 0 ? List.of() : RecipientKinds.read(child.text().key(), at);
            if (!row.isEmpty()) {
                return FormNames.fitting(form, row);
            }
        }
        for (String text : criteria) {
            List<String> row = RecipientKinds.readStrict(Spelling.key(text), 0);
            if (!row.isEmpty()) {
                return FormNames.fitting(form, row);
            }
        }
        return List.of();
    }

    private static List<Block> groupsBelow(Block block) {
        List<Block> found = new ArrayList<>();
        for (Block child : block.children()) {
            if (child.table() == null) {
                if (Role.of(child) == Role.GROUP) {
                    found.add(child);
                } else if (!child.isBullet()) {
                    found.addAll(groupsBelow(child));
                }
            }
        }
        return found;
    }

    /** A group of recipients that is not below a form: either it names its forms, or its criteria hold for all that are listed. */
    private void group(Block block) {
        List<String> recipients = RecipientKinds.read(block.heading().key(), 0);
        int before = awards.size();
        groupForms(block, recipients);
        if (awards.size() == before) {
            groups.add(block);
        }
    }

    private void groupForms(Block block, List<String> recipients) {
        if (block.table() != null || Role.of(block) == Role.ASIDE) {
            return;
        }
        for (Mention mention : offered(block.text())) {
            List<String> criteria = new ArrayList<>();
            block.children().stream()
                    .filter(child -> child.table() == null)
                    .forEach(child -> Criteria.add(criteria, child.text()));
            if (criteria.isEmpty()) {
                Criteria.add(
                        criteria,
                        mention.text()
                                .subText(mention.to(), Math.min(mention.text().length(), mention.to() + REACH)));
            }
            awards.add(new Award(mention, recipients, criteria, block.fullSpan()));
        }
        block.children().forEach(child -> groupForms(child, recipients));
    }

    /** What is said behind the list of forms comes before what is said ahead of it. */
    private boolean sharedEarly() {
        return awardsBeforeShared == 0 && !awards.isEmpty();
    }

    private void clauses(Block block) {
        Text awarder = Text.EMPTY; // of a sentence that goes on with "; tặng …"
        for (Text sentence : block.sentences()) {
            List<Mention> mentions = offered(sentence);
            for (Mention mention : mentions) {
                boolean elided = mention.authority().isEmpty() && mention.verb() == 0;
                Mention whole = elided ? mention.by(awarder) : mention;
                awards.add(Clauses.award(whole));
                awarder = whole.authority().isEmpty() ? awarder : whole.authority();
            }
            if (mentions.isEmpty() && (shared == null || sharedEarly()) && Clauses.isShared(sentence)) {
                shared = sentence;
                awardsBeforeShared = awards.size();
            }
        }
    }
}
