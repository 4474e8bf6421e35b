/**
 * A client of a chat-completions endpoint, written as a service whose methods are steps and an
 * interface whose methods are chains. A question goes in, an answer or its tokens come out.
 *
 * <p>This package is what to copy; the simulator and the demo are packages of their own and nothing
 * here knows them.
 */
package io.runnel.examples.chat;
