package io.runnel.processor.blocking;

import io.runnel.processor.javac.Place;
import io.runnel.processor.report.Message;
import javax.tools.Diagnostic;

/** What is to be told, and where. */
record Report(Diagnostic.Kind kind, Place place, Message message) {}
