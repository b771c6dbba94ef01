package vn.thidua.plan.intake.ocr;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.intake.FileIntake.Readiness;
import vn.thidua.plan.intake.IntakeNote;
import vn.thidua.plan.intake.IntakeRefusal;
import vn.thidua.plan.intake.IntakeRefused;
import vn.thidua.plan.intake.NoteCode;
import vn.thidua.plan.intake.Recognizer;
import vn.thidua.plan.intake.work.Budget;
import vn.thidua.plan.intake.work.PageNumbers;
import vn.thidua.plan.intake.work.PageText;

/** Recognises the pages of one file and keeps count of how that went. */
public final class Pages {
    private final Recognizer recognizer;
    private final Tesseract tesseract;
    private final Budget budget;
    private final Readiness readiness;
    private final List<Integer> used = new ArrayList<>();
    private final List<Integer> gaveUp = new ArrayList<>();
    private final List<Integer> failed = new ArrayList<>();

    /** Asks the program whether it is there. */
    public Pages(Recognizer recognizer, Budget budget) {
        this.recognizer = recognizer;
        this.tesseract = new Tesseract(recognizer);
        this.budget = budget;
        this.readiness = tesseract.readiness();
    }

    /** Returns whether pages can be recognised at all. */
    public boolean ready() {
        return readiness == Readiness.READY;
    }

    /** Returns the refusal for a file that cannot be taken without recognition. */
    public IntakeRefused missing() {
        return readiness == Readiness.NO_LANGUAGE
                ? new IntakeRefused(IntakeRefusal.OCR_LANGUAGE_MISSING, recognizer.language())
                : new IntakeRefused(IntakeRefusal.OCR_MISSING);
    }

    /**
     * Returns the text of a page, {@link PageText#NONE} where there is none.
     *
     * @param number page number, from 1
     * @param picture the page; it is changed
     */
    public PageText recognize(int number, Grey picture) {
        Recognition done = Recognition.of(picture, tesseract, budget);
        PageText page = PageText.recognized(done.text());
        if (done.gaveUp()) {
            gaveUp.add(number);
        } else if (done.failed()) {
            failed.add(number);
        } else if (!page.isEmpty()) {
            used.add(number);
        }
        return page;
    }

    /** Remembers that a page took too long to be drawn. */
    public void givenUp(int number) {
        gaveUp.add(number);
    }

    /** Forgets that a page was recognised: something better was found for it. */
    public void unused(int number) {
        used.remove((Object) number);
    }

    /** Returns the notes on all pages so far. */
    public List<IntakeNote> notes() {
        List<IntakeNote> notes = new ArrayList<>();
        if (!used.isEmpty()) {
            notes.add(IntakeNote.of(NoteCode.OCR_USED, PageNumbers.text(used)));
        }
        if (!gaveUp.isEmpty()) {
            notes.add(IntakeNote.of(NoteCode.OCR_GAVE_UP, PageNumbers.text(gaveUp)));
        }
        return notes;
    }

    /**
     * Returns why a file of which no page gave text is refused: because it holds none, or because recognition was given
     * up or failed.
     */
    public IntakeRefused nothing() {
        if (!gaveUp.isEmpty()) {
            long seconds = budget.limits().recognition().pageTime().toSeconds();
            return new IntakeRefused(IntakeRefusal.OCR_TOO_SLOW, seconds);
        }
        return new IntakeRefused(failed.isEmpty() ? IntakeRefusal.NO_TEXT : IntakeRefusal.OCR_FAILED);
    }
}
