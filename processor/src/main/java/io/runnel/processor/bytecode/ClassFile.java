package io.runnel.processor.bytecode;

import javax.lang.model.element.ModuleElement;
import org.jspecify.annotations.Nullable;

/**
 * The file that a class was found in.
 *
 * @param name the binary name of the class
 * @param module the module it is in, null on a compiler without modules
 * @param origin the jar or folder of the file, as a URI that ends where the package begins
 * @param bytes what is in it
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody, and read at once.
record ClassFile(String name, @Nullable ModuleElement module, String origin, byte[] bytes) {}
