export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** What of package-lock.json is read here: entries by folder, the project itself under "". */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface ProductionPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package states it; empty when it states none. */
  readonly license: string;
  /** Of the package as it was published: "sha512-" and base64. */
  readonly integrity: string;
  /** Its folder. */
  readonly path: string;
}

/** The folder in which Node finds a package that is asked for from another folder. */
function resolvePath(packages: Lockfile['packages'], from: string, name: string): string | undefined {
  const own = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (packages[own]) return own;
  if (from === '') return undefined;
  const above = from.lastIndexOf('/node_modules/');
  return resolvePath(packages, above === -1 ? '' : from.slice(0, above), name);
}

function listNeeds({ dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} }: LockedPackage) {
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  return [...Object.keys(dependencies), ...peers];
}

/**
 * All packages that the app is built from, those that packages need included, by name. `npm sbom --omit=dev` leaves
 * out what is also a peer of a development package, React of all things; hence this walk.
 * @throws {Error} With the package that the lockfile does not hold.
 */
export function listProductionPackages({ packages }: Lockfile): readonly ProductionPackage[] {
  const found = new Map<string, ProductionPackage>();
  const open = [''];
  for (const from of open) {
    for (const name of listNeeds(packages[from] ?? {})) {
      const path = resolvePath(packages, from, name);
      const { version = '', license = '', integrity = '' } = packages[path ?? ''] ?? {};
      if (path === undefined) throw new Error(`${from || 'the project'} needs ${name}, which is not in the lockfile`);
      if (!found.has(path)) open.push(path);
      found.set(path, { name: path.slice(path.lastIndexOf('node_modules/') + 13), version, license, integrity, path });
    }
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
