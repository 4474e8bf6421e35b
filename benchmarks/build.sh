# Read by the commands beside it: builds Runnel and this folder, and runs a class of this folder.
# shellcheck shell=sh
root=$(dirname -- "$here")
java=java
if [ -n "${JAVA_HOME:-}" ]; then
  java=$JAVA_HOME/bin/java
fi

# Silent if all goes well, and on stderr in any case: stdout is the figures' alone.
build() {
  if ! log=$(cd "$root" && mvn -q -B -DskipTests "$@" package </dev/null 2>&1); then
    printf '%s\n' "$log" "The build failed." >&2
    exit 1
  fi
}

run() {
  echo "building (the first time takes a minute)..." >&2
  build -pl annotations,runtime,processor -am
  build -f benchmarks/pom.xml
  exec "$java" -Drunnel.root="$root" -cp "$here/target/runnel-benchmarks.jar" "$@"
}
