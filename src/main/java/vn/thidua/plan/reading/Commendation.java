package vn.thidua.plan.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form of commendation the plan promises: one entry per form, authority and set of criteria.
 *
 * @param form for example {@code Giấy khen}
 * @param authority who awards it
 * @param recipients kinds of recipients that share the criteria, for example {@code tập thể}
 * @param criteria conditions, in the words of the text
 */
public record Commendation(
        String form,
        @Nullable String authority,
        List<String> recipients,
        List<String> criteria,
        Span span,
        Certainty certainty)
        implements ReadItem {}
