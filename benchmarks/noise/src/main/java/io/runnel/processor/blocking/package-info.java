/** The one class that is let in where the processor looks into libraries. */
@NullMarked
package io.runnel.processor.blocking;

import org.jspecify.annotations.NullMarked;
