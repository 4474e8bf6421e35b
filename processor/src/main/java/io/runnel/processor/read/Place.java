package io.runnel.processor.read;

import io.runnel.processor.model.ElementModel;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.types.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where in a chain a step is called.
 *
 * @param position the number of its element, from 1
 * @param number the number of its call, from 1
 * @param element the element
 * @param before the elements before it
 * @param input what the chain takes
 * @param isNeeded whether what stands behind takes a value of the type
 */
record Place(
    int position,
    int number,
    ElementModel element,
    List<LinkModel> before,
    Optional<JavaType> input,
    Predicate<JavaType> isNeeded) {}
