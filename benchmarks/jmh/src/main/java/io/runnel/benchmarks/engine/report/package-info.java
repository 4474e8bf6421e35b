/**
 * Measures each scenario and writes down what came out.
 *
 * <p>In: how long to measure. Out: a page in Markdown: a section for each scenario, and the
 * targets.
 *
 * <p>Never here: what is measured. That is in the packages of the scenarios.
 */
@NullMarked
package io.runnel.benchmarks.engine.report;

import org.jspecify.annotations.NullMarked;
