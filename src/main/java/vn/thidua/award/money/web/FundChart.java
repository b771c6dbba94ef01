package vn.thidua.award.money.web;

import java.util.List;

/**
 * What was decided and paid by month, as a picture.
 *
 * @param most the largest amount, dong
 */
public record FundChart(List<Month> months, long most) {

    private static final int HEIGHT = 150;
    private static final int STEP = 58;
    private static final int LEFT = 20;
    private static final int GROUND = 170;

    /**
     * A month.
     *
     * @param committed for decisions of the month, dong
     * @param paid in the month less what came back, dong
     */
    public record Month(int number, long committed, long paid) {}

    /** Tells whether there is nothing to draw. */
    public boolean empty() {
        return most <= 0;
    }

    /** Returns where a month begins. */
    public int left(Month month) {
        return LEFT + (month.number() - 1) * STEP;
    }

    /** Returns how high an amount stands. */
    public int height(long dong) {
        return most <= 0 ? 0 : (int) Math.clamp(Math.round((double) Math.max(0, dong) * HEIGHT / most), 0, HEIGHT);
    }

    /** Returns where the top of an amount is. */
    public int top(long dong) {
        return GROUND - height(dong);
    }
}
