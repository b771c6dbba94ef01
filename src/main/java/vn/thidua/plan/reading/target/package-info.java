/**
 * The targets of a plan: a grammar of Vietnamese quantity expressions, and the judgement which of them are promises.
 *
 * <p>{@link vn.thidua.plan.reading.target.TargetReader} is the way in. Text goes through {@code Lexer} (tokens), {@code Calendar} (dates),
 * {@code QuantityGrammar} (numbers with their units), {@code Governor} (the verb and comparator before a number), {@code Judge} (promise or
 * not, with {@code Doubts} and {@code CountJudge}) and {@code Wording} (subject, quotation). Word lists are in {@code Lexicon} and {@code UnitNouns}.
 */
@NullMarked
package vn.thidua.plan.reading.target;

import org.jspecify.annotations.NullMarked;
