package vn.thidua.plan.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The papers that a proposal needs.
 *
 * @param form form of commendation the papers are for, null where they are for all
 * @param documents papers, in the words of the text
 * @param deadline by when they are due
 */
public record Dossier(
        @Nullable String form,
        List<String> documents,
        @Nullable Dating deadline,
        Span span,
        Certainty certainty) implements ReadItem {}
