package io.runnel.examples.chat.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of questions: UTF-8, one a line; blank lines and lines that start with # are skipped. */
final class QuestionFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private QuestionFile() {}

  /** The questions of a user's file. */
  static List<String> read(Path file) throws DemoException {
    if (Files.notExists(file)) {
      throw DemoException.usage("There is no file " + file + ".");
    }
    if (Files.isDirectory(file)) {
      throw DemoException.usage(file + " is a folder, not a file of questions.");
    }
    List<String> questions;
    try {
      questions = parse(Files.readAllBytes(file));
    } catch (CharacterCodingException malformed) {
      throw DemoException.usage("The file " + file + " cannot be read: it is not UTF-8 text.");
    } catch (AccessDeniedException denied) {
      throw DemoException.usage("The file " + file + " cannot be read: permission is denied.");
    } catch (IOException unreadable) {
      throw DemoException.usage(
          "The file " + file + " cannot be read: " + unreadable.getMessage() + ".");
    }
    if (questions.isEmpty()) {
      throw DemoException.usage("The file " + file + " has no question in it.");
    }
    return questions;
  }

  /** The questions that come with the demo. */
  static List<String> bundled() {
    try (InputStream in = QuestionFile.class.getResourceAsStream("questions.txt")) {
      return parse(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> parse(byte[] bytes) throws CharacterCodingException {
    // A new decoder refuses what is malformed; new String(bytes, UTF_8) would replace it silently.
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    String withoutMark = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return withoutMark
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }
}
