/** The pages of decisions on awards. */
@NullMarked
package vn.thidua.award.decision.web;

import org.jspecify.annotations.NullMarked;
