package vn.thidua.plan.reading.work;

import java.util.List;
import java.util.function.Consumer;
import vn.thidua.plan.reading.Deadline;
import vn.thidua.plan.reading.structure.Block;

/** Goes through the blocks of a part and hands its prose and tables to their readers. */
final class DeadlineWalk {

    private final Calendar calendar;
    private final Charged charged;
    private final Consumer<Deadline> found;

    DeadlineWalk(Calendar calendar, Charged charged, Consumer<Deadline> found) {
        this.calendar = calendar;
        this.charged = charged;
        this.found = found;
    }

    /** Reads all blocks below the top of a part. */
    void through(Block top) {
        boolean begun = top.children().stream().noneMatch(block -> block.marker() != null);
        for (Block block : top.children()) {
            // Paragraphs above the first section tell what the plan rests on.
            begun |= block.marker() != null || block.isHeading() || block.table() != null;
            if (begun) {
                visit(block, Topic.OTHER);
            }
        }
    }

    private void visit(Block block, Topic above) {
        if (block.table() != null) {
            TableTimes.read(block.table(), calendar, found);
            return;
        }
        Topic own = Topic.own(block);
        Topic topic = own == Topic.OTHER ? above : own;
        if (mayHoldDate(block.text().key())) {
            new ProseTimes(block, topic, calendar, charged, found).read();
        }
        List<Block> children = block.children();
        for (Block child : children) {
            visit(child, topic);
        }
    }

    private static boolean mayHoldDate(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c >= '0' && c <= '9' || c == 'q' && key.startsWith("quý", i)) {
                return true;
            }
        }
        return false;
    }
}
