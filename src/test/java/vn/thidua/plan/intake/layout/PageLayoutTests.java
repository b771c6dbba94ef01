package vn.thidua.plan.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.intake.IntakeProgress;
import vn.thidua.plan.intake.Limits;
import vn.thidua.plan.intake.work.Budget;

class PageLayoutTests {
    private final List<Word> words = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    /** Puts words on a line, six units a character and four between words. */
    private void put(double left, double bottom, String text) {
        double at = left;
        for (String word : text.split(" ", -1)) {
            words.add(new Word(word, at, bottom - 10, at + 6 * word.length(), bottom, true));
            at += 6 * word.length() + 4;
        }
    }

    private void grid(double[] xs, double[] ys) {
        for (double x : xs) {
            rules.add(new Rule(false, x, ys[0], ys[ys.length - 1]));
        }
        for (double y : ys) {
            rules.add(new Rule(true, y, xs[0], xs[xs.length - 1]));
        }
    }

    private String text() {
        return PageLayout.text(words, rules, 3, new Budget(Limits.DEFAULT, IntakeProgress.SILENT));
    }

    @Test
    void keepsColumnsApartAndWordsTogether() {
        put(0, 20, "Nơi nhận:");
        put(300, 21, "CHỦ TỊCH");
        put(0, 36, "- Các đơn vị trong phường;");

        assertThat(text()).isEqualTo("Nơi nhận:" + " ".repeat(41) + "CHỦ TỊCH\n- Các đơn vị trong phường;");
    }

    @Test
    void doesNotSplitJustifiedLines() {
        double at = 0;
        for (String word : "phát huy tinh thần thi đua".split(" ", -1)) {
            words.add(new Word(word, at, 10, at + 6 * word.length(), 20, true));
            at += 6 * word.length() + 13;
        }

        assertThat(text()).isEqualTo("phát huy tinh thần thi đua");
    }

    @Test
    void leavesABlankLineWhereThePageDoes() {
        put(0, 20, "một");
        put(0, 36, "hai");
        put(0, 52, "ba");
        put(0, 95, "bốn");

        assertThat(text()).isEqualTo("một\nhai\nba\n\nbốn");
    }

    @Test
    void spreadsNumberedRowsWithoutLinesBetween() {
        grid(new double[] {0, 40, 200, 300}, new double[] {0, 20, 100});
        put(5, 15, "STT");
        put(45, 15, "Việc");
        put(205, 15, "Hạn");
        put(5, 36, "1");
        put(45, 36, "Trồng cây");
        put(205, 36, "Quý I");
        put(45, 52, "ven đường");
        put(5, 70, "2");
        put(45, 70, "Báo cáo");

        assertThat(text()).isEqualTo("STT\tViệc\tHạn\n1\tTrồng cây ven đường\tQuý I\n2\tBáo cáo\t");
    }

    @Test
    void keepsAMergedCellWhole() {
        grid(new double[] {0, 100, 200}, new double[] {0, 20});
        rules.add(new Rule(true, 40, 0, 200));
        rules.add(new Rule(false, 0, 0, 40));
        rules.add(new Rule(false, 200, 0, 40));
        put(5, 15, "Nội dung");
        put(105, 15, "Đơn vị");
        put(60, 35, "Phần chung của phường");

        assertThat(text()).isEqualTo("Nội dung\tĐơn vị\nPhần chung của phường\t");
    }

    @Test
    void readsWhatAFrameHoldsAsPrinted() {
        grid(new double[] {0, 200}, new double[] {0, 60});
        put(20, 25, "HỎA TỐC");

        assertThat(text()).isEqualTo("HỎA TỐC");
    }
}
