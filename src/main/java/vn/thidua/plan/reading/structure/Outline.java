package vn.thidua.plan.reading.structure;

import java.util.List;
import java.util.Optional;
import vn.thidua.plan.reading.Part;

/**
 * The structure of a whole text: its parts with their trees of blocks, and what was taken out of the flow.
 *
 * @param raw the text as given
 * @param parts documents within the text, in order, at least one
 * @param footnotes footnotes, moved out of the paragraphs they interrupted
 * @param furniture page numbers, signature stamps and what a web page put before the document, which are in no block
 */
public record Outline(String raw, List<DocumentPart> parts, List<Block> footnotes, List<Text> furniture) {

    /** Takes copies of the lists. */
    public Outline {
        parts = List.copyOf(parts);
        footnotes = List.copyOf(footnotes);
        furniture = List.copyOf(furniture);
    }

    /** Returns the structure of any text; never fails, time grows with the length only. */
    public static Outline of(String raw) {
        return OutlineBuilder.build(raw);
    }

    /** Returns the plan itself: the first part that is a plan, otherwise the first part. */
    public DocumentPart plan() {
        return parts.stream()
                .filter(part -> part.kind() == Part.Kind.PLAN)
                .findFirst()
                .orElse(parts.getFirst());
    }

    /** Returns the part of a kind that comes first, empty where there is none. */
    public Optional<DocumentPart> first(Part.Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).findFirst();
    }

    /** Returns the blocks of all parts, in the order of the text, without footnotes. */
    public List<Block> blocks() {
        return parts.stream().flatMap(part -> part.blocks().stream()).toList();
    }
}
