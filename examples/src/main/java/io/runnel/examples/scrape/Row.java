package io.runnel.examples.scrape;

/** What is kept of a page. */
public record Row(int page, String title, int links) {}
