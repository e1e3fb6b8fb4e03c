// Node 20.19 is enough to install; everything else runs on the Node of the lockfile.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `This needs Node 24, and runs on ${process.versions.node}. The lockfile brings Node 24 for Linux, macOS and ` +
      'Windows: run "npm ci" without "--omit=optional", then use the npm scripts. Elsewhere install Node 24 yourself.',
  );
  process.exit(1);
}
