/**
 * Remembers what was made for a key, for as long as the key lives. Samplers are made this way: V8 compiles a
 * closure for the one instance that it has seen, and a second sampler of the same kind would throw that code away
 * in the middle of a plan.
 */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}
