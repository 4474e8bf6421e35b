package io.runnel.benchmarks.compile;

import io.runnel.benchmarks.measure.Jars;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** MapStruct, with mappers of eight properties; the size is the number of mappers. */
record MapStructSubject(Jars jars) implements Subject {

  private static final List<String> NAMES =
      List.of("Kind", "Shipment", "ShipmentDto", "ShipmentMapper");

  @Override
  public String name() {
    return "MapStruct";
  }

  @Override
  public List<Path> classPath() throws IOException {
    return List.of(jars.mapstruct("mapstruct"));
  }

  @Override
  public Path processor() throws IOException {
    return jars.mapstruct("mapstruct-processor");
  }

  /** One package for each mapper, for which MapStruct generates one class. */
  @Override
  public void writeSources(Path folder, int mappers) throws IOException {
    List<Template> templates = new ArrayList<>();
    for (String name : NAMES) {
      templates.add(Template.read("mapstruct", name));
    }
    for (int mapper = 0; mapper < mappers; mapper++) {
      for (Template template : templates) {
        template.copyInto(folder, "shipments" + mapper);
      }
    }
  }
}
