package vn.thidua.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What continues and what changes from one version of a plan to the next. */
class VersionTests {

    private final PlanItem clean = SampleItems.item(
            ItemKind.CONTENT,
            "N1",
            SampleItems.content("1", "Giữ đường phố sạch đẹp, không rác", 0),
            Decision.ACCEPTED);
    private final PlanItem green = SampleItems.item(
            ItemKind.CONTENT, "N2", SampleItems.content("2", "Trồng cây xanh trên vỉa hè", 50), Decision.ACCEPTED);
    private final PlanItem share = SampleItems.item(
            ItemKind.TARGET, "C1", SampleItems.target("hồ sơ giải quyết đúng hạn", "95", 100), Decision.EDITED);
    private final List<PlanItem> before = List.of(clean, green, share);

    @Test
    void sameWordsContinueWhereverTheyStand() {
        assertThat(matches(
                        content("N7", "1", "Giữ đường phố sạch đẹp, không rác", 900),
                        target("C1", "hồ sơ giải quyết đúng hạn", "95")))
                .isEqualTo(Map.of("N7", "N1", "C1", "C1"));
    }

    @Test
    void sameNumberContinuesWithOtherWords() {
        assertThat(matches(content("N2", "2", "Chăm sóc bồn hoa trước cổng cơ quan", 0)))
                .isEqualTo(Map.of("N2", "N2"));
    }

    @Test
    void alikeWordsContinueWithAnotherNumber() {
        assertThat(matches(content("N9", "9", "Trồng thêm cây xanh trên vỉa hè", 0)))
                .isEqualTo(Map.of("N9", "N2"));
    }

    @Test
    void otherFigureContinuesTheTarget() {
        assertThat(matches(target("C4", "hồ sơ giải quyết đúng hạn", "98"))).isEqualTo(Map.of("C4", "C1"));
    }

    @Test
    void strangersContinueNothing() {
        assertThat(matches(content("N3", "3", "Tổ chức hội thi tiếng hát học sinh", 0)))
                .isEmpty();
    }

    @Test
    void oneOldItemIsContinuedOnce() {
        assertThat(matches(
                        content("N1", "1", "Giữ đường phố sạch đẹp, không rác", 0),
                        content("N2", "1", "Giữ đường phố sạch đẹp, không rác", 40)))
                .isEqualTo(Map.of("N1", "N1"));
    }

    @Test
    void proposesOnlyWhatReadsTheSame() {
        assertThat(VersionMatch.sameAsRead(target("C1", "hồ sơ giải quyết đúng hạn", "95.0"), share))
                .isTrue();
        assertThat(VersionMatch.sameAsRead(target("C1", "hồ sơ giải quyết đúng hạn", "98"), share))
                .isFalse();
    }

    @Test
    void tellsAddedChangedAndRemovedApart() {
        PlanItem changed = new PlanItem(
                share.id(),
                1,
                ItemKind.TARGET,
                "C1",
                null,
                SampleItems.target("hồ sơ giải quyết đúng hạn", "98", 5),
                null,
                true,
                Decision.PENDING,
                null,
                null,
                0);
        PlanItem added = SampleItems.item(
                ItemKind.CONTENT, "N3", SampleItems.content("3", "Tổ chức hội thi", 0), Decision.PENDING);
        PlanItem rejected =
                SampleItems.item(ItemKind.CONTENT, "N4", SampleItems.content("4", "Dòng thừa", 0), Decision.REJECTED);
        assertThat(VersionDiff.of(before, List.of(clean, changed, added, rejected)))
                .isEqualTo(new VersionDiff(
                        List.of(added), List.of(new VersionDiff.Change(share, changed)), List.of(green), 1));
    }

    private Map<String, String> matches(NewItem... items) {
        Map<String, String> labels = new TreeMap<>();
        VersionMatch.of(List.of(items), before).forEach((item, old) -> labels.put(item.label(), old.label()));
        return labels;
    }

    private static NewItem content(String label, String no, String text, int at) {
        return new NewItem(ItemKind.CONTENT, label, SampleItems.content(no, text, at));
    }

    private static NewItem target(String label, String subject, String value) {
        return new NewItem(ItemKind.TARGET, label, SampleItems.target(subject, value, 7));
    }
}
