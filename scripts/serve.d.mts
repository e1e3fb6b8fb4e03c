import type { Server } from 'node:http';

interface ServeOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Begins and ends with a slash. */
  readonly basePath?: string;
  readonly folder?: string;
  /** Sent with everything. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A plain static file server, listening on 127.0.0.1. */
export function serve(options: ServeOptions): Promise<Server>;
