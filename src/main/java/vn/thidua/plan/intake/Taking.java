package vn.thidua.plan.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.thidua.encoding.LegacyEncoding;
import vn.thidua.encoding.StrayLegacy;
import vn.thidua.encoding.Vietnamese;
import vn.thidua.plan.intake.signature.Signatures;
import vn.thidua.plan.intake.text.Cleaning;
import vn.thidua.plan.intake.work.Budget;
import vn.thidua.plan.intake.work.Extract;
import vn.thidua.plan.intake.work.PageText;
import vn.thidua.shared.FileName;

/** One file on its way in. */
final class Taking {
    private static final int ENOUGH_WORDS = 30;

    private final byte[] content;
    private final String name;
    private final Recognizer recognizer;
    private final Budget budget;
    private final List<IntakeNote> notes = new ArrayList<>();

    Taking(byte[] content, String name, Recognizer recognizer, Budget budget) {
        this.content = content;
        this.name = name;
        this.recognizer = recognizer;
        this.budget = budget;
    }

    Intake take() {
        String shown = FileName.safe(name);
        if (!shown.equals(name)) {
            notes.add(IntakeNote.of(NoteCode.NAME_CLEANED));
        }
        Formats formats = new Formats(content, shown, recognizer, budget);
        Extract extract = formats.read();
        String mediaType = formats.mediaType();
        FileEnding.note(shown, mediaType).ifPresent(notes::add);
        notes.addAll(extract.notes());
        List<IntakePage> pages = new ArrayList<>();
        String text = join(extract.pages(), pages);
        if (text.isBlank()) {
            throw new IntakeRefused(IntakeRefusal.NO_TEXT);
        }
        Vietnamese count = Vietnamese.of(text);
        if (!count.likely() && count.words() < ENOUGH_WORDS && pages.stream().allMatch(Taking::recognized)) {
            throw new IntakeRefused(IntakeRefusal.NO_TEXT); // recognition sees letters in any pattern
        }
        if (count.words() >= ENOUGH_WORDS && !count.likely()) {
            notes.add(IntakeNote.of(NoteCode.NOT_VIETNAMESE));
        }
        return new Intake(shown, mediaType, sha256(), text, pages, notes, signatures(mediaType));
    }

    /** Goes as far as without recognition; the text itself is thrown away. */
    void check() {
        Formats formats = new Formats(content, FileName.safe(name), recognizer, budget);
        if (formats.mayBeScan()) {
            formats.check();
            return;
        }
        Extract extract = formats.read();
        if (extract.notes().stream().anyMatch(note -> note.code() == NoteCode.MACROS_IGNORED)) {
            throw new IntakeRefused(IntakeRefusal.MACROS);
        }
        if (join(extract.pages(), new ArrayList<>()).isBlank()) {
            throw new IntakeRefused(IntakeRefusal.NO_TEXT);
        }
    }

    private static boolean recognized(IntakePage page) {
        return page.source() == PageSource.OCR;
    }

    private String join(List<PageText> texts, List<IntakePage> pages) {
        StringBuilder all = new StringBuilder();
        budget.pages(texts.size());
        for (PageText text : texts) {
            if (!pages.isEmpty()) {
                all.append(all.isEmpty() || all.charAt(all.length() - 1) == '\n' ? "\f" : "\n\f");
            }
            int start = all.length();
            all.append(Cleaning.clean(repaired(text)).replace('\f', '\n'));
            budget.check();
            if (all.length() > budget.limits().characters()) {
                throw new IntakeRefused(
                        IntakeRefusal.TOO_MUCH_TEXT, budget.limits().characters());
            }
            pages.add(new IntakePage(pages.size() + 1, start, all.length(), text.source()));
        }
        return all.toString();
    }

    /** Old text pasted into a new document keeps its letters, whatever font it now claims. */
    private String repaired(PageText page) {
        StrayLegacy.Repair repair = page.source() == PageSource.TEXT
                ? StrayLegacy.repair(page.text())
                : new StrayLegacy.Repair(page.text(), null);
        LegacyEncoding encoding = repair.encoding();
        if (encoding != null) {
            IntakeNote note = IntakeNote.of(NoteCode.ENCODING_CONVERTED, encoding.title());
            if (!notes.contains(note)) {
                notes.add(note);
            }
        }
        return repair.text();
    }

    private List<SignatureFinding> signatures(String mediaType) {
        if (!mediaType.equals(MediaType.PDF)) {
            return List.of();
        }
        Signatures signatures = Signatures.ofPdf(content);
        if (!signatures.readable()) {
            notes.add(IntakeNote.of(NoteCode.SIGNATURES_UNREADABLE));
        }
        return signatures.findings();
    }

    private String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
