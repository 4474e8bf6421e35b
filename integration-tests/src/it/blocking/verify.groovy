// What each build says at its end, where no module talks across another.
List<String> ends = new File(basedir, 'build.log').text.split('Reactor Summary for').drop(1) as List

def check = { boolean holds, String promise -> if (!holds) { throw new AssertionError(promise) } }

['3.8.1', '3.13.0', '3.14.1'].each { version ->
  ['inprocess', 'forked'].each { host ->
    String module = "${host}-${version}"
    check((ends[0] =~ /${module} \.+ SUCCESS/).find(), "${module} compiles a helper that does not sleep")
    String found = /maven-compiler-plugin:${version}:compile \(default-compile\) on project ${module}: / +
        /Compilation failure\s+\[ERROR\] \S+SlowService\.java:\[11,\d+\] (error: )?\[RNL301\] slow is marked async = true/
    check((ends[1] =~ found).find(), "${module} finds the helper that was edited to sleep")
    check((ends[2] =~ found).find(), "${module} must fail again with nothing changed")
    new File(basedir, "${module}/target").eachFileRecurse {
      check(!it.name.endsWith('.class'), "${module} left ${it.name}")
    }
  }
}
check(ends.size() == 3, 'there are three builds')
