package vn.thidua.plan.reading.work;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.structure.Block;

/** Goes through the blocks of a part and finds those that charge an office. */
final class AssignmentWalk {

    private static final PhraseSet CLOSING = PhraseSet.of(
            "trên đây là, trong quá trình thực hiện, trong quá trình triển khai thực hiện, kế hoạch này, quyết định này");
    private static final PhraseSet DIFFICULTIES = PhraseSet.of("vướng mắc, phát sinh vướng mắc, khó khăn vướng mắc");
    private static final PhraseSet ENFORCING =
            PhraseSet.of("chịu trách nhiệm thi hành, căn cứ quyết định thi hành, thi hành quyết định này");

    private final Consumer<Assignment> found;

    /** Whether no section says who does what, as in a directive: then its numbered items do. */
    private boolean isDirective;

    AssignmentWalk(Consumer<Assignment> found) {
        this.found = found;
    }

    /** Reads all blocks below the top of a part. */
    void through(Block top) {
        boolean organises = top.descendants().stream().anyMatch(block -> Topic.own(block) == Topic.ORGANISATION);
        isDirective = !organises;
        section(top, Topic.OTHER);
    }

    /** Reads the articles of a decision that another part carries out: only "Giao …" charges there. */
    void throughArticles(Block top) {
        for (Block block : top.children()) {
            List<Token> tokens = Tokens.of(block.text());
            if (block.isNumbered() && Orders.GIVE.startsAt(tokens, 0)) {
                add(block, null, tokens);
            }
        }
    }

    private void section(Block above, Topic topic) {
        List<Block> blocks = above.children();
        if (topic != Topic.REWARD && topic != Topic.AUDIENCE && LabelledWork.group(blocks) && labelled(above, blocks)) {
            return;
        }
        boolean isProse = blocks.stream().allMatch(block -> block.marker() == null);
        Topic current = topic;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            visit(block, next, current, isProse);
            current = Topic.behind(block, current, topic);
        }
    }

    private boolean labelled(Block above, List<Block> blocks) {
        List<Assignment> work = LabelledWork.in(above, blocks);
        work.forEach(found);
        return !work.isEmpty();
    }

    private void visit(Block block, @Nullable Block next, Topic topic, boolean isProse) {
        if (block.table() != null) {
            TableWork.assignments(block.table()).forEach(found);
            return;
        }
        Topic own = Topic.own(block);
        Topic here = own == Topic.OTHER ? topic : own;
        List<Token> tokens = Tokens.of(block.text());
        if (here != Topic.REWARD && Orders.GIVE.startsAt(tokens, 0) && add(block, next, tokens)) {
            return;
        }
        boolean charges = here == Topic.ORGANISATION ? own != here || topic == here : charges(block, tokens, here);
        if (charges && mayCharge(block, tokens, isProse) && organised(block, next, tokens)) {
            return;
        }
        if (here != Topic.REWARD
                && here != Topic.AIM
                && here != Topic.AUDIENCE
                && new Orders(block, found).read(tokens)) {
            return;
        }
        section(block, here);
    }

    /** In a directive the numbered items at the top charge offices, where they say what is to be done. */
    private boolean charges(Block block, List<Token> tokens, Topic here) {
        return isDirective
                && here == Topic.OTHER
                && block.isNumbered()
                && block.ancestors().size() <= 1
                && block.ancestors().stream().noneMatch(ContentSection::isContent)
                && saysWhat(block, tokens);
    }

    /** Paragraphs between items introduce or close them. */
    private static boolean mayCharge(Block block, List<Token> tokens, boolean isProse) {
        boolean closes = CLOSING.startsAt(tokens, 0)
                && (block.marker() == null || DIFFICULTIES.occurs(tokens, 0, tokens.size()));
        return !closes
                && !ENFORCING.occurs(tokens, 0, tokens.size())
                && (block.marker() != null || (isProse && !BrokenRow.is(tokens) && saysWhat(block, tokens)));
    }

    /** A paragraph charges an office only where a verb or a colon follows its name. */
    private static boolean saysWhat(Block block, List<Token> tokens) {
        Subject subject = Subject.of(block.text(), tokens);
        if (subject == null || subject.isEmpty()) {
            return false;
        }
        int next = subject.offices().next();
        boolean goesOn = next < tokens.size() && (tokens.get(next).is(":") || WorkVerbs.ALL.startsAt(tokens, next));
        return goesOn || !block.children().isEmpty();
    }

    private boolean organised(Block block, @Nullable Block next, List<Token> tokens) {
        return (isOneOffice(block, tokens) || !namesOfficesBelow(block)) && add(block, next, tokens);
    }

    /** "1. Ban Giám hiệu:" over "- Hiệu trưởng …", "- Phó Hiệu trưởng …": the office is charged, those below are parts of it. */
    private static boolean isOneOffice(Block block, List<Token> tokens) {
        Subject subject = block.isNumbered() ? Subject.of(block.text(), tokens) : null;
        if (subject == null || subject.offices().names().size() != 1 || OfficeStart.isPlural(tokens, subject.at())) {
            return false;
        }
        int next = subject.offices().next();
        boolean headsOnly = next >= tokens.size()
                || tokens.subList(next, tokens.size()).stream().allMatch(Token::isMark);
        return headsOnly
                && block.children().stream().allMatch(Block::isBullet)
                && block.children().stream().noneMatch(child -> Orders.isGiven(Tokens.of(child.heading()), 0));
    }

    /** "1. Các phòng, ban" over "a) Phòng Nội vụ", "b) Phòng Tài chính": those below are charged. */
    private static boolean namesOfficesBelow(Block block) {
        int offices = 0;
        int items = 0;
        for (Block child : block.children()) {
            if (child.marker() != null) {
                items++;
                offices += isNamed(child) ? 1 : 0;
            }
        }
        return offices >= 2 && offices * 2 > items;
    }

    /** "Phân công giáo viên …", "Căn cứ kế hoạch, từng tổ …" tell what is to be done by the office above. */
    private static boolean isNamed(Block child) {
        List<Token> tokens = Tokens.of(child.heading());
        Subject subject = Subject.of(child.text(), tokens);
        return subject != null
                && (subject.at() == 0
                        || (subject.at() < tokens.size()
                                && (tokens.get(subject.at()).capital() || Orders.GIVE.startsAt(tokens, 0))));
    }

    private boolean add(Block block, @Nullable Block next, List<Token> tokens) {
        boolean isDebris = block.marker() == null && next != null && BrokenRow.is(Tokens.of(next.text()));
        Charge charge = isDebris ? null : ChargedItem.read(block, next, tokens);
        if (charge == null) {
            return false;
        }
        found.accept(charge.assignment());
        return true;
    }
}
