/** The papers of a dossier: which ones the law of the day asks for, which are there, and what the program drafts of them. */
@NullMarked
package vn.thidua.commendation.dossier;

import org.jspecify.annotations.NullMarked;
