/** Public consultation (lấy ý kiến nhân dân): candidates are shown without an account being needed, comments are looked at and answered; time alone opens and closes it. */
@NullMarked
package vn.thidua.commendation.consultation;

import org.jspecify.annotations.NullMarked;
