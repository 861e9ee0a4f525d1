/**
 * Works out what belongs to an object when it is first asked for, and keeps it as long as the object is in use.
 *
 * @param make - depends on the object alone, which must never change
 */
export function keptWith<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const kept = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const known = kept.get(key) ?? { value: make(key) };
    kept.set(key, known);
    return known.value;
  };
}
