package io.runnel.processor.fuzz;

import java.util.List;

/**
 * A step that was written, and can be named by chains.
 *
 * @param name as a chain writes it
 * @param simpleName as {@code @From} writes it
 * @param takes the types of what it joins; one, mostly
 * @param gives what goes on behind it; what it takes, if it is a tap
 * @param isReusable whether another chain can use it, too
 */
record Step(
    String name,
    String simpleName,
    Service owner,
    List<Type> takes,
    Type gives,
    boolean isTap,
    boolean isReusable) {}
