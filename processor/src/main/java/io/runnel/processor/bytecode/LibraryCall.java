package io.runnel.processor.bytecode;

/**
 * One call that the bytes of a method make.
 *
 * @param owner the binary name of the class that the call is made on
 * @param name the name of the method, {@code <init>} for a constructor
 * @param descriptor its parameters and result as class files write them
 * @param isVirtual whether the class of the object decides which method runs
 * @param line the line in the source, 0 if it is not told
 */
public record LibraryCall(
    String owner, String name, String descriptor, boolean isVirtual, int line) {}
