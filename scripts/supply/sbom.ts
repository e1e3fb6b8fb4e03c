// Writes the bill of materials and the list of licences from the lockfile: npm run sbom
import '../checkNode.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describeLicences, describeSbom } from './describePackages.ts';
import { listProductionPackages, type Lockfile } from './productionPackages.ts';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
const packages = listProductionPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile);
writeFileSync('docs/sbom.cdx.json', describeSbom(packages, name, version));
const licences = describeLicences(packages);
writeFileSync(
  'docs/licenses.md',
  await format(licences, { ...(await resolveConfig('docs/licenses.md')), parser: 'markdown' }),
);
console.log(`${packages.length} packages: docs/sbom.cdx.json, docs/licenses.md`);
