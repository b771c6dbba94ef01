package vn.thidua.plan.reading.work;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.Marker;
import vn.thidua.plan.reading.structure.Text;

/** Reads work whose offices stand behind labels: "Cơ quan chủ trì: …", "Đơn vị phối hợp: …". */
final class LabelledWork {

    /** Characters in which a label has to end. */
    private static final int LONGEST_LABEL = 80;

    /** Tokens of a name such as "Hoạt động 1". */
    private static final int LONGEST_NAME = 4;

    private static final PhraseSet CONTENT =
            PhraseSet.of("nội dung, nội dung công việc, nội dung thực hiện, nội dung hoạt động, nhiệm vụ");

    private LabelledWork() {}

    /** Tells whether one of the blocks begins with the label of a leading or performing office. */
    static boolean group(List<Block> blocks) {
        return blocks.stream().anyMatch(LabelledWork::leads);
    }

    /**
     * Returns the assignments that the labels of some blocks state.
     *
     * @param above the item they are about, where they do not come with the items themselves
     */
    static List<Assignment> in(Block above, List<Block> blocks) {
        boolean shared = blocks.stream().filter(LabelledWork::leads).count() <= 1;
        List<Assignment> work = new ArrayList<>();
        List<Block> group = new ArrayList<>();
        for (Block block : blocks) {
            if (!shared && !group.isEmpty() && !isLabel(block) && group.stream().anyMatch(LabelledWork::leads)) {
                close(group.getFirst(), group, work);
                group.clear();
            }
            group.add(block);
        }
        if (!group.isEmpty()) {
            close(shared ? above : group.getFirst(), group, work);
        }
        return work;
    }

    private static void close(Block item, List<Block> group, List<Assignment> work) {
        boolean whole = !group.contains(item);
        List<Text> pieces = new ArrayList<>();
        Span span = whole ? item.fullSpan() : item.span();
        // "Hoạt động 1" over "Nội dung: …" is only the name of what follows.
        boolean isName = whole && Tokens.of(item.text()).size() <= LONGEST_NAME;
        if (whole && !(isName && CONTENT.startsAt(Tokens.of(group.getFirst().heading()), 0))) {
            pieces.add(item.text());
        }
        for (Block block : group) {
            pieces.add(pieces.isEmpty() ? Items.text(block) : block.fullText());
            span = span.union(block.fullSpan());
        }
        Charge charge = new Charge(Items.no(item), Text.join(pieces), null, span);
        boolean hasLead = group.stream().anyMatch(block -> hasRole(block, Role.LEAD));
        group.forEach(block -> read(block.text(), Tokens.of(block.text()), hasLead, block.children(), charge));
        if (!charge.isEmpty()) {
            work.add(charge.assignment());
        }
    }

    /**
     * Charges the offices behind the labels of a text.
     *
     * @param hasLead whether somebody is said to lead, so that who performs supports
     * @param below blocks that name the offices where nothing stands behind the last label
     */
    static void read(Text text, List<Token> tokens, boolean hasLead, List<Block> below, Charge charge) {
        List<RoleLabel> labels = RoleLabel.in(tokens);
        for (int i = 0; i < labels.size(); i++) {
            RoleLabel label = labels.get(i);
            boolean supports = label.role() == Role.SUPPORT || (label.role() == Role.PERFORM && hasLead);
            if (label.value() >= tokens.size()) {
                below.forEach(child -> office(child.text(), supports, charge));
            } else {
                int end = i + 1 < labels.size()
                        ? tokens.get(labels.get(i + 1).at()).from()
                        : text.length();
                office(text.subText(tokens.get(label.value()).from(), end), supports, charge);
            }
        }
    }

    private static void office(Text text, boolean supports, Charge charge) {
        List<Token> tokens = Tokens.of(text);
        List<String> offices = OfficeNames.read(text, tokens, OfficeWords.LEADS_IN.match(tokens, 0))
                .names();
        if (supports) {
            charge.support(offices);
        } else {
            charge.lead(offices);
            charge.support(Supporters.in(text));
        }
    }

    private static boolean leads(Block block) {
        return isLabel(block) && (hasRole(block, Role.LEAD) || hasRole(block, Role.PERFORM));
    }

    private static boolean isLabel(Block block) {
        Marker marker = block.marker();
        boolean mayLabel = marker == null || marker.style().compareTo(Marker.Style.ARABIC) >= 0;
        return mayLabel && startsWithLabel(block);
    }

    private static boolean startsWithLabel(Block block) {
        Text beginning = block.text().subText(0, Math.min(block.text().length(), LONGEST_LABEL));
        if (beginning.key().indexOf(':') < 0) {
            return false;
        }
        List<RoleLabel> labels = RoleLabel.in(Tokens.of(beginning));
        return !labels.isEmpty() && labels.getFirst().at() == 0;
    }

    private static boolean hasRole(Block block, Role role) {
        return RoleLabel.in(Tokens.of(block.text())).stream().anyMatch(label -> label.role() == role);
    }
}
