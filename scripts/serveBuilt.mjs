// node scripts/serveBuilt.mjs PORT BASE_PATH FOLDER
import { serve } from './serve.mjs';

const [port, basePath, folder] = process.argv.slice(2);
await serve({ port: Number(port), basePath, folder });
