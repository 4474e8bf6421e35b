String log = new File(basedir, 'build.log').text

def check = { boolean holds, String promise -> if (!holds) { throw new AssertionError(promise) } }

// Everything that is wrong is said in one go, at its place.
[
  [~/WeatherService\.java:\[22,18\] \[RNL101\] step WeatherService\.hidden is private/],
  [~/WeatherService\.java:\[26,3\] \[RNL120\] @Chain on WeatherService\.inAClass/],
  [~/WeatherService\.java:\[34,13\] \[RNL201\] no step "fecth"/],
  [~/Did you mean "fetch"\?/],
  [~/WeatherService\.java:\[37,13\] \[RNL204\] headline cannot take the input/],
  [~/Write "fetch" before it/],
].each { pattern -> check((log =~ pattern[0]).find(), "the log lacks ${pattern[0]}".toString()) }
// And nothing else.
check(!log.contains('cannot find symbol'), 'javac added noise')
check(!new File(basedir, 'target/classes/demo/WeatherService.class').exists(), 'a class file was left')
