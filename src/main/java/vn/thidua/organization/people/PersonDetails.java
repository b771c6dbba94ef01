package vn.thidua.organization.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What is known about a person besides names and positions; null where nothing is. */
@NamedInterface("desk")
public record PersonDetails(
        @Nullable LocalDate bornOn,
        @Nullable Gender gender,
        @Nullable String phone,
        @Nullable String email) {}
