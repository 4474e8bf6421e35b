package io.runnel.processor.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets valid programs grow: services, chains over them, the types they speak of, and users. */
final class Grower {

  private final Dice dice;
  private final Names names;
  private final Types types;
  private final String home;
  private final String shared;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final List<Service> services = new ArrayList<>();

  private Grower(long seed) {
    this.dice = new Dice(seed);
    this.home = dice.pick("demo", "demo", "a.b.c", "ünï.服", "record", "");
    this.names = new Names(dice, home.isEmpty());
    this.types = new Types(dice, names);
    this.shared = home.isEmpty() ? "demo.more" : home + ".more";
  }

  /** The program of this seed. */
  static Program grow(long seed) {
    return new Grower(seed).program();
  }

  private Program program() {
    int count = dice.chance(12) ? 2 : 1;
    for (int i = 0; i < count; i++) {
      chains();
    }
    types.sources().forEach(sources::put);
    Set<String> taken = Set.copyOf(sources.keySet());
    Library library = new Library(dice.chance(20), taken);
    Map<String, String> texts = new LinkedHashMap<>();
    for (Service service : services) {
      if (service.isShared()) {
        add(texts, shared, service.name(), new Library(true, Set.of()), service.text());
      }
    }
    sources.forEach((name, text) -> add(texts, home, name, library, text));
    return new Program(texts, List.of());
  }

  private void add(
      Map<String, String> texts, String inPackage, String name, Library library, String text) {
    String head = inPackage.isEmpty() ? "" : "package " + inPackage + ";\n";
    String folder = inPackage.isEmpty() ? "" : inPackage.replace('.', '/') + "/";
    String spelled = library.spell(text).replaceAll("~([^~]+)~", shared + ".$1");
    texts.put(folder + name + ".java", head + library.imports() + spelled);
  }

  /** One interface with chains, and the services that it uses. */
  private void chains() {
    List<Service> scope = new ArrayList<>();
    int count = 1 + dice.below(2);
    for (int i = 0; i < count; i++) {
      scope.add(service());
    }
    Service own = new Service(names.type() + "Chains", Service.Kind.OWN, false, Type.of("Object"));
    if (dice.chance(40)) {
      scope.add(own);
    }
    List<String> chains = new ArrayList<>();
    List<Step> known = new ArrayList<>();
    List<ChainGrower.Grown> grown = new ArrayList<>();
    int methods = 1 + dice.below(2);
    for (int i = 0; i < methods; i++) {
      chains.add(new ChainGrower(dice, names, types, scope, known, grown).grow());
    }
    write(own, chains, scope.stream().filter(it -> it != own && !it.isEmpty()).toList());
  }

  private Service service() {
    Service.Kind kind =
        dice.pick(
            Service.Kind.CLASS,
            Service.Kind.CLASS,
            Service.Kind.FINAL,
            Service.Kind.ABSTRACT,
            Service.Kind.RECORD,
            Service.Kind.ENUM,
            Service.Kind.INTERFACE,
            Service.Kind.DERIVED);
    return new Service(names.type(), kind, false, types.plain(true));
  }

  private void write(Service own, List<String> chains, List<Service> used) {
    services.addAll(used);
    int nesting = used.isEmpty() || used.get(0).hasBase() ? -1 : dice.chance(35) ? 0 : -1;
    StringBuilder text = new StringBuilder();
    List<String> uses = new ArrayList<>();
    for (int i = nesting + 1; i < used.size(); i++) {
      uses.add(used.get(i).isShared() ? "~" + used.get(i).name() + "~" : used.get(i).name());
    }
    if (!uses.isEmpty()) {
      text.append("@io.runnel.annotation.Uses({")
          .append(String.join(".class, ", uses))
          .append(".class})\n");
    }
    text.append(dice.pick("", "public "))
        .append("interface ")
        .append(own.name())
        .append(" {\n")
        .append(own.members());
    chains.forEach(chain -> text.append("  ").append(chain).append("\n"));
    text.append("}\n");
    if (nesting == 0) {
      Service outer = used.get(0);
      String nested = text.toString();
      outer.add(nested.replace("\n", "\n  ").strip());
    }
    for (Service service : used) {
      if (!service.isShared()) {
        sources.put(service.name(), service.text());
        if (service.hasBase()) {
          sources.put(service.name() + "Base", service.baseText());
        }
      }
    }
    if (nesting != 0) {
      sources.put(own.name(), text.toString());
    }
  }
}
