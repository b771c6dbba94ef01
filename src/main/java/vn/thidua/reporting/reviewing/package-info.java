/** Reports that the program drafts from the figures and people edit: monthly, interim (sơ kết) and final (tổng kết). */
@NullMarked
package vn.thidua.reporting.reviewing;

import org.jspecify.annotations.NullMarked;
