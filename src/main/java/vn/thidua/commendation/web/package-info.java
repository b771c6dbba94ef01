/** The screens of commendation: rounds, proposals, dossiers. */
@NullMarked
package vn.thidua.commendation.web;

import org.jspecify.annotations.NullMarked;
