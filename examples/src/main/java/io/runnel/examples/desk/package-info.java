/**
 * A support desk: a customer's letter goes in, is sorted by a model, and is answered by whatever is
 * there for its kind: a decision about a refund, an invoice, an answer from the handbook, a person.
 *
 * <p>{@link io.runnel.examples.desk.DeskChains} is what to read first, then the steps in {@link
 * io.runnel.examples.desk.DeskService}. {@code Shop} and {@code Audit} are where your own systems
 * go; {@code InMemoryShop} and {@code SimulatedSorter} only stand in for them. Questions are
 * answered by a chain of {@link io.runnel.examples.rag}, which knows nothing of this package.
 */
package io.runnel.examples.desk;
