/**
 * A server that behaves as a model's chat-completions endpoint does, on loopback: it takes its
 * time, streams if asked to, and fails now and then. It is written against the protocol alone and
 * shares no code with the client.
 */
package io.runnel.examples.chat.simulator;
