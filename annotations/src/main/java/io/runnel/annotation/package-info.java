/**
 * What a developer writes: {@link io.runnel.annotation.Step} and {@link
 * io.runnel.annotation.Streaming} mark the methods of a service, {@link io.runnel.annotation.Chain}
 * names them in order on a method of an interface, and the processor writes a typed class for each
 * chain.
 *
 * <pre>{@code
 * public class WeatherService {
 *   @Step String normalize(String city) { ... }
 *   @Step CompletionStage<Forecast> fetch(String city) { ... }
 *   @Step(async = true) String headline(Forecast forecast) { ... }
 * }
 *
 * @Uses(WeatherService.class)
 * public interface WeatherChains {
 *   @Chain({"normalize", "fetch", "headline"})
 *   String report(String city);
 * }
 *
 * // generated: ReportChain, WeatherChainsImpl, WeatherServiceSteps
 * String report = new ReportChain(new WeatherService()).invoke("Oslo");
 * }</pre>
 *
 * <p>All annotations are kept in class files, so that steps may come from a compiled jar, and none
 * is visible to reflection.
 */
@NullMarked
package io.runnel.annotation;

import org.jspecify.annotations.NullMarked;
