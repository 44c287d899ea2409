package org.chalkline.interchange;

/** One thing wrong with an import.
 * @param path where, such as {@code sessions[3].minutes}; empty for the whole */
public record ImportError(String path, String message) {}
