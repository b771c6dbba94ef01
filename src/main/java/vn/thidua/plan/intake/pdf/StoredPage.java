package vn.thidua.plan.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.encoding.LegacyEncoding;
import vn.thidua.encoding.StrayLegacy;
import vn.thidua.plan.intake.layout.PageLayout;
import vn.thidua.plan.intake.work.Budget;
import vn.thidua.plan.intake.work.PageText;

/**
 * What the file stores for a page, and what it is good for.
 *
 * @param text the stored text; kept even where it is unusable, for want of anything better
 * @param unusable whether the stored text is garbage
 * @param needsRecognition whether the page should be read as a picture
 * @param dropsHidden whether invisible text was left out beside visible text
 * @param density points an inch of the page's largest picture; 0 where there is none
 */
record StoredPage(PageText text, boolean unusable, boolean needsRecognition, boolean dropsHidden, double density) {
    private static final double PICTURE_PAGE = 0.5;
    private static final double SOME_PICTURE = 0.12;
    private static final int OUTLINES = 300;
    private static final double SLACK = 3;

    static StoredPage of(
            List<Glyph> glyphs,
            int unmapped,
            PdfDrawing drawing,
            Map<LegacyEncoding, Set<String>> converted,
            Budget budget) {
        List<Glyph> visible = new ArrayList<>();
        List<Glyph> hidden = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            (glyph.hidden() ? hidden : visible).add(glyph);
        }
        // A scan with a recognition layer: the layer is all there is but for a page number or a stamp.
        boolean layer = hidden.size() > 4 * visible.size() && drawing.pictureShare() > PICTURE_PAGE;
        List<Glyph> taken = layer ? glyphs : visible;
        String text = PageLayout.text(GlyphWords.of(taken, converted), drawing.rules(), SLACK, budget);
        TextLayer.Verdict verdict = TextLayer.of(StrayLegacy.repair(text).text(), unmapped, layer);
        boolean pictured = drawing.pictureShare() > SOME_PICTURE || drawing.strokes() > OUTLINES;
        boolean unusable = verdict == TextLayer.Verdict.UNUSABLE;
        boolean missing = verdict == TextLayer.Verdict.MISSING && (pictured || !hidden.isEmpty());
        boolean drops = !layer
                && hidden.stream().filter(glyph -> !glyph.text().isBlank()).count() >= 5;
        return new StoredPage(PageText.stored(text), unusable, unusable || missing, drops, drawing.density());
    }
}
