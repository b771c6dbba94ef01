package vn.thidua.plan.intake;

import java.time.Duration;

/**
 * How much one file may cost.
 *
 * @param bytes size of the file
 * @param pages pages of the file
 * @param characters characters of the text taken out
 * @param cells table cells of the file
 * @param time wall time from start to end
 * @param unpacking limits for packed content
 * @param recognition limits for character recognition
 */
public record Limits(
        long bytes, int pages, int characters, int cells, Duration time, Unpacking unpacking, Recognition recognition) {

    /** 50 MB, 500 pages, 10 million characters, 200,000 cells, 15 minutes. */
    public static final Limits DEFAULT = new Limits(
            50L << 20, 500, 10_000_000, 200_000, Duration.ofMinutes(15), Unpacking.DEFAULT, Recognition.DEFAULT);

    /**
     * Limits for packed content: office files are archives, and PDF files hold packed streams.
     *
     * @param entries parts in an archive
     * @param bytes unpacked size of all parts together
     * @param ratio unpacked to packed size of a part; parts that unpack to less than 4 MB are let through
     */
    public record Unpacking(int entries, long bytes, int ratio) {
        /** 5,000 parts, 300 MB, 200 to 1. */
        public static final Unpacking DEFAULT = new Unpacking(5_000, 300L << 20, 200);
    }

    /**
     * Limits for character recognition.
     *
     * @param pageTime wall time for one page
     * @param points points of one picture, in whole points
     */
    public record Recognition(Duration pageTime, long points) {
        /** One minute a page, 100 million points. */
        public static final Recognition DEFAULT = new Recognition(Duration.ofSeconds(60), 100_000_000);
    }

    /** Returns the same limits with another size of the file. */
    public Limits withBytes(long other) {
        return new Limits(other, pages, characters, cells, time, unpacking, recognition);
    }

    /** Returns the same limits with another number of pages. */
    public Limits withPages(int other) {
        return new Limits(bytes, other, characters, cells, time, unpacking, recognition);
    }

    /** Returns the same limits with another number of characters. */
    public Limits withCharacters(int other) {
        return new Limits(bytes, pages, other, cells, time, unpacking, recognition);
    }

    /** Returns the same limits with another number of table cells. */
    public Limits withCells(int other) {
        return new Limits(bytes, pages, characters, other, time, unpacking, recognition);
    }

    /** Returns the same limits with another wall time. */
    public Limits withTime(Duration other) {
        return new Limits(bytes, pages, characters, cells, other, unpacking, recognition);
    }

    /** Returns the same limits with other limits for packed content. */
    public Limits withUnpacking(Unpacking other) {
        return new Limits(bytes, pages, characters, cells, time, other, recognition);
    }

    /** Returns the same limits with other limits for recognition. */
    public Limits withRecognition(Recognition other) {
        return new Limits(bytes, pages, characters, cells, time, unpacking, other);
    }
}
