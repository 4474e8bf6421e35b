package io.runnel.processor.bytecode;

import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * The methods that a call may mean, of classes that are equally far above the one it is made on.
 *
 * @param ofLibraries those that libraries declare
 * @param ofJdk those that the JDK declares there or further up
 */
public record Declarations(List<LibraryMethod> ofLibraries, List<ExecutableElement> ofJdk) {}
