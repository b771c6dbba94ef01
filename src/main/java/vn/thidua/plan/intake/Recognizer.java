package vn.thidua.plan.intake;

/**
 * The character recognition program to use.
 *
 * @param program name on the search path or full path of tesseract
 * @param language tesseract's name of the language, or several joined by {@code +}
 */
public record Recognizer(String program, String language) {
    /** Tesseract from the search path, Vietnamese. */
    public static final Recognizer TESSERACT = new Recognizer("tesseract", "vie");
}
