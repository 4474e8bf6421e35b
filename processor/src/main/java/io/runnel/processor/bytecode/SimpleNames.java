package io.runnel.processor.bytecode;

/** Names of classes as people write them. */
final class SimpleNames {

  private SimpleNames() {}

  /** {@code Client.Builder} for {@code lib.Client$Builder}. */
  static String of(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
  }
}
