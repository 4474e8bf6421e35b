package io.runnel.processor.bytecode;

/** What tells the methods of a class apart (JVMS 4.6). */
record Signature(String name, String descriptor) {}
