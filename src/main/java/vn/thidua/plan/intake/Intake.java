package vn.thidua.plan.intake;

import java.util.List;

/**
 * What a file gave: its text and how that text came about.
 *
 * @param fileName display name, safe to show: no folders, no control characters, at most 120 characters
 * @param mediaType media type found by content, such as {@code application/pdf}
 * @param sha256 SHA-256 of the file as received, 64 lower-case hexadecimal digits
 * @param text the text for the reader: one paragraph or printed line per line, one table row per line with its cells
 *     TAB separated, a blank line between blocks, a form feed between pages, {@code \n} line ends, Unicode NFC
 * @param pages the pages in order, at least one; formats without fixed pages count hard page breaks
 * @param notes what was done or should be known, in the order it came up
 * @param signatures digital signatures found, in the order of signing; empty for formats other than PDF
 */
public record Intake(
        String fileName,
        String mediaType,
        String sha256,
        String text,
        List<IntakePage> pages,
        List<IntakeNote> notes,
        List<SignatureFinding> signatures) {

    /** Keeps its own copies of the lists. */
    public Intake {
        pages = List.copyOf(pages);
        notes = List.copyOf(notes);
        signatures = List.copyOf(signatures);
    }

    /**
     * Returns the page an offset of the text lies on.
     *
     * @param offset offset into {@link #text()}; values outside fall on the first or last page
     */
    public IntakePage pageAt(int offset) {
        int low = 0;
        int high = pages.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pages.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return pages.get(low);
    }

    /** Returns whether a note of this code was made. */
    public boolean noted(NoteCode code) {
        return notes.stream().anyMatch(note -> note.code() == code);
    }
}
