package vn.thidua.programme.domain;

/**
 * What became of the rows of a table that was taken.
 *
 * @param fresh how many were new
 * @param changed how many changed what is there
 * @param same how many were there already
 */
public record Taken(int fresh, int changed, int same) {}
