/**
 * Races between the ends of a run, tried by jcstress: a few lines a test, and for each result why
 * it may be or must not be.
 *
 * <ul>
 *   <li>In: tests with their actors, and the chains that they run
 *   <li>Out: verdicts of jcstress
 *   <li>Never here: what one thread alone can test
 * </ul>
 */
package io.runnel.stress;
