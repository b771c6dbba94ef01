package vn.thidua.organization.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.modulith.NamedInterface;
import vn.thidua.spreadsheet.SheetLimits;

/**
 * Settings of imports.
 *
 * @param mostRows of one table
 * @param silence how long a worker may show no sign of life before its work is taken over
 * @param look how often waiting tables are looked for; one that is handed in is noticed at once
 * @param kept how long a table waits for somebody to decide
 */
@NamedInterface("desk")
@ConfigurationProperties("thidua.import")
public record ImportSettings(
        @DefaultValue("200000") int mostRows,
        @DefaultValue("20s") Duration silence,
        @DefaultValue("3s") Duration look,
        @DefaultValue("7d") Duration kept) {

    /** Returns what a table may cost. */
    public SheetLimits limits() {
        return SheetLimits.DEFAULT.withRows(mostRows);
    }
}
