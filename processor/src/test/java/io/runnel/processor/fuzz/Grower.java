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

  /** By the names of the classes, where the chains are. */
  private final Map<String, String> sources = new LinkedHashMap<>();

  /** The same in the other package. */
  private final Map<String, String> sharedSources = new LinkedHashMap<>();

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
    Map<String, String> texts = new LinkedHashMap<>();
    add(texts, shared, sharedSources);
    add(texts, home, sources);
    return new Program(texts, List.of());
  }

  private void add(Map<String, String> texts, String inPackage, Map<String, String> classes) {
    Library library = new Library(dice.chance(20), Set.copyOf(classes.keySet()));
    String head = inPackage.isEmpty() ? "" : "package " + inPackage + ";\n";
    String folder = inPackage.isEmpty() ? "" : inPackage.replace('.', '/') + "/";
    classes.forEach(
        (name, text) -> {
          String spelled = library.spell(text).replaceAll("~([^~]+)~", shared + ".$1");
          texts.put(folder + name + ".java", head + library.imports() + spelled);
        });
  }

  /** One interface with chains, and the services that it uses. */
  private void chains() {
    List<Service> scope = new ArrayList<>();
    scope.add(service(false)); // one that sees all types
    int others = dice.below(3);
    for (int i = 0; i < others; i++) {
      scope.add(service(dice.chance(40)));
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

  private Service service(boolean isShared) {
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
    return new Service(names.type(), kind, isShared, types.plain(true));
  }

  private void write(Service own, List<String> chains, List<Service> used) {
    boolean mayNest = !used.isEmpty() && !used.get(0).hasBase() && !used.get(0).isShared();
    int nesting = mayNest && dice.chance(35) ? 0 : -1;
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
      (service.isShared() ? sharedSources : sources).put(service.name(), service.text());
      if (service.hasBase()) {
        (service.hasSharedBase() ? sharedSources : sources)
            .put(service.baseName(), service.baseText());
      }
    }
    if (nesting != 0) {
      sources.put(own.name(), text.toString());
    }
  }
}
