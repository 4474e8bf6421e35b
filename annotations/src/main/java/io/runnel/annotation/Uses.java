package io.runnel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The classes and interfaces whose steps and chains the chains of an interface may name.
 *
 * <pre>{@code
 * @Uses({WeatherService.class, Texts.class})
 * public interface WeatherChains {
 *   @Chain({"normalize", "WeatherService.fetch", "shorten"})
 *   String report(String city);
 * }
 * }</pre>
 *
 * <p>An interface nested in a service sees the steps of that service without it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Uses {

  /**
   * The types to look in, in this order. Inherited steps count.
   *
   * @return the types
   */
  Class<?>[] value();
}
