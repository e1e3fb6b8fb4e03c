// node scripts/serveBuilt.mjs PORT BASE_PATH FOLDER [headers]: with the headers of a well-kept host, or plainly.
import { serve } from './serve.mjs';
import { SITE_HEADERS } from './site/policy.ts';

const [port, basePath, folder, headers] = process.argv.slice(2);
await serve({ port: Number(port), basePath, folder, headers: headers ? SITE_HEADERS : {} });
