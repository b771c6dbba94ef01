package vn.thidua.directory.web.cluster;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.access.Accounts;
import vn.thidua.access.Actor;
import vn.thidua.organization.cluster.Cluster;
import vn.thidua.organization.cluster.ClusterMember;
import vn.thidua.spreadsheet.ExcelFile;

/** The clusters of a year as a workbook, a row for each member. */
@Component
final class ClusterSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> COLUMNS = List.of("year", "sort", "name", "unit", "part", "number", "date");

    private final Accounts accounts;
    private final MessageSource messages;

    ClusterSheet(Accounts accounts, MessageSource messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    ExcelFile of(ClustersPage page, Actor actor) {
        Locale language = accounts.locale(actor.account());
        List<List<String>> rows = new ArrayList<>();
        for (Cluster cluster : page.clusters()) {
            for (ClusterMember member : cluster.members()) {
                rows.add(List.of(
                        Integer.toString(cluster.year()),
                        say("cluster.sort." + cluster.sort(), language),
                        cluster.name(),
                        page.unit(member.unit()),
                        say("cluster.part." + member.part(), language),
                        cluster.decision().number(),
                        day(cluster.decision().date())));
            }
        }
        return ExcelFile.table(
                say("clusterSheet.file", language),
                say("clusterSheet.sheet", language),
                COLUMNS.stream()
                        .map(column -> say("clusterSheet.heading." + column, language))
                        .toList(),
                rows);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private String say(String key, Locale language) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, key, language), key);
    }
}
