package demo;

import io.runnel.annotation.Step;
import javax.naming.Context;
import javax.naming.NamingException;

class LookUpName {
  @Step(async = true)
  Object lookUp(Context directory) throws NamingException {
    return directory.lookup("jdbc/orders"); // blocks: Context.lookup(String)
  }
}
