package vn.thidua.shell.web;

import java.util.List;
import java.util.Map;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;

/** The entries of the main menu in their order, each with the act it needs. */
public final class Menu {

    /* Some doors lead to pages that lie elsewhere. */
    private static final Map<String, List<String>> ELSEWHERE =
            Map.of("/scores", List.of("/scales", "/grades"), "/honours", List.of("/initiatives"));

    private record Door(String key, String path, String icon, Act act) {}

    private static final List<Door> DOORS = List.of(
            new Door("menu.home", "/", "home-check", Act.USE_OWN_DESK),
            new Door("menu.plans", "/plans", "file-description", Act.SEE_PLANS),
            new Door("menu.campaigns", "/campaigns", "flag", Act.SEE_CAMPAIGNS),
            new Door("menu.registrations", "/registrations", "clipboard-list", Act.REGISTER),
            new Door("menu.reports", "/reports", "report-analytics", Act.REPORT),
            new Door("menu.overview", "/overview", "chart-bar", Act.SEE_RESULTS),
            new Door("menu.tasks", "/tasks", "list-check", Act.SEE_RESULTS),
            new Door("menu.scores", "/scores", "scale", Act.SEE_SCORES),
            new Door("menu.honours", "/honours", "clipboard-text", Act.SEE_HONOURS),
            new Door("menu.awards", "/awards", "award", Act.SEE_ROUNDS),
            new Door("menu.units", "/units", "building-community", Act.SEE_UNITS),
            new Door("menu.people", "/people", "users-group", Act.SEE_PEOPLE),
            new Door("menu.clusters", "/clusters", "sitemap", Act.SEE_CLUSTERS),
            new Door("menu.law", "/law", "building-bank", Act.SEE_LAW),
            new Door("menu.imports", "/imports", "table-import", Act.IMPORT_TABLES),
            new Door("menu.accounts", "/accounts", "users", Act.MANAGE_ACCOUNTS),
            new Door("menu.outbox", "/outbox", "send", Act.READ_OUTBOX),
            new Door("menu.audit", "/audit", "history", Act.READ_AUDIT));

    private Menu() {}

    /**
     * An entry of the menu.
     *
     * @param key message key of its name
     * @param current whether the person is there
     */
    public record Entry(String key, String path, String icon, boolean current) {}

    /* As many as a telephone shows side by side with room for their names. */
    private static final int TABS = 5;

    /**
     * The entries at the lower edge of a telephone.
     *
     * @param first those that are always there
     * @param more those behind the last tab; none where all fit
     */
    public record Tabs(List<Entry> first, List<Entry> more) {

        static Tabs of(List<Entry> entries) {
            int shown = entries.size() <= TABS ? entries.size() : TABS - 1;
            return new Tabs(entries.subList(0, shown), entries.subList(shown, entries.size()));
        }

        /** Tells whether the person is at one of those behind the last tab. */
        public boolean elsewhere() {
            return more.stream().anyMatch(Entry::current);
        }
    }

    /** Returns the entries that the person may open. */
    public static List<Entry> of(Actor actor, String path) {
        return DOORS.stream()
                .filter(door -> actor.may(door.act()))
                .map(door -> new Entry(door.key(), door.path(), door.icon(), leadsTo(door.path(), path)))
                .toList();
    }

    private static boolean leadsTo(String door, String path) {
        return door.equals("/")
                ? path.equals("/")
                : path.equals(door)
                        || path.startsWith(door + "/")
                        || ELSEWHERE.getOrDefault(door, List.of()).stream()
                                .anyMatch(other -> path.equals(other) || path.startsWith(other + "/"));
    }
}
