/**
 * A web page that shows an answer while the model speaks: the tokens of a chain go to the browser
 * as server-sent events. Who closes the page ends the exchange with the model.
 *
 * <p>{@link io.runnel.examples.web.TokenHandler} is what to read first; it knows of nothing but a
 * chain that streams text.
 */
package io.runnel.examples.web;
