package vn.thidua.reporting.monitoring;

/**
 * How complete the figures of some targets are.
 *
 * @param name of the content or the lead agency; empty where there is none
 * @param targets number of targets
 * @param wanted figures that are wanted, of all units together
 * @param answered figures and other answers that came
 * @param verified figures that somebody stands for
 * @param figures figures that somebody can stand for
 */
public record FigureGroup(String name, int targets, int wanted, int answered, int verified, int figures) {

    private static final int ALL = 100;

    /** Returns how many of those wanted came, 0 to 100 percent, rounded down; 100 where none is wanted. */
    public int completeness() {
        return wanted == 0 ? ALL : Math.min(ALL, (int) (100L * answered / wanted));
    }

    /** Returns how many figures wait for somebody to stand for them. */
    public int waiting() {
        return Math.max(0, figures - verified);
    }
}
