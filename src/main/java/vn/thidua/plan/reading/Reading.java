package vn.thidua.plan.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that was read in one document, every item with its place in the raw text; lists are in the order of the text. */
public record Reading(
        Header header,
        List<Part> parts,
        List<LegalReference> legalBases,
        @Nullable Period period,
        Audience audience,
        List<Content> contents,
        List<Target> targets,
        List<Assignment> assignments,
        List<Deadline> deadlines,
        List<Commendation> commendations,
        List<Dossier> dossiers,
        List<FormColumn> registrationForm,
        List<Recipient> recipients,
        List<Warning> warnings) {

    /** Returns the same reading with other warnings. */
    public Reading withWarnings(List<Warning> others) {
        return new Reading(
                header,
                parts,
                legalBases,
                period,
                audience,
                contents,
                targets,
                assignments,
                deadlines,
                commendations,
                dossiers,
                registrationForm,
                recipients,
                others);
    }
}
