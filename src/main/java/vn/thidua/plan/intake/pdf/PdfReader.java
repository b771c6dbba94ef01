package vn.thidua.plan.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.thidua.encoding.LegacyEncoding;
import vn.thidua.encoding.Vietnamese;
import vn.thidua.plan.intake.IntakeNote;
import vn.thidua.plan.intake.IntakeRefusal;
import vn.thidua.plan.intake.IntakeRefused;
import vn.thidua.plan.intake.NoteCode;
import vn.thidua.plan.intake.Recognizer;
import vn.thidua.plan.intake.ocr.Grey;
import vn.thidua.plan.intake.ocr.Pages;
import vn.thidua.plan.intake.work.Budget;
import vn.thidua.plan.intake.work.Extract;
import vn.thidua.plan.intake.work.PageNumbers;
import vn.thidua.plan.intake.work.PageText;

/** PDF files: each page's stored text where it is good, recognised text where it is not. */
public final class PdfReader {
    static final String TYPE = "application/pdf";

    private final Recognizer recognizer;
    private final Budget budget;
    private final Map<LegacyEncoding, Set<String>> converted = new TreeMap<>();
    private final List<StoredPage> stored = new ArrayList<>();

    private PdfReader(Recognizer recognizer, Budget budget) {
        this.recognizer = recognizer;
        this.budget = budget;
    }

    /**
     * Returns the text of a file.
     *
     * @throws IntakeRefused {@code ENCRYPTED}, {@code BROKEN}, {@code NO_TEXT}, one of the {@code OCR_…} codes, and those
     *     of the budget
     */
    public static Extract read(byte[] file, Recognizer recognizer, Budget budget) {
        return open(file, budget, document -> new PdfReader(recognizer, budget).read(document));
    }

    /**
     * Opens a file and goes through its pages without reading them.
     *
     * @throws IntakeRefused {@code ENCRYPTED}, {@code BROKEN}, and those of the budget
     */
    public static void check(byte[] file, Budget budget) {
        open(file, budget, document -> {
            for (PDPage page : document.getPages()) {
                page.getCropBox();
                budget.check();
            }
            return file;
        });
    }

    private interface Work<T> {
        T on(PDDocument document) throws IOException;
    }

    private static <T> T open(byte[] file, Budget budget, Work<T> work) {
        PackedStreams.check(file, budget);
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.getNumberOfPages() == 0) {
                throw new IntakeRefused(IntakeRefusal.BROKEN, TYPE);
            }
            budget.pages(document.getNumberOfPages());
            return work.on(document);
        } catch (InvalidPasswordException e) {
            throw new IntakeRefused(IntakeRefusal.ENCRYPTED, e);
        } catch (IOException e) {
            throw new IntakeRefused(IntakeRefusal.BROKEN, e, TYPE);
        }
    }

    private Extract read(PDDocument document) throws IOException {
        PdfGlyphs.read(
                document,
                budget,
                (page, glyphs, unmapped) ->
                        stored.add(StoredPage.of(glyphs, unmapped, PdfDrawing.of(page, budget), converted, budget)));
        List<IntakeNote> notes = new ArrayList<>();
        converted.forEach((encoding, fonts) ->
                notes.add(IntakeNote.of(NoteCode.FONT_CONVERTED, encoding.title(), String.join(", ", fonts))));
        note(NoteCode.HIDDEN_TEXT_DROPPED, pages(StoredPage::dropsHidden), notes);
        List<Integer> wanted = pages(StoredPage::needsRecognition);
        if (wanted.isEmpty()) {
            List<PageText> texts = stored.stream().map(StoredPage::text).toList();
            if (texts.stream().allMatch(PageText::isEmpty)) {
                throw new IntakeRefused(IntakeRefusal.NO_TEXT);
            }
            return finished(texts, notes);
        }
        return finished(recognized(document, wanted, notes), notes);
    }

    private List<PageText> recognized(PDDocument document, List<Integer> wanted, List<IntakeNote> notes)
            throws IOException {
        List<PageText> texts = new ArrayList<>();
        List<Integer> unusable = new ArrayList<>();
        List<Integer> doubtful = new ArrayList<>();
        Pages pages = new Pages(recognizer, budget);
        for (int number = 1; number <= stored.size(); number++) {
            StoredPage page = stored.get(number - 1);
            PageText text = page.text();
            if (page.needsRecognition()) {
                budget.page(number, stored.size());
                PageText read = pages.ready() ? recognized(document, number, pages) : PageText.NONE;
                if (isBetter(read, text)) {
                    text = read;
                    (page.unusable() ? unusable : new ArrayList<Integer>()).add(number);
                } else {
                    pages.unused(number);
                    (page.unusable() ? doubtful : new ArrayList<Integer>()).add(number);
                }
            }
            texts.add(text);
        }
        if (texts.stream().allMatch(PageText::isEmpty)) {
            throw pages.ready() ? pages.nothing() : pages.missing();
        }
        notes.addAll(pages.notes());
        if (!pages.ready()) {
            note(NoteCode.OCR_MISSING, wanted, notes);
        }
        note(NoteCode.TEXT_LAYER_UNUSABLE, unusable, notes);
        note(NoteCode.TEXT_LAYER_DOUBTFUL, doubtful, notes);
        return texts;
    }

    private PageText recognized(PDDocument document, int number, Pages pages) throws IOException {
        Optional<Grey> picture =
                PdfRaster.of(document, number - 1, stored.get(number - 1).density(), budget);
        if (picture.isEmpty()) {
            pages.givenUp(number);
            return PageText.NONE;
        }
        return pages.recognize(number, picture.get());
    }

    private static boolean isBetter(PageText read, PageText stored) {
        return !read.isEmpty()
                && (stored.isEmpty()
                        || Vietnamese.of(read.text()).fitting()
                                >= Vietnamese.of(stored.text()).fitting());
    }

    private Extract finished(List<PageText> texts, List<IntakeNote> notes) {
        List<Integer> empty = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).isEmpty()) {
                empty.add(i + 1);
            }
        }
        note(NoteCode.PAGES_WITHOUT_TEXT, empty, notes);
        return new Extract(texts, notes);
    }

    private List<Integer> pages(java.util.function.Predicate<StoredPage> which) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < stored.size(); i++) {
            if (which.test(stored.get(i))) {
                numbers.add(i + 1);
            }
        }
        return numbers;
    }

    private static void note(NoteCode code, List<Integer> pages, List<IntakeNote> notes) {
        if (!pages.isEmpty()) {
            notes.add(IntakeNote.of(code, PageNumbers.text(pages)));
        }
    }
}
