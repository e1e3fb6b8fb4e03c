interface ModuleInfo {
  readonly importedIds: readonly string[];
}

interface Modules {
  // A method: it needs its context.
  getModuleInfo(id: string): ModuleInfo | null;
}

const MAIN = '/src/main.tsx';
const START = '/src/app/routes/StartRoute.tsx';
const PART = '/src/app/routes/PartRoute.tsx';
const RESULTS = '/src/app/routes/ResultsRoute.tsx';
/** Pages that share something with the results and are not to fetch all of them. */
const LIGHT = [
  'AssessRoute',
  'DataRoute',
  'InviteRoute',
  'LookAgainView',
  'MethodRoute',
  'PartEndView',
  'ResourcesRoute',
  'RolesRoute',
  'ScenarioView',
  'TeamRoute',
];

/** A module with all that it cannot run without. */
function followImports(id: string, modules: Modules): ReadonlySet<string> {
  const seen = new Set<string>();
  const follow = (module: string) => {
    if (seen.has(module)) return;
    seen.add(module);
    for (const imported of modules.getModuleInfo(module)?.importedIds ?? []) follow(imported);
  };
  follow(id);
  return seen;
}

/**
 * Names the chunk of a module. Few large chunks compress far better than many small ones: what every page needs is one,
 * with what both start and questions need; the rest of the start page is another, that of questions, and what only the results need. What remains
 * is left to the bundler.
 * @param root - Of the project.
 */
export function groupChunks(root: string) {
  let groups: readonly (readonly [name: string, modules: ReadonlySet<string>])[] | undefined;
  return (id: string, modules: Modules): string | null => {
    if (!groups) {
      const start = followImports(root + START, modules);
      const part = followImports(root + PART, modules);
      const both = [...part].filter((module) => start.has(module));
      const others = new Set<string>();
      for (const name of LIGHT) {
        for (const module of followImports(`${root}/src/app/routes/${name}.tsx`, modules)) others.add(module);
      }
      const results = followImports(root + RESULTS, modules);
      groups = [
        ['first', new Set([...followImports(root + MAIN, modules), ...both])],
        ['part', part],
        ['start', start],
        ['results', new Set([...results].filter((module) => !others.has(module)))],
      ];
    }
    // The page knows the entry by its name.
    if (id === root + MAIN) return null;
    if (id.includes('rolldown/runtime')) return 'first';
    return groups.find(([, own]) => own.has(id))?.[0] ?? null;
  };
}
