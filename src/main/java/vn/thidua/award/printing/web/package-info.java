/** The screens of printing: what of a decision is printed on what, designs, blanks, printers, keys. */
@NullMarked
package vn.thidua.award.printing.web;

import org.jspecify.annotations.NullMarked;
