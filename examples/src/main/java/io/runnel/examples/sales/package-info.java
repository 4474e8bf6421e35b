/**
 * A database behind a chain: a query that nobody waits for any more is cancelled in the database,
 * too, and its connection is closed.
 *
 * <p>{@link io.runnel.examples.sales.SalesService} is what to read first. It is plain JDBC, with
 * any driver; the tests use H2 in memory.
 */
package io.runnel.examples.sales;
