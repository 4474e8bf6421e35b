/**
 * The lines of a file that grows, as they are written to it: a stream without end, which stops when
 * it is closed.
 */
package io.runnel.examples.tail;
