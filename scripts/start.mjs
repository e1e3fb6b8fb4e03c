import './checkNode.mjs';
import { build } from 'vite';
import { serve } from './serve.mjs';
import { SITE_HEADERS } from './site/policy.ts';

const PORT = 4173;
const basePath = process.env.BASE_PATH ?? '/';

await build({ logLevel: 'warn' });
try {
  await serve({ port: PORT, basePath, headers: SITE_HEADERS });
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${PORT} is in use: stop what runs there, then run "npm start" again.`);
  process.exit(1);
}
console.log(`Webside is ready: http://localhost:${PORT}${basePath} (Ctrl+C stops it)`);
