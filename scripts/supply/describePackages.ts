import type { ProductionPackage } from './productionPackages.ts';

function describeAddress({ name, version }: ProductionPackage): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function describeLicence(license: string) {
  return / (?:AND|OR|WITH) /u.test(license) ? { expression: license } : { license: { id: license } };
}

/** The bill of materials in CycloneDX 1.5, the same for the same lockfile. */
export function describeSbom(packages: readonly ProductionPackage[], name: string, version: string): string {
  const sbom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { 'bom-ref': `${name}@${version}`, type: 'application', name, version },
    },
    components: packages.map((entry) => ({
      'bom-ref': `${entry.name}@${entry.version}`,
      type: 'library',
      name: entry.name,
      version: entry.version,
      scope: 'required',
      hashes: [
        { alg: 'SHA-512', content: Buffer.from(entry.integrity.replace('sha512-', ''), 'base64').toString('hex') },
      ],
      licenses: [describeLicence(entry.license)],
      purl: describeAddress(entry),
    })),
  };
  return `${JSON.stringify(sbom, undefined, 2)}\n`;
}

/** The licences as a table in Markdown. */
export function describeLicences(packages: readonly ProductionPackage[]): string {
  const rows = packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  return [
    '# Licenses',
    '',
    `The ${packages.length} packages from which the app is built, written by \`npm run sbom\`. The tools are not among them.`,
    '',
    '| package | version | license |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
