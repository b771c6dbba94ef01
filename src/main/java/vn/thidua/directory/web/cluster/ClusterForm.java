package vn.thidua.directory.web.cluster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.thidua.organization.cluster.Cluster;
import vn.thidua.organization.cluster.ClusterDesk;
import vn.thidua.organization.cluster.ClusterSort;
import vn.thidua.organization.reorganisation.LegalBasis;

/**
 * What somebody types about a cluster.
 *
 * @param id chosen when the empty form is shown, so that sending it twice makes one
 * @param version of the cluster that the form was opened with, 0 for a new one
 */
public record ClusterForm(
        @NotNull UUID id,
        long version,
        @Min(2000) @Max(2100) int year,
        @NotNull ClusterSort sort,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Size(max = 100) String number,
        @NotNull @Size(max = 200) String issuer,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate issuedOn) {

    /** A field that did not come at all is an empty one. */
    public ClusterForm {
        id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
        sort = Objects.requireNonNullElse(sort, ClusterSort.TERRITORY);
        name = Objects.requireNonNullElse(name, "");
        number = Objects.requireNonNullElse(number, "");
        issuer = Objects.requireNonNullElse(issuer, "");
    }

    static ClusterForm empty(int year) {
        return new ClusterForm(UUID.randomUUID(), 0, year, ClusterSort.TERRITORY, "", "", "", null);
    }

    static ClusterForm of(Cluster cluster) {
        return new ClusterForm(
                cluster.id().value(),
                cluster.version(),
                cluster.year(),
                cluster.sort(),
                cluster.name(),
                cluster.decision().number(),
                cluster.decision().issuer(),
                cluster.decision().date());
    }

    ClusterForm atVersion(long now) {
        return new ClusterForm(id, now, year, sort, name, number, issuer, issuedOn);
    }

    ClusterDesk.Head head() {
        return new ClusterDesk.Head(sort, name, new LegalBasis(number, issuer, issuedOn));
    }
}
