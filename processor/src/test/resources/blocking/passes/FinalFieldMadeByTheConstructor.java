package demo;

import io.runnel.annotation.Step;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

interface Names {
  String of(String id);
}

class NamesOnDisk implements Names {
  @Override
  public String of(String id) {
    LockSupport.park();
    return id;
  }
}

class NamesInMemory implements Names {
  private final Map<String, String> names;

  NamesInMemory(Map<String, String> names) {
    this.names = names;
  }

  @Override
  public String of(String id) {
    return names.getOrDefault(id, id);
  }
}

class FinalFieldMadeByTheConstructor {
  private final Names names;

  FinalFieldMadeByTheConstructor(Map<String, String> known) {
    this.names = new NamesInMemory(known);
  }

  @Step(async = true)
  String name(String id) {
    return names.of(id) + this.names.of(id);
  }
}
