package vn.thidua.plan.reading.work;

import java.util.List;
import java.util.function.Consumer;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.Text;

/** Finds the orders that stand within the text of a block. */
final class Orders {

    /** Words that give work to an office. */
    static final PhraseSet GIVE = PhraseSet.of(
            "giao, giao cho, giao nhiệm vụ cho, phân công, phân công cho, giao trách nhiệm cho, ủy ban nhân dân giao, thống nhất giao");

    private static final PhraseSet LEADS =
            PhraseSet.of("chủ trì, là cơ quan chủ trì, có trách nhiệm chủ trì, làm đầu mối, là đơn vị chủ trì");

    private final Block block;
    private final Consumer<Assignment> found;

    Orders(Block block, Consumer<Assignment> found) {
        this.block = block;
        this.found = found;
    }

    /**
     * Finds orders within the text of a block: "Giao …", a sentence "Sở … chủ trì", the same in brackets, or labels.
     *
     * @return whether labels have told all, so that nothing below the block is left to read
     */
    boolean read(List<Token> tokens) {
        List<RoleLabel> labels = RoleLabel.in(tokens);
        if (labels.stream().anyMatch(label -> label.at() > 0 && label.role() != Role.SUPPORT)) {
            List<Assignment> work = LabelledWork.in(block, List.of(block));
            work.forEach(found);
            return !work.isEmpty();
        }
        given(tokens);
        boolean any = false;
        for (Text sentence : block.sentences()) {
            any |= led(sentence, any);
        }
        if (!any) {
            bracketed(tokens);
        }
        return false;
    }

    /** Finds "Giao …" within the text: a capital opens an order there even where the point before it was lost. */
    private void given(List<Token> tokens) {
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

    /** Whether "Giao …" and an office stand at a token. */
    static boolean isGiven(List<Token> tokens, int at) {
        int length = GIVE.match(tokens, at);
        return length > 0 && OfficeStart.opens(tokens, at + length);
    }

    /** "Sở … chủ trì, phối hợp …" as a sentence of its own charges for the whole item. */
    private boolean led(Text sentence, boolean isFurther) {
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

    private void bracketed(List<Token> tokens) {
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
