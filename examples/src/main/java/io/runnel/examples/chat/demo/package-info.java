/**
 * The demo: a command line, and scenes that each show one way to run a chain. Questions come from a
 * file, figures go to the terminal as they were measured.
 */
package io.runnel.examples.chat.demo;
