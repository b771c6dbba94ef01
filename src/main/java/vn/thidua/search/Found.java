package vn.thidua.search;

/**
 * Something that was found.
 *
 * @param title what it is called
 * @param note what tells it from others called the same, may be empty
 * @param path where it is shown
 */
public record Found(String title, String note, String path) {}
