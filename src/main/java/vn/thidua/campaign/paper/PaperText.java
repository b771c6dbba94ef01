package vn.thidua.campaign.paper;

/**
 * The parts of the plan document that people write; a paragraph each line. Contents, targets, days and commendations come from the campaign.
 *
 * @param basis on what it is based
 * @param purpose aims and demands
 * @param measures how it is done
 * @param organising who sees to what
 */
public record PaperText(String basis, String purpose, String measures, String organising) {

    private static final int LONGEST = 20_000;

    /** Strips the parts and cuts what nobody prints. */
    public PaperText {
        basis = text(basis);
        purpose = text(purpose);
        measures = text(measures);
        organising = text(organising);
    }

    private static String text(String typed) {
        String text = typed.strip().replace("\r\n", "\n");
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
