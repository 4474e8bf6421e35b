package io.runnel.processor.model;

import java.util.Optional;

/**
 * A type of another library, as it is on this class path.
 *
 * @param type its row in the table
 * @param lacking what generated code would need to convert it, and is not there
 */
public record LibraryModel(LibraryType type, Optional<String> lacking) {}
