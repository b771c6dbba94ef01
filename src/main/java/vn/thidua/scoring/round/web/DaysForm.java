package vn.thidua.scoring.round.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.ScoringRound.Audience;
import vn.thidua.scoring.round.ScoringRound.Days;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.TypedDay;

/** Title, last days and who sees final places, as they were typed. */
public record DaysForm(
        @NotBlank @Size(max = 300) String title,
        @NotBlank String selfBy,
        @NotBlank String peerBy,
        @NotBlank String verifiedBy,
        @NotNull Audience shownTo,
        long version) {

    static DaysForm of(ScoringRound round) {
        return new DaysForm(
                round.title(),
                round.days().self().toString(),
                round.days().peer().toString(),
                round.days().verified().toString(),
                round.shownTo(),
                round.version());
    }

    /** Returns the complaints with those about days that are none. */
    Complaints check(Complaints complaints) {
        Complaints all = complaints;
        all = day(selfBy).isPresent() ? all : all.with("selfBy", "complaint.day");
        all = day(peerBy).isPresent() ? all : all.with("peerBy", "complaint.day");
        return day(verifiedBy).isPresent() ? all : all.with("verifiedBy", "complaint.day");
    }

    /** Returns the days; to be asked only of a form without complaints. */
    Days days() {
        return new Days(
                day(selfBy).orElseThrow(),
                day(peerBy).orElseThrow(),
                day(verifiedBy).orElseThrow());
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        return typed == null ? Optional.empty() : TypedDay.read(typed);
    }
}
