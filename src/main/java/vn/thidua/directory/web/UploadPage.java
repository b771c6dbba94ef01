package vn.thidua.directory.web;

import vn.thidua.shared.Complaints;

/**
 * The form that takes a workbook.
 *
 * @param mostRows most rows that one upload may have
 */
public record UploadPage(Complaints complaints, int mostRows) {}
