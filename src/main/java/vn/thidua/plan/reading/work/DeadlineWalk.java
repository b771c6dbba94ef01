package vn.thidua.plan.reading.work;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
        Block above = null;
        Topic topic = Topic.OTHER;
        for (Block block : top.children()) {
            // Paragraphs above the first section tell what the plan rests on.
            begun |= block.marker() != null || block.isHeading() || block.table() != null;
            if (begun) {
                visit(block, above, topic);
            }
            above = block;
            topic = Topic.behind(block, topic, Topic.OTHER);
        }
    }

    private void visit(Block block, @Nullable Block before, Topic above) {
        if (block.table() != null) {
            TableTimes.read(block.table(), calendar, found);
            return;
        }
        Topic own = Topic.own(block);
        Topic topic = own == Topic.OTHER ? above : own;
        if (ProseTimes.mayHoldDate(block.text())) {
            prose(block, before, topic);
        }
        Block previous = null;
        Topic current = topic;
        for (Block child : block.children()) {
            visit(child, previous, current);
            previous = child;
            current = Topic.behind(child, current, topic);
        }
    }

    private void prose(Block block, @Nullable Block before, Topic topic) {
        List<Token> tokens = Tokens.of(block.text());
        if (BrokenRow.is(tokens)) {
            BrokenRow.read(before, block.text(), tokens, calendar, found);
        } else {
            new ProseTimes(block, topic, calendar, charged, found).read();
        }
    }
}
