/**
 * What the class files of libraries say of their methods.
 *
 * <p>In: a method of a class that is not compiled here. Out: the calls that its bytes make, as a
 * {@link io.runnel.processor.bytecode.LibraryMethod}; which method such a call runs, where it can
 * be but one; and who declares it. {@link io.runnel.processor.bytecode.LibraryMethods} is the face;
 * whatever cannot be read is unknown, and empty.
 *
 * <p>The compiler is asked about classes of the JDK alone. Of each class of a library that it reads
 * it tells what is missing there, as warnings and in newer versions as errors, and to a user who
 * never mentioned that class these mean nothing.
 *
 * <p>Never here: the body of a method of the JDK, whose bytes are not those that will run; a
 * judgement of what a call means. Nothing else of the processor knows ASM.
 */
@NullMarked
package io.runnel.processor.bytecode;

import org.jspecify.annotations.NullMarked;
