package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Span;

/** A numbered item, bullet, paragraph or table of a document, with the blocks below it. */
public final class Block {

    private final @Nullable Marker marker;
    private final Text whole;
    private final Text text;
    private final boolean bold;
    private final @Nullable Table table;
    private final List<Block> children = new ArrayList<>();
    private @Nullable Block parent;

    private Block(@Nullable Marker marker, Text whole, Text text, boolean bold, @Nullable Table table) {
        this.marker = marker;
        this.whole = whole;
        this.text = text;
        this.bold = bold;
        this.table = table;
    }

    static Block root() {
        return new Block(null, Text.EMPTY, Text.EMPTY, false, null);
    }

    static Block paragraph(Text text, boolean bold) {
        return new Block(null, text, text, bold, null);
    }

    static Block item(Marker marker, Text whole, Text text, boolean bold) {
        return new Block(marker, whole, text, bold, null);
    }

    static Block table(Table table) {
        return new Block(null, Text.EMPTY, Text.EMPTY, false, table);
    }

    void add(Block child) {
        child.parent = this;
        children.add(child);
    }

    void removeLast() {
        children.removeLast();
    }

    /** Returns the number or sign at the start, null of a paragraph or table. */
    public @Nullable Marker marker() {
        return marker;
    }

    /** Returns the text behind the marker; empty of a table. */
    public Text text() {
        return text;
    }

    /** Returns the text with its marker; empty of a table. */
    public Text whole() {
        return whole;
    }

    /** Tells whether all of the text was marked bold in the source, which says nothing where the source has no such marks. */
    public boolean isBold() {
        return bold;
    }

    /** Returns the table that this block is, null of others. */
    public @Nullable Table table() {
        return table;
    }

    /** Returns the blocks directly below, in order. */
    public List<Block> children() {
        return Collections.unmodifiableList(children);
    }

    /** Returns the block this one stands below, null of the top of a part. */
    public @Nullable Block parent() {
        return parent;
    }

    /** Tells whether this is an item with a number (not a bullet). */
    public boolean isNumbered() {
        return marker != null && !marker.isBullet();
    }

    /** Tells whether this is a bullet. */
    public boolean isBullet() {
        return marker != null && marker.isBullet();
    }

    /** Returns the printed number without its word and end punctuation, for example {@code II} or {@code 2.1}; empty without a number. */
    public String no() {
        return marker == null ? "" : marker.no();
    }

    /**
     * Returns what the block is about: the text up to its first colon where that stands early, otherwise its first sentence. End punctuation is
     * left out.
     */
    public Text heading() {
        return Headings.heading(text);
    }

    /** Returns the text behind {@link #heading()}, trimmed, punctuation at its start left out; empty where the heading is all. */
    public Text rest() {
        return Headings.rest(text);
    }

    /** Tells whether the block reads like a heading: short, without end of sentence, bold, or in capitals. */
    public boolean isHeading() {
        return table == null && Headings.isHeading(this);
    }

    /** Returns the numbers of the items from the top down to this one, for example {@code II.2.9}; bullets and paragraphs have that of their item. */
    public String path() {
        return Paths.path(this);
    }

    /** Returns the nearest numbered item above this block, null where there is none. */
    public @Nullable Block item() {
        Block above = parent;
        while (above != null && !above.isNumbered()) {
            above = above.parent;
        }
        return above;
    }

    /** Returns the blocks above, from the nearest to the top, without the nameless top itself. */
    public List<Block> ancestors() {
        List<Block> ancestors = new ArrayList<>();
        for (Block above = parent; above != null && above.parent != null; above = above.parent) {
            ancestors.add(above);
        }
        return ancestors;
    }

    /** Returns the sentences of the text. */
    public List<Text> sentences() {
        return text.sentences();
    }

    /** Shows this block and all below it, in the order of the text. */
    public void walk(Consumer<Block> visitor) {
        visitor.accept(this);
        for (Block child : children) {
            child.walk(visitor);
        }
    }

    /** Returns all blocks below this one, in the order of the text. */
    public List<Block> descendants() {
        List<Block> all = new ArrayList<>();
        for (Block child : children) {
            child.walk(all::add);
        }
        return all;
    }

    /** Returns the text of this block and all below it, joined with spaces; tables cell by cell. */
    public Text fullText() {
        List<Text> pieces = new ArrayList<>();
        walk(block -> pieces.addAll(block.ownTexts()));
        return Text.join(pieces);
    }

    private List<Text> ownTexts() {
        return table == null ? List.of(whole) : table.texts();
    }

    /** Returns where this block, without those below it, stands in the raw text. */
    public Span span() {
        return table == null ? whole.span() : table.span();
    }

    /** Returns the stretch of the raw text from the start of this block to the end of the last one below it. */
    public Span fullSpan() {
        Span span = span();
        Block last = this;
        while (!last.children.isEmpty()) {
            last = last.children.getLast();
        }
        return span.to() == 0 ? last.span() : span.union(last.span());
    }

    @Override
    public String toString() {
        return table == null ? whole.toString() : table.toString();
    }
}
