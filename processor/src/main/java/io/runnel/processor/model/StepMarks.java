package io.runnel.processor.model;

import io.runnel.processor.report.Origin;
import java.util.Optional;

/**
 * What the annotations on a step say.
 *
 * @param plain whether {@code @Step} is there
 * @param streaming whether {@code @Streaming} is there
 * @param async {@code async = true}
 * @param cpu {@code cpu = true}
 * @param chunks how it treats the chunks of a stream
 * @param name the name that is written, if one is
 * @param nameOrigin where it is written, else the annotation
 * @param cpuOrigin where {@code cpu} is written, else the method
 * @param streamingOrigin where {@code @Streaming} is written, else the method
 */
public record StepMarks(
    boolean plain,
    boolean streaming,
    boolean async,
    boolean cpu,
    StreamMarks chunks,
    Optional<String> name,
    Origin nameOrigin,
    Origin cpuOrigin,
    Origin streamingOrigin) {}
