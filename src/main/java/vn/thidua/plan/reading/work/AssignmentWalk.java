package vn.thidua.plan.reading.work;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.Text;

/** Goes through the blocks of a part and finds those that charge an office. */
final class AssignmentWalk {

    private static final PhraseSet GIVE = PhraseSet.of(
            "giao, giao cho, giao nhiệm vụ cho, phân công, phân công cho, giao trách nhiệm cho, ủy ban nhân dân giao, thống nhất giao");
    private static final PhraseSet LEADS =
            PhraseSet.of("chủ trì, là cơ quan chủ trì, có trách nhiệm chủ trì, làm đầu mối, là đơn vị chủ trì");
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
            if (block.isNumbered() && GIVE.startsAt(tokens, 0)) {
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
        if (here != Topic.REWARD && GIVE.startsAt(tokens, 0) && add(block, next, tokens)) {
            return;
        }
        boolean charges = here == Topic.ORGANISATION ? own != here || topic == here : charges(block, tokens, here);
        if (charges && mayCharge(block, tokens, isProse) && organised(block, next, tokens)) {
            return;
        }
        if (here != Topic.REWARD && here != Topic.AIM && here != Topic.AUDIENCE && ordered(block, tokens)) {
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
        return headsOnly && block.children().stream().allMatch(Block::isBullet);
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
                                && (tokens.get(subject.at()).capital() || GIVE.startsAt(tokens, 0))));
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

    /**
     * Finds orders within the text of a block: "Giao …", a sentence "Sở … chủ trì", the same in brackets, or labels.
     *
     * @return whether labels have told all, so that nothing below the block is left to read
     */
    private boolean ordered(Block block, List<Token> tokens) {
        List<RoleLabel> labels = RoleLabel.in(tokens);
        if (labels.stream().anyMatch(label -> label.at() > 0 && label.role() != Role.SUPPORT)) {
            List<Assignment> work = LabelledWork.in(block, List.of(block));
            work.forEach(found);
            return !work.isEmpty();
        }
        given(block, tokens);
        boolean any = false;
        for (Text sentence : block.sentences()) {
            any |= led(block, sentence, any);
        }
        if (!any) {
            bracketed(block, tokens);
        }
        return false;
    }

    /** Finds "Giao …" within the text: a capital opens an order there even where the point before it was lost. */
    private void given(Block block, List<Token> tokens) {
        int from = nextGiven(tokens, 1);
        while (from < tokens.size()) {
            int next = nextGiven(tokens, from + 1);
            boolean last = next >= tokens.size();
            Text order = block.text()
                    .subText(
                            tokens.get(from).from(),
                            last ? block.text().length() : tokens.get(next).from())
                    .trim();
            Subject subject = Subject.of(order, Tokens.of(order));
            if (subject != null && !subject.isEmpty()) {
                Charge charge = new Charge(Items.no(block), order, 1, order.span())
                        .lead(subject.offices().names())
                        .support(Supporters.in(order))
                        .guessed();
                found.accept(charge.assignment());
            }
            from = next;
        }
    }

    private static int nextGiven(List<Token> tokens, int at) {
        int i = at;
        while (i < tokens.size() && !(tokens.get(i).capital() && isGiven(tokens, i))) {
            i++;
        }
        return i;
    }

    private static boolean isGiven(List<Token> tokens, int at) {
        int length = GIVE.match(tokens, at);
        return length > 0 && OfficeStart.opens(tokens, at + length);
    }

    /** "Sở … chủ trì, phối hợp …" as a sentence of its own charges for the whole item. */
    private boolean led(Block block, Text sentence, boolean isFurther) {
        List<Token> tokens = Tokens.of(sentence);
        if (tokens.isEmpty() || !tokens.getFirst().capital() || GIVE.startsAt(tokens, 0)) {
            return false;
        }
        Subject subject = Subject.of(sentence, tokens);
        if (subject == null
                || subject.isEmpty()
                || !LEADS.startsAt(tokens, subject.offices().next())) {
            return false;
        }
        Charge charge = new Charge(
                        Items.no(block),
                        isFurther ? sentence : Items.text(block),
                        1,
                        isFurther ? sentence.span() : block.fullSpan())
                .lead(subject.offices().names())
                .support(Supporters.in(sentence))
                .guessed();
        found.accept(charge.assignment());
        return true;
    }

    private void bracketed(Block block, List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("(") && OfficeStart.within(tokens, i + 1)) {
                OfficeList offices = OfficeNames.read(block.text(), tokens, i + 1);
                if (LEADS.startsAt(tokens, offices.next())) {
                    Charge charge = new Charge(Items.no(block), Items.text(block), 1, block.fullSpan())
                            .lead(offices.names())
                            .support(Supporters.in(block.text()));
                    found.accept(charge.assignment());
                    return;
                }
            }
        }
    }
}
