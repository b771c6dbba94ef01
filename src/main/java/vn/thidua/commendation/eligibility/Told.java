package vn.thidua.commendation.eligibility;

import vn.thidua.regulation.condition.Verdict;
import vn.thidua.shared.Phrase;

/** What is known of a question, and from where. */
record Told(Verdict verdict, Phrase why) {}
