/** What an office prints and hands over after a decision: its designs, blanks, printers and keys, the certificates that were made, and a log of every print. */
@NullMarked
package vn.thidua.award.printing;

import org.jspecify.annotations.NullMarked;
