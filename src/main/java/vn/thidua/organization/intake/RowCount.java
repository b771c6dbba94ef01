package vn.thidua.organization.intake;

/** How many rows are read, for the sign of life to tell. */
final class RowCount {

    private volatile long rows;

    long rows() {
        return rows;
    }

    void read(long all) {
        rows = all;
    }
}
