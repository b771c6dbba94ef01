/** Character recognition of pictures by the tesseract program, run as a child process under a time limit. */
@NullMarked
package vn.thidua.plan.intake.ocr;

import org.jspecify.annotations.NullMarked;
