package vn.thidua.plan.reading.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.plan.reading.structure.Block;

/** Looks for items that stand twice, word for word, in the same list. */
final class RepeatCheck implements Check {

    private static final int LEAST_LENGTH = 30;

    @Override
    public void look(Evidence evidence, Findings findings) {
        evidence.outline().parts().forEach(part -> part.body().walk(block -> list(evidence, block, findings)));
    }

    private static void list(Evidence evidence, Block parent, Findings findings) {
        Map<String, Block> first = new HashMap<>();
        for (Block block : parent.children()) {
            String key = block.text().key().strip();
            if (block.marker() == null
                    || key.length() < LEAST_LENGTH
                    || !block.children().isEmpty()) {
                continue;
            }
            Block other = first.putIfAbsent(key, block);
            if (other != null) {
                findings.add(
                        Fault.ITEM_REPEATED,
                        evidence.where(block.span()),
                        block.span(),
                        List.of(other.span()),
                        Quotes.fold(block.text().toString()));
            }
        }
    }
}
