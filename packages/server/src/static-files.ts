import { readFile } from "node:fs/promises";
import { extname, resolve, sep } from "node:path";
import type { Context, Handler } from "hono";
import { HTTPException } from "hono/http-exception";

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".json": "application/json",
};

async function readIfThere(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    return null;
  }
}

/** The file an address means, or null where it would lead out of the folder. */
function fileInside(folder: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes("\0")) return null;
  const file = resolve(folder, `.${decoded}`);
  return file.startsWith(resolve(folder) + sep) ? file : null;
}

/**
 * Serves the built web app. An address without a file ending is a view of the app and gets its page, which finds
 * the view by the address; a missing file is a 404.
 */
export function staticFiles(folder: string): Handler {
  return async (c: Context) => {
    const isView = extname(c.req.path) === "";
    const file = isView ? resolve(folder, "index.html") : fileInside(folder, c.req.path);
    const bytes = file === null ? null : await readIfThere(file);
    if (file === null || bytes === null)
      throw new HTTPException(404, { message: `There is nothing at ${c.req.path}.` });
    // Built files carry a hash of their content in their names; the page that names them does not.
    const cache = c.req.path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    const mediaType = mediaTypes[extname(file).toLowerCase()] ?? "application/octet-stream";
    return c.body(bytes, 200, { "content-type": mediaType, "cache-control": cache });
  };
}
