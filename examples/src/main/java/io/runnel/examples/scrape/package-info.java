/**
 * Many pages from elsewhere, read into a table: requests run ahead of what is made of them, the
 * work on each page has as many threads as there are cores, and rows are written in batches. All of
 * it is said where a step is declared; the chain only names the steps.
 */
package io.runnel.examples.scrape;
