package io.runnel.benchmarks.compile;

import io.runnel.benchmarks.measure.Jars;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runnel, with chains of eight steps; the size is the number of chains. */
record RunnelSubject(Jars jars) implements Subject {

  /** As many chains as the template of the interface has. */
  private static final int CHAINS_PER_INTERFACE = 10;

  private static final List<String> AROUND =
      List.of(
          "Request",
          "Customer",
          "Order",
          "Line",
          "Price",
          "Receipt",
          "RefusedException",
          "OrderService");

  @Override
  public String name() {
    return "Runnel";
  }

  @Override
  public List<Path> classPath() throws IOException {
    return List.of(jars.runnel("annotations"), jars.runnel("runtime"));
  }

  @Override
  public Path processor() throws IOException {
    return jars.runnel("processor");
  }

  /** Packages of one service and one interface of up to ten chains each. */
  @Override
  public void writeSources(Path folder, int chains) throws IOException {
    List<Template> around = new ArrayList<>();
    for (String name : AROUND) {
      around.add(Template.read("runnel", name));
    }
    Template all = Template.read("runnel", "OrderChains");
    for (int written = 0; written < chains; written += CHAINS_PER_INTERFACE) {
      String part = "orders" + written / CHAINS_PER_INTERFACE;
      for (Template template : around) {
        template.copyInto(folder, part);
      }
      first(Math.min(chains - written, CHAINS_PER_INTERFACE), all).copyInto(folder, part);
    }
  }

  /** The interface with its first chains only. */
  private static Template first(int chains, Template all) {
    String[] pieces = all.text().split("(?=\n {2}@Chain)", -1);
    if (pieces.length != CHAINS_PER_INTERFACE + 1) {
      throw new IllegalStateException("The template has " + (pieces.length - 1) + " chains.");
    }
    if (chains == CHAINS_PER_INTERFACE) {
      return all;
    }
    return all.withText(String.join("", Arrays.asList(pieces).subList(0, chains + 1)) + "}\n");
  }
}
