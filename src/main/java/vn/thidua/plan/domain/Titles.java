package vn.thidua.plan.domain;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Header;

/** What a plan is called in lists. */
final class Titles {

    private Titles() {}

    /** Returns number and subject; empty when the header gives neither. */
    static Optional<String> of(Header header) {
        String title = Stream.of(header.number(), header.subject())
                .map(Titles::value)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }

    private static @Nullable String value(Header.@Nullable Field field) {
        return field == null || field.value().isBlank() ? null : field.value();
    }
}
