package vn.thidua.plan.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.header.AudienceReader;
import vn.thidua.plan.reading.header.HeaderReader;
import vn.thidua.plan.reading.header.LegalReader;
import vn.thidua.plan.reading.header.PartReader;
import vn.thidua.plan.reading.header.PeriodReader;
import vn.thidua.plan.reading.header.RecipientReader;
import vn.thidua.plan.reading.proof.Proofreader;
import vn.thidua.plan.reading.reward.CommendationReader;
import vn.thidua.plan.reading.reward.DossierReader;
import vn.thidua.plan.reading.reward.RegistrationFormReader;
import vn.thidua.plan.reading.structure.Outline;
import vn.thidua.plan.reading.target.TargetReader;
import vn.thidua.plan.reading.work.AssignmentReader;
import vn.thidua.plan.reading.work.ContentReader;
import vn.thidua.plan.reading.work.DeadlineReader;

/** Reads the text of a plan document. */
public final class PlanReader {

    private PlanReader() {}

    /**
     * Returns all that is found in a text.
     *
     * <p>Never fails and invents nothing: a text that is no plan gives an almost empty reading. Time grows with the length of the text only.
     *
     * @param rawText any text; spans in the reading are offsets into it
     */
    public static Reading read(String rawText) {
        Outline outline = Outline.of(rawText);
        Header header = HeaderReader.read(outline);
        List<Assignment> assignments = AssignmentReader.read(outline);
        Period period = PeriodReader.read(outline, header);
        Reading reading = new Reading(
                header,
                PartReader.read(outline),
                LegalReader.read(outline, header),
                period,
                AudienceReader.read(outline),
                ContentReader.read(outline),
                TargetReader.read(outline),
                assignments,
                DeadlineReader.read(outline, start(header, period), assignments),
                CommendationReader.read(outline),
                DossierReader.read(outline),
                RegistrationFormReader.read(outline),
                RecipientReader.read(outline),
                List.of());
        return reading.withWarnings(Proofreader.read(outline, reading));
    }

    /** The day of issue or, where the head does not tell it, the first day of the campaign: it gives the year to days printed without one. */
    private static @Nullable Dating start(Header header, @Nullable Period period) {
        Dating issued = HeaderReader.issued(header);
        return issued == null && period != null ? period.from() : issued;
    }
}
