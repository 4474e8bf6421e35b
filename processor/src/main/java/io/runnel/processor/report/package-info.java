/**
 * What can go wrong, and where.
 *
 * <p>In: a {@link io.runnel.processor.report.Problem}, the words that fill its text, and the {@link
 * io.runnel.processor.report.Origin} it was found at. Out: one message of javac for each {@link
 * io.runnel.processor.report.Finding}, at the exact annotation value, parameter or method, and a
 * line in the {@link io.runnel.processor.report.ReportFile} that users may ask for.
 *
 * <p>Never here: a decision whether something is wrong. Nothing outside of {@link
 * io.runnel.processor.report.Reporter} prints.
 */
@NullMarked
package io.runnel.processor.report;

import org.jspecify.annotations.NullMarked;
