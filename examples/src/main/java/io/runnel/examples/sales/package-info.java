/**
 * A database behind a chain: a query that nobody waits for any more is cancelled in the database,
 * too, and its connection is closed; and rows are a stream that takes no memory, whose cursor is
 * closed when its reader leaves.
 *
 * <p>{@link io.runnel.examples.sales.SalesService} is what to read first. It is plain JDBC, with
 * any driver; the tests use H2 in memory.
 */
package io.runnel.examples.sales;
