/** Screens of the money of awards. */
@NullMarked
package vn.thidua.award.money.web;

import org.jspecify.annotations.NullMarked;
