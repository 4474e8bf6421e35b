/**
 * Answers from one's own documents (retrieval-augmented generation): a question goes in; what was
 * found about it, an answer with its sources, or the reason why there is none comes out.
 *
 * <p>{@link io.runnel.examples.rag.RagChains} is what to read first, then the steps in {@link
 * io.runnel.examples.rag.RagService}. {@code Index}, {@code Model} and {@code Inbox} are where your
 * own systems go; the in-memory and simulated ones here only stand in for them. No network is used.
 */
package io.runnel.examples.rag;
