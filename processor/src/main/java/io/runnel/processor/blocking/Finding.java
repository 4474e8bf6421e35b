package io.runnel.processor.blocking;

import io.runnel.processor.reach.Arc;
import io.runnel.processor.reach.Site;
import java.util.Optional;

/**
 * That a method that must not block does.
 *
 * @param async the method
 * @param site the call in it that blocks, or that leads to what does
 * @param way how it does
 * @param runner how the function or local class runs that has the call; empty if none has it
 */
record Finding(AsyncMethod async, Site site, Way way, Optional<Arc> runner) {}
