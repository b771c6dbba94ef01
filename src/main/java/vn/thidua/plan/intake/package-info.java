/**
 * The intake of plan documents: a file of any kind an office sends becomes the one text the plan reader works on.
 *
 * <p>The door is {@link vn.thidua.plan.intake.FileIntake}. It finds out what a file is by its content (never by its
 * name), takes the text out with the layout that carries meaning (tables, columns, numbering, pages), repairs legacy
 * Vietnamese encodings, sends pictures through character recognition and says in {@link vn.thidua.plan.intake.IntakeNote
 * notes} what it did. Every file is taken as hostile: the {@link vn.thidua.plan.intake.Limits limits} hold for all
 * formats, and a file that cannot be taken ends in one {@link vn.thidua.plan.intake.IntakeRefused} with a code and the
 * facts for a clear sentence.
 *
 * <p>It deliberately does not understand the text (that is the reader's job), store the file, run anything inside it or
 * use the network. It needs no container and loads the heavy libraries only for the formats that need them.
 */
@NamedInterface("intake")
@NullMarked
package vn.thidua.plan.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
