/** The digital signatures of PDF files, examined without trust lists and without the network. */
@NullMarked
package vn.thidua.plan.intake.signature;

import org.jspecify.annotations.NullMarked;
