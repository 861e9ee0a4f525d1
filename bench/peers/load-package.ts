/**
 * Loads packages that are compared with; `installPeers` has put them there.
 *
 * @typeParam Packages - what is used of each, by its name: types are checked without them
 */
export const packageLoader =
  <Packages extends object>() =>
  async <Name extends keyof Packages & string>(name: Name): Promise<Packages[Name]> => {
    const loaded: Packages[Name] = await import(name);
    return loaded;
  };
