/**
 * The rules: one file, one rule.
 *
 * <p>In: the records of a round. Out: findings, each at the place that the user has to change, and
 * the chains and services that are refused because of them. {@link
 * io.runnel.processor.check.Checks} lists all rules.
 *
 * <p>Never here: printing, or a question to javac; how types fit was read already.
 */
@NullMarked
package io.runnel.processor.check;

import org.jspecify.annotations.NullMarked;
