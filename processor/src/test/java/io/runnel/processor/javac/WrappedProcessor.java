package io.runnel.processor.javac;

import io.runnel.processor.RunnelProcessor;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Runnel's processor in a wrapped environment.
 *
 * @param plugin whether the plugin has been there before it
 */
record WrappedProcessor(Processor processor, Wrapper wrapper, boolean plugin) implements Processor {

  WrappedProcessor(Wrapper wrapper, boolean plugin) {
    this(new RunnelProcessor(), wrapper, plugin);
  }

  @Override
  public void init(ProcessingEnvironment env) {
    if (!plugin) {
      TreesPlugin.forget();
    }
    processor.init(wrapper.around(env));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return processor.process(annotations, round);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String typed) {
    return processor.getCompletions(element, annotation, member, typed);
  }
}
